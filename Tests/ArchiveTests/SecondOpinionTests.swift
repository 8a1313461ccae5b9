import Bytes
import TestSupport
import Testing

@testable import Archive

/// What libzip sees, and where that differs.
@Suite struct SecondOpinionTests {
    @Test func agreesOnWhatIsWellFormed() throws {
        let archive = try Archive(parsing: ByteSlice(ZipVector.plain.build()))
        #expect(SecondOpinion.compare(archive).isEmpty)
    }

    @Test func listsAndReads() throws {
        let libzip = try LibzipArchive(ByteSlice(ZipVector.plain.build()))
        let entries = libzip.entries()
        #expect(entries.map(\.name) == ["AndroidManifest.xml", "res/a.txt", "classes.dex"])
        #expect(entries.map(\.method) == [.deflated, .stored, .deflated])
        #expect(entries.map(\.uncompressedSize) == [8, 11, 18])
        #expect(entries.map(\.isEncrypted) == [false, false, false])
        #expect(try libzip.contents(of: entries[2]).array() == Array("code and more code".utf8))
    }

    @Test func reportsFailures() throws {
        #expect(throws: LibzipArchive.Failure.self) { try LibzipArchive(ByteSlice([1, 2, 3])) }
        var zip = ZipVector.plain
        zip.items[0].data[6] ^= 1
        let libzip = try LibzipArchive(ByteSlice(zip.build()))
        #expect(throws: LibzipArchive.Failure(text: "CRC error")) { try libzip.contents(of: libzip.entries()[0]) }
    }

    /// Two listings that differ in each way there is.
    @Test func tellsEveryDifference() throws {
        let archive = try Archive(parsing: ByteSlice(ZipVector.plain.build()))
        var others = try LibzipArchive(archive.bytes).entries()
        others[0].crc32 ^= 1
        others[0].uncompressedSize += 1
        others[0].compressedSize += 1
        others[0].method = .stored
        #expect(
            SecondOpinion.compare(archive, with: others).map(\.kind)
                == [ZipAnomaly](repeating: .libzipDiffers, count: 4))
        others = try LibzipArchive(archive.bytes).entries()
        others[1].name = "res/b.txt"
        #expect(SecondOpinion.compare(archive, with: others).map(\.kind) == [.libzipExtraEntry, .libzipMissesEntry])
        others.swapAt(0, 2)
        others.remove(at: 1)
        #expect(SecondOpinion.compare(archive, with: others).map(\.subject) == ["res/a.txt"])
    }

    static let differing: [ZipVector] = [
        ZipVector("several disks", .libzipRefuses) { $0.end.disk = 1 },
        ZipVector("entries counted short", .libzipRefuses) { $0.end.count = 2 },
        ZipVector("a NUL in a name") { $0.items.append(.init("a\0b", "1")) },
        ZipVector("an unknown method") { $0.items[1].central.method = 77 },
        ZipVector("another local name") { $0.items[1].local.name = Array("res/b.txt".utf8) },
    ]

    @Test(arguments: differing) func differs(_ vector: ZipVector) throws {
        let archive = try Archive(parsing: ByteSlice(vector.bytes))
        let found = SecondOpinion.compare(archive)
        #expect(found.map(\.kind) == vector.expected, "\(found)")
    }
}
