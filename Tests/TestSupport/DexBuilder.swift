import Bytes
import Signing

/// Builds dex files byte by byte, right or wrong: data are laid down behind the header as they are added, so that each
/// offset is known at once; the tables follow, then the map.
public struct DexBuilder: Sendable {
    /// The digits of the version.
    public var version = "035"
    /// Everything up to the tables; begins with room for the header.
    public private(set) var data = ByteWriter()
    /// The entries of each table, as bytes.
    public var tables: [Table: [[UInt8]]] = [:]
    private var knownStrings: [String: Int] = [:]
    private var knownTypes: [String: Int] = [:]
    private var knownProtos: [String: Int] = [:]

    /// A table by its type code in the map.
    public enum Table: Int, CaseIterable, Sendable {
        case strings = 1
        case types = 2
        case protos = 3
        case fields = 4
        case methods = 5
        case classes = 6
        case callSites = 7
        case methodHandles = 8
    }

    /// A builder for a version.
    public init(version: String = "035") {
        self.version = version
        let size = version >= "041" ? 0x78 : 0x70
        data.bytes = [UInt8](repeating: 0, count: size)
    }

    // MARK: Data

    /// Lays down bytes at a multiple of `align` and says where.
    public mutating func add(_ bytes: [UInt8], align: Int = 4) -> Int {
        while data.bytes.count % align != 0 { data.u8(0) }
        defer { data.bytes += bytes }
        return data.bytes.count
    }

    /// An unsigned LEB128 value.
    public static func uleb(_ value: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = UInt32(truncatingIfNeeded: value)
        repeat {
            let low = UInt8(rest & 0x7f)
            rest >>= 7
            bytes.append(rest == 0 ? low : low | 0x80)
        } while rest != 0
        return bytes
    }

    /// Code with its head; `tries` are the bytes behind the instructions, from the next multiple of four on.
    public mutating func code(
        registers: Int, ins: Int = 0, outs: Int = 0, tries: Int = 0, debug: Int = 0, _ units: [Int],
        trying: [UInt8] = [], unitCount: Int? = nil
    ) -> Int {
        var writer = ByteWriter()
        for value in [registers, ins, outs, tries] { writer.u16(value) }
        writer.u32(debug)
        writer.u32(unitCount ?? units.count)
        for unit in units { writer.u16(unit) }
        if !trying.isEmpty { writer.align() }
        return add(writer.bytes + trying)
    }

    /// A field or method of a class: its index and flags, and for methods where the code lies.
    public typealias Member = (index: Int, flags: Int, code: Int)

    /// The list of a class's members.
    public mutating func classData(
        statics: [Member] = [], instances: [Member] = [], directs: [Member] = [], virtuals: [Member] = []
    ) -> Int {
        var bytes = [statics, instances, directs, virtuals].flatMap { Self.uleb($0.count) }
        for (members, isMethod) in [(statics, false), (instances, false), (directs, true), (virtuals, true)] {
            var last = 0
            for member in members {
                bytes += Self.uleb(member.index - last) + Self.uleb(member.flags)
                if isMethod { bytes += Self.uleb(member.code) }
                last = member.index
            }
        }
        return add(bytes, align: 1)
    }

    // MARK: Tables

    private mutating func append(_ entry: [UInt8], to table: Table) -> Int {
        tables[table, default: []].append(entry)
        return tables[table, default: []].count - 1
    }

    /// A string of its own bytes and length.
    public mutating func string(raw bytes: [UInt8], length: Int) -> Int {
        let offset = add(Self.uleb(length) + bytes + [0], align: 1)
        var entry = ByteWriter()
        entry.u32(offset)
        return append(entry.bytes, to: .strings)
    }

    /// A string; the same for the same text.
    public mutating func string(_ text: String) -> Int {
        if let known = knownStrings[text] { return known }
        let index = string(raw: Array(text.utf8), length: text.utf16.count)
        knownStrings[text] = index
        return index
    }

    /// A type by its descriptor.
    public mutating func type(_ descriptor: String) -> Int {
        if let known = knownTypes[descriptor] { return known }
        var entry = ByteWriter()
        entry.u32(string(descriptor))
        let index = append(entry.bytes, to: .types)
        knownTypes[descriptor] = index
        return index
    }

    /// A list of types and where it lies; 0 for none.
    public mutating func typeList(_ descriptors: [String]) -> Int {
        guard !descriptors.isEmpty else { return 0 }
        let types = descriptors.map { type($0) }
        var list = ByteWriter()
        list.u32(types.count)
        for type in types { list.u16(type) }
        return add(list.bytes)
    }

    /// A prototype.
    public mutating func proto(_ result: String, _ parameters: [String] = []) -> Int {
        let key = parameters.joined() + ")" + result
        if let known = knownProtos[key] { return known }
        var entry = ByteWriter()
        entry.u32(string(result.prefix(1) + parameters.map { $0.prefix(1) }.joined()))
        entry.u32(type(result))
        entry.u32(typeList(parameters))
        let index = append(entry.bytes, to: .protos)
        knownProtos[key] = index
        return index
    }

    /// A field.
    public mutating func field(_ owner: String, _ name: String, _ type: String) -> Int {
        var entry = ByteWriter()
        entry.u16(self.type(owner))
        entry.u16(self.type(type))
        entry.u32(string(name))
        return append(entry.bytes, to: .fields)
    }

    /// A method.
    public mutating func method(
        _ owner: String, _ name: String, _ result: String = "V", _ parameters: [String] = []
    ) -> Int {
        var entry = ByteWriter()
        entry.u16(type(owner))
        entry.u16(proto(result, parameters))
        entry.u32(string(name))
        return append(entry.bytes, to: .methods)
    }

    /// A method handle.
    public mutating func methodHandle(kind: Int, member: Int) -> Int {
        var entry = ByteWriter()
        for value in [kind, 0, member, 0] { entry.u16(value) }
        return append(entry.bytes, to: .methodHandles)
    }

    /// A call site whose values lie at `offset`.
    public mutating func callSite(at offset: Int) -> Int {
        var entry = ByteWriter()
        entry.u32(offset)
        return append(entry.bytes, to: .callSites)
    }

    /// A class definition.
    @discardableResult
    public mutating func define(
        _ descriptor: String, flags: Int = 1, superclass: String? = "Ljava/lang/Object;", interfaces: [String] = [],
        source: String? = nil, annotations: Int = 0, data: Int = 0, values: Int = 0
    ) -> Int {
        let none = 0xffff_ffff
        let list = typeList(interfaces)
        var entry = ByteWriter()
        entry.u32(type(descriptor))
        entry.u32(flags)
        entry.u32(superclass.map { type($0) } ?? none)
        entry.u32(list)
        entry.u32(source.map { string($0) } ?? none)
        for offset in [annotations, data, values] { entry.u32(offset) }
        return append(entry.bytes, to: .classes)
    }

    // MARK: Building

    /// A finished file and where its parts are.
    public struct Built: Sendable {
        /// The bytes.
        public var bytes: [UInt8]
        /// Where each table begins; tables without entries are missing.
        public var tableOffsets: [Table: Int]
        /// Where the map begins.
        public var mapOffset: Int

        init(bytes: [UInt8], tableOffsets: [Table: Int], mapOffset: Int) {
            self.bytes = bytes
            self.tableOffsets = tableOffsets
            self.mapOffset = mapOffset
        }

        /// A file made elsewhere, to be changed.
        public init(of bytes: [UInt8]) { self.init(bytes: bytes, tableOffsets: [:], mapOffset: 0) }

        /// Writes 32 bits over what is there.
        public mutating func set(_ offset: Int, _ value: Int) {
            for index in 0..<4 { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> (index * 8)) }
        }

        /// Makes the SHA-1 of what follows it right again; the checksum covers it.
        public mutating func fixSignature() {
            bytes.replaceSubrange(12..<32, with: DigestAlgorithm.sha1.digest(of: ByteSlice(Array(bytes[32...]))))
        }

        /// Makes the checksum right again.
        public mutating func fixChecksum() {
            var (low, high) = (1, 0)
            for byte in bytes[12...] {
                low = (low + Int(byte)) % 65521
                high = (high + low) % 65521
            }
            set(8, high << 16 | low)
        }
    }

    /// The file: header, data, tables, map.
    public func build() -> Built {
        var writer = data
        writer.align()
        let headerSize = version >= "041" ? 0x78 : 0x70
        let dataOffset = headerSize
        var offsets: [Table: Int] = [:]
        var sections: [(type: Int, count: Int, offset: Int)] = [(0, 1, 0)]
        for table in Table.allCases {
            guard let entries = tables[table], !entries.isEmpty else { continue }
            offsets[table] = writer.bytes.count
            sections.append((table.rawValue, entries.count, writer.bytes.count))
            for entry in entries { writer.bytes += entry }
        }
        let mapOffset = writer.bytes.count
        sections.append((0x1000, 1, mapOffset))
        writer.u32(sections.count)
        for section in sections {
            writer.u16(section.type)
            writer.u16(0)
            writer.u32(section.count)
            writer.u32(section.offset)
        }
        var header = ByteWriter()
        header.bytes = Array("dex\n\(version)\0".utf8)
        for _ in 0..<6 { header.u32(0) }
        for value in [writer.bytes.count, headerSize, 0x1234_5678, 0, 0, mapOffset] { header.u32(value) }
        for table in Table.allCases.prefix(6) {
            header.u32(tables[table]?.count ?? 0)
            header.u32(offsets[table] ?? 0)
        }
        header.u32(writer.bytes.count - dataOffset)
        header.u32(dataOffset)
        if headerSize == 0x78 {
            header.u32(writer.bytes.count)
            header.u32(0)
        }
        writer.bytes.replaceSubrange(0..<headerSize, with: header.bytes)
        var built = Built(bytes: writer.bytes, tableOffsets: offsets, mapOffset: mapOffset)
        built.fixChecksum()
        return built
    }
}
