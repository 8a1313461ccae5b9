import Bytes

/// Byte strings numbered in the order in which they first came: equal ones have one number, whichever file they are in.
///
/// The bytes stay where they are: an entry is a place in one of the sources.
struct NameTable: Sendable {
    private struct Entry {
        var hash: UInt32
        var source: UInt32
        var offset: UInt32
        var count: UInt32
    }

    private var sources: [ByteSlice] = []
    private var entries: [Entry] = []
    /// The number and one, at the place that the hash says or behind it; 0 where there is none.
    private var slots: [UInt32]
    /// Random, so that no input can make its names collide. Numbers do not depend on it.
    private let seed = UInt64.random(in: .min ... .max)

    /// An empty table with room for so many names.
    init(expecting count: Int) {
        var size = 64
        while size < count * 2 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        entries.reserveCapacity(count)
    }

    /// How many names there are.
    var count: Int { entries.count }

    /// Adds bytes that names can lie in.
    mutating func add(source: ByteSlice) -> Int {
        sources.append(source)
        return sources.count - 1
    }

    /// The number of the name at a place, a new one if nobody had it before.
    mutating func number(source: Int, _ bytes: RawSpan, at offset: Int, count: Int) -> UInt32 {
        let hash = UInt32(truncatingIfNeeded: bytes.hash(at: offset, count: count, seed: seed))
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = slots[slot] - 1
            if isEqual(number, hash, bytes, at: offset, count: count) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = UInt32(entries.count)
        entries.append(
            Entry(hash: hash, source: UInt32(source), offset: UInt32(offset), count: UInt32(count)))
        slots[slot] = number + 1
        if entries.count * 2 > slots.count { grow() }
        return number
    }

    /// The number of a name; nil if nobody has it.
    func number(of name: RawSpan) -> UInt32? {
        let hash = UInt32(truncatingIfNeeded: name.hash(at: 0, count: name.byteCount, seed: seed))
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = slots[slot] - 1
            if isEqual(number, hash, name, at: 0, count: name.byteCount) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The number of a name given as text; nil if nobody has it.
    func number(of name: String) -> UInt32? {
        number(of: name.utf8Span.span.bytes)
    }

    /// A name as text.
    func text(_ number: UInt32) -> String {
        let entry = entries[Int(number)]
        let bytes = sources[Int(entry.source)].bytes
        return (try? bytes.modifiedUTF8(at: Int(entry.offset), count: Int(entry.count))) ?? ""
    }

    /// Runs a function over a name's bytes.
    func withBytes<Result>(_ number: UInt32, _ body: (RawSpan) -> Result) -> Result {
        let entry = entries[Int(number)]
        let bytes = sources[Int(entry.source)].bytes
        return body(bytes.extracting(Int(entry.offset)..<Int(entry.offset + entry.count)))
    }

    @inline(__always)
    private func isEqual(_ number: UInt32, _ hash: UInt32, _ bytes: RawSpan, at offset: Int, count: Int) -> Bool {
        let entry = entries[Int(number)]
        guard entry.hash == hash, Int(entry.count) == count else { return false }
        let known = sources[Int(entry.source)].bytes
        return known.extracting(Int(entry.offset)..<(Int(entry.offset) + count))
            .equals(bytes.extracting(offset..<(offset + count)))
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (number, entry) in entries.enumerated() {
            var slot = Int(entry.hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number) + 1
        }
    }
}
