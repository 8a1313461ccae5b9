import Dex

/// What fields hold, if that is the same in every run.
struct FieldValues {
    let program: Program
    /// How many methods may still be looked into.
    let depth: Int

    init(_ program: Program, depth: Int) {
        self.program = program
        self.depth = depth
    }

    /// The value of a mentioned field: that which it was declared with, if nobody writes it; that which its only writer
    /// gives it, if that is the class's initialiser or constructor. Every other field is itself.
    func value(of reference: FieldReference, isStatic: Bool) -> Value {
        let itself = Value.field(program.name(of: reference))
        guard let field = field(reference) else { return itself }
        let writers = writers(of: field)
        let initial = isStatic ? self.initial(field) : nil
        if writers.isEmpty { return initial ?? itself }
        guard writers.count == 1, depth > 0, initial == nil || field.isFinal,
            let method = program.method(at: writers[0]), program.owner(of: method) == field.owner,
            let signature = program.signature(of: method),
            program.name(of: signature) == (isStatic ? "<clinit>" : "<init>"),
            let (flow, index) = program.flow(at: writers[0])
        else { return itself }
        let bytes = program.files[flow.file].dex.bytes
        var finder = ValueFinder(program, flow, depth: depth - 1)
        let register = flow.instructions[index].operands(in: bytes.bytes).registers[0]
        let value = finder.value(of: register, before: index, bytes.bytes)
        return value.isConstant ? value : itself
    }

    private struct Field {
        var owner: CodeType
        var file: Int
        var definition: ClassDefinition
        var place: Int
        var name: UInt32
        var type: CodeType
        var isFinal: Bool
    }

    /// The definition that a mention means: that of the type named or of the nearest above it.
    private func field(_ reference: FieldReference) -> Field? {
        guard let owner = program.owner(of: reference),
            let id = try? program.files[reference.file].dex.fieldID(reference.index),
            let type = program.type(id.type, in: reference.file)
        else { return nil }
        let name = program.fieldNames[reference.file][reference.index]
        for ancestor in program.ancestors(of: owner) {
            guard let (file, definition) = program.definition(of: ancestor) else { continue }
            let dex = program.files[file].dex
            for place in definition.fields {
                let member = dex.definedFields[place].field
                guard member < program.fieldNames[file].count, program.fieldNames[file][member] == name,
                    let id = try? dex.fieldID(member), program.type(id.type, in: file) == type
                else { continue }
                return Field(
                    owner: ancestor, file: file, definition: definition, place: place, name: name, type: type,
                    isFinal: dex.definedFields[place].accessFlags.contains(.isFinal))
            }
        }
        return nil
    }

    private func writers(of field: Field) -> [Site] {
        program.references(toFieldNumber: field.name, of: field.owner).flatMap { reference -> [Site] in
            guard let id = try? program.files[reference.file].dex.fieldID(reference.index),
                program.type(id.type, in: reference.file) == field.type
            else { return [] }
            return program.sites(of: reference, writing: true)
        }
    }

    /// What a static field is declared with: zero or null if nothing else.
    private func initial(_ field: Field) -> Value? {
        let dex = program.files[field.file].dex
        let position = field.place - field.definition.fields.lowerBound
        guard field.definition.staticFields.contains(field.place),
            let values = try? dex.staticValues(of: field.definition)
        else { return nil }
        return position < values.count ? Value(values[position], in: dex) : .number(0)
    }
}

extension Value {
    /// A constant of a dex file.
    init(_ value: EncodedValue, in dex: DexFile) {
        switch value {
        case .byte(let number): self = .number(Int64(number))
        case .short(let number): self = .number(Int64(number))
        case .char(let number): self = .number(Int64(number))
        case .int(let number): self = .number(Int64(number))
        case .long(let number): self = .number(number)
        case .float(let number): self = .number(Int64(number.bitPattern))
        case .double(let number): self = .number(Int64(bitPattern: number.bitPattern))
        case .boolean(let flag): self = .number(flag ? 1 : 0)
        case .null: self = .number(0)
        case .string(let index): self = (try? dex.string(index)).map { .string($0) } ?? .unknown
        case .type(let index): self = (try? dex.descriptor(ofType: index)).map { .type($0) } ?? .unknown
        default: self = .unknown
        }
    }
}
