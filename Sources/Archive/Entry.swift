extension Archive {
    /// One file in the archive, as its central directory record and its local header describe it.
    ///
    /// Android takes method, sizes and CRC from the central directory and the place of the data from the local header;
    /// so do the properties here. Both headers stand in ``central`` and ``local`` for comparison.
    ///
    /// Source: APPNOTE.TXT 4.3.7 and 4.3.12; AOSP system/libziparchive, zip_archive.cc, `FindEntry`.
    public struct Entry: Sendable, Hashable {
        /// Its place in the central directory, from 0.
        public let index: Int
        /// Its name, malformed UTF-8 replaced by U+FFFD; the bytes stand at `central.name`.
        public let name: String
        /// The shared fields as the central directory has them.
        public let central: HeaderFields
        /// The shared fields as the local header has them; nil if there is none where the directory says.
        public let local: HeaderFields?
        /// Where the central directory says the local header begins.
        public let localHeaderOffset: Int
        /// Version and system that made the entry.
        public let versionMadeBy: UInt16
        /// The internal file attributes.
        public let internalAttributes: UInt16
        /// The external file attributes: for a Unix maker the mode in the upper half.
        public let externalAttributes: UInt32
        let commentLength: UInt16
        /// nil if the data do not lie inside the archive.
        var dataLength: Int?
        var descriptorLength: UInt8 = 0

        /// Where its central directory record begins.
        public var recordOffset: Int { central.name.lowerBound - DirectoryReader.recordSize }
        /// Where the entry's comment stands in the archive.
        public var comment: Range<Int> { central.extra.upperBound..<(central.extra.upperBound + Int(commentLength)) }

        /// Where the data stand in the archive; nil if they do not lie inside it.
        ///
        /// As long as Android reads: the compressed size for a deflated entry, else the uncompressed size.
        public var dataRange: Range<Int>? {
            guard let dataOffset, let dataLength else { return nil }
            return dataOffset..<(dataOffset + dataLength)
        }

        /// Where the data descriptor stands; empty if there is none, nil if the data do not lie inside the archive.
        public var descriptor: Range<Int>? {
            dataRange.map { $0.upperBound..<($0.upperBound + Int(descriptorLength)) }
        }

        /// How the data are compressed.
        public var method: CompressionMethod { central.method }
        /// The general purpose flags of the central directory.
        public var flags: EntryFlags { central.flags }
        /// CRC-32 of the uncompressed data, as declared.
        public var crc32: UInt32 { central.crc32 }
        /// Size of the data in the archive, as declared.
        public var compressedSize: Int { central.compressedSize }
        /// Size of the data once expanded, as declared.
        public var uncompressedSize: Int { central.uncompressedSize }
        /// When the file was last changed.
        public var modified: DosDateTime { central.modified }
        /// Where the data begin, which the local header decides; nil if it cannot be read.
        public var dataOffset: Int? { local?.extra.upperBound }
        /// True for a folder, which by convention has a name that ends in a slash.
        public var isDirectory: Bool { name.utf8.last == UInt8(ascii: "/") }

        /// The Unix mode, where the maker was a Unix system.
        public var unixMode: UInt16? {
            versionMadeBy >> 8 == 3 ? UInt16(externalAttributes >> 16) : nil
        }

        /// True if the data can be mapped from the archive as they are and begin at a multiple of `boundary` bytes.
        ///
        /// Android wants 4 for what it maps (`resources.arsc`), and 4 KiB or 16 KiB for native libraries it loads in place.
        public func isAligned(to boundary: Int) -> Bool {
            guard method != .deflated, let start = dataRange?.lowerBound, boundary > 0 else { return false }
            return start % boundary == 0
        }
    }
}
