import Dex

/// Classes and fields.
extension SmaliParser {
    /// A class whose `.class` has been read.
    mutating func classBody(from line: Int) throws(SmaliError) -> DexClass {
        let flags = try accessFlags(SmaliFlags.ofTypes)
        var result = DexClass(line: line, type: try classType(), flags: flags)
        // The annotations behind a field are the field's if `.end field` follows, else the class's.
        var mark = 0
        var members: Set<Int> = []
        while scanner.token.kind != .end, !scanner.bytes.elementsEqual(".class".utf8) {
            let line = scanner.token.line
            switch try word("a directive") {
            case ".super":
                guard result.superclass == nil else { throw SmaliError(line: line, "a second superclass") }
                result.superclass = try classType()
            case ".implements": result.interfaces.append(try classType())
            case ".source": result.source = try string()
            case ".annotation": result.annotations.append(try annotation())
            case ".field":
                let field = try field(of: result.type, line)
                guard members.insert(field.field).inserted else { throw SmaliError(line: line, "a field twice") }
                result.fields.append(field)
                mark = result.annotations.count
            case ".end":
                try expect(word: "field")
                guard mark >= 0, !result.fields.isEmpty else {
                    throw SmaliError(line: line, "no field is open")
                }
                result.fields[result.fields.count - 1].annotations = Array(result.annotations[mark...])
                result.annotations.removeSubrange(mark...)
                mark = -1
            case ".method":
                mark = -1
                result.methods.append(try method(of: result.type, line))
            case let other: throw SmaliError(line: line, "\(other) does not belong into a class")
            }
        }
        try check(result)
        return result
    }

    private mutating func classType() throws(SmaliError) -> Int {
        let line = scanner.token.line
        let type = try type("a class")
        guard pool.descriptor(type).first == UInt8(ascii: "L") else { throw SmaliError(line: line, "not a class") }
        return type
    }

    private func check(_ definition: DexClass) throws(SmaliError) {
        let isRoot = pool.descriptor(definition.type).elementsEqual("Ljava/lang/Object;".utf8)
        guard isRoot || definition.superclass != nil else { throw SmaliError(line: definition.line, "no .super") }
        guard Set(definition.interfaces).count == definition.interfaces.count else {
            throw SmaliError(line: definition.line, "an interface twice")
        }
        try checkOnce(definition.annotations)
        for field in definition.fields { try checkOnce(field.annotations) }
        var methods: Set<Int> = []
        for method in definition.methods {
            guard methods.insert(method.method).inserted else { throw SmaliError(line: method.line, "a method twice") }
            try checkOnce(method.annotations)
            for set in method.parameterAnnotations { try checkOnce(set) }
        }
    }

    private func checkOnce(_ annotations: [DexAnnotation]) throws(SmaliError) {
        var seen: Set<Int> = []
        for annotation in annotations where !seen.insert(annotation.value.type).inserted {
            throw SmaliError(line: annotation.line, "an annotation twice")
        }
    }

    /// A field whose `.field` has been read.
    private mutating func field(of owner: Int, _ line: Int) throws(SmaliError) -> DexField {
        let flags = AccessFlags(rawValue: try accessFlags(SmaliFlags.ofFields))
        let name = try memberName()
        try expect(.colon, ": and the field's type")
        let type = try type()
        guard pool.letter(type) != UInt8(ascii: "V") else { throw SmaliError(line: line, "a field has no type V") }
        var field = DexField(
            line: line, field: pool.fields.number(of: .init(owner: owner, name: name, kind: type)), flags: flags)
        guard try take(.equals) else { return field }
        guard flags.contains(.isStatic) else {
            throw SmaliError(line: line, "only a static field has an initial value")
        }
        field.value = try value(try value(), as: type, line: line)
        return field
    }
}
