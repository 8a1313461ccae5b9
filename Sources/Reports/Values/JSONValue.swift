import FoundationEssentials

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
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            let bytes = try [UInt8](encoder.encode(self)) + [UInt8(ascii: "\n")]
            return Self.isHarmless(bytes) ? bytes : Self.spelled(String(decoding: bytes, as: UTF8.self))
        } catch {
            // Only a number without a JSON form could bring us here, and every division is guarded.
            preconditionFailure("a result that is no JSON: \(error)")
        }
    }
}

extension JSONValue {
    /// True if no byte begins a character that might have to be spelt out: most documents need no second look.
    private static func isHarmless(_ bytes: [UInt8]) -> Bool {
        !bytes.contains { [0x7f, 0xc2, 0xd8, 0xe2, 0xef].contains($0) }
    }

    /// The document with dangerous characters as escapes. They stand in strings only, and none is beyond U+FFFF; the
    /// line feeds between members are the encoder's own.
    private static func spelled(_ document: String) -> [UInt8] {
        var result: [UInt8] = []
        for scalar in document.unicodeScalars {
            if scalar != "\n", TerminalText.isDangerous(scalar) {
                let digits = String(scalar.value, radix: 16)
                result += Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
            } else {
                result += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return result
    }
}

extension JSONValue: Encodable {
    /// Writes the value with an encoder.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let members):
            var container = encoder.container(keyedBy: MemberKey.self)
            for (name, value) in members { try container.encode(value, forKey: MemberKey(stringValue: name)) }
        case .array(let values):
            var container = encoder.unkeyedContainer()
            for value in values { try container.encode(value) }
        default:
            var container = encoder.singleValueContainer()
            switch self {
            case .string(let text): try container.encode(text)
            case .integer(let number): try container.encode(number)
            case .number(let number): try container.encode(number)
            case .bool(let bool): try container.encode(bool)
            default: try container.encodeNil()
            }
        }
    }

    private struct MemberKey: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }

        init?(intValue: Int) { nil }
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
