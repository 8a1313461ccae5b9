/// A validator for the part of JSON Schema 2020-12 that Touchstone's own schemas use.
///
/// A keyword that it does not know is a violation as well: a schema must not promise what no test looks at.
public struct JSONSchema: Sendable {
    private let root: JSONNode

    /// A validator of a schema document.
    public init(_ root: JSONNode) {
        self.root = root
    }

    /// What is wrong with a document, each with the path to it; empty if it is valid.
    public func violations(of document: JSONNode) -> [String] {
        check(document, root, at: "")
    }

    /// Keywords that say nothing about a document.
    private static let remarks: Set<String> = ["$schema", "$defs", "title", "description"]

    private func check(_ node: JSONNode, _ schema: JSONNode, at path: String) -> [String] {
        guard case .object(let keywords) = schema else {
            if case .bool(let isAllowed) = schema { return isAllowed ? [] : ["\(path): not allowed"] }
            return ["\(path): the schema is neither an object nor a boolean"]
        }
        return keywords.sorted { $0.key < $1.key }.flatMap { name, value in
            Self.remarks.contains(name) ? [] : check(node, name, value, of: keywords, at: path)
        }
    }

    private func check(
        _ node: JSONNode, _ keyword: String, _ value: JSONNode, of schema: [String: JSONNode], at path: String
    ) -> [String] {
        switch keyword {
        case "$ref": reference(node, value, at: path)
        case "type": type(node, value, at: path)
        case "enum": value.values.contains(node) ? [] : ["\(path): \(node) is none of the values allowed"]
        case "const": node == value ? [] : ["\(path): \(node) is not \(value)"]
        case "anyOf":
            value.values.contains { check(node, $0, at: path).isEmpty } ? [] : ["\(path): matches no branch of anyOf"]
        case "pattern": pattern(node, value, at: path)
        case "minItems": Double(items(node)?.count ?? .max) < value.number ?? 0 ? ["\(path): too few items"] : []
        case "minimum": (node.number ?? .infinity) < value.number ?? 0 ? ["\(path): too small"] : []
        case "maximum": (node.number ?? -.infinity) > value.number ?? 0 ? ["\(path): too large"] : []
        case "items":
            (items(node) ?? []).enumerated().flatMap { check($0.element, value, at: "\(path)/\($0.offset)") }
        case "required":
            members(node).map { members in
                value.values.compactMap(\.text).filter { members[$0] == nil }.map { "\(path): \($0) is missing" }
            } ?? []
        case "properties":
            (members(node) ?? [:]).sorted { $0.key < $1.key }.flatMap { name, member in
                value[name].map { check(member, $0, at: "\(path)/\(name)") } ?? []
            }
        case "additionalProperties":
            (members(node) ?? [:]).sorted { $0.key < $1.key }.flatMap { name, member in
                schema["properties"]?[name] == nil ? check(member, value, at: "\(path)/\(name)") : []
            }
        default: ["\(path): the validator does not know the keyword \(keyword)"]
        }
    }

    private func reference(_ node: JSONNode, _ value: JSONNode, at path: String) -> [String] {
        let prefix = "#/$defs/"
        guard let text = value.text, text.hasPrefix(prefix),
            let definition = root["$defs"]?[String(text.dropFirst(prefix.count))]
        else { return ["\(path): the reference \(value) leads nowhere"] }
        return check(node, definition, at: path)
    }

    private func type(_ node: JSONNode, _ value: JSONNode, at path: String) -> [String] {
        let wanted = value.text.map { [$0] } ?? value.values.compactMap(\.text)
        return wanted.contains { isNode(node, of: $0) } ? [] : ["\(path): \(node) is not of type \(wanted)"]
    }

    private func isNode(_ node: JSONNode, of type: String) -> Bool {
        switch (node, type) {
        case (.object, "object"), (.array, "array"), (.string, "string"), (.number, "number"), (.bool, "boolean"),
            (.null, "null"):
            true
        case (.number(let number), "integer"): number == number.rounded()
        default: false
        }
    }

    private func pattern(_ node: JSONNode, _ value: JSONNode, at path: String) -> [String] {
        guard let text = node.text else { return [] }
        guard let source = value.text, let regex = try? Regex(source) else { return ["\(path): no pattern: \(value)"] }
        return text.contains(regex) ? [] : ["\(path): “\(text)” does not match \(source)"]
    }

    private func items(_ node: JSONNode) -> [JSONNode]? {
        if case .array(let values) = node { values } else { nil }
    }

    private func members(_ node: JSONNode) -> [String: JSONNode]? {
        if case .object(let members) = node { members } else { nil }
    }
}
