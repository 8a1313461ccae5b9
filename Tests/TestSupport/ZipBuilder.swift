/// Builds a zip archive byte by byte, so that a test can set any field to what no tool would write.
///
/// Every field has the value that a well-formed archive needs until a test overrides it:
/// ```
/// var zip = ZipBuilder([.init("a.txt", "hello")])
/// zip.items[0].local.crc32 = 1
/// let bytes = zip.build()
/// ```
public struct ZipBuilder: Sendable {
    /// Bytes before the first local header; offsets in the archive count them.
    public var prefix: [UInt8] = []
    /// The entries in the order of their data.
    public var items: [Item]
    /// The order of the central directory, as indices of ``items``; nil for the order of the data.
    public var directoryOrder: [Int]?
    /// Bytes after the last entry, before signing block and directory.
    public var gapBeforeDirectory: [UInt8] = []
    /// The APK Signing Block, if there is one.
    public var signingBlock: SigningBlock?
    /// Entries that stand in the directory alone, after the others; each needs a ``Item/localOffset``.
    public var records: [Item] = []
    /// Bytes after the last record of the directory.
    public var afterDirectory: [UInt8] = []
    /// True if the end record counts ``afterDirectory`` as part of the directory.
    public var afterDirectoryIsDeclared = false
    /// The end record.
    public var end = End()
    /// A zip64 end record and its locator, if there are such.
    public var zip64: Zip64?
    /// Bytes after the end record's comment.
    public var trailing: [UInt8] = []

    /// An archive with these entries.
    public init(_ items: [Item]) {
        self.items = items
    }

    /// The archive's bytes.
    public func build() -> [UInt8] {
        var out = prefix
        var offsets: [Int] = []
        for item in items {
            out += item.before
            offsets.append(out.count)
            out += item.localBytes()
        }
        out += gapBeforeDirectory
        if let signingBlock { out += signingBlock.bytes() }
        let start = out.count
        for index in directoryOrder ?? Array(items.indices) {
            out += items[index].recordBytes(localOffset: offsets[index])
        }
        for record in records { out += record.recordBytes(localOffset: 0) }
        let size = out.count - start + (afterDirectoryIsDeclared ? afterDirectory.count : 0)
        let count = (directoryOrder ?? Array(items.indices)).count + records.count
        out += afterDirectory
        if let zip64 { out += zip64.bytes(at: out.count, count: count, size: size, offset: start) }
        out += end.bytes(count: count, size: size, offset: start)
        return out + trailing
    }

    /// The fields that local header and central directory record share.
    public struct Header: Sendable {
        /// Version needed to read the entry.
        public var version: UInt16 = 20
        /// General purpose flags.
        public var flags: UInt16 = 0
        /// Compression method.
        public var method: UInt16
        /// MS-DOS time.
        public var time: UInt16 = 0
        /// MS-DOS date.
        public var date: UInt16 = 0x21
        /// CRC-32 of the content.
        public var crc32: UInt32
        /// Size of the data.
        public var compressedSize: UInt32
        /// Size of the content.
        public var uncompressedSize: UInt32
        /// The name.
        public var name: [UInt8]
        /// The extra fields.
        public var extra: [UInt8] = []
        /// The length of the name where the header lies about it.
        public var nameLength: UInt16?
        /// The length of the extra fields where the header lies about it.
        public var extraLength: UInt16?

        var bytes: [UInt8] {
            le(version) + le(flags) + le(method) + le(time) + le(date) + le(crc32) + le(compressedSize)
                + le(uncompressedSize) + le(nameLength ?? UInt16(name.count)) + le(extraLength ?? UInt16(extra.count))
        }
    }

    /// One entry.
    public struct Item: Sendable {
        /// Bytes before its local header.
        public var before: [UInt8] = []
        /// Signature of the local header.
        public var localSignature: UInt32 = 0x0403_4b50
        /// The shared fields in the local header.
        public var local: Header
        /// The data as they stand in the archive.
        public var data: [UInt8]
        /// The bytes of a data descriptor.
        public var descriptor: [UInt8] = []
        /// Signature of the directory record.
        public var centralSignature: UInt32 = 0x0201_4b50
        /// The shared fields in the directory record.
        public var central: Header
        /// Version made by.
        public var madeBy: UInt16 = 20
        /// The comment.
        public var comment: [UInt8] = []
        /// Number of the disk the entry begins on.
        public var disk: UInt16 = 0
        /// Internal file attributes.
        public var internalAttributes: UInt16 = 0
        /// External file attributes.
        public var externalAttributes: UInt32 = 0
        /// The offset the directory gives; nil for the true one.
        public var localOffset: UInt32?

        /// An entry of that name and content, stored or in a deflate stream of stored blocks.
        public init(_ name: [UInt8], _ content: [UInt8], deflated: Bool = false) {
            data = deflated ? ZipBuilder.deflate(content) : content
            local = Header(
                method: deflated ? 8 : 0, crc32: ZipBuilder.crc32(content), compressedSize: UInt32(data.count),
                uncompressedSize: UInt32(content.count), name: name)
            central = local
        }

        /// An entry of that name and text.
        public init(_ name: String, _ content: String = "", deflated: Bool = false) {
            self.init(Array(name.utf8), Array(content.utf8), deflated: deflated)
        }

        /// The entry with a data descriptor after its data, as a writer makes that cannot seek.
        public func streamed(signature: Bool = true) -> Item {
            var item = self
            item.descriptor =
                (signature ? le(UInt32(0x0807_4b50)) : [])
                + le(central.crc32) + le(central.compressedSize) + le(central.uncompressedSize)
            item.local.flags |= 8
            item.central.flags |= 8
            item.local.crc32 = 0
            item.local.compressedSize = 0
            item.local.uncompressedSize = 0
            return item
        }

        /// How many bytes the entry takes before the directory.
        public var size: Int { before.count + localBytes().count }

        func localBytes() -> [UInt8] {
            le(localSignature) + local.bytes + local.name + local.extra + data + descriptor
        }

        func recordBytes(localOffset: Int) -> [UInt8] {
            le(centralSignature) + le(madeBy) + central.bytes + le(UInt16(comment.count)) + le(disk)
                + le(internalAttributes) + le(externalAttributes) + le(self.localOffset ?? UInt32(localOffset))
                + central.name + central.extra + comment
        }
    }

    /// The end of central directory record; fields that are nil have their true values.
    public struct End: Sendable {
        /// Number of the disk the entry begins on.
        public var disk: UInt16 = 0
        /// Disk on which the directory begins.
        public var directoryDisk: UInt16 = 0
        /// Entries on this disk.
        public var countOnDisk: UInt16?
        /// Entries in all.
        public var count: UInt16?
        /// Size of the directory.
        public var size: UInt32?
        /// Offset of the directory.
        public var offset: UInt32?
        /// The comment.
        public var comment: [UInt8] = []
        /// Length of the comment where the record lies about it.
        public var commentLength: UInt16?

        func bytes(count: Int, size: Int, offset: Int) -> [UInt8] {
            le(UInt32(0x0605_4b50)) + le(disk) + le(directoryDisk) + le(countOnDisk ?? self.count ?? UInt16(count))
                + le(self.count ?? UInt16(count)) + le(self.size ?? UInt32(size)) + le(self.offset ?? UInt32(offset))
                + le(commentLength ?? UInt16(comment.count)) + comment
        }
    }

    /// The zip64 end record and its locator.
    public struct Zip64: Sendable {
        /// Entries in all.
        public var count: UInt64?
        /// Size of the directory.
        public var size: UInt64?
        /// Offset of the directory.
        public var offset: UInt64?
        /// Offset of the zip64 end record.
        public var recordOffset: UInt64?
        /// Signature of the zip64 end record.
        public var recordSignature: UInt32 = 0x0606_4b50

        /// With the true values.
        public init() {}

        func bytes(at position: Int, count: Int, size: Int, offset: Int) -> [UInt8] {
            let number = self.count ?? UInt64(count)
            let record =
                le(recordSignature) + le(UInt64(44)) + le(UInt16(45)) + le(UInt16(45)) + le(UInt32(0)) + le(UInt32(0))
                + le(number) + le(number) + le(self.size ?? UInt64(size)) + le(self.offset ?? UInt64(offset))
            return record + le(UInt32(0x0706_4b50)) + le(UInt32(0)) + le(recordOffset ?? UInt64(position))
                + le(UInt32(1))
        }
    }

    /// The APK Signing Block; fields that are nil have their true values.
    public struct SigningBlock: Sendable {
        /// The pairs, in order.
        public var pairs: [(id: UInt32, value: [UInt8])]
        /// Size at the start.
        public var sizeAtStart: UInt64?
        /// Size before the magic.
        public var sizeAtEnd: UInt64?
        /// The magic.
        public var magic = Array("APK Sig Block 42".utf8)
        /// What the first pair says of its length where it should lie.
        public var firstPairLength: UInt64?

        /// A block with these pairs.
        public init(_ pairs: [(id: UInt32, value: [UInt8])]) {
            self.pairs = pairs
        }

        func bytes() -> [UInt8] {
            var body: [UInt8] = []
            for (index, pair) in pairs.enumerated() {
                let length = UInt64(pair.value.count + 4)
                body += le(index == 0 ? firstPairLength ?? length : length) + le(pair.id) + pair.value
            }
            let size = UInt64(body.count + 24)
            return le(sizeAtStart ?? size) + body + le(sizeAtEnd ?? size) + magic
        }
    }

    /// A raw deflate stream of stored blocks that expands to `content`.
    public static func deflate(_ content: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var start = 0
        repeat {
            let block = content[start..<min(start + 65_535, content.count)]
            start += block.count
            out += [start == content.count ? 1 : 0] + le(UInt16(block.count)) + le(~UInt16(block.count)) + block
        } while start < content.count
        return out
    }

    /// The CRC-32 of zip archives, bit by bit.
    public static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var crc = ~UInt32(0)
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xedb8_8320 : 0) }
        }
        return ~crc
    }
}

/// The bytes of a number, lowest first.
public func le<T: FixedWidthInteger>(_ value: T) -> [UInt8] {
    (0..<T.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> (T($0) * 8)) }
}

extension [UInt8] {
    /// The directory offset in the end record of an archive without comment.
    public var directoryOffset: Int {
        suffix(6).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
