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
    var fieldNames: [[UInt32]] = []
    var signatureNames: [UInt32] = []
    var signaturePrototypes: [UInt32] = []
    var signatureTable: KeyTable
    var prototypes = PrototypeTable()
    var definitions: DefinitionTable
    /// Types with a type that they name as their supertype, superclass first.
    var supertypes: [(row: UInt32, item: UInt32)] = []
    var methodBases = [0]
    var methodTable: KeyTable
    var methodReferenceBases = [0]
    var methodReferences: [(row: UInt32, item: UInt32)] = []
    var fieldReferenceBases = [0]
    var fieldReferences: [(row: UInt32, item: UInt32)] = []

    /// A merger of files, which need their hashes no more when it is done.
    init(_ files: [ProgramFile]) {
        self.files = files
        numbered = files.map(ProgramFile.init(numbered:))
        let types = files.reduce(0) { $0 + $1.dex.typeIDs.count }
        let methods = files.reduce(0) { $0 + $1.dex.methodIDs.count }
        names = NameTable(expecting: 6000 + types + methods / 2)
        signatureTable = KeyTable(expecting: methods / 2)
        methodTable = KeyTable(expecting: files.reduce(0) { $0 + $1.dex.definedMethods.count })
        definitions = DefinitionTable()
        methodReferences.reserveCapacity(methods)
        fieldReferences.reserveCapacity(files.reduce(0) { $0 + $1.dex.fieldIDs.count })
    }

    mutating func merge() {
        for file in files.indices { number(file) }
        definitions.grow(to: names.count)
        for file in files.indices { define(file) }
        addFramework()
    }

    /// Numbers what a file mentions.
    private mutating func number(_ index: Int) {
        let dex = files[index].dex
        var numbers = StringNumbers(files[index], source: names.add(.file(numbered[index])))
        let types = (0..<dex.typeIDs.count).map { type -> UInt32 in
            guard let string = try? dex.descriptorIndex(ofType: type) else { return NameTable.unnamed }
            return numbers.name(string, &names)
        }
        let protos = (0..<dex.protoIDs.count).map { proto -> UInt32 in
            prototypes.number(dex, proto, types)
        }
        var signatures = [UInt32](repeating: 0, count: dex.methodIDs.count)
        var owners = [UInt32](repeating: NameTable.unnamed, count: dex.methodIDs.count)
        let methodBase = methodReferenceBases[index]
        for method in 0..<dex.methodIDs.count {
            guard let id = try? dex.methodID(method) else { continue }
            let name = numbers.name(id.name, &names)
            let prototype = id.proto < protos.count ? protos[id.proto] : PrototypeTable.none
            let next = UInt32(signatureNames.count)
            let signature = signatureTable.insert(KeyTable.key(name, prototype), next)
            if signature == next {
                signatureNames.append(name)
                signaturePrototypes.append(prototype)
            }
            signatures[method] = signature
            if id.owner < types.count { owners[method] = types[id.owner] }
            methodReferences.append((name, UInt32(methodBase + method)))
        }
        var fields = [UInt32](repeating: NameTable.unnamed, count: dex.fieldIDs.count)
        let fieldBase = fieldReferenceBases[index]
        for field in 0..<dex.fieldIDs.count {
            guard let id = try? dex.fieldID(field) else { continue }
            fields[field] = numbers.name(id.name, &names)
            fieldReferences.append((fields[field], UInt32(fieldBase + field)))
        }
        self.types.append(types)
        self.signatures.append(signatures)
        methodOwners.append(owners)
        fieldNames.append(fields)
        methodReferenceBases.append(methodBase + dex.methodIDs.count)
        fieldReferenceBases.append(fieldBase + dex.fieldIDs.count)
        methodBases.append(methodBases[index] + dex.definedMethods.count)
    }

    /// Numbers what a file defines. Of several definitions of a class the runtime takes the first.
    private mutating func define(_ index: Int) {
        let dex = files[index].dex
        let types = types[index]
        let signatures = signatures[index]
        for (place, definition) in dex.classes.enumerated() where definition.type < types.count {
            let type = types[definition.type]
            guard type != NameTable.unnamed, definitions.define(type, file: index, place: place) else { continue }
            if let superclass = definition.superclass, superclass < types.count {
                supertypes.append((type, types[superclass]))
            }
            if definition.interfacesOffset != 0, let list = try? dex.typeList(at: definition.interfacesOffset) {
                for interface in dex.types(list) where interface < types.count {
                    supertypes.append((type, types[interface]))
                }
            }
            for member in definition.methods {
                let method = dex.definedMethods[member].method
                guard method < signatures.count else { continue }
                _ = methodTable.insert(
                    KeyTable.key(type, signatures[method]), UInt32(methodBases[index] + member))
            }
        }
    }

    /// The supertypes of the platform's classes, as far as the app does not bring classes of those names along.
    private mutating func addFramework() {
        let bytes = FrameworkClasses.bytes
        let source = names.add(.text(bytes))
        var numbers: [UInt32] = []
        var above: [(row: Int, item: Int)] = []
        numbers.reserveCapacity(FrameworkClasses.count)
        above.reserveCapacity(FrameworkClasses.count * 2)
        FrameworkClasses.visitAll { descriptor, places in
            let hash = NameTable.hash(bytes.bytes.extracting(descriptor))
            numbers.append(names.number(hash: hash, source: source, at: descriptor.lowerBound))
            for place in places.indices { above.append((numbers.count - 1, places[place])) }
        }
        definitions.grow(to: names.count)
        for (row, item) in above where !definitions.isDefined(numbers[row]) {
            supertypes.append((numbers[row], numbers[item]))
        }
    }
}

/// The names that the strings of a file have. Many members share a name: each string is looked up once.
private struct StringNumbers {
    private let hashes: [UInt64]
    private let source: Int
    private var numbers: [UInt32]

    init(_ file: ProgramFile, source: Int) {
        hashes = file.strings.hashes(in: file.dex)
        self.source = source
        numbers = [UInt32](repeating: .max, count: hashes.count)
    }

    /// The number of the name that a string is.
    @inline(__always)
    mutating func name(_ string: Int, _ names: inout NameTable) -> UInt32 {
        guard string >= 0, string < numbers.count else { return NameTable.unnamed }
        let known = numbers[string]
        if known != .max { return known }
        guard hashes[string] != 0 else { return NameTable.unnamed }
        let number = names.number(hash: hashes[string], source: source, at: string)
        numbers[string] = number
        return number
    }
}
