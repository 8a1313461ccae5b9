/// The head of a dex file: what it is and where its tables lie.
///
/// ```
/// magic "dex\n039\0" · checksum · signature (20) · file size · header size · endian tag · link (size, offset) · map offset
/// · (count, offset) of strings, types, prototypes, fields, methods, classes · data (size, offset)
/// · since 041: container size · header offset
/// ```
/// Source: Dalvik executable format, "header_item".
public struct DexHeader: Hashable, Sendable {
    /// A count or size and an offset, as the header has them.
    public struct Section: Hashable, Sendable {
        /// How many entries; for link and data how many bytes.
        public var count: Int
        /// Where the first begins, in bytes from the start of the input.
        public var offset: Int
    }

    /// Where the header begins, in bytes from the start of the input: 0 but for later files of a container.
    public var offset: Int
    /// The three digits behind `dex\n`, such as `035`; other characters are written as `?`.
    public var version: String
    /// Adler-32 of what follows this field.
    public var checksum: UInt32
    /// SHA-1 of what follows this field, 20 bytes.
    public var signature: [UInt8]
    /// Size of the file; in a container the distance to the next header.
    public var fileSize: Int
    /// Size of the header itself.
    public var headerSize: Int
    /// `0x12345678` where numbers are little-endian.
    public var endianTag: UInt32
    /// The link section, empty in packages.
    public var link: Section
    /// Where the map lies.
    public var mapOffset: Int
    /// The string ids.
    public var strings: Section
    /// The type ids.
    public var types: Section
    /// The prototype ids.
    public var protos: Section
    /// The field ids.
    public var fields: Section
    /// The method ids.
    public var methods: Section
    /// The class definitions.
    public var classes: Section
    /// The data section.
    public var data: Section
    /// Size of the container and this header's offset in it; nil before 041.
    public var container: Section?

    /// The version as a number, 0 if it is none.
    public var versionNumber: Int { Int(version) ?? 0 }

    /// Size of a header before 041.
    public static let size = 0x70
    /// Size of a header of 041, where dex files may share a container.
    public static let containerSize = 0x78
    /// The versions that runtimes read. 036 was never released.
    public static let knownVersions = [35, 37, 38, 39, 40, 41]
    /// What the endian tag says in a file with little-endian numbers.
    public static let littleEndianTag: UInt32 = 0x1234_5678
    /// What it says in a file with big-endian numbers.
    public static let bigEndianTag: UInt32 = 0x7856_3412
    /// No index.
    static let noIndex: UInt32 = 0xffff_ffff
}
