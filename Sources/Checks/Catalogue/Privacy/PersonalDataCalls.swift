import App
import Code
import Findings

/// A kind of personal information with the ways by which code comes at it.
struct PersonalDataKind: Sendable {
    /// The stable name.
    var id: String
    /// Its name for people.
    var title: LocalizedText
    /// Methods that give it.
    var calls: [MethodPattern] = []
    /// Calls that give it if an argument is one of some texts.
    var named: (patterns: [MethodPattern], position: Int, texts: [String])?
    /// Static fields whose value leads to it, by class.
    var fields: [(name: String, owners: [String])] = []
    /// Texts that lead to it.
    var texts: [String] = []
}

extension CodeInquiry {
    /// Where code comes at a kind of personal information.
    func sites(of kind: PersonalDataKind) -> [Site] {
        var sites = Set(calls(kind.calls))
        if let named = kind.named {
            for site in calls(named.patterns) {
                let value = program.argument(named.position, of: site)
                if named.texts.contains(where: { value.canBe($0) }) { sites.insert(site) }
            }
        }
        for (name, owners) in kind.fields {
            for owner in owners {
                for reference in program.references(toField: name, of: owner) {
                    sites.formUnion(program.sites(of: reference, writing: false))
                }
            }
        }
        for text in kind.texts { sites.formUnion(program.uses(ofString: text)) }
        return sites.sorted()
    }
}

/// The kinds of personal information that the platform and widespread libraries hand out.
///
/// Source: reference of the Android API; GB/T 41391-2022, annexes D and F, for what counts; the vendors' guides for the
/// libraries.
enum PersonalDataCalls {
    static let all = [
        identifiers, location, surroundings, contacts, callLog, messages, calendar, pictures, camera, microphone,
        accounts,
        clipboard, sensors, apps,
    ]

    /// Identifiers of the phone that the user cannot change.
    static let identifiers = PersonalDataKind(
        id: "identifiers", title: text("设备标识", "device identifiers"),
        calls: patterns(
            "Landroid/telephony/TelephonyManager;",
            "getDeviceId", "getImei", "getMeid", "getSubscriberId", "getSimSerialNumber", "getLine1Number")
            + patterns("Landroid/os/Build;", "getSerial") + patterns("Landroid/net/wifi/WifiInfo;", "getMacAddress")
            + patterns("Ljava/net/NetworkInterface;", "getHardwareAddress")
            + patterns("Landroid/bluetooth/BluetoothAdapter;", "getAddress")
            + patterns("Lcom/bun/miitmdid/core/MdidSdkHelper;", "InitSdk")
            + patterns("Lcom/google/android/gms/ads/identifier/AdvertisingIdClient;", "getAdvertisingIdInfo"),
        named: (
            ["Secure", "System"].map { MethodPattern("Landroid/provider/Settings$\($0);", "getString") }, 1,
            ["android_id"]
        ))

    static let location = PersonalDataKind(
        id: "location", title: text("位置", "location"),
        calls: patterns(
            "Landroid/location/LocationManager;",
            "requestLocationUpdates", "requestSingleUpdate", "getLastKnownLocation", "getCurrentLocation")
            + patterns(
                "Lcom/google/android/gms/location/FusedLocationProviderClient;",
                "requestLocationUpdates", "getLastLocation", "getCurrentLocation")
            + patterns("Lcom/amap/api/location/AMapLocationClient;", "startLocation")
            + patterns("Lcom/baidu/location/LocationClient;", "start", "requestLocation")
            + patterns(
                "Lcom/tencent/map/geolocation/TencentLocationManager;",
                "requestLocationUpdates", "requestSingleFreshLocation"))

    static let surroundings = PersonalDataKind(
        id: "surroundings", title: text("基站与 Wi-Fi", "cells and Wi-Fi around"),
        calls: patterns(
            "Landroid/telephony/TelephonyManager;",
            "getAllCellInfo", "getCellLocation", "getNeighboringCellInfo", "requestCellInfoUpdate")
            + patterns("Landroid/net/wifi/WifiManager;", "getScanResults", "getConfiguredNetworks")
            + patterns("Landroid/net/wifi/WifiInfo;", "getSSID", "getBSSID"))

    static let contacts = PersonalDataKind(
        id: "contacts", title: text("通讯录", "contacts"),
        fields: [
            (
                "CONTENT_URI",
                [
                    "Contacts", "Data", "RawContacts", "CommonDataKinds$Phone", "CommonDataKinds$Email", "Groups",
                ].map { "Landroid/provider/ContactsContract$\($0);" }
            )
        ],
        texts: ["content://com.android.contacts", "content://com.android.contacts/contacts", "content://icc/adn"])

    static let callLog = PersonalDataKind(
        id: "call-log", title: text("通话记录", "call log"),
        fields: [("CONTENT_URI", ["Landroid/provider/CallLog$Calls;"])],
        texts: ["content://call_log/calls", "content://call_log"])

    static let messages = PersonalDataKind(
        id: "messages", title: text("短信", "text messages"),
        calls: patterns("Landroid/telephony/SmsMessage;", "createFromPdu", "getMessageBody", "getDisplayMessageBody")
            + patterns("Landroid/provider/Telephony$Sms$Intents;", "getMessagesFromIntent"),
        fields: [
            ("CONTENT_URI", ["", "$Inbox", "$Sent"].map { "Landroid/provider/Telephony$Sms\($0);" })
        ],
        texts: ["content://sms", "content://sms/", "content://sms/inbox", "content://mms-sms"])

    static let calendar = PersonalDataKind(
        id: "calendar", title: text("日历", "calendar"),
        fields: [
            (
                "CONTENT_URI",
                ["Events", "Calendars", "Reminders", "Instances"].map { "Landroid/provider/CalendarContract$\($0);" }
            )
        ], texts: ["content://com.android.calendar/events", "content://com.android.calendar/calendars"])

    static let pictures = PersonalDataKind(
        id: "pictures", title: text("照片与视频", "photos and videos"),
        calls: patterns("Landroid/provider/MediaStore$Images$Media;", "getContentUri", "query"),
        fields: [
            ("EXTERNAL_CONTENT_URI", ["Images", "Video"].map { "Landroid/provider/MediaStore$\($0)$Media;" })
        ])

    static let camera = PersonalDataKind(
        id: "camera", title: text("相机", "camera"),
        calls: patterns("Landroid/hardware/Camera;", "open")
            + patterns("Landroid/hardware/camera2/CameraManager;", "openCamera"))

    static let microphone = PersonalDataKind(
        id: "microphone", title: text("麦克风", "microphone"),
        calls: patterns("Landroid/media/AudioRecord;", "<init>", "startRecording")
            + patterns("Landroid/media/MediaRecorder;", "setAudioSource")
            + patterns("Landroid/speech/SpeechRecognizer;", "startListening"))

    static let accounts = PersonalDataKind(
        id: "accounts", title: text("系统账户", "accounts on the phone"),
        calls: patterns(
            "Landroid/accounts/AccountManager;", "getAccounts", "getAccountsByType", "getAccountsByTypeAndFeatures"))

    static let clipboard = PersonalDataKind(
        id: "clipboard", title: text("剪贴板", "clipboard"),
        calls: patterns("Landroid/content/ClipboardManager;", "getPrimaryClip", "addPrimaryClipChangedListener")
            + [MethodPattern(["Landroid/content/ClipboardManager;", "Landroid/text/ClipboardManager;"], "getText")])

    static let sensors = PersonalDataKind(
        id: "sensors", title: text("传感器", "sensors"),
        calls: patterns("Landroid/hardware/SensorManager;", "registerListener"))

    static let apps = PersonalDataKind(
        id: "apps", title: text("应用列表", "list of installed apps"),
        calls: patterns("Landroid/content/pm/PackageManager;", "getInstalledPackages", "getInstalledApplications")
            + patterns("Landroid/app/ActivityManager;", "getRunningAppProcesses", "getRunningTasks"))

    private static func patterns(_ owner: String, _ names: String...) -> [MethodPattern] {
        names.map { MethodPattern(owner, $0) }
    }

    private static func text(_ zh: String, _ en: String) -> LocalizedText { LocalizedText(zh: zh, en: en) }
}
