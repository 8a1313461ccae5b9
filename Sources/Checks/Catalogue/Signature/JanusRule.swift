import App
import Findings
import Rules
import Signing

/// PKG-002: a JAR signature alone, which does not see what stands in front of the archive.
enum JanusRule {
    /// The first API level whose releases run DEX files so (5.0).
    static let firstLevel = 21
    /// The last API level whose first releases run a DEX file in front of the archive (8.0; mended in December 2017).
    static let lastLevel = 26

    static let rule = Rule(
        id: "PKG-002",
        title: LocalizedText(zh: "仅使用V1签名（Janus漏洞）", en: "Only v1 (JAR) signature: Janus CVE-2017-13156"),
        indicator: .package, severity: .high, family: .signature,
        what: LocalizedText(
            zh: "检查是否只有 V1 签名而没有 V2 及以上签名，且可安装到 Android 5.0–8.0（API 21–26）；并检查文件头是否已被前置 DEX。",
            en: """
                Looks for a v1 signature without v2 or later, on an app that installs on Android 5.0 to 8.0 (API 21 to \
                26), and for a DEX file already standing in front of the archive.
                """),
        why: LocalizedText(
            zh: """
                V1 只校验压缩包内的条目，不管文件头：攻击者在包头拼接恶意 DEX，签名依然有效，未打补丁的系统会直接运行它，\
                可覆盖安装正版应用并读取其全部数据（CVE-2017-13156）。
                """,
            en: """
                v1 covers the entries of the archive, not what precedes them: with a DEX file in front the signature \
                still verifies, and unpatched phones run that file, as an update of the genuine app and with all its \
                data (CVE-2017-13156).
                """),
        fix: LocalizedText(
            zh: "用 apksigner 同时启用 V2、V3 签名；低于 7.0 的机型仍保留 V1。minSdkVersion 不低于 27 时不受影响。",
            en: """
                Sign with v2 and v3 as well (apksigner does by default), keeping v1 for phones below 7.0. With \
                minSdkVersion 27 or more there is no exposure.
                """),
        references: References(
            masvs: ["MASVS-RESILIENCE-2", "MASVS-CODE-3"], maswe: "MASWE-0104", mastg: "MASTG-TEST-0224", cwe: 347),
        examples: [
            Example(.fires, minSdk: 21, targetSdk: 29, signature: .valid([.v1])),
            Example(.fires, minSdk: 26, targetSdk: 29, signature: .valid([.v1])),
            Example(
                .fires, minSdk: 21, targetSdk: 29, faults: [.prefix(Array("dex\n035\u{0}".utf8))],
                signature: .valid([.v1])),
            Example(.silent, minSdk: 21, signature: .valid([.v1, .v2])),
            Example(.silent, minSdk: 24, signature: .valid([.v2])),
            Example(.notApplicable, minSdk: 27, targetSdk: 29, signature: .valid([.v1])),
            Example(.notApplicable, minSdk: 27, signature: .valid([.v1, .v2])),
            Example(.notApplicable, signature: .unsigned),
        ],
        judge: { app in app.judgeSignature { judge(app, $0) } })

    private static func judge(_ app: App, _ report: SignatureReport) -> Judgement {
        let schemes = report.claimedSchemes
        guard !schemes.isEmpty else { return .unsigned }
        let min = app.manifest.sdk.min
        guard min <= lastLevel else {
            return .notApplicable(
                zh: "minSdkVersion 为 \(min)，受影响的 Android 5.0–8.0 无法安装本应用。",
                en: "minSdkVersion is \(min): the phones concerned, Android 5.0 to 8.0, cannot install the app.")
        }
        guard schemes.isDisjoint(with: [.v2, .v3, .v31]) else { return .pass }
        let dex = app.anomalies.first { $0.code == "zip.dex-prefix" }
        var evidence = report.signers.filter { $0.name.scheme == .v1 && !$0.isIgnored }.map { signer in
            Evidence.signer(signer.name, in: app, "\(signer.name.text), minSdkVersion \(min)")
        }
        if evidence.isEmpty { evidence = [.signer(SignerName(.v1, index: 0), in: app, "v1, minSdkVersion \(min)")] }
        if let dex {
            evidence.append(Evidence(.entry(name: dex.file, offset: dex.offset), value: "\(dex.code): \(dex.detail)"))
        }
        let levels = PlatformRange(min: max(min, firstLevel), max: lastLevel)?.text ?? "-"
        let zhDex = dex == nil ? "" : "文件头已被前置 DEX，正是该漏洞的利用形式！"
        let enDex = dex == nil ? "" : " A DEX file stands in front of the archive: the package exploits it."
        return .found([
            Finding(
                message: LocalizedText(
                    zh: "安装包只有 V1 签名，可安装到 \(levels) 的手机，存在 Janus 漏洞。\(zhDex)",
                    en: """
                        The package has a v1 signature only and installs on \(levels), which the Janus fault \
                        concerns.\(enDex)
                        """),
                severity: .high, evidence: evidence, identity: dex == nil ? "v1-only" : "v1-only dex-prefix")
        ])
    }
}
