import App
import Code
import Foundation
import Rules
import Texts

import struct App.XMLElement

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Turns an ``Example`` into an ``App``, as if it had been compiled and read back.
public enum ExampleApp {
    /// Why an example is no app.
    public struct Failure: Error, CustomStringConvertible {
        /// What is wrong with its text.
        public var description: String
    }

    /// A piece of source XML without resources.
    public static func element(_ text: String) throws -> XMLElement {
        try ExampleXML.parse(text, ExampleResources([:]))
    }

    /// The app that an example describes.
    public static func build(_ example: Example) throws -> App {
        let resources = ExampleResources(example.resources)
        let manifest = try Manifest(reading: ExampleXML.parse(example.manifest, resources))
        var facts = ResourceFacts()
        var xmlFiles: [XMLFile] = []
        for file in resources.files {
            facts.files[file.id, default: []].append(file.path)
            xmlFiles.append(
                XMLFile(
                    path: file.path, qualifiers: file.qualifiers, root: try ExampleXML.parse(file.text, resources)))
        }
        facts.entryCount = resources.ids.count
        let names = Set(resources.ids.keys.map { $0.drop { $0 != "/" }.dropFirst() })
        facts.distinctNameCount = names.count
        facts.shortNameCount = names.count { $0.count <= 2 }
        let archive = try ExampleArchive(example, resources: resources)
        var app = App(
            manifest: manifest, files: archive.files, anomalies: archive.anomalies, xmlFiles: xmlFiles, resources: facts
        )
        app.findInputFields()
        app.nativeLibraries = archive.nativeLibraries
        if let index = app.files.firstIndex(where: { $0.path == "AndroidManifest.xml" }) {
            app.files[index].content?.texts?.add(manifest.texts(TextScanner()))
        }
        if let signature = example.signature { try app.add(signature) }
        let dex = example.smali.isEmpty ? nil : try SmaliAssembler.assembleFile(example.smali)
        let files = dex.map { [ProgramFile($0, name: "classes.dex")] } ?? []
        app.code = AppCode(Program(files), manifest: app.manifest, entries: app.entryPoints())
        app.packing = app.weighedPacking()
        return app
    }
}

/// The resources of an example: `type/name` or `type-qualifiers/name` to a text.
struct ExampleResources {
    /// A resource that is a file.
    struct File {
        var id: UInt32
        var path: String
        var qualifiers: String
        var text: String
    }

    /// Ids by `type/name`, given in the order of the names.
    private(set) var ids: [String: UInt32] = [:]
    /// Files in the order of their keys.
    private(set) var files: [File] = []
    private var values: [String: [Setting<String>.Variant]] = [:]

    init(_ resources: [String: String]) {
        for (key, text) in resources.sorted(by: { $0.key < $1.key }) {
            let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
            let type = String(parts[0].prefix { $0 != "-" })
            let qualifiers = String(parts[0].dropFirst(type.count + 1))
            let name = type + "/" + (parts.count > 1 ? parts[1] : "")
            let id = ids[name] ?? 0x7f01_0000 + UInt32(ids.count)
            ids[name] = id
            if type == "xml" || type == "layout" {
                let path = "res/\(parts[0])/\(parts.count > 1 ? parts[1] : "").xml"
                files.append(File(id: id, path: path, qualifiers: qualifiers, text: text))
                values[name, default: []].append(.init(qualifiers: qualifiers, value: path))
            } else {
                values[name, default: []].append(.init(qualifiers: qualifiers, value: text))
            }
        }
    }

    /// What an attribute's text means: a reference is followed, one that leads nowhere stays without a value.
    func setting(_ text: String) -> Setting<String> {
        guard text.hasPrefix("@"), text.contains("/") else { return Setting(text) }
        let name = String(text.dropFirst())
        let variants = (values[name] ?? []).sorted { $0.qualifiers < $1.qualifiers }
        return Setting(
            value: variants.first { $0.qualifiers.isEmpty }?.value, variants: variants,
            reference: ResourceReference(id: ids[name] ?? 0x7f0f_ffff, name: name))
    }
}

/// Reads source XML into ``XMLElement``.
enum ExampleXML {
    static func parse(_ text: String, _ resources: ExampleResources) throws -> XMLElement {
        let builder = Builder(resources)
        let parser = XMLParser(data: Data(text.utf8))
        parser.shouldProcessNamespaces = true
        parser.delegate = builder
        guard parser.parse(), let root = builder.root else {
            throw ExampleApp.Failure(description: "not well-formed, line \(parser.lineNumber): \(text)")
        }
        return root
    }

    private final class Builder: NSObject, XMLParserDelegate {
        private let resources: ExampleResources
        private var open: [XMLElement] = []
        fileprivate var root: XMLElement?

        init(_ resources: ExampleResources) {
            self.resources = resources
        }

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            let namespace = namespaceURI ?? ""
            let parent = open.last?.xpath ?? ""
            let position = (open.last?.children(name).count ?? 0) + 1
            var element = XMLElement(namespace: namespace, name: name, xpath: "\(parent)/\(name)[\(position)]")
            if parent.isEmpty { element.xpath = "/\(name)" }
            for (key, value) in attributes.sorted(by: { $0.key < $1.key }) where !key.hasPrefix("xmlns") {
                let isAndroid = key.hasPrefix("android:")
                element.attributes.append(
                    XMLAttribute(
                        namespace: isAndroid ? XMLElement.androidNamespace : "",
                        name: isAndroid ? String(key.dropFirst(8)) : key, setting: resources.setting(value)))
            }
            open.append(element)
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) {
            guard !open.isEmpty else { return }
            open[open.count - 1].text += string
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            guard let element = open.popLast() else { return }
            if open.isEmpty {
                root = element
            } else {
                open[open.count - 1].children.append(element)
            }
        }
    }
}
