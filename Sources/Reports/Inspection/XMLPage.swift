import Findings
import Resources

/// An XML file of an app as a person would write it, or the answer to an XPath expression about it.
public struct XMLPage {
    let document: XMLDocument
    let file: String
    let xpath: String?

    /// The page of a tree, its values written with the names of these resources.
    ///
    /// - Throws: `ResourceError` if the tree is too large or too deep for a document.
    public init(
        _ tree: XMLTree, file: String, xpath: String?, resources: ResourceSet
    ) throws(ResourceError) {
        document = try XMLDocument(tree, values: AttributeText(resources))
        self.file = file
        self.xpath = xpath
    }

    /// The page as text: the whole file, or one line for each node that the expression selects.
    ///
    /// - Throws: `ResourceError` for an expression that is malformed or takes too much.
    public func text() throws(ResourceError) -> String {
        guard let xpath else { return lines(try document.text()) }
        switch try document.evaluate(xpath) {
        case .nodes(let nodes):
            return nodes.map { node in
                let value = node.value.isEmpty ? "" : " = \(node.value)"
                return TerminalText.escaped(node.path + value) + "\n"
            }.joined()
        case .string(let text): return TerminalText.escaped(text) + "\n"
        case .number(let number): return Self.text(number) + "\n"
        case .boolean(let bool): return "\(bool)\n"
        }
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `manifest`.
    ///
    /// - Throws: `ResourceError` for an expression that is malformed or takes too much.
    public func json() throws(ResourceError) -> [UInt8] {
        var members: [String: JSONValue] = [
            "schemaVersion": .integer(Analysis.schemaVersion), "file": .string(file), "xpath": JSONValue(xpath),
            "nodes": [], "value": .null,
        ]
        if let xpath {
            switch try document.evaluate(xpath) {
            case .nodes(let nodes):
                members["type"] = "nodes"
                members["nodes"] = .array(nodes.map { ["path": .string($0.path), "value": .string($0.value)] })
            case .string(let text):
                members["type"] = "string"
                members["value"] = .string(text)
            case .number(let number):
                members["type"] = "number"
                // XPath knows infinity and not-a-number, JSON does not.
                members["value"] = number.isFinite ? .number(number) : .null
            case .boolean(let bool):
                members["type"] = "boolean"
                members["value"] = .bool(bool)
            }
        } else {
            members["type"] = "document"
            members["value"] = .string(try document.text())
        }
        return JSONValue.object(members).encoded()
    }

    /// The lines of a text, each harmless for a terminal.
    private func lines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { TerminalText.escaped(String($0)) }
            .joined(separator: "\n")
    }

    private static func text(_ number: Double) -> String {
        number == number.rounded() && number.magnitude < 1e15 ? String(Int(number)) : String(number)
    }
}
