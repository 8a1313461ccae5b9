import Bytes

/// Reads all class definitions and the lists of their members in one pass.
struct ClassReader {
    let definitions: IDTable
    let stringCount: Int
    let typeCount: Int
    /// The tables of fields and methods that members must be in.
    let fieldIDs: IDTable
    let methodIDs: IDTable
    var log: AnomalyLog<DexAnomaly>
    private(set) var classes: [ClassDefinition] = []
    private(set) var fields: [FieldDefinition] = []
    private(set) var methods: [MethodDefinition] = []
    /// How many members more there can be if no two classes share bytes: each takes at least two.
    private var budget = 0

    init(
        definitions: IDTable, stringCount: Int, typeCount: Int, fields: IDTable, methods: IDTable,
        log: AnomalyLog<DexAnomaly>
    ) {
        self.definitions = definitions
        self.stringCount = stringCount
        self.typeCount = typeCount
        fieldIDs = fields
        methodIDs = methods
        self.log = log
    }

    mutating func readAll(_ bytes: RawSpan) {
        budget = bytes.byteCount / 2
        classes.reserveCapacity(definitions.count)
        // Honest files define most of what they name.
        fields.reserveCapacity(fieldIDs.count)
        methods.reserveCapacity(methodIDs.count)
        var isDefined = [Bool](repeating: false, count: typeCount)
        for index in 0..<definitions.count {
            guard let place = definitions.place(index), var definition = try? Self.definition(bytes, at: place) else {
                continue
            }
            check(definition, &isDefined)
            if definition.dataOffset != 0 { readMembers(of: &definition, bytes) }
            classes.append(definition)
        }
    }

    private static func definition(_ bytes: RawSpan, at place: Int) throws(ByteError) -> ClassDefinition {
        ClassDefinition(
            accessFlags: AccessFlags(rawValue: try bytes.u32(at: place + 4)),
            rawOffset: UInt32(truncatingIfNeeded: place), rawType: try bytes.u32(at: place),
            rawSuperclass: try bytes.u32(at: place + 8), rawSourceFile: try bytes.u32(at: place + 16),
            rawInterfaces: try bytes.u32(at: place + 12), rawAnnotations: try bytes.u32(at: place + 20),
            rawData: try bytes.u32(at: place + 24), rawStaticValues: try bytes.u32(at: place + 28))
    }

    private mutating func check(_ definition: ClassDefinition, _ isDefined: inout [Bool]) {
        let place = definition.offset
        if let superclass = definition.superclass, superclass >= typeCount {
            log.note(.classIndex, at: place + 8, subject: "superclass", detail: "\(superclass) of \(typeCount)")
        }
        if let source = definition.sourceFile, source >= stringCount {
            log.note(.classIndex, at: place + 16, subject: "source file", detail: "\(source) of \(stringCount)")
        }
        guard definition.type < typeCount else {
            log.note(.classIndex, at: place, subject: "class", detail: "\(definition.type) of \(typeCount)")
            return
        }
        if isDefined[definition.type] { log.note(.duplicateClass, at: place, detail: "type \(definition.type)") }
        isDefined[definition.type] = true
    }

    /// Reads the members; those before a fault are kept.
    private mutating func readMembers(of definition: inout ClassDefinition, _ bytes: RawSpan) {
        let firstField = fields.count
        let firstMethod = methods.count
        var isPastStatics = false
        var isPastDirects = false
        do throws(ByteError) {
            var reader = try ByteReader(bytes, at: definition.dataOffset)
            let statics = Int(try reader.uleb128())
            let instances = Int(try reader.uleb128())
            let directs = Int(try reader.uleb128())
            let virtuals = Int(try reader.uleb128())
            if statics + instances + directs + virtuals > budget {
                log.note(
                    .overlappingClassData, at: definition.dataOffset,
                    detail: "\(statics + instances + directs + virtuals) members")
            } else {
                try readFields(statics, &reader, definition)
                definition.rawStaticFieldCount = UInt32(fields.count - firstField)
                isPastStatics = true
                try readFields(instances, &reader, definition)
                try readMethods(directs, &reader, definition)
                definition.rawDirectMethodCount = UInt32(methods.count - firstMethod)
                isPastDirects = true
                try readMethods(virtuals, &reader, definition)
            }
        } catch {
            log.note(.classData, at: error.offset, detail: "class data at \(definition.dataOffset)")
            if !isPastStatics { definition.rawStaticFieldCount = UInt32(fields.count - firstField) }
            if !isPastDirects { definition.rawDirectMethodCount = UInt32(methods.count - firstMethod) }
        }
        // A file has fewer members than bytes.
        definition.firstField = UInt32(firstField)
        definition.fieldCount = UInt32(fields.count - firstField)
        definition.firstMethod = UInt32(firstMethod)
        definition.methodCount = UInt32(methods.count - firstMethod)
        budget -= fields.count - firstField + methods.count - firstMethod
    }

    private mutating func readFields(
        _ count: Int, _ reader: inout ByteReader, _ definition: ClassDefinition
    ) throws(ByteError) {
        var index: UInt32 = 0
        for number in 0..<count {
            let place = reader.position
            let difference = try reader.uleb128()
            index &+= difference
            let flags = try reader.uleb128()
            if difference == 0, number > 0 { log.note(.memberOrder, at: place, subject: "field", detail: "\(index)") }
            check(index, in: fieldIDs, "field", of: definition, reader.bytes, at: place)
            fields.append(FieldDefinition(rawField: index, accessFlags: AccessFlags(rawValue: flags)))
        }
    }

    private mutating func readMethods(
        _ count: Int, _ reader: inout ByteReader, _ definition: ClassDefinition
    ) throws(ByteError) {
        var index: UInt32 = 0
        let owner = UInt32(truncatingIfNeeded: classes.count)
        for number in 0..<count {
            let place = reader.position
            let difference = try reader.uleb128()
            index &+= difference
            let flags = AccessFlags(rawValue: try reader.uleb128())
            let code = try reader.uleb128()
            if difference == 0, number > 0 { log.note(.memberOrder, at: place, subject: "method", detail: "\(index)") }
            check(index, in: methodIDs, "method", of: definition, reader.bytes, at: place)
            if (code == 0) != (flags.contains(.isNative) || flags.contains(.isAbstract)) {
                log.note(.codePresence, at: place, subject: "method", detail: "\(index), code at \(code)")
            }
            methods.append(
                MethodDefinition(rawMethod: index, rawCodeOffset: code, rawClass: owner, accessFlags: flags))
        }
    }

    /// The member must be in its table, and there belong to the class. Both tables begin an entry with the class.
    @inline(__always)
    private mutating func check(
        _ index: UInt32, in table: IDTable, _ kind: String, of definition: ClassDefinition, _ bytes: RawSpan,
        at place: Int
    ) {
        guard let entry = table.place(Int(index)), let owner = try? bytes.u16(at: entry) else {
            log.note(.memberIndex, at: place, subject: kind, detail: "\(index) of \(table.count)")
            return
        }
        if Int(owner) != definition.type {
            log.note(.foreignMember, at: place, subject: kind, detail: "\(index)")
        }
    }
}
