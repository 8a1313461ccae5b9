import Dex
import Synchronization

/// What a call can do: which methods of the program it can end in, and what the platform does if it can end there.
struct CallFacts {
    /// The methods of the program with code that it can end in (class-hierarchy dispatch).
    var targets: [CodeMethod] = []
    /// True if there are too many such methods; ``targets`` is empty then.
    var isAmbiguous = false
    /// What the platform's method does; nil if the call always ends in the program.
    var behavior: PlatformBehavior?

    /// A call that can end in more methods than this is not followed.
    static let targetLimit = 16

    /// The facts of calls that name a method.
    ///
    /// - Parameter isDynamic: true if the class of the object decides (`invoke-virtual`, `invoke-interface`).
    init(_ reference: MethodReference, isDynamic: Bool, _ program: Program) {
        let signature = program.signature(of: reference)
        guard let owner = program.owner(of: reference) else { return }
        let resolved = program.resolve(signature, on: owner)
        var found: Set<CodeMethod> = []
        func add(_ method: CodeMethod) {
            if program.definition(of: method).definition.codeOffset != 0, found.insert(method).inserted {
                targets.append(method)
            }
        }
        if let resolved { add(resolved) }
        // What everybody inherits would end everywhere.
        if isDynamic, program.descriptor(of: owner) != "Ljava/lang/Object;" {
            for method in program.overrides(of: signature, below: owner) { add(method) }
        }
        if targets.count > Self.targetLimit {
            // Of the platform's interfaces everybody has some; the platform's own are what most calls end in.
            isAmbiguous = program.definition(of: owner) != nil
            targets = []
        }
        if !isAmbiguous, resolved == nil || targets.isEmpty {
            behavior = PlatformBehavior.of(signature, on: owner, program)
        }
    }
}

/// The facts of the calls that were asked about; no answer depends on what is in it.
final class CallFactsCache: Sendable {
    private let known = Mutex<[UInt64: CallFacts]>([:])

    /// The facts of calls that name a method.
    func facts(_ reference: MethodReference, isDynamic: Bool, _ program: Program) -> CallFacts {
        let key = KeyTable.key(UInt32(reference.file) << 1 | (isDynamic ? 1 : 0), UInt32(reference.index))
        if let facts = known.withLock({ $0[key] }) { return facts }
        let facts = CallFacts(reference, isDynamic: isDynamic, program)
        known.withLock { $0[key] = facts }
        return facts
    }
}

extension Program {
    /// The facts of an instruction that calls a method by its name.
    func callFacts(_ instruction: Instruction, _ reference: MethodReference) -> CallFacts {
        let isDynamic = [0x6e, 0x72, 0x74, 0x78].contains(instruction.code)
        return callFacts.facts(reference, isDynamic: isDynamic, self)
    }

    /// For each declared parameter of a method, its place in a call's list of registers: wide ones take two.
    func parameterPlaces(of signature: Signature, isStatic: Bool) -> [Int] {
        var place = isStatic ? 0 : 1
        return parameters(of: signature).map { type in
            let descriptor = descriptor(of: type)
            defer { place += descriptor == "J" || descriptor == "D" ? 2 : 1 }
            return place
        }
    }
}
