import App
import Findings
import Signing

extension VerificationPage {
    /// The page as text.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        guard let base = signatures.first?.report else { return page.text }
        page.title(name)
        page.line(verdict(page))
        page.row(zh: "签名方案", en: "Schemes", page.schemes(of: base))
        page.row(zh: "系统范围", en: "API levels", base.range.text)
        page.write(base)
        if signatures.count > 1 {
            page.heading(zh: "安装包（\(signatures.count) 个）", en: "Packages (\(signatures.count))")
            for signature in signatures { write(signature, to: &page) }
        }
        return page.text
    }

    private func verdict(_ page: TextPage) -> String {
        if isVerified { return page.style(.green, page.say(zh: "签名校验通过", en: "Verified")) }
        return page.style(.red, page.say(zh: "签名校验未通过", en: "Not verified"))
    }

    private func write(_ signature: PackageSignature, to page: inout TextPage) {
        guard let report = signature.report else { return }
        var words = [report.verified ? page.say(zh: "通过", en: "verified") : page.say(zh: "未通过", en: "not verified")]
        words.append(page.schemes(of: report))
        if isForeign(signature) { words.append(page.say(zh: "签名者与 base 包不同", en: "other signer than the base")) }
        page.line("  \(page.safe(signature.name)): \(words.joined(separator: ", "))")
        // The base's are on the page already.
        guard signature.name != signatures.first?.name || signature.split != signatures.first?.split else { return }
        for issue in report.errors { page.issue(issue, .red) }
    }
}

extension TextPage {
    /// The schemes that verify, or that there are none.
    func schemes(of report: SignatureReport) -> String {
        let names = report.schemes.sorted().map(\.title)
        return names.isEmpty ? say(zh: "无", en: "none") : names.joined(separator: ", ")
    }

    /// Everything about one package's signatures but the verdict.
    fileprivate mutating func write(_ report: SignatureReport) {
        if !report.visibility.isEmpty {
            heading(zh: "各版本系统看到的签名者", en: "What each release sees")
            for part in report.visibility {
                let signers = part.certificates.map { safe($0.subject.text) }.joined(separator: "; ")
                line("  \(TerminalText.padded(part.levels.text, to: 12)) \(part.scheme.title)  \(signers)")
            }
        }
        var shown: [Certificate] = []
        for signer in report.signers {
            for certificate in signer.certificates where !shown.contains(certificate) { shown.append(certificate) }
        }
        for certificate in shown {
            let uses = report.signers.filter { $0.certificates.contains(certificate) }.map(\.name.text)
            write(certificate, uses: uses.joined(separator: ", "))
        }
        if let lineage = report.lineage { write(lineage) }
        if let stamp = report.stamp {
            heading(zh: "来源印章", en: "Source stamp")
            row(zh: "结论", en: "Status", stamp.status.rawValue)
            if let certificate = stamp.certificate { row(zh: "主体", en: "Subject", certificate.subject.text) }
        }
        issues(report.errors, .red, zh: "错误", en: "Errors")
        issues(report.warnings, .yellow, zh: "警告", en: "Warnings")
        more(report.omittedIssues, indent: 2)
    }

    private mutating func write(_ certificate: Certificate, uses: String) {
        heading(zh: "证书（\(safe(uses))）", en: "Certificate (\(safe(uses)))")
        row(zh: "主体", en: "Subject", certificate.subject.text)
        row(zh: "颁发者", en: "Issuer", certificate.issuer.text)
        row(zh: "序列号", en: "Serial", certificate.serial)
        row(zh: "有效期", en: "Validity", "\(certificate.notBefore.text) – \(certificate.notAfter.text)")
        let key = [
            certificate.keyAlgorithm?.rawValue ?? certificate.keyAlgorithmIdentifier,
            certificate.keyBits.map(String.init), certificate.curve.map { "(\($0))" },
        ]
        row(zh: "密钥", en: "Key", key.compactMap(\.self).joined(separator: " "))
        row(zh: "签名算法", en: "Signed with", certificate.signatureAlgorithm)
        row(zh: "SHA-256", en: "SHA-256", certificate.sha256)
        row(zh: "SHA-1", en: "SHA-1", certificate.sha1)
        row(zh: "MD5", en: "MD5", certificate.md5)
    }

    private mutating func write(_ lineage: Lineage) {
        heading(zh: "密钥轮换记录（由旧到新）", en: "Key rotation, oldest first")
        for node in lineage.nodes {
            let rights = node.capabilities.names.joined(separator: ", ")
            line("  \(safe(node.certificate.subject.text))  SHA-256 \(node.certificate.sha256)")
            if !rights.isEmpty { line(style(.dim, "      \(say(zh: "权限", en: "capabilities")): \(rights)")) }
        }
    }

    private mutating func issues(_ issues: [SignatureIssue], _ ink: Style.Ink, zh: String, en: String) {
        guard !issues.isEmpty else { return }
        heading(zh: "\(zh)（\(issues.count) 项）", en: "\(en) (\(issues.count))")
        for found in issues { issue(found, ink) }
    }

    fileprivate mutating func issue(_ issue: SignatureIssue, _ ink: Style.Ink) {
        let signer = issue.signer.map { " \(safe($0.text))" } ?? ""
        line("  \(style(ink, issue.code.rawValue))\(signer)  \(safe(issue.message[language]))")
    }
}

extension SignatureScheme {
    /// What people call it.
    var title: String {
        switch self {
        case .v31: "v3.1"
        case .stamp: "source stamp"
        default: rawValue
        }
    }
}

extension PlatformRange {
    /// `21–23`, `24+`.
    var text: String {
        if max == Self.unlimited { return "\(min)+" }
        return min == max ? "\(min)" : "\(min)–\(max)"
    }
}
