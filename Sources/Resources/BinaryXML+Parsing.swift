import Bytes

extension BinaryXML {
    /// Reads compiled XML as Android does, going on where Android would.
    ///
    /// - Throws: ``ResourceError`` with code `plainText` for XML as text, `wrongType` for something else altogether,
    ///   `noElement` if there is no element, `truncated` or `outOfRange` where a node of the root element is broken,
    ///   `tooLarge` where parts overlap so that little input claims to be very much.
    public init(parsing input: ByteSlice) throws(ResourceError) {
        var reader = BinaryXMLReader(input)
        try reader.read()
        self.init(
            tree: reader.builder.tree, strings: reader.strings.pool, resourceIDs: reader.resourceIDs,
            anomalies: reader.log.entries)
    }

    /// True if the bytes look like XML as text: `<` behind nothing but white space or a byte order mark.
    static func isPlainText(_ bytes: RawSpan) -> Bool {
        var at = bytes.hasASCII("\u{FEFF}") ? 3 : 0
        while at < min(bytes.byteCount, 64), let byte = try? bytes.u8(at: at) {
            if byte == UInt8(ascii: "<") { return true }
            guard byte == 0x20 || (0x09...0x0d).contains(byte) else { return false }
            at += 1
        }
        return false
    }
}

/// The state of reading one file.
struct BinaryXMLReader {
    let input: ByteSlice
    var log = AnomalyLog<ResourceAnomaly>()
    var strings: StringCache
    var resourceIDs: [ResourceID] = []
    var builder = XMLTreeBuilder(compiled: true)
    /// Where the document ends by its own account.
    private var end = 0
    private var isWrongType = false

    init(_ input: ByteSlice) {
        self.input = input
        strings = StringCache(StringPool())
    }

    /// Reads everything.
    mutating func read() throws(ResourceError) {
        let firstChunk = try readHead()
        do {
            let firstNode = try readTables(from: firstChunk)
            try readNodes(from: firstNode)
        } catch {
            // With another type in front, what followed was perhaps never meant to be XML.
            throw isWrongType && builder.tree.nodes.isEmpty
                ? ResourceError(.binaryXML, .wrongType, at: 0, field: "chunk type") : error
        }
        builder.finish(&log, at: end)
        guard builder.tree.root != nil else {
            throw ResourceError(
                .binaryXML, isWrongType ? .wrongType : .noElement, at: isWrongType ? 0 : end, field: "root element")
        }
    }

    /// Reads the head of the document and returns where the first chunk in it begins.
    private mutating func readHead() throws(ResourceError) -> Int {
        // A copy, so that the borrowed bytes do not hold the whole reader.
        let input = input
        let bytes = input.bytes
        guard !BinaryXML.isPlainText(bytes) else {
            throw ResourceError(.binaryXML, .plainText, at: 0, field: "chunk type")
        }
        let type: UInt16
        let headerSize: Int
        let size: Int
        do {
            type = try bytes.u16(at: 0)
            headerSize = Int(try bytes.u16(at: 2))
            size = Int(try bytes.u32(at: 4))
        } catch {
            throw ResourceError(.binaryXML, error, field: "head")
        }
        isWrongType = type != Chunk.Kind.xml
        if isWrongType { log.note(.wrongXMLType, at: 0, detail: "0x" + hexadecimal(UInt32(type), digits: 4)) }
        if headerSize != Chunk.headSize { log.note(.xmlHeaderSize, at: 2, detail: "\(headerSize)") }
        end = size
        if size > input.count || size < headerSize {
            log.note(.xmlSize, at: 4, detail: "\(size) of \(input.count)")
            end = input.count
        } else if size < input.count {
            log.note(.bytesAfterXML, at: size, detail: "\(input.count - size)")
        }
        guard headerSize <= end else { throw ResourceError(.binaryXML, .outOfRange, at: 2, field: "headerSize") }
        return headerSize
    }

    /// Reads the string pool and the resource map and returns where the first node begins.
    private mutating func readTables(from start: Int) throws(ResourceError) -> Int {
        var at = start
        var pools = 0
        var maps = 0
        while at < end {
            let chunk = try chunk(at: at)
            switch chunk.type {
            case Chunk.Kind.stringPool:
                pools += 1
                if pools > 1 { log.note(.repeatedStringPool, at: at) }
                strings = StringCache(try StringPool(parsing: input, chunk: chunk, log: &log))
            case Chunk.Kind.xmlResourceMap:
                maps += 1
                if maps > 1 { log.note(.repeatedResourceMap, at: at) }
                try readResourceMap(chunk)
            case Chunk.Kind.xmlNodes:
                return at
            default:
                log.note(.unknownXMLChunk, at: at, detail: "0x" + hexadecimal(UInt32(chunk.type), digits: 4))
            }
            at = chunk.end
        }
        return at
    }

    private mutating func readResourceMap(_ chunk: Chunk) throws(ResourceError) {
        // A copy, so that the borrowed bytes do not hold the whole reader.
        let input = input
        let bytes = input.bytes
        resourceIDs.removeAll()
        do {
            for index in 0..<(chunk.size - chunk.headerSize) / 4 {
                resourceIDs.append(ResourceID(try bytes.u32(at: chunk.body + index * 4)))
            }
        } catch {
            throw ResourceError(.binaryXML, error, field: "resource map")
        }
    }

    /// The chunk at an offset; sizes that are no multiple of four, which Android refuses, are taken as they are.
    private mutating func chunk(at offset: Int) throws(ResourceError) -> Chunk {
        do {
            let chunk = try Chunk(input.bytes, at: offset, limit: end)
            if !chunk.isAligned { log.note(.unalignedChunk, at: offset) }
            return chunk
        } catch .noRoomForHead {
            throw ResourceError(.binaryXML, .truncated, at: offset, field: "chunk")
        } catch .badHeaderSize {
            throw ResourceError(.binaryXML, .outOfRange, at: offset + 2, field: "headerSize")
        } catch {
            throw ResourceError(.binaryXML, .truncated, at: offset + 4, field: "chunk")
        }
    }

    /// Reads the nodes. What is broken behind the end of the root element does not matter, as Android has stopped there.
    private mutating func readNodes(from start: Int) throws(ResourceError) {
        var at = start
        while at < end {
            do {
                let chunk = try chunk(at: at)
                try readNode(chunk)
                at = chunk.end
            } catch {
                guard builder.isRootClosed else { throw error }
                log.note(.malformedTail, at: error.offset)
                return
            }
        }
    }
}
