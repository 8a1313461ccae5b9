import Dex

/// The prototypes of a program: return type, then parameters, each once.
struct PrototypeTable: Sendable {
    /// What a method without a prototype has.
    static let none = UInt32.max

    private var types: [UInt32] = []
    private var starts: [UInt32] = [0]
    private var numbers: KeyTable

    /// An empty table with room for so many.
    init(expecting count: Int) {
        numbers = KeyTable(expecting: count)
    }

    /// The numbers of a file's prototypes; ``none`` for one that cannot be read.
    ///
    /// - Parameter fileTypes: The file's types.
    mutating func numbers(_ dex: DexFile, _ fileTypes: [UInt32]) -> [UInt32] {
        var parts: [UInt32] = []
        parts.reserveCapacity(dex.protoIDs.count * 3)
        var rows: [Range<Int>] = []
        rows.reserveCapacity(dex.protoIDs.count)
        for index in 0..<dex.protoIDs.count {
            let first = parts.count
            if let proto = try? dex.protoID(index), proto.returnType < fileTypes.count,
                let list = try? dex.typeList(at: proto.parametersOffset),
                // More no method can take: 255 registers hold them.
                list.count <= 255
            {
                parts.append(fileTypes[proto.returnType])
                dex.visitTypes(list) { parts.append($0 < fileTypes.count ? fileTypes[$0] : NameTable.unnamed) }
            }
            rows.append(first..<parts.count)
        }
        let readable = rows.filter { !$0.isEmpty }
        var found = numbers.insert(all: readable.map { Self.hash(parts[$0]) }).makeIterator()
        return rows.map { row in
            guard !row.isEmpty, let number = found.next() else { return Self.none }
            if Int(number) == starts.count - 1 {
                types += parts[row]
                starts.append(UInt32(types.count))
            }
            return number
        }
    }

    /// The number of the prototype with these types; nil if no file has it.
    func number(of types: [UInt32]) -> UInt32? { numbers[Self.hash(types[...])] }

    private static func hash(_ types: ArraySlice<UInt32>) -> UInt64 {
        types.reduce(Seed.value) { state, type in
            let product = (state ^ UInt64(type) ^ 0xa076_1d64_78bd_642f).multipliedFullWidth(by: 0xe703_7ed1_a0b4_28db)
            return product.high ^ product.low
        }
    }

    /// A prototype's types: the one that is returned, then those of the parameters.
    subscript(number: UInt32) -> ArraySlice<UInt32> {
        guard number != Self.none, Int(number) + 1 < starts.count else { return [] }
        return types[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
    }
}
