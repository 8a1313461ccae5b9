import Archive
import Bytes
import TestSupport
import Testing

@testable import Signing

/// Rules of JAR signing, on packages that need no key.
@Suite struct JARRulesTests {
    private func report(_ items: [ZipBuilder.Item], min: Int = 19) async throws -> SignatureReport {
        let manifest = ZipBuilder.Item(
            Array("AndroidManifest.xml".utf8), MinimalManifest.bytes(minSDK: 19, targetSDK: 28))
        let report = await Sample.report(on: ByteSlice(ZipBuilder([manifest] + items).build()), min: min)
        return try #require(report)
    }

    @Test func eachMissingPartHasItsCode() async throws {
        #expect(codes(try await report([]).errors) == ["JAR_SIG_NO_MANIFEST"])
        let manifest = ZipBuilder.Item("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n\n")
        #expect(codes(try await report([manifest]).errors) == ["JAR_SIG_NO_SIGNATURES"])
        let block = ZipBuilder.Item("META-INF/A.RSA", "x")
        let partial = try await report([manifest, block])
        #expect(codes(partial.errors) == ["JAR_SIG_NO_SIGNATURES"])
        #expect(codes(partial.warnings) == ["JAR_SIG_MISSING_FILE"])
        let pair = try await report([manifest, block, .init("META-INF/A.SF", "x")])
        #expect(codes(pair.errors) == ["JAR_SIG_PARSE_EXCEPTION"])
    }

    @Test(arguments: [(10, "JAR_SIG_PARSE_EXCEPTION"), (11, "JAR_SIG_MAX_SIGNATURES_EXCEEDED")])
    func tenSignersAreReadElevenAreNot(_ count: Int, _ code: String) async throws {
        let signers = (0..<count).flatMap { index -> [ZipBuilder.Item] in
            [.init("META-INF/S\(index).RSA", "x"), .init("META-INF/S\(index).SF", "x")]
        }
        let found = try await report([.init("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n\n")] + signers)
        #expect(codes(found.errors) == [String](repeating: code, count: count == 10 ? 10 : 1))
    }

    @Test func manifestSectionsAreCheckedAgainstTheEntries() async throws {
        let manifest = "Manifest-Version: 1.0\n\nName: gone\n\nName: a\n\nName: a\n\nOther: x\n\n"
        let found = try await report([.init("a", "x"), .init("META-INF/MANIFEST.MF", manifest)])
        #expect(
            codes(found.errors) == [
                "JAR_SIG_MISSING_ZIP_ENTRY_REFERENCED_IN_MANIFEST", "JAR_SIG_DUPLICATE_MANIFEST_SECTION",
                "JAR_SIG_UNNNAMED_MANIFEST_SECTION",
            ])
        #expect(found.errors[0].parameters == ["gone"])
    }

    @Test func twoEntriesOfOneNameAreRefused() async throws {
        let found = try await report([.init("a", "x"), .init("a", "y"), .init("META-INF/MANIFEST.MF", "")])
        #expect(codes(found.errors) == ["JAR_SIG_DUPLICATE_ZIP_ENTRY"])
    }

    @Test func hugeManifestCostsNoMoreThanItsBytes() async throws {
        let many = "Manifest-Version: 1.0\n\n" + String(repeating: "N: x\n\n", count: 200_000)
        let found = try await report([.init("META-INF/MANIFEST.MF", many)])
        // Two entries, so three sections are read: one of them must be wrong.
        #expect(codes(found.errors) == [String](repeating: "JAR_SIG_UNNNAMED_MANIFEST_SECTION", count: 3))
        let long = "Manifest-Version: 1.0\n" + String(repeating: " x", count: 500_000) + "\n\n"
        #expect(codes(try await report([.init("META-INF/MANIFEST.MF", long)]).errors) == ["JAR_SIG_NO_SIGNATURES"])
    }

    @Test func manifestThatDeclaresTooMuchIsNotRead() async throws {
        var manifest = ZipBuilder.Item("META-INF/MANIFEST.MF", String(repeating: "x", count: 70_000), deflated: true)
        manifest.local.uncompressedSize = 40 << 20
        manifest.central.uncompressedSize = 40 << 20
        #expect(codes(try await report([manifest]).errors) == ["MALFORMED_APK"])
    }

    @Test func headersThatDisagreeAreRefused() async throws {
        var manifest = ZipBuilder.Item("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n\n")
        manifest.local.name = Array("META-INF/MANIFEST.XX".utf8)
        #expect(codes(try await report([manifest]).errors) == ["MALFORMED_APK"])
    }

    @Test func packageWithoutManifestIsNone() async throws {
        let zip = ZipBuilder([.init("a", "x")]).build()
        #expect(codes(await Sample.report(on: ByteSlice(zip))?.errors ?? []) == ["MALFORMED_APK"])
        // Before 8.0 the manifest was not asked.
        let old = await Sample.report(on: ByteSlice(zip), min: 19, max: 25)
        #expect(codes(old?.errors ?? []) == ["JAR_SIG_NO_MANIFEST"])
    }

    @Test(arguments: [
        ("2.16.840.1.101.3.4.2.1", "1.2.840.113549.1.1.1", 14, "14-17"),
        ("2.16.840.1.101.3.4.2.1", "1.2.840.113549.1.1.1", 18, nil),
        ("2.16.840.1.101.3.4.2.1", "1.2.840.113549.1.1.1", 4, "9-17"),
        ("1.3.14.3.2.26", "1.2.840.113549.1.1.5", 1, nil),
        ("1.3.14.3.2.26", "1.2.840.113549.1.1.11", 20, "20, 24+"),
        ("2.16.840.1.101.3.4.2.2", "2.16.840.1.101.3.4.3.3", 24, "24+"),
        ("1.2.3", "1.2.840.113549.1.1.1", 24, "24+"),
        ("2.16.840.1.101.3.4.2.1", "1.2.840.10040.4.1", 21, "21"),
    ])
    func algorithmsBelongToLevels(_ digest: String, _ signature: String, _ min: Int, _ missing: String?) throws {
        let range = try #require(PlatformRange(min: min))
        #expect(
            JARAlgorithmSupport.unsupportedLevels(digest: digest, signature: signature, range: range) == missing)
    }
}
