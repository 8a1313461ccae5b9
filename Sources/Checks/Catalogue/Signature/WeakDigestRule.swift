import App
import Findings
import Rules
import Signing

/// PKG-005: MD5 or SHA-1 in what phones still evaluate.
enum WeakDigestRule {
    static let rule = Rule(
        id: "PKG-005",
        title: LocalizedText(
            zh: "签名使用MD5、SHA-1等弱算法", en: "Weak signature or digest algorithm (MD5, SHA-1)"),
        indicator: .package, severity: .medium, family: .signature,
        what: LocalizedText(
            zh: """
                检查 V1 清单（MANIFEST.MF）对各文件的摘要算法、V1 签名算法和签名证书自身的签名算法，区分弱算法出现在内容摘要中还是仅在自签名证书中；\
                系统范围内没有手机会校验的不计。
                """,
            en: """
                Looks at the digests of files in the v1 manifest, at how the v1 signature was made, and at the signature \
                on the certificate, and tells content digests from a self-signed certificate. What no phone of the \
                range evaluates does not count.
                """),
        why: LocalizedText(
            zh: """
                MD5、SHA-1 已能构造碰撞：内容摘要若用弱算法，攻击者可能做出摘要相同的另一份文件，替换后签名依旧有效。\
                自签名证书中的弱算法影响很小，因为安卓不校验证书自身的签名。
                """,
            en: """
                Collisions of MD5 and SHA-1 can be made: where they digest the contents, another file may be put in the \
                place of a signed one. On a self-signed certificate they matter little, for Android does not check that \
                signature.
                """),
        fix: LocalizedText(
            zh: "用 apksigner 以 SHA-256 重新签名；V1 若需兼容 4.3 以下系统才会用到 SHA-1，应将 minSdkVersion 升到 18 以上，建议 24。",
            en: """
                Sign again with apksigner and SHA-256. v1 needs SHA-1 only for releases below 4.3: raise minSdkVersion \
                to 18 at least, better to 24.
                """),
        references: References(
            masvs: ["MASVS-CRYPTO-1"], maswe: "MASWE-0104", mastg: "MASTG-TEST-0225", cwe: 327),
        examples: [
            Example(
                .fires, minSdk: 21, targetSdk: 29, signature: .valid([.v1]).with { $0.jarDigests = [.sha1] }),
            Example(
                .fires, minSdk: 21, targetSdk: 29, signature: .valid([.v1]).with { $0.jarAlgorithm = "MD5withRSA" }),
            // Below 4.3, phones take SHA-1 although SHA-256 is there too.
            Example(
                .fires, minSdk: 16, signature: .valid([.v1, .v2]).with { $0.jarDigests = [.sha1, .sha256] }),
            Example(.silent, minSdk: 21, signature: .valid([.v1, .v2])),
            // No phone of the range goes by v1.
            Example(.silent, minSdk: 24, signature: .valid([.v1, .v2]).with { $0.jarDigests = [.sha1] }),
            Example(.silent, signature: .valid([.v2], by: .init(usesSHA1: true))),
            Example(.notAssessable, signature: .unsigned),
        ],
        judge: { app in app.judgeSigners { judge(app, $0) } })

    private static func judge(_ app: App, _ signers: [Certificate]) -> Judgement {
        guard let report = app.signature else { return .pass }
        let levels = report.jarLevels
        var findings: [Finding] = []
        if !levels.isEmpty {
            findings += contentDigests(report.jarDigests, levels, app) + signatures(report, levels, app)
        }
        findings += signers.compactMap { certificate(app, $0) }
        return .graded(findings, upTo: .medium)
    }

    /// Digests of manifest and files that some phone goes by: other contents may have the same.
    private static func contentDigests(
        _ digests: Set<DigestAlgorithm>, _ levels: [PlatformRange], _ app: App
    ) -> [Finding] {
        let weak = digests.filter { $0 == .md5 || $0 == .sha1 }.map(\.rawValue).sorted()
        guard !weak.isEmpty else { return [] }
        let names = weak.joined(separator: ", ")
        return [
            Finding(
                message: LocalizedText(
                    zh: "V1 签名以 \(names) 作为文件内容的摘要，\(levels.text) 的手机中有依此校验的。",
                    en: "The v1 signature digests the contents with \(names); some phones of \(levels.text) go by it."),
                severity: .medium,
                evidence: [
                    Evidence(
                        .entry(name: "META-INF/MANIFEST.MF", offset: nil),
                        value: digests.map(\.rawValue).sorted().joined(separator: ", ") + "; " + levels.text)
                ], identity: "content-digests \(names)")
        ]
    }

    /// JAR signatures over a weak digest of the signature file.
    private static func signatures(_ report: SignatureReport, _ levels: [PlatformRange], _ app: App) -> [Finding] {
        report.signers.filter { $0.name.scheme == .v1 && !$0.isIgnored }.compactMap { signer in
            guard let algorithm = signer.algorithms.first(where: isWeak) else { return nil }
            return Finding(
                message: LocalizedText(
                    zh: "V1 签名使用 \(algorithm)，\(levels.text) 的手机以此校验。",
                    en: "The v1 signature was made with \(algorithm), which phones of \(levels.text) go by."),
                severity: .medium, evidence: [.signer(signer.name, in: app, "\(signer.name.text) \(algorithm)")],
                identity: "signature \(signer.name.file) \(algorithm)")
        }
    }

    private static func certificate(_ app: App, _ certificate: Certificate) -> Finding? {
        guard isWeak(certificate.signatureAlgorithm) else { return nil }
        return Finding(
            message: LocalizedText(
                zh: "签名证书自身以 \(certificate.signatureAlgorithm) 签名，系统不校验这一签名，仅作提示。",
                en: """
                    The certificate itself is signed with \(certificate.signatureAlgorithm); phones do not check that \
                    signature.
                    """),
            severity: .info, evidence: [.certificate(certificate, in: app, certificate.signatureAlgorithm)],
            identity: "certificate \(certificate.sha256)")
    }

    private static func isWeak(_ algorithm: String) -> Bool {
        algorithm.hasPrefix("MD5") || algorithm.hasPrefix("SHA1")
    }
}
