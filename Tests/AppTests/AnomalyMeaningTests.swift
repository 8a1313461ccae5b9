import App
import Archive
import Bytes
import Dex
import Elf
import Findings
import Resources
import Testing

@Suite("What irregularities and errors say")
struct AnomalyMeaningTests {
    @Test("Every irregularity of an archive says what it means, in both languages")
    func archiveAnomalies() {
        expectGood(ZipAnomaly.allCases.map { ($0.rawValue, $0.meaning) }, sentences: 1...2)
    }

    @Test("Every irregularity of compiled resources says what it means, in both languages")
    func resourceAnomalies() {
        expectGood(ResourceAnomaly.allCases.map { ($0.rawValue, $0.meaning) }, sentences: 1...2)
    }

    @Test("Every irregularity of dex files says what it means, in both languages")
    func dexAnomalies() {
        expectGood(DexAnomaly.allCases.map { ($0.rawValue, $0.meaning) }, sentences: 1...2)
    }

    @Test("Every irregularity of a native library says what it means, in both languages")
    func elfAnomalies() {
        expectGood(ElfAnomaly.allCases.map { ($0.rawValue, $0.meaning) }, sentences: 1...2)
    }

    @Test("Every trouble of opening has a message and a code of its own")
    func openingErrors() {
        let archive = ArchiveError.Code.allCases.map { OpeningError.Trouble.archive(ArchiveError($0, at: 77)) }
        let resource = ResourceError.Format.allCases.flatMap { format in
            ResourceError.Code.allCases.map {
                OpeningError.Trouble.resource(ResourceError(format, $0, at: 77, field: "field"))
            }
        }
        let dex = DexError.Code.allCases.map { OpeningError.Trouble.dex(DexError($0, at: 77, field: "field")) }
        let elf = ElfError.Code.allCases.map { OpeningError.Trouble.elf(ElfError($0, at: 77)) }
        let own: [OpeningError.Trouble] = [
            .noManifestRoot("resources"), .absent, .noBase, .severalBases("b.apk"), .foreignSplit("com.example 2"),
        ]
        var errors = (archive + resource + dex + elf + own).map {
            OpeningError(package: "a.apk", part: "res/a.xml", $0)
        }
        errors.append(OpeningError(package: "a.apk", part: PackageFile.manifestPath, .absent))
        expectGood(errors.map { ($0.code, $0.message) }, sentences: 1...1)
        #expect(Set(errors.map(\.code)).count == errors.count)
        for error in errors {
            #expect(error.code.wholeMatch(of: /[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)+/) != nil, "\(error.code)")
            for text in [error.message.zh, error.message.en] {
                #expect(!text.contains("77") && !text.contains("a.apk") && !text.contains("res/a.xml"), "\(text)")
            }
        }
    }

    @Test("Place, subject and detail come from the error within")
    func openingErrorParts() {
        let long = ArchiveError(.nameLengthLimit, at: 9, subject: "a", exceeded: .init(limit: 4, value: 5))
        let limit = OpeningError(package: "", .archive(long))
        #expect(limit.code == "zip.limit.name-length" && limit.offset == 9 && limit.subject == "a")
        #expect(limit.detail == "limit 4, found 5" && limit.message.en.contains("--max-name"))
        let endless = ArchiveError(.totalExpansionLimit, at: 0, exceeded: .init(limit: 4, value: .max))
        #expect(OpeningError(package: "", .archive(endless)).detail == "limit 4, found too many to count")

        let plain = ResourceError(.binaryXML, .plainText, at: 3, field: "chunk type")
        let text = OpeningError(package: "a.apk", part: "res/a.xml", .resource(plain))
        #expect(text.code == "axml.plain-text" && text.offset == 3)
        #expect(text.subject == "chunk type" && text.detail.isEmpty)
        #expect(text.message.en.contains("Android reads only compiled XML"))

        let manifest = OpeningError(package: "", part: "AndroidManifest.xml", .absent)
        #expect(manifest.code == "app.no-manifest" && manifest.offset == 0)
        let split = OpeningError(package: "config.zh.apk", .foreignSplit("com.example 2"))
        #expect(split.code == "app.foreign-split" && split.subject.isEmpty)
        #expect(split.detail == "com.example 2")
        let bases = OpeningError(package: "a.apk", .severalBases("b.apk"))
        #expect(bases.code == "app.several-bases" && bases.subject == "b.apk" && bases.detail.isEmpty)
    }

    @Test("A file that cannot be read says why")
    func fileErrors() {
        let numbers: [Int32] = [1, 2, 5, 12, 13, 20, 21, 24, 40, 9999]
        var errors = FileError.Code.allCases.filter { $0 != .system }.map { FileError(code: $0, path: "a.apk") }
        errors += numbers.map { FileError(code: .system, path: "a.apk", errno: $0) }
        expectGood(errors.map { ("\($0.code) \($0.errno)", $0.message) }, sentences: 1...1)
        #expect(errors.allSatisfy { !$0.message.en.contains("a.apk") && !$0.message.zh.contains("a.apk") })
        let denied = FileError(code: .system, path: "a.apk", errno: 13).message
        #expect(denied.en.contains("permission denied") && denied.zh.contains("没有读取权限"))
        #expect(FileError(code: .system, path: "a.apk", errno: 9999).message.en.contains("9999"))
    }

    /// Texts are in the right language, end as sentences do, are calm, and no two are the same.
    private func expectGood(
        _ texts: [(code: String, text: LocalizedText)], sentences: ClosedRange<Int>,
        at place: SourceLocation = #_sourceLocation
    ) {
        for (code, text) in texts {
            #expect(text.zh.contains(where: isChinese), "\(code) has no Chinese", sourceLocation: place)
            #expect(!text.en.contains(where: isChinese), "\(code) has Chinese in English", sourceLocation: place)
            #expect(text.zh.hasSuffix("。") && text.en.hasSuffix("."), "\(code) has no full stop", sourceLocation: place)
            let count = text.zh.filter { $0 == "。" }.count
            #expect(sentences.contains(count), "\(code) has \(count) sentences", sourceLocation: place)
            let calm = (text.zh + text.en).allSatisfy { !"!！\n".contains($0) }
            #expect(calm && !text.en.contains("  "), "\(code) has an exclamation or stray space", sourceLocation: place)
        }
        #expect(Set(texts.map(\.text.zh)).count == texts.count, "Chinese texts repeat", sourceLocation: place)
        #expect(Set(texts.map(\.text.en)).count == texts.count, "English texts repeat", sourceLocation: place)
    }

    /// Ideographs and the punctuation that goes with them.
    private func isChinese(_ character: Character) -> Bool {
        character.unicodeScalars.contains {
            (0x4e00...0x9fff).contains($0.value) || (0x3000...0x303f).contains($0.value)
                || (0xff00...0xffef).contains($0.value)
        }
    }
}
