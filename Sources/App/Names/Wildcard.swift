/// A pattern in which `*` stands for any characters, none included: for paths and texts that a person wrote down.
public struct Wildcard: Sendable, Hashable {
    private let pieces: [[UInt8]]

    /// The pattern that a text spells.
    public init(_ text: String) {
        pieces = text.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
    }

    /// True if there is no star in it: it fits one text only.
    public var isExact: Bool { pieces.count == 1 }

    /// True if the whole text fits.
    ///
    /// Takes time in proportion to the text's length times the pattern's: each piece is looked for behind the one before.
    public func matches(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = pieces.first, let last = pieces.last else { return bytes.isEmpty }
        guard pieces.count > 1 else { return bytes == first }
        guard bytes.count >= first.count + last.count, bytes.starts(with: first),
            bytes.suffix(last.count).elementsEqual(last)
        else { return false }
        let end = bytes.count - last.count
        var position = first.count
        for piece in pieces.dropFirst().dropLast() {
            while position + piece.count <= end, !bytes[position...].starts(with: piece) { position += 1 }
            guard position + piece.count <= end else { return false }
            position += piece.count
        }
        return true
    }
}
