import Bytes

/// A JSON document that was read, each value with its line.
///
/// Source: RFC 8259. Depth and size are bounded; numbers beyond a double are refused.
struct ParsedJSON: Sendable {
    /// What a value is.
    enum Value: Sendable {
        case object([String: ParsedJSON])
        case array([ParsedJSON])
        case string(String)
        case number(Double)
        case bool(Bool)
        case null
    }

    var value: Value
    /// The line on which it begins, from 1.
    var line: Int

    /// The member of that name.
    subscript(name: String) -> ParsedJSON? {
        if case .object(let members) = value { members[name] } else { nil }
    }

    /// The values of an array; empty for others.
    var items: [ParsedJSON] {
        if case .array(let items) = value { items } else { [] }
    }

    /// The members of an object by name; empty for others.
    var members: [(key: String, value: ParsedJSON)] {
        guard case .object(let members) = value else { return [] }
        return members.sorted { $0.key < $1.key }
    }

    var text: String? {
        if case .string(let text) = value { text } else { nil }
    }

    var number: Double? {
        if case .number(let number) = value { number } else { nil }
    }

    var bool: Bool? {
        if case .bool(let bool) = value { bool } else { nil }
    }

    /// A whole number; nil for others.
    var integer: Int? { number.flatMap { Int(exactly: $0) } }

    /// Reads a document.
    ///
    /// - Throws: ``JSONError`` with the line at which it is no JSON.
    init(parsing slice: ByteSlice) throws(JSONError) {
        guard slice.count <= JSONParser.sizeLimit else { throw JSONError(line: 1) }
        var parser = JSONParser(slice)
        self = try parser.document()
    }

    init(_ value: Value, line: Int) {
        self.value = value
        self.line = line
    }
}

/// Where a text stops being JSON.
public struct JSONError: Error, Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
}
