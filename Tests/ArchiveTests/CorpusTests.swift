import Archive
import Bytes
import TestSupport
import Testing

/// Real packages: all of them are read, and ordinary ones cause no alarm.
@Suite(.enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence))) struct CorpusTests {
    /// The packages somebody made irregular on purpose or by a bad tool, and what must be said of each.
    static let irregular: [String: [ZipAnomaly]] = [
        // Its local headers lack the compressed size, without a data descriptor to make up for it.
        "Apktool--duplicatedex.apk": [.localSizesDiffer],
        // Repacked for a test: an asset outside its folder, and data moved after they were aligned.
        "Apktool--issue1498.apk": [.alignmentFieldWrong, .pathTraversal],
        // The first record's extra part is one byte longer than it says and is no field.
        "apkInspector--minimal_SIZE_ExtraField.apk": [.directoryBroken, .extraFieldTruncated, .localSizesDiffer],
        // Samples of packages that were not aligned.
        "apksig--golden-unaligned-out.apk": [.alignmentFieldWrong],
        "apksig--golden-unaligned-v1-out.apk": [.alignmentFieldWrong],
        "apksig--golden-unaligned-v1v2-out.apk": [.alignmentFieldWrong],
        "apksig--golden-unaligned-v2v3-lineage-out.apk": [.alignmentFieldWrong],
        "apksig--golden-unaligned-v3-lineage-out.apk": [.alignmentFieldWrong],
        "apksig--v1-only-with-cr-in-entry-name.apk": [.lineBreakInName],
        "apksig--v1-only-with-nul-in-entry-name.apk": [.nulInName],
        "apksig--v2-only-apk-sig-block-size-mismatch.apk": [.signingBlockSizesDiffer],
        "apksig--v2-only-truncated-cd.apk": [.directoryBroken, .directoryOverrun],
        // A signing block that has no magic is bytes that nothing describes.
        "apksig--v2-only-wrong-apk-sig-block-magic.apk": [.hiddenBytes],
        "apksig--v3-only-with-ecdsa-sha512-p384-wrong-apk-sig-block-magic.apk": [.hiddenBytes],
    ]

    @Test(arguments: Corpus.packageNames) func readsAll(_ name: String) throws {
        let archive = try Archive(parsing: try FileMapping.open(Corpus.path(name)))
        #expect(sorted(archive.anomalies.map(\.kind)) == sorted(Self.irregular[name] ?? []))
        for entry in archive.entries {
            let found = try archive.verify(entry)
            #expect(found.isEmpty, "\(entry.name)")
        }
    }

    /// Names, sizes, methods and CRCs are those that libzip lists.
    @Test(arguments: Corpus.packageNames) func agreesWithLibzip(_ name: String) throws {
        let archive = try Archive(parsing: try FileMapping.open(Corpus.path(name)))
        let isBroken = archive.anomalies.contains { $0.kind == .directoryBroken }
        #expect(SecondOpinion.compare(archive).map(\.kind) == (isBroken ? [.libzipRefuses] : []))
    }

    @Test(arguments: Corpus.packageNames) func recognizesAll(_ name: String) throws {
        do {
            let container = try PackageContainer(recognizing: try FileMapping.open(Corpus.path(name)))
            #expect(container.kind == (name.hasSuffix(".aab") ? .bundle : .package))
        } catch {
            // Two samples of resource tables and lists without a manifest.
            #expect((error as? ArchiveError)?.code == .noPackage)
        }
    }

    /// Real archives with bytes changed at random, always the same ones: each run returns or throws.
    @Test(arguments: Corpus.packageNames.filter { $0.hasPrefix("a") }) func survivesChanges(_ name: String) throws {
        let original = try FileMapping.open(Corpus.path(name))
        guard original.count < 24_000 else { return }
        var state = UInt64(original.count)
        func random(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        for _ in 0..<16 {
            var bytes = original.array()
            // Most fields stand at the end, in directory and end record.
            let reach = random(below: 2) == 0 ? bytes.count : min(bytes.count, 1_200)
            for _ in 0..<(1 + random(below: 4)) {
                bytes[bytes.count - 1 - random(below: reach)] = [0, 1, 0x7f, 0xff][random(below: 4)]
            }
            guard let archive = try? Archive(parsing: ByteSlice(bytes), limits: ArchiveLimits(entryExpansion: 1 << 20))
            else { continue }
            for entry in archive.entries { _ = try? archive.verify(entry) }
            _ = SecondOpinion.compare(archive)
        }
    }
}
