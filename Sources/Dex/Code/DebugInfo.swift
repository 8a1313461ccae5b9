/// What the compiler left for debuggers: lines, and the names of parameters and local variables.
///
/// Source: Dalvik executable format, "debug_info_item".
public struct DebugInfo: Hashable, Sendable {
    /// Something that is true from an address on.
    public struct Event: Hashable, Sendable {
        /// The address in units.
        public var address: Int
        /// What begins or ends there.
        public var kind: Kind

        /// Something from an address on.
        public init(address: Int, kind: Kind) {
            self.address = address
            self.kind = kind
        }
    }

    /// What begins or ends at an address.
    public enum Kind: Hashable, Sendable {
        /// A line of the source file.
        case line(UInt32)
        /// A local variable.
        case startLocal(LocalVariable)
        /// The variable in that register ends.
        case endLocal(register: Int)
        /// The variable that was in that register before is there again.
        case restartLocal(register: Int)
        /// The parameters are in place.
        case prologueEnd
        /// The method is about to return.
        case epilogueBegin
        /// Another source file; nil for none.
        case file(Int?)
    }

    /// A variable's register, name, type and generic signature; nil where the compiler left them out.
    public struct LocalVariable: Hashable, Sendable {
        /// The register it is in; a wide one takes the next too.
        public var register: Int
        /// The string that is its name.
        public var name: Int?
        /// Its type.
        public var type: Int?
        /// The string that is its generic signature.
        public var signature: Int?

        /// A variable of which only the register is known.
        public init(register: Int) { self.register = register }
    }

    /// The line of the method's beginning.
    public var lineStart: UInt32
    /// The strings that are the names of its parameters; nil for one without.
    public var parameterNames: [Int?]
    /// What is true from where on, by address.
    public var events: [Event]

    /// The lines, each with the address where it begins.
    public var lines: [(address: Int, line: UInt32)] {
        events.compactMap { event in
            if case .line(let line) = event.kind { (event.address, line) } else { nil }
        }
    }

    /// The line that an address belongs to; nil if the compiler left none.
    public func line(at address: Int) -> UInt32? {
        var found: UInt32?
        for (start, line) in lines {
            if start > address { break }
            found = line
        }
        return found
    }
}
