import Code
import Dex
import Findings

/// The code of an app: its dex files as one program, whose each class is, and what of it could not be read.
public final class AppCode: Sendable {
    /// All dex files that could be read, those that the runtime loads first.
    public let program: Program
    /// Why dex files could not be read, or archives not be searched for them, one line each.
    public let gaps: [LocalizedText]
    private let owners: OwnerResolver

    /// The code of the app with that manifest.
    public init(_ program: Program, gaps: [LocalizedText] = [], manifest: Manifest) {
        self.program = program
        self.gaps = gaps
        owners = OwnerResolver(manifest)
    }

    /// Who wrote a class.
    public func owner(of type: CodeType) -> Owner { owners.owner(ofClass: program.name(of: type)) }

    /// Who wrote the class that an instruction is in.
    public func owner(of site: Site) -> Owner {
        program.method(at: site).flatMap { program.owner(of: $0) }.map { owner(of: $0) } ?? .unknown
    }
}
