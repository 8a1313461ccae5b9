import Archive
import Bytes
import TestSupport
import Testing

@testable import Signing

/// Every reader over damaged bytes: it returns or throws, and soon.
///
/// What is behind a signature check is read here without one, for an attacker has keys of his own.
@Suite struct MutationTests {
    /// The bytes with one fault in them: cut at every length, then changed at random places.
    static func mutants(of bytes: ByteSlice, cuts: Int, changes: Int, seed: UInt64) -> [ByteSlice] {
        var generator = SeededGenerator(seed: seed)
        let step = max(1, bytes.count / cuts)
        var result = stride(from: 0, to: bytes.count, by: step).compactMap { try? bytes.slice(at: 0, count: $0) }
        let interesting: [UInt8] = [0, 1, 0x7f, 0x80, 0x81, 0x84, 0x88, 0xff, 0x30, 0x31, 0xa0, 0x1f]
        for _ in 0..<changes {
            var copy = bytes.array()
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let index = Int.random(in: copy.indices, using: &generator)
                copy[index] = interesting.randomElement(using: &generator) ?? 0
            }
            result.append(ByteSlice(copy))
        }
        return result
    }

    /// The values of a sample's signing block.
    private func block(_ id: UInt32) throws -> ByteSlice {
        let archive = try Archive(parsing: try Sample.bytes(Sample.app))
        return try #require(SignedSections(archive)?.value(of: id))
    }

    /// A file of a JAR-signed sample.
    private func file(_ suffix: String) throws -> ByteSlice {
        let archive = try Archive(parsing: try Sample.bytes(Sample.jar))
        let entry = try #require(archive.entries.first { $0.name.hasPrefix("META-INF/") && $0.name.hasSuffix(suffix) })
        return try archive.contents(of: entry)
    }

    @Test(arguments: [(BlockID.v2, SignatureScheme.v2), (BlockID.v3, .v3), (BlockID.v3, .v31)])
    func signingBlockReaderEnds(_ id: UInt32, _ scheme: SignatureScheme) throws {
        let block = try block(id)
        let range = try #require(PlatformRange(min: 24))
        let reader = BlockScheme(scheme: scheme, range: range, supportedSchemes: [2, 3], foundSchemes: [3])
        #expect(reader.parseSigners(block).errors.isEmpty)
        var refused = 0
        let mutants = Self.mutants(of: block, cuts: 300, changes: 700, seed: 1)
        for mutant in mutants where !reader.parseSigners(mutant).errors.isEmpty { refused += 1 }
        #expect(refused > mutants.count * 9 / 10)
    }

    @Test func signedDataReaderEnds() throws {
        var outer = SliceReader(try block(BlockID.v3))
        var signers = SliceReader(try outer.lengthPrefixed())
        var signer = SliceReader(try signers.lengthPrefixed())
        let signedData = try signer.lengthPrefixed()
        let range = try #require(PlatformRange(min: 28))
        for mutant in Self.mutants(of: signedData, cuts: 400, changes: 1500, seed: 2) {
            var parser = BlockSignerParser(
                scheme: BlockScheme(scheme: .v3, range: range), name: SignerName(.v3, index: 0))
            parser.signer.minSDK = 24
            parser.signer.maxSDK = Int32.max
            try? parser.parseSignedData(mutant)
            _ = parser.signer.summary(within: range)
        }
    }

    @Test func certificateReaderEnds() throws {
        let certificate = try HostileBlockTests.certificate()
        for mutant in Self.mutants(of: certificate.encoded, cuts: 1000, changes: 2000, seed: 3) {
            guard let read = try? Certificate(parsing: mutant) else { continue }
            _ = (read.subject.text, read.notAfter.text, read.serial, read.keyBits, read.isSelfIssued)
            _ = read.hasPublicKey(certificate.publicKeyInfo)
        }
    }

    @Test func cmsReaderEnds() throws {
        let block = try file(".RSA")
        let range = try #require(PlatformRange(min: 24))
        let signature = try file(".SF")
        for mutant in Self.mutants(of: block, cuts: 400, changes: 1500, seed: 4) {
            var signer = JARSigner(
                index: 0, blockName: "META-INF/A.RSA", fileName: "META-INF/A.SF", block: mutant, file: signature)
            signer.verifyBlock(range: range)
        }
    }

    @Test func signedAttributesReaderEnds() throws {
        let seed: [UInt8] =
            [0xa0, 0x2a, 0x30, 0x18, 0x06, 0x09] + [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x03]
            + [0x31, 0x0b, 0x06, 0x09] + [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01]
            + [0x30, 0x0e, 0x06, 0x09] + [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x04, 0x31, 0x01, 0x04]
        for mutant in Self.mutants(of: ByteSlice(seed), cuts: 100, changes: 2000, seed: 5) {
            guard let attributes = try? SignedAttributes(parsing: mutant) else { continue }
            _ = try? attributes.single(SignedData.Identifier.contentType, .objectIdentifier)?.objectIdentifier()
        }
    }

    @Test func manifestReaderEnds() throws {
        let range = try #require(PlatformRange(min: 14))
        for (index, seed) in [try file(".MF"), try file(".SF")].enumerated() {
            for mutant in Self.mutants(of: seed, cuts: 60, changes: 200, seed: UInt64(6 + index)) {
                let manifest = ManifestFile(parsing: mutant, limit: 64)
                #expect(manifest.sections.allSatisfy { $0.range.upperBound <= mutant.count })
                for section in manifest.sections.prefix(4) {
                    _ = manifest.digestsToVerify(in: section, suffix: "-Digest", range: range)
                }
            }
        }
    }

    @Test func version4ReaderEnds() throws {
        let prefixed = HostileBlockTests.prefixed
        let signing =
            prefixed([UInt8](repeating: 1, count: 32)) + prefixed([2, 3]) + prefixed([]) + prefixed([4])
            + le(UInt32(0x103)) + prefixed([5, 6])
        let hashing = le(UInt32(1)) + [12] + prefixed([]) + prefixed([UInt8](repeating: 7, count: 32))
        let blocks = signing + le(BlockID.v31) + prefixed(signing)
        let seed = ByteSlice(le(UInt32(2)) + prefixed(hashing) + prefixed(blocks) + prefixed([0, 0]))
        #expect(try V4Signature(parsing: seed).signers.count == 2)
        for mutant in Self.mutants(of: seed, cuts: 300, changes: 2000, seed: 8) {
            guard let signature = try? V4Signature(parsing: mutant) else { continue }
            for signer in signature.signers { _ = signature.signedData(of: signer, fileSize: 1) }
        }
    }

    @Test func sourceStampReaderEnds() throws {
        let certificate = try HostileBlockTests.certificate()
        let range = try #require(PlatformRange(min: 30))
        let prefixed = HostileBlockTests.prefixed
        let signature = prefixed(le(UInt32(0x103)) + prefixed([UInt8](repeating: 9, count: 256)))
        let scheme = prefixed(le(UInt32(3)) + prefixed(signature))
        let attributes = prefixed(prefixed(le(UInt32(0xe43c_5946)) + le(UInt64(1))))
        let seed = ByteSlice(
            prefixed(
                prefixed(certificate.encoded.array()) + prefixed(scheme) + prefixed(attributes) + prefixed(signature)))
        let verifier = SourceStampVerifier(
            certificateDigest: ByteSlice(sha256(of: certificate.encoded)), range: range)
        let whole = verifier.verifyV2(seed, digests: [.v3: [.chunkedSHA256: [1]]])
        #expect(whole.issues.map(\.code) == [.sourceStampDidNotVerify])
        for mutant in Self.mutants(of: seed, cuts: 300, changes: 700, seed: 9) {
            #expect(verifier.verifyV2(mutant, digests: [.v3: [.chunkedSHA256: [1]]]).status == .failed)
        }
        for mutant in Self.mutants(of: ByteSlice(attributes), cuts: 30, changes: 300, seed: 10) {
            var stamp = SourceStamp(status: .verified)
            try? verifier.readAttributes(mutant, of: certificate, &stamp)
        }
    }

    @Test func wholePackagesEnd() async throws {
        for (index, name) in [Sample.app, Sample.jar].enumerated() {
            for mutant in Self.mutants(of: try Sample.bytes(name), cuts: 150, changes: 150, seed: UInt64(11 + index)) {
                _ = await Sample.report(on: mutant, min: 1)?.visibility
            }
        }
    }
}
