import Archive
import TestSupport
import Testing

/// Faults at the end of the archive and in its directory, each beside the lawful thing it resembles.
@Suite struct EndRecordFaultTests {
    static let endRecord: [ZipVector] = [
        ZipVector("nothing irregular") { _ in },
        ZipVector("a comment") { $0.end.comment = Array("built by hand".utf8) },
        ZipVector("the longest comment") { $0.end.comment = [UInt8](repeating: 0x20, count: 65_535) },
        ZipVector("bytes after the comment", .trailingBytes) { $0.trailing = [1, 2, 3] },
        ZipVector("a comment that runs past the end", .commentTruncated) { $0.end.commentLength = 9 },
        ZipVector("a signature in the comment that ends nowhere", .endRecordShadowed) {
            $0.end.comment = Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 7, count: 30)
        },
        ZipVector("a signature so near the end that no record fits") {
            $0.end.comment = Array("....PK\u{5}\u{6}....".utf8)
        },
        ZipVector("a second end record that leads to the directory", .gapBeforeEndRecord, .severalEndRecords) { zip in
            // The first record says the same as the last, which stands in its comment.
            zip.afterDirectory = Array(zip.build().suffix(22).prefix(20)) + [22, 0]
        },
        ZipVector("an archive inside a stored entry near the end") { zip in
            zip.items[1] = .init(Array("assets/inner.zip".utf8), ZipVector.plain.build())
        },
        ZipVector("another disk", .multiDisk) { $0.end.disk = 1 },
        ZipVector("a directory on another disk", .multiDisk) { $0.end.directoryDisk = 2 },
        ZipVector("two counts", .entryCountMismatch) { $0.end.countOnDisk = 2 },
        ZipVector("a zip64 end record that rules", .zip64EndRecord) {
            $0.zip64 = .init()
            $0.end.size = .max
            $0.end.offset = .max
        },
        ZipVector("a zip64 end record that nobody asks for", .zip64EndRecordUnused) { $0.zip64 = .init() },
    ]

    static let directory: [ZipVector] = [
        ZipVector("fewer entries counted than listed", .directorySizeMismatch, .unlistedEntry, .unlistedRecords) {
            $0.end.count = 2
        },
        ZipVector("more entries counted than listed", .directoryBroken) { $0.end.count = 4 },
        ZipVector("a record with another signature", .directoryBroken) {
            $0.items[1].centralSignature = 0x0201_4b51
        },
        ZipVector("a record whose extra part is shorter than it says", .directoryBroken) {
            $0.items[2].central.extraLength = 4
        },
        ZipVector("a directory larger than declared", .directoryOverrun) { $0.end.size = 100 },
        ZipVector("a directory that runs into the end record", .directoryOverrun) { zip in
            zip.end.size = UInt32(zip.build().count - 22 - zip.build().directoryOffset + 1)
        },
        ZipVector("a directory with bytes left over", .directorySizeMismatch, .gapBeforeEndRecord) {
            $0.afterDirectory = [9, 9, 9]
            $0.afterDirectoryIsDeclared = true
        },
        ZipVector("bytes between directory and end record", .gapBeforeEndRecord) { $0.afterDirectory = [9, 9, 9] },
        ZipVector("entry comments") { $0.items[0].comment = Array("note".utf8) },
        ZipVector("a directory in another order than the data") { $0.directoryOrder = [2, 0, 1] },
        ZipVector("one name twice", .duplicateName) { $0.items.append(.init("classes.dex", "other")) },
        ZipVector("one record twice", .duplicateName, .overlappingEntries) { $0.directoryOrder = [0, 1, 2, 2] },
        ZipVector("names that differ in case") { $0.items.append(.init("Classes.dex", "other")) },
        ZipVector("names that only Unicode takes for equal") {
            $0.items.append(.init("res/\u{e9}", "composed"))
            $0.items.append(.init("res/e\u{301}", "decomposed"))
        },
    ]

    @Test(arguments: endRecord) func endRecordFaults(_ vector: ZipVector) throws {
        let found = try kinds(vector.bytes)
        #expect(found == sorted(vector.expected))
    }

    @Test(arguments: directory) func directoryFaults(_ vector: ZipVector) throws {
        let found = try kinds(vector.bytes)
        #expect(found == sorted(vector.expected))
    }
}
