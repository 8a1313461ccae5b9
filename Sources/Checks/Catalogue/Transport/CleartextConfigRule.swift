import App
import Findings
import Rules

/// DAT-050: somebody decided that cleartext is allowed.
enum CleartextConfigRule {
    static let rule = Rule(
        id: "DAT-050",
        title: LocalizedText(zh: "配置允许明文流量", en: "Cleartext traffic permitted by configuration"),
        indicator: .userData, severity: .medium, family: .transport,
        what: LocalizedText(
            zh: """
                检查网络安全配置中 base-config、domain-config 的 cleartextTrafficPermitted；没有网络安全配置时检查清单的 \
                usesCleartextTraffic。
                """,
            en: """
                Looks at cleartextTrafficPermitted in the base-config and domain-configs of the network security configuration \
                and, without one, at usesCleartextTraffic.
                """),
        why: LocalizedText(
            zh: "HTTP 明文在公共 Wi-Fi 和运营商链路上可被窃听和篡改，登录信息、身份证号等会直接暴露，页面也可被注入脚本。",
            en: """
                Whoever shares the Wi-Fi or the line can read and change plain HTTP: logins and identity numbers lie open, and \
                scripts can be put into pages.
                """),
        fix: LocalizedText(
            zh: "全部改用 HTTPS，把 cleartextTrafficPermitted 和 usesCleartextTraffic 设为 false；个别暂不支持的域名单独列出并限期改造。",
            en: """
                Use HTTPS throughout and set cleartextTrafficPermitted and usesCleartextTraffic to false; list single hosts that \
                cannot yet, with a date.
                """),
        references: References(masvs: ["MASVS-NETWORK-1"], maswe: "MASWE-0050", mastg: "MASTG-TEST-0235", cwe: 319),
        examples: [
            Example(.fires, outside: Example.internet, application: "android:usesCleartextTraffic=\"true\""),
            Example(
                .fires, outside: Example.internet, application: configured,
                resources: ["xml/nsc": base("cleartextTrafficPermitted=\"true\"")]),
            Example(
                .fires, outside: Example.internet, application: configured,
                resources: ["xml/nsc": domain("news.example.cn")]),
            Example(
                .silent, outside: Example.internet, application: configured + " android:usesCleartextTraffic=\"true\"",
                resources: ["xml/nsc": base("cleartextTrafficPermitted=\"false\"")]),
            Example(
                .silent, outside: Example.internet, application: configured, resources: ["xml/nsc": domain("localhost")]
            ),
            Example(.silent, outside: Example.internet),
            Example(.notAssessable, outside: Example.internet, application: configured),
            Example(.notApplicable, targetSdk: 22),
        ],
        judge: { app in app.judgeConnections { judge(app, $0) } })

    private static let configured = "android:networkSecurityConfig=\"@xml/nsc\""
    private static func base(_ attributes: String) -> String {
        "<network-security-config><base-config \(attributes)/></network-security-config>"
    }
    private static func domain(_ name: String) -> String {
        """
        <network-security-config><domain-config cleartextTrafficPermitted="true"><domain includeSubdomains="true">\(name)\
        </domain></domain-config></network-security-config>
        """
    }

    private static func judge(_ app: App, _ application: ApplicationElement) -> Judgement {
        switch app.networkSecurity {
        case .unreadable(let reason): return .notAssessable(reason)
        case .none: return byManifest(app, application)
        case .configured(let files):
            let findings = files.flatMap(findings) + ignoredFlag(app, application)
            return .graded(findings, upTo: .medium)
        }
    }

    private static func byManifest(_ app: App, _ application: ApplicationElement) -> Judgement {
        guard let flag = application.usesCleartextTraffic else { return .pass }
        if flag.variants.isEmpty, let reference = flag.reference {
            return .notAssessable(app.unresolved(reference, in: "android:usesCleartextTraffic"))
        }
        guard flag.canBe(true), app.permitsCleartextByManifest else { return .pass }
        return .found([
            Finding(
                message: LocalizedText(
                    zh: "清单中 usesCleartextTraffic 为 true，且没有网络安全配置，所有域名都允许明文。",
                    en:
                        "usesCleartextTraffic is true and there is no network security configuration: every host may use cleartext."
                ),
                severity: .medium, evidence: [.attribute("usesCleartextTraffic", of: application.xpath, "true")],
                identity: "usesCleartextTraffic")
        ])
    }

    private static func findings(_ file: NetworkSecurityFile) -> [Finding] {
        var findings: [Finding] = []
        let base = file.policy.base
        if base.permitsCleartext, let xpath = base.cleartextXPath {
            findings.append(
                Finding(
                    message: LocalizedText(
                        zh: "\(file.path) 的 base-config 对所有未单独配置的域名允许明文。",
                        en:
                            "The base-config of \(file.path) allows cleartext to every host without a configuration of its own."
                    ),
                    severity: .medium, evidence: [Evidence(.xml(file: file.path, xpath: xpath), value: "true")],
                    identity: "base \(file.path)"))
        }
        // Where the base allows it, a domain that inherits says nothing new.
        for config in file.policy.domains where config.permitsCleartext {
            guard let xpath = config.cleartextXPath, xpath != base.cleartextXPath else { continue }
            findings += config.domains.map { domain in
                let name = PrintableText.of(domain.name)
                return Finding(
                    message: LocalizedText(
                        zh:
                            "\(file.path) 对 \(name)\(domain.includesSubdomains ? " 及其子域名" : "")允许明文\(domain.isLocal ? "（仅本机）" : "")。",
                        en: """
                            \(file.path) allows cleartext to \(name)\(domain.includesSubdomains ? " and its subdomains" : "")\
                            \(domain.isLocal ? ", which stays on the phone" : "").
                            """),
                    severity: domain.isLocal ? .info : .medium,
                    evidence: [Evidence(.xml(file: file.path, xpath: xpath), value: domain.name)],
                    identity: "domain \(file.path) \(domain.name)")
            }
        }
        return findings
    }

    /// Phones before Android 7 do not know the configuration and go by the manifest.
    private static func ignoredFlag(_ app: App, _ application: ApplicationElement) -> [Finding] {
        guard let flag = application.usesCleartextTraffic, flag.canBe(true), app.manifest.sdk.min < 24 else {
            return []
        }
        return [
            Finding(
                message: LocalizedText(
                    zh: "Android 6 不识别网络安全配置，按清单的 usesCleartextTraffic=true 允许明文。",
                    en: "Android 6 does not know the configuration and goes by usesCleartextTraffic, which is true."),
                severity: .info, evidence: [.attribute("usesCleartextTraffic", of: application.xpath, "true")],
                identity: "usesCleartextTraffic before 24")
        ]
    }
}
