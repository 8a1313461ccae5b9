import Archive
import Bytes

/// One verification on its way.
struct VerificationRun {
    let verifier: APKVerifier
    let sections: SignedSections?
    private var digests: ContentDigests?
    var report: SignatureReport
    var errors = IssueLog()
    var warnings = IssueLog()

    /// The results of the schemes that were found in the signing block.
    var blocks: [SignatureScheme: BlockResult] = [:]
    /// The JAR signature while the contents of entries are not known.
    var pendingJAR: JARVerifier.Pending?
    var jar: JARResult?
    var v4: V4Result?
    /// The digests that a source stamp is about.
    var stamped: [SignatureScheme: [ContentDigestAlgorithm: [UInt8]]] = [:]

    var archive: Archive { verifier.archive }
    var range: PlatformRange { verifier.range }

    init(verifier: APKVerifier) {
        self.verifier = verifier
        sections = SignedSections(verifier.archive)
        digests = sections.map { ContentDigests(of: $0) }
        report = SignatureReport(range: verifier.range)
    }

    /// The numbers of the schemes that were found, JAR signing not counted.
    var found: Set<Int32> { Set(blocks.keys.compactMap(\.number)).union(v4 == nil ? [] : [4]) }
    /// The numbers of the schemes that removed signatures are looked for.
    var supported: Set<Int32> {
        if range.max >= APILevel.p { return [2, 3] }
        return range.max >= APILevel.n ? [2] : []
    }

    /// Looks at the schemes from new to old, as a phone does, and stops at the first one that is wrong.
    mutating func begin() async {
        if range.max >= APILevel.n {
            guard await verifyV31(), await verifyV3(), await verifyV2(), await verifyV4() else { return }
        }
        guard checkManifest() else { return }
        beginV1()
    }

    /// Ends what ``begin()`` began.
    mutating func finish(knowing comparisons: [Int: EntryComparison]) async {
        await conclude(knowing: comparisons)
        collect()
    }

    private mutating func conclude(knowing comparisons: [Int: EntryComparison]) async {
        if let pendingJAR { await finishV1(pendingJAR, knowing: comparisons) }
        guard errors.isEmpty else { return }
        verifyStamp()
        guard errors.isEmpty else { return }
        checkAgreement()
        guard checkTarget(), errors.isEmpty else { return }
        report.verified = true
    }

    private mutating func verifyV31() async -> Bool {
        guard range.max >= APILevel.t else { return true }
        let levels = PlatformRange(min: max(range.min, APILevel.t), max: range.max) ?? range
        return await verifyBlock(BlockScheme(scheme: .v31, range: levels), id: BlockID.v31)
    }

    private mutating func verifyV3() async -> Bool {
        guard range.max >= APILevel.p else { return true }
        let rotation = blocks[.v31].map { v31 in v31.signers.compactMap { $0.minSDK.map(Int.init) }.min() ?? 0 }
        // Where v3.1 is for all levels of the range, no phone comes to look at v3.
        if let rotation, range.min >= rotation, range.min >= APILevel.t { return true }
        let levels = PlatformRange(min: max(range.min, APILevel.p), max: range.max) ?? range
        let scheme = BlockScheme(
            scheme: .v3, range: levels, rotationMinSDK: rotation.flatMap { $0 > 0 ? $0 : nil })
        let verified = await verifyBlock(scheme, id: BlockID.v3)
        if blocks[.v3] == nil, blocks[.v31] != nil { errors.add(.v31BlockFoundWithoutV3Block) }
        return verified && errors.isEmpty
    }

    private mutating func verifyV2() async -> Bool {
        guard range.min < APILevel.p || blocks.isEmpty else { return true }
        let levels = PlatformRange(min: max(range.min, APILevel.n), max: range.max) ?? range
        let scheme = BlockScheme(
            scheme: .v2, range: levels, supportedSchemes: supported, foundSchemes: found)
        return await verifyBlock(scheme, id: BlockID.v2)
    }

    /// - Returns: False if something is wrong.
    private mutating func verifyBlock(_ scheme: BlockScheme, id: UInt32) async -> Bool {
        guard let block = sections?.value(of: id), var digests else { return true }
        let result = await scheme.verify(block, digests: &digests)
        self.digests = digests
        blocks[scheme.scheme] = result
        stamped[scheme.scheme] = result.contentDigests
        errors.append(result.errors)
        warnings.append(result.warnings)
        return errors.isEmpty
    }

    private mutating func verifyV4() async -> Bool {
        guard let file = verifier.v4Signature else { return true }
        let result = await V4Verifier(package: archive.bytes, file: file).verify()
        v4 = result
        errors.append(result.errors)
        return errors.isEmpty
    }

    /// Since 8.0 the manifest decides whether JAR signing is enough.
    private mutating func checkManifest() -> Bool {
        guard range.max >= APILevel.o else { return true }
        guard archive.entry(named: "AndroidManifest.xml") != nil else {
            errors.add(.malformedApk, ["AndroidManifest.xml is missing"])
            return false
        }
        if verifier.targetSandboxVersion > 1, found.isEmpty {
            errors.add(.noSigForTargetSandboxVersion, [String(verifier.targetSandboxVersion)])
        }
        return true
    }

    private mutating func beginV1() {
        if let damage = archive.anomalies.first(where: { $0.kind == .directoryBroken || $0.kind == .directoryOverrun })
        {
            errors.add(.malformedApk, ["central directory at \(damage.offset): \(damage.detail)"])
            return
        }
        guard range.min < APILevel.n || found.isEmpty else { return }
        pendingJAR = jarVerifier.begin()
    }

    private mutating func finishV1(_ pending: JARVerifier.Pending, knowing comparisons: [Int: EntryComparison]) async {
        let result = await jarVerifier.finish(pending, knowing: comparisons)
        jar = result
        errors.append(result.errors)
        warnings.append(result.warnings)
        for signer in result.signers {
            // What is wrong with a signer that does not count is worth a warning only.
            if signer.isIgnored {
                warnings.append(signer.errors)
            } else {
                errors.append(signer.errors)
            }
            warnings.append(signer.warnings)
        }
    }

    private var jarVerifier: JARVerifier {
        let context = JARContext(range: range, supportedSchemes: supported, foundSchemes: found)
        return JARVerifier(archive: archive, context: context)
    }

    /// Fills the report from what was found.
    private mutating func collect() {
        let verified = blocks.values.filter(\.verified).map(\.scheme)
        report.schemes = Set(verified)
        report.present = presentSchemes()
        report.jarDigests = jar?.digests ?? []
        if jar?.verified == true { report.schemes.insert(.v1) }
        if v4?.verified == true { report.schemes.insert(.v4) }
        if report.stamp?.status == .verified, report.stamp?.version == 2 { report.schemes.insert(.stamp) }
        report.signers = jar?.signers.map { $0.summary(within: range) } ?? []
        for scheme in [SignatureScheme.v2, .v3, .v31] {
            report.signers += blocks[scheme]?.signers.map { $0.summary(within: range) } ?? []
        }
        report.signers += v4?.signers.map { $0.summary(within: range) } ?? []
        report.lineage = blocks[.v31]?.lineage ?? blocks[.v3]?.lineage
        report.errors = errors.issues
        report.warnings = warnings.issues + (report.stamp?.issues ?? []) + (report.stamp?.remarks ?? [])
        report.omittedIssues = errors.omitted + warnings.omitted
        if report.verified { report.certificates = standingCertificates() }
    }

    private func presentSchemes() -> Set<SignatureScheme> {
        let ids: [SignatureScheme: UInt32] = [
            .v2: BlockID.v2, .v3: BlockID.v3, .v31: BlockID.v31, .stamp: BlockID.sourceStampV2,
        ]
        var present = Set(ids.filter { sections?.value(of: $0.value) != nil }.keys)
        if JARVerifier.hasSignature(archive) { present.insert(.v1) }
        if verifier.v4Signature != nil { present.insert(.v4) }
        return present
    }

    /// The certificates of the newest signature.
    private func standingCertificates() -> [Certificate] {
        for scheme in [SignatureScheme.v31, .v3] where blocks[scheme]?.verified == true {
            return blocks[scheme]?.signers.last?.certificates.first.map { [$0] } ?? []
        }
        if let v2 = blocks[.v2], v2.verified { return v2.signers.compactMap(\.certificates.first) }
        return jar?.signers.filter { !$0.isIgnored }.compactMap(\.certificates.first) ?? []
    }
}

extension V4Signer {
    /// The signer as reports have it.
    func summary(within range: PlatformRange) -> Signer {
        Signer(
            name: name, certificates: certificate.map { [$0] } ?? [], minSDK: range.min, maxSDK: range.max,
            lineage: nil, isIgnored: false,
            algorithms: [SignatureAlgorithm(rawValue: algorithm)?.name ?? Hex.identifier(algorithm)])
    }
}
