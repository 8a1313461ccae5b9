import App
import Elf
import Findings

/// Native libraries, by their name, one fact of their headers and what they need.
public struct LibraryMatcher: Sendable, Hashable {
    /// The file's name as it was written; `*` stands for any characters.
    public var name: String
    /// What must be true of it; nil for any.
    public var fact: Fact?
    /// A library that it must need; nil for any.
    public var needs: String?

    /// Facts of a library's headers.
    public enum Fact: String, Sendable, CaseIterable {
        case executableStack = "executable-stack"
        case writableCode = "writable-code"
        case textRelocations = "text-relocations"
        case noRelro = "no-relro"
        case partialRelro = "partial-relro"
        case fixedAddress = "fixed-address"
        case noStackProtector = "no-stack-protector"
        case notFortified = "not-fortified"
        case notStripped = "not-stripped"
        case debugSections = "debug-sections"
        case searchPath = "search-path"
        case bits32 = "32-bit"
        case smallPages = "no-16k-pages"
    }

    /// Libraries of a name.
    public init(name: String, fact: Fact? = nil, needs: String? = nil) {
        self.name = name
        self.fact = fact
        self.needs = needs
    }

    func match(_ app: App, _ title: LocalizedText, _ severity: Severity) -> Matcher.Match {
        let pattern = Wildcard(name)
        let needed = needs.map { Wildcard($0) }
        let owners = NativeOwners(app.manifest)
        var findings: [Finding] = []
        var gap: LocalizedText?
        for library in app.nativeLibraries where pattern.matches(library.name) {
            let place = PrintableText.of(
                [library.package, library.path].filter { !$0.isEmpty }.joined(separator: "!/"))
            guard let facts = library.facts else {
                gap = LocalizedText(zh: "无法读取 \(place)。", en: "\(place) could not be read.")
                continue
            }
            guard findings.count < Matcher.limit, fact.map({ Self.holds($0, facts, library) }) ?? true,
                needed.map({ facts.needed.contains(where: $0.matches) }) ?? true
            else { continue }
            findings.append(
                Finding(
                    message: LocalizedText(zh: "\(title.zh)：\(place)。", en: "\(title.en): \(place)."),
                    owner: owners.owner(of: library), severity: severity,
                    evidence: [Evidence(.file(name: place, offset: 0), value: fact?.rawValue ?? needs ?? "")],
                    identity: "library \(place)"))
        }
        return Matcher.Match(findings, gap: gap)
    }

    private static func holds(_ fact: Fact, _ facts: ElfFacts, _ library: NativeLibrary) -> Bool {
        switch fact {
        case .executableStack: !facts.hardening.hasNonExecutableStack
        case .writableCode: !facts.hardening.writableExecutableSegments.isEmpty
        case .textRelocations: facts.hardening.hasTextRelocations
        case .noRelro: facts.hardening.relro == .none
        case .partialRelro: facts.hardening.relro == .partial
        case .fixedAddress: !facts.hardening.isPositionIndependent
        case .noStackProtector: !facts.code.hasStackProtector
        case .notFortified: facts.code.fortified.isEmpty && !facts.code.unfortified.isEmpty
        case .notStripped: !facts.isStripped
        case .debugSections: !facts.debugSections.isEmpty
        case .searchPath: facts.rpath != nil || facts.runpath != nil
        case .bits32: !facts.is64Bit
        case .smallPages: library.fits16KiBPages == false
        }
    }
}
