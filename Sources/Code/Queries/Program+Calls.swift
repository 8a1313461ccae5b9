import Dex

/// What to look for among calls: methods of a family of classes by name, with one prototype or any.
public struct MethodPattern: Hashable, Sendable {
    /// Descriptors of the classes that declare it. Calls through a subclass count too, unless that has a method of its
    /// own instead.
    public var classes: [String]
    /// The method's name.
    public var name: String
    /// The prototype, such as `(Z)V`; nil for any.
    public var prototype: String?

    /// Methods of a family of classes.
    public init(_ classes: [String], _ name: String, _ prototype: String? = nil) {
        self.classes = classes
        self.name = name
        self.prototype = prototype
    }

    /// Methods of one class.
    public init(_ owner: String, _ name: String, _ prototype: String? = nil) {
        self.init([owner], name, prototype)
    }
}

/// A method as files mention it: by the type that the caller names.
public struct MethodReference: Hashable, Sendable {
    /// The file among ``Program/files``.
    public let file: Int
    /// Its index in ``DexFile/methodIDs``.
    public let index: Int
}

/// A field as files mention it.
public struct FieldReference: Hashable, Sendable {
    /// The file among ``Program/files``.
    public let file: Int
    /// Its index in ``DexFile/fieldIDs``.
    public let index: Int
}

extension Program {
    /// The mentioned methods that match a pattern, in the order of the files. Nothing for a name that no file mentions.
    public func references(to pattern: MethodPattern) -> [MethodReference] {
        guard let name = names.number(of: pattern.name) else { return [] }
        let mentioned = methodReferences[name]
        guard !mentioned.isEmpty else { return [] }
        var wanted: Signature?
        if let prototype = pattern.prototype {
            guard let signature = signature(pattern.name, prototype) else { return [] }
            wanted = signature
        }
        let types = pattern.classes.compactMap { type($0) }
        // Common names have thousands of mentions; a constructor is nobody's but its class's.
        let families = pattern.name == "<init>" ? [] : types.map { (type: $0, members: family(of: $0)) }
        var found: [MethodReference] = []
        var file = 0
        for number in mentioned {
            // A row is in the order of the files.
            while Int(number) >= methodReferenceBases[file + 1] { file += 1 }
            let index = Int(number) - methodReferenceBases[file]
            let owner = CodeType(number: methodOwners[file][index])
            let signature = Signature(number: signatures[file][index])
            guard wanted == nil || wanted == signature else { continue }
            let isMeant =
                types.contains(owner)
                || families.contains {
                    $0.members.contains(owner.number) && reaches($0.type, from: owner, signature)
                }
            if isMeant { found.append(MethodReference(file: file, index: index)) }
        }
        return found
    }

    /// True if a call that names a descendant of a class ends in the method that the class declares.
    private func reaches(_ family: CodeType, from owner: CodeType, _ signature: Signature) -> Bool {
        // A method of the app's own stands between the call and the one that is meant, unless it is the family's.
        guard let resolved = resolve(signature, on: owner), let resolvedOwner = self.owner(of: resolved) else {
            return true
        }
        return isKind(family, of: resolvedOwner)
    }

    /// All instructions that call a method that matches, in the order of files and methods.
    public func calls(to pattern: MethodPattern) -> [Site] {
        references(to: pattern).flatMap { sites(of: $0) }
    }

    /// The instructions that call a mentioned method.
    public func sites(of reference: MethodReference) -> [Site] {
        files[reference.file].survey.references.sites(.method, reference.index).map {
            Site(file: reference.file, offset: Int($0))
        }
    }

    /// The type that a mention of a method names; nil if it cannot be read.
    public func owner(of reference: MethodReference) -> CodeType? {
        let owner = methodOwners[reference.file][reference.index]
        return owner == NameTable.unnamed ? nil : CodeType(number: owner)
    }

    /// The signature of a mentioned method.
    public func signature(of reference: MethodReference) -> Signature {
        Signature(number: signatures[reference.file][reference.index])
    }

    /// The instructions that call a defined method by its own name or by that of a type it is inherited from or by.
    ///
    /// For a method that overrides another, calls of the overridden one count too: they may end here.
    public func callers(of method: CodeMethod) -> [Site] {
        guard let signature = signature(of: method), let owner = owner(of: method) else { return [] }
        return methodReferences[signatureNames[Int(signature.number)]].flatMap { number -> [Site] in
            let reference = methodReference(Int(number))
            guard self.signature(of: reference) == signature, let named = self.owner(of: reference),
                isKind(named, of: owner) || isKind(owner, of: named)
            else { return [] }
            // Through a subclass that has a method of its own the call ends there.
            if named != owner, isKind(named, of: owner), resolve(signature, on: named) != method { return [] }
            return sites(of: reference)
        }
    }

    private func methodReference(_ number: Int) -> MethodReference {
        var file = 0
        while number >= methodReferenceBases[file + 1] { file += 1 }
        return MethodReference(file: file, index: number - methodReferenceBases[file])
    }
}
