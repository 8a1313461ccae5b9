import Bytes
import Resources
import Texts

extension TextScanner {
    /// Searches the strings of a pool; their numbers are the evidence.
    public mutating func scan(_ pool: StringPool) {
        var budget = pool.byteCount
        for index in 0..<pool.count {
            guard let place = pool.place(of: index) else { continue }
            // Hostile pools name one long string many times.
            budget -= place.range.count
            guard budget >= 0 else { return cut() }
            if pool.isUTF8 {
                scan(pool.chunk.bytes, in: place.range, stringIndex: index, base: pool.offset)
            } else {
                let text = ByteSlice(Array((pool[index] ?? "").utf8))
                scan(text.bytes, in: 0..<text.count, stringIndex: index, base: pool.offset + place.range.lowerBound)
            }
        }
    }
}
