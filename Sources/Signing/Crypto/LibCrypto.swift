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
