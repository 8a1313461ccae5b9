import Bytes
import Dex

/// What the instructions of a reached method lead to.
extension ReachSearch {
    /// Ways of calling that are done with for a mentioned method.
    private static let virtualDone: UInt8 = 1
    private static let directDone: UInt8 = 2

    /// Follows the code of a method.
    mutating func walk(_ method: Int) {
        var index = 0
        while index + 1 < tables.files.count, method >= tables.files[index + 1].methodBase { index += 1 }
        let file = tables.files[index]
        let definition = file.methods[method - file.methodBase]
        guard definition.codeOffset != 0 else {
            if tables.methodTraits[method] & ReachTables.native != 0 {
                openEnds.nativeMethods += 1
            } else {
                openEnds.unreadableMethods += 1
            }
            return
        }
        guard let code = try? file.dex.code(at: definition.codeOffset) else {
            openEnds.unreadableMethods += 1
            return
        }
        budget -= code.unitCount
        let source = file.bytes
        let bytes = source.bytes
        var walker = code.walker
        while let instruction = walker.next(in: bytes) {
            let kind = instruction.reference
            guard kind != .none else { continue }
            let cause = ReachTrace.Cause(
                parent: UInt32(truncatingIfNeeded: method), site: UInt32(truncatingIfNeeded: instruction.offset))
            let target = instruction.index(in: bytes)
            switch kind {
            case .method:
                call(target, instruction.code, file, definition, cause)
            case .type:
                guard target < file.types.count else { continue }
                if instruction.code == 0x22 {
                    create(file.types[target], cause)
                    if tables.loaders.contains(file.types[target]) { openEnds.codeLoaders += 1 }
                } else if instruction.code == 0x1c, followsNames {
                    hint(at: file.types[target], cause)
                }
            case .field where instruction.code >= 0x60:
                guard let id = try? file.dex.fieldID(target), id.owner < file.types.count else { continue }
                initialise(file.types[id.owner], cause)
            case .string where followsNames:
                load(string: target, file, cause)
            case .callSite:
                openCallSite(target, file, cause)
            case .methodHandle:
                open(handle: target, file, cause)
            default: break
            }
        }
        if walker.fault != nil { openEnds.unreadableMethods += 1 }
    }

    @inline(__always)
    private mutating func call(
        _ index: Int, _ code: UInt8, _ file: ReachTables.File, _ caller: MethodDefinition, _ cause: ReachTrace.Cause
    ) {
        guard index < file.signatures.count else { return }
        let state = references[file.referenceBase + index]
        // Ranges follow six opcodes behind.
        let form = code >= 0x74 ? code - 6 : code
        let isVirtual = form == 0x6e || form == 0x72
        let bit = isVirtual ? Self.virtualDone : Self.directDone
        if form != 0x6f, state & bit != 0 { return }
        guard state & OpenEnds.reflective == 0, code < 0xfa else {
            openEnds.reflectiveCalls += 1
            return
        }
        if form != 0x6f { references[file.referenceBase + index] = state | bit }
        follow(index, form, file, caller, cause)
    }

    /// A call that was not met before.
    @inline(never)
    private mutating func follow(
        _ index: Int, _ form: UInt8, _ file: ReachTables.File, _ caller: MethodDefinition, _ cause: ReachTrace.Cause
    ) {
        guard let id = try? file.dex.methodID(index), id.owner < file.types.count else { return }
        let owner = file.types[id.owner]
        let signature = file.signatures[index]
        switch form {
        case 0x6e, 0x72:
            dispatch(signature, on: owner, cause)
        case 0x6f:
            // The named class is often one further up than the one whose method runs.
            let own = file.types[file.dex.classes[caller.classIndex].type]
            if isInterface(owner) {
                if let target = implementation(of: signature, on: owner) { reach(target, cause, .call) }
            } else if superclass(of: own) != ReachTables.undefined,
                let target = implementation(of: signature, on: superclass(of: own))
            {
                reach(target, cause, .call)
            }
        default:
            guard let target = declared(signature, on: owner) else { return }
            if form == 0x71, let type = program.owner(of: CodeMethod(number: Int(target))) {
                initialise(type.number, cause)
            }
            reach(target, cause, .call)
        }
    }

    private mutating func openCallSite(_ index: Int, _ file: ReachTables.File, _ cause: ReachTrace.Cause) {
        guard let site = try? file.dex.callSite(index) else { return }
        budget -= site.arguments.count
        open(handle: site.bootstrap, file, cause)
        for case .methodHandle(let handle) in site.arguments { open(handle: handle, file, cause) }
    }

    /// Follows a method handle as if it were called where it is made.
    private mutating func open(handle index: Int, _ file: ReachTables.File, _ cause: ReachTrace.Cause) {
        guard let handle = try? file.dex.methodHandle(index) else { return }
        if handle.kind.isField {
            guard handle.kind == .staticGet || handle.kind == .staticPut,
                let id = try? file.dex.fieldID(handle.member), id.owner < file.types.count
            else { return }
            return initialise(file.types[id.owner], cause)
        }
        guard handle.member < file.signatures.count, let id = try? file.dex.methodID(handle.member),
            id.owner < file.types.count
        else { return }
        let owner = file.types[id.owner]
        let signature = file.signatures[handle.member]
        switch handle.kind {
        case .invokeInstance, .invokeInterface: dispatch(signature, on: owner, cause, .handle)
        case .invokeConstructor: create(owner, cause)
        default: initialise(owner, cause)
        }
        if let target = declared(signature, on: owner) { reach(target, cause, .handle) }
    }
}
