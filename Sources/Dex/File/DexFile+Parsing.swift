import Bytes

extension DexFile {
    /// Reads the dex file whose header is at `offset`: 0, or that of a later file in a container.
    ///
    /// - Throws: ``DexError`` if there is no header that can be read. Everything else that is wrong is an anomaly.
    public init(parsing bytes: ByteSlice, at offset: Int = 0) throws(DexError) {
        try self.init(parsing: bytes, at: offset, lastNUL: nil)
    }

    /// Reads a dex file of a container.
    ///
    /// - Parameter known: What ``lastNUL`` of the files before it is; nil for the first one. It is that of the whole input,
    ///   which is looked through only once.
    init(parsing bytes: ByteSlice, at offset: Int, lastNUL known: Int?) throws(DexError) {
        let span = bytes.bytes
        let header = try DexHeader(span, at: offset)
        var log = AnomalyLog<DexAnomaly>(limit: 20)
        HeaderChecks(header: header, byteCount: bytes.count).check(span, &log)
        let map = MapReader(header: header).read(span, &log)
        let tables = TableReader(header: header, map: map, byteCount: bytes.count)
        stringIDs = tables.table(header.strings, stride: 4, "strings", &log)
        typeIDs = tables.table(header.types, stride: 4, limit: 65536, "types", &log)
        protoIDs = tables.table(header.protos, stride: 12, limit: 65536, "prototypes", &log)
        fieldIDs = tables.table(header.fields, stride: 8, "fields", &log)
        methodIDs = tables.table(header.methods, stride: 8, "methods", &log)
        callSiteIDs = tables.table(mapped: MapSection.Kind.callSites, stride: 4, "call sites", &log)
        methodHandles = tables.table(mapped: MapSection.Kind.methodHandles, stride: 8, "method handles", &log)
        let definitions = tables.table(header.classes, stride: ClassDefinition.size, "classes", &log)
        var reader = ClassReader(
            definitions: definitions, stringCount: stringIDs.count, typeCount: typeIDs.count, fields: fieldIDs,
            methods: methodIDs, log: log)
        reader.readAll(span)
        classes = reader.classes
        definedFields = reader.fields
        definedMethods = reader.methods
        self.bytes = bytes
        lastNUL = known ?? (0..<bytes.count).last { span.byte($0) == 0 } ?? -1
        self.header = header
        self.map = map
        anomalies = reader.log.sorted()
        omittedAnomalies = reader.log.omitted
    }
}

/// Finds the tables that the header and the map name.
private struct TableReader {
    let header: DexHeader
    let map: [MapSection]
    let byteCount: Int

    func table(
        _ section: DexHeader.Section, stride: Int, limit: Int = .max, _ name: String,
        _ log: inout AnomalyLog<DexAnomaly>
    ) -> IDTable {
        guard section.count > 0 else {
            if section.offset != 0 { log.note(.tableOffset, at: section.offset, subject: name, detail: "no entries") }
            return IDTable(offset: 0, count: 0, stride: stride)
        }
        if section.offset < header.headerSize || section.offset & 3 != 0 {
            log.note(.tableOffset, at: section.offset, subject: name, detail: "offset \(section.offset)")
        }
        let room = max(0, byteCount - section.offset) / stride
        if section.count > room {
            log.note(
                .tableTruncated, at: section.offset, subject: name,
                detail: "declared \(section.count), room for \(room)")
        }
        if section.count > limit {
            log.note(.tableLimit, at: section.offset, subject: name, detail: "\(section.count) entries")
        }
        return IDTable(offset: section.offset, count: min(section.count, room), stride: stride)
    }

    func table(
        mapped type: UInt16, stride: Int, _ name: String, _ log: inout AnomalyLog<DexAnomaly>
    ) -> IDTable {
        guard let section = map.first(where: { $0.type == type }) else {
            return IDTable(offset: 0, count: 0, stride: stride)
        }
        return table(.init(count: section.count, offset: section.offset), stride: stride, name, &log)
    }
}
