/// Builds resource tables, right or with a fault written where it is tested.
public struct ArscBuilder: Sendable {
    /// The strings of all values.
    public var pool = StringPoolBuilder(utf8: true)
    /// The packages.
    public var packages: [Package] = []
    /// What the head says instead of the truth.
    public var packageCount: Int?
    /// The type of the table's chunk.
    public var type = 2
    /// Chunks before the packages.
    public var extra: [UInt8] = []

    /// A table without packages.
    public init() {}

    /// A package.
    public struct Package: Sendable {
        /// Its id.
        public var id: Int
        /// Its name.
        public var name: String
        /// The names of its types.
        public var typeNames: StringPoolBuilder
        /// The names of its entries.
        public var entryNames: StringPoolBuilder
        /// Specifications, types and other chunks.
        public var chunks: [[UInt8]] = []
        /// What is added to type ids; nil for a head without the field.
        public var typeIDOffset: Int? = 0

        /// A package with names of types and entries.
        public init(id: Int, name: String, types: [String], entries: [String]) {
            self.id = id
            self.name = name
            typeNames = StringPoolBuilder(types)
            entryNames = StringPoolBuilder(entries, utf8: true)
        }

        /// Adds a type specification.
        public mutating func addSpec(_ id: Int, flags: [Int], count: Int? = nil) {
            var head = ByteWriter()
            head.u8(id)
            head.u8(0)
            head.u16(0)
            head.u32(count ?? flags.count)
            var body = ByteWriter()
            for flag in flags { body.u32(flag) }
            chunks.append(ByteWriter.chunk(0x202, head: head.bytes, body: body.bytes))
        }

        /// How the offsets of entries are written.
        public enum Layout: Sendable {
            case dense
            case sparse
            case short
        }

        /// Adds a type in one configuration; an entry that is nil is absent.
        public mutating func addType(
            _ id: Int, configuration: [UInt8] = ArscBuilder.configuration(), layout: Layout = .dense,
            entries: [[UInt8]?], count: Int? = nil, entriesStart: Int? = nil
        ) {
            var offsets = ByteWriter()
            var body: [UInt8] = []
            var listed = 0
            for (index, entry) in entries.enumerated() {
                switch (layout, entry) {
                case (.dense, nil): offsets.u32(0xffff_ffff)
                case (.dense, _): offsets.u32(body.count)
                case (.short, nil): offsets.u16(0xffff)
                case (.short, _): offsets.u16(body.count / 4)
                case (.sparse, nil): continue
                case (.sparse, _):
                    offsets.u16(index)
                    offsets.u16(body.count / 4)
                }
                listed += 1
                body += entry ?? []
            }
            offsets.align()
            let start = 20 + configuration.count + offsets.bytes.count
            var head = ByteWriter()
            head.u8(id)
            head.u8(layout == .sparse ? 1 : layout == .short ? 2 : 0)
            head.u16(0)
            head.u32(count ?? listed)
            head.u32(entriesStart ?? start)
            chunks.append(ByteWriter.chunk(0x201, head: head.bytes + configuration, body: offsets.bytes + body))
        }

        func build() -> [UInt8] {
            let headSize = typeIDOffset == nil ? 284 : 288
            let types = typeNames.build()
            var head = ByteWriter()
            head.u32(id)
            head.utf16(name, units: 128)
            head.u32(headSize)
            head.u32(typeNames.stored.count)
            head.u32(headSize + types.count)
            head.u32(entryNames.stored.count)
            if let typeIDOffset { head.u32(typeIDOffset) }
            return ByteWriter.chunk(
                0x200, head: head.bytes, body: types + entryNames.build() + chunks.flatMap { $0 })
        }
    }

    /// A configuration of a size with fields at their offsets: one byte each.
    public static func configuration(size: Int = 64, _ bytes: [Int: UInt8] = [:]) -> [UInt8] {
        var writer = ByteWriter()
        writer.u32(size)
        writer.bytes += [UInt8](repeating: 0, count: size - 4)
        for (offset, byte) in bytes { writer.bytes[offset] = byte }
        return writer.bytes
    }

    /// The configuration of a locale such as `zh`, `CN`.
    public static func locale(_ language: String, _ region: String = "", script: String = "") -> [UInt8] {
        var bytes: [Int: UInt8] = [:]
        for (index, byte) in language.utf8.enumerated() { bytes[8 + index] = byte }
        for (index, byte) in region.utf8.enumerated() { bytes[10 + index] = byte }
        for (index, byte) in script.utf8.enumerated() { bytes[36 + index] = byte }
        return configuration(bytes)
    }

    /// An entry with one value.
    public static func value(_ key: Int, type: Int, data: Int, flags: Int = 0, size: Int = 8) -> [UInt8] {
        var writer = ByteWriter()
        writer.u16(size)
        writer.u16(flags)
        writer.u32(key)
        writer.u16(8)
        writer.u8(0)
        writer.u8(type)
        writer.u32(data)
        return writer.bytes
    }

    /// A compact entry (Android 14).
    public static func compact(_ key: Int, type: Int, data: Int) -> [UInt8] {
        var writer = ByteWriter()
        writer.u16(key)
        writer.u16(8 | type << 8)
        writer.u32(data)
        return writer.bytes
    }

    /// An entry with several values.
    public static func bag(
        _ key: Int, parent: Int = 0, items: [(name: Int, type: Int, data: Int)], count: Int? = nil
    ) -> [UInt8] {
        var writer = ByteWriter()
        writer.u16(16)
        writer.u16(1)
        writer.u32(key)
        writer.u32(parent)
        writer.u32(count ?? items.count)
        for item in items {
            writer.u32(item.name)
            writer.u16(8)
            writer.u8(0)
            writer.u8(item.type)
            writer.u32(item.data)
        }
        return writer.bytes
    }

    /// The whole table.
    public func build() -> [UInt8] {
        var head = ByteWriter()
        head.u32(packageCount ?? packages.count)
        return ByteWriter.chunk(type, head: head.bytes, body: pool.build() + extra + packages.flatMap { $0.build() })
    }
}
