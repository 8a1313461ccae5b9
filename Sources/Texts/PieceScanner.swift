import Bytes

/// Searches a big binary file that comes in pieces, such as a native library: text runs between other bytes.
///
/// What begins near the end of a piece is looked for in the seam, where the end of one piece and the beginning of the
/// next stand together.
public struct PieceScanner: Sendable {
    /// What a candidate may need before and behind its beginning.
    private static let margin = 1024

    private var scanner: TextScanner
    private var position = 0
    /// The end of the piece before.
    private var tail: [UInt8] = []

    /// A scanner of one file; secrets are masked unless `showsSecrets` is true.
    public init(showsSecrets: Bool = false) {
        scanner = TextScanner(showsSecrets: showsSecrets)
    }

    /// Searches the next piece.
    public mutating func add(_ piece: RawSpan) {
        let count = piece.byteCount
        let head = min(count, Self.margin)
        if position > 0 {
            var seam = tail
            for index in 0..<head { seam.append(piece.byte(index)) }
            let bytes = ByteSlice(seam)
            scanner.scan(
                bytes.bytes, in: 0..<bytes.count, base: position - tail.count,
                startingIn: tail.count / 2..<tail.count + head / 2)
        }
        scanner.scan(
            piece, in: 0..<count, base: position,
            startingIn: (position > 0 ? head / 2 : 0)..<max(0, count - Self.margin / 2))
        tail.removeAll(keepingCapacity: true)
        for index in max(0, count - Self.margin)..<count { tail.append(piece.byte(index)) }
        position += count
    }

    /// What was found in all pieces; none comes behind.
    public consuming func finish() -> TextFindings {
        let bytes = ByteSlice(tail)
        scanner.scan(
            bytes.bytes, in: 0..<bytes.count, base: position - tail.count, startingIn: tail.count / 2..<tail.count)
        return scanner.findings
    }
}
