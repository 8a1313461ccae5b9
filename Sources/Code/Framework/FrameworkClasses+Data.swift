// Written from the set of framework classes that jadx publishes (about API 33); do not edit by hand.
//
// Names and supertypes are those of the Android Open Source Project (Apache License 2.0); the table they were taken from
// is part of jadx 1.4.5 (Apache License 2.0). Only public classes are in it.

extension FrameworkClasses {
    /// One class a line, sorted by descriptor: its descriptor, then the lines (from 0) of its direct supertypes, the
    /// superclass first. Only `Ljava/lang/Object;` has none.
    static let text: StaticString = """
        Landroid/Manifest$permission; 3791
        Landroid/Manifest$permission_group; 3791
        Landroid/Manifest; 3791
        Landroid/R$anim; 3791
        Landroid/R$animator; 3791
        Landroid/R$array; 3791
        Landroid/R$attr; 3791
        Landroid/R$bool; 3791
        Landroid/R$color; 3791
        Landroid/R$dimen; 3791
        Landroid/R$drawable; 3791
        Landroid/R$fraction; 3791
        Landroid/R$id; 3791
        Landroid/R$integer; 3791
        Landroid/R$interpolator; 3791
        Landroid/R$layout; 3791
        Landroid/R$menu; 3791
        Landroid/R$mipmap; 3791
        Landroid/R$plurals; 3791
        Landroid/R$raw; 3791
        Landroid/R$string; 3791
        Landroid/R$style; 3791
        Landroid/R$transition; 3791
        Landroid/R$xml; 3791
        Landroid/R; 3791
        Landroid/accessibilityservice/AccessibilityButtonController$AccessibilityButtonCallback; 3791
        Landroid/accessibilityservice/AccessibilityButtonController; 3791
        Landroid/accessibilityservice/AccessibilityGestureEvent; 3791 1969
        Landroid/accessibilityservice/AccessibilityService$GestureResultCallback; 3791
        Landroid/accessibilityservice/AccessibilityService$MagnificationController$OnMagnificationChangedListener; 3791
        Landroid/accessibilityservice/AccessibilityService$MagnificationController; 3791
        Landroid/accessibilityservice/AccessibilityService$ScreenshotResult; 3791
        Landroid/accessibilityservice/AccessibilityService$SoftKeyboardController$OnShowModeChangedListener; 3791
        Landroid/accessibilityservice/AccessibilityService$SoftKeyboardController; 3791
        Landroid/accessibilityservice/AccessibilityService$TakeScreenshotCallback; 3791
        Landroid/accessibilityservice/AccessibilityService; 219
        Landroid/accessibilityservice/AccessibilityServiceInfo; 3791 1969
        Landroid/accessibilityservice/FingerprintGestureController$FingerprintGestureCallback; 3791
        Landroid/accessibilityservice/FingerprintGestureController; 3791
        Landroid/accessibilityservice/GestureDescription$Builder; 3791
        Landroid/accessibilityservice/GestureDescription$StrokeDescription; 3791
        Landroid/accessibilityservice/GestureDescription; 3791
        Landroid/accounts/AbstractAccountAuthenticator; 3791
        Landroid/accounts/Account; 3791 1969
        Landroid/accounts/AccountAuthenticatorActivity; 93
        Landroid/accounts/AccountAuthenticatorResponse; 3791 1969
        Landroid/accounts/AccountManager; 3791
        Landroid/accounts/AccountManagerCallback; 3791
        Landroid/accounts/AccountManagerFuture; 3791
        Landroid/accounts/AccountsException; 3760
        Landroid/accounts/AuthenticatorDescription; 3791 1969
        Landroid/accounts/AuthenticatorException; 49
        Landroid/accounts/NetworkErrorException; 49
        Landroid/accounts/OnAccountsUpdateListener; 3791
        Landroid/accounts/OperationCanceledException; 49
        Landroid/animation/Animator$AnimatorListener; 3791
        Landroid/animation/Animator$AnimatorPauseListener; 3791
        Landroid/animation/Animator; 3791 3752
        Landroid/animation/AnimatorInflater; 3791
        Landroid/animation/AnimatorListenerAdapter; 3791 55 56
        Landroid/animation/AnimatorSet$Builder; 3791
        Landroid/animation/AnimatorSet; 57
        Landroid/animation/ArgbEvaluator; 3791 80
        Landroid/animation/BidirectionalTypeConverter; 79
        Landroid/animation/FloatArrayEvaluator; 3791 80
        Landroid/animation/FloatEvaluator; 3791 80
        Landroid/animation/IntArrayEvaluator; 3791 80
        Landroid/animation/IntEvaluator; 3791 80
        Landroid/animation/Keyframe; 3791 3752
        Landroid/animation/LayoutTransition$TransitionListener; 3791
        Landroid/animation/LayoutTransition; 3791
        Landroid/animation/ObjectAnimator; 82
        Landroid/animation/PointFEvaluator; 3791 80
        Landroid/animation/PropertyValuesHolder; 3791 3752
        Landroid/animation/RectEvaluator; 3791 80
        Landroid/animation/StateListAnimator; 3791 3752
        Landroid/animation/TimeAnimator$TimeListener; 3791
        Landroid/animation/TimeAnimator; 82
        Landroid/animation/TimeInterpolator; 3791
        Landroid/animation/TypeConverter; 3791
        Landroid/animation/TypeEvaluator; 3791
        Landroid/animation/ValueAnimator$AnimatorUpdateListener; 3791
        Landroid/animation/ValueAnimator; 57
        Landroid/annotation/NonNull; 3791 3833
        Landroid/annotation/Nullable; 3791 3833
        Landroid/annotation/SuppressLint; 3791 3833
        Landroid/annotation/TargetApi; 3791 3833
        Landroid/app/ActionBar$LayoutParams; 3157
        Landroid/app/ActionBar$OnMenuVisibilityListener; 3791
        Landroid/app/ActionBar$OnNavigationListener; 3791
        Landroid/app/ActionBar$Tab; 3791
        Landroid/app/ActionBar$TabListener; 3791
        Landroid/app/ActionBar; 3791
        Landroid/app/Activity; 3047 3078 3180 3073 3134 458
        Landroid/app/ActivityGroup; 93
        Landroid/app/ActivityManager$AppTask; 3791
        Landroid/app/ActivityManager$MemoryInfo; 3791 1969
        Landroid/app/ActivityManager$ProcessErrorStateInfo; 3791 1969
        Landroid/app/ActivityManager$RecentTaskInfo; 226 1969
        Landroid/app/ActivityManager$RunningAppProcessInfo; 3791 1969
        Landroid/app/ActivityManager$RunningServiceInfo; 3791 1969
        Landroid/app/ActivityManager$RunningTaskInfo; 226 1969
        Landroid/app/ActivityManager$TaskDescription; 3791 1969
        Landroid/app/ActivityManager; 3791
        Landroid/app/ActivityOptions; 3791
        Landroid/app/AlarmManager$AlarmClockInfo; 3791 1969
        Landroid/app/AlarmManager$OnAlarmListener; 3791
        Landroid/app/AlarmManager; 3791
        Landroid/app/AlertDialog$Builder; 3791
        Landroid/app/AlertDialog; 131 484
        Landroid/app/AliasActivity; 93
        Landroid/app/AppComponentFactory; 3791
        Landroid/app/AppOpsManager$OnOpActiveChangedListener; 3791
        Landroid/app/AppOpsManager$OnOpChangedListener; 3791
        Landroid/app/AppOpsManager$OnOpNotedCallback; 3791
        Landroid/app/AppOpsManager; 3791
        Landroid/app/Application$ActivityLifecycleCallbacks; 3791
        Landroid/app/Application$OnProvideAssistDataListener; 3791
        Landroid/app/Application; 476 458
        Landroid/app/ApplicationErrorReport$AnrInfo; 3791
        Landroid/app/ApplicationErrorReport$BatteryInfo; 3791
        Landroid/app/ApplicationErrorReport$CrashInfo; 3791
        Landroid/app/ApplicationErrorReport$RunningServiceInfo; 3791
        Landroid/app/ApplicationErrorReport; 3791 1969
        Landroid/app/ApplicationExitInfo; 3791 1969
        Landroid/app/AsyncNotedAppOp; 3791 1969
        Landroid/app/AuthenticationRequiredException; 3806 1969
        Landroid/app/AutomaticZenRule; 3791 1969
        Landroid/app/BackgroundServiceStartNotAllowedException; 220 1969
        Landroid/app/DatePickerDialog$OnDateSetListener; 3791
        Landroid/app/DatePickerDialog; 109 479 3481
        Landroid/app/Dialog; 3791 484 3180 3073 3134
        Landroid/app/DialogFragment; 142 478 480
        Landroid/app/DirectAction$Builder; 3791
        Landroid/app/DirectAction; 3791 1969
        Landroid/app/DownloadManager$Query; 3791
        Landroid/app/DownloadManager$Request; 3791
        Landroid/app/DownloadManager; 3791
        Landroid/app/ExpandableListActivity; 93 3134 3489 3491 3492
        Landroid/app/ForegroundServiceStartNotAllowedException; 220 1969
        Landroid/app/Fragment$InstantiationException; 2968
        Landroid/app/Fragment$SavedState; 3791 1969
        Landroid/app/Fragment; 3791 458 3134
        Landroid/app/FragmentBreadCrumbs$OnBreadCrumbClickListener; 3791
        Landroid/app/FragmentBreadCrumbs; 3159 150
        Landroid/app/FragmentContainer; 3791
        Landroid/app/FragmentController; 3791
        Landroid/app/FragmentHostCallback; 145
        Landroid/app/FragmentManager$BackStackEntry; 3791
        Landroid/app/FragmentManager$FragmentLifecycleCallbacks; 3791
        Landroid/app/FragmentManager$OnBackStackChangedListener; 3791
        Landroid/app/FragmentManager; 3791
        Landroid/app/FragmentManagerNonConfig; 3791
        Landroid/app/FragmentTransaction; 3791
        Landroid/app/GameManager; 3791
        Landroid/app/Instrumentation$ActivityMonitor; 3791
        Landroid/app/Instrumentation$ActivityResult; 3791
        Landroid/app/Instrumentation; 3791
        Landroid/app/IntentService; 219
        Landroid/app/KeyguardManager$KeyguardDismissCallback; 3791
        Landroid/app/KeyguardManager$KeyguardLock; 3791
        Landroid/app/KeyguardManager$OnKeyguardExitResult; 3791
        Landroid/app/KeyguardManager; 3791
        Landroid/app/LauncherActivity$IconResizer; 3791
        Landroid/app/LauncherActivity$ListItem; 3791
        Landroid/app/LauncherActivity; 166
        Landroid/app/ListActivity; 93
        Landroid/app/ListFragment; 142
        Landroid/app/LoaderManager$LoaderCallbacks; 3791
        Landroid/app/LoaderManager; 3791
        Landroid/app/LocalActivityManager; 3791
        Landroid/app/MediaRouteActionProvider; 3037
        Landroid/app/MediaRouteButton; 3146
        Landroid/app/NativeActivity; 93 3114 3068 3173
        Landroid/app/Notification$Action$Builder; 3791
        Landroid/app/Notification$Action$Extender; 3791
        Landroid/app/Notification$Action$WearableExtender; 3791 175
        Landroid/app/Notification$Action; 3791 1969
        Landroid/app/Notification$BigPictureStyle; 194
        Landroid/app/Notification$BigTextStyle; 194
        Landroid/app/Notification$BubbleMetadata$Builder; 3791
        Landroid/app/Notification$BubbleMetadata; 3791 1969
        Landroid/app/Notification$Builder; 3791
        Landroid/app/Notification$CallStyle; 194
        Landroid/app/Notification$CarExtender$Builder; 3791
        Landroid/app/Notification$CarExtender$UnreadConversation; 3791
        Landroid/app/Notification$CarExtender; 3791 189
        Landroid/app/Notification$DecoratedCustomViewStyle; 194
        Landroid/app/Notification$DecoratedMediaCustomViewStyle; 191
        Landroid/app/Notification$Extender; 3791
        Landroid/app/Notification$InboxStyle; 194
        Landroid/app/Notification$MediaStyle; 194
        Landroid/app/Notification$MessagingStyle$Message; 3791
        Landroid/app/Notification$MessagingStyle; 194
        Landroid/app/Notification$Style; 3791
        Landroid/app/Notification$WearableExtender; 3791 189
        Landroid/app/Notification; 3791 1969
        Landroid/app/NotificationChannel; 3791 1969
        Landroid/app/NotificationChannelGroup; 3791 1969
        Landroid/app/NotificationManager$Policy; 3791 1969
        Landroid/app/NotificationManager; 3791
        Landroid/app/PendingIntent$CanceledException; 2967
        Landroid/app/PendingIntent$OnFinished; 3791
        Landroid/app/PendingIntent; 3791 1969
        Landroid/app/Person$Builder; 3791
        Landroid/app/Person; 3791 1969
        Landroid/app/PictureInPictureParams$Builder; 3791
        Landroid/app/PictureInPictureParams; 3791 1969
        Landroid/app/PictureInPictureUiState; 3791 1969
        Landroid/app/Presentation; 131
        Landroid/app/ProgressDialog; 109
        Landroid/app/RecoverableSecurityException; 3806 1969
        Landroid/app/RemoteAction; 3791 1969
        Landroid/app/RemoteInput$Builder; 3791
        Landroid/app/RemoteInput; 3791 1969
        Landroid/app/SearchManager$OnCancelListener; 3791
        Landroid/app/SearchManager$OnDismissListener; 3791
        Landroid/app/SearchManager; 3791 480 478
        Landroid/app/SearchableInfo; 3791 1969
        Landroid/app/Service; 476 458
        Landroid/app/ServiceStartNotAllowedException; 3768
        Landroid/app/SharedElementCallback$OnSharedElementsReadyListener; 3791
        Landroid/app/SharedElementCallback; 3791
        Landroid/app/StatusBarManager; 3791
        Landroid/app/SyncNotedAppOp; 3791 1969
        Landroid/app/TabActivity; 94
        Landroid/app/TaskInfo; 3791
        Landroid/app/TaskStackBuilder; 3791
        Landroid/app/TimePickerDialog$OnTimeSetListener; 3791
        Landroid/app/TimePickerDialog; 109 479 3603
        Landroid/app/UiAutomation$AccessibilityEventFilter; 3791
        Landroid/app/UiAutomation$OnAccessibilityEventListener; 3791
        Landroid/app/UiAutomation; 3791
        Landroid/app/UiModeManager; 3791
        Landroid/app/VoiceInteractor$AbortVoiceRequest; 241
        Landroid/app/VoiceInteractor$CommandRequest; 241
        Landroid/app/VoiceInteractor$CompleteVoiceRequest; 241
        Landroid/app/VoiceInteractor$ConfirmationRequest; 241
        Landroid/app/VoiceInteractor$PickOptionRequest$Option; 3791 1969
        Landroid/app/VoiceInteractor$PickOptionRequest; 241
        Landroid/app/VoiceInteractor$Prompt; 3791 1969
        Landroid/app/VoiceInteractor$Request; 3791
        Landroid/app/VoiceInteractor; 3791
        Landroid/app/WallpaperColors; 3791 1969
        Landroid/app/WallpaperInfo; 3791 1969
        Landroid/app/WallpaperManager$OnColorsChangedListener; 3791
        Landroid/app/WallpaperManager; 3791
        Landroid/app/ZygotePreload; 3791
        Landroid/app/admin/ConnectEvent; 260 1969
        Landroid/app/admin/DelegatedAdminReceiver; 452
        Landroid/app/admin/DeviceAdminInfo; 3791 1969
        Landroid/app/admin/DeviceAdminReceiver; 452
        Landroid/app/admin/DeviceAdminService; 219
        Landroid/app/admin/DevicePolicyManager$InstallSystemUpdateCallback; 3791
        Landroid/app/admin/DevicePolicyManager$OnClearApplicationUserDataListener; 3791
        Landroid/app/admin/DevicePolicyManager; 3791
        Landroid/app/admin/DnsEvent; 260 1969
        Landroid/app/admin/FactoryResetProtectionPolicy$Builder; 3791
        Landroid/app/admin/FactoryResetProtectionPolicy; 3791 1969
        Landroid/app/admin/FreezePeriod; 3791
        Landroid/app/admin/NetworkEvent; 3791 1969
        Landroid/app/admin/SecurityLog$SecurityEvent; 3791 1969
        Landroid/app/admin/SecurityLog; 3791
        Landroid/app/admin/SystemUpdateInfo; 3791 1969
        Landroid/app/admin/SystemUpdatePolicy$ValidationFailedException; 3766 1969
        Landroid/app/admin/SystemUpdatePolicy; 3791 1969
        Landroid/app/admin/UnsafeStateException; 3768 1969
        Landroid/app/appsearch/AppSearchBatchResult$Builder; 3791
        Landroid/app/appsearch/AppSearchBatchResult; 3791
        Landroid/app/appsearch/AppSearchManager$SearchContext$Builder; 3791
        Landroid/app/appsearch/AppSearchManager$SearchContext; 3791
        Landroid/app/appsearch/AppSearchManager; 3791
        Landroid/app/appsearch/AppSearchResult; 3791
        Landroid/app/appsearch/AppSearchSchema$BooleanPropertyConfig$Builder; 3791
        Landroid/app/appsearch/AppSearchSchema$BooleanPropertyConfig; 284
        Landroid/app/appsearch/AppSearchSchema$Builder; 3791
        Landroid/app/appsearch/AppSearchSchema$BytesPropertyConfig$Builder; 3791
        Landroid/app/appsearch/AppSearchSchema$BytesPropertyConfig; 284
        Landroid/app/appsearch/AppSearchSchema$DocumentPropertyConfig$Builder; 3791
        Landroid/app/appsearch/AppSearchSchema$DocumentPropertyConfig; 284
        Landroid/app/appsearch/AppSearchSchema$DoublePropertyConfig$Builder; 3791
        Landroid/app/appsearch/AppSearchSchema$DoublePropertyConfig; 284
        Landroid/app/appsearch/AppSearchSchema$LongPropertyConfig$Builder; 3791
        Landroid/app/appsearch/AppSearchSchema$LongPropertyConfig; 284
        Landroid/app/appsearch/AppSearchSchema$PropertyConfig; 3791
        Landroid/app/appsearch/AppSearchSchema$StringPropertyConfig$Builder; 3791
        Landroid/app/appsearch/AppSearchSchema$StringPropertyConfig; 284
        Landroid/app/appsearch/AppSearchSchema; 3791
        Landroid/app/appsearch/AppSearchSession; 3791 3658
        Landroid/app/appsearch/BatchResultCallback; 3791
        Landroid/app/appsearch/GenericDocument$Builder; 3791
        Landroid/app/appsearch/GenericDocument; 3791
        Landroid/app/appsearch/GetByDocumentIdRequest$Builder; 3791
        Landroid/app/appsearch/GetByDocumentIdRequest; 3791
        Landroid/app/appsearch/GetSchemaResponse$Builder; 3791
        Landroid/app/appsearch/GetSchemaResponse; 3791
        Landroid/app/appsearch/GlobalSearchSession; 3791 3658
        Landroid/app/appsearch/Migrator; 3791
        Landroid/app/appsearch/PackageIdentifier; 3791
        Landroid/app/appsearch/PutDocumentsRequest$Builder; 3791
        Landroid/app/appsearch/PutDocumentsRequest; 3791
        Landroid/app/appsearch/RemoveByDocumentIdRequest$Builder; 3791
        Landroid/app/appsearch/RemoveByDocumentIdRequest; 3791
        Landroid/app/appsearch/ReportSystemUsageRequest$Builder; 3791
        Landroid/app/appsearch/ReportSystemUsageRequest; 3791
        Landroid/app/appsearch/ReportUsageRequest$Builder; 3791
        Landroid/app/appsearch/ReportUsageRequest; 3791
        Landroid/app/appsearch/SearchResult$Builder; 3791
        Landroid/app/appsearch/SearchResult$MatchInfo$Builder; 3791
        Landroid/app/appsearch/SearchResult$MatchInfo; 3791
        Landroid/app/appsearch/SearchResult$MatchRange; 3791
        Landroid/app/appsearch/SearchResult; 3791
        Landroid/app/appsearch/SearchResults; 3791 3658
        Landroid/app/appsearch/SearchSpec$Builder; 3791
        Landroid/app/appsearch/SearchSpec; 3791
        Landroid/app/appsearch/SetSchemaRequest$Builder; 3791
        Landroid/app/appsearch/SetSchemaRequest; 3791
        Landroid/app/appsearch/SetSchemaResponse$Builder; 3791
        Landroid/app/appsearch/SetSchemaResponse$MigrationFailure; 3791
        Landroid/app/appsearch/SetSchemaResponse; 3791
        Landroid/app/appsearch/StorageInfo$Builder; 3791
        Landroid/app/appsearch/StorageInfo; 3791
        Landroid/app/appsearch/exceptions/AppSearchException; 3760
        Landroid/app/assist/AssistContent; 3791 1969
        Landroid/app/assist/AssistStructure$ViewNode; 3791
        Landroid/app/assist/AssistStructure$WindowNode; 3791
        Landroid/app/assist/AssistStructure; 3791 1969
        Landroid/app/backup/BackupAgent; 476
        Landroid/app/backup/BackupAgentHelper; 327
        Landroid/app/backup/BackupDataInput; 3791
        Landroid/app/backup/BackupDataInputStream; 3683
        Landroid/app/backup/BackupDataOutput; 3791
        Landroid/app/backup/BackupHelper; 3791
        Landroid/app/backup/BackupManager; 3791
        Landroid/app/backup/FileBackupHelper; 3791 332
        Landroid/app/backup/FullBackupDataOutput; 3791
        Landroid/app/backup/RestoreObserver; 3791
        Landroid/app/backup/SharedPreferencesBackupHelper; 3791 332
        Landroid/app/blob/BlobHandle; 3791 1969
        Landroid/app/blob/BlobStoreManager$Session; 3791 3658
        Landroid/app/blob/BlobStoreManager; 3791
        Landroid/app/job/JobInfo$Builder; 3791
        Landroid/app/job/JobInfo$TriggerContentUri; 3791 1969
        Landroid/app/job/JobInfo; 3791 1969
        Landroid/app/job/JobParameters; 3791 1969
        Landroid/app/job/JobScheduler; 3791
        Landroid/app/job/JobService; 219
        Landroid/app/job/JobServiceEngine; 3791
        Landroid/app/job/JobWorkItem; 3791 1969
        Landroid/app/people/ConversationStatus$Builder; 3791
        Landroid/app/people/ConversationStatus; 3791 1969
        Landroid/app/people/PeopleManager; 3791
        Landroid/app/role/RoleManager; 3791
        Landroid/app/slice/Slice$Builder; 3791
        Landroid/app/slice/Slice; 3791 1969
        Landroid/app/slice/SliceItem; 3791 1969
        Landroid/app/slice/SliceManager; 3791
        Landroid/app/slice/SliceMetrics; 3791
        Landroid/app/slice/SliceProvider; 463
        Landroid/app/slice/SliceSpec; 3791 1969
        Landroid/app/usage/ConfigurationStats; 3791 1969
        Landroid/app/usage/EventStats; 3791 1969
        Landroid/app/usage/ExternalStorageStats; 3791 1969
        Landroid/app/usage/NetworkStats$Bucket; 3791
        Landroid/app/usage/NetworkStats; 3791 3736
        Landroid/app/usage/NetworkStatsManager$UsageCallback; 3791
        Landroid/app/usage/NetworkStatsManager; 3791
        Landroid/app/usage/StorageStats; 3791 1969
        Landroid/app/usage/StorageStatsManager; 3791
        Landroid/app/usage/UsageEvents$Event; 3791
        Landroid/app/usage/UsageEvents; 3791 1969
        Landroid/app/usage/UsageStats; 3791 1969
        Landroid/app/usage/UsageStatsManager; 3791
        Landroid/appwidget/AppWidgetHost; 3791
        Landroid/appwidget/AppWidgetHostView; 3500
        Landroid/appwidget/AppWidgetManager; 3791
        Landroid/appwidget/AppWidgetProvider; 452
        Landroid/appwidget/AppWidgetProviderInfo; 3791 1969
        Landroid/bluetooth/BluetoothA2dp; 3791 406
        Landroid/bluetooth/BluetoothAdapter$LeScanCallback; 3791
        Landroid/bluetooth/BluetoothAdapter; 3791
        Landroid/bluetooth/BluetoothAssignedNumbers; 3791
        Landroid/bluetooth/BluetoothClass$Device$Major; 3791
        Landroid/bluetooth/BluetoothClass$Device; 3791
        Landroid/bluetooth/BluetoothClass$Service; 3791
        Landroid/bluetooth/BluetoothClass; 3791 1969
        Landroid/bluetooth/BluetoothDevice; 3791 1969
        Landroid/bluetooth/BluetoothGatt; 3791 406
        Landroid/bluetooth/BluetoothGattCallback; 3791
        Landroid/bluetooth/BluetoothGattCharacteristic; 3791 1969
        Landroid/bluetooth/BluetoothGattDescriptor; 3791 1969
        Landroid/bluetooth/BluetoothGattServer; 3791 406
        Landroid/bluetooth/BluetoothGattServerCallback; 3791
        Landroid/bluetooth/BluetoothGattService; 3791 1969
        Landroid/bluetooth/BluetoothHeadset; 3791 406
        Landroid/bluetooth/BluetoothHealth; 3791 406
        Landroid/bluetooth/BluetoothHealthAppConfiguration; 3791 1969
        Landroid/bluetooth/BluetoothHealthCallback; 3791
        Landroid/bluetooth/BluetoothHearingAid; 3791 406
        Landroid/bluetooth/BluetoothHidDevice$Callback; 3791
        Landroid/bluetooth/BluetoothHidDevice; 3791 406
        Landroid/bluetooth/BluetoothHidDeviceAppQosSettings; 3791 1969
        Landroid/bluetooth/BluetoothHidDeviceAppSdpSettings; 3791 1969
        Landroid/bluetooth/BluetoothLeAudio; 3791 406 3736
        Landroid/bluetooth/BluetoothManager; 3791
        Landroid/bluetooth/BluetoothProfile$ServiceListener; 3791
        Landroid/bluetooth/BluetoothProfile; 3791
        Landroid/bluetooth/BluetoothServerSocket; 3791 3658
        Landroid/bluetooth/BluetoothSocket; 3791 3658
        Landroid/bluetooth/BluetoothStatusCodes; 3791
        Landroid/bluetooth/le/AdvertiseCallback; 3791
        Landroid/bluetooth/le/AdvertiseData$Builder; 3791
        Landroid/bluetooth/le/AdvertiseData; 3791 1969
        Landroid/bluetooth/le/AdvertiseSettings$Builder; 3791
        Landroid/bluetooth/le/AdvertiseSettings; 3791 1969
        Landroid/bluetooth/le/AdvertisingSet; 3791
        Landroid/bluetooth/le/AdvertisingSetCallback; 3791
        Landroid/bluetooth/le/AdvertisingSetParameters$Builder; 3791
        Landroid/bluetooth/le/AdvertisingSetParameters; 3791 1969
        Landroid/bluetooth/le/BluetoothLeAdvertiser; 3791
        Landroid/bluetooth/le/BluetoothLeScanner; 3791
        Landroid/bluetooth/le/PeriodicAdvertisingParameters$Builder; 3791
        Landroid/bluetooth/le/PeriodicAdvertisingParameters; 3791 1969
        Landroid/bluetooth/le/ScanCallback; 3791
        Landroid/bluetooth/le/ScanFilter$Builder; 3791
        Landroid/bluetooth/le/ScanFilter; 3791 1969
        Landroid/bluetooth/le/ScanRecord; 3791
        Landroid/bluetooth/le/ScanResult; 3791 1969
        Landroid/bluetooth/le/ScanSettings$Builder; 3791
        Landroid/bluetooth/le/ScanSettings; 3791 1969
        Landroid/companion/AssociationRequest$Builder; 3791
        Landroid/companion/AssociationRequest; 3791 1969
        Landroid/companion/BluetoothDeviceFilter$Builder; 3791
        Landroid/companion/BluetoothDeviceFilter; 3791 439
        Landroid/companion/BluetoothLeDeviceFilter$Builder; 3791
        Landroid/companion/BluetoothLeDeviceFilter; 3791 439
        Landroid/companion/CompanionDeviceManager$Callback; 3791
        Landroid/companion/CompanionDeviceManager; 3791
        Landroid/companion/CompanionDeviceService; 219
        Landroid/companion/DeviceFilter; 3791 1969
        Landroid/companion/DeviceNotAssociatedException; 3803
        Landroid/companion/WifiDeviceFilter$Builder; 3791
        Landroid/companion/WifiDeviceFilter; 3791 439
        Landroid/content/AbstractThreadedSyncAdapter; 3791
        Landroid/content/ActivityNotFoundException; 3803
        Landroid/content/AsyncQueryHandler$WorkerArgs; 3791
        Landroid/content/AsyncQueryHandler$WorkerHandler; 1941
        Landroid/content/AsyncQueryHandler; 1941
        Landroid/content/AsyncTaskLoader; 500
        Landroid/content/AttributionSource$Builder; 3791
        Landroid/content/AttributionSource; 3791 1969
        Landroid/content/BroadcastReceiver$PendingResult; 3791
        Landroid/content/BroadcastReceiver; 3791
        Landroid/content/ClipData$Item; 3791
        Landroid/content/ClipData; 3791 1969
        Landroid/content/ClipDescription; 3791 1969
        Landroid/content/ClipboardManager$OnPrimaryClipChangedListener; 3791
        Landroid/content/ClipboardManager; 2801
        Landroid/content/ComponentCallbacks2; 3791 459
        Landroid/content/ComponentCallbacks; 3791
        Landroid/content/ComponentName; 3791 1969 3752 3753
        Landroid/content/ContentProvider$CallingIdentity; 3791
        Landroid/content/ContentProvider$PipeDataWriter; 3791
        Landroid/content/ContentProvider; 3791 458
        Landroid/content/ContentProviderClient; 3791 3736
        Landroid/content/ContentProviderOperation$Builder; 3791
        Landroid/content/ContentProviderOperation; 3791 1969
        Landroid/content/ContentProviderResult; 3791 1969
        Landroid/content/ContentQueryMap; 4526
        Landroid/content/ContentResolver$MimeTypeInfo; 3791
        Landroid/content/ContentResolver; 3791
        Landroid/content/ContentUris; 3791
        Landroid/content/ContentValues; 3791 1969
        Landroid/content/Context; 3791
        Landroid/content/ContextParams$Builder; 3791
        Landroid/content/ContextParams; 3791
        Landroid/content/ContextWrapper; 473
        Landroid/content/CursorLoader; 448
        Landroid/content/DialogInterface$OnCancelListener; 3791
        Landroid/content/DialogInterface$OnClickListener; 3791
        Landroid/content/DialogInterface$OnDismissListener; 3791
        Landroid/content/DialogInterface$OnKeyListener; 3791
        Landroid/content/DialogInterface$OnMultiChoiceClickListener; 3791
        Landroid/content/DialogInterface$OnShowListener; 3791
        Landroid/content/DialogInterface; 3791
        Landroid/content/Entity$NamedContentValues; 3791
        Landroid/content/Entity; 3791
        Landroid/content/EntityIterator; 3791 4504
        Landroid/content/Intent$FilterComparison; 3791
        Landroid/content/Intent$ShortcutIconResource; 3791 1969
        Landroid/content/Intent; 3791 1969 3752
        Landroid/content/IntentFilter$AuthorityEntry; 3791
        Landroid/content/IntentFilter$MalformedMimeTypeException; 2967
        Landroid/content/IntentFilter; 3791 1969
        Landroid/content/IntentSender$OnFinished; 3791
        Landroid/content/IntentSender$SendIntentException; 2967
        Landroid/content/IntentSender; 3791 1969
        Landroid/content/Loader$ForceLoadContentObserver; 597
        Landroid/content/Loader$OnLoadCanceledListener; 3791
        Landroid/content/Loader$OnLoadCompleteListener; 3791
        Landroid/content/Loader; 3791
        Landroid/content/LocusId; 3791 1969
        Landroid/content/MutableContextWrapper; 476
        Landroid/content/OperationApplicationException; 3760
        Landroid/content/PeriodicSync; 3791 1969
        Landroid/content/QuickViewConstants; 3791
        Landroid/content/ReceiverCallNotAllowedException; 2968
        Landroid/content/RestrictionEntry; 3791 1969
        Landroid/content/RestrictionsManager; 3791
        Landroid/content/SearchRecentSuggestionsProvider; 463
        Landroid/content/ServiceConnection; 3791
        Landroid/content/SharedPreferences$Editor; 3791
        Landroid/content/SharedPreferences$OnSharedPreferenceChangeListener; 3791
        Landroid/content/SharedPreferences; 3791
        Landroid/content/SyncAdapterType; 3791 1969
        Landroid/content/SyncContext; 3791
        Landroid/content/SyncInfo; 3791 1969
        Landroid/content/SyncRequest$Builder; 3791
        Landroid/content/SyncRequest; 3791 1969
        Landroid/content/SyncResult; 3791 1969
        Landroid/content/SyncStats; 3791 1969
        Landroid/content/SyncStatusObserver; 3791
        Landroid/content/UriMatcher; 3791
        Landroid/content/UriPermission; 3791 1969
        Landroid/content/pm/ActivityInfo$WindowLayout; 3791
        Landroid/content/pm/ActivityInfo; 532 1969
        Landroid/content/pm/ApkChecksum; 3791 1969
        Landroid/content/pm/ApplicationInfo$DisplayNameComparator; 3791 4468
        Landroid/content/pm/ApplicationInfo; 553 1969
        Landroid/content/pm/Attribution; 3791 1969
        Landroid/content/pm/ChangedPackages; 3791 1969
        Landroid/content/pm/Checksum; 3791 1969
        Landroid/content/pm/ComponentInfo; 553
        Landroid/content/pm/ConfigurationInfo; 3791 1969
        Landroid/content/pm/CrossProfileApps; 3791
        Landroid/content/pm/FeatureGroupInfo; 3791 1969
        Landroid/content/pm/FeatureInfo; 3791 1969
        Landroid/content/pm/InstallSourceInfo; 3791 1969
        Landroid/content/pm/InstrumentationInfo; 553 1969
        Landroid/content/pm/LabeledIntent; 490
        Landroid/content/pm/LauncherActivityInfo; 3791
        Landroid/content/pm/LauncherApps$Callback; 3791
        Landroid/content/pm/LauncherApps$PinItemRequest; 3791 1969
        Landroid/content/pm/LauncherApps$ShortcutQuery; 3791
        Landroid/content/pm/LauncherApps; 3791
        Landroid/content/pm/ModuleInfo; 3791 1969
        Landroid/content/pm/PackageInfo; 3791 1969
        Landroid/content/pm/PackageInstaller$Session; 3791 3658
        Landroid/content/pm/PackageInstaller$SessionCallback; 3791
        Landroid/content/pm/PackageInstaller$SessionInfo; 3791 1969
        Landroid/content/pm/PackageInstaller$SessionParams; 3791 1969
        Landroid/content/pm/PackageInstaller; 3791
        Landroid/content/pm/PackageItemInfo$DisplayNameComparator; 3791 4468
        Landroid/content/pm/PackageItemInfo; 3791
        Landroid/content/pm/PackageManager$NameNotFoundException; 2967
        Landroid/content/pm/PackageManager$OnChecksumsReadyListener; 3791
        Landroid/content/pm/PackageManager$Property; 3791 1969
        Landroid/content/pm/PackageManager; 3791
        Landroid/content/pm/PackageStats; 3791 1969
        Landroid/content/pm/PathPermission; 1970
        Landroid/content/pm/PermissionGroupInfo; 553 1969
        Landroid/content/pm/PermissionInfo; 553 1969
        Landroid/content/pm/ProviderInfo; 532 1969
        Landroid/content/pm/ResolveInfo$DisplayNameComparator; 3791 4468
        Landroid/content/pm/ResolveInfo; 3791 1969
        Landroid/content/pm/ServiceInfo; 532 1969
        Landroid/content/pm/SharedLibraryInfo; 3791 1969
        Landroid/content/pm/ShortcutInfo$Builder; 3791
        Landroid/content/pm/ShortcutInfo; 3791 1969
        Landroid/content/pm/ShortcutManager; 3791
        Landroid/content/pm/Signature; 3791 1969
        Landroid/content/pm/SigningInfo; 3791 1969
        Landroid/content/pm/VersionedPackage; 3791 1969
        Landroid/content/pm/verify/domain/DomainVerificationManager; 3791
        Landroid/content/pm/verify/domain/DomainVerificationUserState; 3791 1969
        Landroid/content/res/AssetFileDescriptor$AutoCloseInputStream; 1960
        Landroid/content/res/AssetFileDescriptor$AutoCloseOutputStream; 1961
        Landroid/content/res/AssetFileDescriptor; 3791 1969 3658
        Landroid/content/res/AssetManager$AssetInputStream; 3683
        Landroid/content/res/AssetManager; 3791 3736
        Landroid/content/res/ColorStateList; 3791 1969
        Landroid/content/res/Configuration; 3791 1969 3753
        Landroid/content/res/ObbInfo; 3791 1969
        Landroid/content/res/ObbScanner; 3791
        Landroid/content/res/Resources$NotFoundException; 3803
        Landroid/content/res/Resources$Theme; 3791
        Landroid/content/res/Resources; 3791
        Landroid/content/res/TypedArray; 3791 3736
        Landroid/content/res/XmlResourceParser; 3791 5074 2972 3736
        Landroid/content/res/loader/AssetsProvider; 3791
        Landroid/content/res/loader/ResourcesLoader; 3791
        Landroid/content/res/loader/ResourcesProvider; 3791 3736 3658
        Landroid/database/AbstractCursor$SelfContentObserver; 597
        Landroid/database/AbstractCursor; 3791 598
        Landroid/database/AbstractWindowedCursor; 593
        Landroid/database/CharArrayBuffer; 3791
        Landroid/database/ContentObservable; 615
        Landroid/database/ContentObserver; 3791
        Landroid/database/CrossProcessCursor; 3791 600
        Landroid/database/CrossProcessCursorWrapper; 605 598
        Landroid/database/Cursor; 3791 3658
        Landroid/database/CursorIndexOutOfBoundsException; 3771
        Landroid/database/CursorJoiner$Result; 3757
        Landroid/database/CursorJoiner; 3791 4504 3778
        Landroid/database/CursorWindow; 623 1969
        Landroid/database/CursorWrapper; 3791 600
        Landroid/database/DataSetObservable; 615
        Landroid/database/DataSetObserver; 3791
        Landroid/database/DatabaseErrorHandler; 3791
        Landroid/database/DatabaseUtils$InsertHelper; 3791
        Landroid/database/DatabaseUtils; 3791
        Landroid/database/DefaultDatabaseErrorHandler; 3791 608
        Landroid/database/MatrixCursor$RowBuilder; 3791
        Landroid/database/MatrixCursor; 593
        Landroid/database/MergeCursor; 593
        Landroid/database/Observable; 3791
        Landroid/database/SQLException; 3803
        Landroid/database/StaleDataException; 3803
        Landroid/database/sqlite/SQLiteAbortException; 636
        Landroid/database/sqlite/SQLiteAccessPermException; 636
        Landroid/database/sqlite/SQLiteBindOrColumnIndexOutOfRangeException; 636
        Landroid/database/sqlite/SQLiteBlobTooBigException; 636
        Landroid/database/sqlite/SQLiteCantOpenDatabaseException; 636
        Landroid/database/sqlite/SQLiteClosable; 3791 3658
        Landroid/database/sqlite/SQLiteConstraintException; 636
        Landroid/database/sqlite/SQLiteCursor; 594
        Landroid/database/sqlite/SQLiteCursorDriver; 3791
        Landroid/database/sqlite/SQLiteDatabase$CursorFactory; 3791
        Landroid/database/sqlite/SQLiteDatabase$OpenParams$Builder; 3791
        Landroid/database/sqlite/SQLiteDatabase$OpenParams; 3791
        Landroid/database/sqlite/SQLiteDatabase; 623
        Landroid/database/sqlite/SQLiteDatabaseCorruptException; 636
        Landroid/database/sqlite/SQLiteDatabaseLockedException; 636
        Landroid/database/sqlite/SQLiteDatatypeMismatchException; 636
        Landroid/database/sqlite/SQLiteDiskIOException; 636
        Landroid/database/sqlite/SQLiteDoneException; 636
        Landroid/database/sqlite/SQLiteException; 616
        Landroid/database/sqlite/SQLiteFullException; 636
        Landroid/database/sqlite/SQLiteMisuseException; 636
        Landroid/database/sqlite/SQLiteOpenHelper; 3791 3736
        Landroid/database/sqlite/SQLiteOutOfMemoryException; 636
        Landroid/database/sqlite/SQLiteProgram; 623
        Landroid/database/sqlite/SQLiteQuery; 641
        Landroid/database/sqlite/SQLiteQueryBuilder; 3791
        Landroid/database/sqlite/SQLiteReadOnlyDatabaseException; 636
        Landroid/database/sqlite/SQLiteStatement; 641
        Landroid/database/sqlite/SQLiteTableLockedException; 636
        Landroid/database/sqlite/SQLiteTransactionListener; 3791
        Landroid/drm/DrmConvertedStatus; 3791
        Landroid/drm/DrmErrorEvent; 650
        Landroid/drm/DrmEvent; 3791
        Landroid/drm/DrmInfo; 3791
        Landroid/drm/DrmInfoEvent; 650
        Landroid/drm/DrmInfoRequest; 3791
        Landroid/drm/DrmInfoStatus; 3791
        Landroid/drm/DrmManagerClient$OnErrorListener; 3791
        Landroid/drm/DrmManagerClient$OnEventListener; 3791
        Landroid/drm/DrmManagerClient$OnInfoListener; 3791
        Landroid/drm/DrmManagerClient; 3791 3736
        Landroid/drm/DrmRights; 3791
        Landroid/drm/DrmStore$Action; 3791
        Landroid/drm/DrmStore$ConstraintsColumns; 3791
        Landroid/drm/DrmStore$DrmObjectType; 3791
        Landroid/drm/DrmStore$Playback; 3791
        Landroid/drm/DrmStore$RightsStatus; 3791
        Landroid/drm/DrmStore; 3791
        Landroid/drm/DrmSupportInfo; 3791
        Landroid/drm/DrmUtils$ExtendedMetadataParser; 3791
        Landroid/drm/DrmUtils; 3791
        Landroid/drm/ProcessedData; 3791
        Landroid/gesture/Gesture; 3791 1969
        Landroid/gesture/GestureLibraries; 3791
        Landroid/gesture/GestureLibrary; 3791
        Landroid/gesture/GestureOverlayView$OnGestureListener; 3791
        Landroid/gesture/GestureOverlayView$OnGesturePerformedListener; 3791
        Landroid/gesture/GestureOverlayView$OnGesturingListener; 3791
        Landroid/gesture/GestureOverlayView; 3500
        Landroid/gesture/GesturePoint; 3791
        Landroid/gesture/GestureStore; 3791
        Landroid/gesture/GestureStroke; 3791
        Landroid/gesture/GestureUtils; 3791
        Landroid/gesture/OrientedBoundingBox; 3791
        Landroid/gesture/Prediction; 3791
        Landroid/graphics/Bitmap$CompressFormat; 3757
        Landroid/graphics/Bitmap$Config; 3757
        Landroid/graphics/Bitmap; 3791 1969
        Landroid/graphics/BitmapFactory$Options; 3791
        Landroid/graphics/BitmapFactory; 3791
        Landroid/graphics/BitmapRegionDecoder; 3791
        Landroid/graphics/BitmapShader; 773
        Landroid/graphics/BlendMode; 3757
        Landroid/graphics/BlendModeColorFilter; 699
        Landroid/graphics/BlurMaskFilter$Blur; 3757
        Landroid/graphics/BlurMaskFilter; 731
        Landroid/graphics/Camera; 3791
        Landroid/graphics/Canvas$EdgeType; 3757
        Landroid/graphics/Canvas$VertexMode; 3757
        Landroid/graphics/Canvas; 3791
        Landroid/graphics/Color; 3791
        Landroid/graphics/ColorFilter; 3791
        Landroid/graphics/ColorMatrix; 3791
        Landroid/graphics/ColorMatrixColorFilter; 699
        Landroid/graphics/ColorSpace$Adaptation; 3757
        Landroid/graphics/ColorSpace$Connector; 3791
        Landroid/graphics/ColorSpace$Model; 3757
        Landroid/graphics/ColorSpace$Named; 3757
        Landroid/graphics/ColorSpace$RenderIntent; 3757
        Landroid/graphics/ColorSpace$Rgb$TransferParameters; 3791
        Landroid/graphics/ColorSpace$Rgb; 709
        Landroid/graphics/ColorSpace; 3791
        Landroid/graphics/ComposePathEffect; 752
        Landroid/graphics/ComposeShader; 773
        Landroid/graphics/CornerPathEffect; 752
        Landroid/graphics/DashPathEffect; 752
        Landroid/graphics/DiscretePathEffect; 752
        Landroid/graphics/DrawFilter; 3791
        Landroid/graphics/EmbossMaskFilter; 731
        Landroid/graphics/HardwareRenderer$FrameRenderRequest; 3791
        Landroid/graphics/HardwareRenderer; 3791
        Landroid/graphics/ImageDecoder$DecodeException; 3682
        Landroid/graphics/ImageDecoder$ImageInfo; 3791
        Landroid/graphics/ImageDecoder$OnHeaderDecodedListener; 3791
        Landroid/graphics/ImageDecoder$OnPartialImageListener; 3791
        Landroid/graphics/ImageDecoder$Source; 3791
        Landroid/graphics/ImageDecoder; 3791 3736
        Landroid/graphics/ImageFormat; 3791
        Landroid/graphics/Insets; 3791 1969
        Landroid/graphics/Interpolator$Result; 3757
        Landroid/graphics/Interpolator; 3791
        Landroid/graphics/LightingColorFilter; 699
        Landroid/graphics/LinearGradient; 773
        Landroid/graphics/MaskFilter; 3791
        Landroid/graphics/Matrix$ScaleToFit; 3757
        Landroid/graphics/Matrix; 3791
        Landroid/graphics/Movie; 3791
        Landroid/graphics/NinePatch; 3791
        Landroid/graphics/Outline; 3791
        Landroid/graphics/Paint$Align; 3757
        Landroid/graphics/Paint$Cap; 3757
        Landroid/graphics/Paint$FontMetrics; 3791
        Landroid/graphics/Paint$FontMetricsInt; 3791
        Landroid/graphics/Paint$Join; 3757
        Landroid/graphics/Paint$Style; 3757
        Landroid/graphics/Paint; 3791
        Landroid/graphics/PaintFlagsDrawFilter; 715
        Landroid/graphics/ParcelableColorSpace; 3791 1969
        Landroid/graphics/Path$Direction; 3757
        Landroid/graphics/Path$FillType; 3757
        Landroid/graphics/Path$Op; 3757
        Landroid/graphics/Path; 3791
        Landroid/graphics/PathDashPathEffect$Style; 3757
        Landroid/graphics/PathDashPathEffect; 752
        Landroid/graphics/PathEffect; 3791
        Landroid/graphics/PathMeasure; 3791
        Landroid/graphics/Picture; 3791
        Landroid/graphics/PixelFormat; 3791
        Landroid/graphics/Point; 3791 1969
        Landroid/graphics/PointF; 3791 1969
        Landroid/graphics/PorterDuff$Mode; 3757
        Landroid/graphics/PorterDuff; 3791
        Landroid/graphics/PorterDuffColorFilter; 699
        Landroid/graphics/PorterDuffXfermode; 782
        Landroid/graphics/PostProcessor; 3791
        Landroid/graphics/RadialGradient; 773
        Landroid/graphics/RecordingCanvas; 697
        Landroid/graphics/Rect; 3791 1969
        Landroid/graphics/RectF; 3791 1969
        Landroid/graphics/Region$Op; 3757
        Landroid/graphics/Region; 3791 1969
        Landroid/graphics/RegionIterator; 3791
        Landroid/graphics/RenderEffect; 3791
        Landroid/graphics/RenderNode; 3791
        Landroid/graphics/Shader$TileMode; 3757
        Landroid/graphics/Shader; 3791
        Landroid/graphics/SumPathEffect; 752
        Landroid/graphics/SurfaceTexture$OnFrameAvailableListener; 3791
        Landroid/graphics/SurfaceTexture$OutOfResourcesException; 3760
        Landroid/graphics/SurfaceTexture; 3791
        Landroid/graphics/SweepGradient; 773
        Landroid/graphics/Typeface$Builder; 3791
        Landroid/graphics/Typeface$CustomFallbackBuilder; 3791
        Landroid/graphics/Typeface; 3791
        Landroid/graphics/Xfermode; 3791
        Landroid/graphics/YuvImage; 3791
        Landroid/graphics/drawable/AdaptiveIconDrawable; 798 796
        Landroid/graphics/drawable/Animatable2$AnimationCallback; 3791
        Landroid/graphics/drawable/Animatable2; 3791 787
        Landroid/graphics/drawable/Animatable; 3791
        Landroid/graphics/drawable/AnimatedImageDrawable; 798 786
        Landroid/graphics/drawable/AnimatedStateListDrawable; 817
        Landroid/graphics/drawable/AnimatedVectorDrawable; 798 786
        Landroid/graphics/drawable/AnimationDrawable; 800 3801 787
        Landroid/graphics/drawable/BitmapDrawable; 798
        Landroid/graphics/drawable/ClipDrawable; 801
        Landroid/graphics/drawable/ColorDrawable; 798
        Landroid/graphics/drawable/ColorStateListDrawable; 798 796
        Landroid/graphics/drawable/Drawable$Callback; 3791
        Landroid/graphics/drawable/Drawable$ConstantState; 3791
        Landroid/graphics/drawable/Drawable; 3791
        Landroid/graphics/drawable/DrawableContainer$DrawableContainerState; 797
        Landroid/graphics/drawable/DrawableContainer; 798 796
        Landroid/graphics/drawable/DrawableWrapper; 798 796
        Landroid/graphics/drawable/GradientDrawable$Orientation; 3757
        Landroid/graphics/drawable/GradientDrawable; 798
        Landroid/graphics/drawable/Icon$OnDrawableLoadedListener; 3791
        Landroid/graphics/drawable/Icon; 3791 1969
        Landroid/graphics/drawable/InsetDrawable; 801
        Landroid/graphics/drawable/LayerDrawable; 798 796
        Landroid/graphics/drawable/LevelListDrawable; 800
        Landroid/graphics/drawable/NinePatchDrawable; 798
        Landroid/graphics/drawable/PaintDrawable; 816
        Landroid/graphics/drawable/PictureDrawable; 798
        Landroid/graphics/drawable/RippleDrawable; 807
        Landroid/graphics/drawable/RotateDrawable; 801
        Landroid/graphics/drawable/ScaleDrawable; 801
        Landroid/graphics/drawable/ShapeDrawable$ShaderFactory; 3791
        Landroid/graphics/drawable/ShapeDrawable; 798
        Landroid/graphics/drawable/StateListDrawable; 800
        Landroid/graphics/drawable/TransitionDrawable; 807 796
        Landroid/graphics/drawable/VectorDrawable; 798
        Landroid/graphics/drawable/shapes/ArcShape; 823
        Landroid/graphics/drawable/shapes/OvalShape; 823
        Landroid/graphics/drawable/shapes/PathShape; 825
        Landroid/graphics/drawable/shapes/RectShape; 825
        Landroid/graphics/drawable/shapes/RoundRectShape; 823
        Landroid/graphics/drawable/shapes/Shape; 3791 3752
        Landroid/graphics/fonts/Font$Builder; 3791
        Landroid/graphics/fonts/Font; 3791
        Landroid/graphics/fonts/FontFamily$Builder; 3791
        Landroid/graphics/fonts/FontFamily; 3791
        Landroid/graphics/fonts/FontStyle; 3791
        Landroid/graphics/fonts/FontVariationAxis; 3791
        Landroid/graphics/fonts/SystemFonts; 3791
        Landroid/graphics/pdf/PdfDocument$Page; 3791
        Landroid/graphics/pdf/PdfDocument$PageInfo$Builder; 3791
        Landroid/graphics/pdf/PdfDocument$PageInfo; 3791
        Landroid/graphics/pdf/PdfDocument; 3791
        Landroid/graphics/pdf/PdfRenderer$Page; 3791 3736
        Landroid/graphics/pdf/PdfRenderer; 3791 3736
        Landroid/graphics/text/LineBreaker$Builder; 3791
        Landroid/graphics/text/LineBreaker$ParagraphConstraints; 3791
        Landroid/graphics/text/LineBreaker$Result; 3791
        Landroid/graphics/text/LineBreaker; 3791
        Landroid/graphics/text/MeasuredText$Builder; 3791
        Landroid/graphics/text/MeasuredText; 3791
        Landroid/graphics/text/PositionedGlyphs; 3791
        Landroid/graphics/text/TextRunShaper; 3791
        Landroid/hardware/BatteryState; 3791
        Landroid/hardware/Camera$Area; 3791
        Landroid/hardware/Camera$AutoFocusCallback; 3791
        Landroid/hardware/Camera$AutoFocusMoveCallback; 3791
        Landroid/hardware/Camera$CameraInfo; 3791
        Landroid/hardware/Camera$ErrorCallback; 3791
        Landroid/hardware/Camera$Face; 3791
        Landroid/hardware/Camera$FaceDetectionListener; 3791
        Landroid/hardware/Camera$OnZoomChangeListener; 3791
        Landroid/hardware/Camera$Parameters; 3791
        Landroid/hardware/Camera$PictureCallback; 3791
        Landroid/hardware/Camera$PreviewCallback; 3791
        Landroid/hardware/Camera$ShutterCallback; 3791
        Landroid/hardware/Camera$Size; 3791
        Landroid/hardware/Camera; 3791
        Landroid/hardware/ConsumerIrManager$CarrierFrequencyRange; 3791
        Landroid/hardware/ConsumerIrManager; 3791
        Landroid/hardware/GeomagneticField; 3791
        Landroid/hardware/HardwareBuffer; 3791 1969 3736
        Landroid/hardware/Sensor; 3791
        Landroid/hardware/SensorAdditionalInfo; 3791
        Landroid/hardware/SensorDirectChannel; 3791 3979
        Landroid/hardware/SensorEvent; 3791
        Landroid/hardware/SensorEventCallback; 3791 871
        Landroid/hardware/SensorEventListener2; 3791 872
        Landroid/hardware/SensorEventListener; 3791
        Landroid/hardware/SensorListener; 3791
        Landroid/hardware/SensorManager$DynamicSensorCallback; 3791
        Landroid/hardware/SensorManager; 3791
        Landroid/hardware/SensorPrivacyManager$Sensors; 3791
        Landroid/hardware/SensorPrivacyManager; 3791
        Landroid/hardware/TriggerEvent; 3791
        Landroid/hardware/TriggerEventListener; 3791
        Landroid/hardware/biometrics/BiometricManager$Authenticators; 3791
        Landroid/hardware/biometrics/BiometricManager$Strings; 3791
        Landroid/hardware/biometrics/BiometricManager; 3791
        Landroid/hardware/biometrics/BiometricPrompt$AuthenticationCallback; 3791
        Landroid/hardware/biometrics/BiometricPrompt$AuthenticationResult; 3791
        Landroid/hardware/biometrics/BiometricPrompt$Builder; 3791
        Landroid/hardware/biometrics/BiometricPrompt$CryptoObject; 3791
        Landroid/hardware/biometrics/BiometricPrompt; 3791
        Landroid/hardware/camera2/CameraAccessException; 2967
        Landroid/hardware/camera2/CameraCaptureSession$CaptureCallback; 3791
        Landroid/hardware/camera2/CameraCaptureSession$StateCallback; 3791
        Landroid/hardware/camera2/CameraCaptureSession; 3791 3736
        Landroid/hardware/camera2/CameraCharacteristics$Key; 3791
        Landroid/hardware/camera2/CameraCharacteristics; 904
        Landroid/hardware/camera2/CameraConstrainedHighSpeedCaptureSession; 891
        Landroid/hardware/camera2/CameraDevice$StateCallback; 3791
        Landroid/hardware/camera2/CameraDevice; 3791 3736
        Landroid/hardware/camera2/CameraExtensionCharacteristics; 3791
        Landroid/hardware/camera2/CameraExtensionSession$ExtensionCaptureCallback; 3791
        Landroid/hardware/camera2/CameraExtensionSession$StateCallback; 3791
        Landroid/hardware/camera2/CameraExtensionSession; 3791 3736
        Landroid/hardware/camera2/CameraManager$AvailabilityCallback; 3791
        Landroid/hardware/camera2/CameraManager$TorchCallback; 3791
        Landroid/hardware/camera2/CameraManager; 3791
        Landroid/hardware/camera2/CameraMetadata; 3791
        Landroid/hardware/camera2/CameraOfflineSession$CameraOfflineSessionCallback; 3791
        Landroid/hardware/camera2/CameraOfflineSession; 891
        Landroid/hardware/camera2/CaptureFailure; 3791
        Landroid/hardware/camera2/CaptureRequest$Builder; 3791
        Landroid/hardware/camera2/CaptureRequest$Key; 3791
        Landroid/hardware/camera2/CaptureRequest; 904 1969
        Landroid/hardware/camera2/CaptureResult$Key; 3791
        Landroid/hardware/camera2/CaptureResult; 904
        Landroid/hardware/camera2/DngCreator; 3791 3736
        Landroid/hardware/camera2/MultiResolutionImageReader; 3791 3736
        Landroid/hardware/camera2/TotalCaptureResult; 912
        Landroid/hardware/camera2/params/BlackLevelPattern; 3791
        Landroid/hardware/camera2/params/Capability; 3791
        Landroid/hardware/camera2/params/ColorSpaceTransform; 3791
        Landroid/hardware/camera2/params/DeviceStateSensorOrientationMap; 3791
        Landroid/hardware/camera2/params/ExtensionSessionConfiguration; 3791
        Landroid/hardware/camera2/params/Face; 3791
        Landroid/hardware/camera2/params/InputConfiguration; 3791
        Landroid/hardware/camera2/params/LensShadingMap; 3791
        Landroid/hardware/camera2/params/MandatoryStreamCombination$MandatoryStreamInformation; 3791
        Landroid/hardware/camera2/params/MandatoryStreamCombination; 3791
        Landroid/hardware/camera2/params/MeteringRectangle; 3791
        Landroid/hardware/camera2/params/MultiResolutionStreamConfigurationMap; 3791
        Landroid/hardware/camera2/params/MultiResolutionStreamInfo; 3791
        Landroid/hardware/camera2/params/OisSample; 3791
        Landroid/hardware/camera2/params/OutputConfiguration; 3791 1969
        Landroid/hardware/camera2/params/RecommendedStreamConfigurationMap; 3791
        Landroid/hardware/camera2/params/RggbChannelVector; 3791
        Landroid/hardware/camera2/params/SessionConfiguration; 3791 1969
        Landroid/hardware/camera2/params/StreamConfigurationMap; 3791
        Landroid/hardware/camera2/params/TonemapCurve; 3791
        Landroid/hardware/display/DeviceProductInfo; 3791 1969
        Landroid/hardware/display/DisplayManager$DisplayListener; 3791
        Landroid/hardware/display/DisplayManager; 3791
        Landroid/hardware/display/VirtualDisplay$Callback; 3791
        Landroid/hardware/display/VirtualDisplay; 3791
        Landroid/hardware/fingerprint/FingerprintManager$AuthenticationCallback; 3791
        Landroid/hardware/fingerprint/FingerprintManager$AuthenticationResult; 3791
        Landroid/hardware/fingerprint/FingerprintManager$CryptoObject; 3791
        Landroid/hardware/fingerprint/FingerprintManager; 3791
        Landroid/hardware/input/InputManager$InputDeviceListener; 3791
        Landroid/hardware/input/InputManager; 3791
        Landroid/hardware/lights/Light; 3791 1969
        Landroid/hardware/lights/LightState$Builder; 3791
        Landroid/hardware/lights/LightState; 3791 1969
        Landroid/hardware/lights/LightsManager$LightsSession; 3791 3736
        Landroid/hardware/lights/LightsManager; 3791
        Landroid/hardware/lights/LightsRequest$Builder; 3791
        Landroid/hardware/lights/LightsRequest; 3791
        Landroid/hardware/usb/UsbAccessory; 3791 1969
        Landroid/hardware/usb/UsbConfiguration; 3791 1969
        Landroid/hardware/usb/UsbConstants; 3791
        Landroid/hardware/usb/UsbDevice; 3791 1969
        Landroid/hardware/usb/UsbDeviceConnection; 3791
        Landroid/hardware/usb/UsbEndpoint; 3791 1969
        Landroid/hardware/usb/UsbInterface; 3791 1969
        Landroid/hardware/usb/UsbManager; 3791
        Landroid/hardware/usb/UsbRequest; 3791
        Landroid/icu/lang/UCharacter$BidiPairedBracketType; 3791
        Landroid/icu/lang/UCharacter$DecompositionType; 3791
        Landroid/icu/lang/UCharacter$EastAsianWidth; 3791
        Landroid/icu/lang/UCharacter$GraphemeClusterBreak; 3791
        Landroid/icu/lang/UCharacter$HangulSyllableType; 3791
        Landroid/icu/lang/UCharacter$IndicPositionalCategory; 3791
        Landroid/icu/lang/UCharacter$IndicSyllabicCategory; 3791
        Landroid/icu/lang/UCharacter$JoiningGroup; 3791
        Landroid/icu/lang/UCharacter$JoiningType; 3791
        Landroid/icu/lang/UCharacter$LineBreak; 3791
        Landroid/icu/lang/UCharacter$NumericType; 3791
        Landroid/icu/lang/UCharacter$SentenceBreak; 3791
        Landroid/icu/lang/UCharacter$UnicodeBlock; 3741
        Landroid/icu/lang/UCharacter$VerticalOrientation; 3791
        Landroid/icu/lang/UCharacter$WordBreak; 3791
        Landroid/icu/lang/UCharacter; 3791 981 982
        Landroid/icu/lang/UCharacterCategory; 3791 981
        Landroid/icu/lang/UCharacterDirection; 3791 982
        Landroid/icu/lang/UCharacterEnums$ECharacterCategory; 3791
        Landroid/icu/lang/UCharacterEnums$ECharacterDirection; 3791
        Landroid/icu/lang/UCharacterEnums; 3791
        Landroid/icu/lang/UProperty$NameChoice; 3791
        Landroid/icu/lang/UProperty; 3791
        Landroid/icu/lang/UScript$ScriptUsage; 3757
        Landroid/icu/lang/UScript; 3791
        Landroid/icu/math/BigDecimal; 3789 3717 3753
        Landroid/icu/math/MathContext; 3791 3717
        Landroid/icu/number/CompactNotation; 998
        Landroid/icu/number/CurrencyPrecision; 1010
        Landroid/icu/number/FormattedNumber; 3791 1057
        Landroid/icu/number/FormattedNumberRange; 3791 1057
        Landroid/icu/number/FractionPrecision; 1010
        Landroid/icu/number/IntegerWidth; 3791
        Landroid/icu/number/LocalizedNumberFormatter; 1004
        Landroid/icu/number/LocalizedNumberRangeFormatter; 1009
        Landroid/icu/number/Notation; 3791
        Landroid/icu/number/NumberFormatter$DecimalSeparatorDisplay; 3757
        Landroid/icu/number/NumberFormatter$GroupingStrategy; 3757
        Landroid/icu/number/NumberFormatter$SignDisplay; 3757
        Landroid/icu/number/NumberFormatter$UnitWidth; 3757
        Landroid/icu/number/NumberFormatter; 3791
        Landroid/icu/number/NumberFormatterSettings; 3791
        Landroid/icu/number/NumberRangeFormatter$RangeCollapse; 3757
        Landroid/icu/number/NumberRangeFormatter$RangeIdentityFallback; 3757
        Landroid/icu/number/NumberRangeFormatter$RangeIdentityResult; 3757
        Landroid/icu/number/NumberRangeFormatter; 3791
        Landroid/icu/number/NumberRangeFormatterSettings; 3791
        Landroid/icu/number/Precision; 3791
        Landroid/icu/number/Scale; 3791
        Landroid/icu/number/ScientificNotation; 998
        Landroid/icu/number/SimpleNotation; 998
        Landroid/icu/number/UnlocalizedNumberFormatter; 1004
        Landroid/icu/number/UnlocalizedNumberRangeFormatter; 1009
        Landroid/icu/text/AlphabeticIndex$Bucket$LabelType; 3757
        Landroid/icu/text/AlphabeticIndex$Bucket; 3791 3778
        Landroid/icu/text/AlphabeticIndex$ImmutableIndex; 3791 3778
        Landroid/icu/text/AlphabeticIndex$Record; 3791
        Landroid/icu/text/AlphabeticIndex; 3791 3778
        Landroid/icu/text/Bidi; 3791
        Landroid/icu/text/BidiClassifier; 3791
        Landroid/icu/text/BidiRun; 3791
        Landroid/icu/text/BreakIterator; 3791 3752
        Landroid/icu/text/CaseMap$1; 3791
        Landroid/icu/text/CaseMap$Fold; 1030
        Landroid/icu/text/CaseMap$Lower; 1030
        Landroid/icu/text/CaseMap$Title; 1030
        Landroid/icu/text/CaseMap$Upper; 1030
        Landroid/icu/text/CaseMap; 3791
        Landroid/icu/text/CollationElementIterator; 3791
        Landroid/icu/text/CollationKey$BoundMode; 3791
        Landroid/icu/text/CollationKey; 3791 3753
        Landroid/icu/text/Collator$ReorderCodes; 3791
        Landroid/icu/text/Collator; 3791 4468 1132 3752
        Landroid/icu/text/CompactDecimalFormat$CompactStyle; 3757
        Landroid/icu/text/CompactDecimalFormat; 1051
        Landroid/icu/text/ConstrainedFieldPosition; 3791
        Landroid/icu/text/CurrencyPluralInfo; 3791 3752 3717
        Landroid/icu/text/DateFormat$BooleanAttribute; 3757
        Landroid/icu/text/DateFormat$Field; 4368
        Landroid/icu/text/DateFormat; 1111
        Landroid/icu/text/DateFormatSymbols; 3791 3717 3752
        Landroid/icu/text/DateIntervalFormat$FormattedDateInterval; 3791 1057
        Landroid/icu/text/DateIntervalFormat; 1111
        Landroid/icu/text/DateIntervalInfo$PatternInfo; 3791 3752 3717
        Landroid/icu/text/DateIntervalInfo; 3791 3752 1132 3717
        Landroid/icu/text/DateTimePatternGenerator$DisplayWidth; 3757
        Landroid/icu/text/DateTimePatternGenerator$PatternInfo; 3791
        Landroid/icu/text/DateTimePatternGenerator; 3791 1132 3752
        Landroid/icu/text/DecimalFormat; 1079
        Landroid/icu/text/DecimalFormatSymbols; 3791 3752 3717
        Landroid/icu/text/DisplayContext$Type; 3757
        Landroid/icu/text/DisplayContext; 3757
        Landroid/icu/text/Edits$Iterator; 3791
        Landroid/icu/text/Edits; 3791
        Landroid/icu/text/FormattedValue; 3791 3740
        Landroid/icu/text/IDNA$Error; 3757
        Landroid/icu/text/IDNA$Info; 3791
        Landroid/icu/text/IDNA; 3791
        Landroid/icu/text/ListFormatter; 3791
        Landroid/icu/text/LocaleDisplayNames$DialectHandling; 3757
        Landroid/icu/text/LocaleDisplayNames$UiListItem; 3791
        Landroid/icu/text/LocaleDisplayNames; 3791
        Landroid/icu/text/MeasureFormat$FormatWidth; 3757
        Landroid/icu/text/MeasureFormat; 1111
        Landroid/icu/text/MessageFormat$Field; 4368
        Landroid/icu/text/MessageFormat; 1111
        Landroid/icu/text/MessagePattern$ApostropheMode; 3757
        Landroid/icu/text/MessagePattern$ArgType; 3757
        Landroid/icu/text/MessagePattern$Part$Type; 3757
        Landroid/icu/text/MessagePattern$Part; 3791
        Landroid/icu/text/MessagePattern; 3791 3752 1132
        Landroid/icu/text/Normalizer$QuickCheckResult; 3791
        Landroid/icu/text/Normalizer2$Mode; 3757
        Landroid/icu/text/Normalizer2; 3791
        Landroid/icu/text/Normalizer; 3791 3752
        Landroid/icu/text/NumberFormat$Field; 4368
        Landroid/icu/text/NumberFormat; 1111
        Landroid/icu/text/NumberingSystem; 3791
        Landroid/icu/text/PluralFormat; 1111
        Landroid/icu/text/PluralRules$PluralType; 3757
        Landroid/icu/text/PluralRules; 3791 3717
        Landroid/icu/text/RelativeDateTimeFormatter$AbsoluteUnit; 3757
        Landroid/icu/text/RelativeDateTimeFormatter$Direction; 3757
        Landroid/icu/text/RelativeDateTimeFormatter$FormattedRelativeDateTime; 3791 1057
        Landroid/icu/text/RelativeDateTimeFormatter$RelativeDateTimeUnit; 3757
        Landroid/icu/text/RelativeDateTimeFormatter$RelativeUnit; 3757
        Landroid/icu/text/RelativeDateTimeFormatter$Style; 3757
        Landroid/icu/text/RelativeDateTimeFormatter; 3791
        Landroid/icu/text/Replaceable; 3791
        Landroid/icu/text/RuleBasedCollator; 1035
        Landroid/icu/text/ScientificNumberFormatter; 3791
        Landroid/icu/text/SearchIterator$ElementComparisonType; 3757
        Landroid/icu/text/SearchIterator; 3791
        Landroid/icu/text/SelectFormat; 4369
        Landroid/icu/text/SimpleDateFormat; 1042
        Landroid/icu/text/StringPrepParseException; 4376
        Landroid/icu/text/StringSearch; 1095
        Landroid/icu/text/SymbolTable; 3791
        Landroid/icu/text/TimeZoneFormat$GMTOffsetPatternType; 3757
        Landroid/icu/text/TimeZoneFormat$ParseOption; 3757
        Landroid/icu/text/TimeZoneFormat$Style; 3757
        Landroid/icu/text/TimeZoneFormat$TimeType; 3757
        Landroid/icu/text/TimeZoneFormat; 1111 1132 3717
        Landroid/icu/text/TimeZoneNames$NameType; 3757
        Landroid/icu/text/TimeZoneNames; 3791 3717
        Landroid/icu/text/Transliterator$Position; 3791
        Landroid/icu/text/Transliterator; 3791
        Landroid/icu/text/UCharacterIterator; 3791 3752
        Landroid/icu/text/UFormat; 4369
        Landroid/icu/text/UnicodeFilter; 3791 1113
        Landroid/icu/text/UnicodeMatcher; 3791
        Landroid/icu/text/UnicodeSet$ComparisonStyle; 3757
        Landroid/icu/text/UnicodeSet$EntryRange; 3791
        Landroid/icu/text/UnicodeSet$SpanCondition; 3757
        Landroid/icu/text/UnicodeSet; 1112 3778 3753 1132
        Landroid/icu/text/UnicodeSetIterator; 3791
        Landroid/icu/text/UnicodeSetSpanner$CountMethod; 3757
        Landroid/icu/text/UnicodeSetSpanner$TrimOption; 3757
        Landroid/icu/text/UnicodeSetSpanner; 3791
        Landroid/icu/util/BuddhistCalendar; 1133
        Landroid/icu/util/Calendar$WeekData; 3791
        Landroid/icu/util/Calendar; 3791 3717 3752 3753
        Landroid/icu/util/ChineseCalendar; 1124
        Landroid/icu/util/CopticCalendar; 1124
        Landroid/icu/util/Currency$CurrencyUsage; 3757
        Landroid/icu/util/Currency; 1145
        Landroid/icu/util/CurrencyAmount; 1144
        Landroid/icu/util/DateInterval; 3791 3717
        Landroid/icu/util/EthiopicCalendar; 1124
        Landroid/icu/util/Freezable; 3791 3752
        Landroid/icu/util/GregorianCalendar; 1124
        Landroid/icu/util/HebrewCalendar; 1124
        Landroid/icu/util/ICUUncheckedIOException; 3803
        Landroid/icu/util/IllformedLocaleException; 3803
        Landroid/icu/util/IndianCalendar; 1124
        Landroid/icu/util/IslamicCalendar$CalculationType; 3757
        Landroid/icu/util/IslamicCalendar; 1124
        Landroid/icu/util/JapaneseCalendar; 1133
        Landroid/icu/util/LocaleData$MeasurementSystem; 3791
        Landroid/icu/util/LocaleData$PaperSize; 3791
        Landroid/icu/util/LocaleData; 3791
        Landroid/icu/util/Measure; 3791
        Landroid/icu/util/MeasureUnit; 3791 3717
        Landroid/icu/util/Output; 3791
        Landroid/icu/util/RangeValueIterator$Element; 3791
        Landroid/icu/util/RangeValueIterator; 3791
        Landroid/icu/util/TaiwanCalendar; 1133
        Landroid/icu/util/TimeUnit; 1145
        Landroid/icu/util/TimeZone$SystemTimeZoneType; 3757
        Landroid/icu/util/TimeZone; 3791 3717 3752 1132
        Landroid/icu/util/ULocale$AvailableType; 3757
        Landroid/icu/util/ULocale$Builder; 3791
        Landroid/icu/util/ULocale$Category; 3757
        Landroid/icu/util/ULocale; 3791 3717 3753
        Landroid/icu/util/UniversalTimeScale; 3791
        Landroid/icu/util/ValueIterator$Element; 3791
        Landroid/icu/util/ValueIterator; 3791
        Landroid/icu/util/VersionInfo; 3791 3753
        Landroid/inputmethodservice/AbstractInputMethodService$AbstractInputMethodImpl; 3791 3286
        Landroid/inputmethodservice/AbstractInputMethodService$AbstractInputMethodSessionImpl; 3791 3290
        Landroid/inputmethodservice/AbstractInputMethodService; 219 3073
        Landroid/inputmethodservice/ExtractEditText; 3486
        Landroid/inputmethodservice/InputMethodService$InputMethodImpl; 1161
        Landroid/inputmethodservice/InputMethodService$InputMethodSessionImpl; 1162
        Landroid/inputmethodservice/InputMethodService$Insets; 3791
        Landroid/inputmethodservice/InputMethodService; 1163
        Landroid/inputmethodservice/Keyboard$Key; 3791
        Landroid/inputmethodservice/Keyboard$Row; 3791
        Landroid/inputmethodservice/Keyboard; 3791
        Landroid/inputmethodservice/KeyboardView$OnKeyboardActionListener; 3791
        Landroid/inputmethodservice/KeyboardView; 3146 3132
        Landroid/location/Address; 3791 1969
        Landroid/location/Criteria; 3791 1969
        Landroid/location/Geocoder; 3791
        Landroid/location/GnssAntennaInfo$Builder; 3791
        Landroid/location/GnssAntennaInfo$Listener; 3791
        Landroid/location/GnssAntennaInfo$PhaseCenterOffset; 3791 1969
        Landroid/location/GnssAntennaInfo$SphericalCorrections; 3791 1969
        Landroid/location/GnssAntennaInfo; 3791 1969
        Landroid/location/GnssCapabilities$Builder; 3791
        Landroid/location/GnssCapabilities; 3791 1969
        Landroid/location/GnssClock; 3791 1969
        Landroid/location/GnssMeasurement; 3791 1969
        Landroid/location/GnssMeasurementRequest$Builder; 3791
        Landroid/location/GnssMeasurementRequest; 3791 1969
        Landroid/location/GnssMeasurementsEvent$Callback; 3791
        Landroid/location/GnssMeasurementsEvent; 3791 1969
        Landroid/location/GnssNavigationMessage$Callback; 3791
        Landroid/location/GnssNavigationMessage; 3791 1969
        Landroid/location/GnssStatus$Builder; 3791
        Landroid/location/GnssStatus$Callback; 3791
        Landroid/location/GnssStatus; 3791 1969
        Landroid/location/GpsSatellite; 3791
        Landroid/location/GpsStatus$Listener; 3791
        Landroid/location/GpsStatus$NmeaListener; 3791
        Landroid/location/GpsStatus; 3791
        Landroid/location/Location; 3791 1969
        Landroid/location/LocationListener; 3791
        Landroid/location/LocationManager; 3791
        Landroid/location/LocationProvider; 3791
        Landroid/location/LocationRequest$Builder; 3791
        Landroid/location/LocationRequest; 3791 1969
        Landroid/location/OnNmeaMessageListener; 3791
        Landroid/location/SettingInjectorService; 219
        Landroid/location/provider/ProviderProperties$Builder; 3791
        Landroid/location/provider/ProviderProperties; 3791 1969
        Landroid/media/ApplicationMediaCapabilities$Builder; 3791
        Landroid/media/ApplicationMediaCapabilities; 3791 1969
        Landroid/media/AsyncPlayer; 3791
        Landroid/media/AudioAttributes$Builder; 3791
        Landroid/media/AudioAttributes; 3791 1969
        Landroid/media/AudioDescriptor; 3791
        Landroid/media/AudioDeviceCallback; 3791
        Landroid/media/AudioDeviceInfo; 3791
        Landroid/media/AudioFocusRequest$Builder; 3791
        Landroid/media/AudioFocusRequest; 3791
        Landroid/media/AudioFormat$Builder; 3791
        Landroid/media/AudioFormat; 3791 1969
        Landroid/media/AudioManager$AudioPlaybackCallback; 3791
        Landroid/media/AudioManager$AudioRecordingCallback; 3791
        Landroid/media/AudioManager$OnAudioFocusChangeListener; 3791
        Landroid/media/AudioManager$OnCommunicationDeviceChangedListener; 3791
        Landroid/media/AudioManager$OnModeChangedListener; 3791
        Landroid/media/AudioManager; 3791
        Landroid/media/AudioMetadata$Format; 3791
        Landroid/media/AudioMetadata$Key; 3791
        Landroid/media/AudioMetadata; 3791
        Landroid/media/AudioMetadataMap; 3791 1231
        Landroid/media/AudioMetadataReadMap; 3791
        Landroid/media/AudioPlaybackCaptureConfiguration$Builder; 3791
        Landroid/media/AudioPlaybackCaptureConfiguration; 3791
        Landroid/media/AudioPlaybackConfiguration; 3791 1969
        Landroid/media/AudioPresentation$Builder; 3791
        Landroid/media/AudioPresentation; 3791
        Landroid/media/AudioProfile; 3791
        Landroid/media/AudioRecord$Builder; 3791
        Landroid/media/AudioRecord$MetricsConstants; 3791
        Landroid/media/AudioRecord$OnRecordPositionUpdateListener; 3791
        Landroid/media/AudioRecord$OnRoutingChangedListener; 3791 1245
        Landroid/media/AudioRecord; 3791 1246 1422 1244
        Landroid/media/AudioRecordingConfiguration; 3791 1969
        Landroid/media/AudioRecordingMonitor; 3791
        Landroid/media/AudioRouting$OnRoutingChangedListener; 3791
        Landroid/media/AudioRouting; 3791
        Landroid/media/AudioTimestamp; 3791
        Landroid/media/AudioTrack$Builder; 3791
        Landroid/media/AudioTrack$MetricsConstants; 3791
        Landroid/media/AudioTrack$OnCodecFormatChangedListener; 3791
        Landroid/media/AudioTrack$OnPlaybackPositionUpdateListener; 3791
        Landroid/media/AudioTrack$OnRoutingChangedListener; 3791 1245
        Landroid/media/AudioTrack$StreamEventCallback; 3791
        Landroid/media/AudioTrack; 3791 1246 1460
        Landroid/media/CamcorderProfile; 3791
        Landroid/media/CameraProfile; 3791
        Landroid/media/DeniedByServerException; 1337
        Landroid/media/DrmInitData$SchemeInitData; 3791
        Landroid/media/DrmInitData; 3791
        Landroid/media/EncoderProfiles$AudioProfile; 3791
        Landroid/media/EncoderProfiles$VideoProfile; 3791
        Landroid/media/EncoderProfiles; 3791
        Landroid/media/ExifInterface; 3791
        Landroid/media/FaceDetector$Face; 3791
        Landroid/media/FaceDetector; 3791
        Landroid/media/Image$Plane; 3791
        Landroid/media/Image; 3791 3736
        Landroid/media/ImageReader$OnImageAvailableListener; 3791
        Landroid/media/ImageReader; 3791 3736
        Landroid/media/ImageWriter$OnImageReleasedListener; 3791
        Landroid/media/ImageWriter; 3791 3736
        Landroid/media/JetPlayer$OnJetEventListener; 3791
        Landroid/media/JetPlayer; 3791
        Landroid/media/MediaActionSound; 3791
        Landroid/media/MediaCas$EventListener; 3791
        Landroid/media/MediaCas$PluginDescriptor; 3791
        Landroid/media/MediaCas$Session; 3791 3736
        Landroid/media/MediaCas; 3791 3736
        Landroid/media/MediaCasException$1; 3791
        Landroid/media/MediaCasException$DeniedByServerException; 1285
        Landroid/media/MediaCasException$InsufficientResourceException; 1285
        Landroid/media/MediaCasException$NotProvisionedException; 1285
        Landroid/media/MediaCasException$ResourceBusyException; 1285
        Landroid/media/MediaCasException$UnsupportedCasException; 1285
        Landroid/media/MediaCasException; 3760
        Landroid/media/MediaCasStateException; 3768
        Landroid/media/MediaCodec$BufferInfo; 3791
        Landroid/media/MediaCodec$Callback; 3791
        Landroid/media/MediaCodec$CodecException; 3768
        Landroid/media/MediaCodec$CryptoException; 3803
        Landroid/media/MediaCodec$CryptoInfo$Pattern; 3791
        Landroid/media/MediaCodec$CryptoInfo; 3791
        Landroid/media/MediaCodec$IncompatibleWithBlockModelException; 3803
        Landroid/media/MediaCodec$LinearBlock; 3791
        Landroid/media/MediaCodec$MetricsConstants; 3791
        Landroid/media/MediaCodec$OnFirstTunnelFrameReadyListener; 3791
        Landroid/media/MediaCodec$OnFrameRenderedListener; 3791
        Landroid/media/MediaCodec$OutputFrame; 3791
        Landroid/media/MediaCodec$ParameterDescriptor; 3791
        Landroid/media/MediaCodec$QueueRequest; 3791
        Landroid/media/MediaCodec; 3791
        Landroid/media/MediaCodecInfo$AudioCapabilities; 3791
        Landroid/media/MediaCodecInfo$CodecCapabilities; 3791
        Landroid/media/MediaCodecInfo$CodecProfileLevel; 3791
        Landroid/media/MediaCodecInfo$EncoderCapabilities; 3791
        Landroid/media/MediaCodecInfo$VideoCapabilities$PerformancePoint; 3791
        Landroid/media/MediaCodecInfo$VideoCapabilities; 3791
        Landroid/media/MediaCodecInfo; 3791
        Landroid/media/MediaCodecList; 3791
        Landroid/media/MediaCommunicationManager; 3791
        Landroid/media/MediaController2$Builder; 3791
        Landroid/media/MediaController2$ControllerCallback; 3791
        Landroid/media/MediaController2; 3791 3736
        Landroid/media/MediaCrypto; 3791
        Landroid/media/MediaCryptoException; 3760
        Landroid/media/MediaDataSource; 3791 3658
        Landroid/media/MediaDescrambler; 3791 3736
        Landroid/media/MediaDescription$Builder; 3791
        Landroid/media/MediaDescription; 3791 1969
        Landroid/media/MediaDrm$CryptoSession; 3791
        Landroid/media/MediaDrm$ErrorCodes; 3791
        Landroid/media/MediaDrm$HdcpLevel; 3791 3833
        Landroid/media/MediaDrm$KeyRequest; 3791
        Landroid/media/MediaDrm$KeyStatus; 3791
        Landroid/media/MediaDrm$LogMessage; 3791
        Landroid/media/MediaDrm$MediaDrmStateException; 3768
        Landroid/media/MediaDrm$MetricsConstants; 3791
        Landroid/media/MediaDrm$OnEventListener; 3791
        Landroid/media/MediaDrm$OnExpirationUpdateListener; 3791
        Landroid/media/MediaDrm$OnKeyStatusChangeListener; 3791
        Landroid/media/MediaDrm$OnSessionLostStateListener; 3791
        Landroid/media/MediaDrm$PlaybackComponent; 3791
        Landroid/media/MediaDrm$ProvisionRequest; 3791
        Landroid/media/MediaDrm$SecurityLevel; 3791 3833
        Landroid/media/MediaDrm$SessionException; 3803
        Landroid/media/MediaDrm; 3791 3736
        Landroid/media/MediaDrmException; 3760
        Landroid/media/MediaDrmResetException; 3768
        Landroid/media/MediaExtractor$CasInfo; 3791
        Landroid/media/MediaExtractor$MetricsConstants; 3791
        Landroid/media/MediaExtractor; 3791
        Landroid/media/MediaFeature$HdrType; 3791
        Landroid/media/MediaFeature; 3791
        Landroid/media/MediaFormat; 3791
        Landroid/media/MediaMetadata$Builder; 3791
        Landroid/media/MediaMetadata; 3791 1969
        Landroid/media/MediaMetadataEditor; 3791
        Landroid/media/MediaMetadataRetriever$BitmapParams; 3791
        Landroid/media/MediaMetadataRetriever; 3791 3736
        Landroid/media/MediaMuxer$OutputFormat; 3791
        Landroid/media/MediaMuxer; 3791
        Landroid/media/MediaParser$InputReader; 3791
        Landroid/media/MediaParser$OutputConsumer; 3791
        Landroid/media/MediaParser$ParsingException; 3682
        Landroid/media/MediaParser$SeekMap; 3791
        Landroid/media/MediaParser$SeekPoint; 3791
        Landroid/media/MediaParser$SeekableInputReader; 3791 1352
        Landroid/media/MediaParser$TrackData; 3791
        Landroid/media/MediaParser$UnrecognizedInputFormatException; 3682
        Landroid/media/MediaParser; 3791
        Landroid/media/MediaPlayer$DrmInfo; 3791
        Landroid/media/MediaPlayer$MetricsConstants; 3791
        Landroid/media/MediaPlayer$NoDrmSchemeException; 1337
        Landroid/media/MediaPlayer$OnBufferingUpdateListener; 3791
        Landroid/media/MediaPlayer$OnCompletionListener; 3791
        Landroid/media/MediaPlayer$OnDrmConfigHelper; 3791
        Landroid/media/MediaPlayer$OnDrmInfoListener; 3791
        Landroid/media/MediaPlayer$OnDrmPreparedListener; 3791
        Landroid/media/MediaPlayer$OnErrorListener; 3791
        Landroid/media/MediaPlayer$OnInfoListener; 3791
        Landroid/media/MediaPlayer$OnMediaTimeDiscontinuityListener; 3791
        Landroid/media/MediaPlayer$OnPreparedListener; 3791
        Landroid/media/MediaPlayer$OnSeekCompleteListener; 3791
        Landroid/media/MediaPlayer$OnSubtitleDataListener; 3791
        Landroid/media/MediaPlayer$OnTimedMetaDataAvailableListener; 3791
        Landroid/media/MediaPlayer$OnTimedTextListener; 3791
        Landroid/media/MediaPlayer$OnVideoSizeChangedListener; 3791
        Landroid/media/MediaPlayer$ProvisioningNetworkErrorException; 1337
        Landroid/media/MediaPlayer$ProvisioningServerErrorException; 1337
        Landroid/media/MediaPlayer$TrackInfo; 3791 1969
        Landroid/media/MediaPlayer; 3791 1460 1246
        Landroid/media/MediaRecorder$AudioEncoder; 3791
        Landroid/media/MediaRecorder$AudioSource; 3791
        Landroid/media/MediaRecorder$MetricsConstants; 3791
        Landroid/media/MediaRecorder$OnErrorListener; 3791
        Landroid/media/MediaRecorder$OnInfoListener; 3791
        Landroid/media/MediaRecorder$OutputFormat; 3791
        Landroid/media/MediaRecorder$VideoEncoder; 3791
        Landroid/media/MediaRecorder$VideoSource; 3791
        Landroid/media/MediaRecorder; 3791 1246 1244 1422
        Landroid/media/MediaRoute2Info$Builder; 3791
        Landroid/media/MediaRoute2Info; 3791 1969
        Landroid/media/MediaRoute2ProviderService; 219
        Landroid/media/MediaRouter$Callback; 3791
        Landroid/media/MediaRouter$RouteCategory; 3791
        Landroid/media/MediaRouter$RouteGroup; 1397
        Landroid/media/MediaRouter$RouteInfo; 3791
        Landroid/media/MediaRouter$SimpleCallback; 1394
        Landroid/media/MediaRouter$UserRouteInfo; 1397
        Landroid/media/MediaRouter$VolumeCallback; 3791
        Landroid/media/MediaRouter2$ControllerCallback; 3791
        Landroid/media/MediaRouter2$OnGetControllerHintsListener; 3791
        Landroid/media/MediaRouter2$RouteCallback; 3791
        Landroid/media/MediaRouter2$RoutingController; 3791
        Landroid/media/MediaRouter2$TransferCallback; 3791
        Landroid/media/MediaRouter2; 3791
        Landroid/media/MediaRouter; 3791
        Landroid/media/MediaScannerConnection$MediaScannerConnectionClient; 3791 1409
        Landroid/media/MediaScannerConnection$OnScanCompletedListener; 3791
        Landroid/media/MediaScannerConnection; 3791 510
        Landroid/media/MediaSession2$Builder; 3791
        Landroid/media/MediaSession2$ControllerInfo; 3791
        Landroid/media/MediaSession2$SessionCallback; 3791
        Landroid/media/MediaSession2; 3791 3736
        Landroid/media/MediaSession2Service$MediaNotification; 3791
        Landroid/media/MediaSession2Service; 219
        Landroid/media/MediaSync$Callback; 3791
        Landroid/media/MediaSync$OnErrorListener; 3791
        Landroid/media/MediaSync; 3791
        Landroid/media/MediaSyncEvent; 3791 1969
        Landroid/media/MediaTimestamp; 3791
        Landroid/media/MicrophoneDirection; 3791
        Landroid/media/MicrophoneInfo$Coordinate3F; 3791
        Landroid/media/MicrophoneInfo; 3791
        Landroid/media/NotProvisionedException; 1337
        Landroid/media/PlaybackParams; 3791 1969
        Landroid/media/Rating; 3791 1969
        Landroid/media/RemoteControlClient$MetadataEditor; 1347
        Landroid/media/RemoteControlClient$OnGetPlaybackPositionListener; 3791
        Landroid/media/RemoteControlClient$OnMetadataUpdateListener; 3791
        Landroid/media/RemoteControlClient$OnPlaybackPositionUpdateListener; 3791
        Landroid/media/RemoteControlClient; 3791
        Landroid/media/RemoteController$MetadataEditor; 1347
        Landroid/media/RemoteController$OnClientUpdateListener; 3791
        Landroid/media/RemoteController; 3791
        Landroid/media/ResourceBusyException; 1337
        Landroid/media/Ringtone; 3791
        Landroid/media/RingtoneManager; 3791
        Landroid/media/RouteDiscoveryPreference$Builder; 3791
        Landroid/media/RouteDiscoveryPreference; 3791 1969
        Landroid/media/RoutingSessionInfo$Builder; 3791
        Landroid/media/RoutingSessionInfo; 3791 1969
        Landroid/media/Session2Command$Result; 3791
        Landroid/media/Session2Command; 3791 1969
        Landroid/media/Session2CommandGroup$Builder; 3791
        Landroid/media/Session2CommandGroup; 3791 1969
        Landroid/media/Session2Token; 3791 1969
        Landroid/media/SoundPool$Builder; 3791
        Landroid/media/SoundPool$OnLoadCompleteListener; 3791
        Landroid/media/SoundPool; 3791
        Landroid/media/Spatializer$OnSpatializerStateChangedListener; 3791
        Landroid/media/Spatializer; 3791
        Landroid/media/SubtitleData; 3791
        Landroid/media/SyncParams; 3791
        Landroid/media/ThumbnailUtils; 3791
        Landroid/media/TimedMetaData; 3791
        Landroid/media/TimedText; 3791
        Landroid/media/ToneGenerator; 3791
        Landroid/media/UnsupportedSchemeException; 1337
        Landroid/media/VolumeAutomation; 3791
        Landroid/media/VolumeProvider; 3791
        Landroid/media/VolumeShaper$Configuration$Builder; 3791
        Landroid/media/VolumeShaper$Configuration; 3791 1969
        Landroid/media/VolumeShaper$Operation; 3791 1969
        Landroid/media/VolumeShaper; 3791 3736
        Landroid/media/audiofx/AcousticEchoCanceler; 1470
        Landroid/media/audiofx/AudioEffect$Descriptor; 3791
        Landroid/media/audiofx/AudioEffect$OnControlStatusChangeListener; 3791
        Landroid/media/audiofx/AudioEffect$OnEnableStatusChangeListener; 3791
        Landroid/media/audiofx/AudioEffect; 3791
        Landroid/media/audiofx/AutomaticGainControl; 1470
        Landroid/media/audiofx/BassBoost$OnParameterChangeListener; 3791
        Landroid/media/audiofx/BassBoost$Settings; 3791
        Landroid/media/audiofx/BassBoost; 1470
        Landroid/media/audiofx/DynamicsProcessing$BandBase; 3791
        Landroid/media/audiofx/DynamicsProcessing$BandStage; 1485
        Landroid/media/audiofx/DynamicsProcessing$Channel; 3791
        Landroid/media/audiofx/DynamicsProcessing$Config$Builder; 3791
        Landroid/media/audiofx/DynamicsProcessing$Config; 3791
        Landroid/media/audiofx/DynamicsProcessing$Eq; 1476
        Landroid/media/audiofx/DynamicsProcessing$EqBand; 1475
        Landroid/media/audiofx/DynamicsProcessing$Limiter; 1485
        Landroid/media/audiofx/DynamicsProcessing$Mbc; 1476
        Landroid/media/audiofx/DynamicsProcessing$MbcBand; 1475
        Landroid/media/audiofx/DynamicsProcessing$Stage; 3791
        Landroid/media/audiofx/DynamicsProcessing; 1470
        Landroid/media/audiofx/EnvironmentalReverb$OnParameterChangeListener; 3791
        Landroid/media/audiofx/EnvironmentalReverb$Settings; 3791
        Landroid/media/audiofx/EnvironmentalReverb; 1470
        Landroid/media/audiofx/Equalizer$OnParameterChangeListener; 3791
        Landroid/media/audiofx/Equalizer$Settings; 3791
        Landroid/media/audiofx/Equalizer; 1470
        Landroid/media/audiofx/HapticGenerator; 1470 3736
        Landroid/media/audiofx/LoudnessEnhancer; 1470
        Landroid/media/audiofx/NoiseSuppressor; 1470
        Landroid/media/audiofx/PresetReverb$OnParameterChangeListener; 3791
        Landroid/media/audiofx/PresetReverb$Settings; 3791
        Landroid/media/audiofx/PresetReverb; 1470
        Landroid/media/audiofx/Virtualizer$OnParameterChangeListener; 3791
        Landroid/media/audiofx/Virtualizer$Settings; 3791
        Landroid/media/audiofx/Virtualizer; 1470
        Landroid/media/audiofx/Visualizer$MeasurementPeakRms; 3791
        Landroid/media/audiofx/Visualizer$OnDataCaptureListener; 3791
        Landroid/media/audiofx/Visualizer; 3791
        Landroid/media/browse/MediaBrowser$ConnectionCallback; 3791
        Landroid/media/browse/MediaBrowser$ItemCallback; 3791
        Landroid/media/browse/MediaBrowser$MediaItem; 3791 1969
        Landroid/media/browse/MediaBrowser$SubscriptionCallback; 3791
        Landroid/media/browse/MediaBrowser; 3791
        Landroid/media/effect/Effect; 3791
        Landroid/media/effect/EffectContext; 3791
        Landroid/media/effect/EffectFactory; 3791
        Landroid/media/effect/EffectUpdateListener; 3791
        Landroid/media/metrics/Event; 3791
        Landroid/media/metrics/LogSessionId; 3791
        Landroid/media/metrics/MediaMetricsManager; 3791
        Landroid/media/metrics/NetworkEvent$Builder; 3791
        Landroid/media/metrics/NetworkEvent; 1514 1969
        Landroid/media/metrics/PlaybackErrorEvent$Builder; 3791
        Landroid/media/metrics/PlaybackErrorEvent; 1514 1969
        Landroid/media/metrics/PlaybackMetrics$Builder; 3791
        Landroid/media/metrics/PlaybackMetrics; 3791 1969
        Landroid/media/metrics/PlaybackSession; 3791 3736
        Landroid/media/metrics/PlaybackStateEvent$Builder; 3791
        Landroid/media/metrics/PlaybackStateEvent; 1514 1969
        Landroid/media/metrics/RecordingSession; 3791 3736
        Landroid/media/metrics/TrackChangeEvent$Builder; 3791
        Landroid/media/metrics/TrackChangeEvent; 1514 1969
        Landroid/media/midi/MidiDevice$MidiConnection; 3791 3658
        Landroid/media/midi/MidiDevice; 3791 3658
        Landroid/media/midi/MidiDeviceInfo$PortInfo; 3791
        Landroid/media/midi/MidiDeviceInfo; 3791 1969
        Landroid/media/midi/MidiDeviceService; 219
        Landroid/media/midi/MidiDeviceStatus; 3791 1969
        Landroid/media/midi/MidiInputPort; 1540 3658
        Landroid/media/midi/MidiManager$DeviceCallback; 3791
        Landroid/media/midi/MidiManager$OnDeviceOpenedListener; 3791
        Landroid/media/midi/MidiManager; 3791
        Landroid/media/midi/MidiOutputPort; 1541 3658
        Landroid/media/midi/MidiReceiver; 3791
        Landroid/media/midi/MidiSender; 3791
        Landroid/media/projection/MediaProjection$Callback; 3791
        Landroid/media/projection/MediaProjection; 3791
        Landroid/media/projection/MediaProjectionManager; 3791
        Landroid/media/session/MediaController$Callback; 3791
        Landroid/media/session/MediaController$PlaybackInfo; 3791 1969
        Landroid/media/session/MediaController$TransportControls; 3791
        Landroid/media/session/MediaController; 3791
        Landroid/media/session/MediaSession$Callback; 3791
        Landroid/media/session/MediaSession$QueueItem; 3791 1969
        Landroid/media/session/MediaSession$Token; 3791 1969
        Landroid/media/session/MediaSession; 3791
        Landroid/media/session/MediaSessionManager$OnActiveSessionsChangedListener; 3791
        Landroid/media/session/MediaSessionManager$OnSession2TokensChangedListener; 3791
        Landroid/media/session/MediaSessionManager$RemoteUserInfo; 3791
        Landroid/media/session/MediaSessionManager; 3791
        Landroid/media/session/PlaybackState$Builder; 3791
        Landroid/media/session/PlaybackState$CustomAction$Builder; 3791
        Landroid/media/session/PlaybackState$CustomAction; 3791 1969
        Landroid/media/session/PlaybackState; 3791 1969
        Landroid/media/tv/TvContentRating; 3791
        Landroid/media/tv/TvContract$BaseTvColumns; 3791 2094
        Landroid/media/tv/TvContract$Channels$Logo; 3791
        Landroid/media/tv/TvContract$Channels; 3791 1562
        Landroid/media/tv/TvContract$PreviewPrograms; 3791 1562
        Landroid/media/tv/TvContract$Programs$Genres; 3791
        Landroid/media/tv/TvContract$Programs; 3791 1562
        Landroid/media/tv/TvContract$RecordedPrograms; 3791 1562
        Landroid/media/tv/TvContract$WatchNextPrograms; 3791 1562
        Landroid/media/tv/TvContract; 3791
        Landroid/media/tv/TvInputInfo$Builder; 3791
        Landroid/media/tv/TvInputInfo; 3791 1969
        Landroid/media/tv/TvInputManager$TvInputCallback; 3791
        Landroid/media/tv/TvInputManager; 3791
        Landroid/media/tv/TvInputService$HardwareSession; 1577
        Landroid/media/tv/TvInputService$RecordingSession; 3791
        Landroid/media/tv/TvInputService$Session; 3791 3073
        Landroid/media/tv/TvInputService; 219
        Landroid/media/tv/TvRecordingClient$RecordingCallback; 3791
        Landroid/media/tv/TvRecordingClient; 3791
        Landroid/media/tv/TvTrackInfo$Builder; 3791
        Landroid/media/tv/TvTrackInfo; 3791 1969
        Landroid/media/tv/TvView$OnUnhandledInputEventListener; 3791
        Landroid/media/tv/TvView$TimeShiftPositionCallback; 3791
        Landroid/media/tv/TvView$TvInputCallback; 3791
        Landroid/media/tv/TvView; 3159
        Landroid/mtp/MtpConstants; 3791
        Landroid/mtp/MtpDevice; 3791
        Landroid/mtp/MtpDeviceInfo; 3791
        Landroid/mtp/MtpEvent; 3791
        Landroid/mtp/MtpObjectInfo$Builder; 3791
        Landroid/mtp/MtpObjectInfo; 3791
        Landroid/mtp/MtpStorageInfo; 3791
        Landroid/net/CaptivePortal; 3791 1969
        Landroid/net/ConnectivityDiagnosticsManager$ConnectivityDiagnosticsCallback; 3791
        Landroid/net/ConnectivityDiagnosticsManager$ConnectivityReport; 3791 1969
        Landroid/net/ConnectivityDiagnosticsManager$DataStallReport; 3791 1969
        Landroid/net/ConnectivityDiagnosticsManager; 3791
        Landroid/net/ConnectivityManager$NetworkCallback; 3791
        Landroid/net/ConnectivityManager$OnNetworkActiveListener; 3791
        Landroid/net/ConnectivityManager; 3791
        Landroid/net/Credentials; 3791
        Landroid/net/DhcpInfo; 3791 1969
        Landroid/net/DnsResolver$Callback; 3791
        Landroid/net/DnsResolver$DnsException; 3760
        Landroid/net/DnsResolver; 3791
        Landroid/net/Ikev2VpnProfile$Builder; 3791
        Landroid/net/Ikev2VpnProfile; 1636
        Landroid/net/InetAddresses; 3791
        Landroid/net/IpPrefix; 3791 1969
        Landroid/net/IpSecAlgorithm; 3791 1969
        Landroid/net/IpSecManager$ResourceUnavailableException; 2967
        Landroid/net/IpSecManager$SecurityParameterIndex; 3791 3736
        Landroid/net/IpSecManager$SpiUnavailableException; 2967
        Landroid/net/IpSecManager$UdpEncapsulationSocket; 3791 3736
        Landroid/net/IpSecManager; 3791
        Landroid/net/IpSecTransform$Builder; 3791
        Landroid/net/IpSecTransform; 3791 3736
        Landroid/net/LinkAddress; 3791 1969
        Landroid/net/LinkProperties; 3791 1969
        Landroid/net/LocalServerSocket; 3791 3658
        Landroid/net/LocalSocket; 3791 3658
        Landroid/net/LocalSocketAddress$Namespace; 3757
        Landroid/net/LocalSocketAddress; 3791
        Landroid/net/MacAddress; 3791 1969
        Landroid/net/MailTo; 3791
        Landroid/net/Network; 3791 1969
        Landroid/net/NetworkCapabilities; 3791 1969
        Landroid/net/NetworkInfo$DetailedState; 3757
        Landroid/net/NetworkInfo$State; 3757
        Landroid/net/NetworkInfo; 3791 1969
        Landroid/net/NetworkRequest$Builder; 3791
        Landroid/net/NetworkRequest; 3791 1969
        Landroid/net/NetworkSpecifier; 3791
        Landroid/net/ParseException; 3803
        Landroid/net/PlatformVpnProfile; 3791
        Landroid/net/Proxy; 3791
        Landroid/net/ProxyInfo; 3791 1969
        Landroid/net/RouteInfo; 3791 1969
        Landroid/net/SSLCertificateSocketFactory; 4888
        Landroid/net/SSLSessionCache; 3791
        Landroid/net/SocketKeepalive$Callback; 3791
        Landroid/net/SocketKeepalive; 3791 3736
        Landroid/net/TelephonyNetworkSpecifier$Builder; 3791
        Landroid/net/TelephonyNetworkSpecifier; 1634 1969
        Landroid/net/TrafficStats; 3791
        Landroid/net/TransportInfo; 3791
        Landroid/net/Uri$Builder; 3791
        Landroid/net/Uri; 3791 1969 3753
        Landroid/net/UrlQuerySanitizer$IllegalCharacterValueSanitizer; 3791 1652
        Landroid/net/UrlQuerySanitizer$ParameterValuePair; 3791
        Landroid/net/UrlQuerySanitizer$ValueSanitizer; 3791
        Landroid/net/UrlQuerySanitizer; 3791
        Landroid/net/VpnManager; 3791
        Landroid/net/VpnService$Builder; 3791
        Landroid/net/VpnService; 219
        Landroid/net/eap/EapSessionConfig$Builder; 3791
        Landroid/net/eap/EapSessionConfig$EapAkaConfig; 1660
        Landroid/net/eap/EapSessionConfig$EapAkaPrimeConfig; 1658
        Landroid/net/eap/EapSessionConfig$EapMethodConfig; 3791
        Landroid/net/eap/EapSessionConfig$EapMsChapV2Config; 1660
        Landroid/net/eap/EapSessionConfig$EapSimConfig; 1660
        Landroid/net/eap/EapSessionConfig$EapTtlsConfig; 1660
        Landroid/net/eap/EapSessionConfig; 3791
        Landroid/net/http/HttpResponseCache; 3928 3658
        Landroid/net/http/SslCertificate$DName; 3791
        Landroid/net/http/SslCertificate; 3791
        Landroid/net/http/SslError; 3791
        Landroid/net/http/X509TrustManagerExtensions; 3791
        Landroid/net/ipsec/ike/ChildSaProposal$Builder; 3791
        Landroid/net/ipsec/ike/ChildSaProposal; 1699
        Landroid/net/ipsec/ike/ChildSessionCallback; 3791
        Landroid/net/ipsec/ike/ChildSessionConfiguration$Builder; 3791
        Landroid/net/ipsec/ike/ChildSessionConfiguration; 3791
        Landroid/net/ipsec/ike/ChildSessionParams; 3791
        Landroid/net/ipsec/ike/IkeDerAsn1DnIdentification; 1678
        Landroid/net/ipsec/ike/IkeFqdnIdentification; 1678
        Landroid/net/ipsec/ike/IkeIdentification; 3791
        Landroid/net/ipsec/ike/IkeIpv4AddrIdentification; 1678
        Landroid/net/ipsec/ike/IkeIpv6AddrIdentification; 1678
        Landroid/net/ipsec/ike/IkeKeyIdIdentification; 1678
        Landroid/net/ipsec/ike/IkeRfc822AddrIdentification; 1678
        Landroid/net/ipsec/ike/IkeSaProposal$Builder; 3791
        Landroid/net/ipsec/ike/IkeSaProposal; 1699
        Landroid/net/ipsec/ike/IkeSession; 3791 3736
        Landroid/net/ipsec/ike/IkeSessionCallback; 3791
        Landroid/net/ipsec/ike/IkeSessionConfiguration$Builder; 3791
        Landroid/net/ipsec/ike/IkeSessionConfiguration; 3791
        Landroid/net/ipsec/ike/IkeSessionConnectionInfo; 3791
        Landroid/net/ipsec/ike/IkeSessionParams$Builder; 3791
        Landroid/net/ipsec/ike/IkeSessionParams$IkeAuthConfig; 3791
        Landroid/net/ipsec/ike/IkeSessionParams$IkeAuthDigitalSignLocalConfig; 1691
        Landroid/net/ipsec/ike/IkeSessionParams$IkeAuthDigitalSignRemoteConfig; 1691
        Landroid/net/ipsec/ike/IkeSessionParams$IkeAuthEapConfig; 1691
        Landroid/net/ipsec/ike/IkeSessionParams$IkeAuthPskConfig; 1691
        Landroid/net/ipsec/ike/IkeSessionParams; 3791
        Landroid/net/ipsec/ike/IkeTrafficSelector; 3791
        Landroid/net/ipsec/ike/IkeTunnelConnectionParams; 3791
        Landroid/net/ipsec/ike/SaProposal; 3791
        Landroid/net/ipsec/ike/TransportModeChildSessionParams$Builder; 3791
        Landroid/net/ipsec/ike/TransportModeChildSessionParams; 1675
        Landroid/net/ipsec/ike/TunnelModeChildSessionParams$Builder; 3791
        Landroid/net/ipsec/ike/TunnelModeChildSessionParams$ConfigRequestIpv4Address; 3791 1709
        Landroid/net/ipsec/ike/TunnelModeChildSessionParams$ConfigRequestIpv4DhcpServer; 3791 1709
        Landroid/net/ipsec/ike/TunnelModeChildSessionParams$ConfigRequestIpv4DnsServer; 3791 1709
        Landroid/net/ipsec/ike/TunnelModeChildSessionParams$ConfigRequestIpv4Netmask; 3791 1709
        Landroid/net/ipsec/ike/TunnelModeChildSessionParams$ConfigRequestIpv6Address; 3791 1709
        Landroid/net/ipsec/ike/TunnelModeChildSessionParams$ConfigRequestIpv6DnsServer; 3791 1709
        Landroid/net/ipsec/ike/TunnelModeChildSessionParams$TunnelModeChildConfigRequest; 3791
        Landroid/net/ipsec/ike/TunnelModeChildSessionParams; 1675
        Landroid/net/ipsec/ike/exceptions/IkeException; 3760
        Landroid/net/ipsec/ike/exceptions/IkeInternalException; 1714
        Landroid/net/ipsec/ike/exceptions/IkeNetworkLostException; 1714
        Landroid/net/ipsec/ike/exceptions/IkeNonProtocolException; 1711
        Landroid/net/ipsec/ike/exceptions/IkeProtocolException; 1711
        Landroid/net/ipsec/ike/exceptions/InvalidKeException; 1715
        Landroid/net/ipsec/ike/exceptions/InvalidMajorVersionException; 1715
        Landroid/net/ipsec/ike/exceptions/InvalidSelectorsException; 1715
        Landroid/net/nsd/NsdManager$DiscoveryListener; 3791
        Landroid/net/nsd/NsdManager$RegistrationListener; 3791
        Landroid/net/nsd/NsdManager$ResolveListener; 3791
        Landroid/net/nsd/NsdManager; 3791
        Landroid/net/nsd/NsdServiceInfo; 3791 1969
        Landroid/net/rtp/AudioCodec; 3791
        Landroid/net/rtp/AudioGroup; 3791
        Landroid/net/rtp/AudioStream; 1727
        Landroid/net/rtp/RtpStream; 3791
        Landroid/net/sip/SipAudioCall$Listener; 3791
        Landroid/net/sip/SipAudioCall; 3791
        Landroid/net/sip/SipErrorCode; 3791
        Landroid/net/sip/SipException; 3760
        Landroid/net/sip/SipManager; 3791
        Landroid/net/sip/SipProfile$Builder; 3791
        Landroid/net/sip/SipProfile; 3791 1969 3717 3752
        Landroid/net/sip/SipRegistrationListener; 3791
        Landroid/net/sip/SipSession$Listener; 3791
        Landroid/net/sip/SipSession$State; 3791
        Landroid/net/sip/SipSession; 3791
        Landroid/net/ssl/SSLEngines; 3791
        Landroid/net/ssl/SSLSockets; 3791
        Landroid/net/vcn/VcnConfig$Builder; 3791
        Landroid/net/vcn/VcnConfig; 3791 1969
        Landroid/net/vcn/VcnGatewayConnectionConfig$Builder; 3791
        Landroid/net/vcn/VcnGatewayConnectionConfig; 3791
        Landroid/net/vcn/VcnManager$VcnStatusCallback; 3791
        Landroid/net/vcn/VcnManager; 3791
        Landroid/net/wifi/EasyConnectStatusCallback; 3791
        Landroid/net/wifi/ScanResult$InformationElement; 3791 1969
        Landroid/net/wifi/ScanResult; 3791 1969
        Landroid/net/wifi/SoftApConfiguration; 3791 1969
        Landroid/net/wifi/SupplicantState; 3757 1969
        Landroid/net/wifi/WifiConfiguration$AuthAlgorithm; 3791
        Landroid/net/wifi/WifiConfiguration$GroupCipher; 3791
        Landroid/net/wifi/WifiConfiguration$GroupMgmtCipher; 3791
        Landroid/net/wifi/WifiConfiguration$KeyMgmt; 3791
        Landroid/net/wifi/WifiConfiguration$PairwiseCipher; 3791
        Landroid/net/wifi/WifiConfiguration$Protocol; 3791
        Landroid/net/wifi/WifiConfiguration$Status; 3791
        Landroid/net/wifi/WifiConfiguration; 3791 1969
        Landroid/net/wifi/WifiEnterpriseConfig$Eap; 3791
        Landroid/net/wifi/WifiEnterpriseConfig$Phase2; 3791
        Landroid/net/wifi/WifiEnterpriseConfig; 3791 1969
        Landroid/net/wifi/WifiInfo$Builder; 3791
        Landroid/net/wifi/WifiInfo; 3791 1647 1969
        Landroid/net/wifi/WifiManager$AddNetworkResult; 3791 1969
        Landroid/net/wifi/WifiManager$LocalOnlyHotspotCallback; 3791
        Landroid/net/wifi/WifiManager$LocalOnlyHotspotReservation; 3791 3736
        Landroid/net/wifi/WifiManager$MulticastLock; 3791
        Landroid/net/wifi/WifiManager$ScanResultsCallback; 3791
        Landroid/net/wifi/WifiManager$SubsystemRestartTrackingCallback; 3791
        Landroid/net/wifi/WifiManager$SuggestionConnectionStatusListener; 3791
        Landroid/net/wifi/WifiManager$SuggestionUserApprovalStatusListener; 3791
        Landroid/net/wifi/WifiManager$WifiLock; 3791
        Landroid/net/wifi/WifiManager$WpsCallback; 3791
        Landroid/net/wifi/WifiManager; 3791
        Landroid/net/wifi/WifiNetworkSpecifier$Builder; 3791
        Landroid/net/wifi/WifiNetworkSpecifier; 1634 1969
        Landroid/net/wifi/WifiNetworkSuggestion$Builder; 3791
        Landroid/net/wifi/WifiNetworkSuggestion; 3791 1969
        Landroid/net/wifi/WpsInfo; 3791 1969
        Landroid/net/wifi/aware/AttachCallback; 3791
        Landroid/net/wifi/aware/AwareResources; 3791 1969
        Landroid/net/wifi/aware/Characteristics; 3791 1969
        Landroid/net/wifi/aware/DiscoverySession; 3791 3736
        Landroid/net/wifi/aware/DiscoverySessionCallback; 3791
        Landroid/net/wifi/aware/IdentityChangedListener; 3791
        Landroid/net/wifi/aware/ParcelablePeerHandle; 1788 1969
        Landroid/net/wifi/aware/PeerHandle; 3791
        Landroid/net/wifi/aware/PublishConfig$Builder; 3791
        Landroid/net/wifi/aware/PublishConfig; 3791 1969
        Landroid/net/wifi/aware/PublishDiscoverySession; 1784
        Landroid/net/wifi/aware/SubscribeConfig$Builder; 3791
        Landroid/net/wifi/aware/SubscribeConfig; 3791 1969
        Landroid/net/wifi/aware/SubscribeDiscoverySession; 1784
        Landroid/net/wifi/aware/WifiAwareManager; 3791
        Landroid/net/wifi/aware/WifiAwareNetworkInfo; 3791 1647 1969
        Landroid/net/wifi/aware/WifiAwareNetworkSpecifier$Builder; 3791
        Landroid/net/wifi/aware/WifiAwareNetworkSpecifier; 1634 1969
        Landroid/net/wifi/aware/WifiAwareSession; 3791 3736
        Landroid/net/wifi/hotspot2/ConfigParser; 3791
        Landroid/net/wifi/hotspot2/PasspointConfiguration; 3791 1969
        Landroid/net/wifi/hotspot2/omadm/PpsMoParser; 3791
        Landroid/net/wifi/hotspot2/pps/Credential$CertificateCredential; 3791 1969
        Landroid/net/wifi/hotspot2/pps/Credential$SimCredential; 3791 1969
        Landroid/net/wifi/hotspot2/pps/Credential$UserCredential; 3791 1969
        Landroid/net/wifi/hotspot2/pps/Credential; 3791 1969
        Landroid/net/wifi/hotspot2/pps/HomeSp; 3791 1969
        Landroid/net/wifi/p2p/WifiP2pConfig$Builder; 3791
        Landroid/net/wifi/p2p/WifiP2pConfig; 3791 1969
        Landroid/net/wifi/p2p/WifiP2pDevice; 3791 1969
        Landroid/net/wifi/p2p/WifiP2pDeviceList; 3791 1969
        Landroid/net/wifi/p2p/WifiP2pGroup; 3791 1969
        Landroid/net/wifi/p2p/WifiP2pInfo; 3791 1969
        Landroid/net/wifi/p2p/WifiP2pManager$ActionListener; 3791
        Landroid/net/wifi/p2p/WifiP2pManager$Channel; 3791 3736
        Landroid/net/wifi/p2p/WifiP2pManager$ChannelListener; 3791
        Landroid/net/wifi/p2p/WifiP2pManager$ConnectionInfoListener; 3791
        Landroid/net/wifi/p2p/WifiP2pManager$DeviceInfoListener; 3791
        Landroid/net/wifi/p2p/WifiP2pManager$DiscoveryStateListener; 3791
        Landroid/net/wifi/p2p/WifiP2pManager$DnsSdServiceResponseListener; 3791
        Landroid/net/wifi/p2p/WifiP2pManager$DnsSdTxtRecordListener; 3791
        Landroid/net/wifi/p2p/WifiP2pManager$GroupInfoListener; 3791
        Landroid/net/wifi/p2p/WifiP2pManager$NetworkInfoListener; 3791
        Landroid/net/wifi/p2p/WifiP2pManager$P2pStateListener; 3791
        Landroid/net/wifi/p2p/WifiP2pManager$PeerListListener; 3791
        Landroid/net/wifi/p2p/WifiP2pManager$ServiceResponseListener; 3791
        Landroid/net/wifi/p2p/WifiP2pManager$UpnpServiceResponseListener; 3791
        Landroid/net/wifi/p2p/WifiP2pManager; 3791
        Landroid/net/wifi/p2p/WifiP2pWfdInfo; 3791 1969
        Landroid/net/wifi/p2p/nsd/WifiP2pDnsSdServiceInfo; 1832
        Landroid/net/wifi/p2p/nsd/WifiP2pDnsSdServiceRequest; 1833
        Landroid/net/wifi/p2p/nsd/WifiP2pServiceInfo; 3791 1969
        Landroid/net/wifi/p2p/nsd/WifiP2pServiceRequest; 3791 1969
        Landroid/net/wifi/p2p/nsd/WifiP2pUpnpServiceInfo; 1832
        Landroid/net/wifi/p2p/nsd/WifiP2pUpnpServiceRequest; 1833
        Landroid/net/wifi/rtt/CivicLocationKeys; 3791
        Landroid/net/wifi/rtt/RangingRequest$Builder; 3791
        Landroid/net/wifi/rtt/RangingRequest; 3791 1969
        Landroid/net/wifi/rtt/RangingResult; 3791 1969
        Landroid/net/wifi/rtt/RangingResultCallback; 3791
        Landroid/net/wifi/rtt/ResponderLocation; 3791 1969
        Landroid/net/wifi/rtt/WifiRttManager; 3791
        Landroid/nfc/FormatException; 3760
        Landroid/nfc/NdefMessage; 3791 1969
        Landroid/nfc/NdefRecord; 3791 1969
        Landroid/nfc/NfcAdapter$CreateBeamUrisCallback; 3791
        Landroid/nfc/NfcAdapter$CreateNdefMessageCallback; 3791
        Landroid/nfc/NfcAdapter$OnNdefPushCompleteCallback; 3791
        Landroid/nfc/NfcAdapter$OnTagRemovedListener; 3791
        Landroid/nfc/NfcAdapter$ReaderCallback; 3791
        Landroid/nfc/NfcAdapter; 3791
        Landroid/nfc/NfcEvent; 3791
        Landroid/nfc/NfcManager; 3791
        Landroid/nfc/Tag; 3791 1969
        Landroid/nfc/TagLostException; 3682
        Landroid/nfc/cardemulation/CardEmulation; 3791
        Landroid/nfc/cardemulation/HostApduService; 219
        Landroid/nfc/cardemulation/HostNfcFService; 219
        Landroid/nfc/cardemulation/NfcFCardEmulation; 3791
        Landroid/nfc/cardemulation/OffHostApduService; 219
        Landroid/nfc/tech/IsoDep; 3791 1871
        Landroid/nfc/tech/MifareClassic; 3791 1871
        Landroid/nfc/tech/MifareUltralight; 3791 1871
        Landroid/nfc/tech/Ndef; 3791 1871
        Landroid/nfc/tech/NdefFormatable; 3791 1871
        Landroid/nfc/tech/NfcA; 3791 1871
        Landroid/nfc/tech/NfcB; 3791 1871
        Landroid/nfc/tech/NfcBarcode; 3791 1871
        Landroid/nfc/tech/NfcF; 3791 1871
        Landroid/nfc/tech/NfcV; 3791 1871
        Landroid/nfc/tech/TagTechnology; 3791 3658
        Landroid/opengl/EGL14; 3791
        Landroid/opengl/EGL15; 3791
        Landroid/opengl/EGLConfig; 1879
        Landroid/opengl/EGLContext; 1879
        Landroid/opengl/EGLDisplay; 1879
        Landroid/opengl/EGLExt; 3791
        Landroid/opengl/EGLImage; 1879
        Landroid/opengl/EGLObjectHandle; 3791
        Landroid/opengl/EGLSurface; 1879
        Landroid/opengl/EGLSync; 1879
        Landroid/opengl/ETC1; 3791
        Landroid/opengl/ETC1Util$ETC1Texture; 3791
        Landroid/opengl/ETC1Util; 3791
        Landroid/opengl/GLDebugHelper; 3791
        Landroid/opengl/GLES10; 3791
        Landroid/opengl/GLES10Ext; 3791
        Landroid/opengl/GLES11; 1886
        Landroid/opengl/GLES11Ext; 3791
        Landroid/opengl/GLES20; 3791
        Landroid/opengl/GLES30; 1890
        Landroid/opengl/GLES31; 1891
        Landroid/opengl/GLES31Ext$DebugProcKHR; 3791
        Landroid/opengl/GLES31Ext; 3791
        Landroid/opengl/GLES32$DebugProc; 3791
        Landroid/opengl/GLES32; 1892
        Landroid/opengl/GLException; 3803
        Landroid/opengl/GLSurfaceView$EGLConfigChooser; 3791
        Landroid/opengl/GLSurfaceView$EGLContextFactory; 3791
        Landroid/opengl/GLSurfaceView$EGLWindowSurfaceFactory; 3791
        Landroid/opengl/GLSurfaceView$GLWrapper; 3791
        Landroid/opengl/GLSurfaceView$Renderer; 3791
        Landroid/opengl/GLSurfaceView; 3117 3114
        Landroid/opengl/GLU; 3791
        Landroid/opengl/GLUtils; 3791
        Landroid/opengl/Matrix; 3791
        Landroid/opengl/Visibility; 3791
        Landroid/os/AsyncTask$Status; 3757
        Landroid/os/AsyncTask; 3791
        Landroid/os/BadParcelableException; 2968
        Landroid/os/BaseBundle; 3791
        Landroid/os/BatteryManager; 3791
        Landroid/os/Binder; 3791 1945
        Landroid/os/BugreportManager$BugreportCallback; 3791
        Landroid/os/BugreportManager; 3791
        Landroid/os/Build$Partition; 3791
        Landroid/os/Build$VERSION; 3791
        Landroid/os/Build$VERSION_CODES; 3791
        Landroid/os/Build; 3791
        Landroid/os/Bundle; 1911 3752 1969
        Landroid/os/CancellationSignal$OnCancelListener; 3791
        Landroid/os/CancellationSignal; 3791
        Landroid/os/CombinedVibration$ParallelCombination; 3791
        Landroid/os/CombinedVibration; 3791 1969
        Landroid/os/ConditionVariable; 3791
        Landroid/os/CountDownTimer; 3791
        Landroid/os/CpuUsageInfo; 3791 1969
        Landroid/os/DeadObjectException; 1982
        Landroid/os/DeadSystemException; 1928
        Landroid/os/Debug$InstructionCount; 3791
        Landroid/os/Debug$MemoryInfo; 3791 1969
        Landroid/os/Debug; 3791
        Landroid/os/DropBoxManager$Entry; 3791 1969 3658
        Landroid/os/DropBoxManager; 3791
        Landroid/os/Environment; 3791
        Landroid/os/FileObserver; 3791
        Landroid/os/FileUriExposedException; 3803
        Landroid/os/FileUtils$ProgressListener; 3791
        Landroid/os/FileUtils; 3791
        Landroid/os/Handler$Callback; 3791
        Landroid/os/Handler; 3791
        Landroid/os/HandlerThread; 3820
        Landroid/os/HardwarePropertiesManager; 3791
        Landroid/os/IBinder$DeathRecipient; 3791
        Landroid/os/IBinder; 3791
        Landroid/os/IInterface; 3791
        Landroid/os/LimitExceededException; 3768
        Landroid/os/LocaleList; 3791 1969
        Landroid/os/Looper; 3791
        Landroid/os/MemoryFile; 3791
        Landroid/os/Message; 3791 1969
        Landroid/os/MessageQueue$IdleHandler; 3791
        Landroid/os/MessageQueue$OnFileDescriptorEventListener; 3791
        Landroid/os/MessageQueue; 3791
        Landroid/os/Messenger; 3791 1969
        Landroid/os/NetworkOnMainThreadException; 3803
        Landroid/os/OperationCanceledException; 3803
        Landroid/os/OutcomeReceiver; 3791
        Landroid/os/Parcel; 3791
        Landroid/os/ParcelFileDescriptor$AutoCloseInputStream; 3669
        Landroid/os/ParcelFileDescriptor$AutoCloseOutputStream; 3671
        Landroid/os/ParcelFileDescriptor$FileDescriptorDetachedException; 3682
        Landroid/os/ParcelFileDescriptor$OnCloseListener; 3791
        Landroid/os/ParcelFileDescriptor; 3791 1969 3658
        Landroid/os/ParcelFormatException; 3803
        Landroid/os/ParcelUuid; 3791 1969
        Landroid/os/Parcelable$ClassLoaderCreator; 3791 1968
        Landroid/os/Parcelable$Creator; 3791
        Landroid/os/Parcelable; 3791
        Landroid/os/PatternMatcher; 3791 1969
        Landroid/os/PerformanceHintManager$Session; 3791 3658
        Landroid/os/PerformanceHintManager; 3791
        Landroid/os/PersistableBundle; 1911 3752 1969
        Landroid/os/PowerManager$OnThermalStatusChangedListener; 3791
        Landroid/os/PowerManager$WakeLock; 3791
        Landroid/os/PowerManager; 3791
        Landroid/os/Process; 3791
        Landroid/os/ProxyFileDescriptorCallback; 3791
        Landroid/os/RecoverySystem$ProgressListener; 3791
        Landroid/os/RecoverySystem; 3791
        Landroid/os/RemoteCallbackList; 3791
        Landroid/os/RemoteException; 2967
        Landroid/os/ResultReceiver; 3791 1969
        Landroid/os/SharedMemory; 3791 1969 3658
        Landroid/os/StatFs; 3791
        Landroid/os/StrictMode$OnThreadViolationListener; 3791
        Landroid/os/StrictMode$OnVmViolationListener; 3791
        Landroid/os/StrictMode$ThreadPolicy$Builder; 3791
        Landroid/os/StrictMode$ThreadPolicy; 3791
        Landroid/os/StrictMode$VmPolicy$Builder; 3791
        Landroid/os/StrictMode$VmPolicy; 3791
        Landroid/os/StrictMode; 3791
        Landroid/os/SystemClock; 3791
        Landroid/os/TestLooperManager; 3791
        Landroid/os/TokenWatcher; 3791
        Landroid/os/Trace; 3791
        Landroid/os/TransactionTooLargeException; 1982
        Landroid/os/UserHandle; 3791 1969
        Landroid/os/UserManager$UserOperationException; 3803
        Landroid/os/UserManager; 3791
        Landroid/os/VibrationAttributes$Builder; 3791
        Landroid/os/VibrationAttributes; 3791 1969
        Landroid/os/VibrationEffect$Composition; 3791
        Landroid/os/VibrationEffect; 3791 1969
        Landroid/os/Vibrator; 3791
        Landroid/os/VibratorManager; 3791
        Landroid/os/WorkSource; 3791 1969
        Landroid/os/health/HealthStats; 3791
        Landroid/os/health/PackageHealthStats; 3791
        Landroid/os/health/PidHealthStats; 3791
        Landroid/os/health/ProcessHealthStats; 3791
        Landroid/os/health/ServiceHealthStats; 3791
        Landroid/os/health/SystemHealthManager; 3791
        Landroid/os/health/TimerStat; 3791 1969
        Landroid/os/health/UidHealthStats; 3791
        Landroid/os/storage/OnObbStateChangeListener; 3791
        Landroid/os/storage/StorageManager$StorageVolumeCallback; 3791
        Landroid/os/storage/StorageManager; 3791
        Landroid/os/storage/StorageVolume; 3791 1969
        Landroid/os/strictmode/CleartextNetworkViolation; 2040
        Landroid/os/strictmode/ContentUriWithoutPermissionViolation; 2040
        Landroid/os/strictmode/CredentialProtectedWhileLockedViolation; 2040
        Landroid/os/strictmode/CustomViolation; 2040
        Landroid/os/strictmode/DiskReadViolation; 2040
        Landroid/os/strictmode/DiskWriteViolation; 2040
        Landroid/os/strictmode/FileUriExposedViolation; 2040
        Landroid/os/strictmode/ImplicitDirectBootViolation; 2040
        Landroid/os/strictmode/IncorrectContextUseViolation; 2040
        Landroid/os/strictmode/InstanceCountViolation; 2040
        Landroid/os/strictmode/IntentReceiverLeakedViolation; 2040
        Landroid/os/strictmode/LeakedClosableViolation; 2040
        Landroid/os/strictmode/NetworkViolation; 2040
        Landroid/os/strictmode/NonSdkApiUsedViolation; 2040
        Landroid/os/strictmode/ResourceMismatchViolation; 2040
        Landroid/os/strictmode/ServiceConnectionLeakedViolation; 2040
        Landroid/os/strictmode/SqliteObjectLeakedViolation; 2040
        Landroid/os/strictmode/UnbufferedIoViolation; 2040
        Landroid/os/strictmode/UnsafeIntentLaunchViolation; 2040
        Landroid/os/strictmode/UntaggedSocketViolation; 2040
        Landroid/os/strictmode/Violation; 3824
        Landroid/os/strictmode/WebViewMethodCalledOnWrongThreadViolation; 2040
        Landroid/preference/CheckBoxPreference; 2065
        Landroid/preference/DialogPreference; 2050 479 480 2058
        Landroid/preference/EditTextPreference; 2043
        Landroid/preference/ListPreference; 2043
        Landroid/preference/MultiSelectListPreference; 2043
        Landroid/preference/Preference$BaseSavedState; 3032
        Landroid/preference/Preference$OnPreferenceChangeListener; 3791
        Landroid/preference/Preference$OnPreferenceClickListener; 3791
        Landroid/preference/Preference; 3791 3753
        Landroid/preference/PreferenceActivity$Header; 3791 1969
        Landroid/preference/PreferenceActivity; 166 2055
        Landroid/preference/PreferenceCategory; 2057
        Landroid/preference/PreferenceDataStore; 3791
        Landroid/preference/PreferenceFragment$OnPreferenceStartFragmentCallback; 3791
        Landroid/preference/PreferenceFragment; 142
        Landroid/preference/PreferenceGroup; 2050
        Landroid/preference/PreferenceManager$OnActivityDestroyListener; 3791
        Landroid/preference/PreferenceManager$OnActivityResultListener; 3791
        Landroid/preference/PreferenceManager$OnActivityStopListener; 3791
        Landroid/preference/PreferenceManager; 3791
        Landroid/preference/PreferenceScreen; 2057 3454 480
        Landroid/preference/RingtonePreference; 2050 2059
        Landroid/preference/SwitchPreference; 2065
        Landroid/preference/TwoStatePreference; 2050
        Landroid/print/PageRange; 3791 1969
        Landroid/print/PrintAttributes$Builder; 3791
        Landroid/print/PrintAttributes$Margins; 3791
        Landroid/print/PrintAttributes$MediaSize; 3791
        Landroid/print/PrintAttributes$Resolution; 3791
        Landroid/print/PrintAttributes; 3791 1969
        Landroid/print/PrintDocumentAdapter$LayoutResultCallback; 3791
        Landroid/print/PrintDocumentAdapter$WriteResultCallback; 3791
        Landroid/print/PrintDocumentAdapter; 3791
        Landroid/print/PrintDocumentInfo$Builder; 3791
        Landroid/print/PrintDocumentInfo; 3791 1969
        Landroid/print/PrintJob; 3791
        Landroid/print/PrintJobId; 3791 1969
        Landroid/print/PrintJobInfo$Builder; 3791
        Landroid/print/PrintJobInfo; 3791 1969
        Landroid/print/PrintManager; 3791
        Landroid/print/PrinterCapabilitiesInfo$Builder; 3791
        Landroid/print/PrinterCapabilitiesInfo; 3791 1969
        Landroid/print/PrinterId; 3791 1969
        Landroid/print/PrinterInfo$Builder; 3791
        Landroid/print/PrinterInfo; 3791 1969
        Landroid/print/pdf/PrintedPdfDocument; 836
        Landroid/printservice/CustomPrinterIconCallback; 3791
        Landroid/printservice/PrintDocument; 3791
        Landroid/printservice/PrintJob; 3791
        Landroid/printservice/PrintService; 219
        Landroid/printservice/PrinterDiscoverySession; 3791
        Landroid/provider/AlarmClock; 3791
        Landroid/provider/BaseColumns; 3791
        Landroid/provider/BlockedNumberContract$BlockedNumbers; 3791
        Landroid/provider/BlockedNumberContract; 3791
        Landroid/provider/Browser; 3791
        Landroid/provider/CalendarContract$Attendees; 3791 2094 2099 2113
        Landroid/provider/CalendarContract$AttendeesColumns; 3791
        Landroid/provider/CalendarContract$CalendarAlerts; 3791 2094 2101 2113 2104
        Landroid/provider/CalendarContract$CalendarAlertsColumns; 3791
        Landroid/provider/CalendarContract$CalendarCache; 3791 2103
        Landroid/provider/CalendarContract$CalendarCacheColumns; 3791
        Landroid/provider/CalendarContract$CalendarColumns; 3791
        Landroid/provider/CalendarContract$CalendarEntity; 3791 2094 2120 2104
        Landroid/provider/CalendarContract$CalendarSyncColumns; 3791
        Landroid/provider/CalendarContract$Calendars; 3791 2094 2120 2104
        Landroid/provider/CalendarContract$Colors; 3791 2109
        Landroid/provider/CalendarContract$ColorsColumns; 3791 2279
        Landroid/provider/CalendarContract$EventDays; 3791 2111
        Landroid/provider/CalendarContract$EventDaysColumns; 3791
        Landroid/provider/CalendarContract$Events; 3791 2094 2120 2113 2104
        Landroid/provider/CalendarContract$EventsColumns; 3791
        Landroid/provider/CalendarContract$EventsEntity; 3791 2094 2120 2113
        Landroid/provider/CalendarContract$ExtendedProperties; 3791 2094 2116 2113
        Landroid/provider/CalendarContract$ExtendedPropertiesColumns; 3791
        Landroid/provider/CalendarContract$Instances; 3791 2094 2113 2104
        Landroid/provider/CalendarContract$Reminders; 3791 2094 2119 2113
        Landroid/provider/CalendarContract$RemindersColumns; 3791
        Landroid/provider/CalendarContract$SyncColumns; 3791 2106
        Landroid/provider/CalendarContract$SyncState; 3791 2279
        Landroid/provider/CalendarContract; 3791
        Landroid/provider/CallLog$Calls; 3791 2094
        Landroid/provider/CallLog$Locations; 3791 2094
        Landroid/provider/CallLog; 3791
        Landroid/provider/Contacts$ContactMethods; 3791 2094 2127 2142
        Landroid/provider/Contacts$ContactMethodsColumns; 3791
        Landroid/provider/Contacts$Extensions; 3791 2094 2129
        Landroid/provider/Contacts$ExtensionsColumns; 3791
        Landroid/provider/Contacts$GroupMembership; 3791 2094 2132
        Landroid/provider/Contacts$Groups; 3791 2094 2132
        Landroid/provider/Contacts$GroupsColumns; 3791
        Landroid/provider/Contacts$Intents$Insert; 3791
        Landroid/provider/Contacts$Intents$UI; 3791
        Landroid/provider/Contacts$Intents; 3791
        Landroid/provider/Contacts$OrganizationColumns; 3791
        Landroid/provider/Contacts$Organizations; 3791 2094 2136
        Landroid/provider/Contacts$People$ContactMethods; 3791 2094 2127 2142
        Landroid/provider/Contacts$People$Extensions; 3791 2094 2129
        Landroid/provider/Contacts$People$Phones; 3791 2094 2144 2142
        Landroid/provider/Contacts$People; 3791 2094 2142 2144 2147
        Landroid/provider/Contacts$PeopleColumns; 3791
        Landroid/provider/Contacts$Phones; 3791 2094 2144 2142
        Landroid/provider/Contacts$PhonesColumns; 3791
        Landroid/provider/Contacts$Photos; 3791 2094 2146
        Landroid/provider/Contacts$PhotosColumns; 3791
        Landroid/provider/Contacts$PresenceColumns; 3791
        Landroid/provider/Contacts$Settings; 3791 2094 2149
        Landroid/provider/Contacts$SettingsColumns; 3791
        Landroid/provider/Contacts; 3791
        Landroid/provider/ContactsContract$1; 3791
        Landroid/provider/ContactsContract$AggregationExceptions; 3791 2094
        Landroid/provider/ContactsContract$BaseSyncColumns; 3791
        Landroid/provider/ContactsContract$CommonDataKinds$BaseTypes; 3791
        Landroid/provider/ContactsContract$CommonDataKinds$Callable; 3791 2186 2156
        Landroid/provider/ContactsContract$CommonDataKinds$CommonColumns; 3791 2154
        Landroid/provider/ContactsContract$CommonDataKinds$Contactables; 3791 2186 2156
        Landroid/provider/ContactsContract$CommonDataKinds$Email; 3791 2186 2156
        Landroid/provider/ContactsContract$CommonDataKinds$Event; 3791 2186 2156
        Landroid/provider/ContactsContract$CommonDataKinds$GroupMembership; 3791 2186
        Landroid/provider/ContactsContract$CommonDataKinds$Identity; 3791 2186
        Landroid/provider/ContactsContract$CommonDataKinds$Im; 3791 2186 2156
        Landroid/provider/ContactsContract$CommonDataKinds$Nickname; 3791 2186 2156
        Landroid/provider/ContactsContract$CommonDataKinds$Note; 3791 2186
        Landroid/provider/ContactsContract$CommonDataKinds$Organization; 3791 2186 2156
        Landroid/provider/ContactsContract$CommonDataKinds$Phone; 3791 2186 2156
        Landroid/provider/ContactsContract$CommonDataKinds$Photo; 3791 2186
        Landroid/provider/ContactsContract$CommonDataKinds$Relation; 3791 2186 2156
        Landroid/provider/ContactsContract$CommonDataKinds$SipAddress; 3791 2186 2156
        Landroid/provider/ContactsContract$CommonDataKinds$StructuredName; 3791 2186
        Landroid/provider/ContactsContract$CommonDataKinds$StructuredPostal; 3791 2186 2156
        Landroid/provider/ContactsContract$CommonDataKinds$Website; 3791 2186 2156
        Landroid/provider/ContactsContract$CommonDataKinds; 3791
        Landroid/provider/ContactsContract$ContactNameColumns; 3791
        Landroid/provider/ContactsContract$ContactOptionsColumns; 3791
        Landroid/provider/ContactsContract$ContactStatusColumns; 3791
        Landroid/provider/ContactsContract$Contacts$AggregationSuggestions$Builder; 3791
        Landroid/provider/ContactsContract$Contacts$AggregationSuggestions; 3791 2094 2183 2175 2176
        Landroid/provider/ContactsContract$Contacts$Data; 3791 2094 2185
        Landroid/provider/ContactsContract$Contacts$Entity; 3791 2094 2183 2174 2213 2153 2222 2185 2220 2175 2176 2188
        Landroid/provider/ContactsContract$Contacts$Photo; 3791 2094 2186
        Landroid/provider/ContactsContract$Contacts; 3791 2094 2183 2175 2174 2176
        Landroid/provider/ContactsContract$ContactsColumns; 3791
        Landroid/provider/ContactsContract$Data; 3791 2186
        Landroid/provider/ContactsContract$DataColumns; 3791
        Landroid/provider/ContactsContract$DataColumnsWithJoins; 3791 2094 2185 2220 2213 2183 2174 2175 2176 2188
        Landroid/provider/ContactsContract$DataUsageFeedback; 3791
        Landroid/provider/ContactsContract$DataUsageStatColumns; 3791
        Landroid/provider/ContactsContract$DeletedContacts; 3791 2190
        Landroid/provider/ContactsContract$DeletedContactsColumns; 3791
        Landroid/provider/ContactsContract$Directory; 3791 2094
        Landroid/provider/ContactsContract$DisplayNameSources; 3791
        Landroid/provider/ContactsContract$DisplayPhoto; 3791
        Landroid/provider/ContactsContract$FullNameStyle; 3791
        Landroid/provider/ContactsContract$Groups; 3791 2094 2196 2222
        Landroid/provider/ContactsContract$GroupsColumns; 3791
        Landroid/provider/ContactsContract$Intents$Insert; 3791
        Landroid/provider/ContactsContract$Intents; 3791
        Landroid/provider/ContactsContract$PhoneLookup; 3791 2094 2200 2183 2175 2174
        Landroid/provider/ContactsContract$PhoneLookupColumns; 3791
        Landroid/provider/ContactsContract$PhoneticNameStyle; 3791
        Landroid/provider/ContactsContract$PinnedPositions; 3791
        Landroid/provider/ContactsContract$Presence; 2221
        Landroid/provider/ContactsContract$PresenceColumns; 3791
        Landroid/provider/ContactsContract$Profile; 3791 2094 2183 2175 2174 2176
        Landroid/provider/ContactsContract$ProfileSyncState; 3791 2279
        Landroid/provider/ContactsContract$ProviderStatus; 3791
        Landroid/provider/ContactsContract$QuickContact; 3791
        Landroid/provider/ContactsContract$RawContacts$Data; 3791 2094 2185
        Landroid/provider/ContactsContract$RawContacts$DisplayPhoto; 3791
        Landroid/provider/ContactsContract$RawContacts$Entity; 3791 2094 2185
        Landroid/provider/ContactsContract$RawContacts; 3791 2094 2213 2175 2174 2222
        Landroid/provider/ContactsContract$RawContactsColumns; 3791
        Landroid/provider/ContactsContract$RawContactsEntity; 3791 2094 2185 2213
        Landroid/provider/ContactsContract$SearchSnippets; 3791
        Landroid/provider/ContactsContract$Settings; 3791 2217
        Landroid/provider/ContactsContract$SettingsColumns; 3791
        Landroid/provider/ContactsContract$SimAccount; 3791 1969
        Landroid/provider/ContactsContract$SimContacts; 3791
        Landroid/provider/ContactsContract$StatusColumns; 3791
        Landroid/provider/ContactsContract$StatusUpdates; 3791 2220 2204
        Landroid/provider/ContactsContract$SyncColumns; 3791 2153
        Landroid/provider/ContactsContract$SyncState; 3791 2279
        Landroid/provider/ContactsContract; 3791
        Landroid/provider/DocumentsContract$Document; 3791
        Landroid/provider/DocumentsContract$Path; 3791 1969
        Landroid/provider/DocumentsContract$Root; 3791
        Landroid/provider/DocumentsContract; 3791
        Landroid/provider/DocumentsProvider; 463
        Landroid/provider/FontRequest; 3791
        Landroid/provider/FontsContract$Columns; 3791 2094
        Landroid/provider/FontsContract$FontFamilyResult; 3791
        Landroid/provider/FontsContract$FontInfo; 3791
        Landroid/provider/FontsContract$FontRequestCallback; 3791
        Landroid/provider/FontsContract; 3791
        Landroid/provider/LiveFolders; 3791 2094
        Landroid/provider/MediaStore$Audio$AlbumColumns; 3791
        Landroid/provider/MediaStore$Audio$Albums; 3791 2094 2237
        Landroid/provider/MediaStore$Audio$ArtistColumns; 3791
        Landroid/provider/MediaStore$Audio$Artists$Albums; 3791 2094 2237
        Landroid/provider/MediaStore$Audio$Artists; 3791 2094 2239
        Landroid/provider/MediaStore$Audio$AudioColumns; 3791 2260
        Landroid/provider/MediaStore$Audio$Genres$Members; 3791 2242
        Landroid/provider/MediaStore$Audio$Genres; 3791 2094 2245
        Landroid/provider/MediaStore$Audio$GenresColumns; 3791
        Landroid/provider/MediaStore$Audio$Media; 3791 2242
        Landroid/provider/MediaStore$Audio$Playlists$Members; 3791 2242
        Landroid/provider/MediaStore$Audio$Playlists; 3791 2094 2249
        Landroid/provider/MediaStore$Audio$PlaylistsColumns; 3791 2260
        Landroid/provider/MediaStore$Audio$Radio; 3791
        Landroid/provider/MediaStore$Audio; 3791
        Landroid/provider/MediaStore$DownloadColumns; 3791 2260
        Landroid/provider/MediaStore$Downloads; 3791 2252
        Landroid/provider/MediaStore$Files$FileColumns; 3791 2260
        Landroid/provider/MediaStore$Files; 3791
        Landroid/provider/MediaStore$Images$ImageColumns; 3791 2260
        Landroid/provider/MediaStore$Images$Media; 3791 2256
        Landroid/provider/MediaStore$Images$Thumbnails; 3791 2094
        Landroid/provider/MediaStore$Images; 3791
        Landroid/provider/MediaStore$MediaColumns; 3791 2094
        Landroid/provider/MediaStore$Video$Media; 3791 2263
        Landroid/provider/MediaStore$Video$Thumbnails; 3791 2094
        Landroid/provider/MediaStore$Video$VideoColumns; 3791 2260
        Landroid/provider/MediaStore$Video; 3791
        Landroid/provider/MediaStore; 3791
        Landroid/provider/OpenableColumns; 3791
        Landroid/provider/SearchRecentSuggestions; 3791
        Landroid/provider/Settings$Global; 2269
        Landroid/provider/Settings$NameValueTable; 3791 2094
        Landroid/provider/Settings$Panel; 3791
        Landroid/provider/Settings$Secure; 2269
        Landroid/provider/Settings$SettingNotFoundException; 2967
        Landroid/provider/Settings$System; 2269
        Landroid/provider/Settings; 3791
        Landroid/provider/SettingsSlicesContract; 3791
        Landroid/provider/SimPhonebookContract$ElementaryFiles; 3791
        Landroid/provider/SimPhonebookContract$SimRecords; 3791
        Landroid/provider/SimPhonebookContract; 3791
        Landroid/provider/SyncStateContract$Columns; 3791 2094
        Landroid/provider/SyncStateContract$Constants; 3791 2279
        Landroid/provider/SyncStateContract$Helpers; 3791
        Landroid/provider/SyncStateContract; 3791
        Landroid/provider/Telephony$BaseMmsColumns; 3791 2094
        Landroid/provider/Telephony$CanonicalAddressesColumns; 3791 2094
        Landroid/provider/Telephony$CarrierId; 3791 2094
        Landroid/provider/Telephony$Carriers; 3791 2094
        Landroid/provider/Telephony$Mms$Addr; 3791 2094
        Landroid/provider/Telephony$Mms$Draft; 3791 2283
        Landroid/provider/Telephony$Mms$Inbox; 3791 2283
        Landroid/provider/Telephony$Mms$Intents; 3791
        Landroid/provider/Telephony$Mms$Outbox; 3791 2283
        Landroid/provider/Telephony$Mms$Part; 3791 2094
        Landroid/provider/Telephony$Mms$Rate; 3791
        Landroid/provider/Telephony$Mms$Sent; 3791 2283
        Landroid/provider/Telephony$Mms; 3791 2283
        Landroid/provider/Telephony$MmsSms$PendingMessages; 3791 2094
        Landroid/provider/Telephony$MmsSms; 3791 2094
        Landroid/provider/Telephony$ServiceStateTable; 3791
        Landroid/provider/Telephony$Sms$Conversations; 3791 2094 2306
        Landroid/provider/Telephony$Sms$Draft; 3791 2094 2306
        Landroid/provider/Telephony$Sms$Inbox; 3791 2094 2306
        Landroid/provider/Telephony$Sms$Intents; 3791
        Landroid/provider/Telephony$Sms$Outbox; 3791 2094 2306
        Landroid/provider/Telephony$Sms$Sent; 3791 2094 2306
        Landroid/provider/Telephony$Sms; 3791 2094 2306
        Landroid/provider/Telephony$TextBasedSmsColumns; 3791
        Landroid/provider/Telephony$Threads; 3791 2308
        Landroid/provider/Telephony$ThreadsColumns; 3791 2094
        Landroid/provider/Telephony; 3791
        Landroid/provider/UserDictionary$Words; 3791 2094
        Landroid/provider/UserDictionary; 3791
        Landroid/provider/VoicemailContract$Status; 3791 2094
        Landroid/provider/VoicemailContract$Voicemails; 3791 2094 2266
        Landroid/provider/VoicemailContract; 3791
        Landroid/renderscript/Allocation$MipmapControl; 3757
        Landroid/renderscript/Allocation$OnBufferAvailableListener; 3791
        Landroid/renderscript/Allocation; 2319
        Landroid/renderscript/AllocationAdapter; 2317
        Landroid/renderscript/BaseObj; 3791
        Landroid/renderscript/Byte2; 3791
        Landroid/renderscript/Byte3; 3791
        Landroid/renderscript/Byte4; 3791
        Landroid/renderscript/Double2; 3791
        Landroid/renderscript/Double3; 3791
        Landroid/renderscript/Double4; 3791
        Landroid/renderscript/Element$Builder; 3791
        Landroid/renderscript/Element$DataKind; 3757
        Landroid/renderscript/Element$DataType; 3757
        Landroid/renderscript/Element; 2319
        Landroid/renderscript/FieldPacker; 3791
        Landroid/renderscript/Float2; 3791
        Landroid/renderscript/Float3; 3791
        Landroid/renderscript/Float4; 3791
        Landroid/renderscript/Int2; 3791
        Landroid/renderscript/Int3; 3791
        Landroid/renderscript/Int4; 3791
        Landroid/renderscript/Long2; 3791
        Landroid/renderscript/Long3; 3791
        Landroid/renderscript/Long4; 3791
        Landroid/renderscript/Matrix2f; 3791
        Landroid/renderscript/Matrix3f; 3791
        Landroid/renderscript/Matrix4f; 3791
        Landroid/renderscript/RSDriverException; 2346
        Landroid/renderscript/RSIllegalArgumentException; 2346
        Landroid/renderscript/RSInvalidStateException; 2346
        Landroid/renderscript/RSRuntimeException; 3803
        Landroid/renderscript/RenderScript$ContextType; 3757
        Landroid/renderscript/RenderScript$Priority; 3757
        Landroid/renderscript/RenderScript$RSErrorHandler; 3791 3801
        Landroid/renderscript/RenderScript$RSMessageHandler; 3791 3801
        Landroid/renderscript/RenderScript; 3791
        Landroid/renderscript/Sampler$Builder; 3791
        Landroid/renderscript/Sampler$Value; 3757
        Landroid/renderscript/Sampler; 2319
        Landroid/renderscript/Script$Builder; 3791
        Landroid/renderscript/Script$FieldBase; 3791
        Landroid/renderscript/Script$FieldID; 2319
        Landroid/renderscript/Script$InvokeID; 2319
        Landroid/renderscript/Script$KernelID; 2319
        Landroid/renderscript/Script$LaunchOptions; 3791
        Landroid/renderscript/Script; 2319
        Landroid/renderscript/ScriptC; 2361
        Landroid/renderscript/ScriptGroup$Binding; 3791
        Landroid/renderscript/ScriptGroup$Builder2; 3791
        Landroid/renderscript/ScriptGroup$Builder; 3791
        Landroid/renderscript/ScriptGroup$Closure; 2319
        Landroid/renderscript/ScriptGroup$Future; 3791
        Landroid/renderscript/ScriptGroup$Input; 3791
        Landroid/renderscript/ScriptGroup; 2319
        Landroid/renderscript/ScriptIntrinsic3DLUT; 2371
        Landroid/renderscript/ScriptIntrinsic; 2361
        Landroid/renderscript/ScriptIntrinsicBLAS; 2371
        Landroid/renderscript/ScriptIntrinsicBlend; 2371
        Landroid/renderscript/ScriptIntrinsicBlur; 2371
        Landroid/renderscript/ScriptIntrinsicColorMatrix; 2371
        Landroid/renderscript/ScriptIntrinsicConvolve3x3; 2371
        Landroid/renderscript/ScriptIntrinsicConvolve5x5; 2371
        Landroid/renderscript/ScriptIntrinsicHistogram; 2371
        Landroid/renderscript/ScriptIntrinsicLUT; 2371
        Landroid/renderscript/ScriptIntrinsicResize; 2371
        Landroid/renderscript/ScriptIntrinsicYuvToRGB; 2371
        Landroid/renderscript/Short2; 3791
        Landroid/renderscript/Short3; 3791
        Landroid/renderscript/Short4; 3791
        Landroid/renderscript/Type$Builder; 3791
        Landroid/renderscript/Type$CubemapFace; 3757
        Landroid/renderscript/Type; 2319
        Landroid/sax/Element; 3791
        Landroid/sax/ElementListener; 3791 2393 2390
        Landroid/sax/EndElementListener; 3791
        Landroid/sax/EndTextElementListener; 3791
        Landroid/sax/RootElement; 2388
        Landroid/sax/StartElementListener; 3791
        Landroid/sax/TextElementListener; 3791 2393 2391
        Landroid/se/omapi/Channel; 3791 3979
        Landroid/se/omapi/Reader; 3791
        Landroid/se/omapi/SEService$OnConnectedListener; 3791
        Landroid/se/omapi/SEService; 3791
        Landroid/se/omapi/Session; 3791
        Landroid/security/AppUriAuthenticationPolicy$Builder; 3791
        Landroid/security/AppUriAuthenticationPolicy; 3791 1969
        Landroid/security/AttestedKeyPair; 3791
        Landroid/security/ConfirmationAlreadyPresentingException; 3760
        Landroid/security/ConfirmationCallback; 3791
        Landroid/security/ConfirmationNotAvailableException; 3760
        Landroid/security/ConfirmationPrompt$Builder; 3791
        Landroid/security/ConfirmationPrompt; 3791
        Landroid/security/FileIntegrityManager; 3791
        Landroid/security/KeyChain; 3791
        Landroid/security/KeyChainAliasCallback; 3791
        Landroid/security/KeyChainException; 3760
        Landroid/security/KeyPairGeneratorSpec$Builder; 3791
        Landroid/security/KeyPairGeneratorSpec; 3791 4276
        Landroid/security/KeyStoreParameter$Builder; 3791
        Landroid/security/KeyStoreParameter; 3791 4161
        Landroid/security/NetworkSecurityPolicy; 3791
        Landroid/security/identity/AccessControlProfile$Builder; 3791
        Landroid/security/identity/AccessControlProfile; 3791
        Landroid/security/identity/AccessControlProfileId; 3791
        Landroid/security/identity/AlreadyPersonalizedException; 2425
        Landroid/security/identity/CipherSuiteNotSupportedException; 2425
        Landroid/security/identity/DocTypeNotSupportedException; 2425
        Landroid/security/identity/EphemeralPublicKeyNotFoundException; 2425
        Landroid/security/identity/IdentityCredential; 3791
        Landroid/security/identity/IdentityCredentialException; 3760
        Landroid/security/identity/IdentityCredentialStore; 3791
        Landroid/security/identity/InvalidReaderSignatureException; 2425
        Landroid/security/identity/InvalidRequestMessageException; 2425
        Landroid/security/identity/MessageDecryptionException; 2425
        Landroid/security/identity/NoAuthenticationKeyAvailableException; 2425
        Landroid/security/identity/PersonalizationData$Builder; 3791
        Landroid/security/identity/PersonalizationData; 3791
        Landroid/security/identity/ResultData; 3791
        Landroid/security/identity/SessionTranscriptMismatchException; 2425
        Landroid/security/identity/UnknownAuthenticationKeyException; 2425
        Landroid/security/identity/WritableIdentityCredential; 3791
        Landroid/security/keystore/BackendBusyException; 4186
        Landroid/security/keystore/KeyExpiredException; 4142
        Landroid/security/keystore/KeyGenParameterSpec$Builder; 3791
        Landroid/security/keystore/KeyGenParameterSpec; 3791 4276
        Landroid/security/keystore/KeyInfo; 3791 4292
        Landroid/security/keystore/KeyNotYetValidException; 4142
        Landroid/security/keystore/KeyPermanentlyInvalidatedException; 4142
        Landroid/security/keystore/KeyProperties; 3791
        Landroid/security/keystore/KeyProtection$Builder; 3791
        Landroid/security/keystore/KeyProtection; 3791 4161
        Landroid/security/keystore/SecureKeyImportUnavailableException; 4186
        Landroid/security/keystore/StrongBoxUnavailableException; 4186
        Landroid/security/keystore/UserNotAuthenticatedException; 4142
        Landroid/security/keystore/UserPresenceUnavailableException; 4142
        Landroid/security/keystore/WrappedKeyEntry; 3791 4157
        Landroid/service/autofill/AutofillService; 219
        Landroid/service/autofill/BatchUpdates$Builder; 3791
        Landroid/service/autofill/BatchUpdates; 3791 1969
        Landroid/service/autofill/CharSequenceTransformation$Builder; 3791
        Landroid/service/autofill/CharSequenceTransformation; 3791 2486 1969
        Landroid/service/autofill/CustomDescription$Builder; 3791
        Landroid/service/autofill/CustomDescription; 3791 1969
        Landroid/service/autofill/Dataset$Builder; 3791
        Landroid/service/autofill/Dataset; 3791 1969
        Landroid/service/autofill/DateTransformation; 3791 2486 1969
        Landroid/service/autofill/DateValueSanitizer; 3791 2478 1969
        Landroid/service/autofill/FieldClassification$Match; 3791
        Landroid/service/autofill/FieldClassification; 3791
        Landroid/service/autofill/FillCallback; 3791
        Landroid/service/autofill/FillContext; 3791 1969
        Landroid/service/autofill/FillEventHistory$Event; 3791
        Landroid/service/autofill/FillEventHistory; 3791 1969
        Landroid/service/autofill/FillRequest; 3791 1969
        Landroid/service/autofill/FillResponse$Builder; 3791
        Landroid/service/autofill/FillResponse; 3791 1969
        Landroid/service/autofill/ImageTransformation$Builder; 3791
        Landroid/service/autofill/ImageTransformation; 3791 2486 1969
        Landroid/service/autofill/InlinePresentation; 3791 1969
        Landroid/service/autofill/LuhnChecksumValidator; 3791 2489 1969
        Landroid/service/autofill/OnClickAction; 3791
        Landroid/service/autofill/RegexValidator; 3791 2489 1969
        Landroid/service/autofill/Sanitizer; 3791
        Landroid/service/autofill/SaveCallback; 3791
        Landroid/service/autofill/SaveInfo$Builder; 3791
        Landroid/service/autofill/SaveInfo; 3791 1969
        Landroid/service/autofill/SaveRequest; 3791 1969
        Landroid/service/autofill/SavedDatasetsInfo; 3791
        Landroid/service/autofill/SavedDatasetsInfoCallback; 3791
        Landroid/service/autofill/TextValueSanitizer; 3791 2478 1969
        Landroid/service/autofill/Transformation; 3791
        Landroid/service/autofill/UserData$Builder; 3791
        Landroid/service/autofill/UserData; 3791 1969
        Landroid/service/autofill/Validator; 3791
        Landroid/service/autofill/Validators; 3791
        Landroid/service/autofill/VisibilitySetterAction$Builder; 3791
        Landroid/service/autofill/VisibilitySetterAction; 3791 2476 1969
        Landroid/service/carrier/CarrierIdentifier; 3791 1969
        Landroid/service/carrier/CarrierMessagingClientService; 219
        Landroid/service/carrier/CarrierMessagingService$ResultCallback; 3791
        Landroid/service/carrier/CarrierMessagingService$SendMmsResult; 3791
        Landroid/service/carrier/CarrierMessagingService$SendMultipartSmsResult; 3791
        Landroid/service/carrier/CarrierMessagingService$SendSmsResult; 3791
        Landroid/service/carrier/CarrierMessagingService; 219
        Landroid/service/carrier/CarrierService; 219
        Landroid/service/carrier/MessagePdu; 3791 1969
        Landroid/service/chooser/ChooserTarget; 3791 1969
        Landroid/service/chooser/ChooserTargetService; 219
        Landroid/service/controls/Control$StatefulBuilder; 3791
        Landroid/service/controls/Control$StatelessBuilder; 3791
        Landroid/service/controls/Control; 3791 1969
        Landroid/service/controls/ControlsProviderService; 219
        Landroid/service/controls/DeviceTypes; 3791
        Landroid/service/controls/actions/BooleanAction; 2511
        Landroid/service/controls/actions/CommandAction; 2511
        Landroid/service/controls/actions/ControlAction; 3791
        Landroid/service/controls/actions/FloatAction; 2511
        Landroid/service/controls/actions/ModeAction; 2511
        Landroid/service/controls/templates/ControlButton; 3791 1969
        Landroid/service/controls/templates/ControlTemplate; 3791
        Landroid/service/controls/templates/RangeTemplate; 2515
        Landroid/service/controls/templates/StatelessTemplate; 2515
        Landroid/service/controls/templates/TemperatureControlTemplate; 2515
        Landroid/service/controls/templates/ThumbnailTemplate; 2515
        Landroid/service/controls/templates/ToggleRangeTemplate; 2515
        Landroid/service/controls/templates/ToggleTemplate; 2515
        Landroid/service/dreams/DreamService; 219 3180
        Landroid/service/media/CameraPrewarmService; 219
        Landroid/service/media/MediaBrowserService$BrowserRoot; 3791
        Landroid/service/media/MediaBrowserService$Result; 3791
        Landroid/service/media/MediaBrowserService; 219
        Landroid/service/notification/Condition; 3791 1969
        Landroid/service/notification/ConditionProviderService; 219
        Landroid/service/notification/NotificationListenerService$Ranking; 3791
        Landroid/service/notification/NotificationListenerService$RankingMap; 3791 1969
        Landroid/service/notification/NotificationListenerService; 219
        Landroid/service/notification/StatusBarNotification; 3791 1969
        Landroid/service/notification/ZenPolicy$Builder; 3791
        Landroid/service/notification/ZenPolicy; 3791 1969
        Landroid/service/quickaccesswallet/GetWalletCardsCallback; 3791
        Landroid/service/quickaccesswallet/GetWalletCardsError; 3791 1969
        Landroid/service/quickaccesswallet/GetWalletCardsRequest; 3791 1969
        Landroid/service/quickaccesswallet/GetWalletCardsResponse; 3791 1969
        Landroid/service/quickaccesswallet/QuickAccessWalletService; 219
        Landroid/service/quickaccesswallet/SelectWalletCardRequest; 3791 1969
        Landroid/service/quickaccesswallet/WalletCard$Builder; 3791
        Landroid/service/quickaccesswallet/WalletCard; 3791 1969
        Landroid/service/quickaccesswallet/WalletServiceEvent; 3791 1969
        Landroid/service/quicksettings/Tile; 3791 1969
        Landroid/service/quicksettings/TileService; 219
        Landroid/service/restrictions/RestrictionsReceiver; 452
        Landroid/service/textservice/SpellCheckerService$Session; 3791
        Landroid/service/textservice/SpellCheckerService; 219
        Landroid/service/voice/VisibleActivityInfo; 3791 1969
        Landroid/service/voice/VoiceInteractionService; 219
        Landroid/service/voice/VoiceInteractionSession$AbortVoiceRequest; 2559
        Landroid/service/voice/VoiceInteractionSession$ActivityId; 3791
        Landroid/service/voice/VoiceInteractionSession$AssistState; 3791
        Landroid/service/voice/VoiceInteractionSession$CommandRequest; 2559
        Landroid/service/voice/VoiceInteractionSession$CompleteVoiceRequest; 2559
        Landroid/service/voice/VoiceInteractionSession$ConfirmationRequest; 2559
        Landroid/service/voice/VoiceInteractionSession$Insets; 3791
        Landroid/service/voice/VoiceInteractionSession$PickOptionRequest; 2559
        Landroid/service/voice/VoiceInteractionSession$Request; 3791
        Landroid/service/voice/VoiceInteractionSession$VisibleActivityCallback; 3791
        Landroid/service/voice/VoiceInteractionSession; 3791 3073 458
        Landroid/service/voice/VoiceInteractionSessionService; 219
        Landroid/service/vr/VrListenerService; 219
        Landroid/service/wallpaper/WallpaperService$Engine; 3791
        Landroid/service/wallpaper/WallpaperService; 219
        Landroid/speech/RecognitionListener; 3791
        Landroid/speech/RecognitionService$Callback; 3791
        Landroid/speech/RecognitionService; 219
        Landroid/speech/RecognizerIntent; 3791
        Landroid/speech/RecognizerResultsIntent; 3791
        Landroid/speech/SpeechRecognizer; 3791
        Landroid/speech/tts/SynthesisCallback; 3791
        Landroid/speech/tts/SynthesisRequest; 3791
        Landroid/speech/tts/TextToSpeech$Engine; 3791
        Landroid/speech/tts/TextToSpeech$EngineInfo; 3791
        Landroid/speech/tts/TextToSpeech$OnInitListener; 3791
        Landroid/speech/tts/TextToSpeech$OnUtteranceCompletedListener; 3791
        Landroid/speech/tts/TextToSpeech; 3791
        Landroid/speech/tts/TextToSpeechService; 219
        Landroid/speech/tts/UtteranceProgressListener; 3791
        Landroid/speech/tts/Voice; 3791 1969
        Landroid/system/ErrnoException; 3760
        Landroid/system/Int64Ref; 3791
        Landroid/system/Os; 3791
        Landroid/system/OsConstants; 3791
        Landroid/system/StructCmsghdr; 3791
        Landroid/system/StructMsghdr; 3791
        Landroid/system/StructPollfd; 3791
        Landroid/system/StructStat; 3791
        Landroid/system/StructStatVfs; 3791
        Landroid/system/StructTimespec; 3791 3753
        Landroid/system/StructTimeval; 3791
        Landroid/system/StructUtsname; 3791
        Landroid/telecom/Call$Callback; 3791
        Landroid/telecom/Call$Details; 3791
        Landroid/telecom/Call$RttCall; 3791
        Landroid/telecom/Call; 3791
        Landroid/telecom/CallAudioState; 3791 1969
        Landroid/telecom/CallRedirectionService; 219
        Landroid/telecom/CallScreeningService$CallResponse$Builder; 3791
        Landroid/telecom/CallScreeningService$CallResponse; 3791
        Landroid/telecom/CallScreeningService; 219
        Landroid/telecom/Conference; 2604
        Landroid/telecom/Conferenceable; 3791
        Landroid/telecom/Connection$RttModifyStatus; 3791
        Landroid/telecom/Connection$RttTextStream; 3791
        Landroid/telecom/Connection$VideoProvider; 3791
        Landroid/telecom/Connection; 2604
        Landroid/telecom/ConnectionRequest; 3791 1969
        Landroid/telecom/ConnectionService; 219
        Landroid/telecom/DisconnectCause; 3791 1969
        Landroid/telecom/GatewayInfo; 3791 1969
        Landroid/telecom/InCallService$VideoCall$Callback; 3791
        Landroid/telecom/InCallService$VideoCall; 3791
        Landroid/telecom/InCallService; 219
        Landroid/telecom/PhoneAccount$Builder; 3791
        Landroid/telecom/PhoneAccount; 3791 1969
        Landroid/telecom/PhoneAccountHandle; 3791 1969
        Landroid/telecom/PhoneAccountSuggestion; 3791 1969
        Landroid/telecom/RemoteConference$Callback; 3791
        Landroid/telecom/RemoteConference; 3791
        Landroid/telecom/RemoteConnection$Callback; 3791
        Landroid/telecom/RemoteConnection$VideoProvider$Callback; 3791
        Landroid/telecom/RemoteConnection$VideoProvider; 3791
        Landroid/telecom/RemoteConnection; 3791
        Landroid/telecom/StatusHints; 3791 1969
        Landroid/telecom/TelecomManager; 3791
        Landroid/telecom/VideoProfile$CameraCapabilities; 3791 1969
        Landroid/telecom/VideoProfile; 3791 1969
        Landroid/telephony/AccessNetworkConstants$AccessNetworkType; 3791
        Landroid/telephony/AccessNetworkConstants$EutranBand; 3791
        Landroid/telephony/AccessNetworkConstants$GeranBand; 3791
        Landroid/telephony/AccessNetworkConstants$NgranBands; 3791
        Landroid/telephony/AccessNetworkConstants$UtranBand; 3791
        Landroid/telephony/AccessNetworkConstants; 3791
        Landroid/telephony/AvailableNetworkInfo; 3791 1969
        Landroid/telephony/BarringInfo$BarringServiceInfo; 3791 1969
        Landroid/telephony/BarringInfo; 3791 1969
        Landroid/telephony/CarrierConfigManager$Apn; 3791
        Landroid/telephony/CarrierConfigManager$Gps; 3791
        Landroid/telephony/CarrierConfigManager$Ims; 3791
        Landroid/telephony/CarrierConfigManager$ImsServiceEntitlement; 3791
        Landroid/telephony/CarrierConfigManager$Iwlan; 3791
        Landroid/telephony/CarrierConfigManager; 3791
        Landroid/telephony/CellIdentity; 3791 1969
        Landroid/telephony/CellIdentityCdma; 2645
        Landroid/telephony/CellIdentityGsm; 2645
        Landroid/telephony/CellIdentityLte; 2645
        Landroid/telephony/CellIdentityNr; 2645
        Landroid/telephony/CellIdentityTdscdma; 2645
        Landroid/telephony/CellIdentityWcdma; 2645
        Landroid/telephony/CellInfo; 3791 1969
        Landroid/telephony/CellInfoCdma; 2652 1969
        Landroid/telephony/CellInfoGsm; 2652 1969
        Landroid/telephony/CellInfoLte; 2652 1969
        Landroid/telephony/CellInfoNr; 2652
        Landroid/telephony/CellInfoTdscdma; 2652 1969
        Landroid/telephony/CellInfoWcdma; 2652 1969
        Landroid/telephony/CellLocation; 3791
        Landroid/telephony/CellSignalStrength; 3791
        Landroid/telephony/CellSignalStrengthCdma; 2660 1969
        Landroid/telephony/CellSignalStrengthGsm; 2660 1969
        Landroid/telephony/CellSignalStrengthLte; 2660 1969
        Landroid/telephony/CellSignalStrengthNr; 2660 1969
        Landroid/telephony/CellSignalStrengthTdscdma; 2660 1969
        Landroid/telephony/CellSignalStrengthWcdma; 2660 1969
        Landroid/telephony/ClosedSubscriberGroupInfo; 3791 1969
        Landroid/telephony/DataFailCause; 3791
        Landroid/telephony/DisconnectCause; 3791
        Landroid/telephony/IccOpenLogicalChannelResponse; 3791 1969
        Landroid/telephony/MbmsDownloadSession; 3791 3736
        Landroid/telephony/MbmsGroupCallSession; 3791 3736
        Landroid/telephony/MbmsStreamingSession; 3791 3736
        Landroid/telephony/NeighboringCellInfo; 3791 1969
        Landroid/telephony/NetworkRegistrationInfo; 3791 1969
        Landroid/telephony/NetworkScan; 3791
        Landroid/telephony/NetworkScanRequest; 3791 1969
        Landroid/telephony/PhoneNumberFormattingTextWatcher; 3791 2847
        Landroid/telephony/PhoneNumberUtils; 3791
        Landroid/telephony/PhoneStateListener; 3791
        Landroid/telephony/PhysicalChannelConfig; 3791 1969
        Landroid/telephony/PreciseDataConnectionState; 3791 1969
        Landroid/telephony/RadioAccessSpecifier; 3791 1969
        Landroid/telephony/ServiceState; 3791 1969
        Landroid/telephony/SignalStrength; 3791 1969
        Landroid/telephony/SignalStrengthUpdateRequest$Builder; 3791
        Landroid/telephony/SignalStrengthUpdateRequest; 3791 1969
        Landroid/telephony/SignalThresholdInfo$Builder; 3791
        Landroid/telephony/SignalThresholdInfo; 3791 1969
        Landroid/telephony/SmsManager$FinancialSmsCallback; 3791
        Landroid/telephony/SmsManager; 3791
        Landroid/telephony/SmsMessage$MessageClass; 3757
        Landroid/telephony/SmsMessage$SubmitPdu; 3791
        Landroid/telephony/SmsMessage; 3791
        Landroid/telephony/SubscriptionInfo; 3791 1969
        Landroid/telephony/SubscriptionManager$OnOpportunisticSubscriptionsChangedListener; 3791
        Landroid/telephony/SubscriptionManager$OnSubscriptionsChangedListener; 3791
        Landroid/telephony/SubscriptionManager; 3791
        Landroid/telephony/SubscriptionPlan$Builder; 3791
        Landroid/telephony/SubscriptionPlan; 3791 1969
        Landroid/telephony/TelephonyCallback$ActiveDataSubscriptionIdListener; 3791
        Landroid/telephony/TelephonyCallback$BarringInfoListener; 3791
        Landroid/telephony/TelephonyCallback$CallDisconnectCauseListener; 3791
        Landroid/telephony/TelephonyCallback$CallForwardingIndicatorListener; 3791
        Landroid/telephony/TelephonyCallback$CallStateListener; 3791
        Landroid/telephony/TelephonyCallback$CarrierNetworkListener; 3791
        Landroid/telephony/TelephonyCallback$CellInfoListener; 3791
        Landroid/telephony/TelephonyCallback$CellLocationListener; 3791
        Landroid/telephony/TelephonyCallback$DataActivationStateListener; 3791
        Landroid/telephony/TelephonyCallback$DataActivityListener; 3791
        Landroid/telephony/TelephonyCallback$DataConnectionStateListener; 3791
        Landroid/telephony/TelephonyCallback$DisplayInfoListener; 3791
        Landroid/telephony/TelephonyCallback$EmergencyNumberListListener; 3791
        Landroid/telephony/TelephonyCallback$ImsCallDisconnectCauseListener; 3791
        Landroid/telephony/TelephonyCallback$MessageWaitingIndicatorListener; 3791
        Landroid/telephony/TelephonyCallback$PhysicalChannelConfigListener; 3791
        Landroid/telephony/TelephonyCallback$PreciseDataConnectionStateListener; 3791
        Landroid/telephony/TelephonyCallback$RegistrationFailedListener; 3791
        Landroid/telephony/TelephonyCallback$ServiceStateListener; 3791
        Landroid/telephony/TelephonyCallback$SignalStrengthsListener; 3791
        Landroid/telephony/TelephonyCallback$UserMobileDataStateListener; 3791
        Landroid/telephony/TelephonyCallback; 3791
        Landroid/telephony/TelephonyDisplayInfo; 3791 1969
        Landroid/telephony/TelephonyManager$CallComposerException; 3760
        Landroid/telephony/TelephonyManager$CellInfoCallback; 3791
        Landroid/telephony/TelephonyManager$ModemErrorException; 2727
        Landroid/telephony/TelephonyManager$NetworkSlicingException; 3760
        Landroid/telephony/TelephonyManager$TimeoutException; 2727
        Landroid/telephony/TelephonyManager$UssdResponseCallback; 3791
        Landroid/telephony/TelephonyManager; 3791
        Landroid/telephony/TelephonyScanManager$NetworkScanCallback; 3791
        Landroid/telephony/TelephonyScanManager; 3791
        Landroid/telephony/UiccCardInfo; 3791 1969
        Landroid/telephony/VisualVoicemailService$VisualVoicemailTask; 3791
        Landroid/telephony/VisualVoicemailService; 219
        Landroid/telephony/VisualVoicemailSms; 3791 1969
        Landroid/telephony/VisualVoicemailSmsFilterSettings$Builder; 3791
        Landroid/telephony/VisualVoicemailSmsFilterSettings; 3791 1969
        Landroid/telephony/cdma/CdmaCellLocation; 2659
        Landroid/telephony/data/ApnSetting$Builder; 3791
        Landroid/telephony/data/ApnSetting; 3791 1969
        Landroid/telephony/data/NetworkSliceInfo$Builder; 3791
        Landroid/telephony/data/NetworkSliceInfo; 3791 1969
        Landroid/telephony/data/NetworkSlicingConfig; 3791 1969
        Landroid/telephony/data/RouteSelectionDescriptor; 3791 1969
        Landroid/telephony/data/TrafficDescriptor$Builder; 3791
        Landroid/telephony/data/TrafficDescriptor; 3791 1969
        Landroid/telephony/data/UrspRule; 3791 1969
        Landroid/telephony/emergency/EmergencyNumber; 3791 1969 3753
        Landroid/telephony/euicc/DownloadableSubscription$Builder; 3791
        Landroid/telephony/euicc/DownloadableSubscription; 3791 1969
        Landroid/telephony/euicc/EuiccInfo; 3791 1969
        Landroid/telephony/euicc/EuiccManager; 3791
        Landroid/telephony/gsm/GsmCellLocation; 2659
        Landroid/telephony/gsm/SmsManager; 3791
        Landroid/telephony/gsm/SmsMessage$MessageClass; 3757
        Landroid/telephony/gsm/SmsMessage$SubmitPdu; 3791
        Landroid/telephony/gsm/SmsMessage; 3791
        Landroid/telephony/ims/ImsException; 3760
        Landroid/telephony/ims/ImsManager; 3791
        Landroid/telephony/ims/ImsMmTelManager$CapabilityCallback; 3791
        Landroid/telephony/ims/ImsMmTelManager; 3791 2768
        Landroid/telephony/ims/ImsRcsManager; 3791
        Landroid/telephony/ims/ImsReasonInfo; 3791 1969
        Landroid/telephony/ims/ImsRegistrationAttributes; 3791 1969
        Landroid/telephony/ims/RcsUceAdapter; 3791
        Landroid/telephony/ims/RegistrationManager$RegistrationCallback; 3791
        Landroid/telephony/ims/RegistrationManager; 3791
        Landroid/telephony/ims/feature/MmTelFeature$MmTelCapabilities; 3791
        Landroid/telephony/ims/feature/MmTelFeature; 3791
        Landroid/telephony/mbms/DownloadProgressListener; 3791
        Landroid/telephony/mbms/DownloadRequest$Builder; 3791
        Landroid/telephony/mbms/DownloadRequest; 3791 1969
        Landroid/telephony/mbms/DownloadStatusListener; 3791
        Landroid/telephony/mbms/FileInfo; 3791 1969
        Landroid/telephony/mbms/FileServiceInfo; 2789 1969
        Landroid/telephony/mbms/GroupCall; 3791 3736
        Landroid/telephony/mbms/GroupCallCallback; 3791
        Landroid/telephony/mbms/MbmsDownloadReceiver; 452
        Landroid/telephony/mbms/MbmsDownloadSessionCallback; 3791
        Landroid/telephony/mbms/MbmsErrors$DownloadErrors; 3791
        Landroid/telephony/mbms/MbmsErrors$GeneralErrors; 3791
        Landroid/telephony/mbms/MbmsErrors$GroupCallErrors; 3791
        Landroid/telephony/mbms/MbmsErrors$InitializationErrors; 3791
        Landroid/telephony/mbms/MbmsErrors$StreamingErrors; 3791
        Landroid/telephony/mbms/MbmsErrors; 3791
        Landroid/telephony/mbms/MbmsGroupCallSessionCallback; 3791
        Landroid/telephony/mbms/MbmsStreamingSessionCallback; 3791
        Landroid/telephony/mbms/ServiceInfo; 3791
        Landroid/telephony/mbms/StreamingService; 3791 3736
        Landroid/telephony/mbms/StreamingServiceCallback; 3791
        Landroid/telephony/mbms/StreamingServiceInfo; 2789 1969
        Landroid/text/AlteredCharSequence; 3791 3740 2806
        Landroid/text/AndroidCharacter; 3791
        Landroid/text/Annotation; 3791 2823
        Landroid/text/AutoText; 3791
        Landroid/text/BidiFormatter$Builder; 3791
        Landroid/text/BidiFormatter; 3791
        Landroid/text/BoringLayout$Metrics; 740
        Landroid/text/BoringLayout; 2816 2842
        Landroid/text/ClipboardManager; 3791
        Landroid/text/DynamicLayout$Builder; 3791
        Landroid/text/DynamicLayout; 2816
        Landroid/text/Editable$Factory; 3791
        Landroid/text/Editable; 3791 3740 2806 2830 3731
        Landroid/text/GetChars; 3791 3740
        Landroid/text/Html$ImageGetter; 3791
        Landroid/text/Html$TagHandler; 3791
        Landroid/text/Html; 3791
        Landroid/text/InputFilter$AllCaps; 3791 2812
        Landroid/text/InputFilter$LengthFilter; 3791 2812
        Landroid/text/InputFilter; 3791
        Landroid/text/InputType; 3791
        Landroid/text/Layout$Alignment; 3757
        Landroid/text/Layout$Directions; 3791
        Landroid/text/Layout; 3791
        Landroid/text/LoginFilter$PasswordFilterGMail; 2820
        Landroid/text/LoginFilter$UsernameFilterGMail; 2820
        Landroid/text/LoginFilter$UsernameFilterGeneric; 2820
        Landroid/text/LoginFilter; 3791 2812
        Landroid/text/NoCopySpan$Concrete; 3791 2822
        Landroid/text/NoCopySpan; 3791
        Landroid/text/ParcelableSpan; 3791 1969
        Landroid/text/PrecomputedText$Params$Builder; 3791
        Landroid/text/PrecomputedText$Params; 3791
        Landroid/text/PrecomputedText; 3791 2830
        Landroid/text/Selection; 3791
        Landroid/text/SpanWatcher; 3791 2822
        Landroid/text/Spannable$Factory; 3791
        Landroid/text/Spannable; 3791 2833
        Landroid/text/SpannableString; 3791 3740 2806 2830
        Landroid/text/SpannableStringBuilder; 3791 3740 2806 2830 2805 3731
        Landroid/text/Spanned; 3791 3740
        Landroid/text/SpannedString; 3791 3740 2806 2833
        Landroid/text/StaticLayout$Builder; 3791
        Landroid/text/StaticLayout; 2816
        Landroid/text/TextDirectionHeuristic; 3791
        Landroid/text/TextDirectionHeuristics; 3791
        Landroid/text/TextPaint; 743
        Landroid/text/TextShaper$GlyphsConsumer; 3791
        Landroid/text/TextShaper; 3791
        Landroid/text/TextUtils$EllipsizeCallback; 3791
        Landroid/text/TextUtils$SimpleStringSplitter; 3791 2844 4504
        Landroid/text/TextUtils$StringSplitter; 3791 3778
        Landroid/text/TextUtils$TruncateAt; 3757
        Landroid/text/TextUtils; 3791
        Landroid/text/TextWatcher; 3791 2822
        Landroid/text/format/DateFormat; 3791
        Landroid/text/format/DateUtils; 3791
        Landroid/text/format/Formatter; 3791
        Landroid/text/format/Time; 3791
        Landroid/text/method/ArrowKeyMovementMethod; 2854 2864
        Landroid/text/method/BaseKeyListener; 2863 2861
        Landroid/text/method/BaseMovementMethod; 3791 2864
        Landroid/text/method/CharacterPickerDialog; 131 3454 3132
        Landroid/text/method/DateKeyListener; 2866
        Landroid/text/method/DateTimeKeyListener; 2866
        Landroid/text/method/DialerKeyListener; 2866
        Landroid/text/method/DigitsKeyListener; 2866
        Landroid/text/method/HideReturnsTransformationMethod; 2869
        Landroid/text/method/KeyListener; 3791
        Landroid/text/method/LinkMovementMethod; 2870
        Landroid/text/method/MetaKeyKeyListener; 3791
        Landroid/text/method/MovementMethod; 3791
        Landroid/text/method/MultiTapKeyListener; 2853 2828
        Landroid/text/method/NumberKeyListener; 2853 2812
        Landroid/text/method/PasswordTransformationMethod; 3791 2876 2847
        Landroid/text/method/QwertyKeyListener; 2853
        Landroid/text/method/ReplacementTransformationMethod; 3791 2876
        Landroid/text/method/ScrollingMovementMethod; 2854 2864
        Landroid/text/method/SingleLineTransformationMethod; 2869
        Landroid/text/method/TextKeyListener$Capitalize; 3757
        Landroid/text/method/TextKeyListener; 2853 2828
        Landroid/text/method/TimeKeyListener; 2866
        Landroid/text/method/Touch; 3791
        Landroid/text/method/TransformationMethod; 3791
        Landroid/text/style/AbsoluteSizeSpan; 2900 2823
        Landroid/text/style/AlignmentSpan$Standard; 3791 2879 2823
        Landroid/text/style/AlignmentSpan; 3791 2901
        Landroid/text/style/BackgroundColorSpan; 2882 2933 2823
        Landroid/text/style/BulletSpan; 3791 2892 2823
        Landroid/text/style/CharacterStyle; 3791
        Landroid/text/style/ClickableSpan; 2882 2933
        Landroid/text/style/DrawableMarginSpan; 3791 2892 2897
        Landroid/text/style/DynamicDrawableSpan; 2904
        Landroid/text/style/EasyEditSpan; 3791 2823
        Landroid/text/style/ForegroundColorSpan; 2882 2933 2823
        Landroid/text/style/IconMarginSpan; 3791 2892 2897
        Landroid/text/style/ImageSpan; 2885
        Landroid/text/style/LeadingMarginSpan$LeadingMarginSpan2; 3791 2892 2935
        Landroid/text/style/LeadingMarginSpan$Standard; 3791 2892 2823
        Landroid/text/style/LeadingMarginSpan; 3791 2901
        Landroid/text/style/LineBackgroundSpan$Standard; 3791 2894 2823
        Landroid/text/style/LineBackgroundSpan; 3791 2901
        Landroid/text/style/LineHeightSpan$Standard; 3791 2897 2823
        Landroid/text/style/LineHeightSpan$WithDensity; 3791 2897
        Landroid/text/style/LineHeightSpan; 3791 2901 2935
        Landroid/text/style/LocaleSpan; 2900 2823
        Landroid/text/style/MaskFilterSpan; 2882 2933
        Landroid/text/style/MetricAffectingSpan; 2882 2934
        Landroid/text/style/ParagraphStyle; 3791
        Landroid/text/style/QuoteSpan; 3791 2892 2823
        Landroid/text/style/RelativeSizeSpan; 2900 2823
        Landroid/text/style/ReplacementSpan; 2900
        Landroid/text/style/ScaleXSpan; 2900 2823
        Landroid/text/style/StrikethroughSpan; 2882 2933 2823
        Landroid/text/style/StyleSpan; 2900 2823
        Landroid/text/style/SubscriptSpan; 2900 2823
        Landroid/text/style/SuggestionSpan; 2882 2823
        Landroid/text/style/SuperscriptSpan; 2900 2823
        Landroid/text/style/TabStopSpan$Standard; 3791 2912
        Landroid/text/style/TabStopSpan; 3791 2901
        Landroid/text/style/TextAppearanceSpan; 2900 2823
        Landroid/text/style/TtsSpan$Builder; 3791
        Landroid/text/style/TtsSpan$CardinalBuilder; 2924
        Landroid/text/style/TtsSpan$DateBuilder; 2924
        Landroid/text/style/TtsSpan$DecimalBuilder; 2924
        Landroid/text/style/TtsSpan$DigitsBuilder; 2924
        Landroid/text/style/TtsSpan$ElectronicBuilder; 2924
        Landroid/text/style/TtsSpan$FractionBuilder; 2924
        Landroid/text/style/TtsSpan$MeasureBuilder; 2924
        Landroid/text/style/TtsSpan$MoneyBuilder; 2924
        Landroid/text/style/TtsSpan$OrdinalBuilder; 2924
        Landroid/text/style/TtsSpan$SemioticClassBuilder; 2914
        Landroid/text/style/TtsSpan$TelephoneBuilder; 2924
        Landroid/text/style/TtsSpan$TextBuilder; 2924
        Landroid/text/style/TtsSpan$TimeBuilder; 2924
        Landroid/text/style/TtsSpan$VerbatimBuilder; 2924
        Landroid/text/style/TtsSpan; 3791 2823
        Landroid/text/style/TypefaceSpan; 2900 2823
        Landroid/text/style/URLSpan; 2883 2823
        Landroid/text/style/UnderlineSpan; 2882 2933 2823
        Landroid/text/style/UpdateAppearance; 3791
        Landroid/text/style/UpdateLayout; 3791 2933
        Landroid/text/style/WrapTogetherSpan; 3791 2901
        Landroid/text/util/Linkify$MatchFilter; 3791
        Landroid/text/util/Linkify$TransformFilter; 3791
        Landroid/text/util/Linkify; 3791
        Landroid/text/util/Rfc822Token; 3791
        Landroid/text/util/Rfc822Tokenizer; 3791 3526
        Landroid/transition/ArcMotion; 2951
        Landroid/transition/AutoTransition; 2963
        Landroid/transition/ChangeBounds; 2958
        Landroid/transition/ChangeClipBounds; 2958
        Landroid/transition/ChangeImageTransform; 2958
        Landroid/transition/ChangeScroll; 2958
        Landroid/transition/ChangeTransform; 2958
        Landroid/transition/CircularPropagation; 2966
        Landroid/transition/Explode; 2965
        Landroid/transition/Fade; 2965
        Landroid/transition/PathMotion; 3791
        Landroid/transition/PatternPathMotion; 2951
        Landroid/transition/Scene; 3791
        Landroid/transition/SidePropagation; 2966
        Landroid/transition/Slide; 2965
        Landroid/transition/Transition$EpicenterCallback; 3791
        Landroid/transition/Transition$TransitionListener; 3791
        Landroid/transition/Transition; 3791 3752
        Landroid/transition/TransitionInflater; 3791
        Landroid/transition/TransitionListenerAdapter; 3791 2957
        Landroid/transition/TransitionManager; 3791
        Landroid/transition/TransitionPropagation; 3791
        Landroid/transition/TransitionSet; 2958
        Landroid/transition/TransitionValues; 3791
        Landroid/transition/Visibility; 2958
        Landroid/transition/VisibilityPropagation; 2962
        Landroid/util/AndroidException; 3760
        Landroid/util/AndroidRuntimeException; 3803
        Landroid/util/ArrayMap; 3791 4518
        Landroid/util/ArraySet; 3791 4466 4548
        Landroid/util/AtomicFile; 3791
        Landroid/util/AttributeSet; 3791
        Landroid/util/Base64; 3791
        Landroid/util/Base64DataException; 3682
        Landroid/util/Base64InputStream; 3676
        Landroid/util/Base64OutputStream; 3677
        Landroid/util/CloseGuard; 3791
        Landroid/util/Config; 3791
        Landroid/util/DebugUtils; 3791
        Landroid/util/DisplayMetrics; 3791
        Landroid/util/EventLog$Event; 3791
        Landroid/util/EventLog; 3791
        Landroid/util/EventLogTags$Description; 3791
        Landroid/util/EventLogTags; 3791
        Landroid/util/FloatMath; 3791
        Landroid/util/FloatProperty; 3013
        Landroid/util/Half; 3789 3753
        Landroid/util/IntProperty; 3013
        Landroid/util/JsonReader; 3791 3658
        Landroid/util/JsonToken; 3757
        Landroid/util/JsonWriter; 3791 3658
        Landroid/util/LayoutDirection; 3791
        Landroid/util/Log; 3791
        Landroid/util/LogPrinter; 3791 3012
        Landroid/util/LongSparseArray; 3791 3752
        Landroid/util/LruCache; 3791
        Landroid/util/MalformedJsonException; 3682
        Landroid/util/MonthDisplayHelper; 3791
        Landroid/util/MutableBoolean; 3791
        Landroid/util/MutableByte; 3791
        Landroid/util/MutableChar; 3791
        Landroid/util/MutableDouble; 3791
        Landroid/util/MutableFloat; 3791
        Landroid/util/MutableInt; 3791
        Landroid/util/MutableLong; 3791
        Landroid/util/MutableShort; 3791
        Landroid/util/NoSuchPropertyException; 3803
        Landroid/util/Pair; 3791
        Landroid/util/Patterns; 3791
        Landroid/util/PrintStreamPrinter; 3791 3012
        Landroid/util/PrintWriterPrinter; 3791 3012
        Landroid/util/Printer; 3791
        Landroid/util/Property; 3791
        Landroid/util/Range; 3791
        Landroid/util/Rational; 3789 3753
        Landroid/util/Size; 3791
        Landroid/util/SizeF; 3791 1969
        Landroid/util/SparseArray; 3791 3752
        Landroid/util/SparseBooleanArray; 3791 3752
        Landroid/util/SparseIntArray; 3791 3752
        Landroid/util/SparseLongArray; 3791 3752
        Landroid/util/StateSet; 3791
        Landroid/util/StatsLog; 3791
        Landroid/util/StringBuilderPrinter; 3791 3012
        Landroid/util/TimeFormatException; 3803
        Landroid/util/TimeUtils; 3791
        Landroid/util/TimingLogger; 3791
        Landroid/util/TypedValue; 3791
        Landroid/util/Xml$Encoding; 3757
        Landroid/util/Xml; 3791
        Landroid/util/proto/ProtoOutputStream; 3791
        Landroid/view/AbsSavedState; 3791 1969
        Landroid/view/ActionMode$Callback2; 3791 3034
        Landroid/view/ActionMode$Callback; 3791
        Landroid/view/ActionMode; 3791
        Landroid/view/ActionProvider$VisibilityListener; 3791
        Landroid/view/ActionProvider; 3791
        Landroid/view/AttachedSurfaceControl$OnBufferTransformHintChangedListener; 3791
        Landroid/view/AttachedSurfaceControl; 3791
        Landroid/view/Choreographer$FrameCallback; 3791
        Landroid/view/Choreographer; 3791
        Landroid/view/CollapsibleActionView; 3791
        Landroid/view/ContentInfo$Builder; 3791
        Landroid/view/ContentInfo; 3791 1969
        Landroid/view/ContextMenu$ContextMenuInfo; 3791
        Landroid/view/ContextMenu; 3791 3082
        Landroid/view/ContextThemeWrapper; 476
        Landroid/view/Display$HdrCapabilities; 3791 1969
        Landroid/view/Display$Mode; 3791 1969
        Landroid/view/Display; 3791
        Landroid/view/DisplayCutout; 3791
        Landroid/view/DragAndDropPermissions; 3791 1969
        Landroid/view/DragEvent; 3791 1969
        Landroid/view/FocusFinder; 3791
        Landroid/view/FrameMetrics; 3791
        Landroid/view/FrameStats; 3791
        Landroid/view/GestureDetector$OnContextClickListener; 3791
        Landroid/view/GestureDetector$OnDoubleTapListener; 3791
        Landroid/view/GestureDetector$OnGestureListener; 3791
        Landroid/view/GestureDetector$SimpleOnGestureListener; 3791 3059 3058 3057
        Landroid/view/GestureDetector; 3791
        Landroid/view/Gravity; 3791
        Landroid/view/HapticFeedbackConstants; 3791
        Landroid/view/InflateException; 3803
        Landroid/view/InputDevice$MotionRange; 3791
        Landroid/view/InputDevice; 3791 1969
        Landroid/view/InputEvent; 3791 1969
        Landroid/view/InputQueue$Callback; 3791
        Landroid/view/InputQueue; 3791
        Landroid/view/KeyCharacterMap$KeyData; 3791
        Landroid/view/KeyCharacterMap$UnavailableException; 2968
        Landroid/view/KeyCharacterMap; 3791 1969
        Landroid/view/KeyEvent$Callback; 3791
        Landroid/view/KeyEvent$DispatcherState; 3791
        Landroid/view/KeyEvent; 3067 1969
        Landroid/view/KeyboardShortcutGroup; 3791 1969
        Landroid/view/KeyboardShortcutInfo; 3791 1969
        Landroid/view/LayoutInflater$Factory2; 3791 3079
        Landroid/view/LayoutInflater$Factory; 3791
        Landroid/view/LayoutInflater$Filter; 3791
        Landroid/view/LayoutInflater; 3791
        Landroid/view/Menu; 3791
        Landroid/view/MenuInflater; 3791
        Landroid/view/MenuItem$OnActionExpandListener; 3791
        Landroid/view/MenuItem$OnMenuItemClickListener; 3791
        Landroid/view/MenuItem; 3791
        Landroid/view/MotionEvent$PointerCoords; 3791
        Landroid/view/MotionEvent$PointerProperties; 3791
        Landroid/view/MotionEvent; 3067 1969
        Landroid/view/OnReceiveContentListener; 3791
        Landroid/view/OrientationEventListener; 3791
        Landroid/view/OrientationListener; 3791 873
        Landroid/view/PixelCopy$OnPixelCopyFinishedListener; 3791
        Landroid/view/PixelCopy; 3791
        Landroid/view/PointerIcon; 3791 1969
        Landroid/view/RoundedCorner; 3791 1969
        Landroid/view/ScaleGestureDetector$OnScaleGestureListener; 3791
        Landroid/view/ScaleGestureDetector$SimpleOnScaleGestureListener; 3791 3097
        Landroid/view/ScaleGestureDetector; 3791
        Landroid/view/ScrollCaptureCallback; 3791
        Landroid/view/ScrollCaptureSession; 3791
        Landroid/view/ScrollCaptureTarget; 3791
        Landroid/view/SearchEvent; 3791
        Landroid/view/SoundEffectConstants; 3791
        Landroid/view/SubMenu; 3791 3082
        Landroid/view/Surface$OutOfResourcesException; 3803
        Landroid/view/Surface; 3791 1969
        Landroid/view/SurfaceControl$Builder; 3791
        Landroid/view/SurfaceControl$Transaction; 3791 3658 1969
        Landroid/view/SurfaceControl; 3791 1969
        Landroid/view/SurfaceControlViewHost$SurfacePackage; 3791 1969
        Landroid/view/SurfaceControlViewHost; 3791
        Landroid/view/SurfaceHolder$BadSurfaceTypeException; 3803
        Landroid/view/SurfaceHolder$Callback2; 3791 3115
        Landroid/view/SurfaceHolder$Callback; 3791
        Landroid/view/SurfaceHolder; 3791
        Landroid/view/SurfaceView; 3146
        Landroid/view/TextureView$SurfaceTextureListener; 3791
        Landroid/view/TextureView; 3146
        Landroid/view/TouchDelegate; 3791
        Landroid/view/VelocityTracker; 3791
        Landroid/view/VerifiedInputEvent; 3791 1969
        Landroid/view/VerifiedKeyEvent; 3122 1969
        Landroid/view/VerifiedMotionEvent; 3122 1969
        Landroid/view/View$AccessibilityDelegate; 3791
        Landroid/view/View$BaseSavedState; 3032
        Landroid/view/View$DragShadowBuilder; 3791
        Landroid/view/View$MeasureSpec; 3791
        Landroid/view/View$OnApplyWindowInsetsListener; 3791
        Landroid/view/View$OnAttachStateChangeListener; 3791
        Landroid/view/View$OnCapturedPointerListener; 3791
        Landroid/view/View$OnClickListener; 3791
        Landroid/view/View$OnContextClickListener; 3791
        Landroid/view/View$OnCreateContextMenuListener; 3791
        Landroid/view/View$OnDragListener; 3791
        Landroid/view/View$OnFocusChangeListener; 3791
        Landroid/view/View$OnGenericMotionListener; 3791
        Landroid/view/View$OnHoverListener; 3791
        Landroid/view/View$OnKeyListener; 3791
        Landroid/view/View$OnLayoutChangeListener; 3791
        Landroid/view/View$OnLongClickListener; 3791
        Landroid/view/View$OnScrollChangeListener; 3791
        Landroid/view/View$OnSystemUiVisibilityChangeListener; 3791
        Landroid/view/View$OnTouchListener; 3791
        Landroid/view/View$OnUnhandledKeyEventListener; 3791
        Landroid/view/View; 3791 796 3073 3205
        Landroid/view/ViewAnimationUtils; 3791
        Landroid/view/ViewConfiguration; 3791
        Landroid/view/ViewDebug$CapturedViewProperty; 3791 3833
        Landroid/view/ViewDebug$ExportedProperty; 3791 3833
        Landroid/view/ViewDebug$FlagToString; 3791 3833
        Landroid/view/ViewDebug$HierarchyTraceType; 3757
        Landroid/view/ViewDebug$IntToString; 3791 3833
        Landroid/view/ViewDebug$RecyclerTraceType; 3757
        Landroid/view/ViewDebug; 3791
        Landroid/view/ViewGroup$LayoutParams; 3791
        Landroid/view/ViewGroup$MarginLayoutParams; 3156
        Landroid/view/ViewGroup$OnHierarchyChangeListener; 3791
        Landroid/view/ViewGroup; 3146 3164 3161
        Landroid/view/ViewGroupOverlay; 3163
        Landroid/view/ViewManager; 3791
        Landroid/view/ViewOutlineProvider; 3791
        Landroid/view/ViewOverlay; 3791
        Landroid/view/ViewParent; 3791
        Landroid/view/ViewPropertyAnimator; 3791
        Landroid/view/ViewStructure$HtmlInfo$Builder; 3791
        Landroid/view/ViewStructure$HtmlInfo; 3791
        Landroid/view/ViewStructure; 3791
        Landroid/view/ViewStub$OnInflateListener; 3791
        Landroid/view/ViewStub; 3146
        Landroid/view/ViewTreeObserver$OnDrawListener; 3791
        Landroid/view/ViewTreeObserver$OnGlobalFocusChangeListener; 3791
        Landroid/view/ViewTreeObserver$OnGlobalLayoutListener; 3791
        Landroid/view/ViewTreeObserver$OnPreDrawListener; 3791
        Landroid/view/ViewTreeObserver$OnScrollChangedListener; 3791
        Landroid/view/ViewTreeObserver$OnTouchModeChangeListener; 3791
        Landroid/view/ViewTreeObserver$OnWindowAttachListener; 3791
        Landroid/view/ViewTreeObserver$OnWindowFocusChangeListener; 3791
        Landroid/view/ViewTreeObserver; 3791
        Landroid/view/Window$Callback; 3791
        Landroid/view/Window$OnFrameMetricsAvailableListener; 3791
        Landroid/view/Window$OnRestrictedCaptionAreaChangedListener; 3791
        Landroid/view/Window; 3791
        Landroid/view/WindowAnimationFrameStats; 3056 1969
        Landroid/view/WindowContentFrameStats; 3056 1969
        Landroid/view/WindowId$FocusObserver; 3791
        Landroid/view/WindowId; 3791 1969
        Landroid/view/WindowInsets$Builder; 3791
        Landroid/view/WindowInsets$Side; 3791
        Landroid/view/WindowInsets$Type; 3791
        Landroid/view/WindowInsets; 3791
        Landroid/view/WindowInsetsAnimation$Bounds; 3791
        Landroid/view/WindowInsetsAnimation$Callback; 3791
        Landroid/view/WindowInsetsAnimation; 3791
        Landroid/view/WindowInsetsAnimationControlListener; 3791
        Landroid/view/WindowInsetsAnimationController; 3791
        Landroid/view/WindowInsetsController$OnControllableInsetsChangedListener; 3791
        Landroid/view/WindowInsetsController; 3791
        Landroid/view/WindowManager$BadTokenException; 3803
        Landroid/view/WindowManager$InvalidDisplayException; 3803
        Landroid/view/WindowManager$LayoutParams; 3156 1969
        Landroid/view/WindowManager; 3791 3161
        Landroid/view/WindowMetrics; 3791
        Landroid/view/accessibility/AccessibilityEvent; 3217 1969
        Landroid/view/accessibility/AccessibilityEventSource; 3791
        Landroid/view/accessibility/AccessibilityManager$AccessibilityStateChangeListener; 3791
        Landroid/view/accessibility/AccessibilityManager$TouchExplorationStateChangeListener; 3791
        Landroid/view/accessibility/AccessibilityManager; 3791
        Landroid/view/accessibility/AccessibilityNodeInfo$AccessibilityAction; 3791 1969
        Landroid/view/accessibility/AccessibilityNodeInfo$CollectionInfo; 3791
        Landroid/view/accessibility/AccessibilityNodeInfo$CollectionItemInfo; 3791
        Landroid/view/accessibility/AccessibilityNodeInfo$ExtraRenderingInfo; 3791
        Landroid/view/accessibility/AccessibilityNodeInfo$RangeInfo; 3791
        Landroid/view/accessibility/AccessibilityNodeInfo$TouchDelegateInfo; 3791 1969
        Landroid/view/accessibility/AccessibilityNodeInfo; 3791 1969
        Landroid/view/accessibility/AccessibilityNodeProvider; 3791
        Landroid/view/accessibility/AccessibilityRecord; 3791
        Landroid/view/accessibility/AccessibilityRequestPreparer; 3791
        Landroid/view/accessibility/AccessibilityWindowInfo; 3791 1969
        Landroid/view/accessibility/CaptioningManager$CaptionStyle; 3791
        Landroid/view/accessibility/CaptioningManager$CaptioningChangeListener; 3791
        Landroid/view/accessibility/CaptioningManager; 3791
        Landroid/view/animation/AccelerateDecelerateInterpolator; 3233
        Landroid/view/animation/AccelerateInterpolator; 3233
        Landroid/view/animation/AlphaAnimation; 3228
        Landroid/view/animation/Animation$AnimationListener; 3791
        Landroid/view/animation/Animation$Description; 3791
        Landroid/view/animation/Animation; 3791 3752
        Landroid/view/animation/AnimationSet; 3228
        Landroid/view/animation/AnimationUtils; 3791
        Landroid/view/animation/AnticipateInterpolator; 3233
        Landroid/view/animation/AnticipateOvershootInterpolator; 3233
        Landroid/view/animation/BaseInterpolator; 3791 3239
        Landroid/view/animation/BounceInterpolator; 3233
        Landroid/view/animation/CycleInterpolator; 3233
        Landroid/view/animation/DecelerateInterpolator; 3233
        Landroid/view/animation/GridLayoutAnimationController$AnimationParameters; 3240
        Landroid/view/animation/GridLayoutAnimationController; 3241
        Landroid/view/animation/Interpolator; 3791 78
        Landroid/view/animation/LayoutAnimationController$AnimationParameters; 3791
        Landroid/view/animation/LayoutAnimationController; 3791
        Landroid/view/animation/LinearInterpolator; 3233
        Landroid/view/animation/OvershootInterpolator; 3233
        Landroid/view/animation/PathInterpolator; 3233
        Landroid/view/animation/RotateAnimation; 3228
        Landroid/view/animation/ScaleAnimation; 3228
        Landroid/view/animation/Transformation; 3791
        Landroid/view/animation/TranslateAnimation; 3228
        Landroid/view/autofill/AutofillId; 3791 1969
        Landroid/view/autofill/AutofillManager$AutofillCallback; 3791
        Landroid/view/autofill/AutofillManager; 3791
        Landroid/view/autofill/AutofillValue; 3791 1969
        Landroid/view/contentcapture/ContentCaptureCondition; 3791 1969
        Landroid/view/contentcapture/ContentCaptureContext$Builder; 3791
        Landroid/view/contentcapture/ContentCaptureContext; 3791 1969
        Landroid/view/contentcapture/ContentCaptureManager; 3791
        Landroid/view/contentcapture/ContentCaptureSession; 3791 3736
        Landroid/view/contentcapture/ContentCaptureSessionId; 3791 1969
        Landroid/view/contentcapture/DataRemovalRequest$Builder; 3791
        Landroid/view/contentcapture/DataRemovalRequest$LocusIdRequest; 3791
        Landroid/view/contentcapture/DataRemovalRequest; 3791 1969
        Landroid/view/contentcapture/DataShareRequest; 3791 1969
        Landroid/view/contentcapture/DataShareWriteAdapter; 3791
        Landroid/view/displayhash/DisplayHash; 3791 1969
        Landroid/view/displayhash/DisplayHashManager; 3791
        Landroid/view/displayhash/DisplayHashResultCallback; 3791
        Landroid/view/displayhash/VerifiedDisplayHash; 3791 1969
        Landroid/view/inputmethod/BaseInputConnection; 3791 3282
        Landroid/view/inputmethod/CompletionInfo; 3791 1969
        Landroid/view/inputmethod/CorrectionInfo; 3791 1969
        Landroid/view/inputmethod/CursorAnchorInfo$Builder; 3791
        Landroid/view/inputmethod/CursorAnchorInfo; 3791 1969
        Landroid/view/inputmethod/EditorInfo; 3791 2813 1969
        Landroid/view/inputmethod/ExtractedText; 3791 1969
        Landroid/view/inputmethod/ExtractedTextRequest; 3791 1969
        Landroid/view/inputmethod/InlineSuggestion; 3791 1969
        Landroid/view/inputmethod/InlineSuggestionInfo; 3791 1969
        Landroid/view/inputmethod/InlineSuggestionsRequest$Builder; 3791
        Landroid/view/inputmethod/InlineSuggestionsRequest; 3791 1969
        Landroid/view/inputmethod/InlineSuggestionsResponse; 3791 1969
        Landroid/view/inputmethod/InputBinding; 3791 1969
        Landroid/view/inputmethod/InputConnection; 3791
        Landroid/view/inputmethod/InputConnectionWrapper; 3791 3282
        Landroid/view/inputmethod/InputContentInfo; 3791 1969
        Landroid/view/inputmethod/InputMethod$SessionCallback; 3791
        Landroid/view/inputmethod/InputMethod; 3791
        Landroid/view/inputmethod/InputMethodInfo; 3791 1969
        Landroid/view/inputmethod/InputMethodManager; 3791
        Landroid/view/inputmethod/InputMethodSession$EventCallback; 3791
        Landroid/view/inputmethod/InputMethodSession; 3791
        Landroid/view/inputmethod/InputMethodSubtype$InputMethodSubtypeBuilder; 3791
        Landroid/view/inputmethod/InputMethodSubtype; 3791 1969
        Landroid/view/inputmethod/SurroundingText; 3791 1969
        Landroid/view/inspector/InspectionCompanion$UninitializedPropertyMapException; 3803
        Landroid/view/inspector/InspectionCompanion; 3791
        Landroid/view/inspector/InspectionCompanionProvider; 3791
        Landroid/view/inspector/IntFlagMapping; 3791
        Landroid/view/inspector/PropertyMapper$PropertyConflictException; 3803
        Landroid/view/inspector/PropertyMapper; 3791
        Landroid/view/inspector/PropertyReader$PropertyTypeMismatchException; 3803
        Landroid/view/inspector/PropertyReader; 3791
        Landroid/view/inspector/StaticInspectionCompanionProvider; 3791 3296
        Landroid/view/inspector/WindowInspector; 3791
        Landroid/view/textclassifier/ConversationAction$Builder; 3791
        Landroid/view/textclassifier/ConversationAction; 3791 1969
        Landroid/view/textclassifier/ConversationActions$Message$Builder; 3791
        Landroid/view/textclassifier/ConversationActions$Message; 3791 1969
        Landroid/view/textclassifier/ConversationActions$Request$Builder; 3791
        Landroid/view/textclassifier/ConversationActions$Request; 3791 1969
        Landroid/view/textclassifier/ConversationActions; 3791 1969
        Landroid/view/textclassifier/SelectionEvent; 3791 1969
        Landroid/view/textclassifier/TextClassification$Builder; 3791
        Landroid/view/textclassifier/TextClassification$Request$Builder; 3791
        Landroid/view/textclassifier/TextClassification$Request; 3791 1969
        Landroid/view/textclassifier/TextClassification; 3791 1969
        Landroid/view/textclassifier/TextClassificationContext$Builder; 3791
        Landroid/view/textclassifier/TextClassificationContext; 3791 1969
        Landroid/view/textclassifier/TextClassificationManager; 3791
        Landroid/view/textclassifier/TextClassificationSessionFactory; 3791
        Landroid/view/textclassifier/TextClassificationSessionId; 3791 1969
        Landroid/view/textclassifier/TextClassifier$EntityConfig$Builder; 3791
        Landroid/view/textclassifier/TextClassifier$EntityConfig; 3791 1969
        Landroid/view/textclassifier/TextClassifier; 3791
        Landroid/view/textclassifier/TextClassifierEvent$1; 3791
        Landroid/view/textclassifier/TextClassifierEvent$Builder; 3791
        Landroid/view/textclassifier/TextClassifierEvent$ConversationActionsEvent$Builder; 3325
        Landroid/view/textclassifier/TextClassifierEvent$ConversationActionsEvent; 3334 1969
        Landroid/view/textclassifier/TextClassifierEvent$LanguageDetectionEvent$Builder; 3325
        Landroid/view/textclassifier/TextClassifierEvent$LanguageDetectionEvent; 3334 1969
        Landroid/view/textclassifier/TextClassifierEvent$TextLinkifyEvent$Builder; 3325
        Landroid/view/textclassifier/TextClassifierEvent$TextLinkifyEvent; 3334 1969
        Landroid/view/textclassifier/TextClassifierEvent$TextSelectionEvent$Builder; 3325
        Landroid/view/textclassifier/TextClassifierEvent$TextSelectionEvent; 3334 1969
        Landroid/view/textclassifier/TextClassifierEvent; 3791 1969
        Landroid/view/textclassifier/TextLanguage$Builder; 3791
        Landroid/view/textclassifier/TextLanguage$Request$Builder; 3791
        Landroid/view/textclassifier/TextLanguage$Request; 3791 1969
        Landroid/view/textclassifier/TextLanguage; 3791 1969
        Landroid/view/textclassifier/TextLinks$Builder; 3791
        Landroid/view/textclassifier/TextLinks$Request$Builder; 3791
        Landroid/view/textclassifier/TextLinks$Request; 3791 1969
        Landroid/view/textclassifier/TextLinks$TextLink; 3791 1969
        Landroid/view/textclassifier/TextLinks$TextLinkSpan; 2883
        Landroid/view/textclassifier/TextLinks; 3791 1969
        Landroid/view/textclassifier/TextSelection$Builder; 3791
        Landroid/view/textclassifier/TextSelection$Request$Builder; 3791
        Landroid/view/textclassifier/TextSelection$Request; 3791 1969
        Landroid/view/textclassifier/TextSelection; 3791 1969
        Landroid/view/textservice/SentenceSuggestionsInfo; 3791 1969
        Landroid/view/textservice/SpellCheckerInfo; 3791 1969
        Landroid/view/textservice/SpellCheckerSession$SpellCheckerSessionListener; 3791
        Landroid/view/textservice/SpellCheckerSession$SpellCheckerSessionParams$Builder; 3791
        Landroid/view/textservice/SpellCheckerSession$SpellCheckerSessionParams; 3791
        Landroid/view/textservice/SpellCheckerSession; 3791
        Landroid/view/textservice/SpellCheckerSubtype; 3791 1969
        Landroid/view/textservice/SuggestionsInfo; 3791 1969
        Landroid/view/textservice/TextInfo; 3791 1969
        Landroid/view/textservice/TextServicesManager; 3791
        Landroid/view/translation/TranslationCapability; 3791 1969
        Landroid/view/translation/TranslationContext$Builder; 3791
        Landroid/view/translation/TranslationContext; 3791 1969
        Landroid/view/translation/TranslationManager; 3791
        Landroid/view/translation/TranslationRequest$Builder; 3791
        Landroid/view/translation/TranslationRequest; 3791 1969
        Landroid/view/translation/TranslationRequestValue; 3791 1969
        Landroid/view/translation/TranslationResponse$Builder; 3791
        Landroid/view/translation/TranslationResponse; 3791 1969
        Landroid/view/translation/TranslationResponseValue$Builder; 3791
        Landroid/view/translation/TranslationResponseValue; 3791 1969
        Landroid/view/translation/TranslationSpec; 3791 1969
        Landroid/view/translation/Translator; 3791
        Landroid/view/translation/UiTranslationManager; 3791
        Landroid/view/translation/UiTranslationStateCallback; 3791
        Landroid/view/translation/ViewTranslationCallback; 3791
        Landroid/view/translation/ViewTranslationRequest$Builder; 3791
        Landroid/view/translation/ViewTranslationRequest; 3791 1969
        Landroid/view/translation/ViewTranslationResponse$Builder; 3791
        Landroid/view/translation/ViewTranslationResponse; 3791 1969
        Landroid/webkit/ClientCertRequest; 3791
        Landroid/webkit/ConsoleMessage$MessageLevel; 3757
        Landroid/webkit/ConsoleMessage; 3791
        Landroid/webkit/CookieManager; 3791
        Landroid/webkit/CookieSyncManager; 3791 3801
        Landroid/webkit/DateSorter; 3791
        Landroid/webkit/DownloadListener; 3791
        Landroid/webkit/GeolocationPermissions$Callback; 3791
        Landroid/webkit/GeolocationPermissions; 3791
        Landroid/webkit/HttpAuthHandler; 1941
        Landroid/webkit/JavascriptInterface; 3791 3833
        Landroid/webkit/JsPromptResult; 3391
        Landroid/webkit/JsResult; 3791
        Landroid/webkit/MimeTypeMap; 3791
        Landroid/webkit/PermissionRequest; 3791
        Landroid/webkit/PluginStub; 3791
        Landroid/webkit/RenderProcessGoneDetail; 3791
        Landroid/webkit/SafeBrowsingResponse; 3791
        Landroid/webkit/ServiceWorkerClient; 3791
        Landroid/webkit/ServiceWorkerController; 3791
        Landroid/webkit/ServiceWorkerWebSettings; 3791
        Landroid/webkit/SslErrorHandler; 1941
        Landroid/webkit/TracingConfig$Builder; 3791
        Landroid/webkit/TracingConfig; 3791
        Landroid/webkit/TracingController; 3791
        Landroid/webkit/URLUtil; 3791
        Landroid/webkit/ValueCallback; 3791
        Landroid/webkit/WebBackForwardList; 3791 3752 3717
        Landroid/webkit/WebChromeClient$CustomViewCallback; 3791
        Landroid/webkit/WebChromeClient$FileChooserParams; 3791
        Landroid/webkit/WebChromeClient; 3791
        Landroid/webkit/WebHistoryItem; 3791 3752
        Landroid/webkit/WebIconDatabase$IconListener; 3791
        Landroid/webkit/WebIconDatabase; 3791
        Landroid/webkit/WebMessage; 3791
        Landroid/webkit/WebMessagePort$WebMessageCallback; 3791
        Landroid/webkit/WebMessagePort; 3791
        Landroid/webkit/WebResourceError; 3791
        Landroid/webkit/WebResourceRequest; 3791
        Landroid/webkit/WebResourceResponse; 3791
        Landroid/webkit/WebSettings$LayoutAlgorithm; 3757
        Landroid/webkit/WebSettings$PluginState; 3757
        Landroid/webkit/WebSettings$RenderPriority; 3757
        Landroid/webkit/WebSettings$TextSize; 3757
        Landroid/webkit/WebSettings$ZoomDensity; 3757
        Landroid/webkit/WebSettings; 3791
        Landroid/webkit/WebStorage$Origin; 3791
        Landroid/webkit/WebStorage$QuotaUpdater; 3791
        Landroid/webkit/WebStorage; 3791
        Landroid/webkit/WebView$FindListener; 3791
        Landroid/webkit/WebView$HitTestResult; 3791
        Landroid/webkit/WebView$PictureListener; 3791
        Landroid/webkit/WebView$VisualStateCallback; 3791
        Landroid/webkit/WebView$WebViewTransport; 3791
        Landroid/webkit/WebView; 3448 3172 3158
        Landroid/webkit/WebViewClient; 3791
        Landroid/webkit/WebViewDatabase; 3791
        Landroid/webkit/WebViewFragment; 142
        Landroid/webkit/WebViewRenderProcess; 3791
        Landroid/webkit/WebViewRenderProcessClient; 3791
        Landroid/widget/AbsListView$LayoutParams; 3156
        Landroid/widget/AbsListView$MultiChoiceModeListener; 3791 3034
        Landroid/widget/AbsListView$OnScrollListener; 3791
        Landroid/widget/AbsListView$RecyclerListener; 3791
        Landroid/widget/AbsListView$SelectionBoundsAdjuster; 3791
        Landroid/widget/AbsListView; 3457 2847 3173 3494 3176
        Landroid/widget/AbsSeekBar; 3538
        Landroid/widget/AbsSpinner; 3457
        Landroid/widget/AbsoluteLayout$LayoutParams; 3156
        Landroid/widget/AbsoluteLayout; 3159
        Landroid/widget/ActionMenuView$LayoutParams; 3515
        Landroid/widget/ActionMenuView$OnMenuItemClickListener; 3791
        Landroid/widget/ActionMenuView; 3516
        Landroid/widget/Adapter; 3791
        Landroid/widget/AdapterView$AdapterContextMenuInfo; 3791 3045
        Landroid/widget/AdapterView$OnItemClickListener; 3791
        Landroid/widget/AdapterView$OnItemLongClickListener; 3791
        Landroid/widget/AdapterView$OnItemSelectedListener; 3791
        Landroid/widget/AdapterView; 3159
        Landroid/widget/AdapterViewAnimator; 3457 3460
        Landroid/widget/AdapterViewFlipper; 3458
        Landroid/widget/Advanceable; 3791
        Landroid/widget/AlphabetIndexer; 607 3565
        Landroid/widget/AnalogClock; 3146
        Landroid/widget/ArrayAdapter; 3467 3498 3602
        Landroid/widget/AutoCompleteTextView$OnDismissListener; 3791
        Landroid/widget/AutoCompleteTextView$Validator; 3791
        Landroid/widget/AutoCompleteTextView; 3486 3494
        Landroid/widget/BaseAdapter; 3791 3517 3584
        Landroid/widget/BaseExpandableListAdapter; 3791 3487 3509
        Landroid/widget/Button; 3601
        Landroid/widget/CalendarView$OnDateChangeListener; 3791
        Landroid/widget/CalendarView; 3500
        Landroid/widget/CheckBox; 3478
        Landroid/widget/Checkable; 3791
        Landroid/widget/CheckedTextView; 3601 3473
        Landroid/widget/Chronometer$OnChronometerTickListener; 3791
        Landroid/widget/Chronometer; 3601
        Landroid/widget/CompoundButton$OnCheckedChangeListener; 3791
        Landroid/widget/CompoundButton; 3469 3473
        Landroid/widget/CursorAdapter; 3467 3498 3602
        Landroid/widget/CursorTreeAdapter; 3468 3498
        Landroid/widget/DatePicker$OnDateChangedListener; 3791
        Landroid/widget/DatePicker; 3500
        Landroid/widget/DialerFilter; 3547
        Landroid/widget/DigitalClock; 3601
        Landroid/widget/EdgeEffect; 3791
        Landroid/widget/EditText; 3601
        Landroid/widget/ExpandableListAdapter; 3791
        Landroid/widget/ExpandableListView$ExpandableListContextMenuInfo; 3791 3045
        Landroid/widget/ExpandableListView$OnChildClickListener; 3791
        Landroid/widget/ExpandableListView$OnGroupClickListener; 3791
        Landroid/widget/ExpandableListView$OnGroupCollapseListener; 3791
        Landroid/widget/ExpandableListView$OnGroupExpandListener; 3791
        Landroid/widget/ExpandableListView; 3520
        Landroid/widget/Filter$FilterListener; 3791
        Landroid/widget/Filter$FilterResults; 3791
        Landroid/widget/Filter; 3791
        Landroid/widget/FilterQueryProvider; 3791
        Landroid/widget/Filterable; 3791
        Landroid/widget/FrameLayout$LayoutParams; 3157
        Landroid/widget/FrameLayout; 3159
        Landroid/widget/Gallery$LayoutParams; 3156
        Landroid/widget/Gallery; 3446 3059
        Landroid/widget/GridLayout$Alignment; 3791
        Landroid/widget/GridLayout$LayoutParams; 3157
        Landroid/widget/GridLayout$Spec; 3791
        Landroid/widget/GridLayout; 3159
        Landroid/widget/GridView; 3444
        Landroid/widget/HeaderViewListAdapter; 3791 3617 3498
        Landroid/widget/HeterogeneousExpandableList; 3791
        Landroid/widget/HorizontalScrollView; 3500
        Landroid/widget/ImageButton; 3514
        Landroid/widget/ImageSwitcher; 3616
        Landroid/widget/ImageView$ScaleType; 3757
        Landroid/widget/ImageView; 3146
        Landroid/widget/LinearLayout$LayoutParams; 3157
        Landroid/widget/LinearLayout; 3159
        Landroid/widget/ListAdapter; 3791 3452
        Landroid/widget/ListPopupWindow; 3791
        Landroid/widget/ListView$FixedViewInfo; 3791
        Landroid/widget/ListView; 3444
        Landroid/widget/Magnifier$Builder; 3791
        Landroid/widget/Magnifier; 3791
        Landroid/widget/MediaController$MediaPlayerControl; 3791
        Landroid/widget/MediaController; 3500
        Landroid/widget/MultiAutoCompleteTextView$CommaTokenizer; 3791 3526
        Landroid/widget/MultiAutoCompleteTextView$Tokenizer; 3791
        Landroid/widget/MultiAutoCompleteTextView; 3466
        Landroid/widget/NumberPicker$Formatter; 3791
        Landroid/widget/NumberPicker$OnScrollListener; 3791
        Landroid/widget/NumberPicker$OnValueChangeListener; 3791
        Landroid/widget/NumberPicker; 3516
        Landroid/widget/OverScroller; 3791
        Landroid/widget/PopupMenu$OnDismissListener; 3791
        Landroid/widget/PopupMenu$OnMenuItemClickListener; 3791
        Landroid/widget/PopupMenu; 3791
        Landroid/widget/PopupWindow$OnDismissListener; 3791
        Landroid/widget/PopupWindow; 3791
        Landroid/widget/ProgressBar; 3146
        Landroid/widget/QuickContactBadge; 3514 3132
        Landroid/widget/RadioButton; 3478
        Landroid/widget/RadioGroup$LayoutParams; 3515
        Landroid/widget/RadioGroup$OnCheckedChangeListener; 3791
        Landroid/widget/RadioGroup; 3516
        Landroid/widget/RatingBar$OnRatingBarChangeListener; 3791
        Landroid/widget/RatingBar; 3445
        Landroid/widget/RelativeLayout$LayoutParams; 3157
        Landroid/widget/RelativeLayout; 3159
        Landroid/widget/RemoteViews$ActionException; 3803
        Landroid/widget/RemoteViews$RemoteCollectionItems$Builder; 3791
        Landroid/widget/RemoteViews$RemoteCollectionItems; 3791 1969
        Landroid/widget/RemoteViews$RemoteResponse; 3791
        Landroid/widget/RemoteViews$RemoteView; 3791 3833
        Landroid/widget/RemoteViews$RemoteViewOutlineProvider; 3162
        Landroid/widget/RemoteViews; 3791 1969 3080
        Landroid/widget/RemoteViewsService$RemoteViewsFactory; 3791
        Landroid/widget/RemoteViewsService; 219
        Landroid/widget/ResourceCursorAdapter; 3479
        Landroid/widget/ResourceCursorTreeAdapter; 3480
        Landroid/widget/ScrollView; 3500
        Landroid/widget/Scroller; 3791
        Landroid/widget/SearchView$OnCloseListener; 3791
        Landroid/widget/SearchView$OnQueryTextListener; 3791
        Landroid/widget/SearchView$OnSuggestionListener; 3791
        Landroid/widget/SearchView; 3516 3042
        Landroid/widget/SectionIndexer; 3791
        Landroid/widget/SeekBar$OnSeekBarChangeListener; 3791
        Landroid/widget/SeekBar; 3445
        Landroid/widget/ShareActionProvider$OnShareTargetSelectedListener; 3791
        Landroid/widget/ShareActionProvider; 3037
        Landroid/widget/SimpleAdapter$ViewBinder; 3791
        Landroid/widget/SimpleAdapter; 3467 3498 3602
        Landroid/widget/SimpleCursorAdapter$CursorToStringConverter; 3791
        Landroid/widget/SimpleCursorAdapter$ViewBinder; 3791
        Landroid/widget/SimpleCursorAdapter; 3557
        Landroid/widget/SimpleCursorTreeAdapter$ViewBinder; 3791
        Landroid/widget/SimpleCursorTreeAdapter; 3558
        Landroid/widget/SimpleExpandableListAdapter; 3468
        Landroid/widget/SlidingDrawer$OnDrawerCloseListener; 3791
        Landroid/widget/SlidingDrawer$OnDrawerOpenListener; 3791
        Landroid/widget/SlidingDrawer$OnDrawerScrollListener; 3791
        Landroid/widget/SlidingDrawer; 3159
        Landroid/widget/Space; 3146
        Landroid/widget/Spinner; 3446 479
        Landroid/widget/SpinnerAdapter; 3791 3452
        Landroid/widget/StackView; 3458
        Landroid/widget/Switch; 3478
        Landroid/widget/TabHost$OnTabChangeListener; 3791
        Landroid/widget/TabHost$TabContentFactory; 3791
        Landroid/widget/TabHost$TabSpec; 3791
        Landroid/widget/TabHost; 3500 3176
        Landroid/widget/TabWidget; 3516 3136
        Landroid/widget/TableLayout$LayoutParams; 3515
        Landroid/widget/TableLayout; 3516
        Landroid/widget/TableRow$LayoutParams; 3515
        Landroid/widget/TableRow; 3516
        Landroid/widget/TextClock; 3601
        Landroid/widget/TextSwitcher; 3616
        Landroid/widget/TextView$BufferType; 3757
        Landroid/widget/TextView$OnEditorActionListener; 3791
        Landroid/widget/TextView$SavedState; 3126
        Landroid/widget/TextView; 3146 3174
        Landroid/widget/ThemedSpinnerAdapter; 3791 3584
        Landroid/widget/TimePicker$OnTimeChangedListener; 3791
        Landroid/widget/TimePicker; 3500
        Landroid/widget/Toast$Callback; 3791
        Landroid/widget/Toast; 3791
        Landroid/widget/ToggleButton; 3478
        Landroid/widget/Toolbar$LayoutParams; 87
        Landroid/widget/Toolbar$OnMenuItemClickListener; 3791
        Landroid/widget/Toolbar; 3159
        Landroid/widget/TwoLineListItem; 3547
        Landroid/widget/VideoView; 3117 3523
        Landroid/widget/ViewAnimator; 3500
        Landroid/widget/ViewFlipper; 3613
        Landroid/widget/ViewSwitcher$ViewFactory; 3791
        Landroid/widget/ViewSwitcher; 3613
        Landroid/widget/WrapperListAdapter; 3791 3517
        Landroid/widget/ZoomButton; 3511 3141
        Landroid/widget/ZoomButtonsController$OnZoomListener; 3791
        Landroid/widget/ZoomButtonsController; 3791 3144
        Landroid/widget/ZoomControls; 3516
        Landroid/widget/inline/InlineContentView$SurfaceControlCallback; 3791
        Landroid/widget/inline/InlineContentView; 3159
        Landroid/widget/inline/InlinePresentationSpec$Builder; 3791
        Landroid/widget/inline/InlinePresentationSpec; 3791 1969
        Landroid/window/SplashScreen$OnExitAnimationListener; 3791
        Landroid/window/SplashScreen; 3791
        Landroid/window/SplashScreenView; 3500
        Landroidx/annotation/RecentlyNonNull; 3791 3833
        Landroidx/annotation/RecentlyNullable; 3791 3833
        Ldalvik/annotation/TestTarget; 3791 3833
        Ldalvik/annotation/TestTargetClass; 3791 3833
        Ldalvik/bytecode/OpcodeInfo; 3791
        Ldalvik/bytecode/Opcodes; 3791
        Ldalvik/system/BaseDexClassLoader; 3749
        Ldalvik/system/DelegateLastClassLoader; 3640
        Ldalvik/system/DexClassLoader; 3635
        Ldalvik/system/DexFile; 3791
        Ldalvik/system/InMemoryDexClassLoader; 3635
        Ldalvik/system/PathClassLoader; 3635
        Ljava/awt/font/NumericShaper$Range; 3757
        Ljava/awt/font/NumericShaper; 3791 3717
        Ljava/awt/font/TextAttribute; 4352
        Ljava/beans/IndexedPropertyChangeEvent; 3645
        Ljava/beans/PropertyChangeEvent; 4482
        Ljava/beans/PropertyChangeListener; 3791 4480
        Ljava/beans/PropertyChangeListenerProxy; 4481 3646
        Ljava/beans/PropertyChangeSupport; 3791 3717
        Ljava/io/BufferedInputStream; 3676
        Ljava/io/BufferedOutputStream; 3677
        Ljava/io/BufferedReader; 3715
        Ljava/io/BufferedWriter; 3729
        Ljava/io/ByteArrayInputStream; 3683
        Ljava/io/ByteArrayOutputStream; 3704
        Ljava/io/CharArrayReader; 3715
        Ljava/io/CharArrayWriter; 3729
        Ljava/io/CharConversionException; 3682
        Ljava/io/Closeable; 3791 3736
        Ljava/io/Console; 3791 3680
        Ljava/io/DataInput; 3791
        Ljava/io/DataInputStream; 3676 3660
        Ljava/io/DataOutput; 3791
        Ljava/io/DataOutputStream; 3677 3662
        Ljava/io/EOFException; 3682
        Ljava/io/Externalizable; 3791 3717
        Ljava/io/File; 3791 3717 3753
        Ljava/io/FileDescriptor; 3791
        Ljava/io/FileFilter; 3791
        Ljava/io/FileInputStream; 3683
        Ljava/io/FileNotFoundException; 3682
        Ljava/io/FileOutputStream; 3704
        Ljava/io/FilePermission; 4172 3717
        Ljava/io/FileReader; 3684
        Ljava/io/FileWriter; 3705
        Ljava/io/FilenameFilter; 3791
        Ljava/io/FilterInputStream; 3683
        Ljava/io/FilterOutputStream; 3704
        Ljava/io/FilterReader; 3715
        Ljava/io/FilterWriter; 3729
        Ljava/io/Flushable; 3791
        Ljava/io/IOError; 3759
        Ljava/io/IOException; 3760
        Ljava/io/InputStream; 3791 3658
        Ljava/io/InputStreamReader; 3715
        Ljava/io/InterruptedIOException; 3682
        Ljava/io/InvalidClassException; 3701
        Ljava/io/InvalidObjectException; 3701
        Ljava/io/LineNumberInputStream; 3676
        Ljava/io/LineNumberReader; 3651
        Ljava/io/NotActiveException; 3701
        Ljava/io/NotSerializableException; 3701
        Ljava/io/ObjectInput; 3791 3660 3736
        Ljava/io/ObjectInputStream$GetField; 3791
        Ljava/io/ObjectInputStream; 3683 3692 3700
        Ljava/io/ObjectInputValidation; 3791
        Ljava/io/ObjectOutput; 3791 3662 3736
        Ljava/io/ObjectOutputStream$PutField; 3791
        Ljava/io/ObjectOutputStream; 3704 3696 3700
        Ljava/io/ObjectStreamClass; 3791 3717
        Ljava/io/ObjectStreamConstants; 3791
        Ljava/io/ObjectStreamException; 3682
        Ljava/io/ObjectStreamField; 3791 3753
        Ljava/io/OptionalDataException; 3701
        Ljava/io/OutputStream; 3791 3658 3680
        Ljava/io/OutputStreamWriter; 3729
        Ljava/io/PipedInputStream; 3683
        Ljava/io/PipedOutputStream; 3704
        Ljava/io/PipedReader; 3715
        Ljava/io/PipedWriter; 3729
        Ljava/io/PrintStream; 3677 3731 3658
        Ljava/io/PrintWriter; 3729
        Ljava/io/PushbackInputStream; 3676
        Ljava/io/PushbackReader; 3678
        Ljava/io/RandomAccessFile; 3791 3662 3660 3658
        Ljava/io/Reader; 3791 3799 3658
        Ljava/io/SequenceInputStream; 3683
        Ljava/io/Serializable; 3791
        Ljava/io/SerializablePermission; 4126
        Ljava/io/StreamCorruptedException; 3701
        Ljava/io/StreamTokenizer; 3791
        Ljava/io/StringBufferInputStream; 3683
        Ljava/io/StringReader; 3715
        Ljava/io/StringWriter; 3729
        Ljava/io/SyncFailedException; 3682
        Ljava/io/UTFDataFormatException; 3682
        Ljava/io/UncheckedIOException; 3803
        Ljava/io/UnsupportedEncodingException; 3682
        Ljava/io/WriteAbortedException; 3701
        Ljava/io/Writer; 3791 3731 3658 3680
        Ljava/lang/AbstractMethodError; 3770
        Ljava/lang/Appendable; 3791
        Ljava/lang/ArithmeticException; 3803
        Ljava/lang/ArrayIndexOutOfBoundsException; 3771
        Ljava/lang/ArrayStoreException; 3803
        Ljava/lang/AssertionError; 3759
        Ljava/lang/AutoCloseable; 3791
        Ljava/lang/Boolean; 3791 3717 3753
        Ljava/lang/BootstrapMethodError; 3779
        Ljava/lang/Byte; 3789 3753
        Ljava/lang/CharSequence; 3791
        Ljava/lang/Character$Subset; 3791
        Ljava/lang/Character$UnicodeBlock; 3741
        Ljava/lang/Character$UnicodeScript; 3757
        Ljava/lang/Character; 3791 3717 3753
        Ljava/lang/Class; 3791 3717 3868 3881 3862
        Ljava/lang/ClassCastException; 3803
        Ljava/lang/ClassCircularityError; 3779
        Ljava/lang/ClassFormatError; 3779
        Ljava/lang/ClassLoader; 3791
        Ljava/lang/ClassNotFoundException; 3800
        Ljava/lang/CloneNotSupportedException; 3760
        Ljava/lang/Cloneable; 3791
        Ljava/lang/Comparable; 3791
        Ljava/lang/Compiler; 3791
        Ljava/lang/Deprecated; 3791 3833
        Ljava/lang/Double; 3789 3753
        Ljava/lang/Enum; 3791 3753 3717
        Ljava/lang/EnumConstantNotPresentException; 3803
        Ljava/lang/Error; 3824
        Ljava/lang/Exception; 3824
        Ljava/lang/ExceptionInInitializerError; 3779
        Ljava/lang/Float; 3789 3753
        Ljava/lang/FunctionalInterface; 3791 3833
        Ljava/lang/IllegalAccessError; 3770
        Ljava/lang/IllegalAccessException; 3800
        Ljava/lang/IllegalArgumentException; 3803
        Ljava/lang/IllegalMonitorStateException; 3803
        Ljava/lang/IllegalStateException; 3803
        Ljava/lang/IllegalThreadStateException; 3766
        Ljava/lang/IncompatibleClassChangeError; 3779
        Ljava/lang/IndexOutOfBoundsException; 3803
        Ljava/lang/InheritableThreadLocal; 3823
        Ljava/lang/InstantiationError; 3770
        Ljava/lang/InstantiationException; 3800
        Ljava/lang/Integer; 3789 3753
        Ljava/lang/InternalError; 3831
        Ljava/lang/InterruptedException; 3760
        Ljava/lang/Iterable; 3791
        Ljava/lang/LinkageError; 3759
        Ljava/lang/Long; 3789 3753
        Ljava/lang/Math; 3791
        Ljava/lang/NegativeArraySizeException; 3803
        Ljava/lang/NoClassDefFoundError; 3779
        Ljava/lang/NoSuchFieldError; 3770
        Ljava/lang/NoSuchFieldException; 3800
        Ljava/lang/NoSuchMethodError; 3770
        Ljava/lang/NoSuchMethodException; 3800
        Ljava/lang/NullPointerException; 3803
        Ljava/lang/Number; 3791 3717
        Ljava/lang/NumberFormatException; 3766
        Ljava/lang/Object;
        Ljava/lang/OutOfMemoryError; 3831
        Ljava/lang/Override; 3791 3833
        Ljava/lang/Package; 3791 3862
        Ljava/lang/Process; 3791
        Ljava/lang/ProcessBuilder$Redirect$Type; 3757
        Ljava/lang/ProcessBuilder$Redirect; 3791
        Ljava/lang/ProcessBuilder; 3791
        Ljava/lang/Readable; 3791
        Ljava/lang/ReflectiveOperationException; 3760
        Ljava/lang/Runnable; 3791
        Ljava/lang/Runtime; 3791
        Ljava/lang/RuntimeException; 3760
        Ljava/lang/RuntimePermission; 4126
        Ljava/lang/SafeVarargs; 3791 3833
        Ljava/lang/SecurityException; 3803
        Ljava/lang/SecurityManager; 3791
        Ljava/lang/Short; 3789 3753
        Ljava/lang/StackOverflowError; 3831
        Ljava/lang/StackTraceElement; 3791 3717
        Ljava/lang/StrictMath; 3791
        Ljava/lang/String; 3791 3717 3753 3740
        Ljava/lang/StringBuffer; 3791 3731 3740 3717
        Ljava/lang/StringBuilder; 3791 3731 3740 3717
        Ljava/lang/StringIndexOutOfBoundsException; 3771
        Ljava/lang/SuppressWarnings; 3791 3833
        Ljava/lang/System; 3791
        Ljava/lang/Thread$State; 3757
        Ljava/lang/Thread$UncaughtExceptionHandler; 3791
        Ljava/lang/Thread; 3791 3801
        Ljava/lang/ThreadDeath; 3759
        Ljava/lang/ThreadGroup; 3791 3819
        Ljava/lang/ThreadLocal; 3791
        Ljava/lang/Throwable; 3791 3717
        Ljava/lang/TypeNotPresentException; 3803
        Ljava/lang/UnknownError; 3831
        Ljava/lang/UnsatisfiedLinkError; 3779
        Ljava/lang/UnsupportedClassVersionError; 3748
        Ljava/lang/UnsupportedOperationException; 3803
        Ljava/lang/VerifyError; 3779
        Ljava/lang/VirtualMachineError; 3759
        Ljava/lang/Void; 3791
        Ljava/lang/annotation/Annotation; 3791
        Ljava/lang/annotation/AnnotationFormatError; 3759
        Ljava/lang/annotation/AnnotationTypeMismatchException; 3803
        Ljava/lang/annotation/Documented; 3791 3833
        Ljava/lang/annotation/ElementType; 3757
        Ljava/lang/annotation/IncompleteAnnotationException; 3803
        Ljava/lang/annotation/Inherited; 3791 3833
        Ljava/lang/annotation/Native; 3791 3833
        Ljava/lang/annotation/Repeatable; 3791 3833
        Ljava/lang/annotation/Retention; 3791 3833
        Ljava/lang/annotation/RetentionPolicy; 3757
        Ljava/lang/annotation/Target; 3791 3833
        Ljava/lang/invoke/CallSite; 3791
        Ljava/lang/invoke/ConstantCallSite; 3845
        Ljava/lang/invoke/LambdaConversionException; 3760
        Ljava/lang/invoke/MethodHandle; 3791
        Ljava/lang/invoke/MethodHandleInfo; 3791
        Ljava/lang/invoke/MethodHandles$Lookup; 3791
        Ljava/lang/invoke/MethodHandles; 3791
        Ljava/lang/invoke/MethodType; 3791 3717
        Ljava/lang/invoke/MutableCallSite; 3845
        Ljava/lang/invoke/VolatileCallSite; 3845
        Ljava/lang/invoke/WrongMethodTypeException; 3803
        Ljava/lang/ref/PhantomReference; 3857
        Ljava/lang/ref/Reference; 3791
        Ljava/lang/ref/ReferenceQueue; 3791
        Ljava/lang/ref/SoftReference; 3857
        Ljava/lang/ref/WeakReference; 3857
        Ljava/lang/reflect/AccessibleObject; 3791 3862
        Ljava/lang/reflect/AnnotatedElement; 3791
        Ljava/lang/reflect/Array; 3791
        Ljava/lang/reflect/Constructor; 3865
        Ljava/lang/reflect/Executable; 3861 3874 3868
        Ljava/lang/reflect/Field; 3861 3874
        Ljava/lang/reflect/GenericArrayType; 3791 3881
        Ljava/lang/reflect/GenericDeclaration; 3791 3862
        Ljava/lang/reflect/GenericSignatureFormatError; 3748
        Ljava/lang/reflect/InvocationHandler; 3791
        Ljava/lang/reflect/InvocationTargetException; 3800
        Ljava/lang/reflect/MalformedParameterizedTypeException; 3803
        Ljava/lang/reflect/MalformedParametersException; 3803
        Ljava/lang/reflect/Member; 3791
        Ljava/lang/reflect/Method; 3865
        Ljava/lang/reflect/Modifier; 3791
        Ljava/lang/reflect/Parameter; 3791 3862
        Ljava/lang/reflect/ParameterizedType; 3791 3881
        Ljava/lang/reflect/Proxy; 3791 3717
        Ljava/lang/reflect/ReflectPermission; 4126
        Ljava/lang/reflect/Type; 3791
        Ljava/lang/reflect/TypeVariable; 3791 3881
        Ljava/lang/reflect/UndeclaredThrowableException; 3803
        Ljava/lang/reflect/WildcardType; 3791 3881
        Ljava/math/BigDecimal; 3789 3753
        Ljava/math/BigInteger; 3789 3753
        Ljava/math/MathContext; 3791 3717
        Ljava/math/RoundingMode; 3757
        Ljava/net/Authenticator$RequestorType; 3757
        Ljava/net/Authenticator; 3791
        Ljava/net/BindException; 3933
        Ljava/net/CacheRequest; 3791
        Ljava/net/CacheResponse; 3791
        Ljava/net/ConnectException; 3933
        Ljava/net/ContentHandler; 3791
        Ljava/net/ContentHandlerFactory; 3791
        Ljava/net/CookieHandler; 3791
        Ljava/net/CookieManager; 3897
        Ljava/net/CookiePolicy; 3791
        Ljava/net/CookieStore; 3791
        Ljava/net/DatagramPacket; 3791
        Ljava/net/DatagramSocket; 3791 3658
        Ljava/net/DatagramSocketImpl; 3791 3937
        Ljava/net/DatagramSocketImplFactory; 3791
        Ljava/net/FileNameMap; 3791
        Ljava/net/HttpCookie; 3791 3752
        Ljava/net/HttpRetryException; 3682
        Ljava/net/HttpURLConnection; 3946
        Ljava/net/IDN; 3791
        Ljava/net/Inet4Address; 3912
        Ljava/net/Inet6Address; 3912
        Ljava/net/InetAddress; 3791 3717
        Ljava/net/InetSocketAddress; 3932
        Ljava/net/InterfaceAddress; 3791
        Ljava/net/JarURLConnection; 3946
        Ljava/net/MalformedURLException; 3682
        Ljava/net/MulticastSocket; 3902
        Ljava/net/NetPermission; 4126
        Ljava/net/NetworkInterface; 3791
        Ljava/net/NoRouteToHostException; 3933
        Ljava/net/PasswordAuthentication; 3791
        Ljava/net/PortUnreachableException; 3933
        Ljava/net/ProtocolException; 3682
        Ljava/net/ProtocolFamily; 3791
        Ljava/net/Proxy$Type; 3757
        Ljava/net/Proxy; 3791
        Ljava/net/ProxySelector; 3791
        Ljava/net/ResponseCache; 3791
        Ljava/net/SecureCacheResponse; 3893
        Ljava/net/ServerSocket; 3791 3658
        Ljava/net/Socket; 3791 3658
        Ljava/net/SocketAddress; 3791 3717
        Ljava/net/SocketException; 3682
        Ljava/net/SocketImpl; 3791 3937
        Ljava/net/SocketImplFactory; 3791
        Ljava/net/SocketOption; 3791
        Ljava/net/SocketOptions; 3791
        Ljava/net/SocketPermission; 4172 3717
        Ljava/net/SocketTimeoutException; 3685
        Ljava/net/StandardProtocolFamily; 3757 3924
        Ljava/net/StandardSocketOptions; 3791
        Ljava/net/URI; 3791 3753 3717
        Ljava/net/URISyntaxException; 3760
        Ljava/net/URL; 3791 3717
        Ljava/net/URLClassLoader; 4188 3658
        Ljava/net/URLConnection; 3791
        Ljava/net/URLDecoder; 3791
        Ljava/net/URLEncoder; 3791
        Ljava/net/URLStreamHandler; 3791
        Ljava/net/URLStreamHandlerFactory; 3791
        Ljava/net/UnknownHostException; 3682
        Ljava/net/UnknownServiceException; 3682
        Ljava/nio/Buffer; 3791
        Ljava/nio/BufferOverflowException; 3803
        Ljava/nio/BufferUnderflowException; 3803
        Ljava/nio/ByteBuffer; 3953 3753
        Ljava/nio/ByteOrder; 3791
        Ljava/nio/CharBuffer; 3953 3753 3731 3740 3799
        Ljava/nio/DoubleBuffer; 3953 3753
        Ljava/nio/FloatBuffer; 3953 3753
        Ljava/nio/IntBuffer; 3953 3753
        Ljava/nio/InvalidMarkException; 3768
        Ljava/nio/LongBuffer; 3953 3753
        Ljava/nio/MappedByteBuffer; 3956
        Ljava/nio/ReadOnlyBufferException; 3829
        Ljava/nio/ShortBuffer; 3953 3753
        Ljava/nio/channels/AcceptPendingException; 3768
        Ljava/nio/channels/AlreadyBoundException; 3768
        Ljava/nio/channels/AlreadyConnectedException; 3768
        Ljava/nio/channels/AsynchronousByteChannel; 3791 3971
        Ljava/nio/channels/AsynchronousChannel; 3791 3979
        Ljava/nio/channels/AsynchronousChannelGroup; 3791
        Ljava/nio/channels/AsynchronousCloseException; 3982
        Ljava/nio/channels/AsynchronousFileChannel; 3791 3971
        Ljava/nio/channels/AsynchronousServerSocketChannel; 3791 3971 3999
        Ljava/nio/channels/AsynchronousSocketChannel; 3791 3970 3999
        Ljava/nio/channels/ByteChannel; 3791 4010 4021
        Ljava/nio/channels/CancelledKeyException; 3768
        Ljava/nio/channels/Channel; 3791 3658
        Ljava/nio/channels/Channels; 3791
        Ljava/nio/channels/ClosedByInterruptException; 3973
        Ljava/nio/channels/ClosedChannelException; 3682
        Ljava/nio/channels/ClosedSelectorException; 3768
        Ljava/nio/channels/CompletionHandler; 3791
        Ljava/nio/channels/ConnectionPendingException; 3768
        Ljava/nio/channels/DatagramChannel; 4024 3977 4011 3991 3998
        Ljava/nio/channels/FileChannel$MapMode; 3791
        Ljava/nio/channels/FileChannel; 4023 4012 3991 4011
        Ljava/nio/channels/FileLock; 3791 3736
        Ljava/nio/channels/FileLockInterruptionException; 3682
        Ljava/nio/channels/GatheringByteChannel; 3791 4021
        Ljava/nio/channels/IllegalBlockingModeException; 3768
        Ljava/nio/channels/IllegalChannelGroupException; 3766
        Ljava/nio/channels/IllegalSelectorException; 3766
        Ljava/nio/channels/InterruptedByTimeoutException; 3682
        Ljava/nio/channels/InterruptibleChannel; 3791 3979
        Ljava/nio/channels/MembershipKey; 3791
        Ljava/nio/channels/MulticastChannel; 3791 3999
        Ljava/nio/channels/NetworkChannel; 3791 3979
        Ljava/nio/channels/NoConnectionPendingException; 3768
        Ljava/nio/channels/NonReadableChannelException; 3768
        Ljava/nio/channels/NonWritableChannelException; 3768
        Ljava/nio/channels/NotYetBoundException; 3768
        Ljava/nio/channels/NotYetConnectedException; 3768
        Ljava/nio/channels/OverlappingFileLockException; 3768
        Ljava/nio/channels/Pipe$SinkChannel; 4024 4021 3991
        Ljava/nio/channels/Pipe$SourceChannel; 4024 4010 4011
        Ljava/nio/channels/Pipe; 3791
        Ljava/nio/channels/ReadPendingException; 3768
        Ljava/nio/channels/ReadableByteChannel; 3791 3979
        Ljava/nio/channels/ScatteringByteChannel; 3791 4010
        Ljava/nio/channels/SeekableByteChannel; 3791 3977
        Ljava/nio/channels/SelectableChannel; 4023 3979
        Ljava/nio/channels/SelectionKey; 3791
        Ljava/nio/channels/Selector; 3791 3658
        Ljava/nio/channels/ServerSocketChannel; 4024 3999
        Ljava/nio/channels/ShutdownChannelGroupException; 3768
        Ljava/nio/channels/SocketChannel; 4024 3977 4011 3991 3999
        Ljava/nio/channels/UnresolvedAddressException; 3766
        Ljava/nio/channels/UnsupportedAddressTypeException; 3766
        Ljava/nio/channels/WritableByteChannel; 3791 3979
        Ljava/nio/channels/WritePendingException; 3768
        Ljava/nio/channels/spi/AbstractInterruptibleChannel; 3791 3979 3996
        Ljava/nio/channels/spi/AbstractSelectableChannel; 4013
        Ljava/nio/channels/spi/AbstractSelectionKey; 4014
        Ljava/nio/channels/spi/AbstractSelector; 4015
        Ljava/nio/channels/spi/AsynchronousChannelProvider; 3791
        Ljava/nio/channels/spi/SelectorProvider; 3791
        Ljava/nio/charset/CharacterCodingException; 3682
        Ljava/nio/charset/Charset; 3791 3753
        Ljava/nio/charset/CharsetDecoder; 3791
        Ljava/nio/charset/CharsetEncoder; 3791
        Ljava/nio/charset/CoderMalfunctionError; 3759
        Ljava/nio/charset/CoderResult; 3791
        Ljava/nio/charset/CodingErrorAction; 3791
        Ljava/nio/charset/IllegalCharsetNameException; 3766
        Ljava/nio/charset/MalformedInputException; 4029
        Ljava/nio/charset/StandardCharsets; 3791
        Ljava/nio/charset/UnmappableCharacterException; 4029
        Ljava/nio/charset/UnsupportedCharsetException; 3766
        Ljava/nio/charset/spi/CharsetProvider; 3791
        Ljava/nio/file/AccessDeniedException; 4057
        Ljava/nio/file/AccessMode; 3757
        Ljava/nio/file/AtomicMoveNotSupportedException; 4057
        Ljava/nio/file/ClosedDirectoryStreamException; 3768
        Ljava/nio/file/ClosedFileSystemException; 3768
        Ljava/nio/file/ClosedWatchServiceException; 3768
        Ljava/nio/file/CopyOption; 3791
        Ljava/nio/file/DirectoryIteratorException; 4469
        Ljava/nio/file/DirectoryNotEmptyException; 4057
        Ljava/nio/file/DirectoryStream$Filter; 3791
        Ljava/nio/file/DirectoryStream; 3791 3658 3778
        Ljava/nio/file/FileAlreadyExistsException; 4057
        Ljava/nio/file/FileStore; 3791
        Ljava/nio/file/FileSystem; 3791 3658
        Ljava/nio/file/FileSystemAlreadyExistsException; 3803
        Ljava/nio/file/FileSystemException; 3682
        Ljava/nio/file/FileSystemLoopException; 4057
        Ljava/nio/file/FileSystemNotFoundException; 3803
        Ljava/nio/file/FileSystems; 3791
        Ljava/nio/file/FileVisitOption; 3757
        Ljava/nio/file/FileVisitResult; 3757
        Ljava/nio/file/FileVisitor; 3791
        Ljava/nio/file/Files; 3791
        Ljava/nio/file/InvalidPathException; 3766
        Ljava/nio/file/LinkOption; 3757 4071 4048
        Ljava/nio/file/LinkPermission; 4126
        Ljava/nio/file/NoSuchFileException; 4057
        Ljava/nio/file/NotDirectoryException; 4057
        Ljava/nio/file/NotLinkException; 4057
        Ljava/nio/file/OpenOption; 3791
        Ljava/nio/file/Path; 3791 3753 3778 4088
        Ljava/nio/file/PathMatcher; 3791
        Ljava/nio/file/Paths; 3791
        Ljava/nio/file/ProviderMismatchException; 3766
        Ljava/nio/file/ProviderNotFoundException; 3803
        Ljava/nio/file/ReadOnlyFileSystemException; 3829
        Ljava/nio/file/SecureDirectoryStream; 3791 4052
        Ljava/nio/file/SimpleFileVisitor; 3791 4063
        Ljava/nio/file/StandardCopyOption; 3757 4048
        Ljava/nio/file/StandardOpenOption; 3757 4071
        Ljava/nio/file/StandardWatchEventKinds; 3791
        Ljava/nio/file/WatchEvent$Kind; 3791
        Ljava/nio/file/WatchEvent$Modifier; 3791
        Ljava/nio/file/WatchEvent; 3791
        Ljava/nio/file/WatchKey; 3791
        Ljava/nio/file/WatchService; 3791 3658
        Ljava/nio/file/Watchable; 3791
        Ljava/nio/file/attribute/AclEntry$Builder; 3791
        Ljava/nio/file/attribute/AclEntry; 3791
        Ljava/nio/file/attribute/AclEntryFlag; 3757
        Ljava/nio/file/attribute/AclEntryPermission; 3757
        Ljava/nio/file/attribute/AclEntryType; 3757
        Ljava/nio/file/attribute/AclFileAttributeView; 3791 4102
        Ljava/nio/file/attribute/AttributeView; 3791
        Ljava/nio/file/attribute/BasicFileAttributeView; 3791 4101
        Ljava/nio/file/attribute/BasicFileAttributes; 3791
        Ljava/nio/file/attribute/DosFileAttributeView; 3791 4096
        Ljava/nio/file/attribute/DosFileAttributes; 3791 4097
        Ljava/nio/file/attribute/FileAttribute; 3791
        Ljava/nio/file/attribute/FileAttributeView; 3791 4095
        Ljava/nio/file/attribute/FileOwnerAttributeView; 3791 4101
        Ljava/nio/file/attribute/FileStoreAttributeView; 3791 4095
        Ljava/nio/file/attribute/FileTime; 3791 3753
        Ljava/nio/file/attribute/GroupPrincipal; 3791 4111
        Ljava/nio/file/attribute/PosixFileAttributeView; 3791 4096 4102
        Ljava/nio/file/attribute/PosixFileAttributes; 3791 4097
        Ljava/nio/file/attribute/PosixFilePermission; 3757
        Ljava/nio/file/attribute/PosixFilePermissions; 3791
        Ljava/nio/file/attribute/UserDefinedFileAttributeView; 3791 4101
        Ljava/nio/file/attribute/UserPrincipal; 3791 4178
        Ljava/nio/file/attribute/UserPrincipalLookupService; 3791
        Ljava/nio/file/attribute/UserPrincipalNotFoundException; 3682
        Ljava/nio/file/spi/FileSystemProvider; 3791
        Ljava/nio/file/spi/FileTypeDetector; 3791
        Ljava/security/AccessControlContext; 3791
        Ljava/security/AccessControlException; 3806
        Ljava/security/AccessController; 3791
        Ljava/security/AlgorithmConstraints; 3791
        Ljava/security/AlgorithmParameterGenerator; 3791
        Ljava/security/AlgorithmParameterGeneratorSpi; 3791
        Ljava/security/AlgorithmParameters; 3791
        Ljava/security/AlgorithmParametersSpi; 3791
        Ljava/security/AllPermission; 4172
        Ljava/security/AuthProvider; 4185
        Ljava/security/BasicPermission; 4172 3717
        Ljava/security/Certificate; 3791
        Ljava/security/CodeSigner; 3791 3717
        Ljava/security/CodeSource; 3791 3717
        Ljava/security/CryptoPrimitive; 3757
        Ljava/security/DigestException; 4136
        Ljava/security/DigestInputStream; 3676
        Ljava/security/DigestOutputStream; 3677
        Ljava/security/DomainCombiner; 3791
        Ljava/security/DomainLoadStoreParameter; 3791 4158
        Ljava/security/GeneralSecurityException; 3760
        Ljava/security/Guard; 3791
        Ljava/security/GuardedObject; 3791 3717
        Ljava/security/Identity; 3791 4178 3717
        Ljava/security/IdentityScope; 4139
        Ljava/security/InvalidAlgorithmParameterException; 4136
        Ljava/security/InvalidKeyException; 4145
        Ljava/security/InvalidParameterException; 3766
        Ljava/security/Key; 3791 3717
        Ljava/security/KeyException; 4136
        Ljava/security/KeyFactory; 3791
        Ljava/security/KeyFactorySpi; 3791
        Ljava/security/KeyManagementException; 4145
        Ljava/security/KeyPair; 3791 3717
        Ljava/security/KeyPairGenerator; 4151
        Ljava/security/KeyPairGeneratorSpi; 3791
        Ljava/security/KeyRep$Type; 3757
        Ljava/security/KeyRep; 3791 3717
        Ljava/security/KeyStore$Builder; 3791
        Ljava/security/KeyStore$CallbackHandlerProtection; 3791 4161
        Ljava/security/KeyStore$Entry$Attribute; 3791
        Ljava/security/KeyStore$Entry; 3791
        Ljava/security/KeyStore$LoadStoreParameter; 3791
        Ljava/security/KeyStore$PasswordProtection; 3791 4161 4899
        Ljava/security/KeyStore$PrivateKeyEntry; 3791 4157
        Ljava/security/KeyStore$ProtectionParameter; 3791
        Ljava/security/KeyStore$SecretKeyEntry; 3791 4157
        Ljava/security/KeyStore$TrustedCertificateEntry; 3791 4157
        Ljava/security/KeyStore; 3791
        Ljava/security/KeyStoreException; 4136
        Ljava/security/KeyStoreSpi; 3791
        Ljava/security/MessageDigest; 4168
        Ljava/security/MessageDigestSpi; 3791
        Ljava/security/NoSuchAlgorithmException; 4136
        Ljava/security/NoSuchProviderException; 4136
        Ljava/security/PKCS12Attribute; 3791 4156
        Ljava/security/Permission; 3791 4137 3717
        Ljava/security/PermissionCollection; 3791 3717
        Ljava/security/Permissions; 4173 3717
        Ljava/security/Policy$Parameters; 3791
        Ljava/security/Policy; 3791
        Ljava/security/PolicySpi; 3791
        Ljava/security/Principal; 3791
        Ljava/security/PrivateKey; 3791 4144 4899
        Ljava/security/PrivilegedAction; 3791
        Ljava/security/PrivilegedActionException; 3760
        Ljava/security/PrivilegedExceptionAction; 3791
        Ljava/security/ProtectionDomain; 3791
        Ljava/security/Provider$Service; 3791
        Ljava/security/Provider; 4537
        Ljava/security/ProviderException; 3803
        Ljava/security/PublicKey; 3791 4144
        Ljava/security/SecureClassLoader; 3749
        Ljava/security/SecureRandom; 4541
        Ljava/security/SecureRandomSpi; 3791 3717
        Ljava/security/Security; 3791
        Ljava/security/SecurityPermission; 4126
        Ljava/security/Signature; 4195
        Ljava/security/SignatureException; 4136
        Ljava/security/SignatureSpi; 3791
        Ljava/security/SignedObject; 3791 3717
        Ljava/security/Signer; 4139
        Ljava/security/Timestamp; 3791 3717
        Ljava/security/UnrecoverableEntryException; 4136
        Ljava/security/UnrecoverableKeyException; 4199
        Ljava/security/UnresolvedPermission; 4172 3717
        Ljava/security/acl/Acl; 3791 4208
        Ljava/security/acl/AclEntry; 3791 3752
        Ljava/security/acl/AclNotFoundException; 3760
        Ljava/security/acl/Group; 3791 4178
        Ljava/security/acl/LastOwnerException; 3760
        Ljava/security/acl/NotOwnerException; 3760
        Ljava/security/acl/Owner; 3791
        Ljava/security/acl/Permission; 3791
        Ljava/security/cert/CRL; 3791
        Ljava/security/cert/CRLException; 4136
        Ljava/security/cert/CRLReason; 3757
        Ljava/security/cert/CRLSelector; 3791 3752
        Ljava/security/cert/CertPath$CertPathRep; 3791 3717
        Ljava/security/cert/CertPath; 3791 3717
        Ljava/security/cert/CertPathBuilder; 3791
        Ljava/security/cert/CertPathBuilderException; 4136
        Ljava/security/cert/CertPathBuilderResult; 3791 3752
        Ljava/security/cert/CertPathBuilderSpi; 3791
        Ljava/security/cert/CertPathChecker; 3791
        Ljava/security/cert/CertPathParameters; 3791 3752
        Ljava/security/cert/CertPathValidator; 3791
        Ljava/security/cert/CertPathValidatorException$BasicReason; 3757 4224
        Ljava/security/cert/CertPathValidatorException$Reason; 3791 3717
        Ljava/security/cert/CertPathValidatorException; 4136
        Ljava/security/cert/CertPathValidatorResult; 3791 3752
        Ljava/security/cert/CertPathValidatorSpi; 3791
        Ljava/security/cert/CertSelector; 3791 3752
        Ljava/security/cert/CertStore; 3791
        Ljava/security/cert/CertStoreException; 4136
        Ljava/security/cert/CertStoreParameters; 3791 3752
        Ljava/security/cert/CertStoreSpi; 3791
        Ljava/security/cert/Certificate$CertificateRep; 3791 3717
        Ljava/security/cert/Certificate; 3791 3717
        Ljava/security/cert/CertificateEncodingException; 4236
        Ljava/security/cert/CertificateException; 4136
        Ljava/security/cert/CertificateExpiredException; 4236
        Ljava/security/cert/CertificateFactory; 3791
        Ljava/security/cert/CertificateFactorySpi; 3791
        Ljava/security/cert/CertificateNotYetValidException; 4236
        Ljava/security/cert/CertificateParsingException; 4236
        Ljava/security/cert/CertificateRevokedException; 4236
        Ljava/security/cert/CollectionCertStoreParameters; 3791 4231
        Ljava/security/cert/Extension; 3791
        Ljava/security/cert/LDAPCertStoreParameters; 3791 4231
        Ljava/security/cert/PKIXBuilderParameters; 4250
        Ljava/security/cert/PKIXCertPathBuilderResult; 4249 4218
        Ljava/security/cert/PKIXCertPathChecker; 3791 4220 3752
        Ljava/security/cert/PKIXCertPathValidatorResult; 3791 4226
        Ljava/security/cert/PKIXParameters; 3791 4221
        Ljava/security/cert/PKIXReason; 3757 4224
        Ljava/security/cert/PKIXRevocationChecker$Option; 3757
        Ljava/security/cert/PKIXRevocationChecker; 4248
        Ljava/security/cert/PolicyNode; 3791
        Ljava/security/cert/PolicyQualifierInfo; 3791
        Ljava/security/cert/TrustAnchor; 3791
        Ljava/security/cert/X509CRL; 4210 4262
        Ljava/security/cert/X509CRLEntry; 3791 4262
        Ljava/security/cert/X509CRLSelector; 3791 4213
        Ljava/security/cert/X509CertSelector; 3791 4228
        Ljava/security/cert/X509Certificate; 4234 4262
        Ljava/security/cert/X509Extension; 3791
        Ljava/security/interfaces/DSAKey; 3791
        Ljava/security/interfaces/DSAKeyPairGenerator; 3791
        Ljava/security/interfaces/DSAParams; 3791
        Ljava/security/interfaces/DSAPrivateKey; 3791 4263 4179
        Ljava/security/interfaces/DSAPublicKey; 3791 4263 4187
        Ljava/security/interfaces/ECKey; 3791
        Ljava/security/interfaces/ECPrivateKey; 3791 4179 4268
        Ljava/security/interfaces/ECPublicKey; 3791 4187 4268
        Ljava/security/interfaces/RSAKey; 3791
        Ljava/security/interfaces/RSAMultiPrimePrivateCrtKey; 3791 4274
        Ljava/security/interfaces/RSAPrivateCrtKey; 3791 4274
        Ljava/security/interfaces/RSAPrivateKey; 3791 4179 4271
        Ljava/security/interfaces/RSAPublicKey; 3791 4187 4271
        Ljava/security/spec/AlgorithmParameterSpec; 3791
        Ljava/security/spec/DSAParameterSpec; 3791 4276 4265
        Ljava/security/spec/DSAPrivateKeySpec; 3791 4292
        Ljava/security/spec/DSAPublicKeySpec; 3791 4292
        Ljava/security/spec/ECField; 3791
        Ljava/security/spec/ECFieldF2m; 3791 4280
        Ljava/security/spec/ECFieldFp; 3791 4280
        Ljava/security/spec/ECGenParameterSpec; 3791 4276
        Ljava/security/spec/ECParameterSpec; 3791 4276
        Ljava/security/spec/ECPoint; 3791
        Ljava/security/spec/ECPrivateKeySpec; 3791 4292
        Ljava/security/spec/ECPublicKeySpec; 3791 4292
        Ljava/security/spec/EllipticCurve; 3791
        Ljava/security/spec/EncodedKeySpec; 3791 4292
        Ljava/security/spec/InvalidKeySpecException; 4136
        Ljava/security/spec/InvalidParameterSpecException; 4136
        Ljava/security/spec/KeySpec; 3791
        Ljava/security/spec/MGF1ParameterSpec; 3791 4276
        Ljava/security/spec/PKCS8EncodedKeySpec; 4289
        Ljava/security/spec/PSSParameterSpec; 3791 4276
        Ljava/security/spec/RSAKeyGenParameterSpec; 3791 4276
        Ljava/security/spec/RSAMultiPrimePrivateCrtKeySpec; 4300
        Ljava/security/spec/RSAOtherPrimeInfo; 3791
        Ljava/security/spec/RSAPrivateCrtKeySpec; 4300
        Ljava/security/spec/RSAPrivateKeySpec; 3791 4292
        Ljava/security/spec/RSAPublicKeySpec; 3791 4292
        Ljava/security/spec/X509EncodedKeySpec; 4289
        Ljava/sql/Array; 3791
        Ljava/sql/BatchUpdateException; 4327
        Ljava/sql/Blob; 3791
        Ljava/sql/CallableStatement; 3791 4318
        Ljava/sql/ClientInfoStatus; 3757
        Ljava/sql/Clob; 3791
        Ljava/sql/Connection; 3791 4350 3736
        Ljava/sql/DataTruncation; 4342
        Ljava/sql/DatabaseMetaData; 3791 4350
        Ljava/sql/Date; 4471
        Ljava/sql/Driver; 3791
        Ljava/sql/DriverManager; 3791
        Ljava/sql/DriverPropertyInfo; 3791
        Ljava/sql/NClob; 3791 4308
        Ljava/sql/ParameterMetaData; 3791 4350
        Ljava/sql/PreparedStatement; 3791 4345
        Ljava/sql/Ref; 3791
        Ljava/sql/ResultSet; 3791 4350 3736
        Ljava/sql/ResultSetMetaData; 3791 4350
        Ljava/sql/RowId; 3791
        Ljava/sql/RowIdLifetime; 3757
        Ljava/sql/SQLClientInfoException; 4327
        Ljava/sql/SQLData; 3791
        Ljava/sql/SQLDataException; 4333
        Ljava/sql/SQLException; 3760 3778
        Ljava/sql/SQLFeatureNotSupportedException; 4333
        Ljava/sql/SQLInput; 3791
        Ljava/sql/SQLIntegrityConstraintViolationException; 4333
        Ljava/sql/SQLInvalidAuthorizationSpecException; 4333
        Ljava/sql/SQLNonTransientConnectionException; 4333
        Ljava/sql/SQLNonTransientException; 4327
        Ljava/sql/SQLOutput; 3791
        Ljava/sql/SQLPermission; 4126
        Ljava/sql/SQLRecoverableException; 4327
        Ljava/sql/SQLSyntaxErrorException; 4333
        Ljava/sql/SQLTimeoutException; 4341
        Ljava/sql/SQLTransactionRollbackException; 4341
        Ljava/sql/SQLTransientConnectionException; 4341
        Ljava/sql/SQLTransientException; 4327
        Ljava/sql/SQLWarning; 4327
        Ljava/sql/SQLXML; 3791
        Ljava/sql/Savepoint; 3791
        Ljava/sql/Statement; 3791 4350 3736
        Ljava/sql/Struct; 3791
        Ljava/sql/Time; 4471
        Ljava/sql/Timestamp; 4471
        Ljava/sql/Types; 3791
        Ljava/sql/Wrapper; 3791
        Ljava/text/Annotation; 3791
        Ljava/text/AttributedCharacterIterator$Attribute; 3791 3717
        Ljava/text/AttributedCharacterIterator; 3791 4357
        Ljava/text/AttributedString; 3791
        Ljava/text/Bidi; 3791
        Ljava/text/BreakIterator; 3791 3752
        Ljava/text/CharacterIterator; 3791 3752
        Ljava/text/ChoiceFormat; 4375
        Ljava/text/CollationElementIterator; 3791
        Ljava/text/CollationKey; 3791 3753
        Ljava/text/Collator; 3791 4468 3752
        Ljava/text/DateFormat$Field; 4368
        Ljava/text/DateFormat; 4369
        Ljava/text/DateFormatSymbols; 3791 3717 3752
        Ljava/text/DecimalFormat; 4375
        Ljava/text/DecimalFormatSymbols; 3791 3752 3717
        Ljava/text/FieldPosition; 3791
        Ljava/text/Format$Field; 4352
        Ljava/text/Format; 3791 3717 3752
        Ljava/text/MessageFormat$Field; 4368
        Ljava/text/MessageFormat; 4369
        Ljava/text/Normalizer$Form; 3757
        Ljava/text/Normalizer; 3791
        Ljava/text/NumberFormat$Field; 4368
        Ljava/text/NumberFormat; 4369
        Ljava/text/ParseException; 3760
        Ljava/text/ParsePosition; 3791
        Ljava/text/RuleBasedCollator; 4361
        Ljava/text/SimpleDateFormat; 4363
        Ljava/text/StringCharacterIterator; 3791 4357
        Ljava/time/Clock; 3791
        Ljava/time/DateTimeException; 3803
        Ljava/time/DayOfWeek; 3757 4433 4434
        Ljava/time/Duration; 3791 4436 3753 3717
        Ljava/time/Instant; 3791 4432 4434 3753 3717
        Ljava/time/LocalDate; 3791 4432 4434 4400 3717
        Ljava/time/LocalDateTime; 3791 4432 4434 4401 3717
        Ljava/time/LocalTime; 3791 4432 4434 3753 3717
        Ljava/time/Month; 3757 4433 4434
        Ljava/time/MonthDay; 3791 4433 4434 3753 3717
        Ljava/time/OffsetDateTime; 3791 4432 4434 3753 3717
        Ljava/time/OffsetTime; 3791 4432 4434 3753 3717
        Ljava/time/Period; 3791 4402 3717
        Ljava/time/Year; 3791 4432 4434 3753 3717
        Ljava/time/YearMonth; 3791 4432 4434 3753 3717
        Ljava/time/ZoneId; 3791 3717
        Ljava/time/ZoneOffset; 4396 4433 4434 3753 3717
        Ljava/time/ZonedDateTime; 3791 4432 4403 3717
        Ljava/time/chrono/AbstractChronology; 3791 4404
        Ljava/time/chrono/ChronoLocalDate; 3791 4432 4434 3753
        Ljava/time/chrono/ChronoLocalDateTime; 3791 4432 4434 3753
        Ljava/time/chrono/ChronoPeriod; 3791 4436
        Ljava/time/chrono/ChronoZonedDateTime; 3791 4432 3753
        Ljava/time/chrono/Chronology; 3791 3753
        Ljava/time/chrono/Era; 3791 4433 4434
        Ljava/time/chrono/HijrahChronology; 4399 3717
        Ljava/time/chrono/HijrahDate; 3791 4400 4432 4434 3717
        Ljava/time/chrono/HijrahEra; 3757 4405
        Ljava/time/chrono/IsoChronology; 4399 3717
        Ljava/time/chrono/IsoEra; 3757 4405
        Ljava/time/chrono/JapaneseChronology; 4399 3717
        Ljava/time/chrono/JapaneseDate; 3791 4400 4432 4434 3717
        Ljava/time/chrono/JapaneseEra; 3791 4405 3717
        Ljava/time/chrono/MinguoChronology; 4399 3717
        Ljava/time/chrono/MinguoDate; 3791 4400 4432 4434 3717
        Ljava/time/chrono/MinguoEra; 3757 4405
        Ljava/time/chrono/ThaiBuddhistChronology; 4399 3717
        Ljava/time/chrono/ThaiBuddhistDate; 3791 4400 4432 4434 3717
        Ljava/time/chrono/ThaiBuddhistEra; 3757 4405
        Ljava/time/format/DateTimeFormatter; 3791
        Ljava/time/format/DateTimeFormatterBuilder; 3791
        Ljava/time/format/DateTimeParseException; 4382
        Ljava/time/format/DecimalStyle; 3791
        Ljava/time/format/FormatStyle; 3757
        Ljava/time/format/ResolverStyle; 3757
        Ljava/time/format/SignStyle; 3757
        Ljava/time/format/TextStyle; 3757
        Ljava/time/temporal/ChronoField; 3757 4437
        Ljava/time/temporal/ChronoUnit; 3757 4440
        Ljava/time/temporal/IsoFields; 3791
        Ljava/time/temporal/JulianFields; 3791
        Ljava/time/temporal/Temporal; 3791 4433
        Ljava/time/temporal/TemporalAccessor; 3791
        Ljava/time/temporal/TemporalAdjuster; 3791
        Ljava/time/temporal/TemporalAdjusters; 3791
        Ljava/time/temporal/TemporalAmount; 3791
        Ljava/time/temporal/TemporalField; 3791
        Ljava/time/temporal/TemporalQueries; 3791
        Ljava/time/temporal/TemporalQuery; 3791
        Ljava/time/temporal/TemporalUnit; 3791
        Ljava/time/temporal/UnsupportedTemporalTypeException; 4382
        Ljava/time/temporal/ValueRange; 3791 3717
        Ljava/time/temporal/WeekFields; 3791 3717
        Ljava/time/zone/ZoneOffsetTransition; 3791 3753 3717
        Ljava/time/zone/ZoneOffsetTransitionRule$TimeDefinition; 3757
        Ljava/time/zone/ZoneOffsetTransitionRule; 3791 3717
        Ljava/time/zone/ZoneRules; 3791 3717
        Ljava/time/zone/ZoneRulesException; 4382
        Ljava/util/AbstractCollection; 3791 4466
        Ljava/util/AbstractList; 4449 4508
        Ljava/util/AbstractMap$SimpleEntry; 3791 4517 3717
        Ljava/util/AbstractMap$SimpleImmutableEntry; 3791 4517 3717
        Ljava/util/AbstractMap; 3791 4518
        Ljava/util/AbstractQueue; 4449 4540
        Ljava/util/AbstractSequentialList; 4450
        Ljava/util/AbstractSet; 4449 4548
        Ljava/util/ArrayDeque; 4449 4472 3752 3717
        Ljava/util/ArrayList; 4450 4508 4542 3752 3717
        Ljava/util/Arrays; 3791
        Ljava/util/Base64$Decoder; 3791
        Ljava/util/Base64$Encoder; 3791
        Ljava/util/Base64; 3791
        Ljava/util/BitSet; 3791 3752 3717
        Ljava/util/Calendar$Builder; 3791
        Ljava/util/Calendar; 3791 3717 3752 3753
        Ljava/util/Collection; 3791 3778
        Ljava/util/Collections; 3791
        Ljava/util/Comparator; 3791
        Ljava/util/ConcurrentModificationException; 3803
        Ljava/util/Currency; 3791 3717
        Ljava/util/Date; 3791 3717 3752 3753
        Ljava/util/Deque; 3791 4540
        Ljava/util/Dictionary; 3791
        Ljava/util/DoubleSummaryStatistics; 3791 4685
        Ljava/util/DuplicateFormatFlagsException; 4496
        Ljava/util/EmptyStackException; 3803
        Ljava/util/EnumMap; 4453 3717 3752
        Ljava/util/EnumSet; 4456 3752 3717
        Ljava/util/Enumeration; 3791
        Ljava/util/EventListener; 3791
        Ljava/util/EventListenerProxy; 3791 4480
        Ljava/util/EventObject; 3791 3717
        Ljava/util/FormatFlagsConversionMismatchException; 4496
        Ljava/util/Formattable; 3791
        Ljava/util/FormattableFlags; 3791
        Ljava/util/Formatter$BigDecimalLayoutForm; 3757
        Ljava/util/Formatter; 3791 3658 3680
        Ljava/util/FormatterClosedException; 3768
        Ljava/util/GregorianCalendar; 4465
        Ljava/util/HashMap; 4453 4518 3752 3717
        Ljava/util/HashSet; 4456 4548 3752 3717
        Ljava/util/Hashtable; 4473 4518 3752 3717
        Ljava/util/IdentityHashMap; 4453 4518 3717 3752
        Ljava/util/IllegalFormatCodePointException; 4496
        Ljava/util/IllegalFormatConversionException; 4496
        Ljava/util/IllegalFormatException; 3766
        Ljava/util/IllegalFormatFlagsException; 4496
        Ljava/util/IllegalFormatPrecisionException; 4496
        Ljava/util/IllegalFormatWidthException; 4496
        Ljava/util/IllformedLocaleException; 3803
        Ljava/util/InputMismatchException; 4524
        Ljava/util/IntSummaryStatistics; 3791 4694
        Ljava/util/InvalidPropertiesFormatException; 3682
        Ljava/util/Iterator; 3791
        Ljava/util/LinkedHashMap; 4490 4518
        Ljava/util/LinkedHashSet; 4491 4548 3752 3717
        Ljava/util/LinkedList; 4455 4508 4472 3752 3717
        Ljava/util/List; 3791 4466
        Ljava/util/ListIterator; 3791 4504
        Ljava/util/ListResourceBundle; 4544
        Ljava/util/Locale$Builder; 3791
        Ljava/util/Locale$Category; 3757
        Ljava/util/Locale$FilteringMode; 3757
        Ljava/util/Locale$LanguageRange; 3791
        Ljava/util/Locale; 3791 3752 3717
        Ljava/util/LongSummaryStatistics; 3791 4702 4694
        Ljava/util/Map$Entry; 3791
        Ljava/util/Map; 3791
        Ljava/util/MissingFormatArgumentException; 4496
        Ljava/util/MissingFormatWidthException; 4496
        Ljava/util/MissingResourceException; 3803
        Ljava/util/NavigableMap; 3791 4550
        Ljava/util/NavigableSet; 3791 4551
        Ljava/util/NoSuchElementException; 3803
        Ljava/util/Objects; 3791
        Ljava/util/Observable; 3791
        Ljava/util/Observer; 3791
        Ljava/util/Optional; 3791
        Ljava/util/OptionalDouble; 3791
        Ljava/util/OptionalInt; 3791
        Ljava/util/OptionalLong; 3791
        Ljava/util/PrimitiveIterator$OfDouble; 3791 4535
        Ljava/util/PrimitiveIterator$OfInt; 3791 4535
        Ljava/util/PrimitiveIterator$OfLong; 3791 4535
        Ljava/util/PrimitiveIterator; 3791 4504
        Ljava/util/PriorityQueue; 4454 3717
        Ljava/util/Properties; 4492
        Ljava/util/PropertyPermission; 4126
        Ljava/util/PropertyResourceBundle; 4544
        Ljava/util/Queue; 3791 4466
        Ljava/util/Random; 3791 3717
        Ljava/util/RandomAccess; 3791
        Ljava/util/ResourceBundle$Control; 3791
        Ljava/util/ResourceBundle; 3791
        Ljava/util/Scanner; 3791 4504 3658
        Ljava/util/ServiceConfigurationError; 3759
        Ljava/util/ServiceLoader; 3791 3778
        Ljava/util/Set; 3791 4466
        Ljava/util/SimpleTimeZone; 4566
        Ljava/util/SortedMap; 3791 4518
        Ljava/util/SortedSet; 3791 4548
        Ljava/util/Spliterator$OfDouble; 3791 4555
        Ljava/util/Spliterator$OfInt; 3791 4555
        Ljava/util/Spliterator$OfLong; 3791 4555
        Ljava/util/Spliterator$OfPrimitive; 3791 4556
        Ljava/util/Spliterator; 3791
        Ljava/util/Spliterators$AbstractDoubleSpliterator; 3791 4552
        Ljava/util/Spliterators$AbstractIntSpliterator; 3791 4553
        Ljava/util/Spliterators$AbstractLongSpliterator; 3791 4554
        Ljava/util/Spliterators$AbstractSpliterator; 3791 4556
        Ljava/util/Spliterators; 3791
        Ljava/util/SplittableRandom; 3791
        Ljava/util/Stack; 4575
        Ljava/util/StringJoiner; 3791
        Ljava/util/StringTokenizer; 3791 4479
        Ljava/util/TimeZone; 3791 3717 3752
        Ljava/util/Timer; 3791
        Ljava/util/TimerTask; 3791 3801
        Ljava/util/TooManyListenersException; 3760
        Ljava/util/TreeMap; 4453 4522 3752 3717
        Ljava/util/TreeSet; 4456 4523 3752 3717
        Ljava/util/UUID; 3791 3717 3753
        Ljava/util/UnknownFormatConversionException; 4496
        Ljava/util/UnknownFormatFlagsException; 4496
        Ljava/util/Vector; 4450 4508 4542 3752 3717
        Ljava/util/WeakHashMap; 4453 4518
        Ljava/util/concurrent/AbstractExecutorService; 3791 4608
        Ljava/util/concurrent/ArrayBlockingQueue; 4454 4580 3717
        Ljava/util/concurrent/BlockingDeque; 3791 4580 4472
        Ljava/util/concurrent/BlockingQueue; 3791 4540
        Ljava/util/concurrent/BrokenBarrierException; 3760
        Ljava/util/concurrent/Callable; 3791
        Ljava/util/concurrent/CancellationException; 3768
        Ljava/util/concurrent/CompletableFuture$AsynchronousCompletionTask; 3791
        Ljava/util/concurrent/CompletableFuture; 3791 4620 4588
        Ljava/util/concurrent/CompletionException; 3803
        Ljava/util/concurrent/CompletionService; 3791
        Ljava/util/concurrent/CompletionStage; 3791
        Ljava/util/concurrent/ConcurrentHashMap$KeySetView; 3791 4466 3717 4548
        Ljava/util/concurrent/ConcurrentHashMap; 4453 4593 3717
        Ljava/util/concurrent/ConcurrentLinkedDeque; 4449 4472 3717
        Ljava/util/concurrent/ConcurrentLinkedQueue; 4454 4540 3717
        Ljava/util/concurrent/ConcurrentMap; 3791 4518
        Ljava/util/concurrent/ConcurrentNavigableMap; 3791 4593 4522
        Ljava/util/concurrent/ConcurrentSkipListMap; 4453 4594 3752 3717
        Ljava/util/concurrent/ConcurrentSkipListSet; 4456 4523 3752 3717
        Ljava/util/concurrent/CopyOnWriteArrayList; 3791 4508 4542 3752 3717
        Ljava/util/concurrent/CopyOnWriteArraySet; 4456 3717
        Ljava/util/concurrent/CountDownLatch; 3791
        Ljava/util/concurrent/CountedCompleter; 4618
        Ljava/util/concurrent/CyclicBarrier; 3791
        Ljava/util/concurrent/DelayQueue; 4454 4580
        Ljava/util/concurrent/Delayed; 3791 3753
        Ljava/util/concurrent/Exchanger; 3791
        Ljava/util/concurrent/ExecutionException; 3760
        Ljava/util/concurrent/Executor; 3791
        Ljava/util/concurrent/ExecutorCompletionService; 3791 4587
        Ljava/util/concurrent/ExecutorService; 3791 4606
        Ljava/util/concurrent/Executors; 3791
        Ljava/util/concurrent/Flow$Processor; 3791 4612 4611
        Ljava/util/concurrent/Flow$Publisher; 3791
        Ljava/util/concurrent/Flow$Subscriber; 3791
        Ljava/util/concurrent/Flow$Subscription; 3791
        Ljava/util/concurrent/Flow; 3791
        Ljava/util/concurrent/ForkJoinPool$ForkJoinWorkerThreadFactory; 3791
        Ljava/util/concurrent/ForkJoinPool$ManagedBlocker; 3791
        Ljava/util/concurrent/ForkJoinPool; 4577
        Ljava/util/concurrent/ForkJoinTask; 3791 4620 3717
        Ljava/util/concurrent/ForkJoinWorkerThread; 3820
        Ljava/util/concurrent/Future; 3791
        Ljava/util/concurrent/FutureTask; 3791 4631
        Ljava/util/concurrent/LinkedBlockingDeque; 4454 4579 3717
        Ljava/util/concurrent/LinkedBlockingQueue; 4454 4580 3717
        Ljava/util/concurrent/LinkedTransferQueue; 4454 4647 3717
        Ljava/util/concurrent/Phaser; 3791
        Ljava/util/concurrent/PriorityBlockingQueue; 4454 4580 3717
        Ljava/util/concurrent/RecursiveAction; 4618
        Ljava/util/concurrent/RecursiveTask; 4618
        Ljava/util/concurrent/RejectedExecutionException; 3803
        Ljava/util/concurrent/RejectedExecutionHandler; 3791
        Ljava/util/concurrent/RunnableFuture; 3791 3801 4620
        Ljava/util/concurrent/RunnableScheduledFuture; 3791 4631 4634
        Ljava/util/concurrent/ScheduledExecutorService; 3791 4608
        Ljava/util/concurrent/ScheduledFuture; 3791 4603 4620
        Ljava/util/concurrent/ScheduledThreadPoolExecutor; 4644 4633
        Ljava/util/concurrent/Semaphore; 3791 3717
        Ljava/util/concurrent/SynchronousQueue; 4454 4580 3717
        Ljava/util/concurrent/ThreadFactory; 3791
        Ljava/util/concurrent/ThreadLocalRandom; 4541
        Ljava/util/concurrent/ThreadPoolExecutor$AbortPolicy; 3791 4630
        Ljava/util/concurrent/ThreadPoolExecutor$CallerRunsPolicy; 3791 4630
        Ljava/util/concurrent/ThreadPoolExecutor$DiscardOldestPolicy; 3791 4630
        Ljava/util/concurrent/ThreadPoolExecutor$DiscardPolicy; 3791 4630
        Ljava/util/concurrent/ThreadPoolExecutor; 4577
        Ljava/util/concurrent/TimeUnit; 3757
        Ljava/util/concurrent/TimeoutException; 3760
        Ljava/util/concurrent/TransferQueue; 3791 4580
        Ljava/util/concurrent/atomic/AtomicBoolean; 3791 3717
        Ljava/util/concurrent/atomic/AtomicInteger; 3789 3717
        Ljava/util/concurrent/atomic/AtomicIntegerArray; 3791 3717
        Ljava/util/concurrent/atomic/AtomicIntegerFieldUpdater; 3791
        Ljava/util/concurrent/atomic/AtomicLong; 3789 3717
        Ljava/util/concurrent/atomic/AtomicLongArray; 3791 3717
        Ljava/util/concurrent/atomic/AtomicLongFieldUpdater; 3791
        Ljava/util/concurrent/atomic/AtomicMarkableReference; 3791
        Ljava/util/concurrent/atomic/AtomicReference; 3791 3717
        Ljava/util/concurrent/atomic/AtomicReferenceArray; 3791 3717
        Ljava/util/concurrent/atomic/AtomicReferenceFieldUpdater; 3791
        Ljava/util/concurrent/atomic/AtomicStampedReference; 3791
        Ljava/util/concurrent/atomic/DoubleAccumulator; 3789 3717
        Ljava/util/concurrent/atomic/DoubleAdder; 3789 3717
        Ljava/util/concurrent/atomic/LongAccumulator; 3789 3717
        Ljava/util/concurrent/atomic/LongAdder; 3789 3717
        Ljava/util/concurrent/locks/AbstractOwnableSynchronizer; 3791 3717
        Ljava/util/concurrent/locks/AbstractQueuedLongSynchronizer$ConditionObject; 3791 4669 3717
        Ljava/util/concurrent/locks/AbstractQueuedLongSynchronizer; 4664 3717
        Ljava/util/concurrent/locks/AbstractQueuedSynchronizer$ConditionObject; 3791 4669 3717
        Ljava/util/concurrent/locks/AbstractQueuedSynchronizer; 4664 3717
        Ljava/util/concurrent/locks/Condition; 3791
        Ljava/util/concurrent/locks/Lock; 3791
        Ljava/util/concurrent/locks/LockSupport; 3791
        Ljava/util/concurrent/locks/ReadWriteLock; 3791
        Ljava/util/concurrent/locks/ReentrantLock; 3791 4670 3717
        Ljava/util/concurrent/locks/ReentrantReadWriteLock$ReadLock; 3791 4670 3717
        Ljava/util/concurrent/locks/ReentrantReadWriteLock$WriteLock; 3791 4670 3717
        Ljava/util/concurrent/locks/ReentrantReadWriteLock; 3791 4672 3717
        Ljava/util/concurrent/locks/StampedLock; 3791 3717
        Ljava/util/function/BiConsumer; 3791
        Ljava/util/function/BiFunction; 3791
        Ljava/util/function/BiPredicate; 3791
        Ljava/util/function/BinaryOperator; 3791 4679
        Ljava/util/function/BooleanSupplier; 3791
        Ljava/util/function/Consumer; 3791
        Ljava/util/function/DoubleBinaryOperator; 3791
        Ljava/util/function/DoubleConsumer; 3791
        Ljava/util/function/DoubleFunction; 3791
        Ljava/util/function/DoublePredicate; 3791
        Ljava/util/function/DoubleSupplier; 3791
        Ljava/util/function/DoubleToIntFunction; 3791
        Ljava/util/function/DoubleToLongFunction; 3791
        Ljava/util/function/DoubleUnaryOperator; 3791
        Ljava/util/function/Function; 3791
        Ljava/util/function/IntBinaryOperator; 3791
        Ljava/util/function/IntConsumer; 3791
        Ljava/util/function/IntFunction; 3791
        Ljava/util/function/IntPredicate; 3791
        Ljava/util/function/IntSupplier; 3791
        Ljava/util/function/IntToDoubleFunction; 3791
        Ljava/util/function/IntToLongFunction; 3791
        Ljava/util/function/IntUnaryOperator; 3791
        Ljava/util/function/LongBinaryOperator; 3791
        Ljava/util/function/LongConsumer; 3791
        Ljava/util/function/LongFunction; 3791
        Ljava/util/function/LongPredicate; 3791
        Ljava/util/function/LongSupplier; 3791
        Ljava/util/function/LongToDoubleFunction; 3791
        Ljava/util/function/LongToIntFunction; 3791
        Ljava/util/function/LongUnaryOperator; 3791
        Ljava/util/function/ObjDoubleConsumer; 3791
        Ljava/util/function/ObjIntConsumer; 3791
        Ljava/util/function/ObjLongConsumer; 3791
        Ljava/util/function/Predicate; 3791
        Ljava/util/function/Supplier; 3791
        Ljava/util/function/ToDoubleBiFunction; 3791
        Ljava/util/function/ToDoubleFunction; 3791
        Ljava/util/function/ToIntBiFunction; 3791
        Ljava/util/function/ToIntFunction; 3791
        Ljava/util/function/ToLongBiFunction; 3791
        Ljava/util/function/ToLongFunction; 3791
        Ljava/util/function/UnaryOperator; 3791 4692
        Ljava/util/jar/Attributes$Name; 3791
        Ljava/util/jar/Attributes; 3791 4518 3752
        Ljava/util/jar/JarEntry; 4789
        Ljava/util/jar/JarException; 4791
        Ljava/util/jar/JarFile; 4792
        Ljava/util/jar/JarInputStream; 4793
        Ljava/util/jar/JarOutputStream; 4794
        Ljava/util/jar/Manifest; 3791 3752
        Ljava/util/jar/Pack200$Packer; 3791
        Ljava/util/jar/Pack200$Unpacker; 3791
        Ljava/util/jar/Pack200; 3791
        Ljava/util/logging/ConsoleHandler; 4747
        Ljava/util/logging/ErrorManager; 3791
        Ljava/util/logging/FileHandler; 4747
        Ljava/util/logging/Filter; 3791
        Ljava/util/logging/Formatter; 3791
        Ljava/util/logging/Handler; 3791
        Ljava/util/logging/Level; 3791 3717
        Ljava/util/logging/LogManager; 3791
        Ljava/util/logging/LogRecord; 3791 3717
        Ljava/util/logging/Logger; 3791
        Ljava/util/logging/LoggingMXBean; 3791
        Ljava/util/logging/LoggingPermission; 4126
        Ljava/util/logging/MemoryHandler; 4737
        Ljava/util/logging/SimpleFormatter; 4736
        Ljava/util/logging/SocketHandler; 4747
        Ljava/util/logging/StreamHandler; 4737
        Ljava/util/logging/XMLFormatter; 4736
        Ljava/util/prefs/AbstractPreferences; 4756
        Ljava/util/prefs/BackingStoreException; 3760
        Ljava/util/prefs/InvalidPreferencesFormatException; 3760
        Ljava/util/prefs/NodeChangeEvent; 4482
        Ljava/util/prefs/NodeChangeListener; 3791 4480
        Ljava/util/prefs/PreferenceChangeEvent; 4482
        Ljava/util/prefs/PreferenceChangeListener; 3791 4480
        Ljava/util/prefs/Preferences; 3791
        Ljava/util/prefs/PreferencesFactory; 3791
        Ljava/util/regex/MatchResult; 3791
        Ljava/util/regex/Matcher; 3791 4758
        Ljava/util/regex/Pattern; 3791 3717
        Ljava/util/regex/PatternSyntaxException; 3766
        Ljava/util/stream/BaseStream; 3791 3736
        Ljava/util/stream/Collector$Characteristics; 3757
        Ljava/util/stream/Collector; 3791
        Ljava/util/stream/Collectors; 3791
        Ljava/util/stream/DoubleStream$Builder; 3791 4685
        Ljava/util/stream/DoubleStream; 3791 4762
        Ljava/util/stream/IntStream$Builder; 3791 4694
        Ljava/util/stream/IntStream; 3791 4762
        Ljava/util/stream/LongStream$Builder; 3791 4702
        Ljava/util/stream/LongStream; 3791 4762
        Ljava/util/stream/Stream$Builder; 3791 4683
        Ljava/util/stream/Stream; 3791 4762
        Ljava/util/stream/StreamSupport; 3791
        Ljava/util/zip/Adler32; 3791 4779
        Ljava/util/zip/CRC32; 3791 4779
        Ljava/util/zip/CheckedInputStream; 3676
        Ljava/util/zip/CheckedOutputStream; 3677
        Ljava/util/zip/Checksum; 3791
        Ljava/util/zip/DataFormatException; 3760
        Ljava/util/zip/Deflater; 3791
        Ljava/util/zip/DeflaterInputStream; 3676
        Ljava/util/zip/DeflaterOutputStream; 3677
        Ljava/util/zip/GZIPInputStream; 4787
        Ljava/util/zip/GZIPOutputStream; 4783
        Ljava/util/zip/Inflater; 3791
        Ljava/util/zip/InflaterInputStream; 3676
        Ljava/util/zip/InflaterOutputStream; 3677
        Ljava/util/zip/ZipEntry; 3791 3752
        Ljava/util/zip/ZipError; 3776
        Ljava/util/zip/ZipException; 3682
        Ljava/util/zip/ZipFile; 3791 3658
        Ljava/util/zip/ZipInputStream; 4787
        Ljava/util/zip/ZipOutputStream; 4783
        Ljavax/crypto/AEADBadTagException; 4796
        Ljavax/crypto/BadPaddingException; 4136
        Ljavax/crypto/Cipher; 3791
        Ljavax/crypto/CipherInputStream; 3676
        Ljavax/crypto/CipherOutputStream; 3677
        Ljavax/crypto/CipherSpi; 3791
        Ljavax/crypto/EncryptedPrivateKeyInfo; 3791
        Ljavax/crypto/ExemptionMechanism; 3791
        Ljavax/crypto/ExemptionMechanismException; 4136
        Ljavax/crypto/ExemptionMechanismSpi; 3791
        Ljavax/crypto/IllegalBlockSizeException; 4136
        Ljavax/crypto/KeyAgreement; 3791
        Ljavax/crypto/KeyAgreementSpi; 3791
        Ljavax/crypto/KeyGenerator; 3791
        Ljavax/crypto/KeyGeneratorSpi; 3791
        Ljavax/crypto/Mac; 3791 3752
        Ljavax/crypto/MacSpi; 3791
        Ljavax/crypto/NoSuchPaddingException; 4136
        Ljavax/crypto/NullCipher; 4797
        Ljavax/crypto/SealedObject; 3791 3717
        Ljavax/crypto/SecretKey; 3791 4144 4899
        Ljavax/crypto/SecretKeyFactory; 3791
        Ljavax/crypto/SecretKeyFactorySpi; 3791
        Ljavax/crypto/ShortBufferException; 4136
        Ljavax/crypto/interfaces/DHKey; 3791
        Ljavax/crypto/interfaces/DHPrivateKey; 3791 4819 4179
        Ljavax/crypto/interfaces/DHPublicKey; 3791 4819 4187
        Ljavax/crypto/interfaces/PBEKey; 3791 4815
        Ljavax/crypto/spec/DESKeySpec; 3791 4292
        Ljavax/crypto/spec/DESedeKeySpec; 3791 4292
        Ljavax/crypto/spec/DHGenParameterSpec; 3791 4276
        Ljavax/crypto/spec/DHParameterSpec; 3791 4276
        Ljavax/crypto/spec/DHPrivateKeySpec; 3791 4292
        Ljavax/crypto/spec/DHPublicKeySpec; 3791 4292
        Ljavax/crypto/spec/GCMParameterSpec; 3791 4276
        Ljavax/crypto/spec/IvParameterSpec; 3791 4276
        Ljavax/crypto/spec/OAEPParameterSpec; 3791 4276
        Ljavax/crypto/spec/PBEKeySpec; 3791 4292
        Ljavax/crypto/spec/PBEParameterSpec; 3791 4276
        Ljavax/crypto/spec/PSource$PSpecified; 4835
        Ljavax/crypto/spec/PSource; 3791
        Ljavax/crypto/spec/RC2ParameterSpec; 3791 4276
        Ljavax/crypto/spec/RC5ParameterSpec; 3791 4276
        Ljavax/crypto/spec/SecretKeySpec; 3791 4292 4815
        Ljavax/microedition/khronos/egl/EGL10; 3791 4841
        Ljavax/microedition/khronos/egl/EGL11; 3791 4839
        Ljavax/microedition/khronos/egl/EGL; 3791
        Ljavax/microedition/khronos/egl/EGLConfig; 3791
        Ljavax/microedition/khronos/egl/EGLContext; 3791
        Ljavax/microedition/khronos/egl/EGLDisplay; 3791
        Ljavax/microedition/khronos/egl/EGLSurface; 3791
        Ljavax/microedition/khronos/opengles/GL10; 3791 4851
        Ljavax/microedition/khronos/opengles/GL10Ext; 3791 4851
        Ljavax/microedition/khronos/opengles/GL11; 3791 4846
        Ljavax/microedition/khronos/opengles/GL11Ext; 3791 4851
        Ljavax/microedition/khronos/opengles/GL11ExtensionPack; 3791 4851
        Ljavax/microedition/khronos/opengles/GL; 3791
        Ljavax/net/ServerSocketFactory; 3791
        Ljavax/net/SocketFactory; 3791
        Ljavax/net/ssl/CertPathTrustManagerParameters; 3791 4864
        Ljavax/net/ssl/ExtendedSSLSession; 3791 4883
        Ljavax/net/ssl/HandshakeCompletedEvent; 4482
        Ljavax/net/ssl/HandshakeCompletedListener; 3791 4480
        Ljavax/net/ssl/HostnameVerifier; 3791
        Ljavax/net/ssl/HttpsURLConnection; 3908
        Ljavax/net/ssl/KeyManager; 3791
        Ljavax/net/ssl/KeyManagerFactory; 3791
        Ljavax/net/ssl/KeyManagerFactorySpi; 3791
        Ljavax/net/ssl/KeyStoreBuilderParameters; 3791 4864
        Ljavax/net/ssl/ManagerFactoryParameters; 3791
        Ljavax/net/ssl/SNIHostName; 4867
        Ljavax/net/ssl/SNIMatcher; 3791
        Ljavax/net/ssl/SNIServerName; 3791
        Ljavax/net/ssl/SSLContext; 3791
        Ljavax/net/ssl/SSLContextSpi; 3791
        Ljavax/net/ssl/SSLEngine; 3791
        Ljavax/net/ssl/SSLEngineResult$HandshakeStatus; 3757
        Ljavax/net/ssl/SSLEngineResult$Status; 3757
        Ljavax/net/ssl/SSLEngineResult; 3791
        Ljavax/net/ssl/SSLException; 3682
        Ljavax/net/ssl/SSLHandshakeException; 4874
        Ljavax/net/ssl/SSLKeyException; 4874
        Ljavax/net/ssl/SSLParameters; 3791
        Ljavax/net/ssl/SSLPeerUnverifiedException; 4874
        Ljavax/net/ssl/SSLPermission; 4126
        Ljavax/net/ssl/SSLProtocolException; 4874
        Ljavax/net/ssl/SSLServerSocket; 3930
        Ljavax/net/ssl/SSLServerSocketFactory; 4852
        Ljavax/net/ssl/SSLSession; 3791
        Ljavax/net/ssl/SSLSessionBindingEvent; 4482
        Ljavax/net/ssl/SSLSessionBindingListener; 3791 4480
        Ljavax/net/ssl/SSLSessionContext; 3791
        Ljavax/net/ssl/SSLSocket; 3931
        Ljavax/net/ssl/SSLSocketFactory; 4853
        Ljavax/net/ssl/StandardConstants; 3791
        Ljavax/net/ssl/TrustManager; 3791
        Ljavax/net/ssl/TrustManagerFactory; 3791
        Ljavax/net/ssl/TrustManagerFactorySpi; 3791
        Ljavax/net/ssl/X509ExtendedKeyManager; 3791 4895
        Ljavax/net/ssl/X509ExtendedTrustManager; 3791 4896
        Ljavax/net/ssl/X509KeyManager; 3791 4860
        Ljavax/net/ssl/X509TrustManager; 3791 4890
        Ljavax/security/auth/AuthPermission; 4126
        Ljavax/security/auth/DestroyFailedException; 3760
        Ljavax/security/auth/Destroyable; 3791
        Ljavax/security/auth/PrivateCredentialPermission; 4172
        Ljavax/security/auth/Subject; 3791 3717
        Ljavax/security/auth/SubjectDomainCombiner; 3791 4134
        Ljavax/security/auth/callback/Callback; 3791
        Ljavax/security/auth/callback/CallbackHandler; 3791
        Ljavax/security/auth/callback/PasswordCallback; 3791 4903 3717
        Ljavax/security/auth/callback/UnsupportedCallbackException; 3760
        Ljavax/security/auth/login/LoginException; 4136
        Ljavax/security/auth/x500/X500Principal; 3791 4178 3717
        Ljavax/security/cert/Certificate; 3791
        Ljavax/security/cert/CertificateEncodingException; 4911
        Ljavax/security/cert/CertificateException; 3760
        Ljavax/security/cert/CertificateExpiredException; 4911
        Ljavax/security/cert/CertificateNotYetValidException; 4911
        Ljavax/security/cert/CertificateParsingException; 4911
        Ljavax/security/cert/X509Certificate; 4909
        Ljavax/sql/CommonDataSource; 3791
        Ljavax/sql/ConnectionEvent; 4482
        Ljavax/sql/ConnectionEventListener; 3791 4480
        Ljavax/sql/ConnectionPoolDataSource; 3791 4916
        Ljavax/sql/DataSource; 3791 4916 4350
        Ljavax/sql/PooledConnection; 3791
        Ljavax/sql/RowSet; 3791 4320
        Ljavax/sql/RowSetEvent; 4482
        Ljavax/sql/RowSetInternal; 3791
        Ljavax/sql/RowSetListener; 3791 4480
        Ljavax/sql/RowSetMetaData; 3791 4321
        Ljavax/sql/RowSetReader; 3791
        Ljavax/sql/RowSetWriter; 3791
        Ljavax/sql/StatementEvent; 4482
        Ljavax/sql/StatementEventListener; 3791 4480
        Ljavax/xml/XMLConstants; 3791
        Ljavax/xml/datatype/DatatypeConfigurationException; 3760
        Ljavax/xml/datatype/DatatypeConstants$Field; 3791
        Ljavax/xml/datatype/DatatypeConstants; 3791
        Ljavax/xml/datatype/DatatypeFactory; 3791
        Ljavax/xml/datatype/Duration; 3791
        Ljavax/xml/datatype/XMLGregorianCalendar; 3791 3752
        Ljavax/xml/namespace/NamespaceContext; 3791
        Ljavax/xml/namespace/QName; 3791 3717
        Ljavax/xml/parsers/DocumentBuilder; 3791
        Ljavax/xml/parsers/DocumentBuilderFactory; 3791
        Ljavax/xml/parsers/FactoryConfigurationError; 3759
        Ljavax/xml/parsers/ParserConfigurationException; 3760
        Ljavax/xml/parsers/SAXParser; 3791
        Ljavax/xml/parsers/SAXParserFactory; 3791
        Ljavax/xml/transform/ErrorListener; 3791
        Ljavax/xml/transform/OutputKeys; 3791
        Ljavax/xml/transform/Result; 3791
        Ljavax/xml/transform/Source; 3791
        Ljavax/xml/transform/SourceLocator; 3791
        Ljavax/xml/transform/Templates; 3791
        Ljavax/xml/transform/Transformer; 3791
        Ljavax/xml/transform/TransformerConfigurationException; 4954
        Ljavax/xml/transform/TransformerException; 3760
        Ljavax/xml/transform/TransformerFactory; 3791
        Ljavax/xml/transform/TransformerFactoryConfigurationError; 3759
        Ljavax/xml/transform/URIResolver; 3791
        Ljavax/xml/transform/dom/DOMLocator; 3791 4950
        Ljavax/xml/transform/dom/DOMResult; 3791 4948
        Ljavax/xml/transform/dom/DOMSource; 3791 4949
        Ljavax/xml/transform/sax/SAXResult; 3791 4948
        Ljavax/xml/transform/sax/SAXSource; 3791 4949
        Ljavax/xml/transform/sax/SAXTransformerFactory; 4955
        Ljavax/xml/transform/sax/TemplatesHandler; 3791 5041
        Ljavax/xml/transform/sax/TransformerHandler; 3791 5041 5061 5042
        Ljavax/xml/transform/stream/StreamResult; 3791 4948
        Ljavax/xml/transform/stream/StreamSource; 3791 4949
        Ljavax/xml/validation/Schema; 3791
        Ljavax/xml/validation/SchemaFactory; 3791
        Ljavax/xml/validation/SchemaFactoryLoader; 3791
        Ljavax/xml/validation/TypeInfoProvider; 3791
        Ljavax/xml/validation/Validator; 3791
        Ljavax/xml/validation/ValidatorHandler; 3791 5041
        Ljavax/xml/xpath/XPath; 3791
        Ljavax/xml/xpath/XPathConstants; 3791
        Ljavax/xml/xpath/XPathException; 3760
        Ljavax/xml/xpath/XPathExpression; 3791
        Ljavax/xml/xpath/XPathExpressionException; 4976
        Ljavax/xml/xpath/XPathFactory; 3791
        Ljavax/xml/xpath/XPathFactoryConfigurationException; 4976
        Ljavax/xml/xpath/XPathFunction; 3791
        Ljavax/xml/xpath/XPathFunctionException; 4978
        Ljavax/xml/xpath/XPathFunctionResolver; 3791
        Ljavax/xml/xpath/XPathVariableResolver; 3791
        Lorg/apache/http/conn/ConnectTimeoutException; 3685
        Lorg/apache/http/conn/scheme/HostNameResolver; 3791
        Lorg/apache/http/conn/scheme/LayeredSocketFactory; 3791 4988
        Lorg/apache/http/conn/scheme/SocketFactory; 3791
        Lorg/apache/http/conn/ssl/AbstractVerifier; 3791 4994
        Lorg/apache/http/conn/ssl/AllowAllHostnameVerifier; 4989
        Lorg/apache/http/conn/ssl/BrowserCompatHostnameVerifier; 4989
        Lorg/apache/http/conn/ssl/SSLSocketFactory; 3791 4987
        Lorg/apache/http/conn/ssl/StrictHostnameVerifier; 4989
        Lorg/apache/http/conn/ssl/X509HostnameVerifier; 3791 4858
        Lorg/apache/http/params/CoreConnectionPNames; 3791
        Lorg/apache/http/params/HttpConnectionParams; 3791 4995
        Lorg/apache/http/params/HttpParams; 3791
        Lorg/json/JSONArray; 3791
        Lorg/json/JSONException; 3760
        Lorg/json/JSONObject; 3791
        Lorg/json/JSONStringer; 3791
        Lorg/json/JSONTokener; 3791
        Lorg/w3c/dom/Attr; 3791 5024
        Lorg/w3c/dom/CDATASection; 3791 5028
        Lorg/w3c/dom/CharacterData; 3791 5024
        Lorg/w3c/dom/Comment; 3791 5005
        Lorg/w3c/dom/DOMConfiguration; 3791
        Lorg/w3c/dom/DOMError; 3791
        Lorg/w3c/dom/DOMErrorHandler; 3791
        Lorg/w3c/dom/DOMException; 3803
        Lorg/w3c/dom/DOMImplementation; 3791
        Lorg/w3c/dom/DOMImplementationList; 3791
        Lorg/w3c/dom/DOMImplementationSource; 3791
        Lorg/w3c/dom/DOMLocator; 3791
        Lorg/w3c/dom/DOMStringList; 3791
        Lorg/w3c/dom/Document; 3791 5024
        Lorg/w3c/dom/DocumentFragment; 3791 5024
        Lorg/w3c/dom/DocumentType; 3791 5024
        Lorg/w3c/dom/Element; 3791 5024
        Lorg/w3c/dom/Entity; 3791 5024
        Lorg/w3c/dom/EntityReference; 3791 5024
        Lorg/w3c/dom/NameList; 3791
        Lorg/w3c/dom/NamedNodeMap; 3791
        Lorg/w3c/dom/Node; 3791
        Lorg/w3c/dom/NodeList; 3791
        Lorg/w3c/dom/Notation; 3791 5024
        Lorg/w3c/dom/ProcessingInstruction; 3791 5024
        Lorg/w3c/dom/Text; 3791 5005
        Lorg/w3c/dom/TypeInfo; 3791
        Lorg/w3c/dom/UserDataHandler; 3791
        Lorg/w3c/dom/ls/DOMImplementationLS; 3791
        Lorg/w3c/dom/ls/LSException; 3803
        Lorg/w3c/dom/ls/LSInput; 3791
        Lorg/w3c/dom/ls/LSOutput; 3791
        Lorg/w3c/dom/ls/LSParser; 3791
        Lorg/w3c/dom/ls/LSParserFilter; 3791
        Lorg/w3c/dom/ls/LSResourceResolver; 3791
        Lorg/w3c/dom/ls/LSSerializer; 3791
        Lorg/xml/sax/AttributeList; 3791
        Lorg/xml/sax/Attributes; 3791
        Lorg/xml/sax/ContentHandler; 3791
        Lorg/xml/sax/DTDHandler; 3791
        Lorg/xml/sax/DocumentHandler; 3791
        Lorg/xml/sax/EntityResolver; 3791
        Lorg/xml/sax/ErrorHandler; 3791
        Lorg/xml/sax/HandlerBase; 3791 5044 5042 5043 5045
        Lorg/xml/sax/InputSource; 3791
        Lorg/xml/sax/Locator; 3791
        Lorg/xml/sax/Parser; 3791
        Lorg/xml/sax/SAXException; 3760
        Lorg/xml/sax/SAXNotRecognizedException; 5050
        Lorg/xml/sax/SAXNotSupportedException; 5050
        Lorg/xml/sax/SAXParseException; 5050
        Lorg/xml/sax/XMLFilter; 3791 5055
        Lorg/xml/sax/XMLReader; 3791
        Lorg/xml/sax/ext/Attributes2; 3791 5040
        Lorg/xml/sax/ext/Attributes2Impl; 5065 5056
        Lorg/xml/sax/ext/DeclHandler; 3791
        Lorg/xml/sax/ext/DefaultHandler2; 5066 5061 5058 5060
        Lorg/xml/sax/ext/EntityResolver2; 3791 5044
        Lorg/xml/sax/ext/LexicalHandler; 3791
        Lorg/xml/sax/ext/Locator2; 3791 5048
        Lorg/xml/sax/ext/Locator2Impl; 5067 5062
        Lorg/xml/sax/helpers/AttributeListImpl; 3791 5039
        Lorg/xml/sax/helpers/AttributesImpl; 3791 5040
        Lorg/xml/sax/helpers/DefaultHandler; 3791 5044 5042 5041 5045
        Lorg/xml/sax/helpers/LocatorImpl; 3791 5048
        Lorg/xml/sax/helpers/NamespaceSupport; 3791
        Lorg/xml/sax/helpers/ParserAdapter; 3791 5055 5043
        Lorg/xml/sax/helpers/ParserFactory; 3791
        Lorg/xml/sax/helpers/XMLFilterImpl; 3791 5054 5044 5042 5041 5045
        Lorg/xml/sax/helpers/XMLReaderAdapter; 3791 5049 5041
        Lorg/xml/sax/helpers/XMLReaderFactory; 3791
        Lorg/xmlpull/v1/XmlPullParser; 3791
        Lorg/xmlpull/v1/XmlPullParserException; 3760
        Lorg/xmlpull/v1/XmlPullParserFactory; 3791
        Lorg/xmlpull/v1/XmlSerializer; 3791
        Lorg/xmlpull/v1/sax2/Driver; 3791 5048 5055 5040
        """
}
