import Bytes

/// Hands the column values of a SQLite database to a collector of personal data.
///
/// In the file the columns of a row follow each other without a separator, so a plain search would join numbers that
/// belong to different columns: the records are taken apart. What a record keeps on overflow pages is left out.
///
/// Source: sqlite.org/fileformat2.html, 1.3, 1.6 and 2.1.
struct SQLiteColumns {
    private let slice: ByteSlice
    private let pageSize: Int
    private let usable: Int
    /// Hostile pages can point to one record many times: what may be read is bounded by the size of the file.
    private var budget: Int

    init(_ slice: ByteSlice) {
        self.slice = slice
        let bytes = slice.bytes
        let size = bytes.bigEndian16(16)
        pageSize = size == 1 ? 65_536 : size
        usable = pageSize - Int(bytes.byte(20))
        budget = 2 * bytes.byteCount
    }

    /// Goes through all pages within the first `limit` bytes.
    mutating func collect(into collector: inout PersonalDataCollector, limit: Int) {
        guard pageSize >= 512, usable >= 480 else { return }
        var page = 0
        while page + pageSize <= min(slice.count, limit), budget > 0 {
            readPage(at: page, into: &collector)
            page += pageSize
        }
    }

    /// A leaf of a table: the other pages lead to it or repeat its values.
    private mutating func readPage(at page: Int, into collector: inout PersonalDataCollector) {
        let header = page == 0 ? 100 : page
        guard slice.bytes.byte(header) == 0x0d else { return }
        let cells = slice.bytes.bigEndian16(header + 3)
        for index in 0..<cells {
            let pointer = header + 8 + 2 * index
            guard pointer + 2 <= page + pageSize, budget > 0 else { return }
            readCell(at: page + slice.bytes.bigEndian16(pointer), pageEnd: page + usable, into: &collector)
        }
    }

    private mutating func readCell(at offset: Int, pageEnd: Int, into collector: inout PersonalDataCollector) {
        var at = offset
        let payload = varint(&at)
        _ = varint(&at)
        let start = at
        // A longer payload goes on elsewhere; its beginning is enough for the columns that matter.
        let end = min(pageEnd, start + min(payload, usable))
        guard start < end else { return }
        budget -= end - start
        let headerSize = varint(&at)
        guard headerSize >= 1, headerSize <= end - start else { return }
        let headerEnd = start + headerSize
        var value = headerEnd
        while at < headerEnd, value < end {
            let type = varint(&at)
            let size = Self.size(of: type)
            guard size <= end - value else { return }
            if type >= 13, type % 2 == 1 {
                collector.scan(slice.bytes, in: value..<(value + size))
            } else if type == 5 || type == 6 {
                collector.judge(integer(at: value, size: size))
            }
            value += size
        }
    }

    private static func size(of type: Int) -> Int {
        switch type {
        case 1...4: type
        case 5: 6
        case 6, 7: 8
        case 12...: (type - 12) / 2
        default: 0
        }
    }

    private func integer(at offset: Int, size: Int) -> Int64 {
        var value: UInt64 = 0
        for index in 0..<size { value = value << 8 | UInt64(slice.bytes.byte(offset + index)) }
        return Int64(bitPattern: value)
    }

    /// A big-endian number of seven bits a byte, at most what fits an `Int`.
    private func varint(_ at: inout Int) -> Int {
        var value = 0
        for _ in 0..<8 {
            let byte = slice.bytes.byte(at)
            at += 1
            value = value << 7 | Int(byte & 0x7f)
            if byte < 0x80 { return value }
        }
        // The ninth byte would fill the sign: no size in a real file is that big.
        at += 1
        return Int.max / 4
    }
}
