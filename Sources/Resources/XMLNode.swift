/// A node that an XPath selected.
public struct XMLNode: Sendable {
    let tree: XMLTree
    /// What it is.
    public let part: Part
    /// The value of an attribute, the text of a text, the text directly in an element, the URI of a namespace.
    public let value: String

    /// What a node is, by its index in the tree.
    public enum Part: Sendable, Hashable {
        /// The document itself, `/`.
        case document
        /// An element, by its index in ``XMLTree/nodes``.
        case element(Int)
        /// An attribute, by its index in ``XMLTree/attributes``.
        case attribute(Int)
        /// A text, by its index in ``XMLTree/nodes``.
        case text(Int)
        /// A namespace in scope, by its prefix.
        case namespace(String)
    }

    /// The element that it is, or to which it belongs; nil for the document and for namespaces.
    public var element: XMLElement? {
        switch part {
        case .document, .namespace: nil
        case .element(let index): XMLElement(tree: tree, index: index)
        case .text(let index): tree.nodes[index].parent.flatMap { XMLElement(tree: tree, index: $0) }
        case .attribute(let index): owner(ofAttribute: index)
        }
    }

    /// The attribute that it is; nil if it is something else.
    public var attribute: XMLAttribute? {
        if case .attribute(let index) = part { tree.attributes[index] } else { nil }
    }

    /// The XPath 1.0 expression that selects it alone, such as `/manifest/application/@android:debuggable`.
    public var path: String {
        switch part {
        case .document: return "/"
        case .namespace(let prefix): return "//namespace::\(prefix)"
        case .element: return element?.path ?? "/"
        case .text: return (element?.path ?? "") + "/text()"
        case .attribute(let index):
            let attribute = tree.attributes[index]
            let test = XMLNames.nodeTest(namespace: attribute.namespace, name: attribute.name)
            return (element?.path ?? "") + "/@" + test
        }
    }

    /// The name as in the document, `android:name`; empty where there is none.
    public var name: String {
        switch part {
        case .document, .text: ""
        case .namespace(let prefix): prefix
        case .element: element.map { XMLNames.nodeTest(namespace: $0.namespace, name: $0.name) } ?? ""
        case .attribute(let index):
            XMLNames.nodeTest(namespace: tree.attributes[index].namespace, name: tree.attributes[index].name)
        }
    }

    /// Elements stand in the order of their attributes: half the way each time.
    private func owner(ofAttribute index: Int) -> XMLElement? {
        var low = 0
        var high = tree.nodes.count
        var found: Int?
        while low < high {
            // A text has no attributes: the nearest element before it tells.
            var middle = (low + high) / 2
            while middle > low, case .text = tree.nodes[middle].content { middle -= 1 }
            guard case .element(let element) = tree.nodes[middle].content else {
                low = (low + high) / 2 + 1
                continue
            }
            if element.attributes.contains(index) { found = middle }
            if element.attributes.lowerBound <= index { low = (low + high) / 2 + 1 } else { high = middle }
        }
        return found.flatMap { XMLElement(tree: tree, index: $0) }
    }
}
