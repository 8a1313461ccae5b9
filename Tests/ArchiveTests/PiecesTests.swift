import Archive
import Bytes
import TestSupport
import Testing

/// Reading entries in pieces gives what reading them as a whole gives, or nothing.
@Suite struct PiecesTests {
    private static let content: [UInt8] = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }

    /// The pieces of the first entry joined, their checksum, and whether that was all.
    private func pieces(
        _ archive: Archive, size: Int
    ) -> (bytes: [UInt8], sizes: [Int], checksum: UInt32, isWhole: Bool) {
        var bytes: [UInt8] = []
        var sizes: [Int] = []
        var checksum = Checksum()
        let isWhole = archive.readPieces(of: archive.entries[0], size: size) { piece in
            for offset in 0..<piece.byteCount { bytes.append((try? piece.u8(at: offset)) ?? 0) }
            sizes.append(piece.byteCount)
            checksum.add(piece)
            return true
        }
        return (bytes, sizes, checksum.value, isWhole)
    }

    @Test(arguments: [false, true], [1000, 4096, 99_999, 100_000, 100_001])
    func sameAsWhole(deflated: Bool, size: Int) throws {
        let zip = ZipBuilder([.init(Array("a".utf8), Self.content, deflated: deflated)])
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        let read = pieces(archive, size: size)
        #expect(read.isWhole)
        #expect(read.bytes == Self.content)
        #expect(read.sizes.dropLast().allSatisfy { $0 == size })
        #expect(archive.verify(archive.entries[0], against: read.checksum).isEmpty)
        #expect(archive.verify(archive.entries[0], against: read.checksum ^ 1).map(\.kind) == [.crcMismatch])
    }

    @Test(arguments: [false, true]) func emptyEntriesHaveNoPieces(deflated: Bool) throws {
        let archive = try Archive(parsing: ByteSlice(ZipBuilder([.init("a", "", deflated: deflated)]).build()))
        let read = pieces(archive, size: 16)
        #expect(read.isWhole)
        #expect(read.sizes.isEmpty)
        #expect(read.checksum == 0)
    }

    @Test(arguments: ContentsTests.broken.indices) func troubleIsNeverWhole(_ index: Int) throws {
        var zip = ZipVector.plain
        ContentsTests.broken[index].change(&zip.items[0])
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        #expect(!pieces(archive, size: 4).isWhole)
    }

    /// Every byte of the data changed, every end cut off: what is whole in pieces is the same as a whole.
    @Test func agreesOnMutations() throws {
        let plain = ZipBuilder([.init(Array("a".utf8), Array(Self.content.prefix(300)), deflated: true)])
        for index in plain.items[0].data.indices {
            for change in [1, 0x80, 0xff] as [UInt8] {
                var zip = plain
                zip.items[0].data[index] ^= change
                let archive = try Archive(parsing: ByteSlice(zip.build()))
                let read = pieces(archive, size: 64)
                let whole = try? archive.contents(of: archive.entries[0]).array()
                #expect(read.isWhole ? whole == read.bytes : true)
            }
        }
    }

    @Test func stopsWhenAsked() throws {
        let zip = ZipBuilder([.init(Array("a".utf8), Self.content, deflated: true)])
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        var count = 0
        let isWhole = archive.readPieces(of: archive.entries[0], size: 1000) { _ in
            count += 1
            return count < 3
        }
        #expect(!isWhole)
        #expect(count == 3)
    }

    @Test func holdsTheLimit() throws {
        let zip = ZipBuilder([.init(Array("a".utf8), Self.content, deflated: true)])
        let archive = try Archive(parsing: ByteSlice(zip.build()), limits: ArchiveLimits(entryExpansion: 99_999))
        #expect(!pieces(archive, size: 1000).isWhole)
    }
}
