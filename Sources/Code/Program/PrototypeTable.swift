import Dex

/// The prototypes of a program: return type, then parameters, each once.
struct PrototypeTable: Sendable {
    /// What a method without a prototype has.
    static let none = UInt32.max

    private var types: [UInt32] = []
    private var starts: [UInt32] = [0]
    private var numbers = KeyTable(expecting: 8192)

    /// The number of a file's prototype; ``none`` if it cannot be read.
    mutating func number(_ dex: DexFile, _ index: Int, _ fileTypes: [UInt32]) -> UInt32 {
        guard let proto = try? dex.protoID(index), proto.returnType < fileTypes.count,
            let list = try? dex.typeList(at: proto.parametersOffset),
            // More no method can take: 255 registers hold them.
            list.count <= 255
        else { return Self.none }
        let first = types.count
        types.append(fileTypes[proto.returnType])
        for type in dex.types(list) { types.append(type < fileTypes.count ? fileTypes[type] : NameTable.unnamed) }
        let hash = Self.hash(types[first...])
        let next = UInt32(starts.count - 1)
        let number = numbers.insert(hash, next)
        if number == next { starts.append(UInt32(types.count)) } else { types.removeSubrange(first...) }
        return number
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
