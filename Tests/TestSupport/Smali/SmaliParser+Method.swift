import Dex

/// Methods: everything between `.method` and `.end method` but the instructions.
extension SmaliParser {
    /// What is known of a method while it is read.
    struct OpenMethod {
        var body = SmaliBody()
        /// The parameter that begins in a register, by the number behind `p`.
        var parameters: [Int: Int] = [:]
        /// How many registers the arguments take.
        var arguments: Int
        var names: [Int?]
        var annotations: [DexAnnotation] = []
        var ofParameters: [[DexAnnotation]]
        /// The parameter that `.end param` would end, and how many annotations there were before it.
        var open: (parameter: Int, mark: Int)?
    }

    /// A method whose `.method` has been read.
    mutating func method(of owner: Int, _ line: Int) throws(SmaliError) -> DexMethod {
        var flags = AccessFlags(rawValue: try accessFlags(SmaliFlags.ofMethods))
        if scanner.bytes.first == UInt8(ascii: "<") { flags.insert(.isConstructor) }
        let name = try memberName()
        let prototype = try prototype()
        let number = pool.methods.number(of: .init(owner: owner, name: name, kind: prototype))
        let types = pool.prototypes.keys[prototype].parameters
        var open = OpenMethod(
            arguments: flags.contains(.isStatic) ? 0 : 1, names: .init(repeating: nil, count: types.count),
            ofParameters: .init(repeating: [], count: types.count))
        for (index, type) in types.enumerated() {
            open.parameters[open.arguments] = index
            open.arguments += pool.width(type)
        }
        guard open.arguments <= 255 else { throw SmaliError(line: line, "more than 255 registers of parameters") }
        while try !statement(&open) {}
        var method = DexMethod(line: line, method: number, flags: flags, annotations: open.annotations)
        if open.ofParameters.contains(where: { !$0.isEmpty }) { method.parameterAnnotations = open.ofParameters }
        let isBodiless = !flags.isDisjoint(with: [.isAbstract, .isNative])
        guard isBodiless == open.body.items.isEmpty else {
            let fault = isBodiless ? "an abstract or native method has no code" : "the method has no instructions"
            throw SmaliError(line: line, fault)
        }
        guard !isBodiless else { return method }
        var encoder = try SmaliEncoder(open.body, arguments: open.arguments, line: line)
        try encoder.encode()
        if open.names.contains(where: { $0 != nil }) { encoder.code.parameterNames = open.names }
        method.code = encoder.code
        return method
    }

    /// Reads a statement of a method; true if it ends it.
    private mutating func statement(_ method: inout OpenMethod) throws(SmaliError) -> Bool {
        let line = scanner.token.line
        if try take(.colon) {
            try method.body.place(try word("a label"), line: line)
            return false
        }
        let word = try word("an instruction or .end method")
        switch word {
        case ".registers":
            guard method.body.registers == nil, method.body.locals == nil else {
                throw SmaliError(line: line, "a second number of registers")
            }
            method.body.registers = Int(try integer(0...0xffff))
        case ".locals":
            guard method.body.registers == nil, method.body.locals == nil else {
                throw SmaliError(line: line, "a second number of registers")
            }
            method.body.locals = Int(try integer(0...0xffff))
        case ".param", ".parameter": try parameter(&method)
        case ".annotation": method.annotations.append(try annotation())
        case ".catch", ".catchall":
            let type = word == ".catch" ? try type() : nil
            method.body.catches.append(try handler(type, line, &method.body))
        case ".packed-switch", ".sparse-switch", ".array-data": try payload(word, line, &method.body)
        case ".end": return try end(&method, line)
        default:
            guard word.utf8.first != UInt8(ascii: ".") else {
                method.body.events.append(.init(address: method.body.address, kind: try debug(word, line)))
                return false
            }
            try instruction(word, line, &method.body)
        }
        return false
    }

    /// What follows `.end`: true if it ends the method.
    private mutating func end(_ method: inout OpenMethod, _ line: Int) throws(SmaliError) -> Bool {
        switch try word("what ends") {
        case "method": return true
        case "local":
            let register = try register()
            method.body.events.append(.init(address: method.body.address, kind: .endLocal(register: register)))
        case "param", "parameter":
            guard let open = method.open else { throw SmaliError(line: line, "no .param is open") }
            method.ofParameters[open.parameter] = Array(method.annotations[open.mark...])
            method.annotations.removeSubrange(open.mark...)
            method.open = nil
        case let other: throw SmaliError(line: line, "nothing called \(other) is open")
        }
        return false
    }

    private mutating func parameter(_ method: inout OpenMethod) throws(SmaliError) {
        let line = scanner.token.line
        let register = try register()
        guard register < 0, let index = method.parameters[-1 - register] else {
            throw SmaliError(line: line, "no parameter begins in that register")
        }
        if try take(.comma) { method.names[index] = try string() }
        method.open = (index, method.annotations.count)
    }

    /// What a `.catch` says behind its type.
    private mutating func handler(
        _ type: Int?, _ line: Int, _ body: inout SmaliBody
    ) throws(SmaliError) -> SmaliBody.Catch {
        try expect(.openBrace, "{")
        let start = try label(&body)
        try expect(word: "..")
        let end = try label(&body)
        try expect(.closeBrace, "}")
        return SmaliBody.Catch(line: line, type: type, start: start, end: end, handler: try label(&body))
    }

    /// A label that is used.
    mutating func label(_ body: inout SmaliBody) throws(SmaliError) -> Int {
        let line = scanner.token.line
        guard line == scanner.previousLine || scanner.token.kind != .colon else { throw unexpected("a label") }
        return try labelOfList(line, &body)
    }

    private mutating func labelOfList(_ line: Int, _ body: inout SmaliBody) throws(SmaliError) -> Int {
        try expect(.colon, "a label")
        return body.label(try word("a label"), line: line)
    }

    // MARK: Payloads

    private mutating func payload(_ word: String, _ line: Int, _ body: inout SmaliBody) throws(SmaliError) {
        switch word {
        case ".packed-switch":
            let first = Int32(try integer(Int64(Int32.min)...Int64(Int32.max)))
            var labels: [Int] = []
            while try !take(word: ".end") { labels.append(try labelOfList(scanner.token.line, &body)) }
            body.add(
                payload: .packedSwitch(first: first, labels: labels), width: 4 + labels.count * 2, line: line)
        case ".sparse-switch":
            var rows: [(key: Int32, label: Int)] = []
            while try !take(word: ".end") {
                let key = Int32(try integer(Int64(Int32.min)...Int64(Int32.max)))
                try expect(.arrow, "->")
                rows.append((key, try label(&body)))
            }
            rows.sort { $0.key < $1.key }
            for (one, other) in zip(rows, rows.dropFirst()) where one.key == other.key {
                throw SmaliError(line: line, "the key \(one.key) is there twice")
            }
            body.add(payload: .sparseSwitch(rows), width: 2 + rows.count * 4, line: line)
        default:
            let width = try integer(1...8, "1, 2, 4 or 8")
            guard width.nonzeroBitCount == 1 else { throw SmaliError(line: line, "the width is not 1, 2, 4 or 8") }
            let half: Int64 = width == 8 ? 0 : 1 << (width * 8 - 1)
            let bounds = width == 8 ? Int64.min...Int64.max : -half...(half * 2 - 1)
            var elements: [Int64] = []
            while try !take(word: ".end") { elements.append(try integer(bounds)) }
            let units = (elements.count * Int(width) + 1) / 2
            body.add(payload: .array(width: Int(width), elements: elements), width: 4 + units, line: line)
        }
        try expect(word: String(word.dropFirst()))
    }

    // MARK: Debug information

    private mutating func debug(_ word: String, _ line: Int) throws(SmaliError) -> DebugInfo.Kind {
        switch word {
        case ".line": return .line(UInt32(try integer(0...0xffff_ffff)))
        case ".prologue": return .prologueEnd
        case ".epilogue": return .epilogueBegin
        case ".source":
            return .file(scanner.token.kind == .string ? try string() : nil)
        case ".restart":
            try expect(word: "local")
            return .restartLocal(register: try register())
        case ".local":
            var variable = DebugInfo.LocalVariable(register: try register())
            guard try take(.comma) else { return .startLocal(variable) }
            if try !take(word: "null") { variable.name = try string() }
            try expect(.colon, ": and the variable's type")
            variable.type = try take(word: "V") ? nil : try type()
            if try take(.comma) { variable.signature = try string() }
            return .startLocal(variable)
        default: throw SmaliError(line: line, "\(word) does not belong into a method")
        }
    }
}
