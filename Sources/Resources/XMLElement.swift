/// An element of a tree, with its place in it.
public struct XMLElement: Sendable {
    /// The tree it stands in.
    public let tree: XMLTree
    /// Its index in the nodes of the tree.
    public let index: Int
    private let own: XMLTree.Element

    init?(tree: XMLTree, index: Int) {
        guard index < tree.nodes.count, case .element(let own) = tree.nodes[index].content else { return nil }
        self.tree = tree
        self.index = index
        self.own = own
    }

    /// Its name.
    public var name: String { own.name }
    /// The URI of its namespace; empty for none.
    public var namespace: String { own.namespace }
    /// The line in the source, as the file says.
    public var line: Int { tree.nodes[index].line }
    /// Where its chunk begins, in bytes from the start of the input.
    public var offset: Int { tree.nodes[index].offset }
    /// The comment before it in the source, if it was kept.
    public var comment: String? { tree.nodes[index].comment }
    /// Its attributes in the order of the file.
    public var attributes: ArraySlice<XMLAttribute> { tree.attributes[own.attributes] }
    /// The namespaces declared on it.
    public var namespaces: ArraySlice<XMLTree.Namespace> { tree.namespaces[own.namespaces] }

    /// The element that contains it; nil for the root.
    public var parent: XMLElement? {
        tree.nodes[index].parent.flatMap { XMLElement(tree: tree, index: $0) }
    }

    /// The elements directly in it, in order.
    public var children: XMLChildren { XMLChildren(tree: tree, position: index + 1, end: tree.nodes[index].end) }

    /// The elements directly in it with this name.
    public func children(named name: String) -> [XMLElement] { children.filter { $0.name == name } }

    /// All elements in it at any depth with this name, in order.
    public func descendants(named name: String) -> [XMLElement] {
        (index + 1..<tree.nodes[index].end).compactMap { position in
            guard case .element(let own) = tree.nodes[position].content, own.name == name else { return nil }
            return XMLElement(tree: tree, index: position)
        }
    }

    /// The attribute that Android finds under a resource id: the first that has it.
    public func attribute(_ id: ResourceID) -> XMLAttribute? { attributes.first { $0.id == id } }

    /// The attribute with a name in a namespace (none, unless given).
    public func attribute(_ name: String, namespace: String = "") -> XMLAttribute? {
        attributes.first { $0.name == name && $0.namespace == namespace }
    }

    /// The text directly in it.
    public var text: String {
        var result = ""
        var position = index + 1
        while position < tree.nodes[index].end {
            if case .text(let text, _) = tree.nodes[position].content { result += text }
            position = tree.nodes[position].end
        }
        return result
    }

    /// The XPath 1.0 expression that selects this element alone, such as `/manifest/application/activity[2]`.
    public var path: String {
        var steps: [String] = []
        var current: XMLElement? = self
        while let element = current {
            steps.append(element.step)
            current = element.parent
        }
        return "/" + steps.reversed().joined(separator: "/")
    }

    /// The last step of the path: the name, with a position where siblings share it.
    private var step: String {
        let test = XMLNames.nodeTest(namespace: namespace, name: name)
        let position = tree.nodes[index].position
        return position > 0 ? "\(test)[\(position)]" : test
    }
}

/// The elements directly in an element.
public struct XMLChildren: Sequence, IteratorProtocol, Sendable {
    let tree: XMLTree
    var position: Int
    let end: Int

    /// The next element; nil after the last.
    public mutating func next() -> XMLElement? {
        while position < end {
            let index = position
            position = tree.nodes[index].end
            if let element = XMLElement(tree: tree, index: index) { return element }
        }
        return nil
    }
}
