import Bytes

extension ResourceTableReader {
    /// Reads the head of a type specification.
    mutating func readTypeSpec(_ chunk: Chunk, of package: inout ResourcePackage) throws(ByteError) {
        let input = input
        let bytes = input.bytes
        let id = try bytes.u8(at: chunk.offset + 8)
        let claimed = Int(try bytes.u32(at: chunk.offset + 12))
        guard id != 0, Int(id) + package.typeIDOffset <= 0xff else {
            return log.note(.typeID, at: chunk.offset + 8, detail: "\(id)")
        }
        let count = min(claimed, 0xffff, (chunk.size - chunk.headerSize) / 4)
        if count != claimed { log.note(.typeSpecSize, at: chunk.offset + 12, detail: "\(claimed)") }
        guard package.typeIndex[id] == nil else {
            return log.note(.repeatedTypeSpec, at: chunk.offset, detail: "\(id)")
        }
        package.typeIndex[id] = package.types.count
        package.types.append(ResourceType(id: id, entryCount: count, flagsOffset: chunk.body))
    }

    /// Reads the head of a type in one configuration.
    ///
    /// Source: AOSP `LoadedArsc.cpp`, `VerifyResTableType`.
    mutating func readType(_ chunk: Chunk, of package: inout ResourcePackage) throws(ByteError) {
        let input = input
        let bytes = input.bytes
        let id = try bytes.u8(at: chunk.offset + 8)
        let flags = try bytes.u8(at: chunk.offset + 9)
        let count = Int(try bytes.u32(at: chunk.offset + 12))
        let entriesStart = Int(try bytes.u32(at: chunk.offset + 16))
        let configurationSize = Int(try bytes.u32(at: chunk.offset + 20))
        guard id != 0 else { return log.note(.typeID, at: chunk.offset + 8, detail: "0") }
        let offsetsSize = count * (flags & 3 == 2 ? 2 : 4)
        guard count <= 0xffff, entriesStart <= chunk.size, entriesStart >= chunk.headerSize,
            offsetsSize <= entriesStart - chunk.headerSize
        else { return log.note(.typeChunkLayout, at: chunk.offset + 12, detail: "\(count) entries at \(entriesStart)") }
        if entriesStart & 3 != 0 { log.note(.typeChunkLayout, at: chunk.offset + 16, detail: "\(entriesStart)") }
        if configurationSize < ResourceConfiguration.minimumSize || configurationSize > chunk.headerSize - 20 {
            log.note(.configurationSize, at: chunk.offset + 20, detail: "\(configurationSize)")
        }
        let variant = ResourceType.Variant(
            configuration: try ResourceConfiguration(parsing: bytes, at: chunk.offset + 20, limit: chunk.body),
            flags: flags, offsetCount: count, offset: chunk.offset, offsetsStart: chunk.body,
            entriesStart: chunk.offset + entriesStart, end: chunk.end)
        // What this reader does not know could select a resource for some device.
        let configurationEnd = min(chunk.offset + 20 + configurationSize, chunk.body)
        for at in stride(from: chunk.offset + 20 + 64, to: configurationEnd, by: 1) where try bytes.u8(at: at) != 0 {
            log.note(.unknownConfiguration, at: at)
            break
        }
        guard let index = package.typeIndex[id] else {
            // Android wants the specification first; without one the entries are as many as there are here.
            log.note(.missingTypeSpec, at: chunk.offset, detail: "\(id)")
            package.typeIndex[id] = package.types.count
            package.types.append(ResourceType(id: id, entryCount: count, variants: [variant], flagsOffset: chunk.body))
            return
        }
        package.types[index].variants.append(variant)
    }
}
