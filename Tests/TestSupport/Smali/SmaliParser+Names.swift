import Dex

/// Types, members, prototypes, method handles and call sites.
extension SmaliParser {
    /// A type's descriptor.
    mutating func type(_ wanted: String = "a type") throws(SmaliError) -> Int {
        guard scanner.token.kind == .word else { throw unexpected(wanted) }
        let bytes = scanner.bytes
        guard end(ofDescriptor: bytes) == bytes.endIndex else {
            if scanner.token.line > scanner.previousLine { throw unexpected(wanted) }
            throw error("\(scanner.word) is not a type")
        }
        try scanner.advance()
        return type(of: bytes)
    }

    /// The number of a type whose descriptor is right.
    private mutating func type(of descriptor: ArraySlice<UInt8>) -> Int {
        pool.types.number(of: pool.strings.number(of: SmaliQuoted.modified(descriptor)))
    }

    /// Where the descriptor at the beginning ends; nil if there is none.
    private func end(ofDescriptor bytes: ArraySlice<UInt8>) -> Int? {
        var place = bytes.startIndex
        while place < bytes.endIndex, bytes[place] == UInt8(ascii: "[") { place += 1 }
        guard place < bytes.endIndex, place - bytes.startIndex < 256 else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "V"): return place == bytes.startIndex ? place + 1 : nil
        case UInt8(ascii: "L"):
            guard let end = bytes[place...].firstIndex(of: UInt8(ascii: ";")), end > place + 1 else { return nil }
            return end + 1
        default: return "ZBSCIJFD".utf8.contains(bytes[place]) ? place + 1 : nil
        }
    }

    /// The name of a field or method.
    mutating func memberName() throws(SmaliError) -> Int {
        guard scanner.token.kind == .word, scanner.token.line == scanner.previousLine else {
            throw unexpected("a name")
        }
        let name = SmaliQuoted.modified(scanner.bytes)
        try scanner.advance()
        return pool.strings.number(of: name)
    }

    /// Parameters and result, such as `(ILa;)V`.
    mutating func prototype() throws(SmaliError) -> Int {
        try expect(.openParenthesis, "(")
        var parameters: [Int] = []
        while scanner.token.kind == .word {
            var rest = scanner.bytes
            while !rest.isEmpty {
                guard let end = end(ofDescriptor: rest), rest.first != UInt8(ascii: "V") else {
                    throw error("\(String(decoding: rest, as: UTF8.self)) is not the type of a parameter")
                }
                parameters.append(type(of: rest[..<end]))
                rest = rest[end...]
            }
            try scanner.advance()
        }
        try expect(.closeParenthesis, ")")
        return pool.prototype(try type("the type of the result"), parameters)
    }

    /// A field such as `La;->flag:Z`.
    mutating func field() throws(SmaliError) -> Int {
        let owner = try type("a field")
        try expect(.arrow, "->")
        let name = try memberName()
        try expect(.colon, ": and the field's type")
        return pool.fields.number(of: .init(owner: owner, name: name, kind: try type()))
    }

    /// A method such as `La;->run(I)V`.
    mutating func method() throws(SmaliError) -> Int {
        let owner = try type("a method")
        try expect(.arrow, "->")
        let name = try memberName()
        return pool.methods.number(of: .init(owner: owner, name: name, kind: try prototype()))
    }

    /// A method handle such as `invoke-static@La;->run(I)V`.
    mutating func methodHandle() throws(SmaliError) -> Int {
        let line = scanner.token.line
        let name = try word("a method handle")
        guard let kind = MethodHandle.Kind.allCases.first(where: { $0.name == name }) else {
            throw SmaliError(line: line, "\(name) is not a kind of method handle")
        }
        guard version >= 38 else { throw SmaliError(line: line, "a method handle needs version 38") }
        try expect(.at, "@")
        let member = kind.isField ? try field() : try method()
        return pool.handles.number(of: .init(kind: kind, member: member))
    }

    /// A call site such as `call_site_0("run", ()V, 0x1)@La;->bootstrap(…)…`; its own name says nothing.
    mutating func callSite() throws(SmaliError) -> Int {
        _ = try word("a call site")
        try expect(.openParenthesis, "(")
        var values: [EncodedValue] = [.string(try string())]
        try expect(.comma, ",")
        values.append(.methodType(try prototype()))
        while try take(.comma) { values.append(try value()) }
        try expect(.closeParenthesis, ")")
        try expect(.at, "@")
        let handle = pool.handles.number(of: .init(kind: .invokeStatic, member: try method()))
        return pool.callSites.number(of: [.methodHandle(handle)] + values)
    }
}
