import Archive
import Bytes

extension APKVerifier {
    /// Verifies the source stamp alone: the signatures it is about are read, but the package is not digested.
    ///
    /// - Parameter expectedCertificate: The SHA-256 of the certificate that must have stamped, in hexadecimal; nil for
    ///   any.
    ///
    /// Source: apksig, `ApkVerifier.verifySourceStamp`.
    public func verifySourceStamp(expectedCertificate: String? = nil) -> SourceStamp {
        let sections = SignedSections(archive)
        guard let entry = archive.entry(named: SourceStampVerifier.certificateEntry) else {
            guard sections?.value(of: BlockID.sourceStampV2) == nil else {
                return SourceStamp(status: .notVerified, .sourceStampSignatureBlockWithoutCertDigest)
            }
            return SourceStamp(status: .missing, .sourceStampCertDigestAndSigBlockMissing)
        }
        guard let digest = try? archive.contents(of: entry) else {
            return SourceStamp(status: .error, .malformedApk, ["entry \(entry.name) cannot be read"])
        }
        if let expectedCertificate, Hex.text(digest) != expectedCertificate.lowercased() {
            return SourceStamp(
                status: .certificateMismatch, .sourceStampExpectedDigestMismatch,
                [Hex.text(digest), expectedCertificate])
        }

        var digests: [SignatureScheme: [ContentDigestAlgorithm: [UInt8]]] = [:]
        if let issues = readSigners(of: sections, into: &digests) {
            var stamp = SourceStamp(status: .error)
            stamp.issues = issues
            return stamp
        }
        guard let block = sections?.value(of: BlockID.sourceStampV2) else {
            return SourceStamp(status: .notVerified, .sourceStampSigMissing)
        }
        return SourceStampVerifier(certificateDigest: digest, range: range).verifyV2(block, digests: digests)
    }

    /// Reads the digests that the signers of each scheme signed.
    ///
    /// - Returns: What is wrong with the signers; nil if nothing is.
    private func readSigners(
        of sections: SignedSections?, into digests: inout [SignatureScheme: [ContentDigestAlgorithm: [UInt8]]]
    ) -> [SignatureIssue]? {
        if range.max >= APILevel.p, let block = sections?.value(of: BlockID.v3) {
            let levels = PlatformRange(min: max(range.min, APILevel.p), max: range.max) ?? range
            let result = BlockScheme(scheme: .v3, range: levels, isFull: false).parseSigners(block)
            guard result.errors.isEmpty else { return result.errors.issues }
            digests[.v3] = result.contentDigests
        }
        if range.max >= APILevel.n, range.min < APILevel.p || digests.isEmpty,
            let block = sections?.value(of: BlockID.v2)
        {
            let levels = PlatformRange(min: max(range.min, APILevel.n), max: range.max) ?? range
            let result = BlockScheme(
                scheme: .v2, range: levels, supportedSchemes: range.max >= APILevel.p ? [2, 3] : [2],
                foundSchemes: digests.isEmpty ? [2] : [2, 3]
            ).parseSigners(block)
            guard result.errors.isEmpty else { return result.errors.issues }
            digests[.v2] = result.contentDigests
        }
        if range.min < APILevel.n || digests.isEmpty { digests[.v1] = archive.manifestDigest }
        return nil
    }
}

extension SourceStamp {
    /// A stamp of that status for one reason.
    init(status: Status, _ code: IssueCode, _ parameters: [String] = []) {
        self.init(status: status)
        issues = [SignatureIssue(code, parameters)]
    }
}
