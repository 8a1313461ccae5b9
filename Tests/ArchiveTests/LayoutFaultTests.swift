import Archive
import TestSupport
import Testing

/// Faults in extra fields, in what lies between entries and in the signing block, each beside its lawful likeness.
@Suite struct LayoutFaultTests {
    /// A local header without a name whose extra part fills a gap, as zipflinger leaves it.
    static let virtualEntry: [UInt8] = {
        var item = ZipBuilder.Item("", "")
        item.local.extra = [UInt8](repeating: 0, count: 12)
        let zip = ZipBuilder([item]).build()
        return Array(zip.prefix(42))
    }()

    static func alignment(_ boundary: UInt16, padding: Int) -> [UInt8] {
        le(UInt16(0xd935)) + le(UInt16(2 + padding)) + le(boundary) + [UInt8](repeating: 0, count: padding)
    }

    static let extra: [ZipVector] = [
        ZipVector("a time stamp field") {
            $0.items[1].local.extra = [0x55, 0x54, 5, 0, 1, 1, 2, 3, 4]
            $0.items[1].central.extra = [0x55, 0x54, 5, 0, 1, 1, 2, 3, 4]
        },
        ZipVector("zeros that zipalign pads with") { $0.items[1].local.extra = [0, 0, 0] },
        ZipVector("a field that runs past its part", .extraFieldTruncated) {
            $0.items[1].local.extra = [0x55, 0x54, 9, 0, 1, 1, 2, 3, 4]
        },
        ZipVector("text where fields should be", .extraFieldTruncated) {
            $0.items[1].central.extra = Array("*** hello ***".utf8)
        },
        ZipVector("a right alignment field") { zip in
            zip.items.swapAt(0, 1)
            // 30 bytes of header, 9 of name and 7 of field: two more make 48.
            zip.items[0].local.extra = alignment(4, padding: 3)
        },
        ZipVector("a wrong alignment field", .alignmentFieldWrong) { zip in
            zip.items.swapAt(0, 1)
            zip.items[0].local.extra = alignment(4, padding: 2)
        },
        ZipVector("an alignment field of a deflated entry") {
            $0.items[2].local.extra = alignment(4, padding: 0)
            $0.items[2].local.name = $0.items[2].central.name
        },
        ZipVector("an alignment field without a boundary", .alignmentFieldMalformed) {
            $0.items[1].local.extra = le(UInt16(0xd935)) + [1, 0, 4]
        },
        ZipVector("an alignment to six bytes", .alignmentFieldMalformed) {
            $0.items[1].local.extra = alignment(6, padding: 0)
        },
        ZipVector("sizes in a zip64 field", .zip64Entry) { zip in
            for path in [\ZipBuilder.Item.local, \.central] {
                zip.items[1][keyPath: path].extra = [1, 0, 16, 0] + le(UInt64(11)) + le(UInt64(11))
                zip.items[1][keyPath: path].compressedSize = .max
                zip.items[1][keyPath: path].uncompressedSize = .max
            }
        },
        ZipVector("sizes in a zip64 field that is not there", .dataOutOfBounds, .localSizesDiffer, .malformedZip64) {
            $0.items[1].central.compressedSize = .max
            $0.items[1].central.uncompressedSize = .max
        },
    ]

    static let gaps: [ZipVector] = [
        ZipVector("a DEX file before the archive", .dexPrefix) { $0.prefix = Array("dex\n035\0".utf8) },
        ZipVector("a script before the archive", .prefix) { $0.prefix = Array("#!/bin/sh\n".utf8) },
        ZipVector("a virtual entry before the first entry") { $0.prefix = virtualEntry },
        ZipVector("zeros between entries") { $0.items[1].before = [0, 0, 0, 0, 0, 0, 0, 0, 0] },
        ZipVector("virtual entries between entries") { $0.items[1].before = virtualEntry + virtualEntry },
        ZipVector("a virtual entry, then bytes", .hiddenBytes) { $0.items[1].before = virtualEntry + [1, 2] },
        ZipVector("bytes between entries", .hiddenBytes) { $0.items[1].before = Array("payload".utf8) },
        ZipVector("zeros before the directory") { $0.gapBeforeDirectory = [UInt8](repeating: 0, count: 100) },
        ZipVector("bytes before the directory", .hiddenBytes) { $0.gapBeforeDirectory = Array("payload".utf8) },
        ZipVector("an entry that the directory does not list", .unlistedEntry) { $0.directoryOrder = [0, 2] },
        ZipVector("one entry inside another", .overlappingEntries) { zip in
            let inner = ZipBuilder.Item("inner.txt", "inside")
            let outer = ZipBuilder([inner])
            let file = Array(outer.build().prefix(30 + 9 + 6))
            zip.items[1] = .init(Array("outer".utf8), file)
            var hidden = inner
            hidden.localOffset = UInt32(zip.items[0].size + 30 + 5)
            zip.records.append(hidden)
        },
    ]

    static let signingBlock: [ZipVector] = [
        ZipVector("a signing block") { $0.signingBlock = .init([(0x7109_871a, [1, 2, 3]), (0x4272_6577, [])]) },
        ZipVector("zeros before a signing block") {
            $0.gapBeforeDirectory = [0, 0, 0]
            $0.signingBlock = .init([(0x7109_871a, [1, 2, 3])])
        },
        ZipVector("a signing block with two sizes", .signingBlockSizesDiffer) {
            $0.signingBlock = .init([(0x7109_871a, [1, 2, 3])])
            $0.signingBlock?.sizeAtStart = 5
        },
        ZipVector("a signing block whose size leads nowhere", .hiddenBytes, .signingBlockMalformed) {
            $0.signingBlock = .init([(0x7109_871a, [1, 2, 3])])
            $0.signingBlock?.sizeAtEnd = 100_000
        },
        ZipVector("a signing block without magic", .hiddenBytes) {
            $0.signingBlock = .init([(0x7109_871a, [1, 2, 3])])
            $0.signingBlock?.magic = Array("APK Sig Block 43".utf8)
        },
        ZipVector("a pair longer than the block", .signingBlockMalformed) {
            $0.signingBlock = .init([(0x7109_871a, [1, 2, 3])])
            $0.signingBlock?.firstPairLength = 100
        },
        ZipVector("a pair too short for its id", .signingBlockMalformed) {
            $0.signingBlock = .init([(0x7109_871a, [1, 2, 3])])
            $0.signingBlock?.firstPairLength = 3
        },
        ZipVector("one id twice", .signingBlockDuplicateID) {
            $0.signingBlock = .init([(0x7109_871a, [1]), (0x7109_871a, [2])])
        },
        ZipVector("data that reach into the signing block", .dataInSigningBlock) { zip in
            zip.signingBlock = .init([(0x7109_871a, [1, 2, 3, 4, 5, 6, 7, 8])])
            for path in [\ZipBuilder.Item.local, \.central] { zip.items[2][keyPath: path].compressedSize += 30 }
        },
    ]

    @Test(arguments: extra) func extraFaults(_ vector: ZipVector) throws {
        let found = try kinds(vector.bytes)
        #expect(found == sorted(vector.expected))
    }

    @Test(arguments: gaps) func gapsFaults(_ vector: ZipVector) throws {
        let found = try kinds(vector.bytes)
        #expect(found == sorted(vector.expected))
    }

    @Test(arguments: signingBlock) func signingBlockFaults(_ vector: ZipVector) throws {
        let found = try kinds(vector.bytes)
        #expect(found == sorted(vector.expected))
    }

    /// Every anomaly that reading can show has a vector; those of contents and second opinion are tested there.
    @Test func everyKindHasAVector() {
        let vectors =
            EndRecordFaultTests.endRecord + EndRecordFaultTests.directory + EntryFaultTests.names
            + EntryFaultTests.headers + EntryFaultTests.descriptors + Self.extra + Self.gaps + Self.signingBlock
        let elsewhere: Set<ZipAnomaly> = [
            .crcMismatch, .bytesAfterStream, .libzipRefuses, .libzipMissesEntry, .libzipExtraEntry, .libzipDiffers,
        ]
        let covered = Set(vectors.flatMap(\.expected)).union(elsewhere)
        #expect(Set(ZipAnomaly.allCases).subtracting(covered).isEmpty)
        #expect(Set(ZipAnomaly.allCases.map(\.rawValue)).count == ZipAnomaly.allCases.count)
    }
}
