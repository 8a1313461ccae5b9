import Bytes

/// A signer of the v4 signature that was checked.
struct V4Signer: Sendable {
    var name: SignerName
    var certificate: Certificate?
    var algorithm: Int32
    var apkDigest: ByteSlice
}

/// What came of verifying the v4 signature.
struct V4Result: Sendable {
    var verified = false
    var signers: [V4Signer] = []
    var errors = IssueLog()
}

/// Verifies a v4 signature against the package it lies beside.
///
/// Source: AOSP, “APK Signature Scheme v4”; apksig, `V4SchemeVerifier`.
struct V4Verifier: Sendable {
    /// The package.
    let package: ByteSlice
    /// The signature file.
    let file: ByteSlice

    /// Checks the signatures, then root and tree of the package's hashes.
    func verify() async -> V4Result {
        var result = V4Result()
        guard let signature = try? V4Signature(parsing: file) else {
            result.errors.add(.v4SigMalformedSigners)
            return result
        }
        for (index, info) in signature.signers.enumerated() {
            verify(info, at: index, of: signature, &result)
            guard result.errors.isEmpty else { return result }
        }
        let tree = await MerkleTree(over: [package], salt: [])
        let signer = result.signers.first?.name
        if signature.hashing.rootHash.array() != tree.root {
            result.errors.add(
                .v4SigApkRootDidNotVerify,
                ["VERITY_CHUNKED_SHA256", Hex.text(signature.hashing.rootHash), Hex.text(tree.root)], signer: signer)
        } else if let expected = signature.tree, expected.array() != tree.levels {
            result.errors.add(.v4SigApkTreeDidNotVerify, signer: signer)
        }
        result.verified = result.errors.isEmpty
        return result
    }

    private func verify(
        _ info: V4Signature.SigningInfo, at index: Int, of signature: V4Signature, _ result: inout V4Result
    ) {
        let name = SignerName(.v4, index: index)
        result.signers.append(
            V4Signer(name: name, certificate: nil, algorithm: info.algorithm, apkDigest: info.apkDigest))
        guard let algorithm = SignatureAlgorithm(rawValue: info.algorithm) else {
            result.errors.add(.v4SigUnknownSigAlgorithm, [Hex.identifier(info.algorithm)], signer: name)
            return
        }
        guard let key = PublicKey(info.publicKey), key.algorithm == algorithm.method.key else {
            result.errors.add(
                .v4SigMalformedPublicKey, ["not an \(algorithm.method.key.rawValue) key"], signer: name)
            return
        }
        let signed = signature.signedData(of: info, fileSize: package.count)
        switch key.verify(info.signature, over: [signed], method: algorithm.method) {
        case .valid: break
        case .invalid:
            result.errors.add(.v4SigDidNotVerify, [algorithm.name], signer: name)
            return
        case .unusable(let reason):
            result.errors.add(.v4SigVerifyException, [algorithm.name, reason], signer: name)
            return
        }
        do {
            let certificate = try Certificate(parsing: info.certificate)
            result.signers[index].certificate = certificate
            guard certificate.hasPublicKey(info.publicKey) else {
                result.errors.add(
                    .v4SigPublicKeyMismatchBetweenCertificateAndSignaturesRecord,
                    [Hex.text(certificate.publicKeyInfo), Hex.text(info.publicKey)], signer: name)
                return
            }
        } catch {
            result.errors.add(.v4SigMalformedCertificate, ["0", "1", error.text], signer: name)
        }
    }
}
