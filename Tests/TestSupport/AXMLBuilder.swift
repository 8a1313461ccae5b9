/// Builds compiled XML, right or with a fault written where it is tested.
///
/// ```swift
/// var xml = AXMLBuilder()
/// xml.open("manifest") { $0.add("package", "com.example") }
/// xml.close("manifest")
/// ```
public struct AXMLBuilder: Sendable {
    /// The namespace of the framework's attributes.
    public static let android = "http://schemas.android.com/apk/res/android"

    /// The pool; names of attributes with ids must be added first, with ``reserve(_:id:)``.
    public var pool: StringPoolBuilder
    /// Ids of the first strings of the pool.
    public var resourceIDs: [UInt32] = []
    /// The chunks of nodes, in order.
    public var nodes: [[UInt8]] = []
    /// Chunks before the string pool, between it and the resource map, and before the first node.
    public var extra: (first: [UInt8], middle: [UInt8], last: [UInt8]) = ([], [], [])
    /// The type of the document's chunk.
    public var type = 3
    /// What the document's head says instead of the truth.
    public var headerSize: Int?
    /// What the document's head says instead of the truth.
    public var size: Int?
    /// Bytes behind the document.
    public var trailer: [UInt8] = []
    /// The line of the next node.
    public var line = 1
    private var known: [String: Int] = [:]

    /// A document without nodes.
    public init(utf8: Bool = false) { pool = StringPoolBuilder(utf8: utf8) }

    /// Puts an attribute name with its id in front of the pool; to be called before anything else.
    public mutating func reserve(_ name: String, id: UInt32) {
        known[name] = pool.add(name)
        resourceIDs.append(id)
    }

    /// The index of a string, which is added if it is new.
    public mutating func index(_ string: String?) -> Int {
        guard let string else { return 0xffff_ffff }
        if let index = known[string] { return index }
        let index = pool.add(string)
        known[string] = index
        return index
    }

    /// The attributes of an element.
    public struct Attributes: Sendable {
        /// Each as its 20 bytes.
        public var bytes: [[UInt8]] = []
        var builder: AXMLBuilder

        /// Adds a string.
        public mutating func add(_ name: String, _ value: String, namespace: String? = nil) {
            let index = builder.index(value)
            add(name, type: 3, data: index, raw: index, namespace: namespace)
        }

        /// Adds a typed value.
        public mutating func add(
            _ name: String, type: Int, data: Int, raw: Int = 0xffff_ffff, namespace: String? = nil, valueSize: Int = 8
        ) {
            var writer = ByteWriter()
            writer.u32(builder.index(namespace))
            writer.u32(builder.index(name))
            writer.u32(raw)
            writer.u16(valueSize)
            writer.u8(0)
            writer.u8(type)
            writer.u32(data)
            bytes.append(writer.bytes)
        }

        /// The index of a string.
        public mutating func index(_ string: String) -> Int { builder.index(string) }
    }

    /// Declares a namespace for what follows.
    public mutating func openNamespace(_ prefix: String?, _ uri: String?) { namespace(0x100, prefix, uri) }

    /// Ends a namespace.
    public mutating func closeNamespace(_ prefix: String?, _ uri: String?) { namespace(0x101, prefix, uri) }

    private mutating func namespace(_ type: Int, _ prefix: String?, _ uri: String?) {
        var writer = ByteWriter()
        writer.u32(index(prefix))
        writer.u32(index(uri))
        node(type, writer.bytes)
    }

    /// Adds a node: line, comment, body.
    public mutating func node(_ type: Int, _ body: [UInt8], comment: String? = nil, headerSize: Int? = nil) {
        var head = ByteWriter()
        head.u32(line)
        head.u32(index(comment))
        nodes.append(ByteWriter.chunk(type, head: head.bytes, body: body, headerSize: headerSize))
        line += 1
    }

    /// Opens an element. `start`, `stride` and `count` of the attributes are what is written if they are given.
    public mutating func open(
        _ name: String?, namespace: String? = nil, comment: String? = nil, start: Int = 20, stride: Int = 20,
        count: Int? = nil, _ add: (inout Attributes) -> Void = { _ in }
    ) {
        var attributes = Attributes(builder: self)
        // Only one of the two may hold the nodes, or each element would copy all that is there.
        self = AXMLBuilder()
        add(&attributes)
        self = attributes.builder
        attributes.builder = AXMLBuilder()
        var writer = ByteWriter()
        writer.u32(index(namespace))
        writer.u32(index(name))
        writer.u16(start)
        writer.u16(stride)
        writer.u16(count ?? attributes.bytes.count)
        for _ in 0..<3 { writer.u16(0) }
        for _ in 20..<max(start, 20) { writer.u8(0) }
        for attribute in attributes.bytes {
            writer.bytes += attribute
            for _ in attribute.count..<max(stride, attribute.count) { writer.u8(0) }
        }
        writer.align()
        node(0x102, writer.bytes, comment: comment)
    }

    /// Closes an element.
    public mutating func close(_ name: String?, namespace: String? = nil) {
        var writer = ByteWriter()
        writer.u32(index(namespace))
        writer.u32(index(name))
        node(0x103, writer.bytes)
    }

    /// Adds text.
    public mutating func text(_ text: String) {
        var writer = ByteWriter()
        writer.u32(index(text))
        writer.u16(8)
        writer.u16(0)
        writer.u32(0)
        node(0x104, writer.bytes)
    }

    /// The whole document.
    public func build() -> [UInt8] {
        var map = ByteWriter()
        for id in resourceIDs { map.u32(Int(id)) }
        let tables = extra.first + pool.build() + extra.middle + ByteWriter.chunk(0x180, body: map.bytes) + extra.last
        let body = tables + nodes.flatMap { $0 }
        return ByteWriter.chunk(type, body: body, headerSize: headerSize, size: size) + trailer
    }
}
