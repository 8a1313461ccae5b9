/// The tables of an app together: base and splits, in which references are followed.
///
/// Source: AOSP `AssetManager2.cpp`, `FindEntry`, `ResolveReference`.
public struct ResourceSet: Sendable {
    /// The tables, the base first.
    public let tables: [ResourceTable]

    /// A set of tables, the base first.
    public init(_ tables: [ResourceTable]) { self.tables = tables }

    /// What a reference leads to.
    public enum Resolution: Sendable, Hashable {
        /// A string.
        case string(String)
        /// A value that is no string and no reference.
        case value(ResourceValue)
        /// A resource of several values, and the index of its table in ``ResourceSet/tables``.
        case bag(ResourceBag, table: Int)
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
        /// The index of the table in ``ResourceSet/tables``.
        public var table: Int
        /// What it is meant for.
        public var configuration: ResourceConfiguration
        /// What it is.
        public var entry: ResourceEntry
    }

    /// How many references Android follows.
    static let longestChain = 20

    /// The name of a resource of these tables or of the framework; nil if it has none.
    public func name(of id: ResourceID) -> ResourceName? {
        let id = effective(id)
        for table in tables {
            if let name = table.name(of: id) { return name }
        }
        return FrameworkNames.name(of: id)
    }

    /// What a resource is in each configuration of each table.
    public func candidates(for id: ResourceID) -> [Candidate] {
        let id = effective(id)
        return tables.indices.flatMap { index in
            tables[index].values(of: id).map {
                Candidate(table: index, configuration: $0.configuration, entry: $0.entry)
            }
        }
    }

    /// What Android gives to a device that asks for a configuration; nil if nothing suits.
    public func best(of id: ResourceID, for wanted: ResourceConfiguration) -> Candidate? {
        let id = effective(id)
        var best: Candidate?
        for (index, table) in tables.enumerated() {
            for package in table.packages where package.id == id.package {
                for variant in package.type(id.type)?.variants ?? [] where variant.configuration.matches(wanted) {
                    if let best, !variant.configuration.isBetterThan(best.configuration, for: wanted) { continue }
                    guard case .entry(let entry) = table.entry(id.entry, of: variant) else { continue }
                    best = Candidate(table: index, configuration: variant.configuration, entry: entry)
                }
            }
        }
        return best
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
        var pending: [(id: ResourceID, configuration: ResourceConfiguration?)] = [(effective(id), nil)]
        while let (id, configuration) = pending.popLast() {
            guard visited.insert(id).inserted else { continue }
            let found = candidates(for: id)
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
        switch candidate.entry.content {
        case .bag(let bag): return .end(.bag(bag, table: candidate.table))
        case .value(let value):
            if let next = value.reference { return .follow(next) }
            guard value.type == ResourceValue.typeString else {
                return .end(resolve(value, for: ResourceConfiguration()))
            }
            return .end(.string(tables[candidate.table].strings[value.data] ?? ""))
        }
    }

    /// The id under which the tables know a resource: package 0 stands for the package itself.
    private func effective(_ id: ResourceID) -> ResourceID {
        guard id.package == 0, id.rawValue != 0, !tables.contains(where: { $0.package(0) != nil }) else { return id }
        guard let own = tables.first?.packages.first?.id else { return id }
        return ResourceID(package: own, type: id.type, entry: id.entry)
    }
}
