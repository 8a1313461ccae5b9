/// Writes a document as a person would: indented, few attributes on the line of their element, many one on each line.
struct XMLWriter {
    private let outline: DocumentOutline
    private var output = ""

    /// How long a line may be before attributes get lines of their own, and how deep lines are indented at most.
    private static let lineLimit = 100
    private static let indentationLimit = 40
    /// How many bytes of text are written at most: values repeat, so that little input could become very much.
    private static let sizeLimit = 2 * DocumentOutline.textLimit

    init(_ outline: DocumentOutline) { self.outline = outline }

    /// The text of the whole document.
    func text() throws(ResourceError) -> String {
        var writer = self
        try writer.write()
        return writer.output
    }

    private mutating func write() throws(ResourceError) {
        let tree = outline.tree
        output = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        var open: [(index: Int, name: String)] = []
        for (index, node) in tree.nodes.enumerated() {
            while let last = open.last, tree.nodes[last.index].end <= index {
                open.removeLast()
                line(open.count, "</\(last.name)>")
            }
            if let comment = node.comment { line(open.count, "<!-- \(Self.comment(comment)) -->") }
            switch node.content {
            case .text(let text, _):
                line(open.count, Self.escaped(DocumentOutline.visible(text), isAttribute: false))
            case .element(let element):
                let name = outline.prefix(element.namespace) + XMLNames.sanitized(element.name)
                let isEmpty = node.end == index + 1
                try write(element, name: name, isRoot: index == 0, isEmpty: isEmpty, depth: open.count)
                if !isEmpty { open.append((index, name)) }
            }
            guard output.utf8.count <= Self.sizeLimit else {
                throw ResourceError(.document, .tooLarge, at: node.offset, field: "text")
            }
        }
        while let last = open.popLast() { line(open.count, "</\(last.name)>") }
    }

    private mutating func write(
        _ element: XMLTree.Element, name: String, isRoot: Bool, isEmpty: Bool, depth: Int
    ) throws(ResourceError) {
        var parts: [String] = []
        if isRoot {
            parts = outline.namespaces.map { "xmlns:\($0.prefix)=\"\(Self.escaped($0.uri, isAttribute: true))\"" }
        }
        var written: Set<String> = []
        var size = output.utf8.count
        for attribute in outline.tree.attributes[element.attributes] {
            let attributeName = outline.prefix(attribute.namespace) + XMLNames.sanitized(attribute.name)
            let value = Self.escaped(
                DocumentOutline.visible(outline.values.text(of: attribute)), isAttribute: true)
            size += value.utf8.count
            guard size <= Self.sizeLimit else {
                throw ResourceError(.document, .tooLarge, at: attribute.offset, field: "attribute")
            }
            if written.insert(attributeName).inserted {
                parts.append("\(attributeName)=\"\(value)\"")
            } else {
                // Two of one name would not be XML.
                line(depth, "<!-- again: \(Self.comment("\(attributeName)=\"\(value)\"")) -->")
            }
        }
        let end = isEmpty ? "/>" : ">"
        let short = "<" + ([name] + parts).joined(separator: " ") + end
        if parts.count <= 1 || short.utf8.count + depth * 4 <= Self.lineLimit {
            line(depth, short)
        } else {
            let indentation = "\n" + Self.indentation(depth + 1)
            line(depth, "<" + name + indentation + parts.joined(separator: indentation) + end)
        }
    }

    private mutating func line(_ depth: Int, _ text: String) {
        output += Self.indentation(depth)
        output += text
        output += "\n"
    }

    private static func indentation(_ depth: Int) -> String {
        String(repeating: "    ", count: min(depth, indentationLimit))
    }

    /// Two hyphens would end a comment.
    private static func comment(_ text: String) -> String {
        var result = ""
        for scalar in DocumentOutline.visible(text).unicodeScalars {
            if scalar == "-", result.unicodeScalars.last == "-" { result += " " }
            result.unicodeScalars.append(scalar)
        }
        return result.hasSuffix("-") ? result + " " : result
    }

    private static func escaped(_ text: String, isAttribute: Bool) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || "&<>\"".utf8.contains($0) }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"" where isAttribute: result += "&quot;"
            case "\n" where isAttribute: result += "&#10;"
            case "\t" where isAttribute: result += "&#9;"
            case "\r": result += "&#13;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
