import Bytes

extension ManifestFile {
    /// Reads the sections of a file, but no more than `limit` after the main one.
    init(parsing slice: ByteSlice, limit: Int) {
        var scanner = ManifestScanner(slice)
        bytes = slice
        main = scanner.nextSection()
        var sections: [Section] = []
        var isCut = false
        while let section = scanner.nextSection() {
            guard sections.count < limit else {
                isCut = true
                break
            }
            sections.append(section)
        }
        self.sections = sections
        self.isCut = isCut
    }

    /// The value of the first attribute of that name in a section; nil if there is none.
    func value(_ name: String, in section: Section) -> String? { values([name], in: section)[name] }

    /// The values of the first attributes of these names in a section, which is read once for all of them.
    func values(_ names: [String], in section: Section) -> [String: String] {
        var scanner = ManifestScanner(slice(of: section))
        var values: [String: String] = [:]
        while values.count < names.count, let attribute = scanner.nextAttribute() {
            for name in names {
                guard let value = ManifestScanner.value(of: name, in: attribute), values[name] == nil else { continue }
                values[name] = String(decoding: value, as: UTF8.self)
            }
        }
        return values
    }
}

/// Cuts a manifest into lines, attributes and sections.
struct ManifestScanner {
    private let slice: ByteSlice
    private var position = 0
    /// The line after the attribute that was returned last.
    private var buffered: [UInt8]?

    init(_ slice: ByteSlice) {
        self.slice = slice
    }

    /// The next section; nil at the end.
    mutating func nextSection() -> ManifestFile.Section? {
        var start: Int
        var attribute: [UInt8]
        repeat {
            start = position
            guard let next = nextAttribute() else { return nil }
            attribute = next
        } while attribute.isEmpty
        let name = Self.value(of: "Name", in: attribute).map { ManifestText(decoding: $0) }
        skipSection()
        return ManifestFile.Section(name: name, range: start..<position)
    }

    /// The value of an attribute if it has that name, which is compared without regard to the case of ASCII letters.
    ///
    /// Name and value are whatever stands before and after the first colon with a space. Spaces at their ends belong to
    /// them; obfuscators make use of that.
    static func value(of name: String, in attribute: [UInt8]) -> ArraySlice<UInt8>? {
        let length = name.utf8.count
        guard attribute.count >= length,
            zip(attribute, name.utf8).allSatisfy({ ManifestText.lowercased($0) == ManifestText.lowercased($1) })
        else { return nil }
        // Without a delimiter all of it is the name. The names that are asked for hold no delimiter of their own.
        guard attribute.count > length else { return [] }
        let rest = attribute[length...]
        guard rest.starts(with: [UInt8(ascii: ":"), UInt8(ascii: " ")]) else { return nil }
        return rest.dropFirst(2)
    }

    /// The next attribute with its continuation lines joined; empty at the end of a section, nil at the end of the file.
    mutating func nextAttribute() -> [UInt8]? {
        if buffered?.isEmpty == true {
            buffered = nil
            return []
        }
        guard let first = nextLine() else {
            defer { buffered = nil }
            return buffered
        }
        guard !first.isEmpty else {
            guard let whole = buffered else { return [] }
            buffered = []
            return whole
        }
        var attribute = first
        if let whole = buffered {
            guard first.first == UInt8(ascii: " ") else {
                buffered = first
                return whole
            }
            buffered = nil
            attribute = whole + first.dropFirst()
        }
        while let line = nextLine() {
            if line.first == UInt8(ascii: " ") {
                attribute += line.dropFirst()
            } else {
                // Either the next attribute, or an empty line, which ends the section.
                buffered = line
                return attribute
            }
        }
        return attribute
    }

    /// Goes on behind the empty line that ends the section, without a look at its attributes.
    private mutating func skipSection() {
        let isAtEnd = buffered?.isEmpty == true
        buffered = nil
        guard !isAtEnd else { return }
        while let line = nextRange(), !line.isEmpty {}
    }

    /// The next line without its end; nil at the end of the file.
    private mutating func nextLine() -> [UInt8]? {
        nextRange().map { range in (try? slice.slice(at: range.lowerBound, count: range.count))?.array() ?? [] }
    }

    /// Where the next line stands, without its end; nil at the end of the file.
    private mutating func nextRange() -> Range<Int>? {
        let slice = slice
        let bytes = slice.bytes
        guard position < bytes.byteCount else { return nil }
        let start = position
        var end = start
        while end < bytes.byteCount, bytes.byte(end) != 0x0d, bytes.byte(end) != 0x0a { end += 1 }
        position = end
        if end < bytes.byteCount {
            position += 1
            if bytes.byte(end) == 0x0d, bytes.byte(end + 1) == 0x0a { position += 1 }
        }
        return start..<end
    }
}
