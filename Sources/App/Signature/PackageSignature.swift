import Signing

/// What phones say of the signatures of one package of the app.
public struct PackageSignature: Sendable {
    /// The file's name, or its path in the container.
    public var name: String
    /// The split's name; empty for the base.
    public var split: String
    /// What was verified; nil if there is no API level to verify for.
    public var report: SignatureReport?

    /// The signature of a package.
    public init(name: String, split: String = "", report: SignatureReport?) {
        self.name = name
        self.split = split
        self.report = report
    }
}

extension App {
    /// What phones say of the base's signatures; nil if they were not verified.
    public var signature: SignatureReport? { signatures.first?.report }

    /// The splits that are signed by others than the base, which makes a device refuse the whole set.
    ///
    /// Source: AOSP, `ApkLiteParseUtils`, `PackageInstallerSession.assertApkConsistentLocked`.
    public var foreignSplits: [PackageSignature] {
        guard let base = signature, base.verified else { return [] }
        return signatures.dropFirst().filter { split in
            guard let report = split.report, report.verified else { return false }
            return Set(report.certificates) != Set(base.certificates)
        }
    }

    /// True if every package of the app verifies and all are signed by the same; nil if they were not verified.
    public var isSignatureVerified: Bool? {
        let reports = signatures.compactMap(\.report)
        guard !reports.isEmpty, reports.count == signatures.count else { return nil }
        return reports.allSatisfy(\.verified) && foreignSplits.isEmpty
    }
}

extension SignatureReport {
    /// The schemes of which the package carries a signature, right or wrong; the stamp is none by which phones go.
    public var claimedSchemes: Set<SignatureScheme> { present.union(schemes).subtracting([.stamp]) }

    /// The signers' own certificates as the newest phones see them, the verdict aside; empty if nobody signed.
    public var currentCertificates: [Certificate] {
        certificates.isEmpty ? visibility.last?.certificates ?? [] : certificates
    }

    /// The API levels that go by the JAR signature alone, in order.
    public var jarLevels: [PlatformRange] {
        visibility.filter { $0.scheme == .v1 }.map(\.levels)
    }
}
