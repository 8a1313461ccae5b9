import Bytes

extension DexFile {
    /// A class in smali's notation, lines with a line feed between: the whole class, or the methods of one name only.
    ///
    /// What cannot be read is a comment. A text of more than 16 times the file and 256 KiB, or of more than 16.25 MiB, is
    /// cut, and its last line says so: only a hostile file has so much. Source: smali's own grammar, as baksmali writes it.
    public func smali(_ definition: ClassDefinition, methodsNamed wanted: String? = nil) -> String {
        var text = SmaliText(limit: SmaliText.limit(forFileOf: bytes.count))
        SmaliClass(dex: self, definition: definition).write(methodsNamed: wanted, to: &text)
        return text.finished()
    }
}

private struct SmaliClass {
    let dex: DexFile
    let definition: ClassDefinition
    /// Where the annotations of the class lie, and of fields, methods and parameters by their index.
    private let ownAnnotations: Int
    private let ofFields: [Int: Int]
    private let ofMethods: [Int: Int]
    private let ofParameters: [Int: Int]

    init(dex: DexFile, definition: ClassDefinition) {
        self.dex = dex
        self.definition = definition
        let directory = (try? dex.annotations(of: definition)).flatMap(\.self)
        func offsets(_ rows: [AnnotationsDirectory.Row]?) -> [Int: Int] {
            Dictionary((rows ?? []).map { ($0.member, $0.offset) }, uniquingKeysWith: { first, _ in first })
        }
        ownAnnotations = directory?.classOffset ?? 0
        ofFields = offsets(directory?.fields)
        ofMethods = offsets(directory?.methods)
        ofParameters = offsets(directory?.parameters)
    }

    func write(methodsNamed wanted: String?, to text: inout SmaliText) {
        writeHead(to: &text)
        if wanted == nil {
            writeAnnotations(at: ownAnnotations, "", to: &text)
            writeFields(to: &text)
        }
        for index in definition.methods {
            if text.isCut { return }
            let method = dex.definedMethods[index]
            if let wanted {
                guard let entry = try? dex.methodID(method.method), dex.string(entry.name, is: wanted) else { continue }
            }
            if index == definition.methods.lowerBound, definition.directMethodCount > 0 {
                text.line()
                text.line("# direct methods")
            } else if index == definition.virtualMethods.lowerBound {
                text.line()
                text.line("# virtual methods")
            }
            text.line()
            write(method, to: &text)
        }
    }

    private func writeHead(to text: inout SmaliText) {
        text.line(".class \(definition.accessFlags.words(for: .type))\(dex.name(ofType: definition.type))")
        if let superclass = definition.superclass { text.line(".super \(dex.name(ofType: superclass))") }
        if let source = definition.sourceFile {
            text.line(".source \(SmaliLiteral.text(dex.text(ofString: source)))")
        }
        do {
            for interface in dex.types(try dex.typeList(at: definition.interfacesOffset)) where !text.isCut {
                text.line(".implements \(dex.name(ofType: interface))")
            }
        } catch {
            text.line("# the interfaces cannot be read")
        }
    }

    private func writeFields(to text: inout SmaliText) {
        let values = (try? dex.staticValues(of: definition)) ?? []
        for (number, index) in definition.fields.enumerated() {
            if text.isCut { return }
            let field = dex.definedFields[index]
            if index == definition.staticFields.lowerBound, definition.staticFieldCount > 0 {
                text.line()
                text.line("# static fields")
            } else if index == definition.instanceFields.lowerBound {
                text.line()
                text.line("# instance fields")
            }
            text.line(".field \(field.accessFlags.words(for: .field))\(name(ofField: field.field))")
            if number < min(values.count, definition.staticFieldCount) {
                text.write(" = ")
                dex.write(values[number], "", to: &text)
            }
            guard let offset = ofFields[field.field] else { continue }
            writeAnnotations(at: offset, "    ", to: &text)
            text.line(".end field")
        }
    }

    private func name(ofField index: Int) -> String {
        guard let field = try? dex.fieldID(index) else { return "field@\(index)" }
        return "\(dex.text(ofString: field.name)):\(dex.name(ofType: field.type))"
    }

    private func write(_ method: MethodDefinition, to text: inout SmaliText) {
        var name = "method@\(method.method)"
        if let entry = try? dex.methodID(method.method) {
            name = "\(dex.text(ofString: entry.name))\(dex.name(ofProto: entry.proto))"
        }
        text.line(".method \(method.accessFlags.words(for: .method))\(name)")
        var code: CodeItem?
        do {
            code = try dex.code(of: method)
        } catch {
            text.line("    # the code at offset \(method.codeOffset) cannot be read")
        }
        if let code { text.line("    .registers \(code.registerCount)") }
        let body = code.map { SmaliCode(dex, $0, &text) }
        writeParameters(of: method, named: body?.parameterNames ?? [], to: &text)
        writeAnnotations(at: ofMethods[method.method] ?? 0, "    ", to: &text)
        body?.write(to: &text)
        text.line(".end method")
    }

    /// Names and annotations of parameters that have any.
    private func writeParameters(of method: MethodDefinition, named names: [Int?], to text: inout SmaliText) {
        guard let entry = try? dex.methodID(method.method),
            let types = try? dex.parameters(ofProto: entry.proto, first: DexFile.parameterLimit)
        else { return }
        let sets = ofParameters[method.method].flatMap { try? dex.annotationSetList(at: $0) } ?? []
        var register = method.accessFlags.contains(.isStatic) ? 0 : 1
        text.noteRead(sets.count * 4)
        for (index, type) in types.enumerated() {
            if text.isCut { return }
            let name = index < names.count ? names[index] : nil
            let set = index < sets.count ? annotations(at: sets[index], &text) : []
            let isAnnotated = set?.isEmpty != true
            if name != nil || isAnnotated {
                let literal = name.map { ", " + SmaliLiteral.text(dex.text(ofString: $0)) } ?? ""
                text.line("    .param p\(register)\(literal)    # \(dex.name(ofType: type))")
            }
            if isAnnotated {
                write(set, at: sets[index], "        ", to: &text)
                text.line("    .end param")
            }
            register += dex.type(type, isCalled: "J") || dex.type(type, isCalled: "D") ? 2 : 1
        }
    }

    /// The annotations of a set; nil if they cannot be read.
    private func annotations(at offset: Int, _ text: inout SmaliText) -> [Annotation]? {
        var read = 0
        defer { text.noteRead(read) }
        return try? dex.annotationSet(at: offset, read: &read)
    }

    private func writeAnnotations(at offset: Int, _ indent: String, to text: inout SmaliText) {
        guard !text.isCut else { return }
        write(annotations(at: offset, &text), at: offset, indent, to: &text)
    }

    private func write(_ set: [Annotation]?, at offset: Int, _ indent: String, to text: inout SmaliText) {
        guard let set else { return text.line("\(indent)# the annotations at offset \(offset) cannot be read") }
        for annotation in set where !text.isCut {
            let visibility = annotation.visibility.map { "\($0)" } ?? "unknown"
            text.line("\(indent).annotation \(visibility) \(dex.name(ofType: annotation.value.type))")
            dex.writeElements(of: annotation.value, indent + "    ", to: &text)
            text.line("\(indent).end annotation")
        }
    }
}
