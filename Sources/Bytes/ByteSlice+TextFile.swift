/// Texts as people and tools save them, made UTF-8.
extension ByteSlice {
    /// The text as UTF-8 without a byte order mark: UTF-16 (a command redirected by PowerShell) is converted; nil if
    /// that fails or the file is larger than `limit`.
    public func unmarkedText(convertingUpTo limit: Int) -> ByteSlice? {
        let start = (0..<3).map { $0 < count ? self[$0] : 0 }
        if start == [0xef, 0xbb, 0xbf] { return try? slice(from: 3) }
        let encoding =
            switch (start[0], start[1]) {
            case (0xff, 0xfe): "UTF-16LE"
            case (0xfe, 0xff): "UTF-16BE"
            default: ""
            }
        guard !encoding.isEmpty else { return self }
        guard count <= limit, let rest = try? slice(from: 2) else { return nil }
        return rest.utf8(from: encoding)
    }

    /// A table or a document as UTF-8: what is not valid UTF-8 is read as GB18030, of which GBK is a part; nil if it is
    /// neither, or larger than `limit`.
    public func chineseText(upTo limit: Int) -> ByteSlice? {
        guard let text = unmarkedText(convertingUpTo: limit), text.count <= limit else { return nil }
        if (try? text.bytes.utf8IfValid(at: 0, count: text.count)) != nil { return text }
        return text.utf8(from: "GB18030")
    }
}
