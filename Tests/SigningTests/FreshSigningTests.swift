import Archive
import Bytes
import Foundation
import Signing
import TestSupport
import Testing

/// Packages signed here and now, on which apksigner and we must agree.
@Suite(.enabled(if: Workshop.isOpen, "\(Workshop.absence)")) struct FreshSigningTests {
    /// A way to sign.
    struct Variant: Sendable, CustomTestStringConvertible {
        var name: String
        var signers: [Workshop.Key]
        var minSDK = 24
        var options: [String] = []
        var testDescription: String { name }
    }

    /// The options that turn on these schemes and turn off the others.
    private static func only(_ schemes: String) -> [String] {
        ["v1", "v2", "v3"].flatMap { ["--\($0)-signing-enabled", String(schemes.contains($0))] }
    }

    static let variants: [Variant] =
        [.rsa1024, .rsa2048, .rsa3072, .rsa4096, .ec256, .ec384, .ec521].map {
            Variant(name: "all-\($0)", signers: [$0], minSDK: 18)
        } + [
            // Java signs with DSA keys only where the digest is as strong as the key.
            Variant(name: "dsa-short", signers: [.dsa1024], minSDK: 8, options: only("v1")),
            Variant(name: "dsa-long", signers: [.dsa2048], minSDK: 21, options: only("v1v2v3")),
            Variant(name: "old", signers: [.rsa2048], minSDK: 8, options: only("v1")),
            Variant(name: "v1-ec", signers: [.ec256], minSDK: 18, options: only("v1")),
            Variant(name: "v1v2", signers: [.rsa2048], minSDK: 18, options: only("v1v2")),
            Variant(name: "v2", signers: [.ec384], options: only("v2")),
            Variant(name: "v3", signers: [.rsa4096], minSDK: 28, options: only("v3")),
            Variant(name: "two", signers: [.rsa2048, .ec256], minSDK: 18, options: only("v1v2")),
            Variant(name: "three", signers: [.rsa2048, .ec256, .other2048], minSDK: 18, options: only("v1v2")),
            Variant(
                name: "verity", signers: [.rsa2048], minSDK: 28, options: only("v2v3") + ["--verity-enabled", "true"]),
        ]

    @Test(arguments: variants)
    func weAgreeWithApksigner(_ variant: Variant) async throws {
        let path = try await Workshop.shared.sign(
            variant.name, with: variant.signers, minSDK: variant.minSDK, options: variant.options)
        for level in [variant.minSDK, 24, 28, 33] where level >= variant.minSDK {
            try await compare(path, from: level)
        }
    }

    /// Compares verdict, schemes and certificates.
    private func compare(_ path: String, from level: Int) async throws {
        let said = try Workshop.apksigner(
            ["verify", "--verbose", "--print-certs", "--min-sdk-version", String(level), path])
        let report = try #require(try await Subject(path: path)?.verifier(min: level)?.verify())
        #expect(report.verified == said.contains("Verifies\n"), "\(codes(report.errors))")
        for scheme in [SignatureScheme.v1, .v2, .v3] {
            let line = said.split(separator: "\n").first { $0.hasPrefix("Verified using \(scheme) scheme") }
            #expect(report.schemes.contains(scheme) == line?.hasSuffix("true"), "\(scheme) from \(level)")
        }
        let digests = said.split(separator: "\n").compactMap { line in
            line.range(of: "certificate SHA-256 digest: ").map { String(line[$0.upperBound...]) }
        }
        #expect(report.certificates.map(\.sha256) == digests)
        #expect(report.errors.isEmpty)
    }

    @Test func rotatedKeyIsSeenFromAndroid9() async throws {
        let workshop = Workshop.shared
        let lineage = try await workshop.lineage("rotation", from: .rsa2048, to: .ec256)
        let path = try await workshop.sign(
            "rotated", with: [.rsa2048, .ec256], minSDK: 21, options: ["--lineage", lineage])
        try await compare(path, from: 28)
        let report = try #require(try await Subject(path: path)?.verifier()?.verify())
        #expect(report.verified)
        #expect(report.lineage?.nodes.map { $0.certificate.subject.first(.commonName) } == ["rsa2048", "ec256"])
        #expect(report.lineage?.nodes.first?.capabilities.contains(.installedData) == true)
        let seen = report.visibility.map { "\($0.levels.min) \($0.scheme) \($0.certificates[0].subject.text)" }
        #expect(
            seen == [
                "21 v1 CN=rsa2048,O=Tests,C=CN", "24 v2 CN=rsa2048,O=Tests,C=CN", "28 v3 CN=ec256,O=Tests,C=CN",
            ])
    }

    @Test func signatureFileOfVersion4Agrees() async throws {
        let path = try await Workshop.shared.sign(
            "v4", with: [.rsa2048], minSDK: 24, options: ["--v4-signing-enabled", "true"])
        let file = try FileMapping.open(path + ".idsig")
        let subject = try #require(try Subject(path: path))
        let report = try #require(await subject.verifier(v4: file)?.verify())
        #expect(report.verified, "\(codes(report.errors))")
        #expect(report.schemes.contains(.v4))
        #expect(report.signers.last?.certificates.first == report.certificates.first)

        // Every field counts but the length of the tree: a file that ends before its tree is allowed.
        let length = file.count - (try Self.treeSize(of: file))
        for offset in stride(from: 0, to: file.count, by: 13) where !((length - 4)..<length).contains(offset) {
            var bytes = file.array()
            bytes[offset] ^= 1
            let broken = await subject.verifier(v4: ByteSlice(bytes))?.verify()
            #expect(broken?.verified == false, "byte \(offset)")
        }
    }

    /// The size of the hash tree at the end of a v4 signature file.
    private static func treeSize(of file: ByteSlice) throws -> Int {
        let hashing = Int(try file.bytes.u32(at: 4))
        let signing = Int(try file.bytes.u32(at: 8 + hashing))
        return Int(try file.bytes.u32(at: 12 + hashing + signing))
    }

    @Test func anotherPackagesVersion4FileIsRefused() async throws {
        let workshop = Workshop.shared
        let own = try await workshop.sign("v4-own", with: [.rsa2048], minSDK: 24, targetSDK: 28)
        let other = try await workshop.sign(
            "v4-other", with: [.ec256], minSDK: 24, options: ["--v4-signing-enabled", "true"])
        let file = try FileMapping.open(other + ".idsig")
        let report = await (try Subject(path: own))?.verifier(v4: file)?.verify()
        #expect(codes(report?.errors ?? []) == ["V4_SIG_DID_NOT_VERIFY"])
    }
}
