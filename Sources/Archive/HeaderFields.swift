import Bytes

/// The fields that an entry's local header and its central directory record share.
///
/// Source: APPNOTE.TXT 4.3.7 and 4.3.12; both lay these 26 bytes out in the same order.
public struct HeaderFields: Hashable, Sendable {
    /// The version of the format needed to read the entry (low byte, times ten).
    public var versionNeeded: UInt16
    /// The general purpose flags.
    public var flags: EntryFlags
    /// How the data are compressed.
    public var method: CompressionMethod
    /// When the file was last changed.
    public var modified: DosDateTime
    /// CRC-32 of the uncompressed data.
    public var crc32: UInt32
    /// Size of the data in the archive; from the zip64 field where the header defers to it.
    public var compressedSize: Int
    /// Size of the data once expanded; from the zip64 field where the header defers to it.
    public var uncompressedSize: Int
    // Offset and lengths instead of ranges: an archive keeps two of these for each of its thousands of entries.
    private var nameOffset: Int
    private var nameLength: UInt16
    private var extraLength: UInt16

    /// Where the name stands in the archive.
    public var name: Range<Int> { nameOffset..<(nameOffset + Int(nameLength)) }
    /// Where the extra fields stand in the archive.
    public var extra: Range<Int> { name.upperBound..<(name.upperBound + Int(extraLength)) }

    /// Number of bytes of the shared fields.
    static let size = 26

    /// Reads the fields at `offset`; name and extra fields follow at `variablePart`.
    @inline(__always)
    init(_ bytes: RawSpan, at offset: Int, variablePart: Int) throws(ByteError) {
        versionNeeded = try bytes.u16(at: offset)
        flags = EntryFlags(rawValue: try bytes.u16(at: offset + 2))
        method = CompressionMethod(rawValue: try bytes.u16(at: offset + 4))
        modified = DosDateTime(time: try bytes.u16(at: offset + 6), date: try bytes.u16(at: offset + 8))
        crc32 = try bytes.u32(at: offset + 10)
        compressedSize = Int(try bytes.u32(at: offset + 14))
        uncompressedSize = Int(try bytes.u32(at: offset + 18))
        nameOffset = variablePart
        nameLength = try bytes.u16(at: offset + 22)
        extraLength = try bytes.u16(at: offset + 24)
    }

    /// True if a deflate stream of the declared compressed size can hold the declared uncompressed size.
    var isPlausible: Bool { uncompressedSize / Deflate.maximumRatio <= compressedSize }
}

/// How an entry's data are compressed.
///
/// Source: APPNOTE.TXT 4.4.5. Android knows two methods.
public struct CompressionMethod: RawRepresentable, Hashable, Sendable {
    /// The number in the header.
    public var rawValue: UInt16

    /// The method of that number.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// The data stand in the archive as they are.
    public static let stored = CompressionMethod(rawValue: 0)
    /// The data are a raw deflate stream (RFC 1951).
    public static let deflated = CompressionMethod(rawValue: 8)

    /// True for the methods that Android reads by the book.
    public var isKnown: Bool { self == .stored || self == .deflated }
}

/// The general purpose bit flags.
///
/// Source: APPNOTE.TXT 4.4.4.
public struct EntryFlags: OptionSet, Hashable, Sendable {
    /// The bits as they stand in the header.
    public var rawValue: UInt16

    /// The flags of those bits.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// The data are said to be encrypted. Android does not look at it.
    public static let encrypted = EntryFlags(rawValue: 1 << 0)
    /// CRC and sizes follow the data in a data descriptor.
    public static let dataDescriptor = EntryFlags(rawValue: 1 << 3)
    /// The data are said to be encrypted with strong encryption. Android does not look at it.
    public static let stronglyEncrypted = EntryFlags(rawValue: 1 << 6)
    /// The name is UTF-8 (Android takes every name for UTF-8).
    public static let utf8 = EntryFlags(rawValue: 1 << 11)
    /// Values in the local header are masked. Android does not look at it.
    public static let maskedHeader = EntryFlags(rawValue: 1 << 13)

    /// The flags that change how an entry's bytes are read; writers set the others as they like.
    static let readingMatters: EntryFlags = [.encrypted, .dataDescriptor, .stronglyEncrypted, .maskedHeader]
}

/// A date and time with a resolution of two seconds and no time zone.
///
/// Source: APPNOTE.TXT 4.4.6 (MS-DOS format). The fields may hold what no calendar has, such as month 0.
public struct DosDateTime: Hashable, Sendable {
    /// The time as it stands in the header.
    public var time: UInt16
    /// The date as it stands in the header.
    public var date: UInt16

    /// The given time and date.
    public init(time: UInt16, date: UInt16) {
        self.time = time
        self.date = date
    }

    /// The year, 1980 to 2107.
    public var year: Int { 1980 + Int(date >> 9) }
    /// The month, 0 to 15.
    public var month: Int { Int(date >> 5 & 15) }
    /// The day of the month, 0 to 31.
    public var day: Int { Int(date & 31) }
    /// The hour, 0 to 31.
    public var hour: Int { Int(time >> 11) }
    /// The minute, 0 to 63.
    public var minute: Int { Int(time >> 5 & 63) }
    /// The second, 0 to 62.
    public var second: Int { Int(time & 31) * 2 }
}
