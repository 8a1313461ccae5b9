/// A path in which `*` stands for any characters, none included.
struct Pattern {
    private let pieces: [[UInt8]]

    init(_ text: String) {
        pieces = text.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
    }

    /// Takes time in proportion to the path's length times the pattern's: each piece is looked for behind the one before.
    func matches(_ path: String) -> Bool {
        let bytes = Array(path.utf8)
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
