import Bytes

/// The resources of a module of an app bundle, `resources.pb`.
///
/// Values are decoded when they are asked for; of resources with several values (styles, arrays, plurals) only that they
/// exist is known.
///
/// Source: AOSP `tools/aapt2/Resources.proto`, `ResourceTable`.
public struct ProtoTable: Sendable {
    /// The packages by id, with their names.
    public let packages: [(id: UInt8, name: String)]
    let input: ByteSlice
    private let slots: [Slot]
    private let types: [String]

    /// Where an entry lies.
    private struct Slot {
        var id: ResourceID
        var package: Int
        var type: Int
        var name: Range<Int>
        var body: Range<Int>
    }

    /// What a resource is in one configuration.
    struct Value {
        var configuration: ResourceConfiguration
        var content: ResourceSet.Candidate.Content
    }

    /// Indexes the entries of a table.
    public init(parsing input: ByteSlice) throws(ResourceError) {
        self.input = input
        var packages: [(id: UInt8, name: String)] = []
        var types: [String] = []
        var slots: [Slot] = []
        var table = ProtoReader(input, 0..<input.count)
        while let field = try table.next() {
            guard field.number == 2 else { continue }
            let head = try Self.head(input, field.range)
            packages.append((UInt8(truncatingIfNeeded: head.id), try table.text(head.name)))
            var package = ProtoReader(input, field.range)
            while let field = try package.next() {
                guard field.number == 3 else { continue }
                let type = try Self.head(input, field.range)
                types.append(try table.text(type.name))
                var entries = ProtoReader(input, field.range)
                while let field = try entries.next() {
                    guard field.number == 3 else { continue }
                    let entry = try Self.head(input, field.range)
                    let id = ResourceID(
                        package: UInt8(truncatingIfNeeded: head.id), type: UInt8(truncatingIfNeeded: type.id),
                        entry: UInt16(truncatingIfNeeded: entry.id))
                    slots.append(
                        Slot(
                            id: id, package: packages.count - 1, type: types.count - 1, name: entry.name,
                            body: field.range))
                }
            }
        }
        self.packages = packages
        self.types = types
        self.slots = slots.sorted { $0.id < $1.id }
    }

    /// The id and name that begin a package, a type and an entry alike: field 1 a message with the id, field 2 the name.
    private static func head(
        _ input: ByteSlice, _ range: Range<Int>
    ) throws(ResourceError) -> (id: UInt32, name: Range<Int>) {
        var result = (id: UInt32(0), name: range.lowerBound..<range.lowerBound)
        var reader = ProtoReader(input, range)
        while let field = try reader.next() {
            if field.number == 1 {
                var inner = ProtoReader(input, field.range)
                while let part = try inner.next() {
                    if part.number == 1 { result.id = part.u32 }
                }
            }
            if field.number == 2 { result.name = field.range }
        }
        return result
    }

    /// The ids of all resources with the names of their types, by id.
    public var resources: [(id: ResourceID, type: String)] { slots.map { ($0.id, types[$0.type]) } }

    private func slot(_ id: ResourceID) -> Slot? {
        var low = 0
        var high = slots.count
        while low < high {
            let middle = (low + high) / 2
            if slots[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < slots.count && slots[low].id == id ? slots[low] : nil
    }

    /// The name of a resource; nil if there is no such resource.
    public func name(of id: ResourceID) -> ResourceName? {
        guard let slot = slot(id) else { return nil }
        let entry = try? ProtoReader(input, slot.name).text(slot.name)
        return ResourceName(package: packages[slot.package].name, type: types[slot.type], entry: entry ?? "")
    }

    /// What a resource is in each configuration; what cannot be read is left out.
    func values(of id: ResourceID) -> [Value] {
        guard let slot = slot(id) else { return [] }
        var values: [Value] = []
        do {
            var reader = ProtoReader(input, slot.body)
            while let field = try reader.next() {
                if field.number == 6, let value = try value(field.range) { values.append(value) }
            }
        } catch {
            return values
        }
        return values
    }

    /// Reads a `ConfigValue`.
    private func value(_ range: Range<Int>) throws(ResourceError) -> Value? {
        var configuration = ResourceConfiguration()
        var content: ResourceSet.Candidate.Content?
        var reader = ProtoReader(input, range)
        while let field = try reader.next() {
            if field.number == 1 { configuration = try ResourceConfiguration(parsing: input, field.range) }
            guard field.number == 2 else { continue }
            var value = ProtoReader(input, field.range)
            while let part = try value.next() {
                if part.number == 4 {
                    let item = try ProtoValue(parsing: input, part.range)
                    content = .value(item.value, text: item.text)
                }
                if part.number == 5 { content = .bag(nil) }
            }
        }
        return content.map { Value(configuration: configuration, content: $0) }
    }
}
