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
        var opened: [(file: PackageFile, root: XMLElement, manifest: Manifest)] = []
        for member in members {
            let file = try PackageFile(name: member.name, archive: member.archive)
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
        resources = ResourceSet(packages.compactMap(\.table))
        let resolver = XMLResolver(resources: resources)
        // Resolved again: what the base refers to may be in a split.
        manifestXML = resolver.element(packages[0].manifestTree) ?? opened[0].root
        var whole = opened.count == 1 ? opened[0].manifest : (try? Manifest(reading: manifestXML)) ?? opened[0].manifest
        for split in opened.dropFirst() {
            try Self.expectSameApp(split.manifest, of: split.file, as: whole)
            whole.add(split.manifest)
        }
        manifest = whole
    }

    private static func read(
        _ file: PackageFile
    ) throws(OpeningError) -> (file: PackageFile, root: XMLElement, manifest: Manifest) {
        let resolver = XMLResolver(resources: ResourceSet([file.table].compactMap(\.self)))
        guard let root = resolver.element(file.manifestTree) else {
            throw OpeningError(package: file.name, part: PackageFile.manifestPath, .noManifestRoot(""))
        }
        do {
            return (file, root, try Manifest(reading: root))
        } catch {
            throw OpeningError(package: file.name, part: PackageFile.manifestPath, .noManifestRoot(error.rootName))
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

    /// Reads a compiled XML file of whichever package has it, base first, references followed.
    ///
    /// - Throws: ``OpeningError`` if no package has it or it is no compiled XML.
    public func xml(_ path: String) throws(OpeningError) -> XMLElement {
        let owner = packages.first { $0.archive.entry(named: path) != nil } ?? base
        let xml = try owner.xml(path)
        guard let element = XMLResolver(resources: resources).element(xml.tree) else {
            throw OpeningError(package: owner.name, part: path, .absent)
        }
        return element
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
