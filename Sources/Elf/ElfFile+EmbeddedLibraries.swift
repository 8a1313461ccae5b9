import Bytes

extension ElfFile {
    /// The libraries whose code is part of the file, by texts of theirs that carry a version; sorted, each once.
    public func embeddedLibraries() -> [EmbeddedLibrary] {
        var found: [EmbeddedLibrary] = []
        for range in loadedRanges {
            for mark in LibraryMark.all { note(mark, in: range, &found) }
            noteSQLite(in: range, &found)
        }
        return found.sorted { ($0.name, $0.version ?? "", $0.offset) < ($1.name, $1.version ?? "", $1.offset) }
    }

    /// The most places of one text that are looked at.
    private static let mostPlaces = 256

    private func note(_ mark: LibraryMark, in range: Range<Int>, _ found: inout [EmbeddedLibrary]) {
        let span = bytes.bytes
        let needle = ByteSlice(Array(mark.prefix.utf8))
        guard let part = try? span.part(at: range.lowerBound, count: range.count) else { return }
        var start = 0
        for _ in 0..<Self.mostPlaces {
            guard let hit = part.firstIndex(of: needle.bytes, from: start) else { return }
            start = hit + needle.count
            guard let version = mark.version(at: start, in: part) else { continue }
            add(EmbeddedLibrary(name: mark.name, version: version, offset: range.lowerBound + hit), &found)
        }
    }

    /// SQLite has no text with name and version in one: its file magic shows it, and a string that is nothing but a
    /// version of the third line is its own (`sqlite3_version`).
    private func noteSQLite(in range: Range<Int>, _ found: inout [EmbeddedLibrary]) {
        let magic = ByteSlice(Array("SQLite format 3\u{0}".utf8))
        let lead = ByteSlice([0] + Array("3.".utf8))
        guard let part = try? bytes.bytes.part(at: range.lowerBound, count: range.count),
            let hit = part.firstIndex(of: magic.bytes)
        else { return }
        var library = EmbeddedLibrary(name: "SQLite", version: nil, offset: range.lowerBound + hit)
        var start = 0
        for _ in 0..<4096 {
            guard let hit = part.firstIndex(of: lead.bytes, from: start) else { break }
            start = hit + lead.count
            guard let version = LibraryMark.number(at: hit + 1, in: part, numbers: 3),
                (try? part.u8(at: hit + 1 + version.utf8.count)) == 0
            else { continue }
            library.version = version
            library.offset = range.lowerBound + hit + 1
            break
        }
        add(library, &found)
    }

    private func add(_ library: EmbeddedLibrary, _ found: inout [EmbeddedLibrary]) {
        guard !found.contains(where: { $0.name == library.name && $0.version == library.version }) else { return }
        found.append(library)
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
