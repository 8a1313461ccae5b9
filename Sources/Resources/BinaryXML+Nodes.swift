import Bytes

extension BinaryXMLReader {
    /// The size of the fields before an element's attributes.
    private static let elementSize = 20
    /// The size of one attribute.
    private static let attributeSize = 20

    /// Reads one node into the tree.
    mutating func readNode(_ chunk: Chunk) throws(ResourceError) {
        switch chunk.type {
        case Chunk.Kind.xmlStartNamespace, Chunk.Kind.xmlEndNamespace, Chunk.Kind.xmlStartElement,
            Chunk.Kind.xmlEndElement, Chunk.Kind.xmlText:
            break
        case Chunk.Kind.stringPool, Chunk.Kind.xmlResourceMap:
            return log.note(.lateChunk, at: chunk.offset)
        default:
            return log.note(
                .unknownXMLChunk, at: chunk.offset, detail: "0x" + hexadecimal(UInt32(chunk.type), digits: 4))
        }
        guard chunk.headerSize >= 16 else {
            throw ResourceError(.binaryXML, .outOfRange, at: chunk.offset + 2, field: "headerSize")
        }
        if chunk.headerSize != 16 { log.note(.nodeHeaderSize, at: chunk.offset, detail: "\(chunk.headerSize)") }
        do {
            // Reads beyond the chunk must fail even where the file goes on.
            let slice = try input.slice(at: 0, count: chunk.end)
            let bytes = slice.bytes
            let place = XMLTreeBuilder.Place(
                line: Int(try bytes.u32(at: chunk.offset + 8)), offset: chunk.offset,
                comment: try text(try bytes.u32(at: chunk.offset + 12), at: chunk.offset + 12))
            let first = try bytes.u32(at: chunk.body)
            let second = try bytes.u32(at: chunk.body + 4)
            switch chunk.type {
            case Chunk.Kind.xmlStartNamespace, Chunk.Kind.xmlEndNamespace:
                let prefix = try text(first, at: chunk.body) ?? ""
                let uri = try text(second, at: chunk.body + 4) ?? ""
                let opens = chunk.type == Chunk.Kind.xmlStartNamespace
                if opens {
                    builder.openNamespace(prefix: prefix, uri: uri, place, &log)
                } else {
                    builder.closeNamespace(prefix: prefix, uri: uri, place, &log)
                }
            case Chunk.Kind.xmlStartElement:
                let namespace = try text(first, at: chunk.body) ?? ""
                let name = try text(second, at: chunk.body + 4) ?? ""
                guard builder.openElement(namespace: namespace, name: name, place, &log) else { return }
                try readAttributes(chunk, bytes, element: name)
            case Chunk.Kind.xmlEndElement:
                let name = try text(second, at: chunk.body + 4) ?? ""
                builder.closeElement(name: name, place, &log)
            default:
                let value = try value(bytes, at: chunk.body + 4)
                builder.addText(try text(first, at: chunk.body) ?? "", value, place, &log)
            }
        } catch let error as ByteError {
            throw ResourceError(.binaryXML, error, field: "node")
        } catch let error as ResourceError {
            throw error
        } catch {
            preconditionFailure("nothing else is thrown")
        }
    }

    private mutating func text(_ reference: UInt32, at offset: Int) throws(ResourceError) -> String? {
        try strings.text(reference, &log, at: offset)
    }

    /// Reads a `Res_value`: size, a zero byte, type, data.
    private mutating func value(_ bytes: RawSpan, at offset: Int) throws(ByteError) -> ResourceValue {
        let size = try bytes.u16(at: offset)
        if size != 8 { log.note(.valueSize, at: offset, detail: "\(size)") }
        return ResourceValue(type: try bytes.u8(at: offset + 3), data: try bytes.u32(at: offset + 4))
    }

    private mutating func readAttributes(_ chunk: Chunk, _ bytes: RawSpan, element: String) throws {
        let start = Int(try bytes.u16(at: chunk.body + 8))
        let stride = Int(try bytes.u16(at: chunk.body + 10))
        let count = Int(try bytes.u16(at: chunk.body + 12))
        if start != Self.elementSize {
            log.note(.attributeStart, at: chunk.body + 8, subject: element, detail: "\(start)")
        }
        if stride != Self.attributeSize, count > 0 {
            log.note(.attributeSize, at: chunk.body + 10, subject: element, detail: "\(stride)")
        }
        guard start + stride * count <= chunk.size - chunk.headerSize else {
            throw ResourceError(.binaryXML, .outOfRange, at: chunk.body + 12, field: "attributeCount")
        }
        // Attributes that overlap cost nothing to write: what they may come to is bounded by the bytes.
        guard builder.tree.attributes.count + count <= 4096 + input.count / 4 else {
            throw ResourceError(.binaryXML, .tooLarge, at: chunk.body + 12, field: "attributeCount")
        }
        for index in 0..<count {
            try readAttribute(bytes, at: chunk.body + start + stride * index, element: element)
        }
        builder.endAttributes(&log)
    }

    private mutating func readAttribute(_ bytes: RawSpan, at offset: Int, element: String) throws {
        let nameIndex = try bytes.u32(at: offset + 4)
        let raw = try text(try bytes.u32(at: offset + 8), at: offset + 8)
        let value = try value(bytes, at: offset + 12)
        let name = try text(nameIndex, at: offset + 4) ?? ""
        var attribute = XMLAttribute(
            namespace: try text(try bytes.u32(at: offset), at: offset) ?? "", name: name, spelling: name, id: nil,
            raw: raw, value: value, string: nil, offset: offset)
        if nameIndex < UInt32(resourceIDs.count), resourceIDs[Int(nameIndex)].rawValue != 0 {
            attribute.id = resourceIDs[Int(nameIndex)]
        }
        if value.type == ResourceValue.typeString {
            attribute.string = try text(value.data, at: offset + 16)
            if let raw, raw != attribute.string {
                log.note(.rawValueMismatch, at: offset + 8, subject: attribute.name, detail: raw)
            }
        }
        builder.addAttribute(attribute, element: element, &log)
    }
}
