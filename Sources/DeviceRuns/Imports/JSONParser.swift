import Bytes

/// Reads JSON from bytes, one value at a time.
struct JSONParser {
    static let sizeLimit = 128 << 20
    private static let depthLimit = 64

    private let slice: ByteSlice
    private var position = 0
    private var line = 1

    init(_ slice: ByteSlice) {
        self.slice = slice
    }

    mutating func document() throws(JSONError) -> ParsedJSON {
        let value = try value(depth: 0)
        skipBlanks()
        guard position == slice.count else { throw error }
        return value
    }

    private var error: JSONError { JSONError(line: line) }
    private var byte: UInt8 { position < slice.count ? slice[position] : 0 }

    private mutating func skipBlanks() {
        while position < slice.count {
            switch slice[position] {
            case 0x0a: line += 1
            case 0x20, 0x09, 0x0d: break
            default: return
            }
            position += 1
        }
    }

    private mutating func value(depth: Int) throws(JSONError) -> ParsedJSON {
        guard depth < Self.depthLimit else { throw error }
        skipBlanks()
        let start = line
        switch byte {
        case UInt8(ascii: "{"): return ParsedJSON(.object(try object(depth)), line: start)
        case UInt8(ascii: "["): return ParsedJSON(.array(try array(depth)), line: start)
        case UInt8(ascii: "\""): return ParsedJSON(.string(try string()), line: start)
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return ParsedJSON(.number(try number()), line: start)
        }
    }

    private mutating func word(_ text: StaticString, _ value: ParsedJSON.Value) throws(JSONError) -> ParsedJSON {
        guard slice.bytes.hasASCII(text, at: position) else { throw error }
        position += text.utf8CodeUnitCount
        return ParsedJSON(value, line: line)
    }

    private mutating func object(_ depth: Int) throws(JSONError) -> [String: ParsedJSON] {
        var members: [String: ParsedJSON] = [:]
        position += 1
        skipBlanks()
        if byte == UInt8(ascii: "}") {
            position += 1
            return members
        }
        while true {
            skipBlanks()
            guard byte == UInt8(ascii: "\"") else { throw error }
            let name = try string()
            skipBlanks()
            guard byte == UInt8(ascii: ":") else { throw error }
            position += 1
            members[name] = try value(depth: depth + 1)
            skipBlanks()
            guard try hasMore(before: UInt8(ascii: "}")) else { return members }
        }
    }

    private mutating func array(_ depth: Int) throws(JSONError) -> [ParsedJSON] {
        var items: [ParsedJSON] = []
        position += 1
        skipBlanks()
        if byte == UInt8(ascii: "]") {
            position += 1
            return items
        }
        while true {
            items.append(try value(depth: depth + 1))
            skipBlanks()
            guard try hasMore(before: UInt8(ascii: "]")) else { return items }
        }
    }

    /// Takes a comma or the end.
    private mutating func hasMore(before end: UInt8) throws(JSONError) -> Bool {
        guard byte == end || byte == UInt8(ascii: ",") else { throw error }
        let isComma = byte == UInt8(ascii: ",")
        position += 1
        return isComma
    }

    private mutating func number() throws(JSONError) -> Double {
        let start = position
        while position < slice.count {
            switch slice[position] {
            case 0x30...0x39, 0x2b, 0x2d, 0x2e, 0x45, 0x65: position += 1
            default:
                return try number(from: start)
            }
        }
        return try number(from: start)
    }

    private func number(from start: Int) throws(JSONError) -> Double {
        let text = LineText(slice).part(start, position)
        guard let value = text.number else { throw error }
        return value
    }

    private mutating func string() throws(JSONError) -> String {
        position += 1
        let start = position
        // Nearly no string has an escape: then it is its bytes.
        while position < slice.count, slice[position] != UInt8(ascii: "\""), slice[position] != 0x5c {
            guard slice[position] >= 0x20 else { throw error }
            position += 1
        }
        guard position < slice.count else { throw error }
        let plain = LineText(slice).part(start, position)
        if slice[position] == UInt8(ascii: "\"") {
            position += 1
            return plain.string
        }
        return try escapedString(Array(plain.slice.array()))
    }

    private mutating func escapedString(_ begun: [UInt8]) throws(JSONError) -> String {
        var bytes = begun
        while position < slice.count {
            let byte = slice[position]
            position += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: bytes, as: UTF8.self) }
            guard byte >= 0x20 else { throw error }
            if byte == 0x5c {
                try escape(into: &bytes)
            } else {
                bytes.append(byte)
            }
        }
        throw error
    }

    private mutating func escape(into bytes: inout [UInt8]) throws(JSONError) {
        let letter = byte
        position += 1
        switch letter {
        case UInt8(ascii: "n"): bytes.append(0x0a)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "r"): bytes.append(0x0d)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0c)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(letter)
        case UInt8(ascii: "u"):
            var value = try hex()
            if value >> 10 == 0x36, slice.bytes.hasASCII("\\u", at: position) {
                position += 2
                let low = try hex()
                value = low >> 10 == 0x37 ? 0x10000 + (value & 0x3ff) << 10 + (low & 0x3ff) : 0xfffd
            }
            bytes += String(Unicode.Scalar(value) ?? "\u{fffd}").utf8
        default: throw error
        }
    }

    private mutating func hex() throws(JSONError) -> UInt32 {
        guard position + 4 <= slice.count,
            let value = UInt32(LineText(slice).part(position, position + 4).string, radix: 16)
        else { throw error }
        position += 4
        return value
    }
}
