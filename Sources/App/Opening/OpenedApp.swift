import Archive
import Findings
import Resources

/// An app with its packages at hand: from here the facts of ``App`` are read, as deep as somebody asks.
public struct OpenedApp: Sendable {
    /// What kind of input it came as.
    public let inputKind: InputKind
    /// The packages, base first.
    public let packages: [PackageFile]
    /// The tables of all packages together.
    public let resources: ResourceSet
    /// The manifest of the base as resolved XML.
    public let manifestXML: XMLElement
    /// The manifest of the base with the components and permissions of the splits.
    public let manifest: Manifest

    /// The base package.
    public var base: PackageFile { packages[0] }

    /// Opens an app of one or more packages, in any order.
    ///
    /// - Throws: ``OpeningError`` if a manifest cannot be read, if there is not exactly one base, or if a split belongs
    ///   to another app or version (a device refuses such a set).
    public init(_ kind: InputKind, _ members: [(name: String, archive: Archive)]) throws(OpeningError) {
        var opened: [(file: PackageFile, manifest: Manifest)] = []
        for member in members {
            let form: PackageFile.Form = kind == .aab ? .bundle : .apk
            let file = try PackageFile(name: member.name, form: form, archive: member.archive)
            opened.append(try Self.read(file))
        }
        // A package that is opened alone is shown as it is, even if it is a split.
        let bases = opened.indices.filter { opened.count == 1 || opened[$0].manifest.split == nil }
        guard let first = bases.first else { throw OpeningError(package: "", .noBase) }
        if bases.count > 1 {
            throw OpeningError(package: opened[first].file.name, .severalBases(opened[bases[1]].file.name))
        }
        opened.insert(opened.remove(at: first), at: 0)
        inputKind = kind
        packages = opened.map(\.file)
        resources = ResourceSet(sources: packages.compactMap(\.table))
        let resolver = XMLResolver(resources: resources)
        // Resolved again: what the base refers to may be in a split.
        let manifestPath = PackageFile.manifestPath
        manifestXML = try Self.resolve(packages[0].manifestTree, with: resolver, in: packages[0], part: manifestPath)
        var whole = try Self.manifest(manifestXML, of: packages[0])
        for split in opened.dropFirst() {
            try Self.expectSameApp(split.manifest, of: split.file, as: whole)
            whole.add(split.manifest)
        }
        manifest = whole
    }

    private static func read(
        _ file: PackageFile
    ) throws(OpeningError) -> (file: PackageFile, manifest: Manifest) {
        let resolver = XMLResolver(resources: ResourceSet(sources: [file.table].compactMap(\.self)))
        let root = try resolve(file.manifestTree, with: resolver, in: file, part: PackageFile.manifestPath)
        return (file, try manifest(root, of: file))
    }

    private static func manifest(_ root: XMLElement, of file: PackageFile) throws(OpeningError) -> Manifest {
        do {
            return try Manifest(reading: root)
        } catch {
            throw OpeningError(package: file.name, part: PackageFile.manifestPath, .noManifestRoot(error.rootName))
        }
    }

    private static func resolve(
        _ tree: XMLTree, with resolver: XMLResolver, in file: PackageFile, part: String
    ) throws(OpeningError) -> XMLElement {
        do {
            return try resolver.element(tree)
        } catch {
            throw OpeningError(package: file.name, part: part, .resource(error))
        }
    }

    private static func expectSameApp(
        _ split: Manifest, of file: PackageFile, as base: Manifest
    ) throws(OpeningError) {
        guard split.package == base.package, split.versionCode == base.versionCode else {
            let version = split.versionCode.map { " \($0)" } ?? ""
            throw OpeningError(package: file.name, .foreignSplit(split.package + version))
        }
    }

    /// The XML of a file of whichever package has it, base first.
    ///
    /// - Throws: ``OpeningError`` if no package has it or it cannot be read.
    public func tree(_ path: String) throws(OpeningError) -> XMLTree {
        try (packages.first { $0.has(path) } ?? base).xml(path)
    }

    /// Reads an XML file of whichever package has it, references followed.
    ///
    /// - Throws: ``OpeningError`` if no package has it or it cannot be read.
    public func xml(_ path: String) throws(OpeningError) -> XMLElement {
        try Self.resolve(try tree(path), with: XMLResolver(resources: resources), in: base, part: path)
    }
}

extension Manifest {
    /// Adds what a split declares.
    fileprivate mutating func add(_ split: Manifest) {
        let name = split.split ?? ""
        components += split.components.map { component in
            var component = component
            component.split = name
            return component
        }
        requestedPermissions += split.requestedPermissions.map { permission in
            var permission = permission
            permission.split = name
            return permission
        }
        definedPermissions += split.definedPermissions
    }
}
