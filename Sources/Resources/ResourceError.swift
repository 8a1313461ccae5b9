import Bytes

/// Why a compiled resource could not be read at all.
public struct ResourceError: Error, Hashable, Sendable {
    /// What was being read.
    public enum Format: String, CaseIterable, Sendable {
        /// A string pool, inside another format.
        case stringPool = "string pool"
        /// Compiled XML.
        case binaryXML = "binary XML"
        /// A resource table (`resources.arsc`).
        case table = "resource table"
        /// A protocol buffer of an app bundle.
        case protobuf = "protobuf"
        /// A document built from the XML, and questions to it.
        case document = "XML document"
    }

    /// What is wrong.
    public enum Code: String, CaseIterable, Sendable {
        /// The bytes end before the value does.
        case truncated
        /// A size, count or offset does not fit what contains it.
        case outOfRange = "out-of-range"
        /// It is not this format: another chunk type or an unknown wire type.
        case wrongType = "wrong-type"
        /// XML as text. Android reads only compiled XML from a package.
        case plainText = "plain-text"
        /// No element in the document.
        case noElement = "no-element"
        /// Nested deeper than is read.
        case tooDeep = "too-deep"
        /// More than is read, though each part may be well formed.
        case tooLarge = "too-large"
        /// An expression that XPath 1.0 does not know.
        case badExpression = "bad-expression"
        /// libxml2 reported a failure of its own, such as no memory.
        case library
    }

    /// What was being read.
    public var format: Format
    /// What is wrong.
    public var code: Code
    /// Where, in bytes from the start of the input.
    public var offset: Int
    /// The field or part that was being read.
    public var field: String

    /// An error about one field.
    public init(_ format: Format, _ code: Code, at offset: Int, field: String) {
        self.format = format
        self.code = code
        self.offset = offset
        self.field = field
    }

    /// A failed read, with what was being read; `base` is where the span that was read begins in the input.
    init(_ format: Format, _ error: ByteError, from base: Int = 0, field: String) {
        let code: Code = error.code == .truncated ? .truncated : .outOfRange
        self.init(format, code, at: base + error.offset, field: field)
    }
}
