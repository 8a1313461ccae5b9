import App
import Code

/// How code runs by itself as the app starts: nobody has touched anything, nobody was asked.
struct StartWay {
    /// What the platform starts: the application, a provider, the launcher.
    var entry: EntryPoint
    /// The methods on the way.
    var methods: [String]
}

/// Looks for such ways. What several have in common is asked once.
struct StartSearch {
    private let inquiry: CodeInquiry
    private let launchers: Set<String>
    /// Calls on the way that were looked at: true for those that depend on consent.
    private var known: [Site: Bool] = [:]
    /// Classes that were looked at: true for those of which an object may be there as the app starts.
    private var created: [CodeType: Bool] = [:]

    init(_ inquiry: CodeInquiry) {
        self.inquiry = inquiry
        launchers = Set(
            inquiry.app.manifest.components.filter { $0.filters.contains(where: \.isLauncher) }.map(\.name))
    }

    /// The way over which a site runs as the app starts; nil if none is known, if a tap of the user is on it, or if it
    /// depends on a setting, as consent is kept in one.
    ///
    /// Only the shortest way is looked at: a static approximation, in favour of the app.
    mutating func way(to site: Site) -> StartWay? { way(to: site, depth: 0) }

    private mutating func way(to site: Site, depth: Int) -> StartWay? {
        let program = inquiry.program
        guard let method = program.method(at: site) else { return nil }
        let reachability = inquiry.code.reachability
        let steps = reachability.path(to: method)
        guard let entry = reachability.entry(of: method), isStart(entry) else { return nil }
        let names = steps.map { step in program.signature(of: step.method).map { program.name(of: $0) } ?? "" }
        guard let first = names.first, Self.starting.contains(first), !names.contains(where: Self.isTap) else {
            return nil
        }
        for site in steps.compactMap(\.site) + [site] where dependsOnConsent(site) { return nil }
        for step in steps where !mayAnswer(step, depth: depth) { return nil }
        return StartWay(entry: entry, methods: steps.map { program.name(of: $0.method) })
    }

    /// False if a call ends in the method of an object that nobody creates as the app starts: a queue of tasks that is
    /// worked off at the start holds none that only a tap puts there.
    private mutating func mayAnswer(_ step: Reachability.Step, depth: Int) -> Bool {
        let program = inquiry.program
        guard step.link == .call, let site = step.site, let owner = program.owner(of: step.method),
            let named = program.calledType(at: site), named != owner, program.ancestors(of: owner).contains(named)
        else { return true }
        if let known = created[owner] { return known }
        // Whoever asks again meanwhile asks in a circle.
        created[owner] = false
        let sites = inquiry.creations(of: owner)
        // Without an instruction that creates it, the platform or reflection does, of whom nothing is known.
        let may = sites.isEmpty || depth < Self.depthLimit && sites.contains { way(to: $0, depth: depth + 1) != nil }
        created[owner] = may
        return may
    }

    /// Objects that are created in methods of objects that are created in methods of objects.
    private static let depthLimit = 4

    private func isStart(_ entry: EntryPoint) -> Bool {
        switch entry.kind {
        case .application, .provider, .factory: true
        case .activity: launchers.contains(entry.label)
        default: false
        }
    }

    /// True if a site runs only after a setting was asked, or something that is called after consent.
    private mutating func dependsOnConsent(_ site: Site) -> Bool {
        if let known = known[site] { return known }
        let depends =
            inquiry.program.conditions(of: site)?.contains { test in
                (test.calls + test.fields).contains(where: Self.isConsent)
            } ?? false
        known[site] = depends
        return depends
    }

    /// True for a method or field, as smali names it, in which consent may be kept.
    private static func isConsent(_ name: String) -> Bool {
        let member = name.range(ofBytes: "->").map { name[$0.upperBound...] } ?? name[...]
        let word = String(member.prefix { $0 != "(" && $0 != ":" })
        if settings.contains(word) { return true }
        let lower = word.lowercased()
        return consent.contains { lower.containsBytes(of: $0) }
    }

    /// What the platform calls on the way to the first screen.
    private static let starting: Set<String> = [
        "<init>", "<clinit>", "attachBaseContext", "attachInfo", "onCreate", "onStart", "onResume", "onPostCreate",
        "onPostResume", "onWindowFocusChanged", "instantiateApplication", "instantiateClassLoader",
    ]

    /// True for what the platform calls because the user did something.
    private static func isTap(_ name: String) -> Bool {
        taps.contains { name.hasPrefix($0) } || name == "onRequestPermissionsResult" || name == "onActivityResult"
    }

    private static let taps = [
        "onClick", "onItemClick", "onLongClick", "onChecked", "onMenuItem", "onOptionsItem", "onContextItem",
        "onEditorAction", "onTouch", "onKey", "onDrag", "onTextContextMenu", "onReceiveContent", "onPerform",
        "onActionItem",
    ]

    private static let settings: Set<String> = ["getBoolean", "decodeBool", "getInt", "decodeInt", "getString"]
    private static let consent = ["agree", "consent", "privacy", "policy", "protocol", "permission", "granted"]
}

extension Program {
    /// The type that a call names; nil for an instruction that is none.
    fileprivate func calledType(at site: Site) -> CodeType? {
        guard let instruction = instruction(at: site), instruction.reference == .method else { return nil }
        let dex = files[site.file].dex
        guard let id = try? dex.methodID(instruction.index(in: dex.bytes.bytes)) else { return nil }
        return type(id.owner, in: site.file)
    }
}
