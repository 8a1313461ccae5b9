import Bytes
import Dex

/// What happens when an object is created.
extension ReachSearch {
    /// Notes that an instance of a type is created.
    @inline(__always)
    mutating func create(_ type: UInt32, _ cause: ReachTrace.Cause) {
        guard !seen[Int(type)], superclass(of: type) != ReachTables.undefined else { return }
        createFirst(type, cause)
    }

    @inline(never)
    private mutating func createFirst(_ type: UInt32, _ cause: ReachTrace.Cause) {
        seen[Int(type)] = true
        initialise(type, cause)
        let types = ancestors(of: type)
        if !available[Int(type)] {
            available[Int(type)] = true
            answerWaiting(type, above: types)
        }
        callBack(type, above: types, .callback, cause)
        above = types
    }

    /// Creates a class that was named, if there can be an instance of it: with all constructors.
    mutating func createByName(_ type: UInt32, _ cause: ReachTrace.Cause) {
        initialise(type, cause, .name)
        guard let (_, definition) = program.definition(of: CodeType(number: type)),
            definition.accessFlags.isDisjoint(with: [.isInterface, .isAbstract])
        else { return }
        for constructor in constructors(of: type) { reach(constructor, cause, .name) }
        create(type, cause)
    }

    /// The constructors of a type.
    func constructors(of type: UInt32) -> [UInt32] {
        program.methods(of: CodeType(number: type)).compactMap { method in
            guard let signature = program.signature(of: method),
                program.signatureNames[Int(signature.number)] == tables.constructor
            else { return nil }
            return UInt32(method.number)
        }
    }

    /// Runs the initialisers of a class and its superclasses.
    @inline(__always)
    mutating func initialise(
        _ type: UInt32, _ cause: ReachTrace.Cause, _ link: Reachability.Step.Link = .initialiser
    ) {
        guard !initialised[Int(type)] else { return }
        var current = type
        while superclass(of: current) != ReachTables.undefined, !initialised[Int(current)] {
            initialised[Int(current)] = true
            budget -= 1
            if let signature = tables.classInitialiser,
                let method = program.method(signature, of: current)
            {
                reach(method, cause, link)
            }
            current = superclass(of: current)
        }
    }

    /// A type and all above it, nearest first, each once.
    mutating func ancestors(of type: UInt32) -> [UInt32] {
        var found = above
        above = []
        found.removeAll(keepingCapacity: true)
        typeStamp += 1
        typeStamps[Int(type)] = typeStamp
        found.append(type)
        var next = 0
        while next < found.count {
            for supertype in program.hierarchy.supertypes(of: found[next])
            where typeStamps[Int(supertype)] != typeStamp {
                typeStamps[Int(supertype)] = typeStamp
                found.append(supertype)
            }
            next += 1
        }
        budget -= found.count
        return found
    }

    /// Reaches the methods that the platform calls on an object of a type.
    ///
    /// - Parameters:
    ///   - types: the type and all above it.
    ///   - base: platform types that it counts as besides.
    mutating func callBack(
        _ type: UInt32, above types: [UInt32], base: [UInt32] = [], _ link: Reachability.Step.Link,
        _ cause: ReachTrace.Cause
    ) {
        nameStamp += 1
        var hasPlatform = !base.isEmpty
        var findsPrivate = false
        for ancestor in types where superclass(of: ancestor) == ReachTables.undefined {
            hasPlatform = hasPlatform || ancestor != tables.object
            note(callbacksOf: ancestor, &findsPrivate)
        }
        for ancestor in base { note(callbacksOf: ancestor, &findsPrivate) }
        for owner in types where superclass(of: owner) != ReachTables.undefined {
            guard let (index, definition) = program.definition(of: CodeType(number: owner)) else { continue }
            let file = tables.files[index]
            budget -= definition.methods.count
            guard budget > 0 else { return }
            for member in definition.methods {
                let number = file.methodBase + member
                let traits = tables.methodTraits[number]
                guard traits & ReachTables.runnable != 0, file.methods[member].method < file.signatures.count else {
                    continue
                }
                let signature = file.signatures[file.methods[member].method]
                if traits & ReachTables.virtual == 0 {
                    if findsPrivate, isCallback(signature, .max) { reach(UInt32(number), cause, link) }
                    continue
                }
                guard
                    traits & ReachTables.annotated != 0 || isCallback(signature, 0)
                        || (hasPlatform && beginsWithOn(program.signatureNames[Int(signature)]))
                else { continue }
                // Something nearer may stand before an inherited one.
                if owner == type || implementation(of: signature, on: type) == UInt32(number) {
                    reach(UInt32(number), cause, link)
                }
            }
        }
    }

    /// The bit among numbers of parameters that says that private methods count.
    private static let privateBit: UInt16 = 0x8000

    private mutating func note(callbacksOf type: UInt32, _ findsPrivate: inout Bool) {
        for callback in tables.callbacks(of: type) {
            let name = Int(callback.name)
            if nameStamps[name] != nameStamp {
                nameStamps[name] = nameStamp
                nameParameters[name] = 0
            }
            nameParameters[name] |= callback.parameters & ~Self.privateBit
            if callback.isPrivateToo {
                nameParameters[name] |= Self.privateBit
                findsPrivate = true
            }
        }
    }

    /// True if the platform types noted last declare a method of that name and number of parameters.
    ///
    /// - Parameter privacy: `.max` to ask only for those that count as private ones.
    @inline(__always)
    private func isCallback(_ signature: UInt32, _ privacy: UInt16) -> Bool {
        let name = Int(program.signatureNames[Int(signature)])
        guard nameStamps[name] == nameStamp else { return false }
        let parameters = program.prototypes[program.signaturePrototypes[Int(signature)]].count - 1
        let found = nameParameters[name]
        guard parameters >= 0, parameters < 15, found & (1 << UInt16(parameters)) != 0 else { return false }
        return privacy == 0 || found & Self.privateBit != 0
    }

    /// True if a name is `on` and goes on with a capital letter.
    private mutating func beginsWithOn(_ name: UInt32) -> Bool {
        let shape = nameShapes[Int(name)]
        if shape != 0 { return shape == 2 }
        let isOn = program.names.withBytes(name) { bytes in
            guard bytes.byteCount > 2, let capital = try? bytes.u8(at: 2) else { return false }
            return (try? bytes.u16(at: 0)) == 0x6e6f && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(capital)
        }
        nameShapes[Int(name)] = isOn ? 2 : 1
        return isOn
    }
}
