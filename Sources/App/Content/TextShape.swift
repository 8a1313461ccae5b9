import Bytes

/// What a text is, told from its beginning; the name decides only between forms of text that look alike.
enum TextShape {
    /// How many bytes are looked at.
    private static let window = 4096

    /// The kind of text, nil if the bytes are no text.
    static func kind(_ bytes: RawSpan, path: String) -> ContentKind? {
        if isUTF16(bytes) { return .text }
        guard isText(bytes) else { return nil }
        var at = bytes.bigEndian32(0) >> 8 == 0xef_bbbf ? 3 : 0
        while at < min(bytes.byteCount, window), bytes.byte(at).isBlank { at += 1 }
        switch bytes.byte(at) {
        case UInt8(ascii: "<"):
            if let kind = markup(bytes, at: at) { return kind }
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            if isJSON(bytes, at: at) { return .json }
        case UInt8(ascii: "#") where bytes.byte(at + 1) == UInt8(ascii: "!"):
            return .script
        default:
            break
        }
        if isJavaScript(bytes, at: at, path: path) { return .javaScript }
        return isTable(bytes, from: at, path: path) ? .csv : .text
    }

    /// True if the bytes are marked as UTF-16.
    static func isUTF16(_ bytes: RawSpan) -> Bool {
        let mark = bytes.bigEndian16(0)
        return bytes.byteCount >= 4 && (mark == 0xfeff || mark == 0xfffe)
    }

    /// No control bytes, and the rest either UTF-8 or the two-byte codes of GBK that older mainland systems write.
    private static func isText(_ bytes: RawSpan) -> Bool {
        let end = min(bytes.byteCount, window)
        var isUTF8 = true
        var isGBK = true
        var utf8Left = 0
        var gbkOpen = false
        for index in 0..<end {
            let byte = bytes.byte(index)
            if byte < 0x20, !byte.isBlank, byte != 0x1b { return false }
            if byte == 0x7f { return false }
            if utf8Left > 0 {
                if byte & 0xc0 == 0x80 { utf8Left -= 1 } else { isUTF8 = false }
            } else if byte >= 0x80 {
                switch byte {
                case 0xc2...0xdf: utf8Left = 1
                case 0xe0...0xef: utf8Left = 2
                case 0xf0...0xf4: utf8Left = 3
                default: isUTF8 = false
                }
            }
            if gbkOpen {
                if byte < 0x40 || byte == 0xff { isGBK = false }
                gbkOpen = false
            } else if byte >= 0x80 {
                if byte == 0x80 || byte == 0xff { isGBK = false }
                gbkOpen = true
            }
            if !isUTF8, !isGBK { return false }
        }
        return true
    }

    private static func markup(_ bytes: RawSpan, at offset: Int) -> ContentKind? {
        let end = min(bytes.byteCount, offset + 1024)
        var at = offset
        while at < end, let tag = bytes.firstIndex(of: UInt8(ascii: "<"), from: at), tag < end {
            if bytes.hasLetters("<html", at: tag) || bytes.hasLetters("<!doctype html", at: tag) { return .html }
            at = tag + 1
        }
        let next = bytes.byte(offset + 1)
        return next.isLetter || next == UInt8(ascii: "?") || next == UInt8(ascii: "!") ? .xml : nil
    }

    private static func isJSON(_ bytes: RawSpan, at offset: Int) -> Bool {
        var at = offset + 1
        while at < min(bytes.byteCount, offset + 256), bytes.byte(at).isBlank { at += 1 }
        let next = bytes.byte(at)
        if bytes.byte(offset) == UInt8(ascii: "{") { return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}") }
        switch next {
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "-"): return true
        default: return next.isDigit || bytes.hasASCII("true", at: at) || bytes.hasASCII("null", at: at)
        }
    }

    private static func isJavaScript(_ bytes: RawSpan, at offset: Int, path: String) -> Bool {
        if path.hasSuffix(".js") || path.hasSuffix(".mjs") { return true }
        let beginnings: [StaticString] = [
            "function ", "!function", "(function", "(()=>", "\"use strict\"", "'use strict'", "var ", "const ", "let ",
        ]
        return beginnings.contains { bytes.hasASCII($0, at: offset) }
    }

    /// True if the first lines have the same number of commas, semicolons or tabs.
    private static func isTable(_ bytes: RawSpan, from start: Int, path: String) -> Bool {
        let end = min(bytes.byteCount, start + window)
        let named = path.hasSuffix(".csv") || path.hasSuffix(".tsv")
        let least = named ? 1 : 2
        for separator in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")] {
            var lines = 0
            var first = 0
            var count = 0
            var agrees = true
            for index in start..<end {
                let byte = bytes.byte(index)
                if byte == separator { count += 1 }
                guard byte == UInt8(ascii: "\n") || (index == bytes.byteCount - 1) else { continue }
                if lines == 0 { first = count }
                if count != first { agrees = false }
                lines += 1
                count = 0
                if lines == 8 { break }
            }
            if agrees, lines >= 2, first >= least { return true }
        }
        return false
    }
}
