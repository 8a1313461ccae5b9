import Bytes

/// Private keys as text: PEM blocks, and the Base64 of a key without the lines around it, as the key of a payment
/// service is handed to developers.
public enum KeyText {
    /// The label of a PEM block with a private key behind `BEGIN`, if a key follows.
    static func block(_ text: RawSpan, at window: Int) -> Range<Int>? {
        guard window >= 5, text.hasASCII("-----BEGIN ", at: window - 5) else { return nil }
        let label = window + 6
        let limit = min(text.byteCount, label + 64)
        guard label < limit, let close = text.firstIndex(of: "-----", in: label..<limit) else { return nil }
        guard text.hasASCII("PRIVATE KEY", at: close - 11) || text.hasASCII("PRIVATE KEY BLOCK", at: close - 17) else {
            return nil
        }
        let body = close + 5
        guard base64Count(text, from: body, before: text.byteCount) >= 64 else { return nil }
        return (window - 5)..<min(text.byteCount, body + 1024)
    }

    /// How many Base64 characters follow, headers such as `Proc-Type:` and line ends skipped; counts up to 64.
    public static func base64Count(_ bytes: RawSpan, from start: Int, before end: Int) -> Int {
        var count = 0
        var at = start
        let limit = min(end, start + 1024)
        while at < limit, count < 64 {
            let byte = bytes.byte(at)
            if byte == UInt8(ascii: "\\"), bytes.byte(at + 1).isLetter {
                at += 2
                continue
            }
            if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") {
                count += 1
            } else if byte == UInt8(ascii: ":"), let line = bytes.firstIndex(of: UInt8(ascii: "\n"), from: at) {
                // A header line: what was counted belongs to its name.
                count = 0
                at = line
            } else if byte == UInt8(ascii: "-") && bytes.byte(at + 1) == UInt8(ascii: "-") {
                return count
            }
            at += 1
        }
        return count
    }

    /// The Base64 of a private key in PKCS#1, PKCS#8 or SEC 1, if its lengths agree and it is all there.
    ///
    /// A certificate or a public key begins alike, but not with a version number.
    static func encoded(_ text: RawSpan, at start: Int) -> Range<Int>? {
        guard !text.isWord(start - 1), text.byte(start - 1) != UInt8(ascii: "/"),
            text.byte(start - 1) != UInt8(ascii: "+")
        else { return nil }
        var end = start
        while end < text.byteCount, Base64.value(text.byte(end)) != nil { end += 1 }
        guard end - start >= 150 else { return nil }
        let head = Base64.decode(text, start..<end, limit: 40)
        guard head.count == 40, let (size, body) = DERLength.read(head, at: 1), head[0] == 0x30 else { return nil }
        // Nothing cut, nothing behind it.
        let bytes = (end - start) * 3 / 4
        guard abs(bytes - (body + size)) <= 2 else { return nil }
        guard head[body] == 0x02, head[body + 1] == 1 else { return nil }
        let next = body + 3
        let isKey: Bool
        switch (head[body + 2], head[next]) {
        case (0, 0x30): isKey = isAlgorithm(head, at: next)
        case (0, 0x02):
            isKey = DERLength.read(head, at: next + 1).map { $0.size >= 64 && $0.size * 8 < size * 7 } ?? false
        case (1, 0x04): isKey = [28, 32, 48, 66].contains(Int(head[next + 1]))
        default: isKey = false
        }
        return isKey && Shape.entropy(text, start..<end) > 4 ? start..<end : nil
    }

    /// True for the identifiers of RSA (1.2.840.113549.1.1.1) and of elliptic curves (1.2.840.10045.2.1).
    private static func isAlgorithm(_ head: [UInt8], at sequence: Int) -> Bool {
        let identifier = head[(sequence + 2)...]
        return identifier.starts(with: [0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1])
            || identifier.starts(with: [0x06, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1])
    }
}

/// Lengths in DER (X.690, 8.1.3).
private enum DERLength {
    /// The length at `offset` and where the contents begin; nil if it does not fit the bytes or is not of this form.
    static func read(_ bytes: [UInt8], at offset: Int) -> (size: Int, body: Int)? {
        let first = Int(bytes[offset])
        guard first >= 0x80 else { return (first, offset + 1) }
        let count = first & 0x7f
        guard (1...2).contains(count), offset + count < bytes.count - 8 else { return nil }
        var size = 0
        for index in 1...count { size = size << 8 | Int(bytes[offset + index]) }
        return (size, offset + 1 + count)
    }
}
