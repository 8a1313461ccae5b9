import Archive
import Bytes
import Signing
import TestSupport
import Testing

/// One byte changed after signing: the verdict must change with it.
@Suite struct TamperTests {
    /// What a signing block is filled up with; nobody signs it.
    private static let padding: UInt32 = 0x4272_6577

    @Test func anyByteOfASignedPackageCounts() async throws {
        let package = try Sample.bytes(Sample.app)
        let archive = try Archive(parsing: package)
        let block = try #require(archive.signingBlock)
        #expect(await Sample.report(on: package)?.verified == true)
        // What fills the block up, with its length and id, which say nothing of what stands before.
        let padding = block.pairs.filter { $0.id == Self.padding }.map {
            ($0.value.lowerBound - 12)..<$0.value.upperBound
        }
        // The signing block byte by byte, the rest in steps that reach every header and every entry.
        let offsets =
            Array(stride(from: 0, to: package.count, by: 11)) + Array(block.range)
            + Array(
                (package.count - 22)..<package.count)
        let signed = Set(offsets).filter { offset in !padding.contains { $0.contains(offset) } }.sorted()
        // In parts side by side: one after the other, they would wait their turn among all other tests.
        let part = 512
        await withTaskGroup { group in
            for start in stride(from: 0, to: signed.count, by: part) {
                let offsets = signed[start..<min(start + part, signed.count)]
                group.addTask { await expectRefusal(of: package, changedAt: offsets) }
            }
        }
    }

    private func expectRefusal(of package: ByteSlice, changedAt offsets: ArraySlice<Int>) async {
        for offset in offsets {
            var bytes = package.array()
            bytes[offset] ^= 0x10
            let report = await Sample.report(on: ByteSlice(bytes))
            // Without its v2 signature the package still verifies in apksig's sense, because it has another one; but then
            // no signature is left for Android 7 and 8.
            #expect(report?.verified != true || report?.unsignedLevels.first?.min == 24, "byte \(offset)")
        }
    }

    @Test func paddingOfTheSigningBlockDoesNotCount() async throws {
        let package = try Sample.bytes(Sample.app)
        let pairs = try #require(try Archive(parsing: package).signingBlock?.pairs)
        let padding = try #require(pairs.first { $0.id == Self.padding })
        var bytes = package.array()
        bytes[padding.value.lowerBound] ^= 1
        #expect(await Sample.report(on: ByteSlice(bytes))?.verified == true)
    }

    @Test func contentsAndSignatureFilesOfAJARSignatureCount() async throws {
        let package = try Sample.bytes(Sample.jar)
        let archive = try Archive(parsing: package)
        let intact = try #require(await Sample.report(on: package, min: 19))
        #expect(intact.schemes == [.v1])
        #expect(intact.present == [.v1])
        #expect(intact.jarDigests == [.sha256])
        for entry in archive.entries {
            let data = try #require(entry.dataRange)
            // Entries in META-INF other than the signature's own are not signed.
            let isSignature = [".MF", ".SF", ".RSA", ".DSA", ".EC"].contains { entry.name.hasSuffix($0) }
            guard !entry.name.hasPrefix("META-INF/") || isSignature, !data.isEmpty else { continue }
            for offset in stride(from: data.lowerBound, to: data.upperBound, by: max(1, data.count / 24)) {
                var bytes = package.array()
                bytes[offset] ^= 1
                let report = await Sample.report(on: ByteSlice(bytes), min: 19)
                // In the signature block a change may hit the certificate's own signature, which nobody checks; but
                // then it is another certificate.
                let isOther = report?.certificates != intact.certificates
                #expect(report?.verified != true || isOther, "\(entry.name) byte \(offset - data.lowerBound)")
            }
        }
    }

    /// Android's Java code inflates everything that is not stored.
    @Test func unknownMethodIsReadAsDeflated() async throws {
        let package = try Sample.bytes(Sample.jar)
        let archive = try Archive(parsing: package)
        let entry = try #require(archive.entries.first { $0.method == .deflated && $0.name.hasSuffix(".RSA") })
        var bytes = package.array()
        bytes[entry.recordOffset + 10] = 21
        bytes[entry.localHeaderOffset + 8] = 21
        #expect(try Archive(parsing: ByteSlice(bytes)).entries[entry.index].method.rawValue == 21)
        #expect(await Sample.report(on: ByteSlice(bytes), min: 19)?.verified == true)
        // Only the directory's word counts.
        bytes[entry.recordOffset + 10] = 8
        bytes[entry.localHeaderOffset + 8] = 0
        #expect(await Sample.report(on: ByteSlice(bytes), min: 19)?.verified == true)
    }

    @Test func changedPackageIsRefused() async throws {
        let report = try #require(await Sample.report(on: try Sample.bytes(Sample.tampered)))
        #expect(!report.verified)
        #expect(codes(report.errors).contains("V3_SIG_APK_DIGEST_DID_NOT_VERIFY"))
        #expect(report.errors.first?.signer?.text == "v3:0")
        #expect(report.errors.first?.message.zh.contains("被修改") == true)
    }

    /// CVE-2017-13156: a JAR signature covers entries only, so code can be put before the archive.
    @Test func codeBeforeAJARSignedPackageIsAnAnomalyNotAFault() async throws {
        let package = try Sample.bytes(Sample.janus)
        let archive = try Archive(parsing: package)
        #expect(archive.anomalies.contains { $0.kind == .dexPrefix })
        #expect(await Sample.report(on: package, min: 19, max: 25)?.verified == true)
    }

    @Test func codeBeforeASignedPackageIsRefused() async throws {
        let package = try Sample.bytes(Sample.app)
        let prefix = Array("dex\n035\0".utf8) + [UInt8](repeating: 0, count: 104)
        var bytes = prefix + package.array()
        let end = bytes.count - 6
        let offset = UInt32(try package.bytes.u32(at: package.count - 6)) + UInt32(prefix.count)
        bytes.replaceSubrange(end..<(end + 4), with: le(offset))
        #expect(await Sample.report(on: ByteSlice(bytes))?.verified != true)
    }

    @Test func removedNewerSignatureIsMissed() async throws {
        let package = try Sample.bytes(Sample.app)
        let pairs = try #require(try Archive(parsing: package).signingBlock?.pairs)
        let v3 = try #require(pairs.first { $0.id == 0xf053_68c0 })
        var bytes = package.array()
        bytes[v3.value.lowerBound - 4] ^= 1
        let report = try #require(await Sample.report(on: ByteSlice(bytes)))
        #expect(codes(report.errors) == ["V2_SIG_MISSING_APK_SIG_REFERENCED"])
        // Android 8 knows nothing of v3 and so does not miss it.
        #expect(await Sample.report(on: ByteSlice(bytes), max: 27)?.verified == true)
    }

    @Test(.enabled(if: Corpus.folder != nil, "\(Corpus.absence)"))
    func flippedByteInAResourceIsFound() async throws {
        let package = try FileMapping.open(Corpus.path("uiautomator2--app-uiautomator.apk"))
        let archive = try Archive(parsing: package)
        let entry = try #require(archive.entries.first { $0.name.hasPrefix("res/") })
        var bytes = package.array()
        bytes[try #require(entry.dataRange).lowerBound + 8] ^= 1
        #expect(await Sample.report(on: package)?.verified == true)
        #expect(await Sample.report(on: ByteSlice(bytes))?.verified == false)
    }
}
