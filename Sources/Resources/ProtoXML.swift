import Bytes

/// XML of an app bundle: the manifest of an `.aab`, which becomes compiled XML only when packages are made of it.
///
/// Source: AOSP `tools/aapt2/Resources.proto`, `XmlNode`.
public struct ProtoXML: Sendable {
    /// The elements and texts, as compiled XML would have them.
    public let tree: XMLTree
    /// What is irregular, in the order of the file.
    public let anomalies: [Anomaly<ResourceAnomaly>]

    /// How deep elements may be nested: a message inside a message costs two bytes.
    static let depthLimit = 512

    /// Reads an `XmlNode`.
    public init(parsing input: ByteSlice) throws(ResourceError) {
        var reader = Reader(input: input)
        try reader.readNode(0..<input.count, depth: 0)
        reader.builder.finish(&reader.log, at: input.count)
        guard reader.builder.tree.root != nil else {
            throw ResourceError(.protobuf, .noElement, at: 0, field: "root element")
        }
        tree = reader.builder.tree
        anomalies = reader.log.entries
    }

    private struct Reader {
        let input: ByteSlice
        var log = AnomalyLog<ResourceAnomaly>()
        var builder = XMLTreeBuilder(compiled: false)

        mutating func readNode(_ range: Range<Int>, depth: Int) throws(ResourceError) {
            guard depth <= ProtoXML.depthLimit else {
                throw ResourceError(.protobuf, .tooDeep, at: range.lowerBound, field: "element")
            }
            var reader = ProtoReader(input, range)
            var element: Range<Int>?
            var place = XMLTreeBuilder.Place(line: 0, offset: range.lowerBound, comment: nil)
            var text: String?
            while let field = try reader.next() {
                switch field.number {
                case 1: element = field.range
                case 2: text = try reader.text(field.range)
                case 3: place.line = try line(field.range)
                default: break
                }
            }
            if let element {
                try readElement(element, place, depth: depth)
            } else if let text {
                let value = ResourceValue(type: ResourceValue.typeString, data: 0)
                builder.addText(text, value, place, &log)
            }
        }

        /// Children may stand before the name as far as the format goes: all else is read before them.
        private mutating func readElement(
            _ range: Range<Int>, _ place: XMLTreeBuilder.Place, depth: Int
        ) throws(ResourceError) {
            var namespaces: [(prefix: String, uri: String)] = []
            var uri = ""
            var name = ""
            var attributes: [Range<Int>] = []
            var children: [Range<Int>] = []
            var reader = ProtoReader(input, range)
            while let field = try reader.next() {
                switch field.number {
                case 1: namespaces.append(try namespace(field.range))
                case 2: uri = try reader.text(field.range)
                case 3: name = try reader.text(field.range)
                case 4: attributes.append(field.range)
                case 5: children.append(field.range)
                default: break
                }
            }
            for (prefix, uri) in namespaces { builder.openNamespace(prefix: prefix, uri: uri, place, &log) }
            guard builder.openElement(namespace: uri, name: name, place, &log) else { return }
            for attribute in attributes { try readAttribute(attribute, element: name) }
            builder.endAttributes(&log)
            for child in children { try readNode(child, depth: depth + 1) }
            builder.closeElement(name: name, place, &log)
            for (prefix, uri) in namespaces.reversed() {
                builder.closeNamespace(prefix: prefix, uri: uri, place, &log)
            }
        }

        private mutating func readAttribute(_ range: Range<Int>, element: String) throws(ResourceError) {
            var attribute = XMLAttribute(
                namespace: "", name: "", spelling: "", id: nil, raw: nil,
                value: ResourceValue(type: ResourceValue.typeString, data: 0), string: nil, offset: range.lowerBound)
            var reader = ProtoReader(input, range)
            var compiled: ProtoValue?
            while let field = try reader.next() {
                switch field.number {
                case 1: attribute.namespace = try reader.text(field.range)
                case 2: attribute.spelling = try reader.text(field.range)
                case 3: attribute.raw = try reader.text(field.range)
                case 5: attribute.id = field.u32 == 0 ? nil : ResourceID(field.u32)
                case 6: compiled = try ProtoValue(parsing: input, field.range)
                default: break
                }
            }
            attribute.name = attribute.spelling
            attribute.value = compiled?.value ?? attribute.value
            attribute.string = compiled == nil ? attribute.raw ?? "" : compiled?.text
            builder.addAttribute(attribute, element: element, &log)
        }

        private func namespace(_ range: Range<Int>) throws(ResourceError) -> (prefix: String, uri: String) {
            var result = (prefix: "", uri: "")
            var reader = ProtoReader(input, range)
            while let field = try reader.next() {
                if field.number == 1 { result.prefix = try reader.text(field.range) }
                if field.number == 2 { result.uri = try reader.text(field.range) }
            }
            return result
        }

        private func line(_ range: Range<Int>) throws(ResourceError) -> Int {
            var reader = ProtoReader(input, range)
            var line = 0
            while let field = try reader.next() {
                if field.number == 1 { line = Int(field.u32) }
            }
            return line
        }
    }
}
