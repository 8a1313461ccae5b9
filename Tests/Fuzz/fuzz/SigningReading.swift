import Archive
import Bytes
import Signing
import TestSupport

/// Reads signatures, each within a package that is otherwise right.
enum SigningReading {
    /// The pairs that an input of `signing-block` may be the value of: its first byte has a bit for each.
    private static let pairs: [UInt32] = [0x7109_871a, 0xf053_68c0, 0x1b93_ad61, 0x6dff_800d, 0x2b09_189e]
    /// The bits of the two versions of the source stamp.
    private static let stampBits: UInt8 = 0b11000

    /// An entry with the digest of the sample's certificate, which may then stamp.
    private static let stampEntry: ZipBuilder.Item = {
        let digits = Array(certificate.sha256)
        let digest = stride(from: 0, to: digits.count, by: 2).compactMap { start in
            UInt8(String(digits[start..<start + 2]), radix: 16)
        }
        return .init(Array("stamp-cert-sha256".utf8), digest)
    }()
    private static let manifest = ZipBuilder.Item(
        Array("AndroidManifest.xml".utf8), MinimalManifest.bytes(minSDK: 24, targetSDK: 33))
    /// The sample's own value for v3, which a stamp can be about.
    private static let v3 = value(of: 0xf053_68c0, in: Samples.app)

    private static let certificate: Certificate = {
        guard let report = report(on: Samples.app, min: 24), report.verified, let first = report.certificates.first
        else { preconditionFailure("the sample does not verify") }
        return first
    }()

    static func readBlock(_ input: ByteSlice) {
        guard !input.isEmpty, let value = try? input.slice(from: 1).array() else { return }
        let bits = input[0]
        var block = ZipBuilder.SigningBlock(
            pairs.enumerated().filter { bits >> UInt8($0.offset) & 1 == 1 }.map { (id: $0.element, value: value) })
        // A stamp is looked at only where there is something right to stamp.
        if bits & ~stampBits & 31 == 0, let v3 { block.pairs.append((id: 0xf053_68c0, value: v3.array())) }
        var zip = ZipBuilder(bits & stampBits == 0 ? [manifest] : [manifest, stampEntry])
        zip.signingBlock = block
        guard let archive = try? Archive(parsing: ByteSlice(zip.build())) else {
            preconditionFailure("the package around the block is not right")
        }
        examine(archive, min: 24)
        if bits & stampBits != 0 { stamp(archive) }
    }

    static func blockSeeds(_ package: Archive) -> [ByteSlice] {
        let values = pairs.enumerated().compactMap { index, id in value(of: id, in: package).map { (index, $0) } }
        let direct = values.map { [UInt8(1) << UInt8($0)] + $1.array() }
        // What v3 is, v3.1 may be too, alone and beside it.
        let rotated = value(of: 0xf053_68c0, in: package).map { value in
            [UInt8(0b100), 0b110].map { [$0] + value.array() }
        }
        // No sample is stamped: what a stamp looks like, with signatures that are wrong.
        let signature = prefixed(le(UInt32(0x103)) + prefixed([UInt8](repeating: 9, count: 256)))
        let attributes = prefixed(prefixed(le(UInt32(0xe43c_5946)) + le(UInt64(1))))
        let schemes = prefixed(prefixed(le(UInt32(3)) + prefixed(signature)))
        let encoded = prefixed(certificate.encoded.array())
        let stamps: [[UInt8]] = [
            [0b01000] + prefixed(encoded + schemes + attributes + prefixed(signature)),
            [0b10000] + prefixed(encoded + prefixed(signature)),
        ]
        return (direct + (rotated ?? []) + stamps).map { ByteSlice($0) }
    }

    /// The shape of an `.idsig` file, with digests and signatures that are wrong.
    static var v4Seed: ByteSlice {
        let signing =
            prefixed([UInt8](repeating: 1, count: 32)) + prefixed(certificate.encoded.array()) + prefixed([])
            + prefixed(certificate.publicKeyInfo.array()) + le(UInt32(0x103))
            + prefixed([UInt8](repeating: 9, count: 256))
        let hashing = le(UInt32(1)) + [12] + prefixed([]) + prefixed([UInt8](repeating: 7, count: 32))
        return ByteSlice(le(UInt32(2)) + prefixed(hashing) + prefixed(signing) + prefixed([0, 0]))
    }

    static func readV4(_ input: ByteSlice) {
        examine(Samples.app, min: 24, v4: input)
    }

    static func readJARBlock(_ input: ByteSlice) { readJARFile(.block, input) }

    static func readJARManifest(_ input: ByteSlice) { readJARFile(.manifest, input) }

    /// Puts the input in place of one file of the sample's JAR signature.
    private static func readJARFile(_ file: JARFile, _ input: ByteSlice) {
        let items = jarItems.map { item in
            file.isNamed(String(decoding: item.central.name, as: UTF8.self))
                ? ZipBuilder.Item(item.central.name, input.array()) : item
        }
        guard let archive = try? Archive(parsing: ByteSlice(ZipBuilder(items).build())) else {
            preconditionFailure("the package around the file is not right")
        }
        // Older and newer releases have rules of their own.
        for level in [9, 24] { examine(archive, min: level) }
        stamp(archive)
    }

    private static let jarItems: [ZipBuilder.Item] = Samples.jar.entries.compactMap { entry in
        (try? Samples.jar.contents(of: entry)).map { .init(Array(entry.name.utf8), $0.array()) }
    }

    /// Asks for all that the report on a package has to say.
    private static func examine(_ archive: Archive, min: Int, v4: ByteSlice? = nil) {
        guard let report = report(on: archive, min: min, v4: v4) else { return }
        _ = (report.visibility, report.unsignedLevels)
        for certificate in report.signers.flatMap(\.certificates) {
            _ = (certificate.serial, certificate.sha256, certificate.keyBits, certificate.curve, certificate.isDebug)
            _ = (certificate.subject.text, certificate.notAfter.text, certificate.country, certificate.organization)
        }
    }

    private static func stamp(_ archive: Archive) {
        _ = PlatformRange(min: 24).map {
            APKVerifier(archive: archive, range: $0, targetSDK: 33).verifySourceStamp()
        }
    }

    private static func report(on archive: Archive, min: Int, v4: ByteSlice? = nil) -> SignatureReport? {
        guard let range = PlatformRange(min: min) else { return nil }
        let verifier = APKVerifier(archive: archive, range: range, targetSDK: 28, v4Signature: v4)
        return blocking { await verifier.verify() }
    }

    private static func value(of id: UInt32, in package: Archive) -> ByteSlice? {
        guard let range = package.signingBlock?.pair(id)?.value else { return nil }
        return try? package.bytes.slice(at: range.lowerBound, count: range.count)
    }

    private static func prefixed(_ bytes: [UInt8]) -> [UInt8] { le(UInt32(bytes.count)) + bytes }
}

/// A file of a JAR signature.
enum JARFile {
    case manifest
    case block

    /// True for the name of such a file.
    func isNamed(_ name: String) -> Bool {
        switch self {
        case .manifest: name == "META-INF/MANIFEST.MF"
        case .block: name.hasPrefix("META-INF/") && [".RSA", ".DSA", ".EC"].contains { name.hasSuffix($0) }
        }
    }
}
