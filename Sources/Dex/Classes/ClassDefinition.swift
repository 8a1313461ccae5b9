/// A class that the file defines, with its members.
///
/// Source: Dalvik executable format, "class_def_item", "class_data_item".
public struct ClassDefinition: Hashable, Sendable {
    /// Where the definition begins, in bytes from the start of the input.
    public internal(set) var offset: Int
    /// The type it defines.
    public internal(set) var type: Int
    /// How it is declared.
    public internal(set) var accessFlags: AccessFlags
    /// The type it extends; nil for none. Nobody followed it: hostile classes extend one another in a circle.
    public internal(set) var superclass: Int?
    /// The string that names its source file; nil for none.
    public internal(set) var sourceFile: Int?
    /// Where the list of its interfaces lies; 0 for none.
    public internal(set) var interfacesOffset: Int
    /// Where its annotations lie; 0 for none.
    public internal(set) var annotationsOffset: Int
    /// Where the list of its members lies; 0 for none.
    public internal(set) var dataOffset: Int
    /// Where the values of its static fields lie; 0 for none.
    public internal(set) var staticValuesOffset: Int
    /// Its fields in ``DexFile/definedFields``, static ones first.
    public internal(set) var fields: Range<Int> = 0..<0
    /// Its methods in ``DexFile/definedMethods``, direct ones first.
    public internal(set) var methods: Range<Int> = 0..<0
    /// How many of the fields are static.
    public internal(set) var staticFieldCount = 0
    /// How many of the methods are static, private or constructors.
    public internal(set) var directMethodCount = 0

    /// Its static fields in ``DexFile/definedFields``.
    public var staticFields: Range<Int> { fields.lowerBound..<(fields.lowerBound + staticFieldCount) }
    /// Its instance fields in ``DexFile/definedFields``.
    public var instanceFields: Range<Int> { (fields.lowerBound + staticFieldCount)..<fields.upperBound }
    /// Its methods that cannot be overridden, in ``DexFile/definedMethods``.
    public var directMethods: Range<Int> { methods.lowerBound..<(methods.lowerBound + directMethodCount) }
    /// Its methods that can be overridden, in ``DexFile/definedMethods``.
    public var virtualMethods: Range<Int> { (methods.lowerBound + directMethodCount)..<methods.upperBound }

    /// Size of a definition.
    static let size = 32
}

/// A field that a class defines. Source: Dalvik executable format, "encoded_field".
public struct FieldDefinition: Hashable, Sendable {
    let rawField: UInt32
    /// How it is declared.
    public let accessFlags: AccessFlags

    /// The field in ``DexFile/fieldIDs``; may be out of range.
    public var field: Int { Int(rawField) }
}

/// A method that a class defines. Source: Dalvik executable format, "encoded_method".
public struct MethodDefinition: Hashable, Sendable {
    let rawMethod: UInt32
    let rawCodeOffset: UInt32
    let rawClass: UInt32
    /// How it is declared.
    public let accessFlags: AccessFlags

    /// The method in ``DexFile/methodIDs``; may be out of range.
    public var method: Int { Int(rawMethod) }
    /// Where its code lies; 0 for none.
    public var codeOffset: Int { Int(rawCodeOffset) }
    /// The class in ``DexFile/classes`` that defines it.
    public var classIndex: Int { Int(rawClass) }
}
