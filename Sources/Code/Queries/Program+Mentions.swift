import Dex

/// Who mentions strings, types and fields.
extension Program {
    /// The instructions that load a string with exactly this text.
    public func uses(ofString text: String) -> [Site] {
        let hash = text.withBytes { NameTable.hash($0) }
        return files.indices.flatMap { file -> [Site] in
            guard let index = files[file].strings.index(ofHash: hash, in: files[file].dex) else { return [] }
            return sites(.string, index, in: file)
        }
    }

    /// True if some file has a string with exactly this text, used by code or not.
    public func hasString(_ text: String) -> Bool {
        let hash = text.withBytes { NameTable.hash($0) }
        return files.contains { $0.strings.index(ofHash: hash, in: $0.dex) != nil }
    }

    /// The instructions that create an instance of a type (`new-instance`).
    public func creations(of type: CodeType) -> [Site] {
        mentions(of: type).filter { instruction(at: $0)?.opcode == .newInstance }
    }

    /// The instructions that mention a type: create it, cast to it, ask for it, load its class.
    public func mentions(of type: CodeType) -> [Site] {
        files.indices.flatMap { file -> [Site] in
            guard let index = types[file].firstIndex(of: type.number) else { return [] }
            return sites(.type, index, in: file)
        }
    }

    /// True if some file names a type at all, be it only in a declaration.
    public func isNamed(_ type: CodeType) -> Bool { types.contains { $0.contains(type.number) } }

    /// The mentioned fields of that class and name.
    public func references(toField name: String, of descriptor: String) -> [FieldReference] {
        guard let number = names.number(of: name), let owner = type(descriptor) else { return [] }
        return references(toFieldNumber: number, of: owner)
    }

    func references(toFieldNumber number: UInt32, of owner: CodeType) -> [FieldReference] {
        references(toFieldNumber: number) { isKind($0, of: owner) }
    }

    func references(toFieldNumber number: UInt32, where isMeant: (CodeType) -> Bool) -> [FieldReference] {
        fieldReferences[number].compactMap { number in
            let reference = fieldReference(Int(number))
            return owner(of: reference).map(isMeant) == true ? reference : nil
        }
    }

    /// The instructions that read (`iget`, `sget`) or write (`iput`, `sput`) a mentioned field.
    public func sites(of reference: FieldReference, writing: Bool) -> [Site] {
        sites(.field, reference.index, in: reference.file).filter { site in
            guard let code = instruction(at: site)?.code else { return false }
            return (0x59...0x5f).contains(code) || (0x67...0x6d).contains(code) ? writing : !writing
        }
    }

    /// The type that a mention of a field names; nil if it cannot be read.
    public func owner(of reference: FieldReference) -> CodeType? {
        guard let id = try? files[reference.file].dex.fieldID(reference.index) else { return nil }
        return type(id.owner, in: reference.file)
    }

    /// A mentioned field as smali names it.
    public func name(of reference: FieldReference) -> String {
        files[reference.file].dex.name(ofField: reference.index)
    }

    private func sites(_ kind: ReferenceKind, _ index: Int, in file: Int) -> [Site] {
        files[file].survey.references.sites(kind, index).map { Site(file: file, offset: Int($0)) }
    }

    private func fieldReference(_ number: Int) -> FieldReference {
        var file = 0
        while number >= fieldReferenceBases[file + 1] { file += 1 }
        return FieldReference(file: file, index: number - fieldReferenceBases[file])
    }
}
