/// Texts in quotes, and texts as a dex file holds them: modified UTF-8, one, two or three bytes to each UTF-16 unit.
///
/// Source: Dalvik executable format, "MUTF-8 encoding".
enum SmaliQuoted {
    /// The bytes between the quotes with their escapes resolved; nil if an escape has no meaning.
    static func decode(_ quoted: ArraySlice<UInt8>) -> [UInt8]? {
        let body = quoted.dropFirst().dropLast()
        var result: [UInt8] = []
        var place = body.startIndex
        var plain = place
        while place < body.endIndex {
            guard body[place] == UInt8(ascii: "\\") else {
                place += 1
                continue
            }
            result += modified(body[plain..<place])
            guard place + 1 < body.endIndex, let (unit, length) = escape(body[(place + 1)...]) else { return nil }
            append(unit, to: &result)
            place += 1 + length
            plain = place
        }
        return result + modified(body[plain...])
    }

    /// What an escape stands for and how many bytes it has behind the backslash.
    private static func escape(_ bytes: ArraySlice<UInt8>) -> (unit: UInt16, length: Int)? {
        switch bytes[bytes.startIndex] {
        case UInt8(ascii: "n"): return (0x0a, 1)
        case UInt8(ascii: "r"): return (0x0d, 1)
        case UInt8(ascii: "t"): return (0x09, 1)
        case UInt8(ascii: "b"): return (0x08, 1)
        case UInt8(ascii: "f"): return (0x0c, 1)
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): return (UInt16(bytes[bytes.startIndex]), 1)
        case UInt8(ascii: "u"):
            let digits = bytes.dropFirst().prefix(4)
            guard digits.count == 4, digits.first != UInt8(ascii: "+"),
                let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
            else { return nil }
            return (unit, 5)
        default: return nil
        }
    }

    /// UTF-8 as modified UTF-8: what takes four bytes there takes two times three here.
    static func modified(_ utf8: ArraySlice<UInt8>) -> [UInt8] {
        guard utf8.contains(where: { $0 >= 0xf0 || $0 == 0 }) else { return Array(utf8) }
        var result: [UInt8] = []
        for unit in String(decoding: utf8, as: UTF8.self).utf16 { append(unit, to: &result) }
        return result
    }

    private static func append(_ unit: UInt16, to bytes: inout [UInt8]) {
        func low(_ shift: UInt16) -> UInt8 { 0x80 | UInt8(unit >> shift & 0x3f) }
        switch unit {
        case 0x01..<0x80: bytes.append(UInt8(unit))
        case 0..<0x800: bytes += [0xc0 | UInt8(unit >> 6), low(0)]
        default: bytes += [0xe0 | UInt8(unit >> 12), low(6), low(0)]
        }
    }

    /// Number of UTF-16 units.
    static func unitCount(_ modified: [UInt8]) -> Int {
        var count = 0
        for byte in modified where byte & 0xc0 != 0x80 { count += 1 }
        return count
    }

    /// The unit of a text of one; nil for any other.
    static func unit(_ modified: [UInt8]) -> UInt16? {
        guard unitCount(modified) == 1, let first = modified.first else { return nil }
        switch modified.count {
        case 1: return UInt16(first)
        case 2: return UInt16(first & 0x1f) << 6 | UInt16(modified[1] & 0x3f)
        default: return UInt16(first & 0x0f) << 12 | UInt16(modified[1] & 0x3f) << 6 | UInt16(modified[2] & 0x3f)
        }
    }

    /// Order by UTF-16 units, as the table of strings demands: that of the bytes, but NUL (`c0 80`) comes first.
    static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        var index = 0
        while index < left.count, index < right.count {
            let (one, other) = (left[index], right[index])
            if one != other { return other != 0xc0 && (one == 0xc0 || one < other) }
            index += 1
        }
        return left.count < right.count
    }
}
