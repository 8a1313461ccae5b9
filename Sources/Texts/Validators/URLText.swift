import Bytes

/// A URL with a host that somebody can reach: no template, no placeholder.
struct URLText {
    /// The scheme in lower case.
    let scheme: String
    /// From the scheme to the end of the URL.
    let whole: Range<Int>
    /// Host and port, without credentials.
    let authority: Range<Int>
    /// The host, without brackets.
    let host: Range<Int>
    /// `user:password`, if both are there and real.
    let credentials: Range<Int>?

    /// Schemes that lead to a server. Longer ones first where one ends with another.
    private static let schemes = [
        "https", "http", "wss", "ws", "ftps", "sftp", "ftp", "mqtts", "mqtt", "tcp", "rtmps", "rtmp", "rtsp",
        "mongodb", "rediss", "redis", "mysql", "postgresql", "postgres", "mariadb", "sqlserver", "amqps", "amqp",
    ]
    private static let databases: Set<String> = [
        "mongodb", "mongodb+srv", "redis", "rediss", "mysql", "postgresql", "postgres", "mariadb", "sqlserver", "amqp",
        "amqps",
    ]

    /// True if it leads to a database or queue.
    var isDatabase: Bool { Self.databases.contains(scheme) }

    /// The URL whose scheme ends at the window (last letter, colon, two slashes).
    init?(_ text: RawSpan, window: Int) {
        let colon = window + 1
        guard let scheme = Self.scheme(text, before: colon) else { return nil }
        self.scheme = scheme
        let start = colon - scheme.utf8.count
        let authority = colon + 3
        var end = authority
        var sign: Int?
        var isTemplate = false
        while end < text.byteCount, end - authority < 512 {
            let byte = text.byte(end)
            guard Self.isAuthority(byte) else {
                isTemplate = "{}$%<*".utf8.contains(byte)
                break
            }
            if byte == UInt8(ascii: "@") { sign = end }
            end += 1
        }
        guard !isTemplate else { return nil }
        let hostStart = sign.map { $0 + 1 } ?? authority
        guard let host = Self.host(text, hostStart..<end) else { return nil }
        self.host = host.name
        self.authority = hostStart..<host.end
        var last = end
        while last < text.byteCount, last - start < 2048, Self.isPath(text.byte(last)) { last += 1 }
        whole = start..<last
        credentials = sign.flatMap { Self.credentials(text, authority..<$0) }
    }

    private static func scheme(_ text: RawSpan, before colon: Int) -> String? {
        for scheme in schemes where text.hasLetters(scheme, at: colon - scheme.utf8.count) {
            let before = colon - scheme.utf8.count - 1
            return text.byte(before).isLetter || text.byte(before) == UInt8(ascii: "+") ? nil : scheme
        }
        return text.hasLetters("mongodb+srv", at: colon - 11) ? "mongodb+srv" : nil
    }

    private static func isAuthority(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "+"), UInt8(ascii: "~"):
            true
        default: byte.isLetter || byte.isDigit
        }
    }

    private static func isPath(_ byte: UInt8) -> Bool {
        isAuthority(byte) || "/?#&=%;,*$".utf8.contains(byte)
    }

    /// The host without its port, and where the authority ends.
    private static func host(_ text: RawSpan, _ range: Range<Int>) -> (name: Range<Int>, end: Int)? {
        if text.byte(range.lowerBound) == UInt8(ascii: "[") {
            guard let close = range.first(where: { text.byte($0) == UInt8(ascii: "]") }), close - range.lowerBound > 3
            else { return nil }
            let name = range.lowerBound + 1..<close
            return name.allSatisfy { text.byte($0).isHex || text.byte($0) == 0x3a } ? (name, range.upperBound) : nil
        }
        var colon = range.first { text.byte($0) == UInt8(ascii: ":") } ?? range.upperBound
        var end = colon
        if colon < range.upperBound {
            end = colon + 1
            while end < range.upperBound, end - colon < 6, text.byte(end).isDigit { end += 1 }
            if end == colon + 1 { end = colon }
        }
        // A full stop behind the URL belongs to the sentence.
        if colon == range.upperBound, text.byte(colon - 1) == UInt8(ascii: ".") {
            colon -= 1
            end = colon
        }
        let name = range.lowerBound..<colon
        guard name.count >= 4, isName(text, name) else { return nil }
        return (name, end)
    }

    /// True for names of two labels and more with a top-level domain, and for addresses.
    private static func isName(_ text: RawSpan, _ range: Range<Int>) -> Bool {
        if text.byte(range.upperBound - 1).isDigit {
            guard let (octets, end) = AddressText.parse(text, from: range.lowerBound) else { return false }
            return end == range.upperBound && !AddressText.isNobody(octets)
        }
        var dot = range.lowerBound - 1
        var dots = 0
        for index in range {
            let byte = text.byte(index)
            if byte == UInt8(ascii: ".") {
                guard index > dot + 1 else { return false }
                dot = index
                dots += 1
            } else if !byte.isLetter, !byte.isDigit, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
                return false
            }
        }
        let ending = dot + 1..<range.upperBound
        return dots > 0 && ending.count >= 2 && ending.allSatisfy { text.byte($0).isLetter }
    }

    /// `user:password` with a password that stands for itself.
    private static func credentials(_ text: RawSpan, _ range: Range<Int>) -> Range<Int>? {
        guard let colon = range.first(where: { text.byte($0) == UInt8(ascii: ":") }), colon > range.lowerBound,
            range.upperBound - colon > 3
        else { return nil }
        let password = colon + 1..<range.upperBound
        for word in ["password", "passwd", "pass", "pwd", "secret", "token"]
        where password.count == word.utf8.count && text.hasLetters(word, at: password.lowerBound) {
            return nil
        }
        return Shape.isSample(text, password) ? nil : range
    }

    /// Scheme, host and port; with the credentials in clear or masked if there are any and they are asked for.
    func shown(_ text: RawSpan, withCredentials: Bool) -> String {
        let place = (try? text.utf8(at: authority.lowerBound, count: authority.count)) ?? ""
        guard let credentials else { return "\(scheme)://\(place)" }
        let name = (try? text.utf8(at: credentials.lowerBound, count: credentials.count)) ?? ""
        return "\(scheme)://\(withCredentials ? name : Mask.masked(name))@\(place)"
    }

    /// True if whoever knows the URL can write into a chat: robots of DingTalk, WeCom, Feishu and Slack.
    func isWebhook(_ text: RawSpan) -> Bool {
        let rows: [(host: String, path: String)] = [
            ("oapi.dingtalk.com", "access_token="), ("qyapi.weixin.qq.com", "key="),
            ("open.feishu.cn", "/bot/v2/hook/"), ("hooks.slack.com", "/services/"),
        ]
        let row = rows.first { $0.host.utf8.count == host.count && text.hasLetters($0.host, at: host.lowerBound) }
        guard let row, let part = text.firstIndex(of: row.path, in: whole) else { return false }
        let value = part + row.path.utf8.count..<whole.upperBound
        return value.count >= 24 && Shape.entropy(text, value) >= 2.8 && !Shape.isSample(text, value)
    }
}
