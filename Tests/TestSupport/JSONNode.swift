import Foundation

/// A JSON document that was read, for tests to look into.
public enum JSONNode: Sendable, Hashable, Decodable {
    case object([String: JSONNode])
    case array([JSONNode])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null

    /// Reads a document.
    public init(parsing data: Data) throws {
        self = try JSONDecoder().decode(JSONNode.self, from: data)
    }

    /// Reads a document.
    public init(parsing text: String) throws {
        try self.init(parsing: Data(text.utf8))
    }

    /// Reads one value, whatever its type.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let text = try? container.decode(String.self) {
            // The commonest kinds first: a wrong guess costs an error.
            self = .string(text)
        } else if let members = try? container.decode([String: JSONNode].self) {
            self = .object(members)
        } else if let values = try? container.decode([JSONNode].self) {
            self = .array(values)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else {
            self = .bool(try container.decode(Bool.self))
        }
    }

    /// The member of that name; nil if this is no object or has none.
    public subscript(name: String) -> JSONNode? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    /// The text of a string; nil for anything else.
    public var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The number; nil for anything else.
    public var number: Double? {
        if case .number(let number) = self { number } else { nil }
    }

    /// The values of an array; empty for anything else.
    public var values: [JSONNode] {
        if case .array(let values) = self { values } else { [] }
    }

    /// Every string in the document, names of members not among them.
    public var allTexts: [String] {
        switch self {
        case .string(let text): [text]
        case .array(let values): values.flatMap(\.allTexts)
        case .object(let members): members.values.flatMap(\.allTexts)
        case .number, .bool, .null: []
        }
    }
}
