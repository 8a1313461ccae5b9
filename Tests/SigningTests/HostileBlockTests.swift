import Archive
import Bytes
import TestSupport
import Testing

@testable import Signing

/// Signing blocks that lie: each ends in a code, soon.
@Suite struct HostileBlockTests {
    /// Bytes after their length.
    static func prefixed(_ bytes: [UInt8]) -> [UInt8] { le(UInt32(bytes.count)) + bytes }

    /// The codes for a package with these pairs in its signing block.
    private func errors(_ pairs: [(id: UInt32, value: [UInt8])], min: Int = 28) async throws -> [String] {
        var zip = ZipBuilder([
            .init(Array("AndroidManifest.xml".utf8), MinimalManifest.bytes(minSDK: min, targetSDK: min))
        ])
        zip.signingBlock = .init(pairs)
        let report = await Sample.report(on: ByteSlice(zip.build()), min: min)
        let found = try #require(report)
        #expect(!found.verified)
        return codes(found.errors)
    }

    /// A signer without digests, certificates and signatures.
    private static let emptySigner = prefixed(prefixed([]) + prefixed([]) + prefixed([]))
    private static let emptyV3Signer = prefixed(
        prefixed([]) + le(UInt32(28)) + le(UInt32(99)) + prefixed([]) + prefixed([]))

    @Test func emptyBlocksNameTheirFault() async throws {
        #expect(try await errors([(BlockID.v3, [])]) == ["V3_SIG_MALFORMED_SIGNERS"])
        #expect(try await errors([(BlockID.v3, Self.prefixed([]))]) == ["V3_SIG_NO_SIGNERS"])
        #expect(try await errors([(BlockID.v2, Self.prefixed([]))]) == ["V2_SIG_NO_SIGNERS"])
        #expect(try await errors([(BlockID.v2, Self.prefixed(Self.emptySigner))]) == ["V2_SIG_NO_SIGNATURES"])
        #expect(try await errors([(BlockID.v31, Self.prefixed([]))]) == ["V3_SIG_NO_SIGNERS"])
        #expect(try await errors([(0x1234, [1, 2, 3])]) == ["JAR_SIG_NO_MANIFEST"])
    }

    @Test func lengthsThatLieAreMalformed() async throws {
        for length in [UInt32(1), 4, 5, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff] {
            let list = Self.prefixed(le(length) + [0, 0, 0])
            #expect(try await errors([(BlockID.v2, list)]) == ["V2_SIG_MALFORMED_SIGNER"])
            #expect(try await errors([(BlockID.v3, list)]) == ["V3_SIG_MALFORMED_SIGNER"])
            let whole = le(length) + [0]
            let found = try await errors([(BlockID.v2, whole)])
            #expect(found == [length == 1 ? "V2_SIG_MALFORMED_SIGNER" : "V2_SIG_MALFORMED_SIGNERS"])
        }
    }

    @Test func thousandsOfSignersAreOnlyCounted() async throws {
        let many = Self.prefixed((0..<100_000).flatMap { _ in Self.emptySigner })
        let v2 = try await errors([(BlockID.v2, many)])
        #expect(v2.count == 11)
        #expect(v2.last == "V2_SIG_MAX_SIGNATURES_EXCEEDED")
        let v3 = try await errors([(BlockID.v3, Self.prefixed((0..<10_000).flatMap { _ in Self.emptyV3Signer }))])
        #expect(v3.last == "V3_SIG_MULTIPLE_SIGNERS")
    }

    @Test func millionsOfSignaturesAreOnlyWarnedOfOnce() throws {
        let record = Self.prefixed(le(UInt32(0x9999)) + Self.prefixed([]))
        let signatures = (0..<50_000).flatMap { _ in record }
        let signer = Self.prefixed(Self.prefixed([]) + Self.prefixed(signatures) + Self.prefixed([]))
        let range = try #require(PlatformRange(min: 24))
        let result = BlockScheme(scheme: .v2, range: range).parseSigners(ByteSlice(Self.prefixed(signer)))
        #expect(result.warnings.issues.count == IssueLog.keptPerCode)
        #expect(result.warnings.omitted == 50_000 - IssueLog.keptPerCode)
        #expect(result.errors.issues.map(\.code) == [.v2SigNoSupportedSignatures])
    }

    @Test func impossibleLevelsOfAV3SignerAreNamed() async throws {
        let signer = Self.prefixed(
            Self.prefixed([]) + le(UInt32(40)) + le(UInt32(30)) + Self.prefixed([]) + Self.prefixed([]))
        let found = try await errors([(BlockID.v3, Self.prefixed(signer))])
        #expect(found == ["V3_SIG_INVALID_SDK_VERSIONS", "V3_SIG_NO_SIGNATURES"])
    }

    @Test func deepLineageEnds() throws {
        let certificate = try Self.certificate()
        let node = Self.prefixed(
            Self.prefixed(Self.prefixed(certificate.encoded.array()) + le(UInt32(0))) + le(UInt32(1))
                + le(UInt32(0x103))
                + Self.prefixed([UInt8](repeating: 1, count: 256)))
        let deep = ByteSlice(le(UInt32(1)) + (0..<20_000).flatMap { _ in node })
        #expect(throws: LineageError.notVerified) { try Lineage(parsing: deep) }
        #expect(throws: LineageError.foreign) { try Lineage(parsing: ByteSlice(le(UInt32(2)) + node)) }
        #expect(throws: LineageError.malformed) { try Lineage(parsing: ByteSlice(le(UInt32(1)) + [9])) }
        let single = try Lineage(parsing: ByteSlice(le(UInt32(1)) + node))
        #expect(single.nodes.map(\.certificate) == [certificate])
    }

    /// A certificate to build with.
    static func certificate() throws -> Certificate {
        let archive = try Archive(parsing: try Sample.bytes(Sample.app))
        let sections = try #require(SignedSections(archive))
        let block = try #require(sections.value(of: BlockID.v2))
        let range = try #require(PlatformRange(min: 24))
        let result = BlockScheme(scheme: .v2, range: range, supportedSchemes: [2, 3], foundSchemes: [2, 3])
            .parseSigners(block)
        return try #require(result.signers.first?.certificates.first)
    }

    @Test func blockOfTwoSizesIsNoBlock() async throws {
        var zip = ZipBuilder([.init("AndroidManifest.xml", "x")])
        zip.signingBlock = .init([(BlockID.v2, [])])
        zip.signingBlock?.sizeAtStart = 17
        let report = await Sample.report(on: ByteSlice(zip.build()))
        #expect(codes(report?.errors ?? []) == ["JAR_SIG_NO_MANIFEST"])
    }
}
