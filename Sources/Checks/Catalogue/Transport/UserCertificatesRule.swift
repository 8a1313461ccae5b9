import App
import Findings
import Rules

/// DAT-053: certificates that somebody installed on the phone are trusted.
enum UserCertificatesRule {
    static let rule = Rule(
        id: "DAT-053",
        title: LocalizedText(zh: "信任用户安装的证书", en: "User-added CAs trusted"),
        indicator: .userData, severity: .medium, family: .transport,
        what: LocalizedText(
            zh: """
                检查网络安全配置中 debug-overrides 以外的 trust-anchors 是否包含 src="user"，以及 targetSdk 低于 24 时的默认信任。
                """,
            en: """
                Looks for src="user" in trust-anchors outside debug-overrides, and for the default trust of a targetSdk below 24.
                """),
        why: LocalizedText(
            zh: "在手机上被诱导安装一张证书后，中间人即可解密应用的 HTTPS 流量；企业和公共网络的代理也因此能看到用户数据。",
            en: """
                Once somebody is talked into installing a certificate, a man in the middle reads the app's HTTPS; so do the \
                proxies of companies and public networks.
                """),
        fix: LocalizedText(
            zh:
                "从 base-config 和 domain-config 中去掉 <certificates src=\"user\"/>，仅在 debug-overrides 中保留，并把 targetSdk 提高到 24 以上。",
            en: """
                Remove <certificates src="user"/> from base-config and domain-config, keep it in debug-overrides only, and raise \
                the targetSdk to 24 or more.
                """),
        references: References(masvs: ["MASVS-NETWORK-2"], maswe: "MASWE-0052", mastg: "MASTG-TEST-0286", cwe: 295),
        examples: [
            Example(
                .fires, outside: Example.internet, application: configured,
                resources: ["xml/nsc": anchors("base-config", "user")]),
            Example(.fires, minSdk: 19, targetSdk: 23, outside: Example.internet),
            Example(
                .fires, outside: Example.internet, application: configured + " android:debuggable=\"true\"",
                resources: ["xml/nsc": anchors("debug-overrides", "user")]),
            Example(
                .silent, outside: Example.internet, application: configured,
                resources: ["xml/nsc": anchors("debug-overrides", "user")]),
            Example(
                .silent, outside: Example.internet, application: configured,
                resources: ["xml/nsc": anchors("base-config", "system")]),
            Example(
                .silent, minSdk: 19, targetSdk: 23, outside: Example.internet, application: configured,
                resources: ["xml/nsc": anchors("base-config", "system")]),
            Example(.notAssessable, outside: Example.internet, application: configured),
            Example(.notApplicable, targetSdk: 22),
        ],
        judge: { app in app.judgeConnections { judge(app, $0) } })

    private static let configured = "android:networkSecurityConfig=\"@xml/nsc\""
    private static func anchors(_ element: String, _ source: String) -> String {
        """
        <network-security-config><\(element)><trust-anchors><certificates src="\(source)"/></trust-anchors></\(element)>\
        </network-security-config>
        """
    }

    private static func judge(_ app: App, _ application: ApplicationElement) -> Judgement {
        let target = app.manifest.sdk.target
        switch app.networkSecurity {
        case .unreadable(let reason):
            return .notAssessable(reason)
        case .none(let policy):
            guard policy.base.trusts(.user) else { return .pass }
            let message = LocalizedText(
                zh: "targetSdk 为 \(target)，默认信任用户安装的证书。",
                en: "With targetSdk \(target), certificates that users install are trusted by default.")
            return .found([finding(message, .manifest(application.xpath, "targetSdk \(target)"), "default")])
        case .configured(let files):
            let isDebuggable = application.debuggable?.canBe(true) ?? false
            return .graded(files.flatMap { findings($0, isDebuggable: isDebuggable, target: target) }, upTo: .medium)
        }
    }

    private static func findings(_ file: NetworkSecurityFile, isDebuggable: Bool, target: Int) -> [Finding] {
        let policy = file.policy
        var seen: Set<String> = []
        var findings: [Finding] = []
        for config in [policy.base] + policy.domains {
            // A domain that inherits its anchors has them at the place of the base: one finding.
            for anchor in config.trustAnchors where anchor.source == .user && seen.insert(anchor.xpath).inserted {
                let isDefault = anchor.xpath.isEmpty
                let hosts = config.domains.map { PrintableText.of($0.name) }.joined(separator: ", ")
                let message = LocalizedText(
                    zh: isDefault
                        ? "\(file.path) 未规定信任锚，targetSdk 为 \(target)，默认信任用户安装的证书。"
                        : "\(file.path) 对\(hosts.isEmpty ? "所有域名" : " \(hosts) ")信任用户安装的证书。",
                    en: isDefault
                        ? "\(file.path) names no trust anchors, so that targetSdk \(target) trusts certificates of users."
                        : "\(file.path) trusts certificates of users for \(hosts.isEmpty ? "every host" : hosts).")
                let place = isDefault ? "/network-security-config" : anchor.xpath
                findings.append(
                    finding(
                        message, Evidence(.xml(file: file.path, xpath: place), value: "user"),
                        "\(file.path) \(hosts.isEmpty ? "base" : hosts)"))
            }
        }
        if isDebuggable, let anchor = policy.debugAnchors.first(where: { $0.source == .user }) {
            let message = LocalizedText(
                zh: "应用可调试，\(file.path) 的 debug-overrides 生效，信任用户安装的证书。",
                en:
                    "The app is debuggable, so that the debug-overrides of \(file.path) hold: certificates of users are trusted."
            )
            findings.append(
                finding(
                    message, Evidence(.xml(file: file.path, xpath: anchor.xpath), value: "user"),
                    "\(file.path) debug-overrides"))
        }
        return findings
    }

    private static func finding(_ message: LocalizedText, _ evidence: Evidence, _ identity: String) -> Finding {
        Finding(message: message, severity: .medium, evidence: [evidence], identity: identity)
    }
}

extension NetworkSecurityPolicy.Config {
    /// True if certificates of that source are trusted.
    func trusts(_ source: NetworkSecurityPolicy.TrustAnchor.Source) -> Bool {
        trustAnchors.contains { $0.source == source }
    }
}
