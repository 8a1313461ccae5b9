import Archive
import Bytes
import Resources

/// One APK opened, or the base module of an app bundle: its archive, its manifest's XML and its resource table.
public struct PackageFile: Sendable {
    /// Which of the two it is: an APK's XML and table are compiled, a bundle's are protocol buffers below `base/`.
    public enum Form: Sendable {
        case apk
        case bundle
    }

    /// The file's name or its path in the container; empty if the input itself is the package.
    public let name: String
    /// Which of the two it is.
    public let form: Form
    /// The archive.
    public let archive: Archive
    /// The manifest's XML.
    public let manifestTree: XMLTree
    /// Irregularities of the manifest's XML.
    public let manifestAnomalies: [Anomaly<ResourceAnomaly>]
    /// The resources; nil if the package has none or they cannot be read.
    public let table: ResourceSet.Source?
    /// Why the resources cannot be read; nil if they were read or there are none.
    public let tableError: OpeningError?

    /// The path of the manifest in an APK.
    public static let manifestPath = "AndroidManifest.xml"
    /// The path of the resource table in an APK.
    public static let tablePath = "resources.arsc"

    /// Opens an APK or a bundle.
    ///
    /// - Throws: ``OpeningError`` if there is no manifest that can be read. Resources that cannot be read do not stop
    ///   the opening: ``tableError`` says why.
    public init(name: String, form: Form, archive: Archive) throws(OpeningError) {
        self.name = name
        self.form = form
        self.archive = archive
        let files = PackageContents(name: name, form: form, archive: archive)
        let manifest = try files.xml(form == .apk ? Self.manifestPath : "manifest/" + Self.manifestPath)
        manifestTree = manifest.tree
        manifestAnomalies = manifest.anomalies
        do {
            table = try files.table()
            tableError = nil
        } catch {
            table = nil
            tableError = error
        }
    }

    /// The split's name; empty for a base.
    public var split: String { manifestTree.root?.attribute("split")?.text ?? "" }

    /// Reads an XML file of the package, by the path that resources and people give it.
    ///
    /// - Throws: ``OpeningError`` if there is no such file or it cannot be read.
    public func xml(_ path: String) throws(OpeningError) -> XMLTree {
        let isManifest = path == Self.manifestPath
        return isManifest ? manifestTree : try PackageContents(name: name, form: form, archive: archive).xml(path).tree
    }

    /// True if the package has a file of that path.
    public func has(_ path: String) -> Bool {
        archive.entry(named: form == .apk ? path : "base/" + path) != nil
    }

    /// The table's irregularities; a bundle's has none.
    public var tableAnomalies: [Anomaly<ResourceAnomaly>] {
        if case .table(let table)? = table { table.anomalies } else { [] }
    }
}

/// Files of a package as XML and tables.
private struct PackageContents {
    let name: String
    let form: PackageFile.Form
    let archive: Archive

    func xml(_ path: String) throws(OpeningError) -> (tree: XMLTree, anomalies: [Anomaly<ResourceAnomaly>]) {
        let bytes = try contents(path)
        do {
            switch form {
            case .apk:
                let xml = try BinaryXML(parsing: bytes)
                return (xml.tree, xml.anomalies)
            case .bundle:
                let xml = try ProtoXML(parsing: bytes)
                return (xml.tree, xml.anomalies)
            }
        } catch {
            throw OpeningError(package: name, part: path, .resource(error))
        }
    }

    func table() throws(OpeningError) -> ResourceSet.Source? {
        let path = form == .apk ? PackageFile.tablePath : "resources.pb"
        guard archive.entry(named: full(path)) != nil else { return nil }
        let bytes = try contents(path)
        do {
            return switch form {
            case .apk: .table(try ResourceTable(parsing: bytes))
            case .bundle: .bundle(try ProtoTable(parsing: bytes))
            }
        } catch {
            throw OpeningError(package: name, part: path, .resource(error))
        }
    }

    private func contents(_ path: String) throws(OpeningError) -> ByteSlice {
        guard let entry = archive.entry(named: full(path)) else {
            throw OpeningError(package: name, part: path, .absent)
        }
        do {
            return try archive.contents(of: entry)
        } catch {
            throw OpeningError(package: name, part: path, .archive(error))
        }
    }

    private func full(_ path: String) -> String { form == .apk ? path : "base/" + path }
}
