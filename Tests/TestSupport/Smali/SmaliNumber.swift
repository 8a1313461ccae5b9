import Dex

/// Numbers in smali: `12`, `-0x1`, `017`, `0x5t`, `1s`, `2L`, `1.5f`, `1e3`, `-Infinityf`, `NaN`.
enum SmaliNumber {
    /// The value of a word, of the type that its suffix tells; nil if it is no number or does not fit its type.
    static func parse(_ word: String) -> EncodedValue? {
        var body = Substring(word)
        let isNegative = body.first == "-"
        if isNegative { body.removeFirst() }
        if let special = special(body.lowercased(), isNegative) { return special }
        guard let first = body.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) || first == 0x2e
        else { return nil }
        let isHex = body.hasPrefix("0x") || body.hasPrefix("0X")
        if !isHex, let value = floating(body, isNegative) { return value }
        var bits = 32
        switch body.last {
        case "t", "T": bits = 8
        case "s", "S": bits = 16
        case "l", "L": bits = 64
        default: break
        }
        if bits != 32 { body.removeLast() }
        guard let value = whole(body, isHex, isNegative, bits) else { return nil }
        switch bits {
        case 8: return .byte(Int8(truncatingIfNeeded: value))
        case 16: return .short(Int16(truncatingIfNeeded: value))
        case 64: return .long(value)
        default: return .int(Int32(truncatingIfNeeded: value))
        }
    }

    private static func special(_ word: String, _ isNegative: Bool) -> EncodedValue? {
        switch word {
        case "nan", "nand": .double(.nan)
        case "nanf": .float(.nan)
        case "infinity", "infinityd": .double(isNegative ? -.infinity : .infinity)
        case "infinityf": .float(isNegative ? -.infinity : .infinity)
        default: nil
        }
    }

    private static func floating(_ body: Substring, _ isNegative: Bool) -> EncodedValue? {
        switch body.last {
        case "f", "F": return Float(body.dropLast()).map { .float(isNegative ? -$0 : $0) }
        case "d", "D": return Double(body.dropLast()).map { .double(isNegative ? -$0 : $0) }
        default:
            guard body.utf8.contains(where: { $0 == 0x2e || $0 | 0x20 == 0x65 }) else { return nil }
            return Double(body).map { .double(isNegative ? -$0 : $0) }
        }
    }

    /// A whole number, which may be written with a sign or as its bits: `0xff` fits 8 bits and is -1.
    private static func whole(_ body: Substring, _ isHex: Bool, _ isNegative: Bool, _ bits: Int) -> Int64? {
        let digits = isHex ? body.dropFirst(2) : body
        let radix = isHex ? 16 : digits.count > 1 && digits.first == "0" ? 8 : 10
        guard digits.first != "+", let magnitude = UInt64(digits, radix: radix) else { return nil }
        let half = UInt64(1) << UInt64(bits - 1)
        if isNegative { return magnitude <= half ? Int64(bitPattern: 0 &- magnitude) : nil }
        guard magnitude <= half &* 2 &- 1 else { return nil }
        return Int64(bitPattern: magnitude)
    }

    /// The bits of a value as an instruction or array holds them, signed; nil for what is no number.
    static func bits(_ value: EncodedValue) -> Int64? {
        switch value {
        case .byte(let number): Int64(number)
        case .short(let number): Int64(number)
        case .char(let unit): Int64(unit)
        case .int(let number): Int64(number)
        case .long(let number): number
        case .float(let number): Int64(Int32(bitPattern: number.bitPattern))
        case .double(let number): Int64(bitPattern: number.bitPattern)
        case .boolean(let bool): bool ? 1 : 0
        default: nil
        }
    }
}
