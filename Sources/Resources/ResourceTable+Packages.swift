import Bytes

extension ResourceTableReader {
    /// The size of a package's head: without and with the offset of type ids.
    private static let oldHeadSize = 284
    private static let headSize = 288

    /// Indexes a package.
    mutating func readPackage(_ chunk: Chunk) {
        let input = input
        let bytes = input.bytes
        do {
            let id = try bytes.u32(at: chunk.offset + 8)
            guard chunk.headerSize >= Self.oldHeadSize else {
                return log.note(.malformedChunk, at: chunk.offset, subject: "package")
            }
            if chunk.headerSize != Self.headSize, chunk.headerSize != Self.oldHeadSize {
                log.note(.tableHeaderSize, at: chunk.offset, subject: "package", detail: "\(chunk.headerSize)")
            }
            // The framework keeps its preview resources in packages of the same id.
            let isRepeated = id != ResourceID.frameworkPackage && packages.contains { UInt32($0.id) == id }
            if id > 0xff || isRepeated { log.note(.packageID, at: chunk.offset + 8, detail: "\(id)") }
            let typeStrings = Int(try bytes.u32(at: chunk.offset + 268))
            let keyStrings = Int(try bytes.u32(at: chunk.offset + 276))
            var package = ResourcePackage(
                id: UInt8(truncatingIfNeeded: id), name: try fixedText(bytes, at: chunk.offset + 12), typeIDOffset: 0,
                offset: chunk.offset)
            if chunk.headerSize >= Self.headSize {
                let offset = Int(try bytes.u32(at: chunk.offset + 284))
                if offset > 0xff {
                    log.note(.typeID, at: chunk.offset + 284, subject: "type id offset", detail: "\(offset)")
                } else {
                    package.typeIDOffset = offset
                }
            }
            forEachChunk(bytes, in: chunk.body..<chunk.end) { child, reader in
                switch child.type {
                case Chunk.Kind.stringPool where child.offset == chunk.offset + typeStrings:
                    package.typeNames = reader.pool(child)
                case Chunk.Kind.stringPool where child.offset == chunk.offset + keyStrings:
                    package.entryNames = reader.pool(child)
                case Chunk.Kind.stringPool:
                    reader.log.note(.extraStringPool, at: child.offset)
                default:
                    reader.readPart(child, of: &package)
                }
            }
            if !package.types.isEmpty, package.typeNames.count == 0 || package.entryNames.count == 0 {
                log.note(.missingNames, at: chunk.offset + 268, subject: package.name)
            }
            packages.append(package)
        } catch {
            log.note(.malformedChunk, at: error.offset, subject: "package")
        }
    }

    private mutating func readPart(_ chunk: Chunk, of package: inout ResourcePackage) {
        do {
            switch chunk.type {
            case Chunk.Kind.tableTypeSpec: try readTypeSpec(chunk, of: &package)
            case Chunk.Kind.tableType: try readType(chunk, of: &package)
            case Chunk.Kind.tableLibrary: try readLibraries(chunk, of: &package)
            case Chunk.Kind.tableOverlayable: try readOverlayable(chunk, of: &package)
            case Chunk.Kind.tableStagedAlias: try readAliases(chunk, of: &package)
            default: noteUnknown(chunk)
            }
        } catch {
            log.note(.malformedChunk, at: error.offset, subject: package.name)
        }
    }

    /// A text of a fixed number of UTF-16 units, up to the first zero.
    private func fixedText(_ bytes: RawSpan, at offset: Int, units: Int = 128) throws(ByteError) -> String {
        var count = 0
        while count < units, try bytes.u16(at: offset + count * 2) != 0 { count += 1 }
        return try bytes.utf16(at: offset, count: count)
    }

    /// The number of items in a list, which must fit between the chunk's head and its end.
    private mutating func listCount(
        _ bytes: RawSpan, _ chunk: Chunk, at offset: Int, itemSize: Int
    ) throws(ByteError) -> Int {
        let claimed = Int(try bytes.u32(at: chunk.offset + offset))
        let room = (chunk.size - chunk.headerSize) / itemSize
        if claimed > room {
            log.note(.malformedList, at: chunk.offset + offset, detail: "\(claimed), room for \(room)")
        }
        return min(claimed, room)
    }

    private mutating func readLibraries(_ chunk: Chunk, of package: inout ResourcePackage) throws(ByteError) {
        let input = input
        let bytes = input.bytes
        for index in 0..<(try listCount(bytes, chunk, at: 8, itemSize: 260)) {
            let at = chunk.body + index * 260
            let id = try bytes.u32(at: at)
            if id >= 0xff { log.note(.packageID, at: at, detail: "\(id)") }
            package.libraries.append(
                ResourcePackage.Library(id: UInt8(truncatingIfNeeded: id), name: try fixedText(bytes, at: at + 4)))
        }
    }

    private mutating func readAliases(_ chunk: Chunk, of package: inout ResourcePackage) throws(ByteError) {
        let input = input
        let bytes = input.bytes
        if package.id != ResourceID.frameworkPackage {
            log.note(.strayAliases, at: chunk.offset, subject: package.name)
        }
        for index in 0..<(try listCount(bytes, chunk, at: 8, itemSize: 8)) {
            let at = chunk.body + index * 8
            package.aliases.append(
                ResourcePackage.Alias(
                    staged: ResourceID(try bytes.u32(at: at)), finalized: ResourceID(try bytes.u32(at: at + 4))))
        }
    }

    private mutating func readOverlayable(_ chunk: Chunk, of package: inout ResourcePackage) throws(ByteError) {
        let input = input
        let bytes = input.bytes
        guard chunk.headerSize >= 1032 else {
            return log.note(.malformedList, at: chunk.offset, subject: "overlayable")
        }
        var overlayable = ResourcePackage.Overlayable(
            name: try fixedText(bytes, at: chunk.offset + 8, units: 256),
            actor: try fixedText(bytes, at: chunk.offset + 520, units: 256), policies: [])
        forEachChunk(bytes, in: chunk.body..<chunk.end) { child, reader in
            guard child.type == Chunk.Kind.tableOverlayablePolicy else { return reader.noteUnknown(child) }
            do {
                var policy = ResourcePackage.Policy(flags: try bytes.u32(at: child.offset + 8), resources: [])
                for index in 0..<(try reader.listCount(bytes, child, at: 12, itemSize: 4)) {
                    policy.resources.append(ResourceID(try bytes.u32(at: child.body + index * 4)))
                }
                overlayable.policies.append(policy)
            } catch {
                reader.log.note(.malformedList, at: child.offset, subject: overlayable.name)
            }
        }
        package.overlayables.append(overlayable)
    }
}
