/// Methods that the platform calls on objects that it is given.
///
/// A name that a platform class declares cannot be changed by an obfuscator where a subclass overrides it. Names that
/// begin with `on` and a capital letter (`onClick`, `onReceive`, `onPageFinished` …) are not listed: those count on every
/// class with a platform ancestor other than `Object`.
enum PlatformCallbacks {
    /// A method by name.
    struct Row {
        /// The platform's class or interface.
        var type: Substring
        var name: Substring
        /// How many parameters it has; nil for any number.
        var parameters: Int?
        /// True if it counts as private method too: serialisation looks for it by name.
        var isPrivateToo: Bool
    }

    /// The rows of the table.
    static var rows: [Row] {
        var rows: [Row] = []
        for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " "))
            guard let type = words.first else { continue }
            for word in words.dropFirst() {
                let parts = word.split(separator: UInt8(ascii: "/"))
                let isPrivateToo = parts[0].last == UInt8(ascii: "!")
                rows.append(
                    Row(
                        type: Substring(type), name: Substring(isPrivateToo ? parts[0].dropLast() : parts[0]),
                        parameters: parts.count > 1 ? Int(Substring(parts[1])) : nil, isPrivateToo: isPrivateToo))
            }
        }
        return rows
    }

    /// Annotations whose methods are called by name at run time. Those of libraries may have other names in an
    /// obfuscated app; the platform's has its own always.
    static let annotations = [
        "Landroid/webkit/JavascriptInterface;", "Lorg/greenrobot/eventbus/Subscribe;",
        "Lcom/google/common/eventbus/Subscribe;", "Lcom/squareup/otto/Subscribe;",
        "Landroidx/lifecycle/OnLifecycleEvent;", "Landroid/arch/lifecycle/OnLifecycleEvent;",
        "Lcom/facebook/react/bridge/ReactMethod;", "Lcom/facebook/react/uimanager/annotations/ReactProp;",
        "Lcom/taobao/weex/annotation/JSMethod;", "Lio/dcloud/feature/uniapp/annotation/UniJSMethod;",
    ]

    /// A class a line, then its methods, with the number of parameters where a name alone says too little; `!` where
    /// private ones count.
    ///
    /// Source: reference of the Android API and of the Java library.
    static let table = """
        Ljava/lang/Object; toString/0 hashCode/0 equals/1 finalize/0
        Ljava/lang/Runnable; run/0
        Ljava/lang/Thread; run/0 interrupt/0
        Ljava/lang/Thread$UncaughtExceptionHandler; uncaughtException/2
        Ljava/lang/ThreadLocal; initialValue/0
        Ljava/lang/Comparable; compareTo/1
        Ljava/lang/CharSequence; charAt/1 length/0 subSequence/2
        Ljava/lang/Iterable; iterator/0 forEach/1
        Ljava/lang/AutoCloseable; close/0
        Ljava/lang/Appendable; append
        Ljava/lang/Throwable; getMessage/0 getLocalizedMessage/0 getCause/0 fillInStackTrace/0 printStackTrace
        Ljava/lang/ClassLoader; loadClass findClass findLibrary/1 findResource/1 findResources/1 getResource/1
        Ljava/lang/reflect/InvocationHandler; invoke/3
        Ljava/io/Serializable; readObject!/1 writeObject!/1 readResolve!/0 writeReplace!/0 readObjectNoData!/0
        Ljava/io/Externalizable; readExternal/1 writeExternal/1
        Ljava/io/InputStream; read available/0 skip/1 mark/1 reset/0 markSupported/0
        Ljava/io/OutputStream; write flush/0
        Ljava/io/Reader; read ready/0
        Ljava/io/Writer; write flush/0
        Ljava/io/ObjectInputStream; resolveClass/1 resolveObject/1
        Ljava/io/ObjectOutputStream; replaceObject/1
        Ljava/io/FileFilter; accept/1
        Ljava/io/FilenameFilter; accept/2
        Ljava/util/Comparator; compare/2
        Ljava/util/Iterator; hasNext/0 next/0 remove/0
        Ljava/util/Enumeration; hasMoreElements/0 nextElement/0
        Ljava/util/Collection; size/0 isEmpty/0 contains/1 containsAll/1 add/1 addAll/1 remove/1 toArray
        Ljava/util/List; get/1 set/2 add/2 remove/1 indexOf/1 listIterator
        Ljava/util/Map; get/1 put/2 size/0 isEmpty/0 containsKey/1 remove/1 entrySet/0 keySet/0 values/0
        Ljava/util/Map$Entry; getKey/0 getValue/0 setValue/1
        Ljava/util/LinkedHashMap; removeEldestEntry/1
        Ljava/util/TimerTask; run/0
        Ljava/util/Observer; update/2
        Ljava/util/concurrent/Callable; call/0
        Ljava/util/concurrent/Executor; execute/1
        Ljava/util/concurrent/ExecutorService; submit invokeAll invokeAny shutdown/0
        Ljava/util/concurrent/Future; get isDone/0 isCancelled/0 cancel/1
        Ljava/util/concurrent/FutureTask; done/0
        Ljava/util/concurrent/ThreadFactory; newThread/1
        Ljava/util/concurrent/RejectedExecutionHandler; rejectedExecution/2
        Ljava/util/concurrent/ThreadPoolExecutor; beforeExecute/2 afterExecute/2 terminated/0
        Ljava/util/concurrent/Delayed; getDelay/1
        Ljava/util/concurrent/ForkJoinTask; exec/0 getRawResult/0 setRawResult/1
        Ljava/util/concurrent/RecursiveTask; compute/0
        Ljava/util/concurrent/RecursiveAction; compute/0
        Ljava/util/function/Function; apply/1
        Ljava/util/function/BiFunction; apply/2
        Ljava/util/function/Consumer; accept/1
        Ljava/util/function/BiConsumer; accept/2
        Ljava/util/function/Supplier; get/0
        Ljava/util/function/Predicate; test/1
        Ljava/util/function/BiPredicate; test/2
        Ljava/util/function/IntFunction; apply/1
        Ljava/util/function/IntConsumer; accept/1
        Ljava/util/function/IntPredicate; test/1
        Ljava/util/function/IntUnaryOperator; applyAsInt/1
        Ljava/util/function/IntBinaryOperator; applyAsInt/2
        Ljava/util/function/ToIntFunction; applyAsInt/1
        Ljava/util/function/ToLongFunction; applyAsLong/1
        Ljava/util/function/ToDoubleFunction; applyAsDouble/1
        Ljava/util/function/BooleanSupplier; getAsBoolean/0
        Ljava/util/function/IntSupplier; getAsInt/0
        Ljava/util/function/LongSupplier; getAsLong/0
        Ljava/net/Authenticator; getPasswordAuthentication/0
        Ljava/net/ProxySelector; select/1 connectFailed/3
        Ljava/net/CookieHandler; get/2 put/2
        Ljava/net/CookieStore; add/2 get/1 getCookies/0 getURIs/0 remove/2 removeAll/0
        Ljava/net/CookiePolicy; shouldAccept/2
        Ljava/net/URLStreamHandler; openConnection parseURL/4 getDefaultPort/0
        Ljava/net/URLStreamHandlerFactory; createURLStreamHandler/1
        Ljava/net/URLConnection; connect/0 getInputStream/0 getOutputStream/0
        Ljava/security/PrivilegedAction; run/0
        Ljava/security/PrivilegedExceptionAction; run/0
        Ljava/security/SecureRandomSpi; engineNextBytes/1 engineSetSeed/1 engineGenerateSeed/1
        Ljava/beans/PropertyChangeListener; propertyChange/1
        Ljavax/net/SocketFactory; createSocket
        Ljavax/net/ssl/SSLSocketFactory; createSocket getDefaultCipherSuites/0 getSupportedCipherSuites/0
        Ljavax/net/ssl/HostnameVerifier; verify/2
        Ljavax/net/ssl/HandshakeCompletedListener; handshakeCompleted/1
        Ljavax/net/ssl/X509TrustManager; checkClientTrusted checkServerTrusted getAcceptedIssuers/0
        Ljavax/net/ssl/X509KeyManager; chooseClientAlias/3 chooseServerAlias/3 getCertificateChain/1 getPrivateKey/1
        Ljavax/net/ssl/TrustManagerFactorySpi; engineInit/1 engineGetTrustManagers/0
        Ljavax/security/auth/callback/CallbackHandler; handle/1
        Lorg/xml/sax/ContentHandler; startDocument/0 endDocument/0 startElement/4 endElement/3 characters/3
        Lorg/xml/sax/ErrorHandler; error/1 fatalError/1 warning/1
        Lorg/xml/sax/EntityResolver; resolveEntity/2
        Lorg/apache/http/client/ResponseHandler; handleResponse/1
        Lorg/apache/http/HttpRequestInterceptor; process/2
        Lorg/apache/http/HttpResponseInterceptor; process/2
        Lorg/apache/http/conn/ssl/X509HostnameVerifier; verify/2
        Lorg/apache/http/conn/scheme/SocketFactory; createSocket connectSocket/6 isSecure/1
        Landroid/os/Handler; handleMessage/1 dispatchMessage/1 sendMessageAtTime/2
        Landroid/os/Handler$Callback; handleMessage/1
        Landroid/os/AsyncTask; doInBackground/1
        Landroid/os/Binder; dump queryLocalInterface/1 getInterfaceDescriptor/0
        Landroid/os/IInterface; asBinder/0
        Landroid/os/IBinder; transact/4
        Landroid/os/IBinder$DeathRecipient; binderDied
        Landroid/os/MessageQueue$IdleHandler; queueIdle/0
        Landroid/os/Parcelable; writeToParcel/2 describeContents/0
        Landroid/os/Parcelable$Creator; createFromParcel/1 newArray/1
        Landroid/os/Parcelable$ClassLoaderCreator; createFromParcel/2
        Landroid/content/Context; getResources/0 getAssets/0 getTheme/0 getClassLoader/0 getSystemService/1
        Landroid/content/Context; getApplicationContext/0 getPackageName/0 getPackageManager/0 getSharedPreferences/2
        Landroid/content/Context; getContentResolver/0 getApplicationInfo/0 startActivity startService/1 sendBroadcast
        Landroid/content/Context; registerReceiver bindService createConfigurationContext/1 getFilesDir/0 getCacheDir/0
        Landroid/content/ContextWrapper; attachBaseContext/1 getBaseContext/0
        Landroid/content/ContentProvider; query insert update delete getType/1 call openFile openAssetFile
        Landroid/content/ContentProvider; openTypedAssetFile openPipeHelper/5 getStreamTypes/2 bulkInsert/2 applyBatch
        Landroid/content/ContentProvider; attachInfo/2 canonicalize/1 uncanonicalize/1 refresh shutdown/0
        Landroid/content/ContentProvider; isTemporary/0 checkUriPermission/3
        Landroid/content/ContentProvider$PipeDataWriter; writeDataToPipe/5
        Landroid/content/ContentResolver; wrap/1
        Landroid/content/AsyncTaskLoader; loadInBackground/0
        Landroid/content/Loader; deliverResult/1
        Landroid/content/DialogInterface; cancel/0 dismiss/0
        Landroid/app/Activity; dispatchKeyEvent/1 dispatchTouchEvent/1 dispatchGenericMotionEvent/1
        Landroid/app/Activity; dispatchTrackballEvent/1 dispatchPopulateAccessibilityEvent/1 finish/0 recreate/0
        Landroid/app/Activity; isValidFragment/1 startActivityForResult getIntent/0 getParentActivityIntent/0
        Landroid/app/Application; registerActivityLifecycleCallbacks/1
        Landroid/app/AppComponentFactory; instantiateActivity/3 instantiateApplication/2 instantiateClassLoader/2
        Landroid/app/AppComponentFactory; instantiateProvider/2 instantiateReceiver/3 instantiateService/3
        Landroid/app/Instrumentation; newActivity newApplication callActivityOnCreate callApplicationOnCreate/1
        Landroid/app/Instrumentation; callActivityOnResume/1 callActivityOnDestroy/1 execStartActivity start/0 finish/2
        Landroid/app/Dialog; show/0 hide/0 dismiss/0 cancel/0 dispatchKeyEvent/1 dispatchTouchEvent/1
        Landroid/accounts/AbstractAccountAuthenticator; addAccount/5 confirmCredentials/3 editProperties/2
        Landroid/accounts/AbstractAccountAuthenticator; getAuthToken/4 getAuthTokenLabel/1 hasFeatures/3
        Landroid/accounts/AbstractAccountAuthenticator; updateCredentials/4 getAccountRemovalAllowed/2
        Landroid/accounts/AccountManagerCallback; run/1
        Landroid/view/View; draw dispatchDraw/1 computeScroll/0 drawableStateChanged/0 invalidateDrawable/1
        Landroid/view/View; verifyDrawable/1 dispatchTouchEvent/1 dispatchKeyEvent/1 dispatchSaveInstanceState/1
        Landroid/view/View; dispatchRestoreInstanceState/1 dispatchWindowFocusChanged/1 dispatchAttachedToWindow/0
        Landroid/view/View; performClick/0 performLongClick performAccessibilityAction/2 requestLayout/0 invalidate
        Landroid/view/View; setVisibility/1 setEnabled/1 setPressed/1 setSelected/1 canScrollVertically/1
        Landroid/view/View; canScrollHorizontally/1 computeVerticalScrollRange/0 computeVerticalScrollOffset/0
        Landroid/view/View; computeVerticalScrollExtent/0 getAccessibilityClassName/0 getBaseline/0 layout/4 jumpDrawablesToCurrentState/0
        Landroid/view/ViewGroup; generateLayoutParams/1 generateDefaultLayoutParams/0 checkLayoutParams/1 addView
        Landroid/view/ViewGroup; removeView/1 drawChild/3 getChildDrawingOrder/2 requestChildFocus/2
        Landroid/view/ViewGroup; requestDisallowInterceptTouchEvent/1 shouldDelayChildPressedState/0
        Landroid/view/ViewManager; addView updateViewLayout/2 removeView/1
        Landroid/view/LayoutInflater; cloneInContext/1
        Landroid/view/SurfaceHolder$Callback; surfaceCreated/1 surfaceChanged/4 surfaceDestroyed/1
        Landroid/view/SurfaceHolder$Callback2; surfaceRedrawNeeded/1
        Landroid/view/Choreographer$FrameCallback; doFrame/1
        Landroid/view/Window$Callback; dispatchKeyEvent/1 dispatchTouchEvent/1 dispatchKeyShortcutEvent/1
        Landroid/view/Window$Callback; dispatchTrackballEvent/1 dispatchGenericMotionEvent/1
        Landroid/view/Window$Callback; dispatchPopulateAccessibilityEvent/1
        Landroid/view/View$AccessibilityDelegate; performAccessibilityAction/3 sendAccessibilityEvent/2
        Landroid/view/View$AccessibilityDelegate; sendAccessibilityEventUnchecked/2 getAccessibilityNodeProvider/1
        Landroid/view/View$AccessibilityDelegate; dispatchPopulateAccessibilityEvent/2
        Landroid/view/accessibility/AccessibilityNodeProvider; createAccessibilityNodeInfo/1 performAction/3 findFocus/1
        Landroid/view/animation/Animation; applyTransformation/2 initialize/4 getTransformation willChangeBounds/0
        Landroid/animation/TimeInterpolator; getInterpolation/1
        Landroid/animation/TypeEvaluator; evaluate/3
        Landroid/view/inputmethod/InputConnection; commitText/2 setComposingText/2 sendKeyEvent/1
        Landroid/view/inputmethod/InputConnection; deleteSurroundingText/2 performEditorAction/1 finishComposingText/0
        Landroid/widget/Adapter; getCount/0 getItem/1 getItemId/1 getView/3 getItemViewType/1 getViewTypeCount/0
        Landroid/widget/Adapter; hasStableIds/0 isEmpty/0 registerDataSetObserver/1 unregisterDataSetObserver/1
        Landroid/widget/ListAdapter; areAllItemsEnabled/0 isEnabled/1
        Landroid/widget/SpinnerAdapter; getDropDownView/3
        Landroid/widget/BaseAdapter; notifyDataSetChanged/0
        Landroid/widget/CursorAdapter; newView/3 bindView/3 convertToString/1 runQueryOnBackgroundThread/1
        Landroid/widget/ExpandableListAdapter; getGroupCount/0 getChildrenCount/1 getGroup/1 getChild/2 getGroupId/1
        Landroid/widget/ExpandableListAdapter; getChildId/2 getGroupView/4 getChildView/5 isChildSelectable/2
        Landroid/widget/ExpandableListAdapter; hasStableIds/0
        Landroid/widget/Filterable; getFilter/0
        Landroid/widget/Filter; performFiltering/1 publishResults/2 convertResultToString/1
        Landroid/widget/SectionIndexer; getSections/0 getPositionForSection/1 getSectionForPosition/1
        Landroid/widget/Checkable; setChecked/1 isChecked/0 toggle/0
        Landroid/widget/RemoteViewsService$RemoteViewsFactory; getCount/0 getViewAt/1 getLoadingView/0
        Landroid/widget/RemoteViewsService$RemoteViewsFactory; getViewTypeCount/0 getItemId/1 hasStableIds/0
        Landroid/widget/MediaController$MediaPlayerControl; start/0 pause/0 getDuration/0 getCurrentPosition/0 seekTo/1
        Landroid/widget/MediaController$MediaPlayerControl; isPlaying/0 getBufferPercentage/0 canPause/0
        Landroid/text/TextWatcher; beforeTextChanged/4 afterTextChanged/1
        Landroid/text/InputFilter; filter/6
        Landroid/text/Html$TagHandler; handleTag/4
        Landroid/text/Html$ImageGetter; getDrawable/1
        Landroid/text/method/TransformationMethod; getTransformation/2
        Landroid/text/method/KeyListener; getInputType/0 clearMetaKeyState/3
        Landroid/text/method/NumberKeyListener; getAcceptedChars/0
        Landroid/text/style/CharacterStyle; updateDrawState/1
        Landroid/text/style/MetricAffectingSpan; updateMeasureState/1
        Landroid/text/style/ReplacementSpan; getSize/5 draw/9
        Landroid/text/style/LeadingMarginSpan; getLeadingMargin/1 drawLeadingMargin
        Landroid/text/style/LineHeightSpan; chooseHeight
        Landroid/text/style/LineBackgroundSpan; drawBackground
        Landroid/webkit/WebViewClient; shouldOverrideUrlLoading/2 shouldInterceptRequest/2 shouldOverrideKeyEvent/2
        Landroid/webkit/WebViewClient; doUpdateVisitedHistory/3
        Landroid/webkit/WebChromeClient; getDefaultVideoPoster/0 getVideoLoadingProgressView/0 getVisitedHistory/1
        Landroid/webkit/ServiceWorkerClient; shouldInterceptRequest/1
        Landroid/graphics/drawable/Drawable; draw/1 setAlpha/1 setColorFilter getOpacity/0 getIntrinsicWidth/0
        Landroid/graphics/drawable/Drawable; getIntrinsicHeight/0 setBounds isStateful/0 getConstantState/0 mutate/0
        Landroid/graphics/drawable/Drawable; setVisible/2 setTintList/1 setTintMode/1 getOutline/1 getPadding/1 inflate
        Landroid/graphics/drawable/Drawable$Callback; invalidateDrawable/1 scheduleDrawable/3 unscheduleDrawable/2
        Landroid/graphics/drawable/Drawable$ConstantState; newDrawable getChangingConfigurations/0
        Landroid/graphics/drawable/Animatable; start/0 stop/0 isRunning/0
        Landroid/graphics/drawable/shapes/Shape; draw/2
        Landroid/database/Cursor; getCount/0 getColumnNames/0 getString/1 getInt/1 getLong/1 getBlob/1 isNull/1
        Landroid/database/Cursor; moveToNext/0 moveToFirst/0 moveToPosition/1 getColumnIndex/1 getType/1 requery/0
        Landroid/database/sqlite/SQLiteDatabase$CursorFactory; newCursor/4
        Landroid/opengl/GLSurfaceView$EGLConfigChooser; chooseConfig/2
        Landroid/opengl/GLSurfaceView$EGLContextFactory; createContext/3 destroyContext/3
        Landroid/opengl/GLSurfaceView$EGLWindowSurfaceFactory; createWindowSurface/4 destroySurface/3
        Landroid/transition/Transition; captureStartValues/1 captureEndValues/1 createAnimator/3
        Landroid/media/MediaDataSource; readAt/4 getSize/0
        Landroid/util/LruCache; create/1 sizeOf/2 entryRemoved/4
        Landroid/util/Property; get/1 set/2
        """
}
