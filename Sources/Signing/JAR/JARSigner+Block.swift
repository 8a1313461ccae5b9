import Bytes

extension JARSigner {
    /// Checks the signature file against the signatures in the block file.
    ///
    /// Before 7.0, Android looks at the first signature only; since then it tries all and takes the first right one.
    ///
    /// Source: apksig, `V1SchemeVerifier.Signer.verifySigBlockAgainstSigFile`.
    mutating func verifyBlock(range: PlatformRange) {
        do {
            let signedData = try SignedData(parsing: block)
            guard !signedData.signerInfos.isEmpty else {
                fail(.jarSigNoSigners, [blockName])
                return
            }
            var all: [Certificate] = []
            for encoded in signedData.certificates { all.append(try Certificate(parsing: encoded)) }
            let candidates = range.min < APILevel.n ? signedData.signerInfos.prefix(1) : signedData.signerInfos[...]
            var signing: Certificate?
            for info in candidates {
                let certificate = try verify(info, contentType: signedData.contentType, certificates: all, range: range)
                guard errors.isEmpty else { return }
                if signing == nil, let certificate {
                    signing = certificate
                    algorithm = Self.method(of: info)?.name ?? ""
                }
            }
            guard let signing else {
                fail(.jarSigDidNotVerify, [blockName, fileName])
                return
            }
            certificates = Self.chain(from: signing, in: all)
        } catch {
            fail(.jarSigParseException, [blockName, error.text])
        }
    }

    /// How a signature was made: its own identifier decides, the digest only where that names none.
    private static func method(of info: SignedData.SignerInfo) -> SignatureMethod? {
        guard let identifier = SignatureIdentifier(rawValue: info.signatureAlgorithm),
            let digest = identifier.digest ?? DigestAlgorithm(identifier: info.digestAlgorithm)
        else { return nil }
        return SignatureMethod(key: identifier.key, digest: digest)
    }

    /// - Returns: The certificate that verifies the signature; nil if it is wrong or an error was recorded.
    private mutating func verify(
        _ info: SignedData.SignerInfo, contentType: String, certificates: [Certificate], range: PlatformRange
    ) throws(BERError) -> Certificate? {
        if let levels = JARAlgorithmSupport.unsupportedLevels(
            digest: info.digestAlgorithm, signature: info.signatureAlgorithm, range: range)
        {
            fail(
                .jarSigUnsupportedSigAlg,
                [
                    blockName, info.digestAlgorithm, info.signatureAlgorithm, levels,
                    DigestAlgorithm(identifier: info.digestAlgorithm)?.rawValue ?? info.digestAlgorithm,
                    SignatureIdentifier(rawValue: info.signatureAlgorithm)?.title ?? info.signatureAlgorithm,
                ])
            return nil
        }
        guard let signing = certificates.first(where: { Self.matches($0, info) }) else {
            return unusable("the signer's certificate is missing")
        }
        guard !signing.hasUnsupportedCriticalExtension else {
            return unusable("the certificate has critical extensions that Android does not know")
        }
        guard signing.allowsSigning else { return unusable("the certificate does not allow signing") }
        guard let method = Self.method(of: info), let key = signing.publicKey, key.algorithm == method.key else {
            return unusable("the certificate's key does not fit the signature algorithm")
        }
        var signed = [file]
        if let attributes = info.signedAttributes {
            guard range.min >= APILevel.kitKat else {
                return unusable("signed attributes are not verified before API level \(APILevel.kitKat)")
            }
            guard try check(attributes, digest: info.digestAlgorithm, contentType: contentType, range: range) else {
                return nil
            }
            // Signed as a SET, though it stands there with a tag of its own (RFC 5652 5.4). Android changes the tag
            // and encodes nothing anew, so an order of attributes that is not DER stays as it is.
            guard let rest = try? attributes.slice(from: 1) else { return unusable("empty signed attributes") }
            signed = [ByteSlice([0x31]), rest]
        }
        switch key.verify(info.signature, over: signed, method: method) {
        case .valid: return signing
        case .invalid: return nil
        case .unusable(let reason): return unusable(reason)
        }
    }

    private mutating func unusable(_ reason: String) -> Certificate? {
        fail(.jarSigVerifyException, [blockName, fileName, reason])
        return nil
    }

    /// - Returns: False if the attributes belong to another file or kind of contents.
    private mutating func check(
        _ attributes: ByteSlice, digest identifier: String, contentType: String, range: PlatformRange
    ) throws(BERError) -> Bool {
        let type: BERValue?
        let expected: BERValue?
        do {
            let signed = try SignedAttributes(parsing: attributes)
            type = try signed.single(SignedData.Identifier.contentType, .objectIdentifier)
            expected = try signed.single(SignedData.Identifier.messageDigest, .octetString)
        } catch {
            guard error.code != .ambiguous else { throw error }
            _ = unusable("signed attributes: \(error.text)")
            return false
        }
        if range.max >= APILevel.n {
            guard let type else {
                _ = unusable("the signed attributes name no content type")
                return false
            }
            guard try type.objectIdentifier() == contentType else { return false }
        }
        guard let expected, let algorithm = DigestAlgorithm(identifier: identifier) else {
            _ = unusable("the signed attributes hold no digest")
            return false
        }
        return expected.contents.array() == algorithm.digest(of: file)
    }

    private static func matches(_ certificate: Certificate, _ info: SignedData.SignerInfo) -> Bool {
        guard let (issuer, serial) = info.issuerAndSerial else { return false }
        return certificate.serialBytes == serial && certificate.issuer == issuer
    }

    /// The certificate, that of its issuer and so on, as far as they are at hand.
    private static func chain(from leaf: Certificate, in all: [Certificate]) -> [Certificate] {
        var chain = [leaf]
        var unused = all
        if let index = unused.firstIndex(of: leaf) { unused.remove(at: index) }
        var last = leaf
        while !last.isSelfIssued, let index = unused.firstIndex(where: { $0.subject == last.issuer }) {
            last = unused.remove(at: index)
            chain.append(last)
        }
        return chain
    }
}
