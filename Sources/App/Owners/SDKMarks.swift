/// What tells that a declaration in the app's own name belongs to an SDK: the SDK's guide prescribes it.
enum SDKMarks {
    /// Components that the app declares in its own package because an SDK looks them up there by name.
    static let components: [(suffix: String, sdk: String)] = [
        (".wxapi.WXEntryActivity", "WeChat"),
        (".wxapi.WXPayEntryActivity", "WeChat"),
        (".apshare.ShareEntryActivity", "Alipay"),
        (".ddshare.DDShareActivity", "DingTalk"),
        (".douyinapi.DouYinEntryActivity", "DouyinOpen"),
        (".bdopen.BdEntryActivity", "DouyinOpen"),
    ]

    /// Permissions made of the application id and a fixed end, or of a fixed beginning and the application id
    /// (matched without the leading dot). The first row that matches decides.
    static let permissions: [(suffix: String, sdk: String)] = [
        (".permission.JPUSH_MESSAGE", "JPush"),
        (".permission.JOPERATE_MESSAGE", "JPush"),
        (".permission.MIPUSH_RECEIVE", "MiPush"),
        (".push.permission.MESSAGE", "FlymePush"),
        (".hihonor.permission.PROCESS_PUSH_MSG", "HonorPush"),
        (".permission.PROCESS_PUSH_MSG", "HMSPush"),
        (".permission.PUSH_PROVIDER", "HMSPush"),
        (".permission.PUSH_WRITE_PROVIDER", "HMSPush"),
        (".permission.XGPUSH_RECEIVE", "TPNS"),
        (".permission.C2D_MESSAGE", "GooglePlayServices"),
        (".getui.permission.GetuiService", "Getui"),
        (".baidu.push.permission.WRITE_PUSHINFOPROVIDER", "BaiduPush"),
        (".openadsdk.permission.TT_PANGOLIN", "Pangle"),
        (".permission.KW_SDK_BROADCAST", "KuaishouAd"),
        (".permission.AMAP_LOCATION", "AMap"),
        (".DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION", "AndroidX"),
    ]

    /// Link schemes made of a fixed beginning and the app id that the vendor gave.
    static let schemes: [(prefix: String, length: ClosedRange<Int>, alphabet: [UInt8], sdk: String)] = [
        ("wx", 16...16, hex, "WeChat"),
        ("tencent", 5...12, digits, "QQConnect"),
        ("QQ", 6...10, hex, "QQConnect"),
        ("wb", 6...12, digits, "Weibo"),
        ("alipay", 0...40, letters, "Alipay"),
        ("ap", 16...16, digits, "Alipay"),
        ("dingoa", 10...24, letters, "DingTalk"),
        ("wwauth", 10...32, letters, "WeCom"),
        ("um.", 20...32, letters, "Umeng"),
        ("growing.", 12...24, letters, "GrowingIO"),
        ("sa", 8...8, hex, "SensorsData"),
        ("talkingdata.", 16...40, letters, "TalkingData"),
        ("fb", 10...20, digits, "Facebook"),
    ]

    private static let digits = Array("0123456789".utf8)
    private static let hex = Array("0123456789abcdefABCDEF".utf8)
    private static let letters = Array("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
}
