/// The tables of an app together: base and splits, in which references are followed.
///
/// Source: AOSP `AssetManager2.cpp`, `FindEntry`, `ResolveReference`.
public struct ResourceSet: Sendable {
    /// Where the resources come from, the base first.
    public let sources: [Source]

    /// A table of a package, or that of an app bundle.
    public enum Source: Sendable {
        /// `resources.arsc` of a package.
        case table(ResourceTable)
        /// `resources.pb` of a module of a bundle.
        case bundle(ProtoTable)
    }

    /// A set of tables, the base first.
    public init(_ tables: [ResourceTable]) { sources = tables.map { .table($0) } }

    /// A set of tables of packages or bundles, the base first.
    public init(sources: [Source]) { self.sources = sources }

    /// What a reference leads to.
    public enum Resolution: Sendable, Hashable {
        /// A string.
        case string(String)
        /// A value that is no string and no reference.
        case value(ResourceValue)
        /// A resource of several values, and the index of its table in ``ResourceSet/sources``; those of bundles are not
        /// read.
        case bag(ResourceBag?, source: Int)
        /// A resource of the framework, which only the phone can look up.
        case framework(ResourceID)
        /// An attribute of the theme, which only a running app can look up.
        case themeAttribute(ResourceID)
        /// There is no such resource for this configuration.
        case missing(ResourceID)
        /// The references come back to where they began, or there are more of them than Android follows.
        case endless(ResourceID)
    }

    /// What a resource is in one configuration of one table.
    public struct Candidate: Sendable, Hashable {
        /// The index of the table in ``ResourceSet/sources``.
        public var source: Int
        /// What it is meant for.
        public var configuration: ResourceConfiguration
        /// What it is.
        public var content: Content

        /// What a resource is.
        public enum Content: Sendable, Hashable {
            /// One value, and its text if it is a string.
            case value(ResourceValue, text: String?)
            /// Several values; nil for those of a bundle, which are not read.
            case bag(ResourceBag?)
        }
    }

    /// How many references Android follows.
    static let longestChain = 20
    /// How many resources and values ``allValues(of:)`` looks at; no app comes near.
    private static let mostResources = 1000
    private static let mostValues = 10_000

    /// The name of a resource of these tables or of the framework; nil if it has none.
    public func name(of id: ResourceID) -> ResourceName? {
        let id = effective(id)
        for source in sources {
            let name =
                switch source {
                case .table(let table): table.name(of: id)
                case .bundle(let table): table.name(of: id)
                }
            if let name { return name }
        }
        return FrameworkNames.name(of: id)
    }

    /// What a resource is in each configuration of each table.
    public func candidates(for id: ResourceID) -> [Candidate] {
        var caches: [Int: StringCache] = [:]
        return candidates(for: id, &caches)
    }

    /// Every configuration may name the same long string, or strings that overlap: the caches bound what is decoded.
    private func candidates(for id: ResourceID, _ caches: inout [Int: StringCache]) -> [Candidate] {
        let id = effective(id)
        var found: [Candidate] = []
        for (index, source) in sources.enumerated() {
            switch source {
            case .table(let table):
                for value in table.values(of: id) {
                    let content = content(of: value.entry) { string in
                        caches[index, default: StringCache(table.strings)].text(string)
                    }
                    found.append(Candidate(source: index, configuration: value.configuration, content: content))
                }
            case .bundle(let table):
                for value in table.values(of: id) {
                    found.append(Candidate(source: index, configuration: value.configuration, content: value.content))
                }
            }
        }
        return found
    }

    private func content(of entry: ResourceEntry, text: (UInt32) -> String?) -> Candidate.Content {
        switch entry.content {
        case .bag(let bag): .bag(bag)
        case .value(let value): .value(value, text: value.type == ResourceValue.typeString ? text(value.data) : nil)
        }
    }

    /// What Android gives to a device that asks for a configuration; nil if nothing suits.
    public func best(of id: ResourceID, for wanted: ResourceConfiguration) -> Candidate? {
        let id = effective(id)
        var configuration: ResourceConfiguration?
        // The text is decoded only for what is the best in the end.
        var content: () -> Candidate? = { nil }
        func isBetter(_ other: ResourceConfiguration) -> Bool {
            guard other.matches(wanted) else { return false }
            return configuration.map { other.isBetterThan($0, for: wanted) } ?? true
        }
        for (index, source) in sources.enumerated() {
            switch source {
            case .table(let table):
                for package in table.packages where package.id == id.package {
                    for variant in package.type(id.type)?.variants ?? [] where isBetter(variant.configuration) {
                        guard case .entry(let entry) = table.entry(id.entry, of: variant) else { continue }
                        configuration = variant.configuration
                        content = {
                            Candidate(
                                source: index, configuration: variant.configuration,
                                content: self.content(of: entry) { table.strings[$0] })
                        }
                    }
                }
            case .bundle(let table):
                for value in table.values(of: id) where isBetter(value.configuration) {
                    configuration = value.configuration
                    content = { Candidate(source: index, configuration: value.configuration, content: value.content) }
                }
            }
        }
        return content()
    }

    /// Follows references from a resource to what it is for a device.
    public func resolve(_ id: ResourceID, for wanted: ResourceConfiguration) -> Resolution {
        var id = effective(id)
        for _ in 0..<Self.longestChain {
            guard let found = best(of: id, for: wanted) else { return id.isFramework ? .framework(id) : .missing(id) }
            switch resolution(of: found) {
            case .follow(let next): id = effective(next)
            case .end(let result): return result
            }
        }
        return .endless(id)
    }

    /// Follows a value of an attribute to what it is for a device; `text` is its string if it is one.
    public func resolve(
        _ value: ResourceValue, text: String? = nil, for wanted: ResourceConfiguration
    ) -> Resolution {
        switch value.kind {
        case .reference(let id), .dynamicReference(let id):
            id.rawValue == 0 ? .value(value) : resolve(id, for: wanted)
        case .attribute(let id), .dynamicAttribute(let id): .themeAttribute(id)
        case .string: .string(text ?? "")
        default: .value(value)
        }
    }

    /// Every value that a resource may have, with the configuration of its own (not of what it refers to).
    ///
    /// References are followed in all their configurations too: for checks of “is it true for any device?”.
    public func allValues(of id: ResourceID) -> [(configuration: ResourceConfiguration, value: Resolution)] {
        var results: [(configuration: ResourceConfiguration, value: Resolution)] = []
        var visited: Set<ResourceID> = []
        var caches: [Int: StringCache] = [:]
        var pending: [(id: ResourceID, configuration: ResourceConfiguration?)] = [(effective(id), nil)]
        while let (id, configuration) = pending.popLast() {
            guard visited.insert(id).inserted else { continue }
            guard visited.count <= Self.mostResources, results.count <= Self.mostValues else { break }
            let found = candidates(for: id, &caches)
            if found.isEmpty {
                let configuration = configuration ?? ResourceConfiguration()
                results.append((configuration, id.isFramework ? .framework(id) : .missing(id)))
            }
            for candidate in found {
                let configuration = configuration ?? candidate.configuration
                switch resolution(of: candidate) {
                case .follow(let next): pending.append((effective(next), configuration))
                case .end(let result): results.append((configuration, result))
                }
            }
        }
        return results
    }

    private enum Step {
        case follow(ResourceID)
        case end(Resolution)
    }

    private func resolution(of candidate: Candidate) -> Step {
        switch candidate.content {
        case .bag(let bag): return .end(.bag(bag, source: candidate.source))
        case .value(let value, let text):
            if let next = value.reference { return .follow(next) }
            return .end(resolve(value, text: text, for: ResourceConfiguration()))
        }
    }

    /// The id under which the tables know a resource: package 0 stands for the package itself.
    private func effective(_ id: ResourceID) -> ResourceID {
        guard id.package == 0, id.rawValue != 0 else { return id }
        for source in sources {
            guard case .table(let table) = source, let own = table.packages.first?.id else { continue }
            return ResourceID(package: own, type: id.type, entry: id.entry)
        }
        return id
    }
}
