import Archive
import Bytes
import TestSupport
import Testing

/// What a well-formed archive says of itself.
@Suite struct ArchiveReadingTests {
    @Test func readsEveryField() throws {
        var zip = ZipVector.plain
        zip.items[1].central.time = 0x6d71
        zip.items[1].central.date = 0x58c7
        zip.items[1].madeBy = 0x031e
        zip.items[1].externalAttributes = 0x81a4_0000
        zip.items[1].internalAttributes = 1
        zip.items[1].comment = Array("note".utf8)
        zip.items[1].local.extra = [0xfe, 0xca, 0, 0]
        zip.end.comment = Array("end".utf8)
        let bytes = zip.build()
        let archive = try Archive(parsing: ByteSlice(bytes))
        #expect(archive.entries.map(\.name) == ["AndroidManifest.xml", "res/a.txt", "classes.dex"])
        #expect(archive.endRecord.entryCount == 3)
        #expect(archive.endRecord.comment.count == 3)
        #expect(archive.endRecord.offset == bytes.count - 25)
        #expect(archive.endRecord.directoryEnd == archive.endRecord.offset)
        #expect(!archive.endRecord.isZip64)
        #expect(archive.signingBlock == nil)
        #expect(archive.declaredExpansion == 26)
        let entry = archive.entries[1]
        #expect(entry.method == .stored)
        #expect(entry.compressedSize == 11)
        #expect(entry.uncompressedSize == 11)
        #expect(entry.crc32 == ZipBuilder.crc32(Array("stored text".utf8)))
        let time = entry.modified
        #expect([time.year, time.month, time.day] == [2024, 6, 7])
        #expect([time.hour, time.minute, time.second] == [13, 43, 34])
        #expect(entry.unixMode == 0o100644)
        #expect(archive.entries[0].unixMode == nil)
        #expect(entry.internalAttributes == 1)
        #expect(entry.comment.count == 4)
        #expect(archive.localExtraFields(of: entry).map(\.id) == [0xcafe])
        #expect(archive.centralExtraFields(of: entry).isEmpty)
        #expect(entry.dataOffset == entry.localHeaderOffset + 30 + 9 + 4)
        #expect(entry.dataRange?.count == 11)
    }

    @Test func tellsFolders() throws {
        let archive = try Archive(parsing: ByteSlice(ZipBuilder([.init("res/"), .init("res/a")]).build()))
        #expect(archive.entries.map(\.isDirectory) == [true, false])
    }

    @Test func findsByBytes() throws {
        let zip = ZipBuilder([.init("res/\u{e9}", "composed"), .init("res/e\u{301}", "decomposed"), .init("b", "1")])
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        #expect(archive.entry(named: "res/\u{e9}")?.index == 0)
        #expect(archive.entry(named: "res/e\u{301}")?.index == 1)
        #expect(archive.entry(named: "b")?.index == 2)
        #expect(archive.entry(named: "B") == nil)
        #expect(archive.entry(named: "") == nil)
    }

    @Test func findsTheFirstOfDuplicates() throws {
        let zip = ZipBuilder([.init("a", "first"), .init("a", "second")])
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        #expect(archive.entry(named: "a")?.index == 0)
        #expect(archive.anomalies.first?.detail == "records 0 and 1")
    }

    @Test func findsEachOfMany() throws {
        let zip = ZipBuilder((0..<3_000).map { .init("res/\($0 % 7)/file-number-\($0).xml", "") })
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        for index in 0..<3_000 {
            #expect(archive.entry(named: "res/\(index % 7)/file-number-\(index).xml")?.index == index)
        }
        #expect(archive.anomalies.isEmpty)
    }

    @Test func tellsAlignment() throws {
        var zip = ZipBuilder([.init("res/a.txt", "stored"), .init("b", "deflated", deflated: true)])
        zip.items[0].local.extra = [UInt8](repeating: 0, count: 16_384 - 39)
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        #expect(archive.entries[0].isAligned(to: 4))
        #expect(archive.entries[0].isAligned(to: 16_384))
        #expect(!archive.entries[0].isAligned(to: 32_768))
        #expect(!archive.entries[1].isAligned(to: 1))
    }

    @Test func locatesTheSigningBlock() throws {
        var zip = ZipVector.plain
        zip.signingBlock = .init([(0x7109_871a, [1, 2, 3]), (0xf053_68c0, [4])])
        let slice = ByteSlice(zip.build())
        let archive = try Archive(parsing: slice)
        let block = try #require(archive.signingBlock)
        #expect(block.range.upperBound == archive.endRecord.directoryOffset)
        #expect(block.range.count == 8 + 15 + 13 + 24)
        #expect(block.sizeAtStart == UInt64(block.range.count - 8))
        #expect(block.isConsistent)
        #expect(block.pairs.map(\.id) == [0x7109_871a, 0xf053_68c0])
        let pair = try #require(block.pair(0x7109_871a))
        #expect(try slice.slice(at: pair.value.lowerBound, count: pair.value.count).array() == [1, 2, 3])
    }

    @Test func followsZip64() throws {
        var zip = ZipVector.plain
        zip.zip64 = .init()
        zip.end.count = .max
        zip.end.size = .max
        zip.end.offset = .max
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        #expect(archive.endRecord.isZip64)
        #expect(archive.endRecord.entryCount == 3)
        #expect(archive.entries.count == 3)
    }

    @Test func goesOnBehindABrokenRecord() throws {
        var zip = ZipVector.plain
        zip.items[0].central.extra = [1, 2, 3]
        zip.items[0].central.extraLength = 0
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        #expect(archive.entries.map(\.name) == ["AndroidManifest.xml", "res/a.txt", "classes.dex"])
        #expect(archive.anomalies.map(\.kind) == [.directoryBroken])
    }

    @Test func keepsSoManyAnomaliesOfAKind() throws {
        let zip = ZipBuilder((0..<20).map { .init("../\($0)") })
        let archive = try Archive(parsing: ByteSlice(zip.build()), limits: ArchiveLimits(anomaliesPerKind: 5))
        #expect(archive.anomalies.count == 5)
        #expect(archive.omittedAnomalies == 15)
    }

    static let refused: [(change: @Sendable (inout ZipBuilder) -> Void, code: ArchiveError.Code)] = [
        ({ $0.items = [] }, .noEntries),
        ({ $0.end.count = 0 }, .noEntries),
        ({ $0.end.offset = 0x00ff_ffff }, .directoryOutOfBounds),
        ({ $0.end.offset = 0 }, .noDirectory),
        ({ $0.end.offset = .max }, .malformedZip64),
        (
            {
                $0.zip64 = .init()
                $0.zip64?.recordOffset = 3
                $0.end.offset = .max
            }, .malformedZip64
        ),
        (
            {
                $0.zip64 = .init()
                $0.zip64?.offset = .max
                $0.end.offset = .max
            }, .directoryOutOfBounds
        ),
    ]

    @Test(arguments: refused.indices) func refuses(_ index: Int) throws {
        var zip = ZipVector.plain
        Self.refused[index].change(&zip)
        let error = #expect(throws: ArchiveError.self) { try Archive(parsing: ByteSlice(zip.build())) }
        #expect(error?.code == Self.refused[index].code)
    }

    @Test func refusesWhatIsNoArchive() {
        for bytes in [[], [0x50], [UInt8](repeating: 0x50, count: 100_000), Array("PK\u{5}\u{6}".utf8)] {
            let error = #expect(throws: ArchiveError.self) { try Archive(parsing: ByteSlice(bytes)) }
            #expect(error?.code == .notAnArchive)
        }
    }
}
