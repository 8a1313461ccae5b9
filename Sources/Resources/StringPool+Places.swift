import Bytes

/// Where strings stand: for searches that look at bytes and decode nothing.
extension StringPool {
    /// The bytes that ``place(of:)`` counts in.
    public var chunk: ByteSlice { bytes }

    /// How many bytes all strings have together.
    public var byteCount: Int { strings.count }

    /// Where a string's characters stand in ``chunk``, without length and end; nil if Android would not find it there.
    ///
    /// Of a UTF-8 string that is longer than its length says, this is the beginning: what ``read(_:)`` goes on to.
    public func place(of index: Int) -> (range: Range<Int>, units: Int)? {
        let span = bytes.bytes
        guard index >= 0, index < count, let offset = try? span.u32(at: indexStart + index * 4) else { return nil }
        var at = strings.lowerBound + (isUTF8 ? Int(offset) : Int(offset) / 2 * 2)
        let units: Int
        let size: Int
        if isUTF8 {
            guard let length = byteLength(span, &at), let bytes = byteLength(span, &at) else { return nil }
            (units, size) = (length, bytes)
        } else {
            guard let first = try? span.u16(at: at) else { return nil }
            at += 2
            if first & 0x8000 != 0 {
                guard let second = try? span.u16(at: at) else { return nil }
                units = Int(first & 0x7fff) << 16 | Int(second)
                at += 2
            } else {
                units = Int(first)
            }
            size = units * 2
        }
        guard at >= strings.lowerBound, size <= strings.upperBound - at else { return nil }
        return (at..<at + size, units)
    }

    /// A length of one byte, or of two if the first has its high bit set.
    private func byteLength(_ span: RawSpan, _ at: inout Int) -> Int? {
        guard let first = try? span.u8(at: at) else { return nil }
        at += 1
        guard first & 0x80 != 0 else { return Int(first) }
        guard let second = try? span.u8(at: at) else { return nil }
        at += 1
        return Int(first & 0x7f) << 8 | Int(second)
    }

    /// The pool that stands directly behind the head of compiled XML, where every compiler puts it; the empty pool if
    /// none does.
    public init(leading xml: ByteSlice) {
        var log = AnomalyLog<ResourceAnomaly>()
        guard let chunk = try? Chunk(xml.bytes, at: Chunk.headSize, limit: xml.count, minimumHeader: Self.headSize),
            chunk.type == Chunk.Kind.stringPool, let pool = try? StringPool(parsing: xml, chunk: chunk, log: &log)
        else {
            self.init()
            return
        }
        self = pool
    }
}
