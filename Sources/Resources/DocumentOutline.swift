/// What of a tree goes into a document: names that XML allows, prefixes that are unique, texts within a bound.
///
/// The document for XPath and the text for people are made from the same outline, so that what one sees is what one asks.
struct DocumentOutline {
    let tree: XMLTree
    let values: AttributeText
    /// The namespaces in use, each with its prefix, in the order of their first use; Android's own comes first.
    let namespaces: [(prefix: String, uri: String)]
    private let prefixes: [String: String]

    /// How deep elements may be nested, and how many bytes of text there may be in all.
    static let depthLimit = 2000
    static let textLimit = 64 << 20

    init(_ tree: XMLTree, _ values: AttributeText) throws(ResourceError) {
        guard tree.root != nil else {
            throw ResourceError(.document, .noElement, at: 0, field: "root element")
        }
        self.tree = tree
        self.values = values
        namespaces = Self.namespaces(of: tree)
        prefixes = Dictionary(namespaces.map { ($0.uri, $0.prefix) }, uniquingKeysWith: { first, _ in first })
        try Self.checkBounds(tree)
    }

    /// The prefix of a namespace with a colon; empty for none.
    func prefix(_ uri: String) -> String { prefixes[uri].map { $0 + ":" } ?? "" }

    /// Gives each namespace that is used its usual prefix, or that of the file, or else `ns1`, `ns2` …
    private static func namespaces(of tree: XMLTree) -> [(prefix: String, uri: String)] {
        var uris: [String] = []
        var known: Set<String> = [""]
        func use(_ uri: String) {
            if known.insert(uri).inserted { uris.append(uri) }
        }
        let android = tree.attributes.contains { $0.namespace == XMLNamespace.android }
        if android { use(XMLNamespace.android) }
        for namespace in tree.namespaces { use(namespace.uri) }
        for node in tree.nodes {
            guard case .element(let element) = node.content else { continue }
            use(element.namespace)
            for attribute in tree.attributes[element.attributes] { use(attribute.namespace) }
        }
        let declared = Dictionary(tree.namespaces.map { ($0.uri, $0.prefix) }, uniquingKeysWith: { first, _ in first })
        var taken: Set<String> = ["xml", "xmlns", "android", "tools", "dist", "app"]
        var count = 0
        return uris.map { uri in
            if let usual = XMLNamespace.usualPrefix(uri) { return (usual, uri) }
            let wanted = declared[uri] ?? ""
            if !wanted.isEmpty, XMLNames.sanitized(wanted) == wanted, taken.insert(wanted).inserted {
                return (wanted, uri)
            }
            repeat { count += 1 } while !taken.insert("ns\(count)").inserted
            return ("ns\(count)", uri)
        }
    }

    private static func checkBounds(_ tree: XMLTree) throws(ResourceError) {
        var depths = [Int](repeating: 0, count: tree.nodes.count)
        var size = 0
        for (index, node) in tree.nodes.enumerated() {
            if let parent = node.parent { depths[index] = depths[parent] + 1 }
            guard depths[index] <= depthLimit else {
                throw ResourceError(.document, .tooDeep, at: node.offset, field: "element")
            }
            switch node.content {
            case .text(let text, _): size += text.utf8.count
            case .element(let element):
                size += element.name.utf8.count
                for attribute in tree.attributes[element.attributes] {
                    size += attribute.name.utf8.count + (attribute.text?.utf8.count ?? 0)
                }
            }
            guard size <= textLimit else {
                throw ResourceError(.document, .tooLarge, at: node.offset, field: "text")
            }
        }
    }

    /// Text without characters that XML 1.0 cannot have: each is written as in Java, `\u0000`.
    static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { !XMLNames.isAllowed($0) }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if XMLNames.isAllowed(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\u" + hexadecimal(scalar.value, digits: 4)
            }
        }
        return result
    }
}
