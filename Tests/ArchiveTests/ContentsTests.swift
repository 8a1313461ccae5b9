import Archive
import Bytes
import TestSupport
import Testing

/// Reading and checking what entries hold.
@Suite struct ContentsTests {
    @Test func expandsAndShares() throws {
        let archive = try Archive(parsing: ByteSlice(ZipVector.plain.build()))
        let texts = try archive.entries.map { String(decoding: try archive.contents(of: $0).array(), as: UTF8.self) }
        #expect(texts == ["manifest", "stored text", "code and more code"])
        #expect(try archive.entries.flatMap { try archive.verify($0) }.isEmpty)
    }

    @Test(arguments: [false, true]) func readsEmptyEntries(deflated: Bool) throws {
        let archive = try Archive(parsing: ByteSlice(ZipBuilder([.init("a", "", deflated: deflated)]).build()))
        #expect(try archive.contents(of: archive.entries[0]).isEmpty)
        #expect(try archive.verify(archive.entries[0]).isEmpty)
    }

    /// The trick of malware: a method that no tool knows over bytes that are stored.
    @Test func readsUnknownMethodsAsStored() throws {
        var zip = ZipVector.plain
        zip.items[1].local.method = 0x1234
        zip.items[1].central.method = 0x1234
        zip.items[1].local.compressedSize = 3
        zip.items[1].central.compressedSize = 3
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        let text = try archive.contents(of: archive.entries[1]).array()
        #expect(text == Array("stored text".utf8))
    }

    @Test func looksPastEncryption() throws {
        var zip = ZipVector.plain
        zip.items[0].local.flags = 1
        zip.items[0].central.flags = 1
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        #expect(try archive.contents(of: archive.entries[0]).array() == Array("manifest".utf8))
    }

    @Test func reportsAnotherCRC() throws {
        var zip = ZipVector.plain
        zip.items[0].data[6] ^= 1
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        let found = try archive.verify(archive.entries[0])
        #expect(found.map(\.kind) == [.crcMismatch])
        #expect(try archive.contents(of: archive.entries[0]).count == 8)
    }

    @Test func reportsBytesAfterTheStream() throws {
        var zip = ZipVector.plain
        zip.items[0].data += [1, 2, 3]
        zip.items[0].local.compressedSize += 3
        zip.items[0].central.compressedSize += 3
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        let found = try archive.verify(archive.entries[0])
        #expect(found.map(\.kind) == [.bytesAfterStream])
        #expect(found.first?.detail == "3 bytes")
    }

    static let broken: [(change: @Sendable (inout ZipBuilder.Item) -> Void, code: ArchiveError.Code)] = [
        ({ $0.data[0] = 7 }, .malformedStream),
        ({ $0.data[0] = 0 }, .malformedStream),
        (
            {
                $0.local.uncompressedSize -= 1
                $0.central.uncompressedSize -= 1
            }, .longerThanDeclared
        ),
        (
            {
                $0.local.uncompressedSize += 1
                $0.central.uncompressedSize += 1
            }, .shorterThanDeclared
        ),
        ({ $0.central.uncompressedSize = .max - 1 }, .implausibleSize),
        ({ $0.localOffset = 3 }, .localHeaderUnreadable),
        ({ $0.central.compressedSize = 70_000 }, .dataOutOfBounds),
    ]

    @Test(arguments: broken.indices) func refuses(_ index: Int) throws {
        var zip = ZipVector.plain
        Self.broken[index].change(&zip.items[0])
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        let error = #expect(throws: ArchiveError.self) { try archive.contents(of: archive.entries[0]) }
        #expect(error?.code == Self.broken[index].code)
        #expect(error?.subject == "AndroidManifest.xml")
    }

    @Test func holdsItsLimits() throws {
        let slice = ByteSlice(ZipVector.plain.build())
        func failure(_ limits: ArchiveLimits) -> ArchiveError? {
            #expect(throws: ArchiveError.self) {
                let archive = try Archive(parsing: slice, limits: limits)
                for entry in archive.entries { _ = try archive.contents(of: entry) }
            }
        }
        let count = failure(ArchiveLimits(entryCount: 2))
        #expect(count?.code == .entryCountLimit)
        #expect(count?.exceeded == .init(limit: 2, value: 3))
        let name = failure(ArchiveLimits(nameLength: 18))
        #expect(name?.code == .nameLengthLimit)
        #expect(name?.exceeded == .init(limit: 18, value: 19))
        let entry = failure(ArchiveLimits(entryExpansion: 17))
        #expect(entry?.code == .entryExpansionLimit)
        #expect(entry?.exceeded == .init(limit: 17, value: 18))
        #expect(entry?.subject == "classes.dex")
        let total = failure(ArchiveLimits(totalExpansion: 25))
        #expect(total?.code == .totalExpansionLimit)
        #expect(total?.exceeded == .init(limit: 25, value: 26))
        let enough = ArchiveLimits(entryCount: 3, nameLength: 19, entryExpansion: 18, totalExpansion: 26)
        #expect(try Archive(parsing: slice, limits: enough).anomalies.isEmpty)
    }

    /// 60 KB that claim to be 60 MB each, 700 times over: the sum is refused before a byte is expanded.
    @Test func refusesABombUnopened() throws {
        var item = ZipBuilder.Item("bomb", "")
        item.data = [UInt8](repeating: 0, count: 60_000)
        item.local.method = 8
        item.local.compressedSize = 60_000
        item.local.uncompressedSize = 60_000_000
        item.central = item.local
        var zip = ZipBuilder([item])
        zip.records = (0..<700).map { number in
            var record = item
            record.central.name = Array("bomb\(number)".utf8)
            record.localOffset = 0
            return record
        }
        let error = #expect(throws: ArchiveError.self) { try Archive(parsing: ByteSlice(zip.build())) }
        #expect(error?.code == .totalExpansionLimit)
    }
}
