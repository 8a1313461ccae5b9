import Bytes

/// A typed value of 32 bits.
///
/// Source: AOSP `ResourceTypes.h`, `Res_value`.
public struct ResourceValue: Hashable, Sendable {
    /// The type as it is stored.
    public var type: UInt8
    /// The data as they are stored; what they mean depends on the type.
    public var data: UInt32

    /// A value of its two parts.
    public init(type: UInt8, data: UInt32) {
        self.type = type
        self.data = data
    }

    /// The value that is nothing at all: an attribute that is absent.
    public static let undefined = ResourceValue(type: 0, data: 0)

    /// What a value is.
    public enum Kind: Hashable, Sendable {
        /// Nothing: as if it were not there.
        case undefined
        /// `@empty`: there, but without a value.
        case empty
        /// A resource, `@type/name`; id 0 is `@null`.
        case reference(ResourceID)
        /// An attribute of the theme, `?type/name`.
        case attribute(ResourceID)
        /// A string, by its index in the string pool that goes with the value.
        case string(UInt32)
        /// A number with a fraction.
        case float(Float)
        /// A length with its unit.
        case dimension(Double, Dimension)
        /// A fraction: 1 is 100 %; the second says of what.
        case fraction(Double, Base)
        /// A resource of a library whose package id is given at run time.
        case dynamicReference(ResourceID)
        /// An attribute of such a library.
        case dynamicAttribute(ResourceID)
        /// A whole number, written in decimal.
        case decimal(Int32)
        /// A whole number, written in hexadecimal: usually flags.
        case hexadecimal(UInt32)
        /// True or false; anything but zero is true.
        case boolean(Bool)
        /// A colour as 0xAARRGGBB, and how it was written.
        case color(UInt32, ColorForm)
        /// A type that this reader does not know.
        case unknown(type: UInt8, data: UInt32)
    }

    /// The unit of a length.
    public enum Dimension: UInt8, Sendable {
        case px
        case dp
        case sp
        case pt
        case inch
        case mm
        /// A unit that Android does not know.
        case unknown
    }

    /// What a fraction is of.
    public enum Base: UInt8, Sendable {
        /// Of the object itself, `%`.
        case own
        /// Of what contains it, `%p`.
        case parent
        /// A base that Android does not know.
        case unknown
    }

    /// How a colour was written.
    public enum ColorForm: UInt8, Sendable {
        case argb8 = 0x1c
        case rgb8 = 0x1d
        case argb4 = 0x1e
        case rgb4 = 0x1f
    }
}

/// The types of `Res_value`.
extension ResourceValue {
    static let typeNull: UInt8 = 0x00
    static let typeReference: UInt8 = 0x01
    static let typeAttribute: UInt8 = 0x02
    static let typeString: UInt8 = 0x03
    static let typeFloat: UInt8 = 0x04
    static let typeDimension: UInt8 = 0x05
    static let typeFraction: UInt8 = 0x06
    static let typeDynamicReference: UInt8 = 0x07
    static let typeDynamicAttribute: UInt8 = 0x08
    static let typeDecimal: UInt8 = 0x10
    static let typeHexadecimal: UInt8 = 0x11
    static let typeBoolean: UInt8 = 0x12

    /// What the value is.
    public var kind: Kind {
        switch type {
        case Self.typeNull: data == 1 ? .empty : .undefined
        case Self.typeReference: .reference(ResourceID(data))
        case Self.typeAttribute: .attribute(ResourceID(data))
        case Self.typeString: .string(data)
        case Self.typeFloat: .float(Float(bitPattern: data))
        case Self.typeDimension: .dimension(complex, Dimension(rawValue: UInt8(data & 0xf)) ?? .unknown)
        case Self.typeFraction: .fraction(complex, Base(rawValue: UInt8(data & 0xf)) ?? .unknown)
        case Self.typeDynamicReference: .dynamicReference(ResourceID(data))
        case Self.typeDynamicAttribute: .dynamicAttribute(ResourceID(data))
        case Self.typeDecimal: .decimal(Int32(bitPattern: data))
        case Self.typeHexadecimal: .hexadecimal(data)
        case Self.typeBoolean: .boolean(data != 0)
        case 0x1c...0x1f: .color(data, ColorForm(rawValue: type) ?? .argb8)
        default: .unknown(type: type, data: data)
        }
    }

    /// The number in a dimension or fraction: a mantissa of 24 bits and where its binary point is.
    ///
    /// Source: AOSP `ResourceTypes.h`, `COMPLEX_*`; `TypedValue.complexToFloat`.
    private var complex: Double {
        let mantissa = Double(Int32(bitPattern: data & 0xffff_ff00))
        return switch (data >> 4) & 3 {
        case 0: mantissa / 256
        case 1: mantissa / 32768
        case 2: mantissa / 8_388_608
        default: mantissa / 2_147_483_648
        }
    }

    /// The resource that it refers to; nil if it is no reference or is `@null`.
    public var reference: ResourceID? {
        guard type == Self.typeReference || type == Self.typeDynamicReference, data != 0 else { return nil }
        return ResourceID(data)
    }

    /// The whole number that Android would take it for (`TypedArray.getInt`): numbers, booleans and colours.
    public var integer: Int32? { 0x10...0x1f ~= type ? Int32(bitPattern: data) : nil }

    /// The truth value that Android would take it for (`TypedArray.getBoolean`): any number but zero is true.
    public var boolean: Bool? { 0x10...0x1f ~= type ? data != 0 : nil }
}
