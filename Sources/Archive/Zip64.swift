import Bytes

/// The zip64 end of central directory record, found through its locator.
///
/// ```
/// locator  0 signature PK\6\7   4 disk   8 offset of the record (64 bit)   16 disks
/// record   0 signature PK\6\6   4 size   …   32 entries in all   40 directory size   48 directory offset
/// ```
///
/// Source: APPNOTE.TXT 4.3.14 and 4.3.15; AOSP system/libziparchive, `FindCentralDirectoryInfoForZip64`.
struct Zip64EndRecord {
    var offset: Int
    var entryCount: Int
    var directorySize: Int
    var directoryOffset: Int

    static let locatorSize = 20
    private static let size = 56

    init(before endRecord: Int, in bytes: RawSpan) throws(ArchiveError) {
        let locator = endRecord - Self.locatorSize
        guard bytes.hasSignature(.zip64Locator, at: locator) else {
            throw ArchiveError(.malformedZip64, at: max(0, locator), subject: "zip64 locator")
        }
        do {
            guard let offset = Int(exactly: try bytes.u64(at: locator + 8)), offset <= locator - Self.size,
                bytes.hasSignature(.zip64EndRecord, at: offset)
            else { throw ArchiveError(.malformedZip64, at: locator, subject: "zip64 end record") }
            guard let count = Int(exactly: try bytes.u64(at: offset + 32)),
                let size = Int(exactly: try bytes.u64(at: offset + 40)),
                let start = Int(exactly: try bytes.u64(at: offset + 48)),
                size < offset, start <= offset - size
            else { throw ArchiveError(.directoryOutOfBounds, at: offset, subject: "zip64 end record") }
            self.offset = offset
            entryCount = count
            directorySize = size
            directoryOffset = start
        } catch let error as ArchiveError {
            throw error
        } catch {
            throw ArchiveError(.malformedZip64, at: locator, subject: "zip64 end record")
        }
    }
}

/// Sizes and offset that a header defers to the zip64 extra field, each marked by `0xFFFFFFFF` in its place.
///
/// Source: APPNOTE.TXT 4.5.3; AOSP system/libziparchive, `ParseZip64ExtendedInfoInExtraField`: only the marked values
/// are there, or all three of them.
struct Zip64Values {
    var uncompressedSize: Int?
    var compressedSize: Int?
    var localHeaderOffset: Int?

    static let identifier: UInt16 = 1
    static let marker = Int(UInt32.max)

    /// - Parameter deferred: Which of uncompressed size, compressed size and offset are marked.
    /// - Returns: nil if the field is missing or does not have the length that the marks ask for.
    init?(in extra: Range<Int>, of bytes: RawSpan, deferred: (uncompressed: Bool, compressed: Bool, offset: Bool)) {
        guard let field = ExtraField.all(in: extra, of: bytes).fields.first(where: { $0.id == Self.identifier })
        else { return nil }
        var position = field.value.lowerBound
        // Some writers add the number of the disk, which is ignored.
        let length = field.value.count == 28 ? 24 : field.value.count
        let complete = length == 24
        func next(_ wanted: Bool) -> Int?? {
            guard wanted || complete else { return .some(nil) }
            guard position + 8 <= field.value.upperBound, let raw = try? bytes.u64(at: position),
                let value = Int(exactly: raw)
            else { return nil }
            position += 8
            return value
        }
        guard let uncompressed = next(deferred.uncompressed), let compressed = next(deferred.compressed),
            let offset = next(deferred.offset), position - field.value.lowerBound == length, length > 0
        else { return nil }
        uncompressedSize = uncompressed
        compressedSize = compressed
        localHeaderOffset = offset
    }
}
