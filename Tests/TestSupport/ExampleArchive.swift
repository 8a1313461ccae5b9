import App
import Archive
import Bytes
import Dex
import Findings
import Rules
import Texts

/// Packs the files of an example, with the faults it asks for, and reads the archive back.
struct ExampleArchive {
    private(set) var files: [AppFile] = []
    private(set) var nativeLibraries: [NativeLibrary] = []
    private(set) var anomalies: [AnomalyRecord] = []

    init(_ example: Example, resources: ExampleResources) throws {
        var items = [ZipBuilder.Item(Array("AndroidManifest.xml".utf8), Self.compiledManifest)]
        items += resources.files.map { ZipBuilder.Item($0.path, $0.text) }
        for (path, content) in example.files.sorted(by: { $0.key < $1.key }) {
            items.append(ZipBuilder.Item(Array(path.utf8), Self.bytes(content)))
        }
        if let strings = example.dexStrings {
            var dex = DexBuilder()
            for text in strings { _ = dex.string(text) }
            items.append(ZipBuilder.Item(Array("classes.dex".utf8), dex.build().bytes))
        }
        var zip = ZipBuilder(items)
        for fault in example.faults { try apply(fault, to: &zip) }
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        anomalies += archive.anomalies.map { anomaly in
            AnomalyRecord(
                code: anomaly.kind.rawValue, offset: anomaly.offset, subject: anomaly.subject, detail: anomaly.detail,
                meaning: LocalizedText(zh: "示例", en: "example"))
        }
        nativeLibraries = archive.entries.compactMap { entry in
            (try? archive.contents(of: entry)).flatMap { NativeLibrary(entry, of: $0, in: "", form: .apk) }
        }
        files = archive.entries.map { entry in
            let bytes = try? archive.contents(of: entry)
            return AppFile(
                path: entry.name, compressedSize: entry.compressedSize, size: entry.uncompressedSize,
                content: bytes.map { Self.content($0, path: entry.name) })
        }
    }

    /// What a look at a file and, in dex files, at the strings finds.
    private static func content(_ bytes: ByteSlice, path: String) -> ContentFacts {
        var facts = ContentFacts(sniffing: bytes, path: path)
        // Bytes that only begin like a dex file have no strings.
        guard facts.kind == .dex, let container = try? DexContainer(parsing: bytes) else { return facts }
        for dex in container.files {
            let found = dex.texts()
            facts.texts = found.texts
            facts.personalData = found.people
        }
        return facts
    }

    /// The head of a compiled XML file.
    private static let compiledManifest: [UInt8] = [3, 0, 8, 0, 8, 0, 0, 0]

    static func bytes(_ content: Example.Content) -> [UInt8] {
        switch content {
        case .text(let text):
            return Array(text.utf8)
        case .bytes(let bytes):
            return bytes
        case .zip(let members):
            return ZipBuilder(
                members.sorted { $0.key < $1.key }.map { ZipBuilder.Item(Array($0.key.utf8), bytes($0.value)) }
            ).build()
        case .elf(let library):
            return ElfBuilder(library).build()
        }
    }

    private mutating func apply(_ fault: Example.ArchiveFault, to zip: inout ZipBuilder) throws {
        func index(_ name: String) throws -> Int {
            guard let index = zip.items.firstIndex(where: { $0.central.name == Array(name.utf8) }) else {
                throw ExampleApp.Failure(description: "no file \(name) in the example")
            }
            return index
        }
        switch fault {
        case .duplicate(let name):
            zip.items.append(ZipBuilder.Item(name, "another content"))
        case .localName(let name, let other):
            zip.items[try index(name)].local.name = Array(other.utf8)
        case .encryptionBit(let name):
            zip.items[try index(name)].local.flags |= 1
            zip.items[try index(name)].central.flags |= 1
        case .method(let name, let method):
            zip.items[try index(name)].local.method = method
            zip.items[try index(name)].central.method = method
        case .overlap(let first, _):
            // The first entry claims to go on over the header of the one behind it.
            let at = try index(first)
            let size = zip.items[at].central.compressedSize + 34
            zip.items[at].local.compressedSize = size
            zip.items[at].local.uncompressedSize = size
            zip.items[at].central.compressedSize = size
            zip.items[at].central.uncompressedSize = size
        case .prefix(let bytes):
            zip.prefix = bytes
        case .manifestType(let type):
            guard type != 3 else { return }
            anomalies.append(
                AnomalyRecord(
                    code: "axml.wrong-type", file: "AndroidManifest.xml", offset: 0, detail: "\(type)",
                    meaning: LocalizedText(zh: "示例", en: "example")))
        }
    }
}
