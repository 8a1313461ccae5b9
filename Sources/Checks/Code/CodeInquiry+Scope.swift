import App
import Code
import Findings
import Rules

/// Where in the app a site is, and what else happens there.
extension CodeInquiry {
    /// The outermost class around a site: what belongs together in the source is in one.
    func scope(of site: Site) -> String {
        guard let type = program.method(at: site).flatMap({ program.owner(of: $0) }) else { return "" }
        return String(program.name(of: type).prefix { $0 != "$" })
    }

    /// The outermost classes in which one of the methods is called.
    func scopes(calling patterns: [MethodPattern]) -> Set<String> { Set(calls(patterns).map { scope(of: $0) }) }

    /// The name of the method that a site is in; empty if it cannot be read.
    func methodName(at site: Site) -> String {
        program.method(at: site).flatMap { program.signature(of: $0) }.map { program.name(of: $0) } ?? ""
    }

    /// Where a method's code begins; nil if it has none that can be read.
    func start(of method: CodeMethod) -> Site? {
        program.flow(of: method).map { Site(file: $0.file, offset: $0.instructions[0].offset) }
    }

    /// The sites that create an instance of a type or of one that extends it.
    func creations(of type: CodeType) -> [Site] {
        program.descendants(of: type).flatMap { program.creations(of: $0) }
    }

    /// True if a site runs only where some test of a debug build says so.
    func isForDebugging(_ site: Site) -> Bool {
        program.conditions(of: site)?.contains(where: \.isDebugTest) ?? false
    }

    /// The findings of one kind of call, graded: a finding as grave as the rule costs all of it.
    func graded(
        _ patterns: [MethodPattern], _ what: String, upTo severity: Severity, _ test: (Site) -> CodeHit?,
        _ message: (String) -> LocalizedText
    ) -> Judgement {
        .graded(findings(calls(patterns).compactMap(test), what, message), upTo: severity)
    }
}

extension Condition {
    /// True if what is tested is whether this is a debug build: `BuildConfig.DEBUG`, `FLAG_DEBUGGABLE`, or what is called
    /// after it.
    var isDebugTest: Bool {
        if fields.contains("Landroid/content/pm/ApplicationInfo;->flags:I"), numbers.contains(2) { return true }
        return (fields + calls).contains { name in
            // The member's own name, without its class and its types.
            guard let arrow = name.firstIndex(of: ">") else { return false }
            return name[arrow...].prefix { $0 != "(" && $0 != ":" }.lowercased().contains("debug")
        }
    }
}
