import Bytes

/// Follows the dynamic section to strings, symbols and names.
///
/// Source: AOSP bionic, linker/linker.cpp, `soinfo::prelink_image`; linker_phdr.cpp, `ElfReader::ReadDynamicSection`.
struct LinkingReader {
    private(set) var dynamic: ElfDynamicSection?
    private(set) var symbols: ElfSymbolTable?
    private(set) var needed: [String] = []
    private(set) var soname: String?
    private(set) var rpath: String?
    private(set) var runpath: String?
    private(set) var versionNeeds: [ElfVersionNeed] = []

    /// The most needed libraries that are kept.
    static let mostNeeded = 1024

    private let header: ElfHeader
    private var is64Bit: Bool { header.is64Bit }
    private let map: AddressMap

    init(
        _ header: ElfHeader, _ segments: [ElfSegment], _ sections: [ElfSection], _ bytes: RawSpan,
        _ log: inout AnomalyLog<ElfAnomaly>
    ) {
        self.header = header
        map = AddressMap(segments)
        guard let segment = segments.first(where: { $0.type == .dynamic }) else {
            if header.type == .sharedObject {
                log.note(.noDynamicSection, at: Int(clamping: header.programHeaderOffset))
            }
            return
        }
        let dynamic = ElfDynamicSection(bytes, in: segment.fileRange, is64Bit: is64Bit, log: &log)
        self.dynamic = dynamic
        if let section = sections.first(where: { $0.type == .dynamic }), section.offset != segment.offset {
            let detail = "segment \(segment.offset), section \(section.offset)"
            log.note(.sectionsDisagree, at: section.headerOffset, subject: "dynamic section", detail: detail)
        }
        guard let strings = strings(dynamic, &log) else { return }
        readNames(dynamic, strings, bytes, &log)
        versionNeeds = ElfVersionNeed.all(dynamic, map, strings, bytes, log: &log)
        readSymbols(dynamic, strings, sections, bytes, &log)
    }

    private func strings(
        _ dynamic: ElfDynamicSection, _ log: inout AnomalyLog<ElfAnomaly>
    ) -> ElfStringTable? {
        let place = dynamic.fileRange.lowerBound
        guard let address = dynamic.value(.strings) else {
            log.note(.missingTable, at: place, subject: "DT_STRTAB")
            return nil
        }
        guard let whole = map.range(from: address) else {
            log.note(.unmappedAddress, at: place, subject: "DT_STRTAB", detail: "0x\(String(address, radix: 16))")
            return nil
        }
        // Without DT_STRSZ the linker does not look where the strings end.
        let size = dynamic.value(.stringsSize) ?? UInt64(whole.count)
        if size > UInt64(whole.count) {
            log.note(.nameOutsideTable, at: place, subject: "DT_STRSZ", detail: "\(size), mapped \(whole.count)")
        }
        return ElfStringTable(range: map.range(from: address, count: size) ?? whole)
    }

    private mutating func readNames(
        _ dynamic: ElfDynamicSection, _ strings: ElfStringTable, _ bytes: RawSpan,
        _ log: inout AnomalyLog<ElfAnomaly>
    ) {
        for entry in dynamic.entries {
            let label: String
            switch entry.tag {
            case .needed: label = "DT_NEEDED"
            case .soname: label = "DT_SONAME"
            case .rpath: label = "DT_RPATH"
            case .runpath: label = "DT_RUNPATH"
            default: continue
            }
            guard let name = strings.string(at: entry.value, in: bytes) else {
                let place = dynamic.fileRange.lowerBound
                log.note(.nameOutsideTable, at: place, subject: label, detail: "\(entry.value)")
                continue
            }
            switch entry.tag {
            case .needed:
                guard needed.count < Self.mostNeeded else {
                    log.note(.tooMany, at: dynamic.fileRange.lowerBound, subject: label)
                    return
                }
                needed.append(name)
            case .soname: soname = name
            case .rpath: rpath = name
            default: runpath = name
            }
        }
    }

    private mutating func readSymbols(
        _ dynamic: ElfDynamicSection, _ strings: ElfStringTable, _ sections: [ElfSection], _ bytes: RawSpan,
        _ log: inout AnomalyLog<ElfAnomaly>
    ) {
        let place = dynamic.fileRange.lowerBound
        guard let address = dynamic.value(.symbols) else {
            log.note(.missingTable, at: place, subject: "DT_SYMTAB")
            return
        }
        guard let range = map.range(from: address) else {
            log.note(.unmappedAddress, at: place, subject: "DT_SYMTAB", detail: "0x\(String(address, radix: 16))")
            return
        }
        let size = ElfSymbolTable.entrySize(is64Bit)
        if let stated = dynamic.value(.symbolSize), stated != UInt64(size) {
            log.note(.symbolSize, at: place, detail: "\(stated), expected \(size)")
        }
        let counted = SymbolCount(dynamic, map, bytes, header, log: &log)
        var count = max(counted.hashed ?? 0, counted.referenced)
        if let section = sections.first(where: { $0.type == .dynamicSymbols }) {
            let listed = section.fileRange.count / size
            if section.offset != UInt64(range.lowerBound) {
                let detail = "dynamic section \(range.lowerBound), section \(section.offset)"
                log.note(.sectionsDisagree, at: section.headerOffset, subject: "dynamic symbols", detail: detail)
            } else {
                // A GNU table hashes what is offered only; symbols that are merely needed may go uncounted there.
                if let hashed = counted.hashed, hashed > listed || dynamic.has(.hash) && hashed != listed {
                    let detail = "hash table \(hashed), section \(listed)"
                    log.note(.symbolCount, at: section.headerOffset, detail: detail)
                }
                count = max(count, listed)
            }
        }
        if count > range.count / size {
            let detail = "\(count) symbols, room for \(range.count / size)"
            log.note(.symbolTableCut, at: range.lowerBound, detail: detail)
            count = range.count / size
        }
        let end = range.lowerBound + count * size
        symbols = ElfSymbolTable(fileRange: range.lowerBound..<end, is64Bit: is64Bit, strings: strings)
    }
}
