import Dex

/// Writes the annotations of all classes, their sets, and the directories that tell whose they are.
///
/// Source: Dalvik executable format, "annotations_directory_item".
struct DexAnnotationWriter {
    /// A member and the number of its set, or of its list of sets.
    private typealias Row = (member: Int, set: Int)

    /// What a class's directory says, with numbers instead of offsets.
    private struct Directory {
        var own: Int?
        var fields: [Row] = []
        var methods: [Row] = []
        var parameters: [Row] = []
    }

    private let order: DexOrder
    private var sets: [[DexAnnotation]] = []
    /// Numbers of sets by parameter.
    private var lists: [[Int?]] = []
    private var directories: [Directory?] = []

    init(_ order: DexOrder, _ classes: [DexClass]) {
        self.order = order
        for definition in classes { collect(definition) }
    }

    private mutating func collect(_ definition: DexClass) {
        var directory = Directory(own: add(definition.annotations))
        for field in definition.fields {
            guard let set = add(field.annotations) else { continue }
            directory.fields.append((order.fields.numbers[field.field], set))
        }
        for method in definition.methods {
            let number = order.methods.numbers[method.method]
            if let set = add(method.annotations) { directory.methods.append((number, set)) }
            guard !method.parameterAnnotations.isEmpty else { continue }
            directory.parameters.append((number, lists.count))
            var list: [Int?] = []
            for annotations in method.parameterAnnotations { list.append(add(annotations)) }
            lists.append(list)
        }
        let isEmpty = directory.fields.isEmpty && directory.methods.isEmpty && directory.parameters.isEmpty
        directories.append(isEmpty && directory.own == nil ? nil : directory)
    }

    /// The number of a set, in the order of its types; nil for an empty one.
    private mutating func add(_ annotations: [DexAnnotation]) -> Int? {
        guard !annotations.isEmpty else { return nil }
        let numbers = order.types.numbers
        sets.append(annotations.sorted { numbers[$0.value.type] < numbers[$1.value.type] })
        return sets.count - 1
    }

    /// Writes the sections; tells where each class's directory lies, 0 for none.
    func write(to file: inout DexWriter) -> [Int] {
        let values = DexValueWriter(order)
        let items = sets.flatMap { set in
            set.map { [$0.visibility.rawValue] + values.annotation($0.value) }
        }
        var places = file.write(0x2004, items)[...]
        let setItems = sets.map { set in
            defer { places = places.dropFirst(set.count) }
            return Self.list(Array(places.prefix(set.count)))
        }
        let setOffsets = file.write(0x1003, setItems, align: 4)
        let listItems = lists.map { Self.list($0.map { $0.map { setOffsets[$0] } ?? 0 }) }
        let listOffsets = file.write(0x1002, listItems, align: 4)
        let written = directories.compactMap { $0.map { Self.bytes($0, setOffsets, listOffsets) } }
        var offsets = file.write(0x2006, written, align: 4)[...]
        return directories.map { $0 == nil ? 0 : offsets.removeFirst() }
    }

    /// A count and that many offsets.
    private static func list(_ offsets: [Int]) -> [UInt8] {
        var writer = ByteWriter()
        writer.u32(offsets.count)
        for offset in offsets { writer.u32(offset) }
        return writer.bytes
    }

    private static func bytes(_ directory: Directory, _ sets: [Int], _ lists: [Int]) -> [UInt8] {
        var writer = ByteWriter()
        writer.u32(directory.own.map { sets[$0] } ?? 0)
        for rows in [directory.fields, directory.methods, directory.parameters] { writer.u32(rows.count) }
        for (rows, offsets) in [
            (directory.fields, sets), (directory.methods, sets), (directory.parameters, lists),
        ] {
            for row in rows.sorted(by: { $0.member < $1.member }) {
                writer.u32(row.member)
                writer.u32(offsets[row.set])
            }
        }
        return writer.bytes
    }
}
