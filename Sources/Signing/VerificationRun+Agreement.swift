import Archive
import Bytes

extension VerificationRun {
    private func verified(_ scheme: SignatureScheme) -> BlockResult? {
        blocks[scheme].flatMap { $0.verified ? $0 : nil }
    }

    /// The signers of the JAR signature that count, if it is right.
    private var jarSigners: [JARSigner]? {
        guard let jar, jar.verified else { return nil }
        return jar.signers.filter { !$0.isIgnored }
    }

    /// Checks that the schemes speak of the same signers.
    ///
    /// Source: apksig, `ApkVerifier.verify`.
    mutating func checkAgreement() {
        checkV1AgainstV2()
        checkV3AgainstOlder()
        if v4?.verified == true { checkV4() }
    }

    private mutating func checkV1AgainstV2() {
        guard let jarSigners, let v2 = verified(.v2) else { return }
        let jarCertificates = jarSigners.compactMap(\.certificates.first)
        let v2Certificates = v2.signers.compactMap(\.certificates.first)
        if let signer = jarSigners.first(where: { $0.certificates.first.map(v2Certificates.contains) != true }) {
            errors.add(.v2SigMissing, signer: signer.name)
        }
        if let signer = v2.signers.first(where: { $0.certificates.first.map(jarCertificates.contains) != true }) {
            errors.add(.jarSigMissing, signer: signer.name)
        }
    }

    /// The signer of the older schemes must be that of v3, or the first in its history.
    private mutating func checkV3AgainstOlder() {
        guard let v3 = verified(.v3) else { return }
        let older: [Certificate]
        if let jarSigners {
            older = jarSigners.compactMap(\.certificates.first)
        } else if let v2 = verified(.v2) {
            older = v2.signers.compactMap(\.certificates.first)
        } else {
            return
        }
        if older.count != 1 { errors.add(.v3SigMultiplePastSigners) }
        let oldest = older.first
        if let lineage = blocks[.v31]?.lineage ?? v3.lineage {
            if lineage.nodes.first?.certificate != oldest { errors.add(.v3SigPastSignersMismatch) }
        } else {
            if v3.signers.count != 1 { errors.add(.v3SigMultipleSigners) }
            if v3.signers.first?.certificates.first != oldest { errors.add(.v3SigPastSignersMismatch) }
        }
    }

    /// A v4 signature names the digest and the signer of the v2 or v3 signature, and of v3.1 if there is one.
    private mutating func checkV4() {
        guard let v4 else { return }
        if let v3 = verified(.v3) ?? verified(.v31) {
            let v31 = verified(.v3) == nil ? nil : verified(.v31)
            guard v4.signers.count == (v31 == nil ? 1 : 2) else {
                errors.add(v31 == nil ? .v4SigMultipleSigners : .v41SigNeedsTwoSigners)
                return
            }
            compare(v4.signers[0], with: v3, number: 3)
            if let v31 { compare(v4.signers[1], with: v31, number: 3) }
        } else if let v2 = verified(.v2) {
            if v4.signers.count != 1 { errors.add(.v4SigMultipleSigners) }
            compare(v4.signers[0], with: v2, number: 2)
        } else {
            // Android installs by v4 only what has a v2 or v3 signature too.
            errors.add(.v4SigNoSupportedSignatures)
        }
    }

    private mutating func compare(_ signer: V4Signer, with block: BlockResult, number: Int) {
        if block.signers.count != 1 { errors.add(.v4SigMultipleSigners) }
        if block.signers.first?.certificates.first != signer.certificate { errors.add(.v4SigV2V3SignersMismatch) }
        let digests = block.signers.first?.contentDigests ?? [:]
        let best = digests.max { $0.key.strength < $1.key.strength }?.value ?? []
        if best != signer.apkDigest.array() {
            errors.add(
                .v4SigV2V3DigestsMismatch, [String(number), Hex.text(best), Hex.text(signer.apkDigest)])
        }
    }

    /// Apps for Android 11 and later need v2 or a newer scheme.
    mutating func checkTarget() -> Bool {
        guard let target = verifier.targetSDK, target >= APILevel.r, range.max >= target else { return true }
        guard verified(.v2) == nil, verified(.v3) == nil, verified(.v31) == nil else { return true }
        errors.add(.minSigSchemeForTargetSdkNotMet, [String(target), "2"])
        return false
    }
}

extension VerificationRun {
    /// Verifies the source stamp; what is wrong with it is a warning, for no phone refuses a package for it.
    mutating func verifyStamp() {
        guard let entry = archive.entry(named: SourceStampVerifier.certificateEntry) else { return }
        guard let digest = try? archive.contents(of: entry) else {
            errors.add(.malformedApk, ["entry \(entry.name) cannot be read"])
            return
        }
        if jar != nil { stamped[.v1] = archive.manifestDigest }
        let levels = PlatformRange(min: max(range.min, APILevel.r), max: max(range.max, APILevel.r)) ?? range
        let verifier = SourceStampVerifier(certificateDigest: digest, range: levels)
        if let block = sections?.value(of: BlockID.sourceStampV2) {
            report.stamp = verifier.verifyV2(block, digests: stamped)
            return
        }
        warnings.add(.sourceStampSigMissing)
        guard let block = sections?.value(of: BlockID.sourceStampV1), let newest = stamped.max(by: { $0.key < $1.key })
        else {
            report.stamp = SourceStamp(status: .notVerified)
            return
        }
        report.stamp = verifier.verifyV1(block, digests: newest.value)
    }
}

extension Archive {
    /// What a source stamp names a JAR signature by; empty without a manifest, which fits no stamp.
    var manifestDigest: [ContentDigestAlgorithm: [UInt8]] {
        guard let entry = entry(named: JARManifest.name), entry.uncompressedSize <= JARVerifier.maxFileSize,
            let contents = try? contents(of: entry)
        else { return [:] }
        return [.manifestSHA256: sha256(of: contents)]
    }
}
