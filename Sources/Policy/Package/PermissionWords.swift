/// How policies name what a permission opens.
enum PermissionWords {
    /// Names of permissions without their prefix, words, and words between bars of sentences that mean something else.
    static let all: [(names: [String], words: [String], barred: String)] = [
        (["CAMERA"], ["相机", "摄像头", "拍照", "拍摄", "扫码", "扫一扫", "扫描二维码"], ""),
        (
            ["ACCESS_FINE_LOCATION", "ACCESS_COARSE_LOCATION", "ACCESS_BACKGROUND_LOCATION", "ACCESS_MEDIA_LOCATION"],
            ["位置", "定位", "地理"], "显著位置|醒目位置|明显位置|适当的位置|适当位置"
        ),
        (["READ_CONTACTS", "WRITE_CONTACTS"], ["通讯录", "联系人"], "联系人员"),
        (["GET_ACCOUNTS"], ["账户列表", "账号列表", "通讯录", "联系人"], "联系人员"),
        (["RECORD_AUDIO"], ["麦克风", "录音", "语音"], ""),
        (
            ["READ_PHONE_STATE", "READ_PHONE_NUMBERS", "READ_BASIC_PHONE_STATE"],
            ["电话权限", "电话状态", "设备信息", "设备状态", "IMEI", "设备标识", "设备识别", "本机号码"], ""
        ),
        (
            ["CALL_PHONE", "ANSWER_PHONE_CALLS", "ADD_VOICEMAIL", "USE_SIP"], ["拨打电话权限", "直接拨打", "拨号", "通话", "电话权限"], ""
        ),
        (["READ_CALL_LOG", "WRITE_CALL_LOG", "PROCESS_OUTGOING_CALLS"], ["通话记录", "通话日志"], ""),
        (
            ["READ_SMS", "SEND_SMS", "RECEIVE_SMS", "RECEIVE_MMS", "RECEIVE_WAP_PUSH"],
            ["读取短信", "短信权限", "短信内容", "接收短信", "访问短信", "短信记录", "彩信"], ""
        ),
        (
            [
                "READ_EXTERNAL_STORAGE", "WRITE_EXTERNAL_STORAGE", "READ_MEDIA_IMAGES", "READ_MEDIA_VIDEO",
                "READ_MEDIA_AUDIO", "READ_MEDIA_VISUAL_USER_SELECTED", "MANAGE_EXTERNAL_STORAGE",
            ], ["存储权限", "存储空间", "外部存储", "存储卡", "读写存储", "相册", "照片", "图片", "媒体文件", "读取文件", "本地文件"], ""
        ),
        (["READ_CALENDAR", "WRITE_CALENDAR"], ["日历", "日程"], ""),
        (["BODY_SENSORS", "BODY_SENSORS_BACKGROUND"], ["传感器", "心率"], ""),
        (["ACTIVITY_RECOGNITION"], ["运动数据", "运动权限", "步数", "健身"], ""),
        (["BLUETOOTH_SCAN", "BLUETOOTH_CONNECT", "BLUETOOTH_ADVERTISE"], ["蓝牙"], ""),
        (["NEARBY_WIFI_DEVICES", "UWB_RANGING"], ["附近的设备", "附近设备", "WLAN", "Wi-Fi"], ""),
        (["POST_NOTIFICATIONS"], ["通知权限", "通知栏", "消息通知", "推送通知", "接收通知", "发送通知"], ""),
        (["QUERY_ALL_PACKAGES"], ["应用列表", "已安装", "软件列表", "安装列表"], ""),
        (["PACKAGE_USAGE_STATS"], ["使用情况", "应用使用", "使用记录"], ""),
    ]
}
