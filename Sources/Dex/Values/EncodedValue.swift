/// A constant in the file: the initial value of a static field, an element of an annotation, an argument of a bootstrap
/// method.
///
/// Source: Dalvik executable format, "encoded_value".
public indirect enum EncodedValue: Hashable, Sendable {
    case byte(Int8)
    case short(Int16)
    case char(UInt16)
    case int(Int32)
    case long(Int64)
    case float(Float)
    case double(Double)
    /// An index into ``DexFile/protoIDs``.
    case methodType(Int)
    /// An index into ``DexFile/methodHandles``.
    case methodHandle(Int)
    /// An index into ``DexFile/stringIDs``.
    case string(Int)
    /// An index into ``DexFile/typeIDs``.
    case type(Int)
    /// An index into ``DexFile/fieldIDs``.
    case field(Int)
    /// An index into ``DexFile/methodIDs``.
    case method(Int)
    /// The field of an enumeration's case: an index into ``DexFile/fieldIDs``.
    case enumeration(Int)
    case array([EncodedValue])
    case annotation(EncodedAnnotation)
    case null
    case boolean(Bool)
}

/// An annotation's type and elements. Source: Dalvik executable format, "encoded_annotation".
public struct EncodedAnnotation: Hashable, Sendable {
    /// One named value.
    public struct Element: Hashable, Sendable {
        /// The string that is its name.
        public var name: Int
        /// Its value.
        public var value: EncodedValue

        /// A named value.
        public init(name: Int, value: EncodedValue) {
            self.name = name
            self.value = value
        }
    }

    /// The type that is the annotation's class.
    public var type: Int
    /// Its elements, in the order of the file.
    public var elements: [Element]

    /// An annotation of a type.
    public init(type: Int, elements: [Element]) {
        self.type = type
        self.elements = elements
    }
}
