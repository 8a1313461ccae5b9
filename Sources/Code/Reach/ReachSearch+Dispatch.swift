import Dex

/// Which methods a call can end in.
extension ReachSearch {
    @inline(__always)
    func superclass(of type: UInt32) -> UInt32 { tables.superclasses[Int(type)] }

    func isInterface(_ type: UInt32) -> Bool {
        program.definition(of: CodeType(number: type))?.definition.accessFlags.contains(.isInterface) ?? false
    }

    /// Reaches what instances of created types answer a call with, and lets the call wait for types created later.
    mutating func dispatch(
        _ signature: UInt32, on type: UInt32, _ cause: ReachTrace.Cause, _ link: Reachability.Step.Link = .call
    ) {
        // A private method is called like a virtual one since Java 11.
        if superclass(of: type) != ReachTables.undefined,
            let own = program.method(signature, of: type),
            tables.methodTraits[Int(own)] & (ReachTables.virtual | ReachTables.runnable) == ReachTables.runnable
        {
            reach(own, cause, link)
        }
        // Most calls are of the platform's methods, which nobody overrides.
        guard tables.signatureTraits[Int(signature)] & ReachTables.implemented != 0 else { return }
        waiting.append(Waiting(signature: signature, next: waitingHeads[Int(type)], cause: cause))
        waitingHeads[Int(type)] = UInt32(waiting.count - 1)
        typeStamp += 1
        typeStamps[Int(type)] = typeStamp
        var stack = above
        above = []
        stack.removeAll(keepingCapacity: true)
        stack.append(type)
        while let current = stack.popLast(), budget > 0 {
            budget -= 1
            if available[Int(current)], let target = implementation(of: signature, on: current) {
                reach(target, cause, link)
            }
            for below in program.hierarchy.subtypes(of: current) where typeStamps[Int(below)] != typeStamp {
                typeStamps[Int(below)] = typeStamp
                stack.append(below)
            }
        }
        above = stack
    }

    /// Lets a type answer the calls that waited for it.
    ///
    /// - Parameter above: the type and all above it.
    mutating func answerWaiting(_ type: UInt32, above: [UInt32]) {
        for ancestor in above {
            var call = waitingHeads[Int(ancestor)]
            while call != Waiting.none, budget > 0 {
                let wait = waiting[Int(call)]
                if let target = implementation(of: wait.signature, on: type) { reach(target, wait.cause, .call) }
                call = wait.next
            }
        }
    }

    /// The method that an instance of exactly this type answers a virtual call with: its own or the nearest inherited
    /// one, else a default method of an interface; nil if it is not in the files.
    mutating func implementation(of signature: UInt32, on type: UInt32) -> UInt32? {
        let wanted = ReachTables.virtual | ReachTables.runnable
        var current = type
        var steps = 0
        while superclass(of: current) != ReachTables.undefined, steps < Program.chainLimit {
            budget -= 1
            if let method = program.method(signature, of: current),
                tables.methodTraits[Int(method)] & wanted == wanted
            {
                return method
            }
            current = superclass(of: current)
            steps += 1
        }
        guard tables.signatureTraits[Int(signature)] & ReachTables.inInterface != 0 else { return nil }
        for ancestor in program.hierarchy.ancestors(of: type) {
            budget -= 1
            if superclass(of: ancestor) != ReachTables.undefined,
                let method = program.method(signature, of: ancestor),
                tables.methodTraits[Int(method)] & wanted == wanted
            {
                return method
            }
        }
        return nil
    }

    /// The method that a static or direct call names, or that the named class inherits; nil if it is not in the files.
    mutating func declared(_ signature: UInt32, on type: UInt32) -> UInt32? {
        var current = type
        var steps = 0
        while superclass(of: current) != ReachTables.undefined, steps < Program.chainLimit {
            budget -= 1
            if let method = program.method(signature, of: current) {
                return tables.methodTraits[Int(method)] & ReachTables.runnable != 0 ? method : nil
            }
            current = superclass(of: current)
            steps += 1
        }
        return nil
    }
}
