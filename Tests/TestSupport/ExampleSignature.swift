import App
import Findings
import Rules
import Signing

extension App {
    /// Gives the app the facts that a verifier would find where an example describes the signature.
    mutating func add(_ signature: Example.Signature) throws {
        analysisDay = CalendarDay("2026-11-23")
        guard let range = PlatformRange(min: manifest.sdk.min) else { return }
        var base = PackageFacts(name: "")
        let ids = signature.schemes.compactMap { Self.pairs[$0] } + signature.furtherPairs
        if !ids.isEmpty { base.signingBlock = .init(offset: 4096, size: 4096, ids: ids) }
        base.commentSize = signature.commentSize
        packages = [base]
        signatures = [
            PackageSignature(name: "", report: try signature.report(for: range))
        ]
        guard let splitSigner = signature.splitSigner else { return }
        var split = PackageFacts(name: "split.apk")
        split.split = "config.zh"
        packages.append(split)
        signatures.append(
            PackageSignature(
                name: split.name, split: split.split,
                report: try Example.Signature(signature.schemes, by: splitSigner).report(for: range)))
    }

    private static let pairs: [SignatureScheme: UInt32] = [.v2: 0x7109_871a, .v3: 0xf053_68c0, .v31: 0x1b93_ad61]
}

extension Example.Signature {
    /// The report of a verifier.
    fileprivate func report(for range: PlatformRange) throws -> SignatureReport {
        let current = try CertificateBuilder.certificate(signer)
        let older = try olderSigner.map(CertificateBuilder.certificate) ?? current
        var report = SignatureReport(range: range)
        // Newer schemes hide the older one from phones that know them.
        let seen = schemes.filter { $0 != .v1 || range.min < 24 || schemes == [.v1] }
        report.present = Set(schemes)
        if seen.contains(.v1) { report.jarDigests = jarDigests }
        report.signers = seen.map { scheme in
            let isV1 = scheme == .v1
            return Signer(
                name: SignerName(scheme, index: 0, file: isV1 ? "CERT.RSA" : ""),
                certificates: [scheme <= .v2 ? older : current], minSDK: range.min, maxSDK: range.max,
                algorithms: [isV1 ? jarAlgorithm : "RSA_PKCS1_V1_5_WITH_SHA256"])
        }
        if let lineage {
            report.lineage = Lineage(of: [(older, lineage), (current, [])])
        }
        report.errors = errors.map { SignatureIssue($0, [], signer: report.signers.last?.name) }
        report.warnings = warnings.map { SignatureIssue($0, ["META-INF/example"], signer: report.signers.first?.name) }
        report.verified = errors.isEmpty && !schemes.isEmpty
        if report.verified {
            report.schemes = Set(seen)
            report.certificates = [current]
        }
        return report
    }
}
