/// A class that the file defines, with its members.
///
/// All numbers are kept as the 32 bits that the file has: there are tens of thousands of classes.
///
/// Source: Dalvik executable format, "class_def_item", "class_data_item".
public struct ClassDefinition: Hashable, Sendable {
    /// How it is declared.
    public let accessFlags: AccessFlags
    let rawOffset: UInt32
    let rawType: UInt32
    let rawSuperclass: UInt32
    let rawSourceFile: UInt32
    let rawInterfaces: UInt32
    let rawAnnotations: UInt32
    let rawData: UInt32
    let rawStaticValues: UInt32
    var firstField: UInt32 = 0
    var firstMethod: UInt32 = 0
    var fieldCount: UInt32 = 0
    var methodCount: UInt32 = 0
    var rawStaticFieldCount: UInt32 = 0
    var rawDirectMethodCount: UInt32 = 0

    /// Where the definition begins, in bytes from the start of the input.
    public var offset: Int { Int(rawOffset) }
    /// The type it defines.
    public var type: Int { Int(rawType) }
    /// The type it extends; nil for none. Nobody followed it: hostile classes extend one another in a circle.
    public var superclass: Int? { rawSuperclass == DexHeader.noIndex ? nil : Int(rawSuperclass) }
    /// The string that names its source file; nil for none.
    public var sourceFile: Int? { rawSourceFile == DexHeader.noIndex ? nil : Int(rawSourceFile) }
    /// Where the list of its interfaces lies; 0 for none.
    public var interfacesOffset: Int { Int(rawInterfaces) }
    /// Where its annotations lie; 0 for none.
    public var annotationsOffset: Int { Int(rawAnnotations) }
    /// Where the list of its members lies; 0 for none.
    public var dataOffset: Int { Int(rawData) }
    /// Where the values of its static fields lie; 0 for none.
    public var staticValuesOffset: Int { Int(rawStaticValues) }
    /// Its fields in ``DexFile/definedFields``, static ones first.
    public var fields: Range<Int> { Int(firstField)..<Int(firstField) + Int(fieldCount) }
    /// Its methods in ``DexFile/definedMethods``, direct ones first.
    public var methods: Range<Int> { Int(firstMethod)..<Int(firstMethod) + Int(methodCount) }
    /// How many of the fields are static.
    public var staticFieldCount: Int { Int(rawStaticFieldCount) }
    /// How many of the methods are static, private or constructors.
    public var directMethodCount: Int { Int(rawDirectMethodCount) }

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
