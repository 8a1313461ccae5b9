import Bytes

extension DexFile {
    /// A class in smali's notation, lines with a line feed between: the whole class, or the methods of one name only.
    ///
    /// What cannot be read is a comment. Source: smali's own grammar, as baksmali writes it.
    public func smali(_ definition: ClassDefinition, methodsNamed wanted: String? = nil) -> String {
        SmaliClass(dex: self, definition: definition).lines(methodsNamed: wanted).joined(separator: "\n")
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

    func lines(methodsNamed wanted: String?) -> [String] {
        var lines = head()
        if wanted == nil { lines += annotations(at: ownAnnotations, "") + fields() }
        for index in definition.methods {
            let method = dex.definedMethods[index]
            let name = (try? dex.methodID(method.method)).map { dex.text(ofString: $0.name) }
            if let wanted, name != wanted { continue }
            if index == definition.methods.lowerBound, definition.directMethodCount > 0 {
                lines += ["", "# direct methods"]
            } else if index == definition.virtualMethods.lowerBound {
                lines += ["", "# virtual methods"]
            }
            lines += [""] + self.method(method)
        }
        return lines
    }

    private func head() -> [String] {
        var lines = [".class \(definition.accessFlags.words(for: .type))\(dex.name(ofType: definition.type))"]
        if let superclass = definition.superclass { lines.append(".super \(dex.name(ofType: superclass))") }
        if let source = definition.sourceFile {
            lines.append(".source \(SmaliLiteral.text(dex.text(ofString: source)))")
        }
        do {
            let interfaces = dex.types(try dex.typeList(at: definition.interfacesOffset))
            lines += interfaces.map { ".implements \(dex.name(ofType: $0))" }
        } catch {
            lines.append("# the interfaces cannot be read")
        }
        return lines
    }

    private func fields() -> [String] {
        var lines: [String] = []
        let values = (try? dex.staticValues(of: definition)) ?? []
        for (number, index) in definition.fields.enumerated() {
            let field = dex.definedFields[index]
            if index == definition.staticFields.lowerBound, definition.staticFieldCount > 0 {
                lines += ["", "# static fields"]
            } else if index == definition.instanceFields.lowerBound {
                lines += ["", "# instance fields"]
            }
            let value = number < min(values.count, definition.staticFieldCount) ? " = " + dex.smali(values[number]) : ""
            lines.append(".field \(field.accessFlags.words(for: .field))\(name(ofField: field.field))\(value)")
            guard let offset = ofFields[field.field] else { continue }
            lines += annotations(at: offset, "    ") + [".end field"]
        }
        return lines
    }

    private func name(ofField index: Int) -> String {
        guard let field = try? dex.fieldID(index) else { return "field@\(index)" }
        return "\(dex.text(ofString: field.name)):\(dex.name(ofType: field.type))"
    }

    private func method(_ method: MethodDefinition) -> [String] {
        var name = "method@\(method.method)"
        if let entry = try? dex.methodID(method.method) {
            name = "\(dex.text(ofString: entry.name))\(dex.name(ofProto: entry.proto))"
        }
        var lines = [".method \(method.accessFlags.words(for: .method))\(name)"]
        var code: CodeItem?
        do {
            code = try dex.code(of: method)
        } catch {
            lines.append("    # the code at offset \(method.codeOffset) cannot be read")
        }
        if let code { lines.append("    .registers \(code.registerCount)") }
        lines += parameters(of: method, code)
        lines += annotations(at: ofMethods[method.method] ?? 0, "    ")
        if let code { lines += SmaliCode(dex, code).lines() }
        return lines + [".end method"]
    }

    /// Names and annotations of parameters that have any.
    private func parameters(of method: MethodDefinition, _ code: CodeItem?) -> [String] {
        guard let entry = try? dex.methodID(method.method), let types = try? dex.parameters(ofProto: entry.proto) else {
            return []
        }
        let names = code.flatMap { try? dex.debugInfo(of: $0) }?.parameterNames ?? []
        let sets = ofParameters[method.method].flatMap { try? dex.annotationSetList(at: $0) } ?? []
        var register = method.accessFlags.contains(.isStatic) ? 0 : 1
        var lines: [String] = []
        for (index, type) in types.prefix(DexFile.parameterLimit).enumerated() {
            let descriptor = dex.name(ofType: type)
            let name = index < names.count ? names[index] : nil
            let set = index < sets.count ? annotations(at: sets[index], "        ") : []
            if name != nil || !set.isEmpty {
                let text = name.map { ", " + SmaliLiteral.text(dex.text(ofString: $0)) } ?? ""
                lines.append("    .param p\(register)\(text)    # \(descriptor)")
                if !set.isEmpty { lines += set + ["    .end param"] }
            }
            register += descriptor == "J" || descriptor == "D" ? 2 : 1
        }
        return lines
    }

    private func annotations(at offset: Int, _ indent: String) -> [String] {
        let set: [Annotation]
        do {
            set = try dex.annotationSet(at: offset)
        } catch {
            return ["\(indent)# the annotations at offset \(offset) cannot be read"]
        }
        return set.flatMap { annotation -> [String] in
            let visibility = annotation.visibility.map { "\($0)" } ?? "unknown"
            let elements = dex.elements(annotation.value, indent + "    ").split(separator: "\n").map(String.init)
            let head = "\(indent).annotation \(visibility) \(dex.name(ofType: annotation.value.type))"
            return [head] + elements + ["\(indent).end annotation"]
        }
    }
}
