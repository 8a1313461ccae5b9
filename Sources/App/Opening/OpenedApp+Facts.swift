import Archive
import Bytes
import Resources

extension OpenedApp {
    /// What can be told without expanding any file: who the app is, its files, its names.
    public func identity() -> App {
        var app = App(manifest: manifest)
        app.inputKind = inputKind
        app.packages = packages.map { facts(of: $0) }
        app.labels = labels()
        for (package, facts) in zip(packages, app.packages) {
            app.files += package.archive.entries.filter { !$0.isDirectory && !$0.name.isEmpty }.map { entry in
                AppFile(
                    split: facts.split, path: entry.name, compressedSize: entry.compressedSize,
                    size: entry.uncompressedSize)
            }
        }
        return app
    }

    /// What can be told of the whole app but for the contents of its files: identity, anomalies, XML files, resources.
    public func facts() -> App {
        var app = identity()
        app.resources = resourceFacts()
        let read = xmlFiles()
        app.xmlFiles = read.files
        app.resources.files = read.paths
        app.findInputFields()
        app.manifestTrees = zip(app.packages, packages).map { ($0.split, $1.manifestTree) }
        app.contents = { file in contents(of: file) }
        app.anomalies = anomalies() + read.unread
        return app
    }

    /// The bytes of a file; nil if it cannot be read.
    public func contents(of file: AppFile) -> ByteSlice? {
        let package = packages.first { ($0.manifestTree.root?.attribute("split")?.text ?? "") == file.split }
        guard let package, let entry = package.archive.entry(named: file.path) else { return nil }
        return try? package.archive.contents(of: entry)
    }

    private func facts(of package: PackageFile) -> PackageFacts {
        let archive = package.archive
        var facts = PackageFacts(name: package.name)
        facts.split = package.split
        facts.size = archive.bytes.count
        facts.entryCount = archive.entries.count
        facts.commentSize = archive.endRecord.comment.count
        facts.isZip64 = archive.endRecord.isZip64
        facts.signingBlock = archive.signingBlock.map { block in
            PackageFacts.SigningBlockFacts(
                offset: block.range.lowerBound, size: block.range.count, ids: block.pairs.map(\.id))
        }
        facts.isTableMappable = archive.entry(named: PackageFile.tablePath)?.isAligned(to: 4)
        let libraries = archive.entries.filter {
            $0.name.hasPrefix("lib/") && $0.name.hasSuffix(".so") && $0.method != .deflated
        }
        facts.storedLibraries = libraries.count
        facts.libraries16KiBAligned = libraries.count { $0.isAligned(to: 16384) }
        facts.omittedAnomalies = archive.omittedAnomalies
        return facts
    }

    /// The label for every locale that a table has something for.
    private func labels() -> Labels {
        var labels = Labels()
        labels.launchable = manifest.components.filter { component in
            let isActivity = component.kind == .activity || component.kind == .activityAlias
            return isActivity && component.filters.contains(where: \.isLauncher)
        }.map(\.name)
        guard let label = manifest.application?.label else { return labels }
        labels.label = label.value.flatMap { $0.isEmpty ? nil : $0 }
        for locale in locales() {
            labels.byLocale[locale] = text(of: label, in: locale)
        }
        return labels
    }

    /// What a user of a locale sees; nil if that is nothing. A label that is written out is the same everywhere.
    private func text(of label: Setting<String>, in locale: String) -> String? {
        guard let reference = label.reference else { return label.value.flatMap { $0.isEmpty ? nil : $0 } }
        let found = resources.resolve(ResourceID(reference.id), for: .plainPhone(locale: locale))
        guard case .string(let text) = found, !text.isEmpty else { return nil }
        return text
    }

    /// The locales of all tables as BCP 47 tags, the empty one for the default among them.
    private func locales() -> Set<String> {
        var configurations: Set<ResourceConfiguration> = []
        for source in resources.sources {
            switch source {
            case .table(let table):
                for type in table.packages.flatMap(\.types) {
                    configurations.formUnion(type.variants.map(\.configuration))
                }
            case .bundle(let table):
                for resource in table.resources {
                    configurations.formUnion(resources.candidates(for: resource.id).map(\.configuration))
                }
            }
        }
        return Set(configurations.map(\.locale)).union([""])
    }

    /// Counts from the pools of names: enough to tell collapsed or shortened names, without reading each entry.
    private func resourceFacts() -> ResourceFacts {
        var facts = ResourceFacts()
        facts.unreadable = packages.lazy.compactMap(\.tableError).first?.message
        // The base alone: configuration splits repeat its ids, which would look like collapsed names.
        if case .table(let table)? = base.table { facts.add(table) }
        return facts
    }
}

extension ResourceFacts {
    fileprivate mutating func add(_ table: ResourceTable) {
        for package in table.packages {
            entryCount += package.types.reduce(0) { $0 + $1.entryCount }
            let names = package.entryNames
            distinctNameCount += names.count
            shortNameCount += (0..<names.count).count { (names[$0]?.utf8.count ?? 0) <= 2 }
        }
    }
}
