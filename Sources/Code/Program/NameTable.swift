import Bytes
import Dex

/// Byte strings numbered in the order in which they first came: equal ones have one number, whichever file they are in.
///
/// The bytes stay where they are: an entry is a place in one of the sources. Names are equal if their 64-bit hashes from a
/// random seed are: two different ones of a million have the same with a probability of 3 in 10⁸.
struct NameTable: Sendable {
    /// What names lie in.
    enum Source: Sendable {
        /// A dex file; a place is the index of a string.
        case file(ProgramFile)
        /// Text in which a name ends before a blank or the end of the line; a place is an offset.
        case text(ByteSlice)
    }

    private struct Entry {
        var source: UInt32
        var place: UInt32
    }

    private var sources: [Source] = []
    private var entries: [Entry] = []
    private var numbers: KeyTable

    /// A table with the empty name, and with room for so many.
    init(expecting count: Int) {
        numbers = KeyTable(expecting: count)
        entries.reserveCapacity(count)
        let none = add(.text(ByteSlice()))
        _ = number(hash: Self.hash(RawSpan()), source: none, at: 0)
    }

    /// The number of the empty name: what entries without a readable name have.
    static let unnamed: UInt32 = 0

    /// How many names there are.
    var count: Int { entries.count }

    /// The hash of a name.
    @inline(__always)
    static func hash(_ name: RawSpan) -> UInt64 { name.hash(at: 0, count: name.byteCount, seed: Seed.value) }

    /// Adds something that names can lie in.
    mutating func add(_ source: Source) -> Int {
        sources.append(source)
        return sources.count - 1
    }

    /// The number of the name with that hash, a new one if nobody had it before.
    mutating func number(hash: UInt64, source: Int, at place: Int) -> UInt32 {
        let number = numbers.insert(hash)
        if Int(number) == entries.count {
            entries.append(Entry(source: UInt32(source), place: UInt32(truncatingIfNeeded: place)))
        }
        return number
    }

    /// The numbers of names that lie in one source, by their hashes and places.
    mutating func numbers(hashes: [UInt64], source: Int, at places: [UInt32]) -> [UInt32] {
        let found = numbers.insert(all: hashes)
        for (number, place) in zip(found, places) where Int(number) == entries.count {
            entries.append(Entry(source: UInt32(source), place: place))
        }
        return found
    }

    /// The number of a name given as text; nil if nobody has it.
    func number(of name: String) -> UInt32? { numbers[name.withBytes { Self.hash($0) }] }

    /// The number of the name with that hash; nil if nobody has it.
    func number(hash: UInt64) -> UInt32? { numbers[hash] }

    /// A name as text.
    func text(_ number: UInt32) -> String {
        withBytes(number) { (try? $0.modifiedUTF8(at: 0, count: $0.byteCount)) ?? "" }
    }

    /// Runs a function over a name's bytes.
    func withBytes<Result>(_ number: UInt32, _ body: (RawSpan) -> Result) -> Result {
        let entry = entries[Int(number)]
        let place = Int(entry.place)
        switch sources[Int(entry.source)] {
        case .file(let file):
            let source = file.dex.bytes
            return body(source.bytes.extracting((try? file.dex.stringRange(place)) ?? 0..<0))
        case .text(let source):
            let span = source.bytes
            var end = place
            while end < span.byteCount, span.byte(end) > UInt8(ascii: " ") { end += 1 }
            return body(span.extracting(place..<end))
        }
    }
}
