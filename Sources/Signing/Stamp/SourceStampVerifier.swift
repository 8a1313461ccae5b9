import Archive
import Bytes

/// Verifies the source stamp in the signing block.
///
/// ```
/// length | length | certificate
///        | length | (length | scheme | length | (length | algorithm | length | signature) …) …
///        | length | attributes | length | signatures of the attributes        (may be missing)
/// ```
///
/// The first version, of which no Android release made use, has one list of signatures in place of the schemes.
///
/// Source: apksig, `SourceStampVerifier`, `V1SourceStampVerifier`, `V2SourceStampVerifier`.
struct SourceStampVerifier: Sendable {
    /// The digest of the stamp's certificate that the package names.
    let certificateDigest: ByteSlice
    /// The API levels in question.
    let range: PlatformRange

    /// The entry with the digest of the stamp's certificate.
    static let certificateEntry = "stamp-cert-sha256"

    /// Verifies a stamp of the second version over the digests of each scheme.
    ///
    /// v3.1 is not stamped; its package is that of v3.
    func verifyV2(_ block: ByteSlice, digests: [SignatureScheme: [ContentDigestAlgorithm: [UInt8]]]) -> SourceStamp {
        verify(block, version: 2) { (reader, certificate, stamp) throws(ByteError) in
            var lists: [Int32: ByteSlice] = [:]
            var schemes = SliceReader(try reader.lengthPrefixed())
            while !schemes.isAtEnd {
                var scheme = SliceReader(try schemes.lengthPrefixed())
                let number = try scheme.int32()
                lists[number] = try scheme.lengthPrefixed()
            }
            for (scheme, digests) in digests.sorted(by: { $0.key < $1.key }) where scheme != .v31 {
                guard let signatures = scheme.number.flatMap({ lists[$0] }) else {
                    stamp.issues.append(SignatureIssue(.sourceStampNoSignature))
                    return
                }
                checkSignatures(signatures, over: Self.encoded(digests), by: certificate, &stamp)
                guard stamp.issues.isEmpty else { return }
            }
            guard !reader.isAtEnd else { return }
            let attributes = try reader.lengthPrefixed()
            let signatures = try reader.lengthPrefixed()
            checkSignatures(signatures, over: attributes, by: certificate, &stamp)
            guard stamp.issues.isEmpty else { return }
            try readAttributes(attributes, of: certificate, &stamp)
        }
    }

    /// Verifies a stamp of the first version over the digests of the newest scheme.
    func verifyV1(_ block: ByteSlice, digests: [ContentDigestAlgorithm: [UInt8]]) -> SourceStamp {
        verify(block, version: 1) { (reader, certificate, stamp) throws(ByteError) in
            checkSignatures(try reader.lengthPrefixed(), over: Self.encoded(digests), by: certificate, &stamp)
        }
    }

    private func verify(
        _ block: ByteSlice, version: Int,
        body: (inout SliceReader, Certificate, inout SourceStamp) throws(ByteError) -> Void
    ) -> SourceStamp {
        var stamp = SourceStamp(status: .verified)
        stamp.version = version
        do {
            var outer = SliceReader(block)
            var reader = SliceReader(try outer.lengthPrefixed())
            if let certificate = readCertificate(try reader.lengthPrefixed(), &stamp) {
                try body(&reader, certificate, &stamp)
            }
        } catch {
            stamp.issues.append(SignatureIssue(.sourceStampMalformedSignature))
        }
        if !stamp.issues.isEmpty { stamp.status = .failed }
        return stamp
    }

    private func readCertificate(_ encoded: ByteSlice, _ stamp: inout SourceStamp) -> Certificate? {
        let certificate: Certificate
        do {
            certificate = try Certificate(parsing: encoded)
        } catch {
            stamp.issues.append(SignatureIssue(.sourceStampMalformedCertificate, [error.text]))
            return nil
        }
        stamp.certificate = certificate
        let actual = sha256(of: encoded)
        guard actual == certificateDigest.array() else {
            stamp.issues.append(
                SignatureIssue(
                    .sourceStampCertificateMismatchBetweenSignatureBlockAndApk,
                    [Hex.text(actual), Hex.text(certificateDigest)]))
            return nil
        }
        return certificate
    }

    /// The digests as a stamp signs them: by identifier, each with its length.
    private static func encoded(_ digests: [ContentDigestAlgorithm: [UInt8]]) -> ByteSlice {
        func bytes(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        return ByteSlice(
            digests.sorted { $0.key < $1.key }.flatMap { algorithm, digest in
                bytes(8 + digest.count) + bytes(Int(algorithm.rawValue)) + bytes(digest.count) + digest
            })
    }

    private func checkSignatures(
        _ list: ByteSlice, over data: ByteSlice, by certificate: Certificate, _ stamp: inout SourceStamp
    ) {
        var reader = SliceReader(list)
        var supported: [SupportedSignature] = []
        var count = 0
        while !reader.isAtEnd {
            count += 1
            do {
                var record = SliceReader(try reader.lengthPrefixed())
                let id = try record.int32()
                let value = try record.lengthPrefixed()
                if let algorithm = SignatureAlgorithm(rawValue: id) {
                    supported.append(SupportedSignature(algorithm: algorithm, value: value))
                } else if stamp.remarks.count < IssueLog.keptPerCode {
                    // Made for Android versions to come; a known signature must stand beside it.
                    stamp.remarks.append(SignatureIssue(.sourceStampUnknownSigAlgorithm, [Hex.identifier(id)]))
                }
            } catch {
                stamp.issues.append(SignatureIssue(.sourceStampMalformedSignature, [String(count)]))
                return
            }
        }
        guard !supported.isEmpty else {
            stamp.issues.append(SignatureIssue(.sourceStampNoSignature))
            return
        }
        // Any Android version whose cryptography knows the algorithm can check a stamp.
        guard
            let wanted = SupportedSignature.toVerify(
                among: supported, minSDK: range.min, maxSDK: range.max, introduced: { $0.cryptographyMinSDK })
        else {
            let names = supported.prefix(16).map(\.algorithm.name).joined(separator: ", ")
            stamp.issues.append(SignatureIssue(.sourceStampNoSupportedSignature, [names]))
            return
        }
        for signature in wanted {
            let method = signature.algorithm.method
            switch certificate.publicKey?.verify(signature.value, over: [data], method: method) {
            case .valid: continue
            case .invalid: stamp.issues.append(SignatureIssue(.sourceStampDidNotVerify, [signature.algorithm.name]))
            case .unusable(let reason):
                stamp.issues.append(SignatureIssue(.sourceStampVerifyException, [signature.algorithm.name, reason]))
            case nil:
                stamp.issues.append(
                    SignatureIssue(.sourceStampVerifyException, [signature.algorithm.name, "unknown key"]))
            }
            return
        }
    }
}

extension SignatureScheme {
    /// The number by which schemes name each other in signing blocks; nil for the stamp itself.
    var number: Int32? {
        switch self {
        case .v1: 1
        case .v2: 2
        case .v3: 3
        case .v31: 31
        case .v4: 4
        case .stamp: nil
        }
    }
}
