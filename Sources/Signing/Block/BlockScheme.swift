import Bytes

/// One of the schemes whose signatures stand in the signing block, over a range of Android versions.
///
/// Source: apksig, `V2SchemeVerifier`, `V3SchemeVerifier`.
struct BlockScheme: Sendable {
    /// Which one.
    var scheme: SignatureScheme
    /// The API levels in question.
    var range: PlatformRange
    /// v2: the newer schemes that the range knows.
    var supportedSchemes: Set<Int32> = []
    /// v2: the schemes whose signatures were found.
    var foundSchemes: Set<Int32> = []
    /// v3: the API level at which the v3.1 signature begins; nil if there is none.
    var rotationMinSDK: Int?
    /// False where only the signers are wanted, and the package is not looked at.
    var isFull = true

    /// The names of its issues.
    var codes: BlockIssueCodes { scheme == .v2 ? .v2 : .v3 }
    /// True for v3 and v3.1, whose signers are for a range of API levels.
    var hasLevels: Bool { scheme != .v2 }

    /// The most signers a v2 signature may have, as in Android.
    static let maxV2Signers = 10
    /// The most v3 signers that are looked at. Each API level has one, and there are fewer levels than this.
    static let maxV3Signers = 64
}

/// What came of verifying one scheme.
struct BlockResult: Sendable {
    /// The scheme.
    var scheme: SignatureScheme
    /// True if the signature is there and right.
    var verified = false
    /// The signers.
    var signers: [BlockSigner] = []
    /// What is wrong.
    var errors = IssueLog()
    /// What is irregular.
    var warnings = IssueLog()
    /// The longest history of keys.
    var lineage: Lineage?

    init(scheme: SignatureScheme) {
        self.scheme = scheme
    }

    /// The digests of all signers by the way they were made.
    var contentDigests: [ContentDigestAlgorithm: [UInt8]] {
        signers.reduce(into: [:]) { all, signer in all.merge(signer.contentDigests) { $1 } }
    }
}

extension BlockScheme {
    /// Verifies the scheme's block: its signers, then the package against their digests.
    func verify(_ block: ByteSlice, digests: inout ContentDigests) async -> BlockResult {
        var result = parseSigners(block)
        guard result.errors.isEmpty else { return result }
        await verifyContents(&result, digests: &digests)
        if hasLevels { checkCoverage(&result) }
        result.verified = result.errors.isEmpty
        return result
    }

    /// Reads all signers and checks their signatures, but not the package.
    func parseSigners(_ block: ByteSlice) -> BlockResult {
        var result = BlockResult(scheme: scheme)
        var outer = SliceReader(block)
        guard let list = try? outer.lengthPrefixed() else {
            result.errors.add(codes.malformedSigners)
            return result
        }
        guard list.count > 0 else {
            result.errors.add(codes.noSigners)
            return result
        }
        let limit = hasLevels ? Self.maxV3Signers : Self.maxV2Signers
        var signers = SliceReader(list)
        var count = 0
        while !signers.isAtEnd {
            let name = SignerName(scheme, index: count)
            count += 1
            guard let bytes = try? signers.lengthPrefixed() else {
                result.signers.append(BlockSigner(name: name))
                result.errors.add(codes.malformedSigner, signer: name)
                return result
            }
            // Of more signers than are allowed only the number counts; their signatures are not worth the time.
            guard count <= limit else { continue }
            var parser = BlockSignerParser(scheme: self, name: name)
            parser.parse(bytes)
            result.signers.append(parser.signer)
            result.errors.append(parser.errors)
            result.warnings.append(parser.warnings)
            if parser.isMalformed { return result }
        }
        if count > limit {
            if hasLevels {
                result.errors.add(.v3SigMultipleSigners)
            } else {
                result.errors.add(.v2SigMaxSignaturesExceeded, [String(limit), String(count)])
            }
        }
        return result
    }

    /// Compares the digests that signers signed with those of the package.
    private func verifyContents(_ result: inout BlockResult, digests: inout ContentDigests) async {
        let wanted = result.signers.reduce(into: Set<ContentDigestAlgorithm>()) { all, signer in
            all.formUnion(signer.contentDigestsToVerify)
        }
        var actual: [ContentDigestAlgorithm: [UInt8]] = [:]
        for algorithm in wanted.sorted() {
            guard let digest = await digests.digest(algorithm) else {
                result.errors.add(
                    .unexpectedException, ["the signing block does not fill whole pages, which \(algorithm.name) needs"]
                )
                return
            }
            actual[algorithm] = digest
        }
        for signer in result.signers {
            for expected in signer.digests {
                guard let algorithm = SignatureAlgorithm(rawValue: expected.algorithm)?.contentDigest,
                    let digest = actual[algorithm], expected.value.array() != digest
                else { continue }
                result.errors.add(
                    codes.digestDidNotVerify, [algorithm.name, Hex.text(expected.value), Hex.text(digest)],
                    signer: signer.name)
            }
        }
    }
}
