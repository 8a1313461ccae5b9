import Findings

/// Runtime permissions by group, with what could justify them in a government service app.
///
/// Government services are none of the service types for which GB/T 41391-2022 lists necessary information: nothing is
/// necessary by itself, a scenario must justify it. Groups and scenarios follow the standard's annexes and T/TAF 077.
enum NecessaryScopeTable {
    /// A group of permissions that one scenario justifies.
    struct Group: Sendable {
        /// The group.
        var title: LocalizedText
        /// What could justify it; nil if nothing does.
        var scenario: LocalizedText?
        /// What to use instead.
        var alternative: LocalizedText
        /// How grave a request is. One that a usual scenario justifies is only reported.
        var severity: Severity
        /// The permissions, without `android.permission.`.
        var permissions: [String]
    }

    /// The group of each permission.
    static let byPermission: [String: Group] = {
        var table: [String: Group] = [:]
        for group in groups {
            for permission in group.permissions { table["android.permission." + permission] = group }
        }
        return table
    }()

    /// All groups.
    static let groups: [Group] = [
        Group(
            title: text("粗略位置", "approximate location"),
            scenario: text("查找附近办事大厅、切换城市", "finding a nearby office, choosing the city"),
            alternative: text("让用户手动选择城市", "let the user choose the city"), severity: .info,
            permissions: ["ACCESS_COARSE_LOCATION"]),
        Group(
            title: text("精确位置", "precise location"),
            scenario: text("到场核验、导航到办事大厅", "proof of presence, the way to an office"),
            alternative: text("多数场景用粗略位置即可", "approximate location does in most cases"), severity: .low,
            permissions: ["ACCESS_FINE_LOCATION"]),
        Group(
            title: text("后台位置", "location in the background"), scenario: nil,
            alternative: text("只在用户操作时定位", "locate only while the user acts"), severity: .medium,
            permissions: ["ACCESS_BACKGROUND_LOCATION"]),
        Group(
            title: text("相机", "camera"),
            scenario: text("人脸核验、扫码、拍摄办事材料", "face verification, scanning codes, photographing documents"),
            alternative: text("单张拍照可调用系统相机", "the system's camera app takes single pictures"), severity: .info,
            permissions: ["CAMERA"]),
        Group(
            title: text("麦克风", "microphone"),
            scenario: text("有声活体检测、语音助手", "liveness checks with sound, a voice assistant"),
            alternative: text("改用无声活体检测", "use silent liveness checks"), severity: .low,
            permissions: ["RECORD_AUDIO"]),
        Group(
            title: text("照片与视频", "photos and videos"),
            scenario: text("上传办事材料", "uploading documents"),
            alternative: text("改用系统照片选择器，无需权限", "the photo picker needs no permission"), severity: .low,
            permissions: ["READ_MEDIA_IMAGES", "READ_MEDIA_VIDEO", "READ_MEDIA_AUDIO"]),
        Group(
            title: text("用户所选照片", "photos the user selects"),
            scenario: text("上传办事材料", "uploading documents"),
            alternative: text("改用系统照片选择器", "use the photo picker"), severity: .info,
            permissions: ["READ_MEDIA_VISUAL_USER_SELECTED", "ACCESS_MEDIA_LOCATION"]),
        Group(
            title: text("存储", "storage"),
            scenario: text("旧版系统上传办事材料", "uploading documents on old releases"),
            alternative: text(
                "用系统文件选择器，并以 maxSdkVersion 限定旧版本", "use the document picker, limit by maxSdkVersion"),
            severity: .low, permissions: ["READ_EXTERNAL_STORAGE", "WRITE_EXTERNAL_STORAGE"]),
        Group(
            title: text("电话状态", "phone state"), scenario: nil,
            alternative: text(
                "改用自建随机标识，Android 10 起已读不到设备识别码",
                "use a random id of your own: device identifiers are gone since API 29"),
            severity: .medium, permissions: ["READ_PHONE_STATE", "READ_PHONE_NUMBERS"]),
        Group(
            title: text("拨打电话", "calling"), scenario: text("政务热线", "a service line"),
            alternative: text("用拨号界面（ACTION_DIAL），无需权限", "the dialer (ACTION_DIAL) needs no permission"),
            severity: .low, permissions: ["CALL_PHONE", "ANSWER_PHONE_CALLS", "USE_SIP"]),
        Group(
            title: text("通讯录", "contacts"), scenario: nil,
            alternative: text("用系统联系人选择器取单个联系人", "the contact picker gives a single contact"), severity: .medium,
            permissions: ["READ_CONTACTS", "WRITE_CONTACTS", "GET_ACCOUNTS"]),
        Group(
            title: text("通话记录", "call log"), scenario: nil,
            alternative: text("删除该权限", "remove it"), severity: .medium,
            permissions: ["READ_CALL_LOG", "WRITE_CALL_LOG", "PROCESS_OUTGOING_CALLS"]),
        Group(
            title: text("短信", "SMS"), scenario: nil,
            alternative: text("验证码由用户输入或键盘自动填充", "let the user or the keyboard fill in the code"),
            severity: .medium,
            permissions: ["READ_SMS", "RECEIVE_SMS", "SEND_SMS", "RECEIVE_MMS", "RECEIVE_WAP_PUSH"]),
        Group(
            title: text("日历", "calendar"), scenario: text("预约提醒", "reminders of appointments"),
            alternative: text("用系统日历界面插入日程，无需权限", "the calendar app inserts events without permission"),
            severity: .low, permissions: ["READ_CALENDAR", "WRITE_CALENDAR"]),
        Group(
            title: text("身体传感器与活动识别", "body sensors and activity"), scenario: nil,
            alternative: text("删除该权限", "remove it"), severity: .medium,
            permissions: ["BODY_SENSORS", "BODY_SENSORS_BACKGROUND", "ACTIVITY_RECOGNITION"]),
        Group(
            title: text("附近设备", "nearby devices"), scenario: text("蓝牙读卡器、自助终端", "card readers, kiosks"),
            alternative: text("仅在连接设备时申请", "ask while connecting only"), severity: .low,
            permissions: [
                "BLUETOOTH_SCAN", "BLUETOOTH_CONNECT", "BLUETOOTH_ADVERTISE", "NEARBY_WIFI_DEVICES", "UWB_RANGING",
            ]),
    ]

    private static func text(_ zh: String, _ en: String) -> LocalizedText { LocalizedText(zh: zh, en: en) }
}
