import App
import Code

/// How code runs by itself as the app starts: nobody has touched anything, nobody was asked.
struct StartWay {
    /// What the platform starts: the application, a provider, the launcher.
    var entry: EntryPoint
    /// The methods on the way.
    var methods: [String]
}

extension CodeInquiry {
    /// The way over which a site runs as the app starts; nil if none is known, if a tap of the user is on it, or if it
    /// depends on a setting, as consent is kept in one.
    ///
    /// Only the shortest way is looked at: a static approximation, in favour of the app.
    func startWay(to site: Site) -> StartWay? {
        guard let method = program.method(at: site) else { return nil }
        let reachability = code.reachability
        let steps = reachability.path(to: method)
        guard let first = steps.first, let entry = reachability.entry(of: method), isStart(entry) else { return nil }
        let names = steps.map { step in program.signature(of: step.method).map { program.name(of: $0) } ?? "" }
        guard Self.starting.contains(names[0]), program.code(of: first.method) != nil,
            !names.contains(where: Self.isTap)
        else { return nil }
        let sites = steps.compactMap(\.site) + [site]
        guard !sites.contains(where: dependsOnConsent) else { return nil }
        return StartWay(entry: entry, methods: steps.map { program.name(of: $0.method) })
    }

    private func isStart(_ entry: EntryPoint) -> Bool {
        switch entry.kind {
        case .application, .provider, .factory: true
        case .activity:
            app.manifest.components.contains { component in
                component.name == entry.label && component.filters.contains(where: \.isLauncher)
            }
        default: false
        }
    }

    /// True if a site runs only after a setting was asked, or something that is called after consent.
    private func dependsOnConsent(_ site: Site) -> Bool {
        program.conditions(of: site)?.contains { test in
            (test.calls + test.fields).contains { name in
                let member = name.range(ofBytes: "->").map { name[$0.upperBound...] } ?? name[...]
                let word = member.prefix { $0 != "(" && $0 != ":" }
                if Self.settings.contains(String(word)) { return true }
                let lower = word.lowercased()
                return Self.consent.contains { lower.containsBytes(of: $0) }
            }
        } ?? false
    }

    /// What the platform calls on the way to the first screen.
    private static let starting: Set<String> = [
        "<init>", "<clinit>", "attachBaseContext", "attachInfo", "onCreate", "onStart", "onResume", "onPostCreate",
        "onPostResume", "onWindowFocusChanged", "instantiateApplication", "instantiateClassLoader",
    ]

    /// True for what the platform calls because the user did something.
    private static func isTap(_ name: String) -> Bool {
        ["onClick", "onItemClick", "onLongClick", "onChecked", "onMenuItem", "onOptionsItem", "onEditorAction", "onTouch"]
            .contains { name.hasPrefix($0) } || name == "onRequestPermissionsResult" || name == "onActivityResult"
    }

    private static let settings: Set<String> = ["getBoolean", "decodeBool", "getInt", "decodeInt", "getString"]
    private static let consent = ["agree", "consent", "privacy", "policy", "protocol", "permission", "granted"]
}
