import Bytes

extension ResourceTable {
    /// Indexes the chunks of a table.
    ///
    /// - Throws: ``ResourceError`` if the bytes do not begin with a table or have no room for its head. All else that
    ///   is malformed is left out and noted, also where Android would refuse the whole table.
    public init(parsing input: ByteSlice) throws(ResourceError) {
        var reader = ResourceTableReader(input)
        try reader.read()
        self.init(
            input: input, packages: reader.packages, strings: reader.strings ?? StringPool(),
            anomalies: reader.log.entries)
    }
}

/// The state of indexing one table.
struct ResourceTableReader {
    let input: ByteSlice
    var log = AnomalyLog<ResourceAnomaly>()
    var packages: [ResourcePackage] = []
    var strings: StringPool?

    init(_ input: ByteSlice) { self.input = input }

    mutating func read() throws(ResourceError) {
        let input = input
        let bytes = input.bytes
        let type: UInt16
        let headerSize: Int
        let size: Int
        let packageCount: UInt32
        do {
            type = try bytes.u16(at: 0)
            headerSize = Int(try bytes.u16(at: 2))
            size = Int(try bytes.u32(at: 4))
            packageCount = try bytes.u32(at: 8)
        } catch {
            throw ResourceError(.table, error, field: "head")
        }
        guard headerSize >= Chunk.headSize, headerSize <= input.count else {
            throw ResourceError(.table, type == Chunk.Kind.table ? .outOfRange : .wrongType, at: 2, field: "headerSize")
        }
        if type != Chunk.Kind.table {
            log.note(.wrongTableType, at: 0, detail: "0x" + hexadecimal(UInt32(type), digits: 4))
        }
        if headerSize != 12 { log.note(.tableHeaderSize, at: 2, subject: "table", detail: "\(headerSize)") }
        if size != input.count { log.note(.tableSize, at: 4, detail: "\(size) of \(input.count)") }
        let end = size < headerSize ? input.count : min(size, input.count)

        forEachChunk(bytes, in: headerSize..<end) { chunk, reader in
            switch chunk.type {
            case Chunk.Kind.stringPool:
                guard reader.strings == nil else { return reader.log.note(.extraStringPool, at: chunk.offset) }
                reader.strings = reader.pool(chunk)
            case Chunk.Kind.tablePackage:
                reader.readPackage(chunk)
            default:
                reader.noteUnknown(chunk)
            }
        }
        guard strings != nil || !packages.isEmpty || type == Chunk.Kind.table else {
            throw ResourceError(.table, .wrongType, at: 0, field: "chunk type")
        }
        if Int(packageCount) != packages.count {
            log.note(.packageCount, at: 8, detail: "\(packageCount) said, \(packages.count) found")
        }
    }

    /// Visits the chunks in a range; stops at the first that cannot be one, as Android does.
    mutating func forEachChunk(
        _ bytes: RawSpan, in range: Range<Int>, _ visit: (Chunk, inout ResourceTableReader) -> Void
    ) {
        var at = range.lowerBound
        while at < range.upperBound {
            do {
                let chunk = try Chunk(bytes, at: at, limit: range.upperBound)
                if !chunk.isAligned { log.note(.malformedChunk, at: at, detail: "size \(chunk.size)") }
                visit(chunk, &self)
                at = chunk.end
            } catch {
                return log.note(.malformedChunk, at: at, detail: "\(error)")
            }
        }
    }

    /// A string pool; an unreadable one is taken for empty.
    mutating func pool(_ chunk: Chunk) -> StringPool {
        do {
            return try StringPool(parsing: input, chunk: chunk, log: &log)
        } catch {
            log.note(.malformedChunk, at: error.offset, subject: "string pool")
            return StringPool()
        }
    }

    mutating func noteUnknown(_ chunk: Chunk) {
        log.note(.unknownTableChunk, at: chunk.offset, detail: "0x" + hexadecimal(UInt32(chunk.type), digits: 4))
    }
}
