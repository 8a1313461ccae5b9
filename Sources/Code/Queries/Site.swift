import Dex

/// An instruction of the program that mentions something: evidence that can be looked up.
public struct Site: Hashable, Sendable, Comparable {
    /// The file among ``Program/files``.
    public let file: Int
    /// Where the instruction begins, in bytes from the start of the file.
    public let offset: Int

    /// An instruction of a file.
    public init(file: Int, offset: Int) {
        self.file = file
        self.offset = offset
    }

    /// Ordered by file and offset.
    public static func < (left: Site, right: Site) -> Bool { (left.file, left.offset) < (right.file, right.offset) }
}

extension Program {
    /// The method whose code an instruction is in; the first of those that share the code.
    public func method(at site: Site) -> CodeMethod? {
        files[site.file].survey.map.method(at: site.offset).map { method($0, in: site.file) }
    }

    /// All methods whose code an instruction is in.
    public func methods(at site: Site) -> [CodeMethod] {
        guard let first = method(at: site), let (_, code) = code(of: first) else { return [] }
        return files[site.file].survey.map.methods(withCodeAt: code.offset).map { method($0, in: site.file) }
    }

    /// The method that the call at a site names; nil if there is no call.
    public func methodReference(at site: Site) -> MethodReference? {
        let dex = files[site.file].dex
        guard let instruction = dex.instruction(at: site.offset), instruction.reference == .method else { return nil }
        return MethodReference(file: site.file, index: instruction.index(in: dex.bytes.bytes))
    }

    /// The instruction at a site; nil if nothing begins there.
    public func instruction(at site: Site) -> Instruction? {
        files[site.file].dex.instruction(at: site.offset)
    }
}
