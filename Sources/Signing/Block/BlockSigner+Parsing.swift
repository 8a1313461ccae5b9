import Bytes

/// Reads one signer of the signing block and checks its signatures.
///
/// Source: apksig, `V2SchemeVerifier.parseSigner`, `V3SchemeVerifier.parseSigner`.
struct BlockSignerParser {
    let scheme: BlockScheme
    var signer: BlockSigner
    var errors = IssueLog()
    var warnings = IssueLog()
    /// True if the signer could not be read to its end; Android then gives up on the whole block.
    private(set) var isMalformed = false

    private var codes: BlockIssueCodes { scheme.codes }
    private var isV3: Bool { scheme.hasLevels }

    init(scheme: BlockScheme, name: SignerName) {
        self.scheme = scheme
        signer = BlockSigner(name: name)
    }

    /// An issue about this signer.
    mutating func fail(_ code: IssueCode, _ parameters: [String] = []) {
        errors.add(code, parameters, signer: signer.name)
    }

    /// A warning about this signer.
    mutating func warn(_ code: IssueCode, _ parameters: [String] = []) {
        warnings.add(code, parameters, signer: signer.name)
    }

    /// Reads the signer.
    mutating func parse(_ bytes: ByteSlice) {
        do {
            try parseRecord(bytes)
        } catch {
            isMalformed = true
            fail(codes.malformedSigner)
        }
    }

    private mutating func parseRecord(_ bytes: ByteSlice) throws(ByteError) {
        var record = SliceReader(bytes)
        let signedData = try record.lengthPrefixed()
        if isV3 {
            let min = try record.int32()
            let max = try record.int32()
            signer.minSDK = min
            signer.maxSDK = max
            if min < 0 || min > max { fail(.v3SigInvalidSdkVersions, [String(min), String(max)]) }
        }
        let signatures = try record.lengthPrefixed()
        signer.publicKey = try record.lengthPrefixed()
        guard parseSignatures(signatures), verifySignatures(over: signedData) else { return }
        try parseSignedData(signedData)
    }

    /// - Returns: False if the signer is not to be read further.
    private mutating func parseSignatures(_ list: ByteSlice) -> Bool {
        var reader = SliceReader(list)
        while !reader.isAtEnd {
            guard let bytes = try? reader.lengthPrefixed(), let (id, value) = Self.pair(bytes) else {
                fail(codes.malformedSignature, [String(signer.algorithms.count + 1)])
                return false
            }
            signer.algorithms.append(id)
            if let algorithm = SignatureAlgorithm(rawValue: id) {
                signer.signatures.append(SupportedSignature(algorithm: algorithm, value: value))
            } else {
                warn(codes.unknownAlgorithm, [Hex.identifier(id)])
            }
        }
        guard !signer.algorithms.isEmpty else {
            fail(codes.noSignatures)
            return false
        }
        return true
    }

    /// An identifier and bytes after their length.
    private static func pair(_ bytes: ByteSlice) -> (Int32, ByteSlice)? {
        var reader = SliceReader(bytes)
        guard let id = try? reader.int32(), let value = try? reader.lengthPrefixed() else { return nil }
        return (id, value)
    }

    private mutating func verifySignatures(over signedData: ByteSlice) -> Bool {
        let minSDK = signer.minSDK.map(Int.init) ?? scheme.range.min
        let maxSDK = signer.maxSDK.map(Int.init) ?? scheme.range.max
        guard let wanted = SupportedSignature.toVerify(among: signer.signatures, minSDK: minSDK, maxSDK: maxSDK) else {
            let names = signer.algorithms.map { SignatureAlgorithm(rawValue: $0)?.name ?? Hex.identifier($0) }
            fail(codes.noSupportedSignatures, [names.prefix(16).joined(separator: ", ")])
            return false
        }
        let key = PublicKey(signer.publicKey)
        for signature in wanted {
            let method = signature.algorithm.method
            guard let key, key.algorithm == method.key else {
                fail(codes.malformedPublicKey, ["not an \(method.key.rawValue) key"])
                return false
            }
            switch key.verify(signature.value, over: [signedData], method: method) {
            case .valid:
                signer.contentDigestsToVerify.insert(signature.algorithm.contentDigest)
            case .invalid:
                fail(codes.didNotVerify, [signature.algorithm.name])
                return false
            case .unusable(let reason):
                fail(codes.verifyException, [signature.algorithm.name, reason])
                return false
            }
        }
        return true
    }

    /// Reads what the signatures are over; by now somebody with the key vouches for it.
    mutating func parseSignedData(_ signedData: ByteSlice) throws(ByteError) {
        var reader = SliceReader(signedData)
        let digests = try reader.lengthPrefixed()
        let certificates = try reader.lengthPrefixed()
        if isV3, let minSDK = signer.minSDK, let maxSDK = signer.maxSDK {
            let signedMin = try reader.int32()
            if signedMin != minSDK {
                fail(
                    .v3MinSdkVersionMismatchBetweenSignerAndSignedDataRecord, [String(minSDK), String(signedMin)])
            }
            let signedMax = try reader.int32()
            if signedMax != maxSDK {
                fail(
                    .v3MaxSdkVersionMismatchBetweenSignerAndSignedDataRecord, [String(maxSDK), String(signedMax)])
            }
        }
        let attributes = try reader.lengthPrefixed()
        guard try parseCertificates(certificates), parseDigests(digests) else { return }
        parseAttributes(attributes)
    }

    private mutating func parseCertificates(_ list: ByteSlice) throws(ByteError) -> Bool {
        var reader = SliceReader(list)
        while !reader.isAtEnd {
            let encoded = try reader.lengthPrefixed()
            do {
                signer.certificates.append(try Certificate(parsing: encoded))
            } catch {
                let index = signer.certificates.count
                fail(codes.malformedCertificate, [String(index), String(index + 1), error.text])
                return false
            }
        }
        guard let certificate = signer.certificates.first else {
            fail(codes.noCertificates)
            return false
        }
        guard certificate.hasPublicKey(signer.publicKey) else {
            fail(codes.keyMismatch, [Hex.text(certificate.publicKeyInfo), Hex.text(signer.publicKey)])
            return false
        }
        return true
    }

    private mutating func parseDigests(_ list: ByteSlice) -> Bool {
        var reader = SliceReader(list)
        while !reader.isAtEnd {
            guard let bytes = try? reader.lengthPrefixed(), let (id, value) = Self.pair(bytes) else {
                fail(codes.malformedDigest, [String(signer.digests.count + 1)])
                return false
            }
            signer.digests.append((algorithm: id, value: value))
        }
        let signed = signer.digests.map(\.algorithm)
        guard signed == signer.algorithms else {
            fail(codes.algorithmMismatch, [Self.names(signer.algorithms), Self.names(signed)])
            return false
        }
        return true
    }

    private static func names(_ algorithms: [Int32]) -> String {
        algorithms.prefix(16).map { Hex.identifier($0) }.joined(separator: ", ")
    }
}

extension BERError {
    /// The error in a few words.
    var text: String {
        field.isEmpty ? "\(code.rawValue) at \(offset)" : "\(field): \(code.rawValue) at \(offset)"
    }
}
