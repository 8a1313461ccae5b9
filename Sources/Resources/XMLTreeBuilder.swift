import Bytes

/// Builds a tree from a stream of tags and notes what does not fit.
struct XMLTreeBuilder {
    private(set) var tree = XMLTree()
    /// True once the root element has ended.
    private(set) var isRootClosed = false
    /// True where a phone searches the attributes as they stand, so that their order counts.
    private let isCompiled: Bool
    /// Indices of the elements that are open.
    private var open: [Int] = []
    /// Namespaces that are declared, in order, and how often each URI is.
    private var scope: [XMLTree.Namespace] = []
    private var inScope: [String: Int] = [:]
    /// Namespaces declared since the last element began: they belong to the next.
    private var pending: [XMLTree.Namespace] = []

    /// A builder for compiled XML, or for a bundle's: that keeps the order of the source, and is sorted when packages
    /// are made from it.
    init(compiled: Bool) { isCompiled = compiled }

    /// Where a node stands.
    struct Place {
        var line: Int
        var offset: Int
        var comment: String?
    }

    mutating func openNamespace(prefix: String, uri: String, _ place: Place, _ log: inout AnomalyLog<ResourceAnomaly>) {
        let namespace = XMLTree.Namespace(prefix: prefix, uri: uri, line: place.line, offset: place.offset)
        scope.append(namespace)
        inScope[uri, default: 0] += 1
        if !isRootClosed { pending.append(namespace) }
        if uri == XMLNamespace.android, prefix != "android" {
            log.note(.unusualAndroidPrefix, at: place.offset, subject: prefix)
        }
        if prefix == "android", uri != XMLNamespace.android {
            log.note(.misusedAndroidPrefix, at: place.offset, subject: uri)
        }
    }

    /// Android keeps no account of namespaces: whatever ends, the one opened last is taken to end.
    mutating func closeNamespace(prefix: String, uri: String, _ place: Place, _ log: inout AnomalyLog<ResourceAnomaly>)
    {
        guard let last = scope.popLast() else {
            return log.note(.unbalancedNamespace, at: place.offset, subject: uri)
        }
        if last.prefix != prefix || last.uri != uri { log.note(.unbalancedNamespace, at: place.offset, subject: uri) }
        inScope[last.uri, default: 1] -= 1
    }

    /// Begins an element; false if it stands behind the root element and is left out.
    mutating func openElement(
        namespace: String, name: String, _ place: Place, _ log: inout AnomalyLog<ResourceAnomaly>
    ) -> Bool {
        guard !isRootClosed else {
            log.note(.contentAfterRoot, at: place.offset, subject: name)
            return false
        }
        if name.isEmpty { log.note(.emptyElementName, at: place.offset) }
        check(namespace: namespace, at: place.offset, subject: name, &log)
        let attributes = tree.attributes.count
        let namespaces = tree.namespaces.count
        tree.namespaces += pending
        pending.removeAll()
        let element = XMLTree.Element(
            namespace: namespace, name: name, attributes: attributes..<attributes,
            namespaces: namespaces..<tree.namespaces.count)
        append(.element(element), place)
        open.append(tree.nodes.count - 1)
        return true
    }

    /// Ends the element that was opened last, whatever its name.
    mutating func closeElement(name: String, _ place: Place, _ log: inout AnomalyLog<ResourceAnomaly>) {
        guard let index = open.popLast() else {
            return log.note(
                isRootClosed ? .contentAfterRoot : .contentBeforeRoot, at: place.offset, subject: "/" + name)
        }
        tree.nodes[index].end = tree.nodes.count
        if case .element(let element) = tree.nodes[index].content, element.name != name {
            log.note(.mismatchedEnd, at: place.offset, subject: name, detail: element.name)
        }
        if open.isEmpty { isRootClosed = true }
    }

    mutating func addText(
        _ text: String, _ value: ResourceValue, _ place: Place, _ log: inout AnomalyLog<ResourceAnomaly>
    ) {
        guard !open.isEmpty else {
            return log.note(isRootClosed ? .contentAfterRoot : .contentBeforeRoot, at: place.offset, subject: "text")
        }
        append(.text(text, value), place)
    }

    private mutating func append(_ content: XMLTree.Content, _ place: Place) {
        tree.nodes.append(
            XMLTree.Node(
                parent: open.last, end: tree.nodes.count + 1, line: place.line, offset: place.offset,
                comment: place.comment, content: content))
    }

    /// Adds an attribute to the element that was opened last, under the name by which Android knows it.
    mutating func addAttribute(_ attribute: XMLAttribute, element: String, _ log: inout AnomalyLog<ResourceAnomaly>) {
        var attribute = attribute
        let known = attribute.id.flatMap { FrameworkNames.attribute($0) }
        if let known {
            if attribute.spelling.isEmpty {
                log.note(.strippedAttributeName, at: attribute.offset, subject: element, detail: known)
            } else if attribute.spelling != known {
                log.note(.attributeNameMismatch, at: attribute.offset, subject: attribute.spelling, detail: known)
            }
            attribute.name = known
            if attribute.namespace != XMLNamespace.android {
                log.note(
                    .attributeWithoutNamespace, at: attribute.offset, subject: known, detail: attribute.namespace)
            }
        } else if attribute.id == nil, attribute.namespace == XMLNamespace.android {
            log.note(.attributeWithoutID, at: attribute.offset, subject: attribute.name)
        }
        check(namespace: attribute.namespace, at: attribute.offset, subject: attribute.name, &log)
        tree.attributes.append(attribute)
    }

    private func check(namespace: String, at offset: Int, subject: String, _ log: inout AnomalyLog<ResourceAnomaly>) {
        guard !namespace.isEmpty, inScope[namespace, default: 0] == 0 else { return }
        log.note(.undeclaredNamespace, at: offset, subject: subject, detail: namespace)
    }

    /// Gives the attributes added since the element was opened to it, and looks for any twice or out of order.
    mutating func endAttributes(_ log: inout AnomalyLog<ResourceAnomaly>) {
        guard let last = open.last, case .element(var own) = tree.nodes[last].content else { return }
        own.attributes = own.attributes.lowerBound..<tree.attributes.count
        tree.nodes[last].content = .element(own)
        guard own.attributes.count > 1 else { return }
        var ids: Set<ResourceID> = []
        var names: Set<[String]> = []
        var highest: ResourceID?
        for attribute in tree.attributes[own.attributes] {
            let isNew: Bool
            if let id = attribute.id {
                isNew = ids.insert(id).inserted
                if isCompiled, let highest, id < highest {
                    log.note(.attributeOrder, at: attribute.offset, subject: attribute.name)
                }
                highest = max(highest ?? id, id)
            } else {
                isNew = names.insert([attribute.namespace, attribute.name]).inserted
            }
            if !isNew { log.note(.duplicateAttribute, at: attribute.offset, subject: attribute.name) }
        }
    }

    /// Closes what is still open at the end of the bytes and counts siblings of one name.
    mutating func finish(_ log: inout AnomalyLog<ResourceAnomaly>, at offset: Int) {
        defer { countSiblings() }
        guard !open.isEmpty else { return }
        log.note(.unclosedElement, at: offset, detail: "\(open.count)")
        for index in open { tree.nodes[index].end = tree.nodes.count }
        open.removeAll()
    }

    /// What siblings of one name have in common. A step without a usual prefix asks for the name alone.
    private struct Family: Hashable {
        var parent: Int
        var namespace: String
        var name: String
    }

    /// Gives each element its position among those that the same step of a path selects.
    private mutating func countSiblings() {
        var counts: [Family: (count: Int, first: Int)] = [:]
        for (index, node) in tree.nodes.enumerated() {
            guard case .element(let element) = node.content, let parent = node.parent else { continue }
            let name = XMLNames.sanitized(element.name)
            let isUsual = element.namespace.isEmpty || XMLNamespace.usualPrefix(element.namespace) != nil
            let family = Family(parent: parent, namespace: isUsual ? element.namespace : "*", name: name)
            // A step for the name alone selects siblings of every namespace.
            let others = Family(parent: parent, namespace: "*", name: name)
            for key in isUsual ? [family, others] : [family] {
                let (count, first) = counts[key] ?? (0, index)
                counts[key] = (count + 1, first)
                guard key == family else { continue }
                if count > 0 { tree.nodes[index].position = count + 1 }
                if count == 1 { tree.nodes[first].position = 1 }
            }
        }
    }
}
