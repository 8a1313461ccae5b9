import Bytes

/// The head that begins every part of a compiled resource: type, size of the head, size of the whole.
///
/// ```
/// ┌──────────┬────────────────┬──────────┐
/// │ u16 type │ u16 headerSize │ u32 size │ more of the head … │ body …
/// └──────────┴────────────────┴──────────┘
/// ```
/// Source: AOSP `ResourceTypes.h`, `ResChunk_header`.
struct Chunk: Hashable, Sendable {
    var type: UInt16
    var headerSize: Int
    var size: Int
    /// Where it begins in the bytes that are read.
    var offset: Int

    /// Where the body begins.
    var body: Int { offset + headerSize }
    /// The end of the whole chunk.
    var end: Int { offset + size }

    /// Number of bytes of the common head.
    static let headSize = 8

    /// The chunk types of `ResourceTypes.h`.
    enum Kind {
        static let stringPool: UInt16 = 0x0001
        static let table: UInt16 = 0x0002
        static let xml: UInt16 = 0x0003
        static let xmlStartNamespace: UInt16 = 0x0100
        static let xmlEndNamespace: UInt16 = 0x0101
        static let xmlStartElement: UInt16 = 0x0102
        static let xmlEndElement: UInt16 = 0x0103
        static let xmlText: UInt16 = 0x0104
        static let xmlNodes: ClosedRange<UInt16> = 0x0100...0x017f
        static let xmlResourceMap: UInt16 = 0x0180
        static let tablePackage: UInt16 = 0x0200
        static let tableType: UInt16 = 0x0201
        static let tableTypeSpec: UInt16 = 0x0202
        static let tableLibrary: UInt16 = 0x0203
        static let tableOverlayable: UInt16 = 0x0204
        static let tableOverlayablePolicy: UInt16 = 0x0205
        static let tableStagedAlias: UInt16 = 0x0206
    }
}

/// What is wrong with a chunk's head; Android's `validate_chunk` and `ChunkIterator` make the same distinctions.
enum ChunkFlaw: Error {
    /// Fewer bytes than a head has.
    case noRoomForHead
    /// The head claims to be smaller than the type needs, or larger than the chunk.
    case badHeaderSize
    /// The chunk claims to end after what contains it.
    case tooLong
}

extension Chunk {
    /// Reads the head at `offset` of a chunk that must end at or before `limit`.
    init(
        _ bytes: RawSpan, at offset: Int, limit: Int, minimumHeader: Int = Chunk.headSize
    ) throws(ChunkFlaw) {
        guard limit <= bytes.byteCount, offset >= 0, offset <= limit - Chunk.headSize else { throw .noRoomForHead }
        do {
            type = try bytes.u16(at: offset)
            headerSize = Int(try bytes.u16(at: offset + 2))
            size = Int(try bytes.u32(at: offset + 4))
        } catch {
            throw .noRoomForHead
        }
        self.offset = offset
        guard headerSize >= minimumHeader, headerSize <= size else { throw .badHeaderSize }
        guard size <= limit - offset else { throw .tooLong }
    }

    /// True if both sizes are multiples of four; Android refuses a chunk of which they are not.
    var isAligned: Bool { (headerSize | size) & 3 == 0 }
}
