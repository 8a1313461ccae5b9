import Dex

/// A field by the class that declares it, as far as the program has that class, else by the one that is named.
struct CodeField: Hashable {
    var owner: CodeType
    var name: UInt32
    var type: CodeType
}

extension Program {
    /// The field that a mention means: that of the type named or of the nearest above it.
    func field(_ reference: FieldReference) -> CodeField? {
        guard let named = owner(of: reference), let type = type(of: reference) else { return nil }
        let name = fieldNames[reference.file][reference.index]
        for ancestor in ancestors(of: named) {
            guard let (file, definition) = definition(of: ancestor) else { continue }
            let dex = files[file].dex
            for place in definition.fields {
                let member = FieldReference(file: file, index: dex.definedFields[place].field)
                guard member.index < fieldNames[file].count, fieldNames[file][member.index] == name,
                    self.type(of: member) == type
                else { continue }
                return CodeField(owner: ancestor, name: name, type: type)
            }
        }
        return CodeField(owner: named, name: name, type: type)
    }

    /// The mentions of a field in all files.
    func references(to field: CodeField) -> [FieldReference] {
        // Obfuscated fields share few names: what is another's is left out at once.
        let family = family(of: field.owner)
        return references(toFieldNumber: field.name) { family.contains($0.number) }.filter {
            type(of: $0) == field.type && self.field($0) == field
        }
    }

    private func type(of reference: FieldReference) -> CodeType? {
        guard let id = try? files[reference.file].dex.fieldID(reference.index) else { return nil }
        return type(id.type, in: reference.file)
    }
}
