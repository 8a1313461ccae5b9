import Synchronization

/// Types with all that extend or implement them, as far as somebody asked: many questions are about the same few classes.
final class FamilyCache: Sendable {
    private let families = Mutex<[UInt32: Set<UInt32>]>([:])

    /// The family of a type, made by a function if it is not known.
    func family(of type: UInt32, make: () -> Set<UInt32>) -> Set<UInt32> {
        if let known = families.withLock({ $0[type] }) { return known }
        let made = make()
        families.withLock { $0[type] = made }
        return made
    }
}

extension Program {
    /// The numbers of a type and of all types below it.
    func family(of type: CodeType) -> Set<UInt32> {
        families.family(of: type.number) { Set(hierarchy.descendants(of: type.number)) }
    }
}
