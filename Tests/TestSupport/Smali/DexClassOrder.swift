/// Puts classes in order of their types, but each behind its superclass and interfaces, as the runtime demands.
struct DexClassOrder {
    private let classes: [DexClass]
    private let order: DexOrder

    init(_ classes: [DexClass], _ order: DexOrder) {
        self.classes = classes
        self.order = order
    }

    /// The classes in order.
    ///
    /// - Throws: ``SmaliError`` if a class stands above itself.
    func sorted() throws(SmaliError) -> [DexClass] {
        enum State {
            case open
            case done
        }
        let byType = classes.sorted { order.types.numbers[$0.type] < order.types.numbers[$1.type] }
        var places: [Int: Int] = [:]
        for (place, definition) in byType.enumerated() { places[definition.type] = place }
        var states = [State?](repeating: nil, count: byType.count)
        var result: [DexClass] = []
        for first in byType.indices {
            // A stack instead of recursion: chains of classes may be long.
            var stack = [first]
            while let place = stack.last {
                let definition = byType[place]
                if states[place] == nil {
                    states[place] = .open
                    for type in [definition.superclass].compactMap(\.self) + definition.interfaces {
                        guard let above = places[type], states[above] != .done else { continue }
                        guard states[above] == nil else {
                            throw SmaliError(line: definition.line, "the class stands above itself")
                        }
                        stack.append(above)
                    }
                } else {
                    stack.removeLast()
                    if states[place] == .open { result.append(definition) }
                    states[place] = .done
                }
            }
        }
        return result
    }
}
