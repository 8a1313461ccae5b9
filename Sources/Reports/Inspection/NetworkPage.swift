import App
import Findings

/// The effective network security policy: what holds on which releases, for which hosts.
public struct NetworkPage: Sendable {
    let app: App

    /// The page of an app.
    public init(_ app: App) {
        self.app = app
    }

    /// The policies by the file that gives them; one without a file where the manifest and the defaults rule.
    var policies: [(file: String?, policy: NetworkSecurityPolicy)] {
        switch app.networkSecurity {
        case .none(let policy): [(nil, policy)]
        case .configured(let files): files.map { ($0.path, $0.policy) }
        case .unreadable: []
        }
    }

    /// Why the configuration is unknown; nil if it is known.
    var unreadable: LocalizedText? {
        if case .unreadable(let reason) = app.networkSecurity { reason } else { nil }
    }

    var isDebuggable: Bool { app.manifest.application?.debuggable?.canBe(true) ?? false }

    /// The page as text.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        page.title(app.manifest.package)
        page.row(zh: "联网权限", en: "Internet", page.word(app.mayUseNetwork))
        page.row(zh: "明文标志", en: "Flag", flagText(page))
        let reference = app.manifest.application?.networkSecurityConfig
        page.row(
            zh: "配置", en: "Config",
            reference.map { "@" + $0.name } ?? page.say(zh: "无，按清单和系统默认", en: "none: the manifest and defaults rule"))
        if let reason = unreadable { page.line("  " + page.style(.red, page.safe(reason[language]))) }
        writePlatforms(to: &page)
        for (file, policy) in policies { write(policy, file, to: &page) }
        return page.text
    }

    private func flagText(_ page: TextPage) -> String {
        guard let flag = app.manifest.application?.usesCleartextTraffic else {
            let level = app.manifest.sdk.target
            return page.say(
                zh: "未声明，默认\(app.permitsCleartextByManifest ? "允许" : "禁止")（targetSdk \(level)）",
                en:
                    "not given, \(app.permitsCleartextByManifest ? "allowed" : "forbidden") by default (targetSdk \(level))"
            )
        }
        let value = page.word(flag.canBe(true))
        guard app.manifest.application?.networkSecurityConfig != nil else { return value }
        return value + page.say(zh: "，API 24 起以配置文件为准", en: "; from API 24 on the configuration counts instead")
    }

    private func writePlatforms(to page: inout TextPage) {
        page.heading(zh: "按系统版本（未单独配置的域名）", en: "By release, for hosts without a configuration of their own")
        for range in app.networkPlatforms {
            let levels = "API \(range.first)" + (range.last == range.first ? "" : range.last.map { "–\($0)" } ?? "+")
            let parts = [
                page.say(zh: "明文 ", en: "cleartext ") + page.word(range.permitsCleartext),
                page.say(zh: "用户证书 ", en: "user certificates ") + page.word(range.trustsUserCertificates),
                page.say(zh: "证书锁定 ", en: "pins ")
                    + page.say(zh: range.checksPins ? "有效" : "不生效", en: range.checksPins ? "checked" : "ignored"),
                range.authority.title[page.language],
            ]
            page.line("  \(TerminalText.padded(levels, to: 12)) " + parts.joined(separator: ", "))
        }
    }

    private func write(_ policy: NetworkSecurityPolicy, _ file: String?, to page: inout TextPage) {
        page.heading(zh: "API 24 起的策略", en: "Policy from API 24 on")
        if let file { page.row(zh: "文件", en: "File", file) }
        for error in policy.errors {
            let note = page.say(
                zh: "系统拒绝该配置，所有连接都会失败：", en: "the platform refuses this configuration, every connection fails: ")
            page.line("  " + page.style(.red, note + page.safe(error)))
        }
        write(policy.base, named: page.say(zh: "其他所有域名", en: "all other hosts"), policy, to: &page)
        for config in policy.domains {
            let names = config.domains.map { ($0.includesSubdomains ? "*." : "") + $0.name }
            write(config, named: names.joined(separator: ", "), policy, to: &page)
        }
        if !policy.debugAnchors.isEmpty {
            let anchors = policy.debugAnchors.map { page.anchor($0) }.joined(separator: ", ")
            let note =
                isDebuggable
                ? page.say(zh: "应用可调试，已生效", en: "in force, the app is debuggable")
                : page.say(zh: "应用不可调试，不生效", en: "not in force, the app is not debuggable")
            page.row(zh: "调试覆盖", en: "Debug", "\(anchors) (\(note))")
        }
    }

    private func write(
        _ config: NetworkSecurityPolicy.Config, named name: String, _ policy: NetworkSecurityPolicy,
        to page: inout TextPage
    ) {
        page.line("  " + page.style(.bold, page.safe(name)))
        let origin = config.cleartextXPath ?? page.say(zh: "默认或清单", en: "default or manifest")
        page.line(
            "    " + page.say(zh: "明文：", en: "cleartext: ") + page.word(config.permitsCleartext)
                + page.style(.dim, " (\(page.safe(origin)))"))
        let anchors = config.trustAnchors.map { page.anchor($0) }
        page.line(
            "    " + page.say(zh: "信任：", en: "trusts: ")
                + page.safe(anchors.isEmpty ? page.say(zh: "无", en: "nothing") : anchors.joined(separator: ", ")))
        guard let set = config.pinSet else { return }
        let end = set.expiration.map { page.say(zh: "，\($0) 起失效", en: ", until \($0)") } ?? ""
        page.line(
            "    " + page.say(zh: "锁定：\(set.pins.count) 个公钥", en: "pins: \(set.pins.count) keys") + page.safe(end))
        for pin in set.pins {
            let flaw = pin.isValid ? "" : page.say(zh: "（无效）", en: " (invalid)")
            page.line(page.style(.dim, "      \(page.safe(pin.digest)) \(page.safe(pin.value))\(flaw)"))
        }
    }
}

extension NetworkPlatformRange.Authority {
    fileprivate var title: LocalizedText {
        switch self {
        case .platform: LocalizedText(zh: "系统不限制", en: "the platform restricts nothing")
        case .manifest: LocalizedText(zh: "由清单决定", en: "the manifest decides")
        case .configuration: LocalizedText(zh: "由配置文件决定", en: "the configuration decides")
        }
    }
}

extension TextPage {
    /// Allowed, forbidden or unknown.
    fileprivate func word(_ value: Bool?) -> String {
        switch value {
        case true?: say(zh: "允许", en: "allowed")
        case false?: say(zh: "禁止", en: "forbidden")
        case nil: say(zh: "未知", en: "unknown")
        }
    }

    fileprivate func anchor(_ anchor: NetworkSecurityPolicy.TrustAnchor) -> String {
        let name =
            switch anchor.source {
            case .system: say(zh: "系统证书", en: "system")
            case .user: say(zh: "用户证书", en: "user")
            case .bundled(let text): text
            case .unknown(let text): say(zh: "无法识别的 \(text)", en: "unknown \(text)")
            }
        return anchor.overridesPins ? name + say(zh: "（不受锁定约束）", en: " (overrides pins)") : name
    }
}
