/// A built ELF file and where its parts stand, for faults to be written over them.
public struct ElfLayout: Sendable {
    /// The file.
    public private(set) var bytes: [UInt8] = []
    /// Where the program headers begin.
    public private(set) var programHeaders = 0
    /// Where the dynamic section begins.
    public private(set) var dynamic = 0
    /// Where the dynamic symbols begin.
    public private(set) var dynamicSymbols = 0
    /// Where the GNU hash table begins.
    public private(set) var gnuHash = 0
    /// Where the classic hash table begins.
    public private(set) var classicHash = 0
    /// Where the list of needed versions begins.
    public private(set) var versionNeeds = 0
    /// Where the notes begin.
    public private(set) var notes = 0
    /// Where the section headers begin; 0 without.
    public private(set) var sectionHeaders = 0

    private let source: ElfBuilder
    private var dynamicStrings = StringBlob()
    private var dynamicSize = 0
    private var stringsAt = 0
    private var notesSize = 0
    private var loadedEnd = 0
    private var placed: [Int] = []

    init(of source: ElfBuilder) {
        self.source = source
        let segmentCount = 1 + (source.hasDynamic ? 1 : 0) + (source.stackFlags == nil ? 0 : 1)
        let count = segmentCount + (source.hasRelro ? 1 : 0) + (source.notes.isEmpty ? 0 : 1) + source.segments.count
        programHeaders = source.is64Bit ? 64 : 52
        bytes = [UInt8](repeating: 0, count: programHeaders + count * (source.is64Bit ? 56 : 32))
        placeLoaded()
        let sections = source.hasSections ? placeSections() : 0
        bytes += source.trailing
        let headers = programHeaderBytes()
        precondition(headers.count == count * (source.is64Bit ? 56 : 32), "segments were counted wrongly")
        overwrite(headerBytes(segments: count, sections: sections) + headers, at: 0)
    }

    /// Where a text first stands; nil if it does not.
    public func firstOffset(of text: String) -> Int? {
        bytes.indices.first { bytes[$0...].starts(with: text.utf8) }
    }

    /// The file with some bytes replaced.
    public func replacing(_ offset: Int, with new: [UInt8]) -> [UInt8] {
        var bytes = bytes
        bytes.replaceSubrange(offset..<(offset + new.count), with: new)
        return bytes
    }

    private mutating func overwrite(_ new: [UInt8], at offset: Int) { bytes = replacing(offset, with: new) }

    /// Appends bytes at a multiple of eight and returns where.
    private mutating func place(_ content: [UInt8]) -> Int {
        while bytes.count % 8 != 0 { bytes.append(0) }
        let offset = bytes.count
        bytes += content
        return offset
    }

    private func word(_ value: Int) -> [UInt8] {
        var writer = ByteWriter()
        writer.u32(value)
        if source.is64Bit { writer.u32(value >> 32) }
        return writer.bytes
    }

    // MARK: What is loaded

    private mutating func placeLoaded() {
        notesSize = source.notes.count
        notes = place(source.notes)
        let table = Self.symbols(source.dynamicSymbols, &dynamicStrings, is64Bit: source.is64Bit)
        dynamicSymbols = place(table)
        var entries: [(Int, Int)] = source.needed.map { (1, dynamicStrings.add($0)) }
        for (tag, text) in [(14, source.soname), (15, source.rpath), (29, source.runpath)] {
            if let text { entries.append((tag, dynamicStrings.add(text))) }
        }
        if source.hash == .gnu || source.hash == .both {
            gnuHash = place(gnuHashTable())
            entries.append((0x6fff_fef5, gnuHash))
        }
        if source.hash == .classic || source.hash == .both {
            classicHash = place(classicHashTable())
            entries.append((4, classicHash))
        }
        if !source.versionNeeds.isEmpty {
            versionNeeds = place(versionNeedTable())
            entries += [(0x6fff_fffe, versionNeeds), (0x6fff_ffff, source.versionNeeds.count)]
        }
        if source.bindsNow { entries.append((30, 8)) }
        stringsAt = place(dynamicStrings.bytes)
        entries += [(5, stringsAt), (10, dynamicStrings.bytes.count), (6, dynamicSymbols)]
        entries.append((11, source.is64Bit ? 24 : 16))
        entries += source.dynamicEntries.map { ($0.tag, $0.value) } + [(0, 0)]
        let content = entries.flatMap { word($0.0) + word($0.1) }
        dynamicSize = content.count
        if source.hasDynamic { dynamic = place(content) }
        placed = source.segments.map { segment in segment.offset ?? place(segment.content) }
        _ = place(source.data)
        loadedEnd = bytes.count
    }

    private static func symbols(
        _ symbols: [ElfBuilder.Symbol], _ strings: inout StringBlob, is64Bit: Bool
    ) -> [UInt8] {
        var writer = ByteWriter()
        for symbol in [ElfBuilder.Symbol("", info: 0)] + symbols {
            let name = symbol.name.isEmpty ? 0 : strings.add(symbol.name)
            let section = symbol.address == 0 ? 0 : 1
            writer.u32(name)
            if is64Bit {
                writer.u8(symbol.info)
                writer.u8(symbol.other)
                writer.u16(section)
                for word in [symbol.address, 0, 0, 0] { writer.u32(word) }
            } else {
                writer.u32(symbol.address)
                writer.u32(0)
                writer.u8(symbol.info)
                writer.u8(symbol.other)
                writer.u16(section)
            }
        }
        return writer.bytes
    }

    /// One bucket; imported symbols are not hashed.
    private func gnuHashTable() -> [UInt8] {
        let all = source.dynamicSymbols
        let first = 1 + all.count { $0.address == 0 }
        var writer = ByteWriter()
        for word in [1, first, 1, 0] { writer.u32(word) }
        writer.bytes += word(-1)
        writer.u32(first <= all.count ? first : 0)
        for index in first..<max(first, all.count + 1) {
            let hash = all[index - 1].name.utf8.reduce(UInt32(5381)) { $0 &* 33 &+ UInt32($1) }
            writer.u32(Int(hash & ~1 | (index == all.count ? 1 : 0)))
        }
        return writer.bytes
    }

    private func classicHashTable() -> [UInt8] {
        let count = source.dynamicSymbols.count + 1
        var writer = ByteWriter()
        for word in [1, count, count > 1 ? 1 : 0] { writer.u32(word) }
        for index in 0..<count { writer.u32(index == 0 || index + 1 == count ? 0 : index + 1) }
        return writer.bytes
    }

    private mutating func versionNeedTable() -> [UInt8] {
        var writer = ByteWriter()
        for (index, need) in source.versionNeeds.enumerated() {
            writer.u16(1)
            writer.u16(need.versions.count)
            writer.u32(dynamicStrings.add(need.library))
            writer.u32(16)
            writer.u32(index + 1 == source.versionNeeds.count ? 0 : 16 + need.versions.count * 16)
            for (number, version) in need.versions.enumerated() {
                writer.u32(0)
                writer.u16(0)
                writer.u16(2 + number)
                writer.u32(dynamicStrings.add(version))
                writer.u32(number + 1 == need.versions.count ? 0 : 16)
            }
        }
        return writer.bytes
    }

    // MARK: Headers

    private func programHeaderBytes() -> [UInt8] {
        var all = [ElfBuilder.Segment]()
        all.append(
            .init(1, flags: source.loadFlags, offset: 0, fileSize: loadedEnd, alignment: source.loadAlignment))
        if source.hasDynamic { all.append(.init(2, flags: 6, offset: dynamic, fileSize: dynamicSize, alignment: 8)) }
        if let flags = source.stackFlags { all.append(.init(0x6474_e551, flags: flags, offset: 0, fileSize: 0)) }
        if source.hasRelro { all.append(.init(0x6474_e552, offset: dynamic, fileSize: dynamicSize, alignment: 1)) }
        if notesSize > 0 {
            all.append(.init(4, offset: notes, fileSize: notesSize, alignment: source.noteAlignment))
        }
        for (segment, offset) in zip(source.segments, placed) {
            var segment = segment
            segment.offset = offset
            segment.fileSize = segment.fileSize ?? segment.content.count
            all.append(segment)
        }
        return all.flatMap { header(of: $0) }
    }

    private func header(of segment: ElfBuilder.Segment) -> [UInt8] {
        var type = ByteWriter()
        type.u32(segment.type)
        var flags = ByteWriter()
        flags.u32(segment.flags)
        let offset = segment.offset ?? 0
        let size = segment.fileSize ?? 0
        let places = word(offset) + word(segment.address ?? offset) + word(segment.address ?? offset)
        let sizes = word(size) + word(segment.memorySize ?? size)
        return source.is64Bit
            ? type.bytes + flags.bytes + places + sizes + word(segment.alignment)
            : type.bytes + places + sizes + flags.bytes + word(segment.alignment)
    }

    private func headerBytes(segments: Int, sections: Int) -> [UInt8] {
        var writer = ByteWriter()
        writer.bytes = [0x7f] + Array("ELF".utf8) + [source.is64Bit ? 2 : 1, 1, 1] + [UInt8](repeating: 0, count: 9)
        writer.u16(source.type)
        writer.u16(source.machine)
        writer.u32(1)
        writer.bytes += word(0) + word(programHeaders) + word(sectionHeaders)
        writer.u32(0)
        writer.u16(source.is64Bit ? 64 : 52)
        writer.u16(source.is64Bit ? 56 : 32)
        writer.u16(segments)
        writer.u16(source.is64Bit ? 64 : 40)
        writer.u16(sections)
        writer.u16(max(0, sections - 1))
        return writer.bytes
    }

    /// Places contents and headers of the sections: null, dynamic symbols, their strings, dynamic section, symbols with
    /// their strings, further ones, names. Returns how many there are.
    private mutating func placeSections() -> Int {
        var names = StringBlob()
        var headers: [[UInt8]] = [[UInt8](repeating: 0, count: source.is64Bit ? 64 : 40)]
        let symbolSize = source.is64Bit ? 24 : 16
        func header(_ name: String, _ type: Int, _ flags: Int, _ at: Int, _ size: Int, _ link: Int = 0) -> [UInt8] {
            var writer = ByteWriter()
            writer.u32(names.add(name))
            writer.u32(type)
            let address = flags & 2 == 0 ? 0 : at
            writer.bytes += word(flags) + word(address) + word(at) + word(size)
            writer.u32(link)
            writer.u32(type == 2 || type == 11 ? 1 : 0)
            let entry = type == 2 || type == 11 ? symbolSize : type == 6 ? (source.is64Bit ? 16 : 8) : 0
            writer.bytes += word(1) + word(entry)
            return writer.bytes
        }
        headers.append(
            header(".dynsym", 11, 2, dynamicSymbols, (source.dynamicSymbols.count + 1) * symbolSize, 2))
        headers.append(header(".dynstr", 3, 2, stringsAt, dynamicStrings.bytes.count))
        if source.hasDynamic { headers.append(header(".dynamic", 6, 3, dynamic, dynamicSize, 2)) }
        if let symbols = source.symbols {
            var strings = StringBlob()
            let table = Self.symbols(symbols, &strings, is64Bit: source.is64Bit)
            headers.append(header(".symtab", 2, 0, place(table), table.count, headers.count + 1))
            headers.append(header(".strtab", 3, 0, place(strings.bytes), strings.bytes.count))
        }
        for section in source.sections {
            let offset = place(section.content)
            headers.append(header(section.name, section.type, section.flags, offset, section.content.count))
        }
        let own = names.add(".shstrtab")
        let at = place(names.bytes)
        var last = ByteWriter()
        last.u32(own)
        last.u32(3)
        last.bytes += word(0) + word(0) + word(at) + word(names.bytes.count)
        last.u32(0)
        last.u32(0)
        last.bytes += word(1) + word(0)
        headers.append(last.bytes)
        sectionHeaders = place(headers.flatMap(\.self))
        return headers.count
    }
}
