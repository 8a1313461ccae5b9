import Findings
import Foundation

/// What a package asks for and contains, as JSON reports of `analyze` and `inspect sdks` say.
public struct PackageClaims: Sendable {
    /// Permissions that a user is asked for (dangerous ones).
    public var permissions: [String] = []
    /// Names of SDKs by third parties.
    public var sdks: [String] = []

    /// Nothing known.
    public init() {}

    /// Adds what a report says.
    ///
    /// - Returns: False for a file that is none of these reports.
    public mutating func add(json: [UInt8]) -> Bool {
        guard let report = try? JSONDecoder().decode(Report.self, from: Data(json)), report.schemaVersion == 1,
            report.permissions != nil || report.components != nil
        else { return false }
        let asked = (report.permissions ?? []).filter { $0.level?.hasPrefix("dangerous") == true }.map(\.name)
        permissions = Set(permissions + asked).sorted()
        let owners = (report.checks ?? []).flatMap { $0.findings ?? [] }.compactMap(\.owner)
        let named = owners.filter { $0.hasPrefix("sdk:") }.map { String($0.dropFirst(4)) }
        let listed = (report.components ?? []).compactMap { $0.role == "sdk" ? $0.name : nil }
        sdks = Set(sdks + named + listed).sorted()
        return true
    }

    private struct Report: Decodable {
        struct Permission: Decodable {
            var name: String
            var level: String?
        }

        /// A component of an app, which has no role, or one of a list of software.
        struct Component: Decodable {
            var name: String?
            var role: String?
        }

        struct Check: Decodable {
            struct Finding: Decodable {
                var owner: String?
            }

            var findings: [Finding]?
        }

        var schemaVersion: Int
        var permissions: [Permission]?
        var components: [Component]?
        var checks: [Check]?
    }
}

/// Something that a package has, and whether the policy mentions it.
public struct Mention: Sendable {
    /// The permission or the SDK.
    public var name: String
    /// The words that were looked for.
    public var words: [String]
    /// The first sentence that has one; nil if none has.
    public var quote: Quote?

    /// Every permission of a package, held against the documents; permissions without words are looked for by their name.
    public static func permissions(_ claims: PackageClaims, in documents: [PolicyDocument]) -> [Mention] {
        claims.permissions.map { name in
            let short = name.split(separator: ".").last.map(String.init) ?? name
            let words = (permissionWords.first { $0.names.contains(short) }?.words ?? []) + [short]
            return Mention(name: name, words: words, quote: first(words, in: documents))
        }
    }

    /// Every SDK of a package, held against the documents by its name and the parts of it that tell it apart.
    public static func sdks(_ claims: PackageClaims, in documents: [PolicyDocument]) -> [Mention] {
        claims.sdks.map { name in
            let words = [name] + (sdkWords.first { name.lowercased().contains($0.key) }?.words ?? [])
            return Mention(name: name, words: words, quote: first(words, in: documents))
        }
    }

    private static func first(_ words: [String], in documents: [PolicyDocument]) -> Quote? {
        let lower = words.map { $0.lowercased() }
        for document in documents {
            for sentence in document.sentences {
                let text = sentence.text.lowercased()
                if lower.contains(where: text.contains) {
                    return Quote(document: document.name, line: sentence.line, text: sentence.text)
                }
            }
        }
        return nil
    }

    /// How policies name what a permission opens.
    private static let permissionWords: [(names: [String], words: [String])] = [
        (["CAMERA"], ["相机", "摄像头", "拍照", "拍摄", "扫码", "扫描"]),
        (
            ["ACCESS_FINE_LOCATION", "ACCESS_COARSE_LOCATION", "ACCESS_BACKGROUND_LOCATION", "ACCESS_MEDIA_LOCATION"],
            ["位置", "定位", "地理"]
        ),
        (["READ_CONTACTS", "WRITE_CONTACTS", "GET_ACCOUNTS"], ["通讯录", "联系人", "账户列表"]),
        (["RECORD_AUDIO"], ["麦克风", "录音", "语音"]),
        (["READ_PHONE_STATE", "READ_PHONE_NUMBERS"], ["电话权限", "电话状态", "设备信息", "IMEI", "设备标识", "本机号码"]),
        (["CALL_PHONE", "ANSWER_PHONE_CALLS", "ADD_VOICEMAIL", "USE_SIP"], ["拨打电话", "拨号", "通话"]),
        (["READ_CALL_LOG", "WRITE_CALL_LOG", "PROCESS_OUTGOING_CALLS"], ["通话记录"]),
        (["READ_SMS", "SEND_SMS", "RECEIVE_SMS", "RECEIVE_MMS", "RECEIVE_WAP_PUSH"], ["短信", "彩信"]),
        (
            [
                "READ_EXTERNAL_STORAGE", "WRITE_EXTERNAL_STORAGE", "READ_MEDIA_IMAGES", "READ_MEDIA_VIDEO",
                "READ_MEDIA_AUDIO", "READ_MEDIA_VISUAL_USER_SELECTED",
            ], ["存储", "相册", "照片", "图片", "文件", "媒体"]
        ),
        (["READ_CALENDAR", "WRITE_CALENDAR"], ["日历", "日程"]),
        (["BODY_SENSORS", "BODY_SENSORS_BACKGROUND"], ["传感器", "心率", "身体"]),
        (["ACTIVITY_RECOGNITION"], ["运动", "步数", "健身"]),
        (["BLUETOOTH_SCAN", "BLUETOOTH_CONNECT", "BLUETOOTH_ADVERTISE"], ["蓝牙"]),
        (["NEARBY_WIFI_DEVICES", "UWB_RANGING"], ["附近的设备", "WLAN", "Wi-Fi", "WiFi"]),
        (["POST_NOTIFICATIONS"], ["通知", "消息提醒"]),
    ]

    /// Chinese names of vendors of which packages have the Latin one.
    private static let sdkWords: [(key: String, words: [String])] = [
        ("alipay", ["支付宝"]), ("wechat", ["微信"]), ("tencent", ["腾讯"]), ("bugly", ["腾讯"]), ("umeng", ["友盟"]),
        ("jpush", ["极光"]), ("jiguang", ["极光"]), ("getui", ["个推"]), ("baidu", ["百度"]), ("amap", ["高德"]),
        ("autonavi", ["高德"]), ("huawei", ["华为"]), ("xiaomi", ["小米"]), ("oppo", ["OPPO"]), ("vivo", ["vivo"]),
        ("meizu", ["魅族"]), ("iflytek", ["讯飞"]), ("sina", ["微博"]), ("weibo", ["微博"]), ("alibaba", ["阿里"]),
        ("aliyun", ["阿里"]), ("unionpay", ["银联"]), ("x5", ["腾讯"]), ("google", ["谷歌"]),
    ]
}
