import Bytes

extension TextPatterns.Token {
    /// The whole token, if the beginning stands at `start` and exactly the right number of characters follows it.
    func match(_ text: RawSpan, at start: Int) -> Range<Int>? {
        for index in prefix.indices where text.byte(start + index) != prefix[index] { return nil }
        // A letter or digit before it makes it a part of something else.
        guard !text.isWord(start - 1) else { return nil }
        let body = start + prefix.count
        var end = body
        while end < text.byteCount, end - body <= count.upperBound, alphabet.contains(text.byte(end)) { end += 1 }
        guard count.contains(end - body), !text.isWord(end) else { return nil }
        let range = start..<end
        guard Shape.entropy(text, body..<end) >= entropy, !Shape.isSample(text, range) else { return nil }
        return range
    }
}

/// JSON web tokens (RFC 7519): three parts in Base64url, the first of which is a JSON object with `alg`.
enum WebToken {
    /// The token at `start`, where `eyJ` stands.
    static func match(_ text: RawSpan, at start: Int) -> Range<Int>? {
        guard !text.isWord(start - 1) else { return nil }
        let header = run(text, from: start)
        guard (16...1024).contains(header.count), text.byte(header.upperBound) == UInt8(ascii: ".") else { return nil }
        let payload = run(text, from: header.upperBound + 1)
        guard payload.count >= 16, text.byte(payload.upperBound) == UInt8(ascii: ".") else { return nil }
        let signature = run(text, from: payload.upperBound + 1)
        // Shorter than the tag of HS256 means cut or made up.
        guard signature.count >= 43 else { return nil }
        let decoded = ByteSlice(Base64.decode(text, header, limit: 256))
        guard decoded.bytes.firstIndex(of: "\"alg\"", in: 0..<decoded.count) != nil else { return nil }
        let range = start..<signature.upperBound
        // The token that jwt.io shows, in every tutorial: subject 1234567890.
        let claims = ByteSlice(Base64.decode(text, payload, limit: 256))
        let isSample = claims.bytes.firstIndex(of: "1234567890", in: 0..<claims.count) != nil
        return isSample || Shape.isSample(text, range) ? nil : range
    }

    private static func run(_ text: RawSpan, from start: Int) -> Range<Int> {
        var end = start
        while end < text.byteCount, end - start <= 8192, Alphabet.hyphened.contains(text.byte(end)) { end += 1 }
        return start..<end
    }
}

/// Keys of the Tencent map service: six groups of five capitals and digits.
enum MapKey {
    /// The key whose first group ends at the hyphen of a window.
    static func match(_ text: RawSpan, at window: Int) -> Range<Int>? {
        let start = window - 2
        guard start >= 0, !text.isWord(start - 1), text.byte(start - 1) != UInt8(ascii: "-") else { return nil }
        let range = start..<(start + 35)
        guard range.upperBound <= text.byteCount, !text.isWord(range.upperBound),
            text.byte(range.upperBound) != UInt8(ascii: "-")
        else { return nil }
        var letters = 0
        for index in 0..<35 {
            let byte = text.byte(start + index)
            if index % 6 == 5 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard Alphabet.capitals.contains(byte) else { return nil }
                letters += byte.isLetter ? 1 : 0
            }
        }
        return letters >= 5 && Shape.entropy(text, range) >= 3 && !Shape.isSample(text, range) ? range : nil
    }
}
