import Archive
import Bytes

/// The parts of a package that the APK signature schemes digest: everything but the signing block itself.
///
/// ```
/// | entries | signing block | central directory | end record |
///   digested                  digested            digested, as if the directory began where the block does
/// ```
///
/// Source: AOSP, “APK Signature Scheme v2”, “Integrity-protected contents”; apksig, `ApkUtilsLite.findApkSigningBlock`.
struct SignedSections: Sendable {
    /// The bytes before the signing block.
    let entries: ByteSlice
    /// The central directory.
    let directory: ByteSlice
    /// The end record with the changed offset of the directory.
    let endRecord: ByteSlice
    /// The size of the signing block.
    let blockSize: Int

    private let archive: ByteSlice
    private let block: SigningBlockLocation

    /// The sections of a package with a signing block; nil if there is none that Android would take.
    init?(_ archive: Archive) {
        let record = archive.endRecord
        guard let block = archive.signingBlock, block.isConsistent, block.sizeAtEnd <= UInt64(Int32.max) - 8,
            // Nothing may stand between directory and end record, which rules out zip64, nor behind the end record.
            !record.isZip64, record.directoryEnd == record.offset, Self.endsFile(record, in: archive.bytes),
            let entries = try? archive.bytes.slice(at: 0, count: block.range.lowerBound),
            let directory = try? archive.bytes.slice(at: record.directoryOffset, count: record.directorySize),
            let tail = try? archive.bytes.slice(from: record.offset), tail.count >= 22
        else { return nil }
        var end = tail.array()
        for byte in 0..<4 { end[16 + byte] = UInt8(truncatingIfNeeded: entries.count >> (8 * byte)) }
        self.entries = entries
        self.directory = directory
        endRecord = ByteSlice(end)
        blockSize = block.range.count
        self.archive = archive.bytes
        self.block = block
    }

    private static func endsFile(_ record: EndRecord, in bytes: ByteSlice) -> Bool {
        guard let length = try? bytes.bytes.u16(at: record.offset + 20) else { return false }
        return record.offset + 22 + Int(length) == bytes.count
    }

    /// The value of the first pair with that id in the signing block.
    func value(of id: UInt32) -> ByteSlice? {
        guard let range = block.pair(id)?.value else { return nil }
        return try? archive.slice(at: range.lowerBound, count: range.count)
    }
}

/// What the values in a signing block are.
///
/// Source: apksig, `V2SchemeConstants`, `V3SchemeConstants`, `SourceStampConstants`, `ApkSigningBlockUtils`.
enum BlockID {
    static let v2: UInt32 = 0x7109_871a
    static let v3: UInt32 = 0xf053_68c0
    static let v31: UInt32 = 0x1b93_ad61
    static let sourceStampV1: UInt32 = 0x2b09_189e
    static let sourceStampV2: UInt32 = 0x6dff_800d
}
