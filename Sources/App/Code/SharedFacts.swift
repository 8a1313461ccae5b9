import Synchronization

/// Facts that several rules rest on, by their type: each is worked out once, by whoever asks first, while others wait.
///
/// They are functions of the app alone, so that no answer depends on who asked first.
public final class SharedFacts: Sendable {
    private final class Entry: Sendable {
        let fact = Mutex<(any Sendable)?>(nil)
    }

    private let entries = Mutex<[ObjectIdentifier: Entry]>([:])

    /// No facts.
    public init() {}

    /// The fact of a type. Making it may ask for facts of other types, but not for its own.
    public func fact<Fact: Sendable>(_ make: () -> Fact) -> Fact {
        let entry = entries.withLock { entries in
            let entry = entries[ObjectIdentifier(Fact.self)] ?? Entry()
            entries[ObjectIdentifier(Fact.self)] = entry
            return entry
        }
        return entry.fact.withLock { known in
            if let known = known as? Fact { return known }
            let fact = make()
            known = fact
            return fact
        }
    }
}
