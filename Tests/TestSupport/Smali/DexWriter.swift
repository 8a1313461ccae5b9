import Dex

/// Lays out a dex file: header, tables in their order, data section by section, and a map that names all of them.
///
/// Unlike ``DexBuilder``, which writes any file, right or wrong, this writes only what the runtime's verifier takes.
/// Source: Dalvik executable format; AOSP libdexfile, `dex_file_verifier.cc`.
struct DexWriter {
    let pool: DexPool
    let order: DexOrder
    /// The classes, each behind its superclass and interfaces.
    let classes: [DexClass]
    let version: Int
    /// Everything behind the tables.
    var data = ByteWriter()
    /// The sections of the map.
    private var sections: [(type: Int, count: Int, offset: Int)] = []
    /// Where each list of types lies.
    private var typeLists: [[Int]: Int] = [:]
    /// Where the data begin.
    private let base: Int

    init(_ pool: DexPool, _ classes: [DexClass], version: Int) throws(SmaliError) {
        self.pool = pool
        self.version = version
        order = DexOrder(pool)
        self.classes = try DexClassOrder(classes, order).sorted()
        let narrow = [pool.types.keys.count, pool.prototypes.keys.count, pool.handles.keys.count]
        guard narrow.allSatisfy({ $0 <= 0x10000 }) else {
            throw SmaliError(line: 0, "more than 65536 types, prototypes or method handles")
        }
        var base = 0x70 + pool.strings.keys.count * 4 + pool.types.keys.count * 4 + pool.prototypes.keys.count * 12
        base += (pool.fields.keys.count + pool.methods.keys.count + pool.handles.keys.count) * 8
        self.base = base + classes.count * 32 + pool.callSites.keys.count * 4
    }

    /// The whole file.
    mutating func file() throws(SmaliError) -> [UInt8] {
        writeTypeLists()
        let strings = writeStrings()
        let writer = DexValueWriter(order)
        let initial = classes.map { writer.initial($0, pool) }
        let arrays = write(0x2005, pool.callSites.keys.map { writer.array($0) } + initial.compactMap(\.self))
        let annotations = DexAnnotationWriter(order, classes).write(to: &self)
        let code = try writeCode()
        let members = writeClassData(code)
        var left = arrays.dropFirst(pool.callSites.keys.count)
        let values = initial.map { $0 == nil ? 0 : left.removeFirst() }
        var tables = tables(strings, Array(arrays.prefix(pool.callSites.keys.count)))
        tables[.classes] = definitions(annotations, members, values)
        return finish(tables)
    }

    // MARK: Sections

    /// Writes a section of the map, each item at a multiple of `align`; tells where each begins.
    mutating func write(_ type: Int, _ items: [[UInt8]], align: Int = 1) -> [Int] {
        var offsets: [Int] = []
        for item in items {
            while (base + data.bytes.count) % align != 0 { data.u8(0) }
            offsets.append(base + data.bytes.count)
            data.bytes += item
        }
        if let first = offsets.first { sections.append((type, items.count, first)) }
        return offsets
    }

    private mutating func writeTypeLists() {
        var lists: [[Int]] = []
        for list in pool.prototypes.keys.map(\.parameters) + classes.map(\.interfaces) where !list.isEmpty {
            guard typeLists.updateValue(0, forKey: list) == nil else { continue }
            lists.append(list)
        }
        var items: [[UInt8]] = []
        for list in lists {
            var item = ByteWriter()
            item.u32(list.count)
            for type in list { item.u16(order.types.numbers[type]) }
            items.append(item.bytes)
        }
        for (list, offset) in zip(lists, write(0x1001, items, align: 4)) { typeLists[list] = offset }
    }

    private mutating func writeStrings() -> [Int] {
        var items: [[UInt8]] = []
        for entry in order.strings.entries {
            let text = pool.strings.keys[entry]
            items.append(DexBuilder.uleb(SmaliQuoted.unitCount(text)) + text + [0])
        }
        return write(0x2002, items)
    }

    /// Where the code of each method lies, by the method's number in the pool.
    private mutating func writeCode() throws(SmaliError) -> [Int: Int] {
        var methods: [(method: Int, code: DexCode)] = []
        for method in classes.flatMap(\.methods) {
            if let code = method.code { methods.append((method.method, code)) }
        }
        var infos: [[UInt8]] = []
        var places: [Int?] = []
        for (_, code) in methods {
            var writer = DexDebugWriter(order)
            let info = writer.item(code)
            places.append(info == nil ? nil : infos.count)
            if let info { infos.append(info) }
        }
        let debug = write(0x2003, infos)
        var items: [[UInt8]] = []
        for (index, method) in methods.enumerated() {
            items.append(try DexCodeWriter(order).item(method.code, debug: places[index].map { debug[$0] } ?? 0))
        }
        let offsets = write(0x2001, items, align: 4)
        return Dictionary(uniqueKeysWithValues: zip(methods.map(\.method), offsets))
    }

    /// Where the members of each class lie; 0 for a class without any.
    private mutating func writeClassData(_ code: [Int: Int]) -> [Int] {
        var items: [[UInt8]] = []
        for definition in classes where !(definition.fields.isEmpty && definition.methods.isEmpty) {
            items.append(classData(definition, code))
        }
        var offsets = write(0x2000, items)[...]
        return classes.map { $0.fields.isEmpty && $0.methods.isEmpty ? 0 : offsets.removeFirst() }
    }

    private func classData(_ definition: DexClass, _ code: [Int: Int]) -> [UInt8] {
        var parts: [[(number: Int, flags: UInt32, code: Int?)]] = [[], [], [], []]
        for field in definition.fields {
            let part = field.flags.contains(.isStatic) ? 0 : 1
            parts[part].append((order.fields.numbers[field.field], field.flags.rawValue, nil))
        }
        for method in definition.methods {
            let number = order.methods.numbers[method.method]
            parts[method.isDirect ? 2 : 3].append((number, method.flags.rawValue, code[method.method] ?? 0))
        }
        var bytes: [UInt8] = []
        for part in parts { bytes += DexBuilder.uleb(part.count) }
        for part in parts {
            var last = 0
            for member in part.sorted(by: { $0.number < $1.number }) {
                bytes += DexBuilder.uleb(member.number - last) + DexBuilder.uleb(Int(member.flags))
                if let code = member.code { bytes += DexBuilder.uleb(code) }
                last = member.number
            }
        }
        return bytes
    }

    // MARK: Tables

    /// The tables but that of the classes.
    private func tables(_ strings: [Int], _ callSites: [Int]) -> [DexBuilder.Table: ByteWriter] {
        var tables: [DexBuilder.Table: ByteWriter] = [:]
        func fill(_ table: DexBuilder.Table, _ write: (inout ByteWriter) -> Void) {
            var writer = ByteWriter()
            write(&writer)
            tables[table] = writer
        }
        fill(.strings) { for offset in strings { $0.u32(offset) } }
        fill(.types) { for entry in order.types.entries { $0.u32(order.strings.numbers[pool.types.keys[entry]]) } }
        fill(.protos) { writer in
            for entry in order.prototypes.entries {
                let prototype = pool.prototypes.keys[entry]
                writer.u32(order.strings.numbers[prototype.shorty])
                writer.u32(order.types.numbers[prototype.result])
                writer.u32(typeLists[prototype.parameters] ?? 0)
            }
        }
        func write(_ member: DexPool.Member, _ kinds: [Int], _ writer: inout ByteWriter) {
            writer.u16(order.types.numbers[member.owner])
            writer.u16(kinds[member.kind])
            writer.u32(order.strings.numbers[member.name])
        }
        fill(.fields) { for entry in order.fields.entries { write(pool.fields.keys[entry], order.types.numbers, &$0) } }
        fill(.methods) {
            for entry in order.methods.entries { write(pool.methods.keys[entry], order.prototypes.numbers, &$0) }
        }
        fill(.callSites) { for offset in callSites { $0.u32(offset) } }
        fill(.methodHandles) {
            for handle in pool.handles.keys {
                let numbers = handle.kind.isField ? order.fields.numbers : order.methods.numbers
                for value in [Int(handle.kind.rawValue), 0, numbers[handle.member], 0] { $0.u16(value) }
            }
        }
        return tables
    }

    /// The table of classes; the numbers say where what belongs to each lies.
    private func definitions(_ annotations: [Int], _ members: [Int], _ values: [Int]) -> ByteWriter {
        var writer = ByteWriter()
        for (index, definition) in classes.enumerated() {
            writer.u32(order.types.numbers[definition.type])
            writer.u32(Int(definition.flags))
            writer.u32(definition.superclass.map { order.types.numbers[$0] } ?? 0xffff_ffff)
            writer.u32(typeLists[definition.interfaces] ?? 0)
            writer.u32(definition.source.map { order.strings.numbers[$0] } ?? 0xffff_ffff)
            writer.u32(annotations[index])
            writer.u32(members[index])
            writer.u32(values[index])
        }
        return writer
    }

    /// Puts head, tables, data and map together.
    private func finish(_ tables: [DexBuilder.Table: ByteWriter]) -> [UInt8] {
        var out = ByteWriter()
        out.bytes = [UInt8](repeating: 0, count: 0x70)
        var map: [(type: Int, count: Int, offset: Int)] = [(0, 1, 0)]
        var rows: [DexBuilder.Table: (count: Int, offset: Int)] = [:]
        for table in DexBuilder.Table.allCases {
            guard let bytes = tables[table]?.bytes, !bytes.isEmpty else { continue }
            let row = (count: bytes.count / table.stride, offset: out.bytes.count)
            rows[table] = row
            map.append((table.rawValue, row.count, row.offset))
            out.bytes += bytes
        }
        out.bytes += data.bytes
        out.align()
        let mapOffset = out.bytes.count
        map += sections + [(0x1000, 1, mapOffset)]
        out.u32(map.count)
        for section in map {
            out.u16(section.type)
            out.u16(0)
            out.u32(section.count)
            out.u32(section.offset)
        }
        var header = ByteWriter()
        header.bytes = Array("dex\n0\(version)\0".utf8) + [UInt8](repeating: 0, count: 24)
        for value in [out.bytes.count, 0x70, 0x1234_5678, 0, 0, mapOffset] { header.u32(value) }
        for table in DexBuilder.Table.allCases.prefix(6) {
            header.u32(rows[table]?.count ?? 0)
            header.u32(rows[table]?.offset ?? 0)
        }
        header.u32(out.bytes.count - base)
        header.u32(base)
        out.bytes.replaceSubrange(0..<0x70, with: header.bytes)
        var built = DexBuilder.Built(bytes: out.bytes, tableOffsets: [:], mapOffset: mapOffset)
        built.fixSignature()
        built.fixChecksum()
        return built.bytes
    }
}

extension DexBuilder.Table {
    /// Bytes of an entry.
    fileprivate var stride: Int {
        switch self {
        case .strings, .types, .callSites: 4
        case .protos: 12
        case .fields, .methods, .methodHandles: 8
        case .classes: 32
        }
    }
}
