import App
import Archive
import Findings
import Reports
import Resources

/// A part of an app that can be shown.
public enum Part: Sendable {
    /// A compiled XML file, or what an XPath expression selects in it.
    case manifest(file: String, xpath: String?)
    /// Who the app is.
    case badging
    /// Permissions, with levels as of an API level.
    case permissions(level: Int?)
    /// The resource table, all or by type and by a part of the name.
    case resources(type: String?, name: String?)
    /// The entries of the archives.
    case files
    /// The native libraries.
    case native
    /// The effective network security policy.
    case network
    /// The software of others, as a page or as a bill of materials.
    case sdks(asBillOfMaterials: Bool)
    /// Everything irregular.
    case anomalies
    /// The dex files, or the code of one class, all methods or those of one name.
    case dex(className: String?, method: String?)
}

/// `inspect`: shows one part of an app.
public struct InspectionTask: Sendable {
    let path: String
    let limits: Limits
    let language: Language

    /// An inspection of the app at a path.
    public init(path: String, limits: Limits, language: Language) {
        self.path = path
        self.limits = limits
        self.language = language
    }

    /// Writes the part as text or JSON.
    ///
    /// - Throws: ``Failure`` for an input that cannot be read and for an output that cannot be written.
    public func run(_ part: Part, asJSON: Bool, to destination: Destination) throws {
        let bytes = try page(part, asJSON: asJSON, style: Console.style(for: destination))
        try Console.write(bytes, to: destination)
    }

    private func page(_ part: Part, asJSON: Bool, style: Style) throws -> [UInt8] {
        let reader = InputReader(limits: limits, language: language)
        switch part {
        case .manifest(let file, let xpath):
            return try xml(try reader.open(path).app, file, xpath, reader, asJSON: asJSON)
        case .badging:
            let page = BadgingPage(try reader.open(path).app.identity())
            return asJSON ? page.json() : [UInt8](page.text(in: language, style: style).utf8)
        case .permissions(let level):
            let page = PermissionsPage(try reader.open(path).app.identity(), apiLevel: level)
            return asJSON ? page.json() : [UInt8](page.text(in: language, style: style).utf8)
        case .resources(let type, let name):
            let page = ResourcesPage(try reader.open(path).app.resources, type: type, name: name)
            return asJSON ? page.json() : [UInt8](page.text(in: language, style: style).utf8)
        case .files:
            let page = FilesPage(try reader.archives(path))
            return asJSON ? page.json() : [UInt8](page.text(in: language, style: style).utf8)
        case .native:
            let page = NativePage(try reader.open(path).app.nativeLibraries())
            return asJSON ? page.json() : [UInt8](page.text(in: language, style: style).utf8)
        case .network:
            let page = NetworkPage(try reader.open(path).app.facts())
            return asJSON ? page.json() : [UInt8](page.text(in: language, style: style).utf8)
        case .sdks(let isBill):
            let (inventory, app) = SoftwareInventory.read(try reader.open(path).app)
            if isBill { return BillOfMaterials(inventory, of: app, toolVersion: Tool.version).json() }
            let page = SDKsPage(inventory, package: app.manifest.package)
            return asJSON ? page.json() : [UInt8](page.text(in: language, style: style).utf8)
        case .anomalies:
            let page = AnomaliesPage(try anomalies(reader))
            return asJSON ? page.json() : [UInt8](page.text(in: language, style: style).utf8)
        case .dex(let className, let method):
            let found = try reader.open(path).app.dexFiles()
            if let className { return try code(of: className, method, in: found.entries, asJSON: asJSON) }
            let page = DexPage(found)
            return asJSON ? page.json() : [UInt8](page.text(in: language, style: style).utf8)
        }
    }

    private func code(
        of className: String, _ method: String?, in files: [DexEntry], asJSON: Bool
    ) throws -> [UInt8] {
        let page = DexClassPage(files, className: className, method: method)
        guard !page.isEmpty else {
            let text = LocalizedText(zh: "没有 dex 文件定义这个类", en: "no dex file defines this class")
            throw Failure(.input, TerminalText.escaped("\(path): \(text[language]): \(className)"))
        }
        return asJSON ? page.json() : [UInt8](page.text().utf8)
    }

    private func xml(
        _ app: OpenedApp, _ file: String, _ xpath: String?, _ reader: InputReader, asJSON: Bool
    ) throws -> [UInt8] {
        do {
            let page = try XMLPage(try app.tree(file), file: file, xpath: xpath, resources: app.resources)
            return asJSON ? try page.json() : [UInt8](try page.text().utf8)
        } catch let error as OpeningError {
            throw reader.failure(error, path: path)
        } catch let error as ResourceError where error.code == .badExpression {
            let text = LocalizedText(zh: "不是有效的 XPath 1.0 表达式", en: "this is no XPath 1.0 expression")
            throw Failure(.usage, TerminalText.escaped("\(text[language]): \(xpath ?? "")"))
        } catch let error as ResourceError {
            throw reader.failure(OpeningError(package: app.base.name, part: file, .resource(error)), path: path)
        }
    }

    /// All anomalies of an app that can be opened; of its archives alone where the manifest cannot be read.
    private func anomalies(_ reader: InputReader) throws -> [AnomalyRecord] {
        let archives = try reader.archives(path)
        do {
            let input = try reader.open(path)
            return input.app.facts().anomalies + input.leftOut.map(AnomalyRecord.init(leftOut:))
        } catch let failure as Failure {
            Console.complain(failure.message)
            return archives.flatMap { AnomalyRecord.all(of: $0.archive, in: $0.name) }
        }
    }
}
