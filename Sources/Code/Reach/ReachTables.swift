import Bytes
import Dex

/// What a search for reachable code looks up again and again, as flat arrays by number.
struct ReachTables: Sendable {
    /// The files without what the search does not need. A class, because the search looks at one for each method.
    final class File: Sendable {
        let bytes: ByteSlice
        let dex: DexFile
        let methods: [MethodDefinition]
        let types: [UInt32]
        let signatures: [UInt32]
        /// The number of its first defined method, its first mentioned method, its first string.
        let methodBase: Int
        let referenceBase: Int
        let stringBase: Int

        init(_ index: Int, of program: Program, stringBase: Int) {
            let file = program.files[index]
            bytes = file.dex.bytes
            dex = file.dex
            methods = file.dex.definedMethods
            types = program.types[index]
            signatures = program.signatures[index]
            methodBase = program.methodBases[index]
            referenceBase = program.methodReferenceBases[index]
            self.stringBase = stringBase
        }
    }

    /// What the table of callbacks says of a name.
    struct Callback: Sendable {
        var name: UInt32
        /// A bit for each number of parameters.
        var parameters: UInt16
        var isPrivateToo: Bool
    }

    var files: [File] = []
    /// For each type its superclass; ``undefined`` for a type that no file defines.
    var superclasses: [UInt32]
    /// What is known of each method: ``runnable``, ``virtual``, ``native``, ``annotated``.
    var methodTraits: [UInt8]
    /// What is known of each signature: ``implemented``, ``inInterface``.
    var signatureTraits: [UInt8]
    /// The state that a search begins with, by mentioned method.
    var references: [UInt8]
    /// Types that bring code along.
    var loaders: [UInt32] = []
    let object: UInt32?
    let classInitialiser: UInt32?
    let constructor: UInt32?
    private var callbackRows: KeyTable
    private var callbacks: [[Callback]] = []
    let stringCount: Int

    static let undefined = UInt32.max
    /// The end of a chain of superclasses within the files.
    static let nothing: UInt32 = 0
    static let runnable: UInt8 = 1
    static let virtual: UInt8 = 2
    static let native: UInt8 = 4
    static let annotated: UInt8 = 8
    static let implemented: UInt8 = 1
    static let inInterface: UInt8 = 2

    init(_ program: Program) {
        superclasses = [UInt32](repeating: Self.undefined, count: program.names.count)
        methodTraits = [UInt8](repeating: 0, count: program.methodCount)
        signatureTraits = [UInt8](repeating: 0, count: program.signatureNames.count)
        references = [UInt8](repeating: 0, count: program.methodReferenceBases[program.files.count])
        object = program.names.number(of: "Ljava/lang/Object;")
        classInitialiser = program.signature("<clinit>", "()V")?.number
        constructor = program.names.number(of: "<init>")
        callbackRows = KeyTable(expecting: 256)
        var strings = 0
        for (index, file) in program.files.enumerated() {
            files.append(File(index, of: program, stringBase: strings))
            strings += file.dex.stringIDs.count
        }
        stringCount = strings
        for index in files.indices { addClasses(of: index, program) }
        for index in files.indices { addAnnotated(of: index, program) }
        addCallbacks(program)
        for pattern in OpenEnds.reflection {
            for reference in program.references(to: pattern) {
                references[files[reference.file].referenceBase + reference.index] |= OpenEnds.reflective
            }
        }
        for descriptor in OpenEnds.loaders {
            guard let type = program.type(descriptor) else { continue }
            loaders += program.descendants(of: type).map(\.number)
        }
    }

    /// The callbacks of a platform type by its own declaration.
    @inline(__always)
    func callbacks(of type: UInt32) -> [Callback] {
        callbackRows[KeyTable.key(type, 0)].map { callbacks[Int($0)] } ?? []
    }

    private mutating func addClasses(of index: Int, _ program: Program) {
        let file = files[index]
        for (place, definition) in file.dex.classes.enumerated() where definition.type < file.types.count {
            let type = file.types[definition.type]
            // Of several definitions the first counts; nothing calls the methods of the others.
            guard let first = program.place(of: CodeType(number: type)), first == (index, place) else { continue }
            superclasses[Int(type)] = definition.superclass == nil ? Self.nothing : superclass(of: type, program)
            let isInterface = definition.accessFlags.contains(.isInterface)
            for member in definition.methods {
                let method = file.methods[member]
                var traits: UInt8 = method.accessFlags.contains(.isAbstract) ? 0 : Self.runnable
                if method.accessFlags.contains(.isNative) { traits |= Self.native }
                if member >= definition.directMethods.upperBound, !method.accessFlags.contains(.isStatic) {
                    traits |= Self.virtual
                    if traits & Self.runnable != 0, method.method < file.signatures.count {
                        signatureTraits[Int(file.signatures[method.method])] |=
                            isInterface ? Self.implemented | Self.inInterface : Self.implemented
                    }
                }
                methodTraits[file.methodBase + member] = traits
            }
        }
    }

    private func superclass(of type: UInt32, _ program: Program) -> UInt32 {
        program.hierarchy.supertypes(of: type).first ?? Self.nothing
    }

    private mutating func addCallbacks(_ program: Program) {
        for row in PlatformCallbacks.rows {
            // A name that no file has cannot be overridden.
            guard let type = program.names.number(of: String(row.type)),
                let name = program.names.number(of: String(row.name))
            else { continue }
            let number = callbackRows.insert(KeyTable.key(type, 0))
            if Int(number) == callbacks.count { callbacks.append([]) }
            let parameters = row.parameters.map { UInt16(1) << UInt16($0) } ?? .max
            callbacks[Int(number)].append(
                Callback(name: name, parameters: parameters, isPrivateToo: row.isPrivateToo))
        }
    }

    /// Notes the methods that have an annotation by which somebody calls them.
    private mutating func addAnnotated(of index: Int, _ program: Program) {
        let file = files[index]
        let wanted = PlatformCallbacks.annotations.compactMap { descriptor in
            program.names.number(of: descriptor).flatMap { file.types.firstIndex(of: $0) }
        }
        guard !wanted.isEmpty else { return }
        // Sets can be shared, and a hostile file shares large ones.
        var budget = file.bytes.count
        let source = file.bytes
        let span = source.bytes
        for definition in file.dex.classes where definition.annotationsOffset != 0 {
            guard var reader = try? ByteReader(span, at: definition.annotationsOffset + 4),
                let fields = try? reader.u32(), let methods = try? reader.u32(), (try? reader.u32()) != nil,
                Int(methods) <= reader.remaining / 8, (try? reader.skip(Int(fields) * 8)) != nil
            else { continue }
            for _ in 0..<methods {
                guard budget > 0, let member = try? reader.u32(), let set = try? reader.u32() else { break }
                guard Self.set(at: Int(set), in: span, hasOneOf: wanted, &budget) else { continue }
                for method in definition.methods where file.methods[method].method == Int(member) {
                    methodTraits[file.methodBase + method] |= Self.annotated
                }
            }
        }
    }

    /// True if an annotation of a set is of one of the types.
    ///
    /// Source: Dalvik executable format, "annotation_set_item", "annotation_item".
    private static func set(at offset: Int, in span: RawSpan, hasOneOf types: [Int], _ budget: inout Int) -> Bool {
        guard offset != 0, let count = try? span.u32(at: offset) else { return false }
        for index in 0..<Int(count) {
            budget -= 4
            guard budget > 0, let place = try? span.u32(at: offset + 4 + index * 4),
                var reader = try? ByteReader(span, at: Int(place) + 1), let type = try? reader.uleb128()
            else { return false }
            if types.contains(Int(type)) { return true }
        }
        return false
    }
}
