import Findings

/// The classes around each of some classes, as far as they help to tell whose it is.
struct Neighbourhood {
    /// More neighbours than this add nothing: a majority shows in fewer.
    static let most = 24

    private var counts: [UInt8]
    private var slots: [UInt32]

    /// So many classes with nothing around them.
    init(classes: Int) {
        counts = [UInt8](repeating: 0, count: classes)
        slots = [UInt32](repeating: 0, count: classes * Self.most)
    }

    /// Adds the class at a place to what is around one of the classes, if it is not there yet.
    mutating func add(_ place: Int, _ relation: ClassOwners.Relation, to index: Int) {
        let count = Int(counts[index])
        guard count < Self.most, let place = UInt32(exactly: place), place < 1 << 30 else { return }
        let slot = place << 2 | UInt32(relation.rawValue)
        let base = index * Self.most
        for known in base..<base + count where slots[known] == slot { return }
        slots[base + count] = slot
        counts[index] += 1
    }

    /// Runs a function over what is around one of the classes.
    @inline(__always)
    func visit(_ index: Int, _ body: (_ place: Int, _ relation: ClassOwners.Relation) -> Void) {
        let base = index * Self.most
        for slot in base..<base + Int(counts[index]) {
            guard let relation = ClassOwners.Relation(rawValue: UInt8(slots[slot] & 3)) else { continue }
            body(Int(slots[slot] >> 2), relation)
        }
    }
}

/// Owners as numbers, which are compared faster than their names.
struct OwnerCodes {
    /// Cannot be told.
    static let unknown: UInt16 = 0
    /// The app's own.
    static let own: UInt16 = 1

    private(set) var owners: [Owner] = [.unknown, .own]
    private var numbers: [Owner: UInt16] = [.unknown: unknown, .own: own]

    /// The number of an owner, a new one if nobody asked for it before.
    mutating func code(_ owner: Owner) -> UInt16 {
        if let known = numbers[owner] { return known }
        guard let code = UInt16(exactly: owners.count) else { return Self.unknown }
        owners.append(owner)
        numbers[owner] = code
        return code
    }
}
