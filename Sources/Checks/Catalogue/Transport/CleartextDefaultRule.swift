import App
import Findings
import Rules

/// DAT-051: nobody decided, and the default of an old targetSdk allows cleartext.
enum CleartextDefaultRule {
    static let rule = Rule(
        id: "DAT-051",
        title: LocalizedText(zh: "未作配置而默认允许明文流量", en: "Cleartext allowed by default"),
        indicator: .userData, severity: .medium, family: .transport,
        what: LocalizedText(
            zh: "targetSdk 低于 28 时，检查清单和网络安全配置是否都没有规定明文流量。",
            en: """
                With a targetSdk below 28, looks whether neither the manifest nor the network security configuration decides on \
                cleartext.
                """),
        why: LocalizedText(
            zh: "系统对 targetSdk 27 及以下的应用默认允许明文 HTTP，任何一处误用的 http:// 链接都会在网络上暴露用户数据。",
            en: """
                Up to targetSdk 27 the platform allows plain HTTP by default: any stray http:// address exposes what users send.
                """),
        fix: LocalizedText(
            zh: "把 targetSdk 提高到 28 以上，或在网络安全配置的 base-config 中设置 cleartextTrafficPermitted=\"false\"。",
            en: """
                Raise the targetSdk to 28 or more, or set cleartextTrafficPermitted="false" in the base-config.
                """),
        references: References(masvs: ["MASVS-NETWORK-1"], maswe: "MASWE-0050", mastg: "MASTG-TEST-0235", cwe: 319),
        examples: [
            Example(.fires, targetSdk: 27, outside: Example.internet),
            Example(
                .fires, targetSdk: 26, outside: Example.internet,
                application: "android:networkSecurityConfig=\"@xml/nsc\"",
                resources: ["xml/nsc": "<network-security-config><base-config/></network-security-config>"]),
            Example(.silent, targetSdk: 28, outside: Example.internet),
            Example(
                .silent, targetSdk: 27, outside: Example.internet, application: "android:usesCleartextTraffic=\"false\""
            ),
            Example(
                .silent, targetSdk: 27, outside: Example.internet, application: "android:usesCleartextTraffic=\"true\""),
            Example(
                .notAssessable, targetSdk: 27, outside: Example.internet,
                application: "android:networkSecurityConfig=\"@xml/nsc\""),
            Example(.notApplicable, targetSdk: 22),
        ],
        judge: { app in app.judgeConnections { judge(app, $0) } })

    private static func judge(_ app: App, _ application: ApplicationElement) -> Judgement {
        let target = app.manifest.sdk.target
        guard target < 28, (app.manifest.targetSandboxVersion ?? 1) < 2 else { return .pass }
        let place: Evidence
        switch app.networkSecurity {
        case .unreadable(let reason): return .notAssessable(reason)
        case .none:
            guard application.usesCleartextTraffic == nil else { return .pass }
            place = .manifest(application.xpath, "targetSdk \(target)")
        case .configured(let files):
            guard let open = files.first(where: { $0.policy.base.cleartextXPath == nil }) else { return .pass }
            place = Evidence(.xml(file: open.path, xpath: "/network-security-config"), value: "targetSdk \(target)")
        }
        return .found([
            Finding(
                message: LocalizedText(
                    zh: "targetSdk 为 \(target)，且没有任何配置限制明文，默认对所有域名允许。",
                    en: "The targetSdk is \(target) and nothing decides on cleartext: it is allowed to every host."),
                severity: .medium, evidence: [place], identity: "default")
        ])
    }
}
