import Bytes

/// A reference to a field or method that code can call. Source: Dalvik executable format, "method_handle_item".
public struct MethodHandle: Hashable, Sendable {
    /// What it does with the field or method.
    public enum Kind: UInt16, CaseIterable, Hashable, Sendable {
        case staticPut = 0
        case staticGet = 1
        case instancePut = 2
        case instanceGet = 3
        case invokeStatic = 4
        case invokeInstance = 5
        case invokeConstructor = 6
        case invokeDirect = 7
        case invokeInterface = 8

        /// True if the member is a field.
        public var isField: Bool { rawValue < 4 }

        /// Its name in smali.
        public var name: String {
            switch self {
            case .staticPut: "static-put"
            case .staticGet: "static-get"
            case .instancePut: "instance-put"
            case .instanceGet: "instance-get"
            case .invokeStatic: "invoke-static"
            case .invokeInstance: "invoke-instance"
            case .invokeConstructor: "invoke-constructor"
            case .invokeDirect: "invoke-direct"
            case .invokeInterface: "invoke-interface"
            }
        }
    }

    /// What it does.
    public var kind: Kind
    /// The field or method.
    public var member: Int
}

/// What `invoke-custom` calls. Source: Dalvik executable format, "call_site_item".
public struct CallSite: Hashable, Sendable {
    /// The handle of the method that makes the call's target.
    public var bootstrap: Int
    /// The string that is the name of the method to be made.
    public var name: Int
    /// The prototype of the method to be made.
    public var proto: Int
    /// Further arguments of the bootstrap method.
    public var arguments: [EncodedValue]
}

extension DexFile {
    /// A method handle.
    ///
    /// - Throws: ``DexError`` if there is no such handle or its kind has no meaning.
    public func methodHandle(_ index: Int) throws(DexError) -> MethodHandle {
        let span = bytes.bytes
        guard let place = methodHandles.place(index), let kind = try? span.u16(at: place),
            let member = try? span.u16(at: place + 4)
        else { throw DexError(.outOfRange, at: methodHandles.offset, field: "method handle index") }
        guard let kind = MethodHandle.Kind(rawValue: kind) else {
            throw DexError(.malformed, at: place, field: "method handle")
        }
        return MethodHandle(kind: kind, member: Int(member))
    }

    /// A call site.
    ///
    /// - Throws: ``DexError`` if there is no such call site or its values are not those of one.
    public func callSite(_ index: Int) throws(DexError) -> CallSite {
        var read = 0
        return try callSite(index, read: &read)
    }

    /// A call site; `read` grows by the bytes that were read, an error or not.
    func callSite(_ index: Int, read: inout Int) throws(DexError) -> CallSite {
        guard let place = callSiteIDs.place(index), let offset = try? bytes.bytes.u32(at: place) else {
            throw DexError(.outOfRange, at: callSiteIDs.offset, field: "call site index")
        }
        let values = try encodedArray(at: Int(offset), read: &read)
        guard values.count >= 3, case .methodHandle(let bootstrap) = values[0], case .string(let name) = values[1],
            case .methodType(let proto) = values[2]
        else { throw DexError(.malformed, at: Int(offset), field: "call site") }
        return CallSite(bootstrap: bootstrap, name: name, proto: proto, arguments: Array(values.dropFirst(3)))
    }

    /// A method handle such as `invoke-static@Lcom/example/A;->run()V`.
    public func name(ofMethodHandle index: Int) -> String {
        guard let handle = try? methodHandle(index) else { return "method_handle@\(index)" }
        let member = handle.kind.isField ? name(ofField: handle.member) : name(ofMethod: handle.member)
        return "\(handle.kind.name)@\(member)"
    }
}
