import App
import Code
import Findings

/// Which classes keep their windows out of screenshots, recordings and the list of recent tasks.
struct SecureWindows {
    /// Whether a window is kept out.
    enum State {
        /// Always.
        case secured
        /// On some condition, or only until it is taken back.
        case conditional
        /// Never.
        case open
        /// It is the window of an activity that is not known.
        case undecided
    }

    private let inquiry: CodeInquiry
    /// By the name of the outermost class; false where it depends on something.
    private var always: [String: Bool] = [:]
    /// Whether callbacks do it for every activity; nil if none do.
    private var everywhere: Bool?

    /// `WindowManager.LayoutParams.FLAG_SECURE`.
    private static let flag: Int64 = 0x2000

    /// Looks for all that secures a window.
    init(_ inquiry: CodeInquiry) {
        self.inquiry = inquiry
        let window = "Landroid/view/Window;"
        let set = inquiry.calls(MethodPattern(window, "addFlags", "(I)V"), MethodPattern(window, "setFlags", "(II)V"))
        for site in set where inquiry.isOwn(site) && Self.isSecure(site, inquiry) { note(site) }
        for site in inquiry.calls(MethodPattern(window, "clearFlags", "(I)V"))
        where inquiry.isOwn(site) && Self.isSecure(site, inquiry) {
            let scope = inquiry.scope(of: site)
            if always[scope] != nil { always[scope] = false }
        }
    }

    private static func isSecure(_ site: Site, _ inquiry: CodeInquiry) -> Bool {
        inquiry.program.argument(0, of: site).alternatives.contains { value in
            value.number.map { $0 & flag != 0 } ?? false
        }
    }

    /// Notes the class around a call, and those that call its method: helpers secure the windows of others.
    private mutating func note(_ site: Site) {
        let program = inquiry.program
        guard let method = program.method(at: site) else { return }
        var seen: Set<CodeMethod> = [method]
        var pending = [(site: site, always: isAlways(site), depth: 0)]
        while let (site, isAlways, depth) = pending.popLast(), seen.count < 64 {
            guard let method = program.method(at: site), let type = program.owner(of: method), inquiry.isOwn(site)
            else {
                continue
            }
            let scope = inquiry.scope(of: site)
            always[scope] = isAlways || always[scope] ?? false
            if coversAll(type, scope) { everywhere = isAlways || everywhere ?? false }
            // Callbacks are called by the platform.
            guard depth < 3, !inquiry.methodName(at: site).hasPrefix("on") else { continue }
            for caller in program.callers(of: method) {
                guard let around = program.method(at: caller), seen.insert(around).inserted else { continue }
                pending.append((caller, isAlways && self.isAlways(caller), depth + 1))
            }
        }
    }

    /// True if a call runs whenever its method does, but for tests of a debug build and for null.
    private func isAlways(_ site: Site) -> Bool {
        guard let conditions = inquiry.program.conditions(of: site) else { return false }
        return conditions.allSatisfy {
            $0.isPlain || $0.isDebugTest
                || $0.calls.allSatisfy { $0.hasSuffix("Landroid/view/Window;") } && $0.fields.isEmpty
        }
    }

    /// True for callbacks of the application, which see every activity.
    private func coversAll(_ type: CodeType, _ scope: String) -> Bool {
        let program = inquiry.program
        let callbacks = program.type("Landroid/app/Application$ActivityLifecycleCallbacks;")
        return callbacks.map { program.isKind(type, of: $0) } ?? false
    }

    /// Whether the window that a screen is in is kept out.
    func state(of screen: InputScreen) -> State {
        if let own = state(screen.scopes) { return own }
        switch screen.kind {
        case .activity: return all ?? .open
        // Windows of their own, which inherit no flags.
        case .dialog, .popup: return .open
        case .fragment, .other: return all ?? stateOfHosts(screen)
        }
    }

    private var all: State? { everywhere.map { $0 ? .secured : .conditional } }

    private func state(_ scopes: Set<String>) -> State? {
        let found = scopes.compactMap { always[$0] }
        return found.isEmpty ? nil : found.contains(true) ? .secured : .conditional
    }

    /// The state of the activities that mention a fragment or view: that which is worst.
    private func stateOfHosts(_ screen: InputScreen) -> State {
        let program = inquiry.program
        guard let activity = program.type("Landroid/app/Activity;") else { return .undecided }
        var hosts: [State] = []
        for site in program.mentions(of: screen.type).prefix(200) {
            guard let type = program.method(at: site).flatMap({ program.owner(of: $0) }),
                program.isKind(type, of: activity)
            else { continue }
            let scopes = Set(program.ancestors(of: type).map { String(program.name(of: $0).prefix { $0 != "$" }) })
            hosts.append(state(scopes) ?? .open)
        }
        if hosts.contains(where: { $0 == .open }) { return .open }
        if let host = hosts.first(where: { $0 == .conditional }) ?? hosts.first { return host }
        // Nobody names it: if no activity secures its window, the one it is in does not either.
        return always.isEmpty ? .open : .undecided
    }
}
