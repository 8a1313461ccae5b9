import Bytes

/// A signature of APK Signature Scheme v4: a file beside the package, named like it with `.idsig` at the end.
///
/// Source: AOSP, “APK Signature Scheme v4”; apksig, `V4Signature`.
struct V4Signature: Sendable {
    /// How the hash tree is made.
    struct HashingInfo: Sendable {
        var algorithm: Int32
        var log2BlockSize: UInt8
        var salt: ByteSlice
        var rootHash: ByteSlice
    }

    /// Who signed the root of the tree.
    struct SigningInfo: Sendable {
        var apkDigest: ByteSlice
        var certificate: ByteSlice
        var additionalData: ByteSlice
        var publicKey: ByteSlice
        var algorithm: Int32
        var signature: ByteSlice
    }

    var version: Int32
    var hashing: HashingInfo
    /// The signers: of the v2 or v3 signature, then those that go with other blocks, which is v3.1.
    var signers: [SigningInfo]
    /// The hash tree; nil if the file ends before it.
    var tree: ByteSlice?

    static let currentVersion: Int32 = 2
    /// The most signers that are read; Android knows two.
    static let maxSigners = 16
}

extension V4Signature {
    /// Reads a signature file.
    ///
    /// ```
    /// version | length | hashing info | length | signing infos | length | tree
    /// hashing info:   algorithm | log2 of page size (8 bit) | length | salt | length | root hash
    /// signing infos:  signing info, then (block id | length | signing info) …
    /// signing info:   length | package digest | length | certificate | length | additional data
    ///                 | length | public key | signature algorithm | length | signature
    /// ```
    init(parsing slice: ByteSlice) throws(ByteError) {
        var reader = SliceReader(slice)
        version = try reader.int32()
        guard version == Self.currentVersion else { throw ByteError(.outOfRange, at: 0) }
        var hashingReader = SliceReader(try reader.lengthPrefixed())
        hashing = HashingInfo(
            algorithm: try hashingReader.int32(), log2BlockSize: try hashingReader.uint8(),
            salt: try hashingReader.lengthPrefixed(), rootHash: try hashingReader.lengthPrefixed())
        var infos = SliceReader(try reader.lengthPrefixed())
        signers = [try SigningInfo(parsing: &infos)]
        while !infos.isAtEnd {
            guard signers.count < Self.maxSigners else { throw ByteError(.outOfRange, at: 0) }
            _ = try infos.int32()
            var block = SliceReader(try infos.lengthPrefixed())
            signers.append(try SigningInfo(parsing: &block))
        }
        tree = try? reader.lengthPrefixed()
    }

    /// What a signer signed.
    func signedData(of signer: SigningInfo, fileSize: Int) -> ByteSlice {
        var data = Self.bytes(fileSize, 8) + Self.bytes(Int(hashing.algorithm), 4) + [hashing.log2BlockSize]
        for part in [hashing.salt, hashing.rootHash, signer.apkDigest, signer.certificate, signer.additionalData] {
            data += Self.bytes(part.count, 4) + part.array()
        }
        return ByteSlice(Self.bytes(data.count + 4, 4) + data)
    }

    private static func bytes(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}

extension V4Signature.SigningInfo {
    init(parsing reader: inout SliceReader) throws(ByteError) {
        apkDigest = try reader.lengthPrefixed()
        certificate = try reader.lengthPrefixed()
        additionalData = try reader.lengthPrefixed()
        publicKey = try reader.lengthPrefixed()
        algorithm = try reader.int32()
        signature = try reader.lengthPrefixed()
    }
}
