import App
import Findings
import Rules
import Signing

/// PKG-003: phones before Android 7.0 go by the JAR signature although there is a better one.
enum JARFallbackRule {
    /// The first API level that knows v2.
    private static let firstV2Level = 24

    static let rule = Rule(
        id: "PKG-003",
        title: LocalizedText(zh: "低版本仍走V1签名校验", en: "v1 fallback still reachable below Android 7.0"),
        indicator: .package, severity: .low, family: .signature,
        what: LocalizedText(
            zh: "检查同时带有 V1 与 V2 及以上签名的应用是否可安装到 Android 7.0 以下（minSdkVersion ≤ 23），这些系统只认 V1。",
            en: """
                Looks for apps with v1 beside v2 or later that install below Android 7.0 (minSdkVersion up to 23), where \
                v1 alone counts.
                """),
        why: LocalizedText(
            zh: "在这些手机上，包头、META-INF 等 V1 不覆盖的区域仍可被改动而不破坏签名，Janus 等针对 V1 的攻击依然有效。",
            en: """
                On those phones the places that v1 does not cover, such as the head of the file and META-INF, can be \
                changed without breaking the signature; attacks on v1 such as Janus still work there.
                """),
        fix: LocalizedText(
            zh: "结合老机型占比，把 minSdkVersion 升到 24 并去掉 V1 签名；暂不能升级的，在服务端对 7.0 以下版本限制敏感业务。",
            en: """
                Raise minSdkVersion to 24 when the share of old phones allows and drop v1; until then let the server \
                limit sensitive functions on releases below 7.0.
                """),
        references: References(
            masvs: ["MASVS-RESILIENCE-2"], maswe: "MASWE-0104", mastg: "MASTG-TEST-0224", cwe: 347),
        examples: [
            Example(.fires, minSdk: 21, signature: .valid([.v1, .v2, .v3])),
            Example(.notApplicable, minSdk: 24, signature: .valid([.v1, .v2])),
            Example(.notApplicable, minSdk: 21, targetSdk: 29, signature: .valid([.v1])),
            Example(.notApplicable, minSdk: 21, signature: .unsigned),
            // Older phones find no signature at all and refuse it: nothing to fall back to.
            Example(.silent, minSdk: 21, signature: .broken(.jarSigNoManifest, [.v2])),
        ],
        judge: { app in app.judgeSignature { judge(app, $0) } })

    private static func judge(_ app: App, _ report: SignatureReport) -> Judgement {
        let schemes = report.claimedSchemes
        guard !schemes.isEmpty else { return .unsigned }
        let min = app.manifest.sdk.min
        guard min < firstV2Level else {
            return .notApplicable(
                zh: "minSdkVersion 为 \(min)，能安装的系统都校验 V2 及以上签名。",
                en: "minSdkVersion is \(min): every phone that installs the app goes by v2 or later.")
        }
        guard !schemes.isDisjoint(with: [.v2, .v3, .v31]) else {
            return .notApplicable(
                zh: "只有 V1 签名，由 PKG-002 判定。", en: "There is a v1 signature only, which PKG-002 judges.")
        }
        guard schemes.contains(.v1) else { return .pass }
        let levels = report.jarLevels.isEmpty ? "API \(min)-\(firstV2Level - 1)" : report.jarLevels.text
        let evidence = report.signers.filter { $0.name.scheme == .v1 && !$0.isIgnored }.map { signer in
            Evidence.signer(signer.name, in: app, "\(signer.name.text), \(levels)")
        }
        return .found([
            Finding(
                message: LocalizedText(
                    zh: "minSdkVersion 为 \(min)，\(levels) 的手机只校验 V1 签名。",
                    en: "minSdkVersion is \(min): phones of \(levels) go by the v1 signature alone."),
                severity: .low,
                evidence: evidence.isEmpty ? [.signer(SignerName(.v1, index: 0), in: app, levels)] : evidence,
                identity: "v1-fallback")
        ])
    }
}
