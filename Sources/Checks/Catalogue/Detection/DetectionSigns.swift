import App
import Code
import Findings

/// What the code of a detection looks like: the names it asks for and the calls it makes.
struct DetectionSigns: Sendable {
    /// Texts that code of that purpose has as constants; each is a sign of its own.
    var texts: [String] = []
    /// Calls whose answer tells.
    var calls: [Call] = []
    /// How many different signs one class must have: one path or name alone occurs for other reasons too.
    var needed = 1

    /// A call that is a sign.
    struct Call: Sendable {
        /// The methods.
        var patterns: [MethodPattern]
        /// The place of an argument that must be one of ``texts`` or have one of the bits of ``mask``; nil for any call.
        var position: Int?
        /// What the argument can be.
        var texts: [String] = []
        /// The bits, one of which the argument must have.
        var mask: Int64 = 0
        /// True if it is enough by itself, as that of a library made for the purpose.
        var isDecisive = false
    }
}

extension CodeInquiry {
    /// What own code shows of a detection, and what code shows whose owner cannot be told.
    struct Detected {
        /// In the app's own classes.
        var own: [CodeHit] = []
        /// In classes of nobody that is known: the app's own under other names, or an SDK's.
        var unknown: [CodeHit] = []
    }

    /// Looks for a detection in all code but that of SDKs: what they look for serves themselves.
    func detect(_ signs: DetectionSigns) -> Detected {
        var classes: [String: ClassSigns] = [:]
        func note(_ site: Site, _ name: String, isDecisive: Bool = false) {
            let owner = code.owner(of: site)
            if case .sdk = owner { return }
            let scope = scope(of: site)
            classes[scope, default: ClassSigns(owner: owner)].note(site, name, isDecisive)
        }
        for text in signs.texts { for site in program.uses(ofString: text) { note(site, text) } }
        for call in signs.calls {
            for site in calls(call.patterns) where isSign(call, site) {
                // An answer that nobody takes decides nothing.
                guard isResultUsed(site) else { continue }
                note(site, program.mentionedName(at: site), isDecisive: call.isDecisive)
            }
        }
        var detected = Detected()
        for (_, found) in classes.sorted(by: { $0.key < $1.key }) {
            guard found.isDecisive || found.names.count >= signs.needed else { continue }
            let hits = found.hits.sorted { $0.site < $1.site }
            if found.owner == .own { detected.own += hits } else { detected.unknown += hits }
        }
        return detected
    }

    private func isSign(_ call: DetectionSigns.Call, _ site: Site) -> Bool {
        guard let position = call.position else { return true }
        let value = program.argument(position, of: site)
        return call.texts.contains { value.canBe($0) } || (value.numbers ?? []).contains { $0 & call.mask != 0 }
    }

    /// What one class shows.
    private struct ClassSigns {
        var owner: Owner
        var names: Set<String> = []
        var hits: [CodeHit] = []
        var isDecisive = false

        mutating func note(_ site: Site, _ name: String, _ isDecisive: Bool) {
            if isDecisive { self.isDecisive = true }
            // One place for each sign is evidence enough.
            if names.insert(name).inserted { hits.append(CodeHit(site, name, severity: .info)) }
        }
    }
}
