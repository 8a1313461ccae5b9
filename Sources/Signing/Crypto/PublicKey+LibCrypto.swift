import Bytes
import CLibcrypto

/// A public key in the hands of libcrypto.
@safe final class PublicKey: @unchecked Sendable {
    /// Its kind; nil for a kind no APK signature uses.
    let algorithm: KeyAlgorithm?
    /// Its size: the bits of the modulus or of the field.
    let bits: Int
    /// The name of the elliptic curve, such as `prime256v1`; nil for other keys and unnamed curves.
    let curve: String?
    /// The longest signature in bytes.
    let signatureSize: Int
    // Immutable once decoded, so it may be used from any thread.
    private let key: OpaquePointer

    /// Decodes a `SubjectPublicKeyInfo` (RFC 5280 4.1) that takes up all of the bytes; nil if it is malformed.
    ///
    /// A negative RSA modulus is taken as the positive number of the same bits, as Conscrypt does.
    init?(_ info: ByteSlice) {
        guard info.count > 0, info.count <= Self.largestEncoding else { return nil }
        let decoded = unsafe info.bytes.withUnsafeBytes { buffer -> OpaquePointer? in
            var cursor = unsafe buffer.bindMemory(to: UInt8.self).baseAddress
            let key = unsafe d2i_PUBKEY_ex(nil, &cursor, buffer.count, LibCrypto.shared.context, nil)
            let end = unsafe buffer.bindMemory(to: UInt8.self).baseAddress.map { unsafe $0 + buffer.count }
            guard let key = unsafe key, unsafe cursor == end else {
                unsafe EVP_PKEY_free(key)
                return nil
            }
            return unsafe key
        }
        ERR_clear_error()
        guard let key = unsafe decoded else { return nil }
        unsafe self.key = unsafe key
        bits = Int(unsafe EVP_PKEY_get_bits(key))
        signatureSize = Int(unsafe EVP_PKEY_get_size(key))
        switch unsafe EVP_PKEY_get_id(key) {
        case EVP_PKEY_RSA: algorithm = .rsa
        case EVP_PKEY_DSA: algorithm = .dsa
        case EVP_PKEY_EC: algorithm = .ec
        default: algorithm = nil
        }
        curve = algorithm == .ec ? unsafe Self.curveName(of: key) : nil
    }

    deinit {
        unsafe EVP_PKEY_free(key)
    }

    /// The largest RSA key libcrypto works with has 16,384 bits; a key in more bytes than this is a joke or an attack.
    private static let largestEncoding = 1 << 16

    private static func curveName(of key: OpaquePointer) -> String? {
        var name = [UInt8](repeating: 0, count: 80)
        var length = 0
        let found = unsafe name.withUnsafeMutableBytes { buffer in
            let text = unsafe buffer.bindMemory(to: CChar.self)
            return unsafe EVP_PKEY_get_group_name(key, text.baseAddress, text.count, &length)
        }
        guard found == 1, length > 0, length < name.count else { return nil }
        return String(decoding: name.prefix(length), as: UTF8.self)
    }

    /// The key encoded anew as a `SubjectPublicKeyInfo`; nil if libcrypto cannot.
    func reencoded() -> ByteSlice? {
        var encoding: UnsafeMutablePointer<UInt8>?
        let size = unsafe i2d_PUBKEY(key, &encoding)
        defer { unsafe CRYPTO_free(encoding, #fileID, #line) }
        ERR_clear_error()
        guard size > 0, let start = unsafe encoding else { return nil }
        return ByteSlice(unsafe Array(UnsafeBufferPointer(start: start, count: Int(size))))
    }

    /// Checks a signature over bytes that stand in several pieces.
    func verify(_ signature: ByteSlice, over pieces: [ByteSlice], method: SignatureMethod) -> SignatureVerdict {
        guard method.key == algorithm else { return .unusable("key is not \(method.key.rawValue)") }
        if let fault = fault(in: signature, method: method) { return .unusable(fault) }
        defer { ERR_clear_error() }
        let context = unsafe EVP_MD_CTX_new()
        defer { unsafe EVP_MD_CTX_free(context) }
        var keyContext: OpaquePointer?
        let begun = unsafe EVP_DigestVerifyInit_ex(
            context, &keyContext, method.digest.libcryptoName, LibCrypto.shared.context, nil, key, nil)
        guard begun == 1 else { return .unusable("\(method.name) does not work with this key") }
        if method.usesPSS {
            guard unsafe EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) == 1,
                unsafe EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, Int32(method.digest.size)) == 1
            else { return .unusable("\(method.name) does not work with this key") }
        }
        for piece in pieces where piece.count > 0 {
            let added = unsafe piece.bytes.withUnsafeBytes { buffer in
                unsafe EVP_DigestUpdate(context, buffer.baseAddress, buffer.count)
            }
            guard added == 1 else { return .unusable("\(method.name) could not go on") }
        }
        let status = unsafe signature.bytes.withUnsafeBytes { buffer in
            let bytes = unsafe buffer.bindMemory(to: UInt8.self)
            return unsafe EVP_DigestVerifyFinal(context, bytes.baseAddress, bytes.count)
        }
        return status == 1 ? .valid : .invalid
    }

    /// What Java's providers throw at before they look at the numbers.
    private func fault(in signature: ByteSlice, method: SignatureMethod) -> String? {
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
