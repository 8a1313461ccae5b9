/// A resource that an attribute refers to.
public struct ResourceReference: Sendable, Hashable {
    /// The id, 0xPPTTEEEE.
    public var id: UInt32
    /// The name with its type, such as `bool/debug`; empty where the table has none.
    public var name: String

    /// A reference to the resource of that id.
    public init(id: UInt32, name: String) {
        self.id = id
        self.name = name
    }
}

/// The value of a manifest attribute after references were followed.
///
/// A reference can mean different values in different configurations (a phone at night, another language, a newer
/// release): all of them are kept, because a switch that is off by default and on for `v28` is on.
public struct Setting<Value: Sendable & Hashable>: Sendable, Hashable {
    /// One configuration's value.
    public struct Variant: Sendable, Hashable {
        /// The qualifiers as aapt2 spells them; empty for the default.
        public var qualifiers: String
        /// The value there.
        public var value: Value

        /// A value for one configuration.
        public init(qualifiers: String, value: Value) {
            self.qualifiers = qualifiers
            self.value = value
        }
    }

    /// The value on a plain phone (`ResourceConfiguration.plainPhone`); nil if a reference leads nowhere.
    public var value: Value?
    /// Every value that some device would see; one with empty qualifiers where the attribute is a literal.
    public var variants: [Variant]
    /// What the attribute refers to, if it does.
    public var reference: ResourceReference?

    /// A value that every device sees.
    public init(_ value: Value) {
        self.value = value
        variants = [Variant(qualifiers: "", value: value)]
    }

    /// A value behind a reference.
    public init(value: Value?, variants: [Variant], reference: ResourceReference) {
        self.value = value
        self.variants = variants
        self.reference = reference
    }

    /// True if some device sees this value.
    public func canBe(_ wanted: Value) -> Bool {
        variants.contains { $0.value == wanted }
    }
}
