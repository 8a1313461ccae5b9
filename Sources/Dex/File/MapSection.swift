import Bytes

/// One entry of the map: a kind of item, how many there are, where the first lies.
///
/// Source: Dalvik executable format, "map_list", "Type codes".
public struct MapSection: Hashable, Sendable {
    /// The type code, such as `0x2002` for string data.
    public var type: UInt16
    /// How many items.
    public var count: Int
    /// Where the first begins, in bytes from the start of the input.
    public var offset: Int

    /// The type codes that are looked at by name.
    enum Kind {
        static let header: UInt16 = 0x0000
        static let strings: UInt16 = 0x0001
        static let types: UInt16 = 0x0002
        static let protos: UInt16 = 0x0003
        static let fields: UInt16 = 0x0004
        static let methods: UInt16 = 0x0005
        static let classes: UInt16 = 0x0006
        static let callSites: UInt16 = 0x0007
        static let methodHandles: UInt16 = 0x0008
        static let map: UInt16 = 0x1000
        static let known: Set<UInt16> = [
            0x0000, 0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0007, 0x0008, 0x1000, 0x1001, 0x1002, 0x1003,
            0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0xf000,
        ]
    }

    /// Size of an entry.
    static let size = 12
}

/// Reads the map and compares it with the header.
struct MapReader {
    let header: DexHeader

    /// The entries, as many as there are bytes for; none if there is no map.
    func read(_ bytes: RawSpan, _ log: inout AnomalyLog<DexAnomaly>) -> [MapSection] {
        let offset = header.mapOffset
        guard offset >= DexHeader.size, let declared = try? bytes.u32(at: offset) else {
            log.note(.mapUnreadable, at: header.offset + 52, detail: "offset \(offset)")
            return []
        }
        // A map has one entry for each type there is; more are nonsense and not worth the memory.
        let count = min(Int(declared), (bytes.byteCount - offset - 4) / MapSection.size, 1024)
        if count < Int(declared) { log.note(.mapUnreadable, at: offset, detail: "\(declared) entries") }
        var sections: [MapSection] = []
        for index in 0..<max(count, 0) {
            let place = offset + 4 + index * MapSection.size
            guard let type = try? bytes.u16(at: place), let size = try? bytes.u32(at: place + 4),
                let start = try? bytes.u32(at: place + 8)
            else { break }
            sections.append(MapSection(type: type, count: Int(size), offset: Int(start)))
        }
        check(sections, bytes, &log)
        return sections
    }

    private func check(_ sections: [MapSection], _ bytes: RawSpan, _ log: inout AnomalyLog<DexAnomaly>) {
        var seen: Set<UInt16> = []
        var last = -1
        for (index, section) in sections.enumerated() {
            let isNew = seen.insert(section.type).inserted
            if !isNew || !MapSection.Kind.known.contains(section.type) || section.offset <= last {
                log.note(
                    .mapOrder, at: header.mapOffset + 4 + index * MapSection.size,
                    detail: "type 0x\(String(section.type, radix: 16)) at \(section.offset)")
            }
            last = section.offset
        }
        compare(sections, &log)
        checkEnd(sections, bytes, &log)
    }

    private func compare(_ sections: [MapSection], _ log: inout AnomalyLog<DexAnomaly>) {
        let tables: [(UInt16, DexHeader.Section, String)] = [
            (MapSection.Kind.strings, header.strings, "strings"), (MapSection.Kind.types, header.types, "types"),
            (MapSection.Kind.protos, header.protos, "prototypes"), (MapSection.Kind.fields, header.fields, "fields"),
            (MapSection.Kind.methods, header.methods, "methods"), (MapSection.Kind.classes, header.classes, "classes"),
        ]
        guard !sections.isEmpty else { return }
        for (type, table, name) in tables {
            let section = sections.first { $0.type == type }
            let isEqual = section.map { $0.count == table.count && $0.offset == table.offset } ?? (table.count == 0)
            guard !isEqual else { continue }
            let seen = section.map { "\($0.count) at \($0.offset)" } ?? "none"
            log.note(
                .mapMismatch, at: header.mapOffset, subject: name,
                detail: "header \(table.count) at \(table.offset), map \(seen)")
        }
    }

    /// The map is the last section of every file that a tool wrote; what follows was put there later.
    private func checkEnd(_ sections: [MapSection], _ bytes: RawSpan, _ log: inout AnomalyLog<DexAnomaly>) {
        guard header.container == nil, !sections.isEmpty,
            sections.allSatisfy({ $0.offset <= header.mapOffset })
        else { return }
        let end = header.mapOffset + 4 + sections.count * MapSection.size
        let fileEnd = min(bytes.byteCount, header.offset + header.fileSize)
        if fileEnd > end { log.note(.bytesAfterMap, at: end, detail: "\(fileEnd - end) bytes") }
    }
}
