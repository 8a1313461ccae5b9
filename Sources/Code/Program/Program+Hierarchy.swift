/// Who is a kind of what, and which method a call can end in.
extension Program {
    /// True if a type is another one or extends or implements it, over any number of steps.
    public func isKind(_ type: CodeType, of other: CodeType) -> Bool {
        if type == other { return true }
        // Most chains are short; a list is faster than a set.
        var found = [type.number]
        var next = 0
        while next < found.count {
            for supertype in hierarchy.supertypes(of: found[next]) {
                if supertype == other.number { return true }
                if !found.contains(supertype) { found.append(supertype) }
            }
            next += 1
        }
        return false
    }

    /// The superclass that a type names, then its interfaces; empty for a type that nobody knows more of.
    public func supertypes(of type: CodeType) -> [CodeType] {
        hierarchy.supertypes(of: type.number).map { CodeType(number: $0) }
    }

    /// A type and all above it as far as known, nearest first.
    public func ancestors(of type: CodeType) -> [CodeType] {
        hierarchy.ancestors(of: type.number).map { CodeType(number: $0) }
    }

    /// A type and all that extend or implement it, in the files or the platform, nearest first.
    public func descendants(of type: CodeType) -> [CodeType] {
        hierarchy.descendants(of: type.number).map { CodeType(number: $0) }
    }

    /// The method that a call on exactly this type ends in: its own, or the nearest inherited one, of superclasses before
    /// interfaces; nil if it is not in the files (the platform's, or nobody's).
    ///
    /// Source: Dalvik bytecode, "invoke-kind"; JVMS 5.4.3.3 for the order.
    public func resolve(_ signature: Signature, on type: CodeType) -> CodeMethod? {
        var current = type.number
        var steps = 0
        while true {
            if let number = method(signature.number, of: current) {
                return CodeMethod(number: Int(number))
            }
            guard let superclass = hierarchy.supertypes(of: current).first, steps < Self.chainLimit else { break }
            current = superclass
            steps += 1
        }
        for ancestor in hierarchy.ancestors(of: type.number) {
            if let number = method(signature.number, of: ancestor) {
                return CodeMethod(number: Int(number))
            }
        }
        return nil
    }

    /// The methods that override a signature in a type's descendants, itself left out; what an instance of some
    /// descendant can answer a call with (class-hierarchy dispatch).
    public func overrides(of signature: Signature, below type: CodeType) -> [CodeMethod] {
        hierarchy.descendants(of: type.number).dropFirst().compactMap { descendant in
            method(signature.number, of: descendant).map { CodeMethod(number: Int($0)) }
        }
    }

    /// The first method with that signature that a type defines itself; nil if no file defines it.
    @inline(__always)
    func method(_ signature: UInt32, of type: UInt32) -> UInt32? {
        definitions.place(of: type).flatMap { methodTable.method(signature, of: type, at: $0) }
    }

    /// A chain of superclasses longer than this is a circle.
    static let chainLimit = 1000
}
