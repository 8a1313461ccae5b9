import Bytes
import Dex

/// All dex files of an app as one program: every type, class, method and field once, whichever files mention it.
///
/// Names, types and methods get numbers for the whole program. Whatever costs time beyond that (who calls what, which
/// constants reach a call, what can be reached) is computed when somebody asks and only as far as asked.
public final class Program: Sendable {
    /// The files: those that the runtime loads first, in its order.
    public let files: [ProgramFile]
    /// Names of types and members.
    let names: NameTable
    /// For each file, the type of each of its types.
    let types: [[UInt32]]
    /// For each file, the signature of each of its methods.
    let signatures: [[UInt32]]
    /// For each file, the name of each of its fields.
    let fieldNames: [[UInt32]]
    /// The name of each signature.
    let signatureNames: [UInt32]
    /// The parts of each signature's prototype: return type, parameters.
    let prototypes: PrototypeTable
    /// The prototype of each signature.
    let signaturePrototypes: [UInt32]
    let signatureTable: KeyTable
    /// Where a class is defined, by type; the first definition counts, as for the runtime.
    let definitions: DefinitionTable
    /// Supertypes and subtypes.
    let hierarchy: Hierarchy
    /// The defined method of a type and a signature.
    let methodTable: MethodTable
    /// For each file, the number of its first mentioned method.
    let methodReferenceBases: [Int]
    /// Mentioned methods by name.
    let methodReferences: RowTable
    /// For each file, the number of its first mentioned field.
    let fieldReferenceBases: [Int]
    /// Mentioned fields by name.
    let fieldReferences: RowTable

    /// For each file, the type that each of its methods is mentioned with.
    let methodOwners: [[UInt32]]
    /// Descendants of types that were asked about.
    let families = FamilyCache()
    /// Flows of methods that were asked about; no answer depends on what is in it.
    let flows = FlowCache()
    /// Where calls that were asked about can end.
    let callFacts = CallFactsCache()

    /// Number of methods that all files define.
    public var methodCount: Int { methodBases[files.count] }
    /// For each file, the number of its first defined method.
    var methodBases: [Int] { methodTable.bases }

    /// A program of files; those that the runtime loads come first whatever order they are given in.
    public init(_ files: [ProgramFile]) {
        var merger = ProgramMerger(files.filter(\.isLoaded) + files.filter { !$0.isLoaded })
        merger.merge()
        self.files = merger.numbered
        types = merger.types
        signatures = merger.signatures
        methodOwners = merger.methodOwners
        fieldNames = merger.fieldNames
        signatureNames = merger.signatureNames
        signaturePrototypes = merger.signaturePrototypes
        signatureTable = merger.signatureTable
        prototypes = merger.prototypes
        methodTable = merger.methods
        methodReferenceBases = merger.methodNames.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        fieldReferenceBases = merger.fieldNames.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        methodReferences = RowTable(rows: merger.names.count, of: merger.methodNames)
        fieldReferences = RowTable(rows: merger.names.count, of: merger.fieldNames)
        hierarchy = Hierarchy(merger.supertypes, nameCount: merger.names.count)
        definitions = merger.definitions
        names = merger.names
    }
}

/// A type of a program, whoever defines it.
public struct CodeType: Hashable, Sendable, Comparable {
    /// Its number in the program, below ``Program/typeLimit``.
    public let number: UInt32

    /// Ordered by number: the order of the files.
    public static func < (left: CodeType, right: CodeType) -> Bool { left.number < right.number }
}

/// A method's name with its parameters and its result.
public struct Signature: Hashable, Sendable {
    /// Its number in the program.
    let number: UInt32
}

/// A method that the program defines.
public struct CodeMethod: Hashable, Sendable, Comparable {
    /// Its number in the program, below ``Program/methodCount``.
    public let number: Int

    /// Ordered as the files define them.
    public static func < (left: CodeMethod, right: CodeMethod) -> Bool { left.number < right.number }
}
