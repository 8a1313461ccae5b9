import Archive
import Bytes
import Signing

/// The signed packages that are built from source and lie beside the project.
enum Sample {
    /// A package with v2 and v3 signatures.
    static let app = "yunling.apk"
    /// A package with a JAR signature only.
    static let jar = "faulty/v1-only.apk"
    /// A JAR-signed package with code before it.
    static let janus = "faulty/janus.apk"
    /// A package that was changed after it was signed.
    static let tampered = "faulty/tampered.apk"

    /// The contents of a sample.
    static func bytes(_ name: String, file: String = #filePath) throws -> ByteSlice {
        let root = file.split(separator: "/").dropLast(3).joined(separator: "/")
        return try FileMapping.open("/\(root)/Samples/\(name)")
    }

    /// The report on a package's bytes; nil if they are no archive.
    static func report(on bytes: ByteSlice, min: Int = 24, max: Int = PlatformRange.unlimited, target: Int = 28) async
        -> SignatureReport?
    {
        guard let archive = try? Archive(parsing: bytes), let range = PlatformRange(min: min, max: max) else {
            return nil
        }
        return await APKVerifier(archive: archive, range: range, targetSDK: target).verify()
    }
}
