import App
import Code
import Findings
import Rules

/// PKG-055: permissions that the app asks for and no code needs.
enum UnusedPermissionRule {
    static let rule = Rule(
        id: "PKG-055",
        title: LocalizedText(zh: "权限过度声明", en: "Permission that no code uses"),
        indicator: .package, severity: .medium, family: .permissions,
        what: LocalizedText(
            zh: """
                对照权限与 API 的对应表（位置、相机、麦克风、通讯录、短信、通话记录、日历、账户、电话、身体传感器、蓝牙等 \(uses.count) 项），\
                在全部 dex（含 SDK）中查找用到该权限的调用、字段和地址；一处都没有的计入。使用录音、相机的原生库也算使用。存储等用途太广的权限不判断。
                """,
            en: """
                Compares \(uses.count) permissions (location, camera, microphone, contacts, messages, calls, calendar, accounts, phone, \
                body sensors, Bluetooth) with the calls, fields and addresses that need them, in all dex files, SDKs among them; native \
                libraries that record sound or pictures count as use. Permissions that anything may need, as for storage, are \
                not judged.
                """),
        why: LocalizedText(
            zh: "多余的权限扩大了攻击面，也属于超范围索取。",
            en: "A permission too many is one more thing to misuse, and asks users for what is not needed."),
        fix: LocalizedText(
            zh: "从清单中删除，或用 tools:node=\"remove\" 去掉 SDK 合并进来的声明。",
            en: "Remove it from the manifest, with tools:node=\"remove\" where an SDK merges it in."),
        references: References(
            masvs: ["MASVS-PRIVACY-1"], maswe: "MASWE-0117", mastg: "MASTG-TEST-0255", cwe: 250, cn: "T/TAF 078.1"),
        examples: [
            .code(.fires, outside: asks("CAMERA"), ""),
            .code(
                .silent, outside: asks("CAMERA"),
                "const/4 v0, 0\ninvoke-static {v0}, Landroid/hardware/Camera;->open(I)Landroid/hardware/Camera;"),
            // An address that leads there.
            .code(.silent, outside: asks("READ_SMS"), "const-string v0, \"content://sms/inbox\""),
            // A method of that name, but another class's.
            .code(
                .fires, outside: asks("CAMERA"),
                "const/4 v0, 0\ninvoke-static {v0}, Lcn/example/app/Camera;->open(I)Landroid/hardware/Camera;"),
            // The request ends below the releases that install the app.
            .code(
                .notApplicable,
                outside: "<uses-permission android:name=\"android.permission.CAMERA\" android:maxSdkVersion=\"22\"/>",
                ""),
            .code(.notApplicable, outside: asks("INTERNET"), ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let requests = app.effectiveRequests.filter { uses[short($0.name)] != nil }
                guard !requests.isEmpty else {
                    return .notApplicable(
                        zh: "没有申请表中的权限。", en: "The app asks for none of the permissions in the table.")
                }
                let findings = requests.compactMap { request -> Finding? in
                    guard let use = uses[short(request.name)], !isUsed(use, inquiry) else { return nil }
                    return Finding(
                        message: LocalizedText(
                            zh: "申请了 \(short(request.name))，但代码中没有用到它的调用。",
                            en: "Asks for \(short(request.name)), but no code needs it."), severity: .medium,
                        evidence: [.attribute("name", of: request.xpath, split: request.split, request.name)],
                        identity: request.name)
                }
                return .found(findings)
            }
        })

    /// What needs a permission.
    private struct Use: Sendable {
        var kinds: [PersonalDataKind] = []
        var calls: [MethodPattern] = []
        var texts: [String] = []
        /// Libraries of the system that native code needs for it.
        var libraries: [String] = []
    }

    private static func isUsed(_ use: Use, _ inquiry: CodeInquiry) -> Bool {
        if use.kinds.contains(where: { !inquiry.sites(of: $0).isEmpty }) { return true }
        if use.texts.contains(where: { inquiry.program.hasString($0) }) { return true }
        if !inquiry.calls(use.calls).isEmpty { return true }
        return inquiry.app.nativeLibraries.contains { library in
            library.facts?.needed.contains(where: use.libraries.contains) ?? false
        }
    }

    private static func short(_ name: String) -> String {
        let prefix = "android.permission."
        return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.utf8.count)) : name
    }

    private static func asks(_ name: String) -> String {
        "<uses-permission android:name=\"android.permission.\(name)\"/>"
    }

    private static func calls(_ owner: String, _ names: String...) -> [MethodPattern] {
        names.map { MethodPattern(owner, $0) }
    }

    private static let position = Use(
        kinds: [PersonalDataCalls.location, PersonalDataCalls.surroundings],
        calls: calls("Landroid/bluetooth/BluetoothAdapter;", "startDiscovery", "startLeScan")
            + calls("Landroid/bluetooth/le/BluetoothLeScanner;", "startScan")
            + calls("Landroid/net/wifi/WifiManager;", "getConnectionInfo", "startScan")
            + calls(
                "Landroid/location/LocationManager;", "isProviderEnabled", "getBestProvider", "addGpsStatusListener")
            // A page asks for it through the web view.
            + ClassFamilies.webChromeClient.map { MethodPattern($0, "onGeolocationPermissionsShowPrompt") }
            + calls("Landroid/webkit/WebSettings;", "setGeolocationEnabled"))

    private static let bluetooth = Use(
        calls: calls(
            "Landroid/bluetooth/BluetoothAdapter;",
            "getDefaultAdapter", "getRemoteDevice", "startDiscovery", "startLeScan", "getBondedDevices", "enable")
            + calls("Landroid/bluetooth/BluetoothManager;", "getAdapter", "getConnectedDevices")
            + calls("Landroid/bluetooth/BluetoothDevice;", "connectGatt", "getName"))

    /// Source: reference of the Android API ("requires permission"); AOSP annotations of API 36.
    private static let uses: [String: Use] = [
        "ACCESS_FINE_LOCATION": position, "ACCESS_COARSE_LOCATION": position, "ACCESS_BACKGROUND_LOCATION": position,
        "CAMERA": Use(
            kinds: [PersonalDataCalls.camera],
            calls: calls("Landroid/hardware/camera2/CameraManager;", "getCameraIdList", "setTorchMode"),
            texts: ["android.media.action.IMAGE_CAPTURE", "android.media.action.VIDEO_CAPTURE"],
            libraries: ["libcamera2ndk.so"]),
        "RECORD_AUDIO": Use(
            kinds: [PersonalDataCalls.microphone],
            calls: calls("Landroid/media/MediaRecorder;", "setAudioEncoder")
                + ClassFamilies.webChromeClient.map { MethodPattern($0, "onPermissionRequest") },
            texts: ["android.speech.action.RECOGNIZE_SPEECH", "android.provider.MediaStore.RECORD_SOUND"],
            libraries: ["libOpenSLES.so", "libaaudio.so"]),
        "READ_CONTACTS": Use(kinds: [PersonalDataCalls.contacts]),
        "WRITE_CONTACTS": Use(kinds: [PersonalDataCalls.contacts]),
        "READ_CALL_LOG": Use(kinds: [PersonalDataCalls.callLog], texts: ["android.intent.action.PHONE_STATE"]),
        "WRITE_CALL_LOG": Use(kinds: [PersonalDataCalls.callLog]),
        "READ_SMS": Use(kinds: [PersonalDataCalls.messages]),
        "RECEIVE_SMS": Use(kinds: [PersonalDataCalls.messages], texts: ["android.provider.Telephony.SMS_RECEIVED"]),
        "SEND_SMS": Use(
            calls: calls(
                "Landroid/telephony/SmsManager;", "sendTextMessage", "sendMultipartTextMessage", "sendDataMessage")),
        "READ_CALENDAR": Use(kinds: [PersonalDataCalls.calendar]),
        "WRITE_CALENDAR": Use(kinds: [PersonalDataCalls.calendar]),
        "GET_ACCOUNTS": Use(kinds: [PersonalDataCalls.accounts]),
        "CALL_PHONE": Use(
            calls: calls("Landroid/telecom/TelecomManager;", "placeCall"), texts: ["android.intent.action.CALL"]),
        "READ_PHONE_STATE": Use(
            kinds: [PersonalDataCalls.identifiers],
            calls: calls(
                "Landroid/telephony/TelephonyManager;",
                "listen", "getNetworkType", "getDataNetworkType", "getVoiceMailNumber", "getCallState",
                "registerTelephonyCallback", "getServiceState")
                + calls("Landroid/telephony/SubscriptionManager;", "getActiveSubscriptionInfoList"),
            texts: ["android.intent.action.PHONE_STATE"]),
        "READ_PHONE_NUMBERS": Use(
            calls: calls("Landroid/telephony/TelephonyManager;", "getLine1Number")
                + calls("Landroid/telephony/SubscriptionManager;", "getPhoneNumber")),
        "BODY_SENSORS": Use(kinds: [PersonalDataCalls.sensors], libraries: ["libandroid.so"]),
        "ACTIVITY_RECOGNITION": Use(
            kinds: [PersonalDataCalls.sensors],
            calls: calls(
                "Lcom/google/android/gms/location/ActivityRecognitionClient;",
                "requestActivityUpdates", "requestActivityTransitionUpdates")),
        "BLUETOOTH_CONNECT": bluetooth, "BLUETOOTH_SCAN": bluetooth, "BLUETOOTH": bluetooth,
        "BLUETOOTH_ADMIN": bluetooth,
        "QUERY_ALL_PACKAGES": Use(
            kinds: [PersonalDataCalls.apps],
            calls: calls(
                "Landroid/content/pm/PackageManager;", "queryIntentActivities", "resolveActivity", "getPackageInfo",
                "getApplicationInfo", "getLaunchIntentForPackage")),
        "REQUEST_INSTALL_PACKAGES": Use(
            calls: calls("Landroid/content/pm/PackageInstaller;", "createSession")
                + calls("Landroid/content/pm/PackageManager;", "canRequestPackageInstalls"),
            texts: ["application/vnd.android.package-archive", "android.intent.action.INSTALL_PACKAGE"]),
        "SYSTEM_ALERT_WINDOW": Use(
            calls: calls("Landroid/provider/Settings;", "canDrawOverlays")
                + calls("Landroid/view/WindowManager;", "addView")
                + calls("Landroid/view/ViewManager;", "addView"),
            texts: ["android.settings.action.MANAGE_OVERLAY_PERMISSION"]),
    ]
}
