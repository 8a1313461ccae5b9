import App
import Findings
import Rules

/// PKG-040: links by which a web page opens the app, where another app may take them.
enum DeepLinkRule {
    static let rule = Rule(
        id: "PKG-040",
        title: LocalizedText(zh: "Deep Link 可被抢占", en: "Deep links that other apps can take"),
        indicator: .package, severity: .low, family: .deepLinks,
        what: LocalizedText(
            zh: """
                检查带 BROWSABLE 的导出组件：自定义协议、明文 http、未启用 autoVerify 的 https、不限主机名、不限数据的过滤器；\
                微信、QQ、支付宝等SDK规定的协议按SDK归并，只作提示。
                """,
            en: """
                Looks at exported components with BROWSABLE filters: custom schemes, cleartext http, https without \
                autoVerify, open hosts, and filters without data. Schemes that SDKs prescribe (WeChat, QQ, Alipay and \
                others) are grouped by SDK and reported only.
                """),
        why: LocalizedText(
            zh: "其他应用可以声明同样的协议抢先响应，截走链接里的登录凭证；恶意网页也能借此打开应用内页面并传入任意参数。",
            en: """
                Another app may claim the same link and take the tokens in it; a malicious page may open screens of the \
                app with parameters of its choice.
                """),
        fix: LocalizedText(
            zh: "改用 https 加 android:autoVerify=\"true\" 的 App Links 并部署 assetlinks.json；链接中不带凭证，参数在使用前校验。",
            en: """
                Use App Links (https with android:autoVerify="true" and assetlinks.json), keep tokens out of links, and \
                check every parameter.
                """),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0058", cwe: 939),
        examples: [
            Example(.fires, inside: activity("<data android:scheme=\"examplegov\" android:host=\"open\"/>")),
            Example(.fires, inside: activity("<data android:scheme=\"https\" android:host=\"m.example.cn\"/>")),
            Example(
                .fires,
                inside: activity("<data android:scheme=\"http\" android:host=\"m.example.cn\"/>", verify: true)),
            Example(.fires, inside: activity("<data android:scheme=\"https\" android:host=\"*\"/>", verify: true)),
            Example(.fires, inside: activity("")),
            Example(
                .silent,
                inside: activity("<data android:scheme=\"https\" android:host=\"m.example.cn\"/>", verify: true)),
            // http beside https is the recommended form of a verified link.
            Example(
                .silent,
                inside: activity(
                    "<data android:scheme=\"http\"/><data android:scheme=\"https\" android:host=\"m.example.cn\"/>",
                    verify: true)),
            // The SDK looks for its app id in the scheme: the developer cannot choose another one.
            Example(.silent, inside: activity("<data android:scheme=\"wx0123456789abcdef\"/>")),
            Example(
                .notApplicable, inside: activity("<data android:scheme=\"content\" android:mimeType=\"image/*\"/>")),
            Example(.notApplicable),
        ],
        judge: judge)

    private static func activity(_ data: String, verify: Bool = false) -> String {
        """
        <activity android:name=".Open" android:exported="true">
        <intent-filter android:autoVerify="\(verify)">
        <action android:name="android.intent.action.VIEW"/>
        <category android:name="android.intent.category.DEFAULT"/>
        <category android:name="android.intent.category.BROWSABLE"/>
        \(data)</intent-filter></activity>
        """
    }

    private static func judge(_ app: App) -> Judgement {
        let links = DeepLink.all(in: app)
        guard !links.isEmpty else {
            return .notApplicable(zh: "应用没有可由网页打开的链接。", en: "No web page can open the app.")
        }
        let owners = app.owners
        return .found(
            links.compactMap { link in
                guard let (text, severity, identity) = verdict(on: link) else { return nil }
                var owner = link.components.first.map { owners.owner(of: $0) } ?? .own
                if case .sdk(let name) = link.key { owner = .sdk(name) }
                let zh = link.components.map(\.caption).listed(.zh)
                let en = link.components.map(\.caption).listed(.en)
                return Finding(
                    message: LocalizedText(zh: "\(text.zh)（\(zh)）。", en: "\(text.en) (\(en))."), owner: owner,
                    severity: severity, evidence: link.evidence, identity: identity)
            })
    }

    private static func verdict(on link: DeepLink) -> (text: LocalizedText, severity: Severity, identity: String)? {
        switch link.key {
        case .custom(let scheme):
            let text = LocalizedText(
                zh: "自定义协议 \(scheme):// 任何应用都可声明", en: "Any app may claim the custom scheme \(scheme)://")
            return (text, .low, "scheme \(scheme)")
        case .sdk(let name):
            let title = SDKTable.sdk(named: name)?.title ?? LocalizedText(zh: name, en: name)
            let schemes = link.schemes.map { "\($0)://" }
            let text = LocalizedText(
                zh: "\(title.zh)规定的回调协议 \(schemes.listed(.zh))",
                en: "Callback schemes that \(title.en) prescribes: \(schemes.listed(.en))")
            return (text, .info, "sdk \(name)")
        case .anything:
            let text = LocalizedText(
                zh: "带 BROWSABLE 却没有 data 的过滤器，任何网页都可用 intent: 链接打开",
                en: "A BROWSABLE filter without data: any page may open it by an intent: link")
            return (text, .low, "anything")
        case .web(let host):
            let faults = webFaults(link, host)
            guard !faults.isEmpty else { return nil }
            let text = LocalizedText(
                zh: "网页链接 \(host)：\(faults.map(\.zh).joined(separator: "、"))",
                en: "Web links to \(host): \(faults.map(\.en).joined(separator: ", "))")
            return (text, .low, "host \(host)")
        }
    }

    /// A host with a leading `*.` can be verified for its subdomains; `*` alone cannot.
    private static func webFaults(_ link: DeepLink, _ host: String) -> [LocalizedText] {
        var faults: [LocalizedText] = []
        if host == "*" { faults.append(LocalizedText(zh: "不限主机名", en: "the host is left open")) }
        if !link.schemes.contains("https") {
            faults.append(LocalizedText(zh: "仅有明文 http", en: "cleartext http only"))
        } else if !link.isVerified, host != "*" {
            faults.append(LocalizedText(zh: "未启用 autoVerify", en: "autoVerify is off"))
        }
        return faults
    }
}
