import Bytes

/// A resource with all that it is.
public struct ListedResource: Sendable {
    /// Its id.
    public var id: ResourceID
    /// Its name; the entry is empty where the table has none.
    public var name: ResourceName
    /// What it is in each configuration, in the order of the file.
    public var values: [ConfiguredEntry]
}

/// What a resource is in one configuration.
public struct ConfiguredEntry: Sendable, Hashable {
    /// What it is meant for.
    public var configuration: ResourceConfiguration
    /// What it is.
    public var entry: ResourceEntry
}

extension ResourceTable {
    /// What a resource is in each of its configurations; empty if there is no such resource.
    public func values(of id: ResourceID) -> [ConfiguredEntry] {
        var found: [ConfiguredEntry] = []
        for package in packages where package.id == id.package {
            for variant in package.type(id.type)?.variants ?? [] {
                if case .entry(let entry) = entry(id.entry, of: variant) {
                    found.append(ConfiguredEntry(configuration: variant.configuration, entry: entry))
                }
            }
        }
        return found
    }

    /// The resources of a type, by entry.
    ///
    /// Goes through what is there, not through what the specification counts, so that the work is bounded by the bytes.
    public func resources(of type: ResourceType, in package: ResourcePackage) -> [ListedResource] {
        var listed: [UInt16: ListedResource] = [:]
        let typeName = package.typeName(type.id)
        var names = StringCache(package.entryNames)
        for variant in type.variants {
            for index in entryIndices(of: variant) {
                guard case .entry(let entry) = entry(index, of: variant) else { continue }
                let value = ConfiguredEntry(configuration: variant.configuration, entry: entry)
                if listed[index]?.values.append(value) == nil {
                    let name = ResourceName(
                        package: package.name, type: typeName, entry: names.text(entry.key) ?? "")
                    listed[index] = ListedResource(id: package.id(of: index, type: type), name: name, values: [value])
                }
            }
        }
        return listed.values.sorted { $0.id < $1.id }
    }

    /// The entries of a type in the default configuration, in order.
    public func defaultEntries(of type: ResourceType) -> [ResourceEntry] {
        var found: [ResourceEntry] = []
        for variant in type.variants where variant.configuration.qualifiers.isEmpty {
            for index in entryIndices(of: variant) {
                if case .entry(let entry) = entry(index, of: variant) { found.append(entry) }
            }
        }
        return found
    }

    /// The entries that a type may have in one configuration.
    func entryIndices(of variant: ResourceType.Variant) -> [UInt16] {
        guard variant.isSparse else { return (0..<variant.offsetCount).map { UInt16($0) } }
        let bytes = input.bytes
        return (0..<variant.offsetCount).compactMap { try? bytes.u16(at: variant.offsetsStart + $0 * 4) }
    }

    /// What is irregular in the entries and strings: reads all of them, so ask only for an inspection.
    public func irregularities() -> [Anomaly<ResourceAnomaly>] {
        var log = AnomalyLog<ResourceAnomaly>()
        for package in packages {
            for type in package.types {
                var seen: Set<ResourceConfiguration> = []
                for variant in type.variants {
                    if !seen.insert(variant.configuration).inserted {
                        log.note(
                            .repeatedConfiguration, at: variant.offset, subject: package.typeName(type.id),
                            detail: variant.configuration.qualifiers)
                    }
                    noteMalformedEntries(of: variant, type, package, &log)
                }
            }
            log.note(package.typeNames.irregularities())
            log.note(package.entryNames.irregularities())
        }
        log.note(strings.irregularities())
        return log.entries
    }

    private func noteMalformedEntries(
        of variant: ResourceType.Variant, _ type: ResourceType, _ package: ResourcePackage,
        _ log: inout AnomalyLog<ResourceAnomaly>
    ) {
        var last = -1
        for index in entryIndices(of: variant) {
            if variant.isSparse, Int(index) <= last {
                log.note(.malformedEntry, at: variant.offset, subject: "sparse entries out of order")
            }
            last = Int(index)
            if case .malformed(let offset) = entry(index, of: variant) {
                log.note(.malformedEntry, at: offset, subject: package.id(of: index, type: type).description)
            }
        }
    }
}
