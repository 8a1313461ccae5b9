import Bytes

/// What tells a real value from a word, a placeholder or an example.
enum Shape {
    /// Shannon's entropy of the bytes, in bits per character. Of 16 random hexadecimal digits it is about 3.
    static func entropy(_ text: RawSpan, _ range: Range<Int>) -> Double {
        (try? text.part(at: range.lowerBound, count: range.count))?.entropy() ?? 0
    }

    /// Words of values that stand for others, in lower case.
    private static let samples = [
        "example", "sample", "placeholder", "xxxx", "your", "dummy", "123456789", "abcdef", "00000000", "test",
        "changeme", "insert", "replace", "todo", "redacted", "fake", "deadbeef", "****", "....",
    ]

    /// True if the value says itself that it is an example.
    static func isSample(_ text: RawSpan, _ range: Range<Int>) -> Bool {
        for word in samples {
            guard range.count >= word.utf8.count else { continue }
            for start in range.lowerBound...(range.upperBound - word.utf8.count) where text.hasLetters(word, at: start)
            {
                return true
            }
        }
        return false
    }
}

extension RawSpan {
    /// True if the byte at `index` belongs to a word: a letter, a digit or an underscore.
    @inline(__always)
    func isWord(_ index: Int) -> Bool {
        let byte = byte(index)
        return byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_")
    }
}

/// Base64 with either alphabet, leniently: padding and what is no digit of it end it.
enum Base64 {
    /// The bytes that the first characters stand for, at most `limit`.
    static func decode(_ text: RawSpan, _ range: Range<Int>, limit: Int) -> [UInt8] {
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for index in range {
            guard result.count < limit, let digit = value(text.byte(index)) else { break }
            bits = bits << 6 | digit
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }

    /// What a character stands for; nil if it is no digit of Base64.
    @inline(__always)
    static func value(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x41...0x5a: UInt32(byte) - 0x41
        case 0x61...0x7a: UInt32(byte) - 0x47
        case 0x30...0x39: UInt32(byte) + 4
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
