import Bytes

/// Names of hosts in what packets carry.
enum HostNames {
    /// Most labels of a name (RFC 1035 allows 127), and most answers that are looked at.
    private static let limit = 128

    /// An answer of a name server: the name that was asked for, how it went, the addresses.
    struct Answer {
        var name: String
        /// 0 is success, 2 a failure of the server, 3 says that there is no such name, 5 that it refuses.
        var code: UInt8
        var addresses: [NetworkAddress] = []
    }

    /// Reads an answer of DNS; nil for questions and for what is none. Source: RFC 1035, 3596.
    static func answer(_ bytes: RawSpan) -> Answer? {
        // One question, an answer (QR), of the standard kind of question.
        guard bytes.byteCount >= 17, bytes.byte(2) & 0xf8 == 0x80, bytes.bigEndian16(4) == 1,
            let (name, end) = name(bytes, at: 12)
        else { return nil }
        var answer = Answer(name: name, code: bytes.byte(3) & 0x0f)
        var at = end + 4
        for _ in 0..<min(bytes.bigEndian16(6), limit) {
            guard let next = endOfName(bytes, at: at), next + 10 <= bytes.byteCount else { break }
            let size = bytes.bigEndian16(next + 8)
            guard next + 10 + size <= bytes.byteCount else { break }
            switch (bytes.bigEndian16(next), size) {
            case (1, 4): answer.addresses.append(NetworkAddress(bytes, at: next + 10, isV6: false))
            case (28, 16): answer.addresses.append(NetworkAddress(bytes, at: next + 10, isV6: true))
            default: break
            }
            at = next + 10 + size
        }
        return answer
    }

    /// The name in a question, which never points elsewhere, and where it ends.
    private static func name(_ bytes: RawSpan, at start: Int) -> (String, Int)? {
        var name: [UInt8] = []
        var at = start
        while at < bytes.byteCount, name.count <= 255 {
            let size = Int(bytes.byte(at))
            if size == 0 {
                guard let text = text(name) else { return nil }
                return (text, at + 1)
            }
            guard size < 64, at + size < bytes.byteCount else { return nil }
            if !name.isEmpty { name.append(UInt8(ascii: ".")) }
            for offset in 1...size { name.append(bytes.byte(at + offset)) }
            at += size + 1
        }
        return nil
    }

    private static func endOfName(_ bytes: RawSpan, at start: Int) -> Int? {
        var at = start
        for _ in 0..<limit where at < bytes.byteCount {
            let size = bytes.byte(at)
            if size == 0 { return at + 1 }
            if size >= 0xc0 { return at + 2 }
            at += Int(size) + 1
        }
        return nil
    }

    /// A name as hosts have it, in small letters; nil if it has anything else in it: it goes into reports.
    private static func text(_ name: [UInt8]) -> String? {
        guard !name.isEmpty, name.count <= 253 else { return nil }
        var letters: [UInt8] = []
        for byte in name {
            switch byte {
            case 0x41...0x5a: letters.append(byte | 0x20)
            case 0x61...0x7a, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): letters.append(byte)
            default: return nil
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// The host that a TLS client names in its first message (SNI); nil if it does not, or if the message is cut before.
    ///
    /// Source: RFC 8446 section 4.1.2, RFC 6066 section 3.
    static func ofClientHello(_ bytes: RawSpan) -> String? {
        guard bytes.byte(0) == 0x16, bytes.byte(1) == 3, bytes.byte(5) == 1 else { return nil }
        // Record 5, message 4, version 2, random 32; then session, cipher suites, compression, each with its size.
        var at = 43
        at += 1 + Int(bytes.byte(at))
        at += 2 + bytes.bigEndian16(at)
        at += 1 + Int(bytes.byte(at))
        let end = min(bytes.byteCount, at + 2 + bytes.bigEndian16(at))
        at += 2
        for _ in 0..<limit where at + 4 <= end {
            let size = bytes.bigEndian16(at + 2)
            // Extension 0, a list, in it a name of kind 0.
            if bytes.bigEndian16(at) == 0, bytes.byte(at + 6) == 0 {
                return text(bytes, at + 9, bytes.bigEndian16(at + 7))
            }
            at += 4 + size
        }
        return nil
    }

    /// The host of a request in plain HTTP.
    static func ofRequest(_ bytes: RawSpan) -> String? {
        guard let line = bytes.firstIndex(ofASCII: "\r\nHost: ") else { return nil }
        let start = line + 8
        var end = start
        while end < bytes.byteCount, bytes.byte(end) > 0x20, bytes.byte(end) != UInt8(ascii: ":") { end += 1 }
        return text(bytes, start, end - start)
    }

    private static func text(_ bytes: RawSpan, _ start: Int, _ count: Int) -> String? {
        guard count > 0, count <= 253, start + count <= bytes.byteCount else { return nil }
        return text((start..<start + count).map { bytes.byte($0) })
    }
}
