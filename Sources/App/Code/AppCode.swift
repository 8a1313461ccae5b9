import Code
import Dex
import Findings
import Synchronization

/// The code of an app: its dex files as one program, whose each class is, what can be reached, and what could not be read.
public final class AppCode: Sendable {
    /// All dex files that could be read, those that the runtime loads first.
    public let program: Program
    /// Why dex files could not be read, or archives not be searched for them, one line each.
    public let gaps: [LocalizedText]
    /// What rules worked out together.
    public let shared = SharedFacts()
    private let owners: OwnerResolver
    private let entries: [EntryPoint]
    private let reached = Mutex<Reachability?>(nil)
    private let classOwners = Mutex<ClassOwners?>(nil)
    private let counted = Mutex<CodeCensus?>(nil)
    private let shown = Mutex<[InputScreen]?>(nil)

    /// The code of the app with that manifest, which the platform enters at these points.
    public init(_ program: Program, gaps: [LocalizedText] = [], manifest: Manifest, entries: [EntryPoint] = []) {
        self.program = program
        self.gaps = gaps
        self.entries = entries
        owners = OwnerResolver(manifest)
    }

    /// Who wrote a class: told by its name, or where that was taken away by the classes around it.
    public func owner(of type: CodeType) -> Owner {
        guard program.definition(of: type) != nil else { return owners.owner(ofClass: program.name(of: type)) }
        return allOwners.owner(at: Int(type.number))
    }

    /// The owners of all classes, by the number of their type; worked out when somebody asks first.
    private var allOwners: ClassOwners {
        classOwners.withLock { known in
            if let known { return known }
            let found = ClassOwners(owners, of: program)
            known = found
            return found
        }
    }

    /// How many classes each third party has in the dex files, by its stable name.
    public var classCounts: [String: Int] { allOwners.counts }

    /// What can be counted about the app's own classes; counted when somebody asks first.
    public var census: CodeCensus {
        let owners = allOwners
        return counted.withLock { counted in
            if let counted { return counted }
            let found = program.census { owners.owner(at: Int($0.number)) == .own }
            counted = found
            return found
        }
    }

    /// Who wrote the class that an instruction is in.
    public func owner(of site: Site) -> Owner {
        program.method(at: site).flatMap { program.owner(of: $0) }.map { owner(of: $0) } ?? .unknown
    }

    /// What can be reached from the entry points; worked out when somebody asks first.
    public var reachability: Reachability {
        reached.withLock { reached in
            if let reached { return reached }
            let found = Reachability(program, from: entries)
            reached = found
            return found
        }
    }

    /// The classes that show fields for secrets and personal numbers; worked out when somebody asks first.
    ///
    /// - Parameter fields: ``App/inputFields`` of the app that the code is of.
    public func screens(showing fields: [InputField]) -> [InputScreen] {
        shown.withLock { shown in
            if let shown { return shown }
            var finder = InputScreenFinder(self, fields: fields)
            let found = finder.find()
            shown = found
            return found
        }
    }

    /// The methods through which a component reaches an instruction, the component's first; empty if no way is known.
    public func path(to site: Site) -> [String] {
        guard let method = program.method(at: site) else { return [] }
        return reachability.path(to: method).map { program.name(of: $0.method) }
    }
}
