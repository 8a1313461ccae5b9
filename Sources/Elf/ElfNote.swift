import Bytes

/// A note: who made the file with what, and what it asks of the system.
///
/// Source: System V gABI, chapter 5, “Note Section”.
public struct ElfNote: Hashable, Sendable {
    /// Who defines its meaning, such as `GNU` or `Android`.
    public var owner: String
    /// `n_type`, which the owner defines.
    public var type: UInt32
    /// Where its content stands in the file.
    public var content: Range<Int>
}

extension ElfNote {
    /// The most notes that are kept.
    static let most = 1024

    /// Reads the notes in `range`.
    ///
    /// - Parameter alignment: What contents and following notes are aligned to: 8 for the property notes of 64-bit
    ///   files, else 4.
    static func all(
        _ bytes: RawSpan, in range: Range<Int>, alignment: Int, log: inout AnomalyLog<ElfAnomaly>
    ) -> [ElfNote] {
        var notes: [ElfNote] = []
        var offset = range.lowerBound
        while range.upperBound - offset >= 12 {
            guard notes.count < most else {
                log.note(.tooMany, at: offset, subject: "notes")
                break
            }
            guard let note = read(bytes, at: offset, end: range.upperBound, alignment: alignment) else {
                log.note(.malformedNote, at: offset)
                return notes
            }
            notes.append(note.note)
            offset = note.next
        }
        if offset < range.upperBound, range.upperBound - offset < 12, !isZero(bytes, offset..<range.upperBound) {
            log.note(.malformedNote, at: offset)
        }
        return notes
    }

    private static func read(
        _ bytes: RawSpan, at offset: Int, end: Int, alignment: Int
    ) -> (note: ElfNote, next: Int)? {
        guard let nameSize = try? bytes.u32(at: offset), let size = try? bytes.u32(at: offset + 4),
            let type = try? bytes.u32(at: offset + 8), nameSize <= 256, Int(nameSize) <= end - offset - 12
        else { return nil }
        var name = Int(nameSize)
        while name > 0, (try? bytes.u8(at: offset + 12 + name - 1)) == 0 { name -= 1 }
        let start = aligned(offset + 12 + Int(nameSize), to: alignment)
        guard start <= end, Int(size) <= end - start, let owner = try? bytes.utf8(at: offset + 12, count: name)
        else { return nil }
        let content = start..<(start + Int(size))
        let next = min(end, aligned(content.upperBound, to: alignment))
        return (ElfNote(owner: owner, type: type, content: content), next)
    }

    private static func aligned(_ offset: Int, to alignment: Int) -> Int {
        (offset + alignment - 1) & ~(alignment - 1)
    }

    private static func isZero(_ bytes: RawSpan, _ range: Range<Int>) -> Bool {
        range.allSatisfy { (try? bytes.u8(at: $0)) == 0 }
    }
}
