import Dex

/// Types, methods and fields by name and back.
extension Program {
    /// The type with a descriptor, such as `Landroid/webkit/WebView;`; nil if neither the files nor the platform's table
    /// know it.
    public func type(_ descriptor: String) -> CodeType? {
        names.number(of: descriptor).map { CodeType(number: $0) }
    }

    /// A type's descriptor.
    public func descriptor(of type: CodeType) -> String { names.text(type.number) }

    /// A type's name as people write it, such as `android.webkit.WebView` or `byte[]`.
    public func name(of type: CodeType) -> String { DescriptorText.name(descriptor(of: type)) }

    /// The type that a file knows under an index; nil for one whose name cannot be read.
    public func type(_ index: Int, in file: Int) -> CodeType? {
        guard types.indices.contains(file), types[file].indices.contains(index),
            types[file][index] != NameTable.unnamed
        else { return nil }
        return CodeType(number: types[file][index])
    }

    /// All types that the files define, in their order.
    public var definedTypes: some Sequence<CodeType> {
        files.indices.lazy.flatMap { file in
            self.files[file].dex.classes.lazy.compactMap { definition in
                self.type(definition.type, in: file).flatMap { self.place(of: $0)?.file == file ? $0 : nil }
            }
        }
    }

    /// Where a type is defined: the file and the class in it; nil for one that no file defines.
    public func definition(of type: CodeType) -> (file: Int, definition: ClassDefinition)? {
        place(of: type).map { ($0.file, files[$0.file].dex.classes[$0.class]) }
    }

    func place(of type: CodeType) -> (file: Int, class: Int)? { definitions.place(of: type.number) }

    /// The signature of that name and prototype, such as `loadUrl` and `(Ljava/lang/String;)V`; nil if no file mentions
    /// it.
    public func signature(_ name: String, _ prototype: String) -> Signature? {
        guard let number = names.number(of: name), let parts = DescriptorText.parts(ofPrototype: prototype) else {
            return nil
        }
        let types = parts.compactMap { names.number(of: $0) }
        guard types.count == parts.count, let prototype = prototypes.number(of: types) else { return nil }
        return signatureTable[KeyTable.key(number, prototype)].map { Signature(number: $0) }
    }

    /// A signature's name.
    public func name(of signature: Signature) -> String { names.text(signatureNames[Int(signature.number)]) }

    /// The types of a signature's parameters, without the object that the method is of.
    public func parameters(of signature: Signature) -> [CodeType] {
        prototypes[signaturePrototypes[Int(signature.number)]].dropFirst().map { CodeType(number: $0) }
    }

    /// The type that a signature's method returns; nil if its prototype cannot be read.
    public func result(of signature: Signature) -> CodeType? {
        prototypes[signaturePrototypes[Int(signature.number)]].first.map { CodeType(number: $0) }
    }

    /// The signature of a method that a file mentions.
    public func signature(ofMethod index: Int, in file: Int) -> Signature? {
        guard signatures.indices.contains(file), signatures[file].indices.contains(index) else { return nil }
        return Signature(number: signatures[file][index])
    }
}

/// Methods that the program defines.
extension Program {
    /// The file that defines a method, and its place in ``DexFile/definedMethods``.
    public func place(of method: CodeMethod) -> (file: Int, index: Int) {
        var file = 0
        while method.number >= methodBases[file + 1] { file += 1 }
        return (file, method.number - methodBases[file])
    }

    /// The method at a place of a file's ``DexFile/definedMethods``.
    public func method(_ index: Int, in file: Int) -> CodeMethod { CodeMethod(number: methodBases[file] + index) }

    /// How a method is declared.
    public func definition(of method: CodeMethod) -> (file: Int, definition: MethodDefinition) {
        let place = place(of: method)
        return (place.file, files[place.file].dex.definedMethods[place.index])
    }

    /// A method's signature; nil if its entry cannot be read.
    public func signature(of method: CodeMethod) -> Signature? {
        let (file, definition) = definition(of: method)
        return signature(ofMethod: definition.method, in: file)
    }

    /// The type that defines a method; nil if its entry cannot be read.
    public func owner(of method: CodeMethod) -> CodeType? {
        let (file, definition) = definition(of: method)
        return type(files[file].dex.classes[definition.classIndex].type, in: file)
    }

    /// A method as smali names it, such as `Lcom/example/A;->run(I)V`.
    public func name(of method: CodeMethod) -> String {
        let (file, definition) = definition(of: method)
        return files[file].dex.name(ofMethod: definition.method)
    }

    /// The code of a method; nil if it has none that can be read.
    public func code(of method: CodeMethod) -> (file: Int, code: CodeItem)? {
        let (file, definition) = definition(of: method)
        guard let code = try? files[file].dex.code(of: definition) else { return nil }
        return (file, code)
    }

    /// The methods that a type defines, direct ones first; none for a type that no file defines.
    public func methods(of type: CodeType) -> [CodeMethod] {
        guard let (file, definition) = definition(of: type) else { return [] }
        return definition.methods.map { method($0, in: file) }
    }

    /// The methods of that name that a type defines itself.
    public func methods(of type: CodeType, named name: String) -> [CodeMethod] {
        guard let number = names.number(of: name) else { return [] }
        return methods(of: type).filter { method in
            signature(of: method).map { signatureNames[Int($0.number)] == number } ?? false
        }
    }
}
