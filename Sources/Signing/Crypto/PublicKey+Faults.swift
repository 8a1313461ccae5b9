import Bytes

extension PublicKey {
    /// What Java's providers throw at before they look at the numbers.
    func fault(in signature: ByteSlice, method: SignatureMethod) -> String? {
        if method.key == .rsa {
            guard signature.count == signatureSize else {
                return "signature of \(signature.count) bytes, key of \(signatureSize)"
            }
            // The encoded message holds digest, salt and two bytes (RFC 8017 9.1.1).
            guard !method.usesPSS || (bits + 6) / 8 >= 2 * method.digest.size + 2 else {
                return "key of \(bits) bits is too short for \(method.name)"
            }
            return nil
        }
        // DSA and ECDSA signatures are a SEQUENCE of two INTEGERs (RFC 3279 2.2.2).
        guard let sequence = try? BERValue(parsing: signature), sequence.isUniversal(.sequence),
            sequence.encoded.count == signature.count, let numbers = try? sequence.children(limit: 3),
            numbers.count == 2, numbers.allSatisfy({ $0.isUniversal(.integer) && $0.contents.count > 0 })
        else { return "signature is not a sequence of two integers" }
        return nil
    }
}
