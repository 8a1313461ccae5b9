import Bytes

extension Archive {
    /// Passes an entry's bytes on in pieces, so that a big entry needs no more memory than one of them.
    ///
    /// What has been passed on is dropped from the archive's mapping as well.
    ///
    /// - Parameters:
    ///   - size: Bytes of a piece; the last one may have fewer.
    ///   - body: Gets each piece in turn and says whether to go on.
    /// - Returns: True if the whole entry was passed on and is as long as it declares. False if `body` stopped, or if
    ///   there is trouble with the entry: ``contents(of:)`` says which.
    public func readPieces(of entry: Entry, size: Int = 128 << 10, _ body: (RawSpan) -> Bool) -> Bool {
        guard let data = try? storedBytes(of: entry) else { return false }
        var produced = 0
        var dropped = 0
        func pass(_ piece: RawSpan, consumed: Int) -> Bool {
            produced += piece.byteCount
            guard produced <= entry.uncompressedSize, body(piece) else { return false }
            if consumed - dropped >= size {
                (try? data.slice(at: dropped, count: consumed - dropped))?.discardPages()
                dropped = consumed
            }
            return true
        }
        guard entry.method == .deflated else {
            while produced < data.count {
                let count = min(size, data.count - produced)
                guard let piece = try? data.bytes.part(at: produced, count: count),
                    pass(piece, consumed: produced + count)
                else { return false }
            }
            return produced == entry.uncompressedSize
        }
        guard entry.central.isPlausible, entry.uncompressedSize <= limits.entryExpansion else { return false }
        return StreamInflater.inflate(data.bytes, pieces: size, pass) && produced == entry.uncompressedSize
    }
}

/// The CRC-32 of bytes that come in pieces.
public struct Checksum: Sendable {
    /// The checksum of what was added so far.
    public private(set) var value: UInt32 = 0

    /// The checksum of nothing.
    public init() {}

    /// Adds the next piece.
    public mutating func add(_ bytes: RawSpan) {
        value = Deflate.crc32(bytes, after: value)
    }
}
