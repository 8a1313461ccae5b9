import Bytes
import Dex

/// Gives the names, types and methods of all files numbers of the program.
struct ProgramMerger {
    private let files: [ProgramFile]
    /// The files without what only this needs.
    let numbered: [ProgramFile]
    var names: NameTable
    var types: [[UInt32]] = []
    var signatures: [[UInt32]] = []
    var methodOwners: [[UInt32]] = []
    var methodNames: [[UInt32]] = []
    var fieldNames: [[UInt32]] = []
    var signatureNames: [UInt32] = []
    var signaturePrototypes: [UInt32] = []
    var signatureTable: KeyTable
    var prototypes: PrototypeTable
    var definitions = DefinitionTable()
    /// Types with a type that they name as their supertype, superclass first.
    var supertypes: [(row: UInt32, item: UInt32)] = []
    var methods: MethodTable

    /// A merger of files, which need their hashes no more when it is done.
    init(_ files: [ProgramFile]) {
        self.files = files
        numbered = files.map(ProgramFile.init(numbered:))
        let types = files.reduce(0) { $0 + $1.dex.typeIDs.count }
        let mentioned = files.reduce(0) { $0 + $1.dex.methodIDs.count }
        names = NameTable(expecting: FrameworkClasses.count + types + mentioned / 2)
        signatureTable = KeyTable(expecting: mentioned)
        prototypes = PrototypeTable(expecting: files.reduce(0) { $0 + $1.dex.protoIDs.count })
        methods = MethodTable(expecting: files.reduce(0) { $0 + $1.dex.definedMethods.count })
    }

    mutating func merge() {
        for file in files.indices { number(file) }
        definitions.grow(to: names.count)
        for file in files.indices { define(file) }
        addFramework()
    }

    /// Numbers what a file mentions.
    private mutating func number(_ index: Int) {
        let file = files[index]
        let strings = StringsOfIDs(file.dex)
        let numbers = strings.numbers(file, source: names.add(.file(numbered[index])), &names)
        let types = strings.types.map { StringsOfIDs.name($0, numbers) }
        let methodNames = strings.methods.map { StringsOfIDs.name($0, numbers) }
        fieldNames.append(strings.fields.map { StringsOfIDs.name($0, numbers) })
        numberSignatures(file.dex, names: methodNames, prototypes.numbers(file.dex, types), types)
        self.types.append(types)
        self.methodNames.append(methodNames)
    }

    /// Numbers the signatures of the methods that a file mentions.
    private mutating func numberSignatures(
        _ dex: DexFile, names: [UInt32], _ protos: [UInt32], _ types: [UInt32]
    ) {
        var owners = [UInt32](repeating: NameTable.unnamed, count: names.count)
        var keys = [UInt64](repeating: 0, count: names.count)
        for (method, name) in names.enumerated() {
            guard let id = try? dex.methodID(method) else { continue }
            let prototype = id.proto < protos.count ? protos[id.proto] : PrototypeTable.none
            keys[method] = KeyTable.key(name, prototype)
            if id.owner < types.count { owners[method] = types[id.owner] }
        }
        let numbers = signatureTable.insert(all: keys)
        for (number, key) in zip(numbers, keys) where Int(number) == signatureNames.count {
            signatureNames.append(UInt32(truncatingIfNeeded: key >> 32))
            signaturePrototypes.append(UInt32(truncatingIfNeeded: key))
        }
        signatures.append(numbers)
        methodOwners.append(owners)
    }

    /// Numbers what a file defines. Of several definitions of a class the runtime takes the first.
    private mutating func define(_ index: Int) {
        let dex = files[index].dex
        let types = types[index]
        for (place, definition) in dex.classes.enumerated() where definition.type < types.count {
            let type = types[definition.type]
            guard type != NameTable.unnamed, definitions.define(type, file: index, place: place) else { continue }
            if let superclass = definition.superclass, superclass < types.count {
                supertypes.append((type, types[superclass]))
            }
            if definition.interfacesOffset != 0, let list = try? dex.typeList(at: definition.interfacesOffset) {
                dex.visitTypes(list) { if $0 < types.count { supertypes.append((type, types[$0])) } }
            }
        }
        methods.add(dex, signatures: signatures[index], types: types, definitions)
    }

    /// The supertypes of the platform's classes, as far as the app does not bring classes of those names along.
    private mutating func addFramework() {
        let bytes = FrameworkClasses.bytes
        var hashes: [UInt64] = []
        var places: [UInt32] = []
        var above: [(row: Int, item: Int)] = []
        hashes.reserveCapacity(FrameworkClasses.count)
        places.reserveCapacity(FrameworkClasses.count)
        above.reserveCapacity(FrameworkClasses.count * 2)
        FrameworkClasses.visitAll { descriptor, supertypes in
            for index in supertypes.indices { above.append((hashes.count, supertypes[index])) }
            hashes.append(NameTable.hash(bytes.bytes.extracting(descriptor)))
            places.append(UInt32(descriptor.lowerBound))
        }
        let numbers = names.numbers(hashes: hashes, source: names.add(.text(bytes)), at: places)
        definitions.grow(to: names.count)
        for (row, item) in above where !definitions.isDefined(numbers[row]) {
            supertypes.append((numbers[row], numbers[item]))
        }
    }
}

/// The strings that are names of a file's types, methods and fields.
private struct StringsOfIDs {
    /// For each entry of a table the string, ``none`` where there is none.
    let types: [UInt32]
    let methods: [UInt32]
    let fields: [UInt32]
    private static let none = UInt32.max

    init(_ dex: DexFile) {
        let count = dex.stringIDs.count
        func string(_ index: Int?) -> UInt32 { index.map { $0 < count ? UInt32($0) : Self.none } ?? Self.none }
        types = (0..<dex.typeIDs.count).map { string(try? dex.descriptorIndex(ofType: $0)) }
        methods = (0..<dex.methodIDs.count).map { string((try? dex.methodID($0))?.name) }
        fields = (0..<dex.fieldIDs.count).map { string((try? dex.fieldID($0))?.name) }
    }

    /// For each string of the file the number of the name that it is; ``NameTable/unnamed`` for those that are none.
    ///
    /// Each string is looked up once, in the order of the file, however many members share it.
    func numbers(_ file: ProgramFile, source: Int, _ names: inout NameTable) -> [UInt32] {
        let hashes = file.strings.hashes(in: file.dex)
        var isName = [Bool](repeating: false, count: hashes.count)
        for table in [types, methods, fields] {
            for string in table where string != Self.none { isName[Int(string)] = true }
        }
        // A string without a hash cannot be read.
        let strings = isName.indices.filter { isName[$0] && hashes[$0] != 0 }.map { UInt32($0) }
        let found = names.numbers(hashes: strings.map { hashes[Int($0)] }, source: source, at: strings)
        var numbers = [UInt32](repeating: NameTable.unnamed, count: hashes.count)
        for (string, number) in zip(strings, found) { numbers[Int(string)] = number }
        return numbers
    }

    /// The number of the name that a string is.
    static func name(_ string: UInt32, _ numbers: [UInt32]) -> UInt32 {
        string == none ? NameTable.unnamed : numbers[Int(string)]
    }
}
