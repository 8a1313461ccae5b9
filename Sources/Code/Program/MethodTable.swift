import Dex

/// The defined method of a class and a signature.
///
/// A class has few methods, which lie one after the other: looking through their signatures is faster than a table of
/// all methods of an app, and needs no memory for one. Only large classes have a table.
struct MethodTable: Sendable {
    /// For each file, the number of its first defined method; one more at the end.
    private(set) var bases = [0]
    /// The signature of each defined method; ``none`` where its entry cannot be read.
    private var signatures: [UInt32] = []
    /// For each file, its classes.
    private var classes: [[ClassDefinition]] = []
    /// The methods of large classes, by type in the high half and signature in the low one.
    private var large = KeyTable(expecting: 0)
    /// The method of each key of `large`.
    private var methods: [UInt32] = []

    private static let none = UInt32.max
    /// A class with more methods is large.
    private static let limit = 64

    /// An empty table with room for so many methods.
    init(expecting count: Int) {
        signatures.reserveCapacity(count)
    }

    /// Adds the methods that the next file defines.
    ///
    /// - Parameters:
    ///   - own: The signature of each method that it mentions.
    ///   - types: Its types.
    ///   - definitions: Which file's definition of a type counts.
    mutating func add(_ dex: DexFile, signatures own: [UInt32], types: [UInt32], _ definitions: DefinitionTable) {
        let base = signatures.count
        for method in dex.definedMethods {
            signatures.append(method.method < own.count ? own[method.method] : Self.none)
        }
        for (place, definition) in dex.classes.enumerated()
        where definition.methods.count > Self.limit && definition.type < types.count {
            let type = types[definition.type]
            guard let first = definitions.place(of: type), first == (classes.count, place) else { continue }
            for member in definition.methods {
                let number = large.insert(KeyTable.key(type, signatures[base + member]))
                if Int(number) == methods.count { methods.append(UInt32(base + member)) }
            }
        }
        classes.append(dex.classes)
        bases.append(signatures.count)
    }

    /// The first method with that signature that a type defines; nil if it does not define any.
    ///
    /// - Parameter place: Where the type is defined.
    @inline(__always)
    func method(_ signature: UInt32, of type: UInt32, at place: (file: Int, class: Int)) -> UInt32? {
        let range = classes[place.file][place.class].methods
        if range.count > Self.limit { return large[KeyTable.key(type, signature)].map { methods[Int($0)] } }
        let base = bases[place.file]
        for member in range where signatures[base + member] == signature { return UInt32(base + member) }
        return nil
    }
}
