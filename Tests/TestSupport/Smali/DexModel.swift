import Dex

/// A class as the text has it, all numbers those of a ``DexPool``.
struct DexClass {
    var line: Int
    var type: Int
    var flags: UInt32
    var superclass: Int?
    var interfaces: [Int] = []
    var source: Int?
    var annotations: [DexAnnotation] = []
    var fields: [DexField] = []
    var methods: [DexMethod] = []
}

/// An annotation and who can see it.
struct DexAnnotation {
    var line: Int
    var visibility: Annotation.Visibility
    var value: EncodedAnnotation
}

/// A field of a class.
struct DexField {
    var line: Int
    var field: Int
    var flags: AccessFlags
    var value: EncodedValue?
    var annotations: [DexAnnotation] = []
}

/// A method of a class.
struct DexMethod {
    var line: Int
    var method: Int
    var flags: AccessFlags
    var code: DexCode?
    var annotations: [DexAnnotation] = []
    /// By parameter; empty if none has any.
    var parameterAnnotations: [[DexAnnotation]] = []

    /// True if it is called without a look at the object's class.
    var isDirect: Bool { !flags.isDisjoint(with: [.isStatic, .isPrivate, .isConstructor]) }
}

/// The code of a method, complete but for the final numbers of what it refers to.
struct DexCode {
    /// A place in the units where a number is to be put.
    struct Fixup {
        var place: Int
        var kind: ReferenceKind
        var number: Int
        var isWide = false
        var line: Int
    }

    /// A range of code and its handlers; a handler without a type catches all and is the last.
    struct Try {
        var range: Range<Int>
        var handlers: [Handler]
    }

    struct Handler: Hashable {
        var type: Int?
        var address: Int
    }

    var registers: Int
    var arguments: Int
    var outgoing: Int
    var units: [UInt16] = []
    var fixups: [Fixup] = []
    var tries: [Try] = []
    var events: [DebugInfo.Event] = []
    var parameterNames: [Int?] = []
}
