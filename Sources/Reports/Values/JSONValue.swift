/// A JSON document in the making. Written with sorted keys, so that equal results are equal bytes.
public enum JSONValue: Sendable, Hashable {
    case object([String: JSONValue])
    case array([JSONValue])
    case string(String)
    case integer(Int)
    case number(Double)
    case bool(Bool)
    case null

    /// A string, or null.
    public init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

    /// A whole number, or null.
    public init(_ number: Int?) { self = number.map(JSONValue.integer) ?? .null }

    /// A number, or null.
    public init(_ number: Double?) { self = number.map(JSONValue.number) ?? .null }

    /// A yes or no, or null.
    public init(_ bool: Bool?) { self = bool.map(JSONValue.bool) ?? .null }

    /// Strings.
    public init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }

    /// The document as indented UTF-8 with a line feed at the end.
    ///
    /// What ``TerminalText`` would not show is written as `\u…`, which is the same text for every reader of JSON.
    public func encoded() -> [UInt8] {
        var writer = JSONWriter()
        writer.write(self)
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// The document on one line, with a line feed at the end.
    public func encodedLine() -> [UInt8] {
        var writer = JSONWriter(isCompact: true)
        writer.write(self)
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
    /// An object.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }

    /// An array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
}
