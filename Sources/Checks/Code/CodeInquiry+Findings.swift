import App
import Code
import Findings

/// One place in code that a rule found.
struct CodeHit {
    /// The instruction.
    var site: Site
    /// What was seen there, such as the decoded argument; nil for the name of what is mentioned.
    var value: String?
    /// How much it matters.
    var severity: Severity
    /// For data that goes where it may not: how it gets from ``site`` to there.
    var way: DataWay?

    init(_ site: Site, _ value: String? = nil, severity: Severity) {
        self.site = site
        self.value = value
        self.severity = severity
    }
}

extension CodeInquiry {
    /// Findings for hits: one for each class of the app's own (or of nobody's that is known), one for each SDK.
    ///
    /// - Parameters:
    ///   - what: What was found, for the identity; the same from version to version.
    ///   - message: What is wrong, about the class or SDK named.
    func findings(_ hits: [CodeHit], _ what: String, _ message: (String) -> LocalizedText) -> [Finding] {
        var hitsOf: [Group.Key: [CodeHit]] = [:]
        var groups: [Group] = []
        for hit in hits {
            let group = group(of: hit.site)
            if hitsOf[group.key] == nil { groups.append(group) }
            hitsOf[group.key, default: []].append(hit)
        }
        // The app's own first; so many of a kind tell no more than the rest would.
        let sorted = groups.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        return sorted.prefix(Self.groupLimit).map { _, group in
            let hits = hitsOf[group.key] ?? []
            let shown = hits.prefix(Self.evidenceLimit)
            var finding = Finding(
                message: message(group.name), owner: group.key.owner, severity: hits.map(\.severity).max() ?? .info,
                evidence: evidence(of: shown), identity: "\(what) \(group.key.identity)")
            if let way = hits.lazy.compactMap(\.way).first {
                finding.path = methods(on: way)
            } else if group.rank < 2 {
                // Whether an SDK's code is reached is its supplier's affair.
                finding.path = path(to: hits)
            }
            return finding
        }
    }

    /// What was seen at hits and where their data ends, each once.
    private func evidence(of hits: ArraySlice<CodeHit>) -> [Evidence] {
        var seen: Set<Evidence> = []
        return hits.flatMap { hit in
            [evidence(hit.site, hit.value)] + (hit.way.map { [evidence($0.end)] } ?? [])
        }.filter { seen.insert($0).inserted }
    }

    /// Whose code a hit is in, and where.
    private struct Group {
        struct Key: Hashable {
            var owner: Owner
            /// The class or the SDK where that stays the same from build to build.
            var identity: String
        }

        var key: Key
        /// The class of the first hit, or the SDK, for people.
        var name: String

        /// Own code before what cannot be told, that before SDKs.
        var rank: Int {
            switch key.owner {
            case .own: 0
            case .unknown: 1
            case .sdk: 2
            }
        }
    }

    private func group(of site: Site) -> Group {
        guard let type = program.method(at: site).flatMap({ program.owner(of: $0) }) else {
            return Group(key: .init(owner: .unknown, identity: "unknown"), name: "?")
        }
        let owner = code.owner(of: type)
        if case .sdk(let name) = owner { return Group(key: .init(owner: owner, identity: owner.name), name: name) }
        // Anonymous classes and lambdas are numbered anew by every build; they belong to the class around them.
        let name = String(program.name(of: type).prefix { $0 != "$" })
        let identity = Self.isObfuscated(name) ? "\(owner.name) obfuscated" : "\(owner.name) \(name)"
        return Group(key: .init(owner: owner, identity: identity), name: name)
    }

    /// True for a class whose own name an obfuscator made: the next build gives it another.
    private static func isObfuscated(_ name: String) -> Bool {
        (name.split(separator: ".").last?.utf8.count ?? 0) <= 2
    }

    /// The way to the first hit that can be reached.
    private func path(to hits: [CodeHit]) -> [String] {
        hits.lazy.map { code.path(to: $0.site) }.first { !$0.isEmpty } ?? []
    }

    private static let groupLimit = 40
    private static let evidenceLimit = 12
}
