/// A pattern for names of files and classes: `*` stands for any bytes but a slash, `?` for one of them, `#` for a digit,
/// `%` for a hexadecimal digit.
struct NamePattern: Sendable, Hashable {
    private let bytes: [UInt8]

    /// True if a text has one of the signs; else it is a plain name.
    static func isPattern(_ text: some StringProtocol) -> Bool {
        text.utf8.contains { "*?#%".utf8.contains($0) }
    }

    /// The pattern that a text spells.
    init(_ text: some StringProtocol) {
        bytes = Array(text.utf8)
    }

    /// True if the whole name fits. Takes at most as many steps as the lengths multiplied.
    func matches(_ name: Substring) -> Bool {
        let name = name.utf8.span
        var place = 0
        var next = 0
        // Where the last star stands, and how far it reached.
        var star: Int?
        var reached = 0
        while place < name.count {
            if next < bytes.count, bytes[next] == UInt8(ascii: "*") {
                star = next
                reached = place
                next += 1
            } else if next < bytes.count, Self.fits(name[place], bytes[next]) {
                place += 1
                next += 1
            } else if let star, name[reached] != UInt8(ascii: "/") {
                reached += 1
                place = reached
                next = star + 1
            } else {
                return false
            }
        }
        return bytes[next...].allSatisfy { $0 == UInt8(ascii: "*") }
    }

    private static func fits(_ byte: UInt8, _ sign: UInt8) -> Bool {
        switch sign {
        case UInt8(ascii: "?"): byte != UInt8(ascii: "/")
        case UInt8(ascii: "#"): byte.isDigit
        case UInt8(ascii: "%"): byte.isDigit || (byte | 0x20) &- 0x61 < 6
        default: byte == sign
        }
    }
}
