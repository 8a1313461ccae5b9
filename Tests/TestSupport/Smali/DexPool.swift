import Dex

/// Things with a number each, the same for the same.
struct Interned<Key: Hashable> {
    /// The things by their number.
    private(set) var keys: [Key] = []
    private var numbers: [Key: Int] = [:]

    /// The number of a thing.
    mutating func number(of key: Key) -> Int {
        if let known = numbers[key] { return known }
        numbers[key] = keys.count
        keys.append(key)
        return keys.count - 1
    }
}

/// What the tables of a dex file will hold, in the order in which it was met. All numbers in it are those of this order;
/// ``DexOrder`` tells the final ones.
struct DexPool {
    /// A prototype: numbers of a string and of types.
    struct Prototype: Hashable {
        var shorty: Int
        var result: Int
        var parameters: [Int]
    }

    /// A field or method; `kind` is its type or prototype.
    struct Member: Hashable {
        var owner: Int
        var name: Int
        var kind: Int
    }

    /// A method handle.
    struct Handle: Hashable {
        var kind: MethodHandle.Kind
        var member: Int
    }

    /// Modified UTF-8.
    var strings = Interned<[UInt8]>()
    /// Numbers of strings.
    var types = Interned<Int>()
    var prototypes = Interned<Prototype>()
    var fields = Interned<Member>()
    var methods = Interned<Member>()
    var handles = Interned<Handle>()
    var callSites = Interned<[EncodedValue]>()

    /// The descriptor of a type.
    func descriptor(_ type: Int) -> [UInt8] { strings.keys[types.keys[type]] }

    /// A type's letter in a shorty: arrays are objects.
    func letter(_ type: Int) -> UInt8 {
        let first = descriptor(type).first ?? UInt8(ascii: "V")
        return first == UInt8(ascii: "[") ? UInt8(ascii: "L") : first
    }

    /// Number of registers that a type's values take.
    func width(_ type: Int) -> Int {
        let first = descriptor(type).first
        return first == UInt8(ascii: "J") || first == UInt8(ascii: "D") ? 2 : 1
    }

    /// The number of a prototype.
    mutating func prototype(_ result: Int, _ parameters: [Int]) -> Int {
        var shorty = [letter(result)]
        for parameter in parameters { shorty.append(letter(parameter)) }
        let name = strings.number(of: shorty)
        return prototypes.number(of: Prototype(shorty: name, result: result, parameters: parameters))
    }
}

/// The order of the tables that the format demands, and the final number of each thing in a ``DexPool``.
///
/// Source: Dalvik executable format, "File layout".
struct DexOrder {
    /// A table: its entries' numbers in the pool in their final order, and the final number of each of the pool's.
    struct Table {
        var entries: [Int]
        var numbers: [Int]

        init(_ count: Int, _ precedes: (Int, Int) -> Bool) {
            entries = (0..<count).sorted(by: precedes)
            numbers = [Int](repeating: 0, count: count)
            for (final, entry) in entries.enumerated() { numbers[entry] = final }
        }
    }

    let strings: Table
    let types: Table
    let prototypes: Table
    let fields: Table
    let methods: Table

    init(_ pool: DexPool) {
        let texts = pool.strings.keys
        strings = Table(texts.count) { SmaliQuoted.precedes(texts[$0], texts[$1]) }
        let names = strings.numbers
        let descriptors = pool.types.keys
        types = Table(descriptors.count) { names[descriptors[$0]] < names[descriptors[$1]] }
        let kinds = types.numbers
        let protos = pool.prototypes.keys
        prototypes = Table(protos.count) { left, right in
            let (one, other) = (protos[left], protos[right])
            if one.result != other.result { return kinds[one.result] < kinds[other.result] }
            return one.parameters.lexicographicallyPrecedes(other.parameters) { kinds[$0] < kinds[$1] }
        }
        let shapes = prototypes.numbers
        func members(_ keys: [DexPool.Member], _ order: [Int]) -> Table {
            Table(keys.count) { left, right in
                let (one, other) = (keys[left], keys[right])
                if one.owner != other.owner { return kinds[one.owner] < kinds[other.owner] }
                if one.name != other.name { return names[one.name] < names[other.name] }
                return order[one.kind] < order[other.kind]
            }
        }
        fields = members(pool.fields.keys, kinds)
        methods = members(pool.methods.keys, shapes)
    }

    /// The final number of what an instruction refers to. Handles and call sites stay in the order of the text.
    func number(_ number: Int, _ kind: ReferenceKind) -> Int {
        switch kind {
        case .string: strings.numbers[number]
        case .type: types.numbers[number]
        case .proto: prototypes.numbers[number]
        case .field: fields.numbers[number]
        case .method: methods.numbers[number]
        case .none, .callSite, .methodHandle: number
        }
    }
}
