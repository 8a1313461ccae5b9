import App
import Dex
import Findings

/// A class of an app, disassembled: every definition of it in any dex file.
public struct DexClassPage: Sendable {
    /// One definition.
    private struct Definition {
        var file: String
        var smali: String
    }

    let descriptor: String
    let method: String?
    private var definitions: [Definition] = []
    /// How many more there are.
    private var omittedDefinitions = 0

    /// So many definitions are shown. The runtime takes the first; a hostile app has one in every 32 bytes.
    private static let limit = 8

    /// The page of a class, named as `Lcom/example/A;` or `com.example.A`; only methods of one name where given.
    public init(_ entries: [DexEntry], className: String, method: String?) {
        descriptor = Self.descriptor(of: className)
        self.method = method
        for entry in entries {
            guard let container = try? entry.contents.get() else { continue }
            for (index, dex) in container.files.enumerated() {
                let file = index == 0 ? entry.name : "\(entry.name):\(index + 1)"
                for definition in dex.classes where dex.type(definition.type, isCalled: descriptor) {
                    guard definitions.count < Self.limit else {
                        omittedDefinitions += 1
                        continue
                    }
                    let smali = dex.smali(definition, methodsNamed: method)
                    definitions.append(Definition(file: file, smali: smali))
                }
            }
        }
    }

    /// True if no dex file defines the class.
    public var isEmpty: Bool { definitions.isEmpty }

    /// `Lcom/example/A;` for either way to write it.
    private static func descriptor(of name: String) -> String {
        if name.hasPrefix("L"), name.hasSuffix(";") { return name }
        return "L" + String(name.map { $0 == "." ? "/" : $0 }) + ";"
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `dex-class`.
    public func json() -> [UInt8] {
        let document: JSONValue = [
            "schemaVersion": .integer(Analysis.schemaVersion), "class": .string(descriptor),
            "method": JSONValue(method),
            "definitions": .array(definitions.map { ["file": .string($0.file), "smali": .string($0.smali)] }),
            "omittedDefinitions": .integer(omittedDefinitions),
        ]
        return document.encoded()
    }

    /// The page as text: smali, with the file before each definition as a comment.
    public func text() -> String {
        let rest = omittedDefinitions > 0 ? "\n# left out: \(omittedDefinitions) more definitions of the class\n" : ""
        return definitions.map { definition in
            let lines = definition.smali.split(separator: "\n", omittingEmptySubsequences: false)
            let safe = lines.map { TerminalText.escaped(String($0)) }.joined(separator: "\n")
            return "# \(TerminalText.escaped(definition.file))\n\(safe)\n"
        }.joined(separator: "\n") + rest
    }
}
