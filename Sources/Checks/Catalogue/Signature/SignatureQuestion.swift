import App
import Findings
import Rules
import Signing

extension App {
    /// Judges what was verified; an app bundle is not signed as packages are.
    func judgeSignature(_ body: (SignatureReport) -> Judgement) -> Judgement {
        guard inputKind != .aab else {
            return .notApplicable(
                zh: "应用包（.aab）由应用市场生成 APK 后再签名，此时没有 APK 签名可判。",
                en: "An app bundle (.aab) is signed when a store makes APKs of it: there is no APK signature yet.")
        }
        guard let signature else {
            return .notAssessable(
                LocalizedText(zh: "未对签名进行校验。", en: "The signatures were not verified."))
        }
        return body(signature)
    }

    /// Judges the certificates of those who sign for the newest phones. What a broken signature says may be held
    /// against the app, but not for it.
    func judgeSigners(_ body: ([Certificate]) -> Judgement) -> Judgement {
        judgeSignature { report in
            let certificates = report.currentCertificates
            guard !certificates.isEmpty else {
                return .notAssessable(
                    LocalizedText(
                        zh: "安装包没有系统认可的签名，无从得知签名者。",
                        en: "The package has no signature that phones recognise: nobody knows its signer."))
            }
            let judgement = body(certificates)
            guard !report.verified, judgement.outcome == .pass else { return judgement }
            return Judgement(
                outcome: .notAssessable,
                reason: LocalizedText(
                    zh: "签名校验未通过，其中的证书不足为凭。",
                    en: "The signature does not verify, so its certificates prove nothing."),
                findings: judgement.findings)
        }
    }
}

extension Judgement {
    /// The package has no signature to ask about.
    static let unsigned = notApplicable(
        zh: "安装包没有系统认可的签名（见 PKG-001）。",
        en: "The package has no signature that phones recognise (see PKG-001).")
}

extension Evidence {
    /// What a signer's part of the package says: a file in META-INF for v1, else a pair of the signing block.
    static func signer(_ name: SignerName?, in app: App, package: Int = 0, _ value: String) -> Evidence {
        let facts = package < app.packages.count ? app.packages[package] : nil
        let prefix = facts.map { $0.split.isEmpty ? "" : "\($0.split)!/" } ?? ""
        let place: Place =
            switch name?.scheme {
            case .v1: .entry(name: prefix + "META-INF/" + (name?.file ?? ""), offset: nil)
            case .v4: .entry(name: prefix + ".idsig", offset: nil)
            case nil where facts?.signingBlock == nil: .entry(name: prefix + "META-INF/MANIFEST.MF", offset: nil)
            default: .entry(name: prefix + "APK Signing Block", offset: facts?.signingBlock?.offset)
            }
        return Evidence(place, value: PrintableText.of(value, limit: 400))
    }

    /// What a certificate says, where the newest signer that uses it stands.
    static func certificate(_ certificate: Certificate, in app: App, _ value: String) -> Evidence {
        let signer = app.signature?.signers.last { $0.certificates.first == certificate }
        return .signer(signer?.name, in: app, "\(value); SHA-256 \(certificate.sha256)")
    }
}

extension PlatformRange {
    /// `API 21-23`, `API 24+`.
    var text: String {
        if max == Self.unlimited { return "API \(min)+" }
        return min == max ? "API \(min)" : "API \(min)-\(max)"
    }
}

extension [PlatformRange] {
    var text: String { map(\.text).joined(separator: ", ") }
}

extension Certificate {
    /// The subject as messages show it.
    var subjectText: String {
        let text = PrintableText.of(subject.text)
        return text.isEmpty ? "-" : text
    }

    /// The kind and size of the key, such as `RSA 2048`.
    var keyText: String {
        [keyAlgorithm?.rawValue ?? keyAlgorithmIdentifier, keyBits.map(String.init)].compactMap(\.self)
            .joined(separator: " ")
    }
}
