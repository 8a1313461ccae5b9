/// Who extends and implements whom. Hostile classes extend one another in a circle: every walk visits a type once.
struct Hierarchy: Sendable {
    private let up: RowTable
    private let down: RowTable

    /// Pairs of a type and one that it names as its supertype, the superclass first.
    init(_ supertypes: [(row: UInt32, item: UInt32)], nameCount: Int) {
        up = RowTable(rows: nameCount, supertypes)
        down = RowTable(rows: nameCount, supertypes.map { ($0.item, $0.row) })
    }

    /// The supertypes that a type names itself, superclass first.
    func supertypes(of type: UInt32) -> ArraySlice<UInt32> { up[type] }

    /// The types that name a type as their supertype.
    func subtypes(of type: UInt32) -> ArraySlice<UInt32> { down[type] }

    /// A type and all above it, nearest first, each once.
    func ancestors(of type: UInt32) -> [UInt32] { closure(of: type, in: up) }

    /// A type and all below it, nearest first, each once.
    func descendants(of type: UInt32) -> [UInt32] { closure(of: type, in: down) }

    private func closure(of type: UInt32, in table: RowTable) -> [UInt32] {
        var found = [type]
        // A handful is found faster in the list itself.
        var seen: Set<UInt32> = [type]
        var next = 0
        while next < found.count {
            for other in table[found[next]] where seen.insert(other).inserted { found.append(other) }
            next += 1
        }
        return found
    }
}
