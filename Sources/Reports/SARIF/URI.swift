/// References to files by RFC 3986.
enum URI {
    /// A relative reference that leads to the file of that path, and to nothing else: what would climb out of the base, begin
    /// at a root or name a scheme is percent-encoded like all that is no letter, digit or one of `-._~/`.
    static func reference(to path: String) -> String {
        guard !path.isEmpty else { return "" }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(path.utf8.count)
        for (index, segment) in path.utf8.split(separator: slash, omittingEmptySubsequences: false).enumerated() {
            // An empty first segment would be a root; an empty one further on is kept by encoding its slash.
            if index > 0 { bytes += bytes.isEmpty || bytes.last == slash ? "%2F".utf8 : "/".utf8 }
            let isDots = segment.elementsEqual(".".utf8) || segment.elementsEqual("..".utf8)
            for byte in segment {
                if isPlain(byte) && !isDots {
                    bytes.append(byte)
                } else {
                    bytes += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
                }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let slash = UInt8(ascii: "/")

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f, 0x7e: true
        default: false
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? 0x30 : 0x37) }
}
