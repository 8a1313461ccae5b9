import Bytes
import Findings

/// A third-party component that apps carry: what it is, from whom, for what.
public struct SDK: Sendable, Hashable {
    /// The stable name, as findings and JSON carry it.
    public var name: String
    /// Its name for people.
    public var title: LocalizedText
    /// Who makes it.
    public var vendor: LocalizedText
    /// What part it plays in an app.
    public var role: Role
    /// What apps use it for.
    public var purpose: Purpose

    /// What part a component plays in an app.
    public enum Role: String, Sendable, CaseIterable {
        /// A service of a vendor: it acts by itself, talks to the vendor's servers or collects data.
        case sdk
        /// What the whole app is built on.
        case framework
        /// Code without a service behind it.
        case library

        /// Its name for people.
        public var title: LocalizedText {
            switch self {
            case .sdk: LocalizedText(zh: "第三方SDK", en: "third-party SDK")
            case .framework: LocalizedText(zh: "应用框架", en: "app framework")
            case .library: LocalizedText(zh: "开源库", en: "library")
            }
        }
    }

    /// What apps use a component for.
    public enum Purpose: String, Sendable, CaseIterable {
        case push, analytics, crash, map, payment, social, login, identity, security, advertising, messaging, call
        case speech, browser, network, image, interface, storage, hybrid, language, platform, testing, hotfix, device
        case cloud, scan, media, document, routing, reactive, utility

        /// Its name for people.
        public var title: LocalizedText {
            switch self {
            case .push: LocalizedText(zh: "消息推送", en: "push messages")
            case .analytics: LocalizedText(zh: "统计分析", en: "usage statistics")
            case .crash: LocalizedText(zh: "崩溃与性能监控", en: "crash and performance reports")
            case .map: LocalizedText(zh: "地图与定位", en: "maps and positioning")
            case .payment: LocalizedText(zh: "支付", en: "payment")
            case .social: LocalizedText(zh: "分享与第三方登录", en: "sharing and social login")
            case .login: LocalizedText(zh: "手机号一键登录", en: "one-tap login with the phone number")
            case .identity: LocalizedText(zh: "人脸与证件识别", en: "face and document recognition")
            case .security: LocalizedText(zh: "安全防护", en: "protection")
            case .advertising: LocalizedText(zh: "广告", en: "advertising")
            case .messaging: LocalizedText(zh: "即时通讯与客服", en: "chat and customer service")
            case .call: LocalizedText(zh: "音视频通话与直播", en: "calls and live video")
            case .speech: LocalizedText(zh: "语音", en: "speech")
            case .browser: LocalizedText(zh: "浏览器内核", en: "browser engine")
            case .network: LocalizedText(zh: "网络请求", en: "networking")
            case .image: LocalizedText(zh: "图片加载与选择", en: "images")
            case .interface: LocalizedText(zh: "界面", en: "user interface")
            case .storage: LocalizedText(zh: "数据存储与序列化", en: "storage and serialization")
            case .hybrid: LocalizedText(zh: "跨平台与小程序", en: "cross-platform and mini programs")
            case .language: LocalizedText(zh: "语言运行库", en: "language runtime")
            case .platform: LocalizedText(zh: "系统支持库", en: "platform support")
            case .testing: LocalizedText(zh: "测试与调试", en: "testing and debugging")
            case .hotfix: LocalizedText(zh: "热修复与插件化", en: "hot fixes and plug-ins")
            case .device: LocalizedText(zh: "设备标识", en: "device identifiers")
            case .cloud: LocalizedText(zh: "云服务", en: "cloud services")
            case .scan: LocalizedText(zh: "扫码", en: "code scanning")
            case .media: LocalizedText(zh: "音视频播放", en: "media playback")
            case .document: LocalizedText(zh: "文档与签章", en: "documents and signatures")
            case .routing: LocalizedText(zh: "路由与组件化", en: "routing")
            case .reactive: LocalizedText(zh: "异步编程", en: "asynchronous programming")
            case .utility: LocalizedText(zh: "工具", en: "utilities")
            }
        }
    }
}

/// All components that Touchstone can name, and what tells that something belongs to one.
public enum SDKTable {
    /// Every component, in the order of the table.
    public static let all: [SDK] = SDKRows.text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
        let columns = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard columns.count == 7, let role = SDK.Role(rawValue: columns[5]),
            let purpose = SDK.Purpose(rawValue: columns[6])
        else { preconditionFailure("a row of the SDK table is malformed: \(columns)") }
        return SDK(
            name: columns[0], title: LocalizedText(zh: columns[1], en: columns[2]),
            vendor: LocalizedText(zh: columns[3], en: columns[4]), role: role, purpose: purpose)
    }

    /// The component of that stable name.
    public static func sdk(named name: String) -> SDK? { byName[name] }

    /// The component whose package prefix is the longest one that a class name begins with; whole segments only.
    public static func sdk(ofClass name: String) -> SDK? { match(name)?.sdk }

    /// The prefix that decides, with its component.
    static func match(_ className: String) -> (prefix: Substring, sdk: SDK)? {
        // The class itself is no package: a shortened name such as `rx` would be taken for one.
        var rest = Substring(className)
        while let dot = rest.lastIndex(of: ".") {
            rest = rest[..<dot]
            if let row = byPrefix.rows(of: rest).first, let sdk = byName[row[1]] { return (rest, sdk) }
        }
        return nil
    }

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    private static let byPrefix = SortedRows(SDKPrefixRows.text, separator: "|")
}
