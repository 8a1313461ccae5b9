import Bytes
import CLibcrypto

/// What all of this room shares of libcrypto.
///
/// A library context of our own: the machine's configuration (FIPS mode, policies that forbid SHA-1) must not decide
/// what a signature made years ago is worth. Digests are fetched once, because fetching takes a lock.
@safe final class LibCrypto: @unchecked Sendable {
    static let shared = LibCrypto()

    /// The library context; never freed, and libcrypto guards it for use from any thread.
    let context: OpaquePointer?
    private let digests: [OpaquePointer?]

    private init() {
        let context = unsafe OSSL_LIB_CTX_new()
        unsafe self.context = unsafe context
        unsafe digests = unsafe DigestAlgorithm.allCases.map { algorithm in
            unsafe EVP_MD_fetch(context, algorithm.libcryptoName, nil)
        }
    }

    /// The implementation of a digest.
    func implementation(of algorithm: DigestAlgorithm) -> OpaquePointer? {
        guard let index = DigestAlgorithm.allCases.firstIndex(of: algorithm) else { return nil }
        return unsafe digests[index]
    }
}

extension DigestAlgorithm {
    /// Its name in libcrypto.
    var libcryptoName: String {
        switch self {
        case .md5: "MD5"
        case .sha1: "SHA1"
        case .sha224: "SHA2-224"
        case .sha256: "SHA2-256"
        case .sha384: "SHA2-384"
        case .sha512: "SHA2-512"
        }
    }
}

/// A digest in the making.
@safe struct DigestContext: ~Copyable {
    private let algorithm: DigestAlgorithm
    private let context: OpaquePointer?

    /// An empty digest.
    init(_ algorithm: DigestAlgorithm) {
        self.algorithm = algorithm
        unsafe context = unsafe EVP_MD_CTX_new()
        restart()
    }

    deinit {
        unsafe EVP_MD_CTX_free(context)
    }

    private func restart() {
        let implementation = unsafe LibCrypto.shared.implementation(of: algorithm)
        let status = unsafe EVP_DigestInit_ex(context, implementation, nil)
        precondition(status == 1, "libcrypto does not offer \(algorithm.rawValue)")
    }

    /// Adds bytes.
    mutating func update(_ slice: ByteSlice) {
        update(slice.bytes)
    }

    /// Adds bytes.
    mutating func update(_ span: RawSpan) {
        guard span.byteCount > 0 else { return }
        let status = unsafe span.withUnsafeBytes { buffer in
            unsafe EVP_DigestUpdate(context, buffer.baseAddress, buffer.count)
        }
        precondition(status == 1, "libcrypto could not go on with \(algorithm.rawValue)")
    }

    /// Appends the digest of what was added, and begins anew.
    mutating func finish(into output: inout [UInt8]) {
        let start = output.count
        output.append(contentsOf: repeatElement(0, count: algorithm.size))
        let status = unsafe output.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return Int32(0) }
            return unsafe EVP_DigestFinal_ex(context, base + start, nil)
        }
        precondition(status == 1, "libcrypto could not finish \(algorithm.rawValue)")
        restart()
    }
}

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
}
