import CLibxml2

/// A document in libxml2's memory. The one file in which this room touches unsafe memory.
///
/// Every node carries, as its private datum, the number that the caller gave it; an answer is given in those numbers.
/// Not to be used from two tasks at once.
@safe final class LibxmlDocument {
    /// What an XPath selected.
    enum Selected: Hashable {
        case document
        case element(Int)
        case attribute(Int)
        case text(Int)
        /// A namespace declaration in scope of an element, and its prefix.
        case namespace(String)
    }

    /// The answer to an XPath.
    enum Answer {
        case nodes([Selected])
        case string(String)
        case number(Double)
        case boolean(Bool)
        /// The expression is malformed, or its evaluation was given up because it takes too much.
        case failure(isLimit: Bool)
    }

    private let document: xmlDocPtr
    private var current: xmlNodePtr?
    private var namespaces: [String: xmlNsPtr] = unsafe [:]

    /// How many steps an evaluation may take: far more than any manifest needs, about a second at most.
    private static let operationLimit: UInt = 20_000_000

    /// An empty document; nil if there is no memory.
    init?() {
        xmlInitParser()
        // An error is told by its code; nothing may be printed.
        unsafe xmlSetStructuredErrorFunc(nil) { _, _ in }
        guard let document = unsafe xmlNewDoc("1.0") else { return nil }
        unsafe self.document = unsafe document
        unsafe current = nil
    }

    deinit {
        unsafe xmlFreeDoc(document)
    }

    /// Opens an element in the one that is open, or as the root. False if there is no memory.
    func open(_ name: String, number: Int) -> Bool {
        guard let node = unsafe xmlNewDocNode(document, nil, name, nil) else { return false }
        unsafe node.pointee._private = unsafe UnsafeMutableRawPointer(bitPattern: number + 1)
        if let parent = unsafe current {
            unsafe _ = xmlAddChild(parent, node)
        } else {
            unsafe _ = xmlDocSetRootElement(document, node)
        }
        unsafe current = unsafe node
        return true
    }

    /// Declares a namespace on the element that is open.
    func declare(prefix: String, uri: String) -> Bool {
        guard let node = unsafe current, let namespace = unsafe xmlNewNs(node, uri, prefix) else { return false }
        unsafe namespaces[uri] = unsafe namespace
        return true
    }

    /// Puts the element that is open into a declared namespace.
    func setNamespace(_ uri: String) {
        guard let node = unsafe current else { return }
        unsafe xmlSetNs(node, unsafe namespaces[uri])
    }

    /// Adds an attribute to the element that is open.
    func addAttribute(_ name: String, uri: String, value: String, number: Int) -> Bool {
        guard let node = unsafe current else { return false }
        let namespace = unsafe namespaces[uri]
        guard let attribute = unsafe xmlNewNsProp(node, namespace, name, value) else { return false }
        unsafe attribute.pointee._private = unsafe UnsafeMutableRawPointer(bitPattern: number + 1)
        return true
    }

    /// Adds text to the element that is open.
    func addText(_ text: String, number: Int) -> Bool {
        guard let parent = unsafe current, let node = unsafe xmlNewDocText(document, text) else { return false }
        unsafe node.pointee._private = unsafe UnsafeMutableRawPointer(bitPattern: number + 1)
        // Text behind text becomes one node, the first.
        return unsafe xmlAddChild(parent, node) != nil
    }

    /// Closes the element that is open.
    func close() {
        guard let node = unsafe current else { return }
        let parent = unsafe node.pointee.parent
        // The parent of the root is the document itself.
        unsafe current = unsafe parent.flatMap { unsafe $0.pointee.type == XML_ELEMENT_NODE ? $0 : nil }
    }

    /// Evaluates an XPath 1.0 expression from the document, with these prefixes.
    func evaluate(_ expression: String, prefixes: [(prefix: String, uri: String)]) -> Answer {
        // libxml2 keeps its handlers by thread, and this one need not be that of the initializer.
        touchstone_silence_libxml()
        guard let context = unsafe xmlXPathNewContext(document) else { return .failure(isLimit: true) }
        defer { unsafe xmlXPathFreeContext(context) }
        unsafe context.pointee.opLimit = Self.operationLimit
        unsafe context.pointee.error = { _, _ in }
        for (prefix, uri) in prefixes { unsafe _ = xmlXPathRegisterNs(context, prefix, uri) }
        guard let result = unsafe xmlXPathEvalExpression(expression, context) else {
            let first = Int32(XML_XPATH_EXPRESSION_OK.rawValue)
            let code = unsafe context.pointee.lastError.code - first
            let limits = [XPATH_OP_LIMIT_EXCEEDED, XPATH_RECURSION_LIMIT_EXCEEDED, XPATH_MEMORY_ERROR]
            return .failure(isLimit: limits.contains { Int32($0.rawValue) == code })
        }
        defer { unsafe xmlXPathFreeObject(result) }
        switch unsafe result.pointee.type {
        case XPATH_NODESET: return unsafe .nodes(nodes(result.pointee.nodesetval))
        case XPATH_BOOLEAN: return unsafe .boolean(result.pointee.boolval != 0)
        case XPATH_NUMBER: return unsafe .number(result.pointee.floatval)
        case XPATH_STRING:
            guard let text = unsafe result.pointee.stringval else { return .string("") }
            return unsafe .string(String(cString: text))
        default: return .failure(isLimit: false)
        }
    }

    /// The nodes of a set in the order of the document.
    private func nodes(_ set: xmlNodeSetPtr?) -> [Selected] {
        guard let set = unsafe set else { return [] }
        unsafe xmlXPathNodeSetSort(set)
        var selected: [Selected] = []
        for index in 0..<Int(unsafe set.pointee.nodeNr) {
            guard let node = unsafe set.pointee.nodeTab[index] else { continue }
            switch unsafe node.pointee.type {
            case XML_ELEMENT_NODE: unsafe selected.append(.element(number(node)))
            case XML_ATTRIBUTE_NODE: unsafe selected.append(.attribute(number(node)))
            case XML_TEXT_NODE: unsafe selected.append(.text(number(node)))
            case XML_NAMESPACE_DECL:
                // Such a “node” is an xmlNs, whose prefix stands elsewhere.
                let namespace = unsafe UnsafeRawPointer(node).assumingMemoryBound(to: xmlNs.self)
                let prefix = unsafe namespace.pointee.prefix.map { unsafe String(cString: $0) }
                selected.append(.namespace(prefix ?? ""))
            default: selected.append(.document)
            }
        }
        return selected
    }

    private func number(_ node: xmlNodePtr) -> Int { unsafe Int(bitPattern: node.pointee._private) - 1 }

    /// True if libxml2 takes a text for a well-formed document.
    static func isWellFormed(_ text: String) -> Bool {
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        guard let document = unsafe xmlReadDoc(text, nil, "utf-8", options) else { return false }
        unsafe xmlFreeDoc(document)
        return true
    }
}
