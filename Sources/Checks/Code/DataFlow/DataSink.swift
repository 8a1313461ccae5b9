import Code

/// Kinds of places where some data may not arrive.
enum DataSink: String, Sendable, CaseIterable {
    case log
    case standardOutput
    case preference
    case clipboard
    case broadcast
    case notification
    case digest
    case encoding
    case request
    case stream
    case sql
    case selection
    case page
    case script
    case openedFile
    case writtenFile
    case objectStream
    case launch
    case classLoader
    case library
    case key
    case text
    case intentReader
    case uriReader
    case parcelReader

    /// The methods and the arguments that are meant.
    var places: [TaintSink] { Self.table[self] ?? [] }

    private static let table: [DataSink: [TaintSink]] = {
        var table: [DataSink: [TaintSink]] = [:]
        for line in rows.split(separator: "\n") {
            let cells = line.split(separator: " ").map(String.init)
            guard cells.count >= 4, let kind = DataSink(rawValue: cells[0]) else { continue }
            let classes = cells[1].split(separator: "|").map { "L\($0);" }
            let arguments = cells[3].split(separator: ",").compactMap { Int($0) }
            let prototype = cells.count > 4 ? cells[4] : nil
            for name in cells[2].split(separator: ",") {
                table[kind, default: []].append(
                    TaintSink(
                        MethodPattern(classes, String(name), prototype), arguments: arguments,
                        includesReceiver: cells[3].hasPrefix("this")))
            }
        }
        return table
    }()

    /// Kind, classes, methods, arguments from 0 (`this` for the receiver), and the prototype where that decides.
    private static let rows = """
        log android/util/Log v,d,i,w,e,wtf,println 0,1,2
        log timber/log/Timber|timber/log/Timber$Tree v,d,i,w,e,wtf 0,1,2
        log com/orhanobut/logger/Logger v,d,i,w,e,wtf,json,xml 0,1
        log com/elvishew/xlog/XLog|com/elvishew/xlog/Logger v,d,i,w,e,json,xml 0,1
        log com/tencent/mars/xlog/Log v,d,i,w,e,f 0,1,2
        standardOutput java/io/PrintStream print,println,printf,format 0,1
        preference android/content/SharedPreferences$Editor putString,putStringSet 1
        clipboard android/content/ClipboardManager setPrimaryClip,setText 0
        clipboard android/text/ClipboardManager setText 0
        broadcast android/content/Context sendBroadcast,sendOrderedBroadcast,sendStickyBroadcast,sendStickyOrderedBroadcast,sendBroadcastAsUser 0
        notification android/app/Notification$Builder|androidx/core/app/NotificationCompat$Builder|android/support/v4/app/NotificationCompat$Builder setContentText,setContentTitle,setTicker,setSubText 0
        notification android/app/Notification$BigTextStyle|androidx/core/app/NotificationCompat$BigTextStyle|android/support/v4/app/NotificationCompat$BigTextStyle bigText 0
        digest java/security/MessageDigest update,digest 0
        encoding android/util/Base64|java/util/Base64$Encoder encode,encodeToString 0
        request org/apache/http/message/BasicNameValuePair <init> 1
        request org/apache/http/entity/StringEntity|org/apache/http/client/methods/HttpGet|org/apache/http/client/methods/HttpPost|java/net/URL <init> 0
        request okhttp3/FormBody$Builder|okhttp3/MultipartBody$Builder|com/squareup/okhttp/FormEncodingBuilder add,addEncoded,addFormDataPart 1
        request okhttp3/RequestBody|okhttp3/RequestBody$Companion|com/squareup/okhttp/RequestBody create 0,1
        request okhttp3/Request$Builder|com/squareup/okhttp/Request$Builder url 0
        request okhttp3/Request$Builder|com/squareup/okhttp/Request$Builder header,addHeader 1
        request com/loopj/android/http/RequestParams add,put 1
        request com/android/volley/toolbox/StringRequest|com/android/volley/toolbox/JsonObjectRequest|com/android/volley/toolbox/JsonRequest <init> 1,2
        stream java/io/OutputStream|java/io/DataOutputStream|java/io/Writer write,writeBytes,writeUTF,append 0
        stream java/io/PrintWriter print,println 0
        sql android/database/sqlite/SQLiteDatabase|net/sqlcipher/database/SQLiteDatabase|net/zetetic/database/sqlcipher/SQLiteDatabase rawQuery,execSQL,compileStatement 0
        sql android/database/sqlite/SQLiteDatabase|net/sqlcipher/database/SQLiteDatabase rawQueryWithFactory 1
        sql androidx/sqlite/db/SupportSQLiteDatabase execSQL,compileStatement,query 0
        sql androidx/sqlite/db/SimpleSQLiteQuery <init> 0
        selection android/database/sqlite/SQLiteDatabase query 1,2,6 (Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
        selection android/database/sqlite/SQLiteDatabase query 1,2,6 (Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
        selection android/database/sqlite/SQLiteDatabase delete 1
        selection android/database/sqlite/SQLiteDatabase update 2
        selection android/database/sqlite/SQLiteQueryBuilder query 1,2,6
        selection android/database/sqlite/SQLiteQueryBuilder appendWhere 0
        page android/webkit/WebView|com/tencent/smtt/sdk/WebView|com/uc/webview/export/WebView|com/tencent/xweb/WebView loadUrl,postUrl 0
        script android/webkit/WebView|com/tencent/smtt/sdk/WebView|com/uc/webview/export/WebView|com/tencent/xweb/WebView evaluateJavascript,loadData 0
        script android/webkit/WebView|com/tencent/smtt/sdk/WebView|com/uc/webview/export/WebView|com/tencent/xweb/WebView loadDataWithBaseURL 1
        openedFile android/os/ParcelFileDescriptor open 0
        writtenFile java/io/FileOutputStream|java/io/FileWriter|java/io/RandomAccessFile <init> 0
        writtenFile java/nio/file/Files newOutputStream,write,newBufferedWriter 0
        writtenFile java/nio/file/Files copy 1 (Ljava/io/InputStream;Ljava/nio/file/Path;[Ljava/nio/file/CopyOption;)J
        objectStream java/io/ObjectInputStream <init> 0
        launch android/content/Context startActivity,startService,startForegroundService,bindService,sendBroadcast,sendOrderedBroadcast,startActivities 0
        launch android/app/Activity|android/app/Fragment|androidx/fragment/app/Fragment|android/support/v4/app/Fragment startActivity,startActivityForResult,startActivityIfNeeded,startNextMatchingActivity 0
        launch android/app/Activity setResult 1
        launch androidx/activity/result/ActivityResultLauncher launch 0
        classLoader dalvik/system/DexClassLoader|dalvik/system/PathClassLoader|dalvik/system/BaseDexClassLoader|dalvik/system/InMemoryDexClassLoader|dalvik/system/DexFile <init> 0
        classLoader dalvik/system/DexFile loadDex 0
        library java/lang/System|java/lang/Runtime load 0
        key javax/crypto/spec/SecretKeySpec|javax/crypto/spec/IvParameterSpec <init> 0
        key javax/crypto/spec/GCMParameterSpec <init> 1
        key javax/crypto/spec/PBEKeySpec <init> 0,1
        text android/widget/TextView|android/widget/EditText getText this
        intentReader android/content/Intent getStringExtra,getCharSequenceExtra,getStringArrayExtra,getStringArrayListExtra,getByteArrayExtra this
        intentReader android/os/BaseBundle|android/os/Bundle getString,getCharSequence,getStringArray,getStringArrayList,getByteArray,get this
        uriReader android/content/Intent getData,getDataString this
        parcelReader android/content/Intent|android/os/Bundle getParcelableExtra,getParcelable this
        """
}
