import Bytes

/// One ASN.1 data value in the Basic Encoding Rules.
///
/// Source: ITU-T X.690 8.1; apksig, `ByteBufferBerDataValueReader`, whose leniency this shares: long forms of lengths,
/// primitive or constructed form unchecked, and an indefinite length that simply ends at the first two zero bytes.
struct BERValue: Sendable {
    /// The class of a tag.
    enum TagClass: UInt8, Sendable {
        case universal
        case application
        case contextSpecific
        case `private`
    }

    /// The universal types that are met in certificates and signatures.
    enum Universal: Int, Sendable {
        case boolean = 1
        case integer = 2
        case bitString = 3
        case octetString = 4
        case null = 5
        case objectIdentifier = 6
        case utf8String = 12
        case sequence = 16
        case set = 17
        case printableString = 19
        case t61String = 20
        case ia5String = 22
        case utcTime = 23
        case generalizedTime = 24
        case universalString = 28
        case bmpString = 30
    }

    /// The class of the tag.
    var tagClass: TagClass
    /// The number of the tag.
    var tagNumber: Int
    /// True if the value is made of values.
    var isConstructed: Bool
    /// The whole value: identifier, length and contents.
    var encoded: ByteSlice
    /// The contents.
    var contents: ByteSlice

    /// True for a value of that universal type.
    func isUniversal(_ type: Universal) -> Bool {
        tagClass == .universal && tagNumber == type.rawValue
    }

    /// True for a value with that context-specific tag.
    func isContext(_ number: Int) -> Bool {
        tagClass == .contextSpecific && tagNumber == number
    }
}

/// Why a data value cannot be read.
struct BERError: Error, Hashable, Sendable {
    /// The kind of trouble.
    enum Code: String, Sendable {
        /// The bytes end before the value does.
        case truncated
        /// A tag number or a length beyond 31 bits.
        case tooLarge
        /// Another type than the structure asks for, or nothing at all.
        case unexpected
        /// More values than are read.
        case tooMany
        /// Contents that the type does not allow.
        case malformed
        /// Several values where there must be one.
        case ambiguous
    }

    /// The kind of trouble.
    var code: Code
    /// Where, in bytes from the start of the slice that was read.
    var offset: Int
    /// What was being read.
    var field: String

    init(_ code: Code, at offset: Int, field: String = "") {
        self.code = code
        self.offset = offset
        self.field = field
    }
}
