/// The elements and texts of a compiled XML file, in the order of the document.
///
/// Compact: nodes, attributes and namespaces each stand in one array. A node is followed by its descendants; ``Node/end``
/// says where they stop. Walk it with ``XMLElement``.
public struct XMLTree: Sendable {
    /// The nodes; the first element is the root.
    public internal(set) var nodes: [Node] = []
    /// The attributes of all elements.
    public internal(set) var attributes: [XMLAttribute] = []
    /// The namespace declarations of all elements.
    public internal(set) var namespaces: [Namespace] = []

    /// An element or a text.
    public struct Node: Sendable, Hashable {
        /// The index of the element that contains it; nil for the root.
        public var parent: Int?
        /// The index after its last descendant.
        public var end: Int
        /// The line in the source from which it was compiled, as the file says.
        public var line: Int
        /// Where its chunk begins, in bytes from the start of the input.
        public var offset: Int
        /// The comment before it in the source, if it was kept.
        public var comment: String?
        /// What it is.
        public var content: Content
        /// Which it is of the elements of its name in its parent, counted from 1; 0 for the only one, and for a text.
        public internal(set) var position = 0
    }

    /// What a node is.
    public enum Content: Sendable, Hashable {
        /// An element.
        case element(Element)
        /// Text between elements, with the typed value that a compiler may have given it.
        case text(String, ResourceValue)
    }

    /// An element's own part.
    public struct Element: Sendable, Hashable {
        /// The URI of its namespace; empty for none.
        public var namespace: String
        /// Its name.
        public var name: String
        /// Which of ``XMLTree/attributes`` are its own.
        public var attributes: Range<Int>
        /// Which of ``XMLTree/namespaces`` are declared on it.
        public var namespaces: Range<Int>
    }

    /// A declaration of a namespace.
    public struct Namespace: Sendable, Hashable {
        /// The prefix; empty for the default namespace.
        public var prefix: String
        /// The URI.
        public var uri: String
        /// The line in the source.
        public var line: Int
        /// Where its chunk begins, in bytes from the start of the input.
        public var offset: Int
    }

    /// The tree without nodes.
    init() {}

    /// The root element; nil only for a tree that was not read from a file.
    public var root: XMLElement? { nodes.isEmpty ? nil : XMLElement(tree: self, index: 0) }
}

/// An attribute of an element.
public struct XMLAttribute: Sendable, Hashable {
    /// The URI of its namespace; empty for none.
    public var namespace: String
    /// Its name: that of the framework's attribute with its id, or else as the file has it.
    public var name: String
    /// Its name as the file has it; may be empty or false.
    public var spelling: String
    /// The id by which Android knows it; nil if it has none.
    public var id: ResourceID?
    /// The text as it was written, if it was kept.
    public var raw: String?
    /// The typed value.
    public var value: ResourceValue
    /// The text of a typed value that is a string.
    public var string: String?
    /// Where it begins, in bytes from the start of the input.
    public var offset: Int

    /// The text if the typed value is a string, else what was written, if it was kept.
    public var text: String? { string ?? raw }
}

/// The namespaces that Android's tools know.
public enum XMLNamespace {
    /// Attributes of the Android framework, prefix `android`.
    public static let android = "http://schemas.android.com/apk/res/android"
    /// Hints to build tools, prefix `tools`.
    public static let tools = "http://schemas.android.com/tools"
    /// Delivery of app bundles, prefix `dist`.
    public static let dist = "http://schemas.android.com/apk/distribution"
    /// Attributes of the app and its libraries, prefix `app`.
    public static let app = "http://schemas.android.com/apk/res-auto"

    /// The prefix that everybody uses for a namespace; nil if there is none.
    public static func usualPrefix(_ uri: String) -> String? {
        switch uri {
        case android: "android"
        case tools: "tools"
        case dist: "dist"
        case app: "app"
        default: nil
        }
    }
}
