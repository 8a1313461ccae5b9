/// A tree as a document that answers XPath 1.0, through libxml2.
///
/// Prefixes are `android`, `tools`, `dist` and `app`, whatever the package declared, and those of the package for other
/// namespaces. Values are as ``AttributeText`` writes them: `//activity[@android:launchMode='singleTask']`.
///
/// Not to be used from two tasks at once: keep the ``XMLTree`` and make a document where it is needed.
public final class XMLDocument {
    /// The tree it was made from.
    public let tree: XMLTree
    private let outline: DocumentOutline
    private let document: LibxmlDocument

    /// The answer to an expression.
    public enum Answer: Sendable {
        /// The nodes that it selects, in the order of the document.
        case nodes([XMLNode])
        /// A string.
        case string(String)
        /// A number; may be infinite or no number.
        case number(Double)
        /// True or false.
        case boolean(Bool)
    }

    /// How long an expression may be, in bytes, and how deep its brackets may be nested.
    public static let expressionLimit = 4096
    private static let bracketLimit = 100

    /// A document of a tree, its values written with the names of these resources.
    ///
    /// - Throws: ``ResourceError`` with code `tooDeep` beyond 2,000 nested elements, `tooLarge` beyond 64 MiB of text.
    public init(_ tree: XMLTree, values: AttributeText = AttributeText()) throws(ResourceError) {
        self.tree = tree
        outline = try DocumentOutline(tree, values)
        guard let document = LibxmlDocument() else { throw Self.failed }
        self.document = document
        try fill()
    }

    private static let failed = ResourceError(.document, .library, at: 0, field: "document")

    /// The text of the document, as a person would write it.
    public func text() throws(ResourceError) -> String { try XMLWriter(outline).text() }

    /// Answers an XPath 1.0 expression.
    ///
    /// - Throws: ``ResourceError`` with code `badExpression` if it is malformed, `tooLarge` if it is too long, too
    ///   deeply nested, or takes too many steps to evaluate.
    public func evaluate(_ expression: String) throws(ResourceError) -> Answer {
        try Self.expectBounded(expression)
        let registered = Self.usualPrefixes
        switch document.evaluate(expression, prefixes: registered + outline.namespaces) {
        case .nodes(let selected): return .nodes(selected.map { node($0) })
        case .string(let text): return .string(text)
        case .number(let number): return .number(number)
        case .boolean(let isTrue): return .boolean(isTrue)
        case .failure(let isLimit):
            throw ResourceError(.document, isLimit ? .tooLarge : .badExpression, at: 0, field: "expression")
        }
    }

    /// The prefixes that every document has, whatever the package declared.
    static var usualPrefixes: [(prefix: String, uri: String)] {
        [XMLNamespace.android, XMLNamespace.tools, XMLNamespace.dist, XMLNamespace.app].compactMap { uri in
            XMLNamespace.usualPrefix(uri).map { (prefix: $0, uri: uri) }
        }
    }

    static func expectBounded(_ expression: String) throws(ResourceError) {
        guard expression.utf8.count <= Self.expressionLimit else {
            throw ResourceError(.document, .tooLarge, at: 0, field: "expression")
        }
        var depth = 0
        for byte in expression.utf8 {
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth -= 1 }
            guard depth <= Self.bracketLimit else {
                throw ResourceError(.document, .tooLarge, at: 0, field: "expression")
            }
        }
    }

    private func node(_ selected: LibxmlDocument.Selected) -> XMLNode {
        switch selected {
        case .document: return XMLNode(tree: tree, part: .document, value: "")
        case .element(let index):
            return XMLNode(tree: tree, part: .element(index), value: XMLElement(tree: tree, index: index)?.text ?? "")
        case .attribute(let index):
            return XMLNode(
                tree: tree, part: .attribute(index),
                value: DocumentOutline.visible(outline.values.text(of: tree.attributes[index])))
        case .text(let index):
            guard case .text(let text, _) = tree.nodes[index].content else {
                return XMLNode(tree: tree, part: .text(index), value: "")
            }
            return XMLNode(tree: tree, part: .text(index), value: text)
        case .namespace(let prefix):
            let uri = outline.namespaces.first { $0.prefix == prefix }?.uri
            return XMLNode(tree: tree, part: .namespace(prefix), value: uri ?? "")
        }
    }

    /// Copies the outline into libxml2's memory.
    private func fill() throws(ResourceError) {
        var open: [Int] = []
        var size = 0
        for (index, node) in tree.nodes.enumerated() {
            while let last = open.last, tree.nodes[last].end <= index {
                document.close()
                open.removeLast()
            }
            switch node.content {
            case .text(let text, _):
                guard document.addText(DocumentOutline.visible(text), number: index) else { throw Self.failed }
            case .element(let element):
                guard document.open(XMLNames.sanitized(element.name), number: index) else { throw Self.failed }
                open.append(index)
                if index == 0 {
                    for (prefix, uri) in outline.namespaces {
                        guard document.declare(prefix: prefix, uri: uri) else { throw Self.failed }
                    }
                }
                document.setNamespace(element.namespace)
                for number in element.attributes {
                    let attribute = tree.attributes[number]
                    let value = DocumentOutline.visible(outline.values.text(of: attribute))
                    size += value.utf8.count
                    guard size <= DocumentOutline.textLimit else {
                        throw ResourceError(.document, .tooLarge, at: attribute.offset, field: "attribute")
                    }
                    guard
                        document.addAttribute(
                            XMLNames.sanitized(attribute.name), uri: attribute.namespace, value: value, number: number)
                    else { throw Self.failed }
                }
            }
        }
    }
}
