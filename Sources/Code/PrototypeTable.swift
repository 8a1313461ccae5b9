import Dex

/// The prototypes of a program: return type, then parameters, each once.
struct PrototypeTable: Sendable {
    /// What a method without a prototype has.
    static let none = UInt32.max

    private var types: [UInt32] = []
    private var starts: [UInt32] = [0]
    private var numbers: [UInt64: [UInt32]] = [:]

    /// The number of a file's prototype; ``none`` if it cannot be read.
    mutating func number(_ dex: DexFile, _ index: Int, _ fileTypes: [UInt32]) -> UInt32 {
        guard let proto = try? dex.protoID(index), proto.returnType < fileTypes.count,
            let list = try? dex.typeList(at: proto.parametersOffset),
            // More no method can take: 255 registers hold them.
            list.count <= 255
        else { return Self.none }
        var key = [fileTypes[proto.returnType]]
        for type in dex.types(list) { key.append(type < fileTypes.count ? fileTypes[type] : ProgramMerger.unnamed) }
        var hasher = Hasher()
        for type in key { hasher.combine(type) }
        let hash = UInt64(bitPattern: Int64(hasher.finalize()))
        for number in numbers[hash] ?? [] where self[number].elementsEqual(key) { return number }
        let number = UInt32(starts.count - 1)
        numbers[hash, default: []].append(number)
        types += key
        starts.append(UInt32(types.count))
        return number
    }

    /// A prototype's types: the one that is returned, then those of the parameters.
    subscript(number: UInt32) -> ArraySlice<UInt32> {
        guard Int(number) + 1 < starts.count else { return [] }
        return types[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
    }
}
