import Bytes

/// What a file's bytes tell beyond its headers: libraries that are part of it, and texts that checks ask about.
public struct ElfTexts: Hashable, Sendable {
    /// The libraries whose code is part of the file; sorted, each once.
    public var embedded: [EmbeddedLibrary] = []
    /// Where the texts first stand in the file.
    public var offsets: [NativeText: Int] = [:]

    /// None.
    public init() {}
}

extension ElfFile {
    /// Looks for all texts in one pass over the bytes that the linker maps.
    public func texts() -> ElfTexts {
        var result = ElfTexts()
        var libraries = EmbeddedLibraries()
        let span = bytes.bytes
        for range in loadedRanges {
            guard let part = try? span.part(at: range.lowerBound, count: range.count) else { continue }
            Self.search.forEach(in: part) { index, offset in
                let place = range.lowerBound + offset
                if index < NativeText.allCases.count {
                    let text = NativeText.allCases[index]
                    // Instructions stand at multiples of four.
                    if text.isCode, place % 4 != 0 { return }
                    if result.offsets[text] == nil { result.offsets[text] = place }
                } else if index < Self.sqliteIndex {
                    libraries.note(index - NativeText.allCases.count, at: place, in: span)
                } else {
                    libraries.noteSQLite(at: place, in: range, of: span)
                }
            }
        }
        result.embedded = libraries.found
        return result
    }

    /// The libraries whose code is part of the file, by texts of theirs that carry a version; sorted, each once.
    public func embeddedLibraries() -> [EmbeddedLibrary] { texts().embedded }

    /// The texts of checks, the marks of libraries, and SQLite's magic, in this order.
    private static let search = TextSearch(
        NativeText.allCases.map(\.bytes) + LibraryMark.all.map { Array(($0.prefix + $0.start).utf8) }
            + [Array("SQLite format 3\u{0}".utf8)])

    private static let sqliteIndex = NativeText.allCases.count + LibraryMark.all.count
}

extension NativeText {
    /// True for instructions.
    fileprivate var isCode: Bool {
        switch self {
        case .ptraceCallARM64, .ptraceCallARM64Short, .ptraceCallARM: true
        default: false
        }
    }
}
