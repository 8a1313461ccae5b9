import Archive
import Bytes
import Resources

/// One APK opened: its archive, its manifest's XML and its resource table.
public struct PackageFile: Sendable {
    /// The file's name or its path in the container; empty if the input itself is the package.
    public let name: String
    /// The archive.
    public let archive: Archive
    /// The manifest as it is compiled.
    public let manifestTree: XMLTree
    /// Irregularities of the manifest's XML.
    public let manifestAnomalies: [Anomaly<ResourceAnomaly>]
    /// The resource table; nil if the package has none or it cannot be read.
    public let table: ResourceTable?
    /// Why the table cannot be read; nil if it was read or there is none.
    public let tableError: OpeningError?

    /// The path of the manifest in an APK.
    public static let manifestPath = "AndroidManifest.xml"
    /// The path of the resource table in an APK.
    public static let tablePath = "resources.arsc"

    /// Opens an APK.
    ///
    /// - Throws: ``OpeningError`` if there is no manifest that can be read. A resource table that cannot be read does
    ///   not stop the opening: ``tableError`` says why.
    public init(name: String, archive: Archive) throws(OpeningError) {
        self.name = name
        self.archive = archive
        let xml = try Self.xml(Self.manifestPath, of: archive, named: name)
        manifestTree = xml.tree
        manifestAnomalies = xml.anomalies
        do {
            table = try Self.table(of: archive, named: name)
            tableError = nil
        } catch {
            table = nil
            tableError = error
        }
    }

    /// Reads a compiled XML file of the package.
    ///
    /// - Throws: ``OpeningError`` if there is no such file or it is no compiled XML.
    public func xml(_ path: String) throws(OpeningError) -> BinaryXML {
        try Self.xml(path, of: archive, named: name)
    }

    private static func xml(_ path: String, of archive: Archive, named name: String) throws(OpeningError) -> BinaryXML {
        let bytes = try contents(path, of: archive, named: name)
        do {
            return try BinaryXML(parsing: bytes)
        } catch {
            throw OpeningError(package: name, part: path, .resource(error))
        }
    }

    private static func table(of archive: Archive, named name: String) throws(OpeningError) -> ResourceTable? {
        guard archive.entry(named: tablePath) != nil else { return nil }
        let bytes = try contents(tablePath, of: archive, named: name)
        do {
            return try ResourceTable(parsing: bytes)
        } catch {
            throw OpeningError(package: name, part: tablePath, .resource(error))
        }
    }

    private static func contents(
        _ path: String, of archive: Archive, named name: String
    ) throws(OpeningError) -> ByteSlice {
        guard let entry = archive.entry(named: path) else { throw OpeningError(package: name, part: path, .absent) }
        do {
            return try archive.contents(of: entry)
        } catch {
            throw OpeningError(package: name, part: path, .archive(error))
        }
    }
}
