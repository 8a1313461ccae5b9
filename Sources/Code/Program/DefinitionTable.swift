/// Which file defines a type, and at which place among its classes.
struct DefinitionTable: Sendable {
    private var files: [UInt16] = []
    private var places: [UInt32] = []
    private static let none = UInt16.max

    /// Makes room for types up to a number.
    mutating func grow(to count: Int) {
        let more = count - files.count
        guard more > 0 else { return }
        files += [UInt16](repeating: Self.none, count: more)
        places += [UInt32](repeating: 0, count: more)
    }

    /// Notes a definition; false if there is one already.
    mutating func define(_ type: UInt32, file: Int, place: Int) -> Bool {
        guard !isDefined(type), let file = UInt16(exactly: file), file != Self.none else { return false }
        files[Int(type)] = file
        places[Int(type)] = UInt32(place)
        return true
    }

    /// True if a file defines the type.
    func isDefined(_ type: UInt32) -> Bool { Int(type) < files.count && files[Int(type)] != Self.none }

    /// The file and the place among its classes; nil for a type that nobody defines.
    func place(of type: UInt32) -> (file: Int, class: Int)? {
        isDefined(type) ? (Int(files[Int(type)]), Int(places[Int(type)])) : nil
    }
}
