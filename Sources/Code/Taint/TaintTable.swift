import Dex

/// The methods that a query names, by how files mention them.
struct TaintTable {
    /// For each mentioned method, the sinks that it is, with the place in the query.
    private var sinks: [MethodReference: [Int]] = [:]
    private var sanitizers: Set<MethodReference> = []
    private var checks: Set<MethodReference> = []

    init(_ query: TaintQuery, _ program: Program) {
        for (number, sink) in query.sinks.enumerated() {
            for reference in program.references(to: sink.pattern) where !program.sites(of: reference).isEmpty {
                sinks[reference, default: []].append(number)
            }
        }
        // Without a sink nothing is followed.
        guard hasSinks || query.noticesStaticFields else { return }
        for pattern in query.sanitizers { sanitizers.formUnion(program.references(to: pattern)) }
        for pattern in query.checks { checks.formUnion(program.references(to: pattern)) }
    }

    /// True if the program calls a sink at all.
    var hasSinks: Bool { !sinks.isEmpty }

    /// The mentioned methods that are sinks, in the order of the files.
    var sinkReferences: [MethodReference] { sinks.keys.sorted { ($0.file, $0.index) < ($1.file, $1.index) } }

    /// The sinks that a mentioned method is.
    func sinks(_ reference: MethodReference) -> [Int] { sinks[reference] ?? [] }

    /// True if what a mentioned method returns is harmless.
    func isSanitizer(_ reference: MethodReference) -> Bool { sanitizers.contains(reference) }

    /// True if a mentioned method judges what it is called with.
    func isCheck(_ reference: MethodReference) -> Bool { checks.contains(reference) }
}

extension TaintOrigin {
    /// Where the sources of a query are in a program, in their order, each place once.
    static func all(_ sources: [TaintSource], _ program: Program) -> [(source: Int, origin: TaintOrigin)] {
        var found: [(source: Int, origin: TaintOrigin)] = []
        var seen: Set<TaintOrigin> = []
        for (number, source) in sources.enumerated() {
            for origin in all(source, program) where seen.insert(origin).inserted { found.append((number, origin)) }
        }
        return found
    }

    private static func all(_ source: TaintSource, _ program: Program) -> [TaintOrigin] {
        switch source {
        case .result(let pattern): program.calls(to: pattern).map { .site($0) }
        case .field(let name, let owner):
            program.references(toField: name, of: owner).flatMap { program.sites(of: $0, writing: false) }
                .map { .site($0) }
        case .sites(let sites): sites.map { .site($0) }
        case .parameter(let position, let pattern):
            program.implementations(of: pattern).map { .parameter(position, of: $0) }
        case .parameters(let position, let methods): methods.map { .parameter(position, of: $0) }
        }
    }
}

extension Program {
    /// The methods of the program that match a pattern or override one that does, in the order of the files.
    func implementations(of pattern: MethodPattern) -> [CodeMethod] {
        guard let name = names.number(of: pattern.name) else { return [] }
        var wanted: Signature?
        if let prototype = pattern.prototype {
            guard let signature = signature(pattern.name, prototype) else { return [] }
            wanted = signature
        }
        var found: Set<CodeMethod> = []
        for owner in pattern.classes.compactMap({ type($0) }) {
            for descendant in descendants(of: owner) {
                for method in methods(of: descendant) {
                    guard definition(of: method).definition.codeOffset != 0, let signature = signature(of: method),
                        signatureNames[Int(signature.number)] == name, wanted == nil || signature == wanted
                    else { continue }
                    found.insert(method)
                }
            }
        }
        return found.sorted()
    }
}
