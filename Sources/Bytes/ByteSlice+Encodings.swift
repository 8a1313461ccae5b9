import Glibc

/// Texts in other encodings than UTF-8, as tools on Windows and in China save them.
extension ByteSlice {
    /// The bytes, which are in `encoding`, as UTF-8; nil if they are not valid in it or the system does not know it.
    ///
    /// - Parameter encoding: A name of iconv(3), such as `GB18030` or `UTF-16LE`.
    public func utf8(from encoding: String) -> ByteSlice? {
        let converter = unsafe iconv_open("UTF-8", encoding)
        guard let converter = unsafe converter, unsafe converter != UnsafeMutableRawPointer(bitPattern: -1) else {
            return nil
        }
        defer { unsafe _ = iconv_close(converter) }
        // No character of these encodings takes fewer bytes than two thirds of its form in UTF-8, but for single bytes.
        guard let room = count.times(3)?.adding(4) else { return nil }
        var isValid = false
        let result = unsafe ByteSlice(capacity: room) { target in
            unsafe bytes.withUnsafeBytes { source in
                var from = unsafe UnsafeMutablePointer(
                    mutating: source.bindMemory(to: CChar.self).baseAddress)
                var to = unsafe target.bindMemory(to: CChar.self).baseAddress
                var left = count
                var free = room
                let status = unsafe iconv(converter, &from, &left, &to, &free)
                isValid = status != -1 && left == 0
                return room - free
            }
        }
        return isValid ? result : nil
    }
}
