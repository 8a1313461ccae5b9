/// What a class, field or method is declared as. Some bits mean one thing for a field and another for a method.
///
/// Source: Dalvik executable format, "access_flags".
public struct AccessFlags: OptionSet, Hashable, Sendable {
    /// The bits.
    public var rawValue: UInt32

    /// Flags of the given bits.
    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Visible everywhere.
    public static let isPublic = AccessFlags(rawValue: 0x1)
    /// Visible in its class.
    public static let isPrivate = AccessFlags(rawValue: 0x2)
    /// Visible in its package and subclasses.
    public static let isProtected = AccessFlags(rawValue: 0x4)
    /// Of the class, not of an instance.
    public static let isStatic = AccessFlags(rawValue: 0x8)
    /// Not to be subclassed, assigned or overridden.
    public static let isFinal = AccessFlags(rawValue: 0x10)
    /// A method that locks.
    public static let isSynchronized = AccessFlags(rawValue: 0x20)
    /// A field that other threads may change.
    public static let isVolatile = AccessFlags(rawValue: 0x40)
    /// A method that the compiler added to bridge types.
    public static let isBridge = AccessFlags(rawValue: 0x40)
    /// A field that is not serialised.
    public static let isTransient = AccessFlags(rawValue: 0x80)
    /// A method whose last parameter takes any number of arguments.
    public static let isVarargs = AccessFlags(rawValue: 0x80)
    /// A method in native code.
    public static let isNative = AccessFlags(rawValue: 0x100)
    /// An interface.
    public static let isInterface = AccessFlags(rawValue: 0x200)
    /// Without a body, or with methods without one.
    public static let isAbstract = AccessFlags(rawValue: 0x400)
    /// A method with strict floating point.
    public static let isStrict = AccessFlags(rawValue: 0x800)
    /// Added by the compiler.
    public static let isSynthetic = AccessFlags(rawValue: 0x1000)
    /// An annotation class.
    public static let isAnnotation = AccessFlags(rawValue: 0x2000)
    /// An enumeration or a case of it.
    public static let isEnum = AccessFlags(rawValue: 0x4000)
    /// A constructor or class initialiser.
    public static let isConstructor = AccessFlags(rawValue: 0x10000)
    /// A method declared `synchronized`.
    public static let isDeclaredSynchronized = AccessFlags(rawValue: 0x20000)

    /// What the flags belong to.
    public enum Bearer: Sendable {
        case type
        case field
        case method
    }

    /// The words of smali, each with a space behind it.
    public func words(for bearer: Bearer) -> String {
        let words: [(AccessFlags, String)] =
            switch bearer {
            case .type: Self.common + [(.isInterface, "interface"), (.isAbstract, "abstract")] + Self.late
            case .field: Self.common + [(.isVolatile, "volatile"), (.isTransient, "transient")] + Self.late
            case .method: Self.common + Self.ofMethods
            }
        return words.filter { contains($0.0) }.map { $0.1 + " " }.joined()
    }

    private static let common: [(AccessFlags, String)] = [
        (.isPublic, "public"), (.isPrivate, "private"), (.isProtected, "protected"), (.isStatic, "static"),
        (.isFinal, "final"),
    ]
    private static let late: [(AccessFlags, String)] = [
        (.isSynthetic, "synthetic"), (.isAnnotation, "annotation"), (.isEnum, "enum"),
    ]
    private static let ofMethods: [(AccessFlags, String)] = [
        (.isSynchronized, "synchronized"), (.isBridge, "bridge"), (.isVarargs, "varargs"), (.isNative, "native"),
        (.isAbstract, "abstract"), (.isStrict, "strictfp"), (.isSynthetic, "synthetic"),
        (.isConstructor, "constructor"), (.isDeclaredSynchronized, "declared-synchronized"),
    ]
}
