/// The end of central directory record: where an archive is read from.
///
/// ```
/// 0   signature PK\5\6     10  entries in all
/// 4   number of this disk  12  size of the central directory
/// 6   disk it begins on    16  offset of the central directory
/// 8   entries on this disk 20  length of the comment, which follows
/// ```
///
/// Source: APPNOTE.TXT 4.3.16; the zip64 form 4.3.14 and 4.3.15.
public struct EndRecord: Hashable, Sendable {
    /// Where the record begins.
    public var offset: Int
    /// Where its comment stands, cut at the end of the file.
    public var comment: Range<Int>
    /// How many entries it counts.
    public var entryCount: Int
    /// Where the central directory begins, in bytes from the start of the file.
    public var directoryOffset: Int
    /// The size of the central directory in bytes.
    public var directorySize: Int
    /// Where the zip64 end record stands that supplied count, size and offset; nil if they are the record's own.
    public var zip64Offset: Int?
    /// True if a zip64 end record supplied count, size and offset.
    public var isZip64: Bool { zip64Offset != nil }

    /// Where the central directory ends according to offset and size.
    public var directoryEnd: Int { directoryOffset + directorySize }
    /// Where the records that end the archive begin: the zip64 end record if there is one, else this record.
    public var tailOffset: Int { zip64Offset ?? offset }

    /// Size of the record without its comment.
    static let size = 22
    /// How far from the end of the file it may begin.
    static let searchRange = size + 65_535
}
