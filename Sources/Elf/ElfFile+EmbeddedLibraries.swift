import Bytes

/// Which libraries' code is part of a file, by texts of theirs that carry a version.
struct EmbeddedLibraries {
    /// Sorted, each once.
    var found: [EmbeddedLibrary] {
        (libraries + [sqlite].compactMap(\.self)).sorted {
            ($0.name, $0.version ?? "", $0.offset) < ($1.name, $1.version ?? "", $1.offset)
        }
    }

    private var libraries: [EmbeddedLibrary] = []
    /// SQLite has no text with name and version in one: its file magic shows it, and a string that is nothing but a
    /// version of the third line is its own (`sqlite3_version`).
    private var sqlite: EmbeddedLibrary?
    private var places = [Int](repeating: 0, count: LibraryMark.all.count)

    /// The most places of one text that are looked at.
    private static let mostPlaces = 256

    /// The text of a mark stands at an offset.
    mutating func note(_ index: Int, at offset: Int, in bytes: RawSpan) {
        let mark = LibraryMark.all[index]
        guard places[index] < Self.mostPlaces else { return }
        places[index] += 1
        guard let version = mark.version(at: offset + mark.prefix.utf8.count, in: bytes),
            !libraries.contains(where: { $0.name == mark.name && $0.version == version })
        else { return }
        libraries.append(EmbeddedLibrary(name: mark.name, version: version, offset: offset))
    }

    /// SQLite's magic stands at an offset of a range of the bytes.
    mutating func noteSQLite(at offset: Int, in range: Range<Int>, of bytes: RawSpan) {
        guard sqlite == nil else { return }
        sqlite = EmbeddedLibrary(name: "SQLite", version: nil, offset: offset)
        let lead = ByteSlice([0] + Array("3.".utf8))
        guard let part = try? bytes.part(at: range.lowerBound, count: range.count) else { return }
        var start = 0
        for _ in 0..<4096 {
            guard let hit = part.firstIndex(of: lead.bytes, from: start) else { return }
            start = hit + lead.count
            guard let version = LibraryMark.number(at: hit + 1, in: part, numbers: 3),
                (try? part.u8(at: hit + 1 + version.utf8.count)) == 0
            else { continue }
            sqlite?.version = version
            sqlite?.offset = range.lowerBound + hit + 1
            return
        }
    }
}

extension LibraryMark {
    /// The version at `offset`; nil if there is none or something else follows it than should.
    func version(at offset: Int, in bytes: RawSpan) -> String? {
        guard let version = Self.number(at: offset, in: bytes, numbers: numbers) else { return nil }
        let next = offset + version.utf8.count
        switch end {
        case .anything: return version
        case .text(let text): return bytes.hasASCII(text, at: next) ? version : nil
        case .date: return Self.isDate(at: next, in: bytes) ? version : nil
        }
    }

    /// The number at `offset`: at least so many groups of digits joined by dots, perhaps a letter or a suffix such as
    /// `-beta3`; an `n` or `v` may stand before it.
    static func number(at offset: Int, in bytes: RawSpan, numbers: Int) -> String? {
        var next = offset
        func byte() -> UInt8 { (try? bytes.u8(at: next)) ?? 0 }
        if byte() == UInt8(ascii: "n") || byte() == UInt8(ascii: "v") { next += 1 }
        var groups = 0
        while isDigit(byte()), next - offset < 32 {
            while isDigit(byte()), next - offset < 32 { next += 1 }
            groups += 1
            guard byte() == UInt8(ascii: "."), let after = try? bytes.u8(at: next + 1), isDigit(after) else { break }
            next += 1
        }
        guard groups >= numbers else { return nil }
        while isSuffix(byte()), next - offset < 48 { next += 1 }
        return try? bytes.utf8(at: offset, count: next - offset)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func isSuffix(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-")
    }

    private static func isDate(at offset: Int, in bytes: RawSpan) -> Bool {
        var next = offset
        func byte() -> UInt8 { (try? bytes.u8(at: next)) ?? 0 }
        while byte() == UInt8(ascii: " "), next - offset < 3 { next += 1 }
        guard next > offset, isDigit(byte()) else { return false }
        while isDigit(byte()), next - offset < 6 { next += 1 }
        let months: [StaticString] = [
            " Jan ", " Feb ", " Mar ", " Apr ", " May ", " Jun ", " Jul ", " Aug ", " Sep ", " Oct ", " Nov ", " Dec ",
        ]
        return months.contains { bytes.hasASCII($0, at: next) }
    }
}
