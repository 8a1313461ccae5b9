/// An attribute after references were followed.
public struct XMLAttribute: Sendable, Hashable {
    /// The namespace URI; empty for none. Attributes whose resource id is a framework attribute's are in
    /// ``XMLElement/androidNamespace`` whatever the file says, as Android looks them up by id.
    public var namespace: String
    /// The local name.
    public var name: String
    /// The value as text: strings as they are, booleans `true`/`false`, whole numbers decimal, dimensions and colours
    /// as aapt2 prints them; a reference into the framework as `@0x01040001`.
    public var setting: Setting<String>
    /// The 32 bits of a number, boolean, flag set or colour (of the default configuration).
    public var number: UInt32?

    /// An attribute.
    public init(namespace: String = "", name: String, setting: Setting<String>, number: UInt32? = nil) {
        self.namespace = namespace
        self.name = name
        self.setting = setting
        self.number = number
    }
}

/// An element of an XML file of the package after references were followed: what rules and models read.
///
/// The same shape for compiled XML, for an app bundle's protobuf XML and for the text of an example.
public struct XMLElement: Sendable, Hashable {
    /// `http://schemas.android.com/apk/res/android`.
    public static let androidNamespace = "http://schemas.android.com/apk/res/android"

    /// The namespace URI; empty for none.
    public var namespace: String
    /// The local name.
    public var name: String
    /// Attributes in the order of the file.
    public var attributes: [XMLAttribute] = []
    /// Child elements in order.
    public var children: [XMLElement] = []
    /// Character data directly inside, joined.
    public var text = ""
    /// The line in the source file as the compiler recorded it; 0 if unknown.
    public var line = 0
    /// Where the element stands: an absolute XPath with positions, such as `/manifest/application/activity[2]`.
    public var xpath: String

    /// An element without attributes.
    public init(namespace: String = "", name: String, xpath: String) {
        self.namespace = namespace
        self.name = name
        self.xpath = xpath
    }

    /// The attribute of that name in Android's namespace; where the file has it without a namespace only, that one.
    public func attribute(_ name: String) -> XMLAttribute? {
        attributes.first { $0.name == name && $0.namespace == Self.androidNamespace }
            ?? attributes.first { $0.name == name && $0.namespace.isEmpty }
    }

    /// The text of ``attribute(_:)`` in the default configuration.
    public subscript(name: String) -> String? { attribute(name)?.setting.value }

    /// The attribute of that name without a namespace, as `package` in the manifest or `src` in a network security
    /// configuration.
    public func plainAttribute(_ name: String) -> String? {
        attributes.first { $0.name == name && $0.namespace.isEmpty }?.setting.value
    }

    /// Child elements of that name.
    public func children(_ name: String) -> [XMLElement] {
        children.filter { $0.name == name }
    }

    /// Calls `body` for this element and everything inside it, in the order of the file.
    public func visit(_ body: (XMLElement) -> Void) {
        var pending = [self]
        while let element = pending.popLast() {
            body(element)
            pending.append(contentsOf: element.children.reversed())
        }
    }
}

/// One XML file of the package.
public struct XMLFile: Sendable, Hashable {
    /// The path in the archive.
    public var path: String
    /// The qualifiers it is for; empty for the default.
    public var qualifiers: String
    /// Its root.
    public var root: XMLElement

    /// A file.
    public init(path: String, qualifiers: String = "", root: XMLElement) {
        self.path = path
        self.qualifiers = qualifiers
        self.root = root
    }
}
