/// A sum over the values of a row. SQLite sees that a page is not in order; a bit of a number that turned over it does
/// not, and a verdict would rest on it.
enum Checksum {
    /// FNV-1a of 64 bits (Fowler, Noll, Vo) over the kinds, lengths and bytes of the values. It is against accidents: who
    /// can write the file can write another sum as well.
    static func of(_ values: [DatabaseValue]) -> DatabaseValue {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        func add(_ word: UInt64) {
            for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: word >> shift)) }
        }
        for value in values {
            switch value {
            case .integer(let number):
                add(1 as UInt8)
                add(UInt64(bitPattern: Int64(number)))
            case .real(let number):
                add(2 as UInt8)
                add(number.bitPattern)
            case .text(let text):
                add(3 as UInt8)
                add(UInt64(text.utf8.count))
                for byte in text.utf8 { add(byte) }
            case .null: add(4 as UInt8)
            }
        }
        return .integer(Int(Int64(bitPattern: hash)))
    }
}
