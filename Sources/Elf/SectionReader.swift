import Bytes

/// Reads section headers, as far as there are any.
///
/// Source: System V gABI, chapter 4, “Sections”; for counts beyond 16 bits the fields of the first section stand in.
struct SectionReader {
    let sections: [ElfSection]
    let names: ElfStringTable?

    init(_ header: ElfHeader, _ bytes: RawSpan, _ log: inout AnomalyLog<ElfAnomaly>) {
        guard header.hasSectionHeaders else {
            log.note(.noSections, at: header.is64Bit ? 60 : 48)
            sections = []
            names = nil
            return
        }
        let size = header.entrySizeOfSectionHeaders
        let place = header.is64Bit ? 40 : 32
        let first = bytes.within(header.sectionHeaderOffset, UInt64(size)).lowerBound
        let null = try? ElfSection(bytes, at: first, is64Bit: header.is64Bit)
        var count = UInt64(header.sectionHeaderCount)
        if count == 0, first > 0, let null, null.type == .null { count = null.size }
        if count == 0 { log.note(.noSections, at: header.is64Bit ? 60 : 48) }
        let (wanted, overflow) = count.multipliedReportingOverflow(by: UInt64(size))
        let table = bytes.within(header.sectionHeaderOffset, overflow ? .max : wanted)
        if overflow || UInt64(table.count) < wanted {
            let detail = "offset \(header.sectionHeaderOffset), \(count) headers, file \(bytes.byteCount) bytes"
            log.note(.sectionHeadersCut, at: place, detail: detail)
        }
        var sections: [ElfSection] = []
        sections.reserveCapacity(table.count / size)
        for offset in stride(from: table.lowerBound, to: table.upperBound - size + 1, by: size) {
            guard let section = try? ElfSection(bytes, at: offset, is64Bit: header.is64Bit) else { break }
            if section.type != .noBits, section.type != .null, UInt64(section.fileRange.count) < section.size {
                let detail = "offset \(section.offset), size \(section.size), file \(bytes.byteCount) bytes"
                log.note(.sectionCut, at: offset, subject: "section \(sections.count)", detail: detail)
            }
            sections.append(section)
        }
        self.sections = sections
        var index = header.sectionNamesIndex
        if index == 0xffff, let null { index = Int(null.link) }
        if sections.indices.contains(index), index > 0, sections[index].type == .strings {
            names = ElfStringTable(range: sections[index].fileRange)
        } else {
            names = nil
            if !sections.isEmpty { log.note(.sectionNames, at: header.is64Bit ? 62 : 50, detail: "\(index)") }
        }
    }

    /// The symbols of the first section of a kind; nil if there is none.
    func symbols(
        of kind: ElfSection.Kind, _ header: ElfHeader, _ bytes: RawSpan, _ log: inout AnomalyLog<ElfAnomaly>
    ) -> ElfSymbolTable? {
        guard let section = sections.first(where: { $0.type == kind }) else { return nil }
        let index = Int(section.link)
        var strings = 0..<0
        if sections.indices.contains(index) { strings = sections[index].fileRange }
        if strings.isEmpty { log.note(.missingTable, at: section.headerOffset, subject: "strings of the symbols") }
        return ElfSymbolTable(
            fileRange: section.fileRange, is64Bit: header.is64Bit, strings: ElfStringTable(range: strings))
    }
}
