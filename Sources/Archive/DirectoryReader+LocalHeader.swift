import Bytes

extension DirectoryReader {
    private static let localSize = 30

    /// Reads the local header, or says why it cannot be read.
    mutating func readLocal(at offset: Int, name: String, in bytes: RawSpan) -> HeaderFields? {
        let limit = endRecord.directoryOffset
        guard offset < limit else {
            log.note(
                .localHeaderOutOfBounds, at: min(offset, bytes.byteCount), subject: name,
                detail: "header \(offset), directory \(limit)")
            return nil
        }
        guard bytes.hasSignature(.localHeader, at: offset), offset + Self.localSize <= limit,
            var local = try? HeaderFields(bytes, at: offset + 4, variablePart: offset + Self.localSize)
        else {
            log.note(.localHeaderMissing, at: offset, subject: name)
            return nil
        }
        guard local.extra.upperBound <= limit else {
            log.note(
                .dataOutOfBounds, at: offset, subject: name,
                detail: "name \(local.name.count), extra \(local.extra.count) bytes")
            return nil
        }
        let marked = (local.uncompressedSize == Zip64Values.marker, local.compressedSize == Zip64Values.marker)
        if marked.0 || marked.1 {
            let values = Zip64Values(in: local.extra, of: bytes, deferred: (marked.0, marked.1, false))
            if let uncompressed = values?.uncompressedSize, let compressed = values?.compressedSize {
                local.uncompressedSize = uncompressed
                local.compressedSize = compressed
            } else {
                log.note(.malformedZip64, at: offset, subject: name, detail: "local header")
            }
        }
        return local
    }

    /// Replaces the values of a record that stand in its zip64 field.
    mutating func resolveZip64(
        _ central: inout HeaderFields, headerOffset: inout Int, at record: Int, name: String, in bytes: RawSpan
    ) {
        let marked = (
            uncompressed: central.uncompressedSize == Zip64Values.marker,
            compressed: central.compressedSize == Zip64Values.marker, offset: headerOffset == Zip64Values.marker
        )
        guard marked.uncompressed || marked.compressed || marked.offset else { return }
        guard let values = Zip64Values(in: central.extra, of: bytes, deferred: marked) else {
            log.note(.malformedZip64, at: record, subject: name, detail: "central directory")
            return
        }
        central.uncompressedSize = values.uncompressedSize ?? central.uncompressedSize
        central.compressedSize = values.compressedSize ?? central.compressedSize
        headerOffset = values.localHeaderOffset ?? headerOffset
        log.note(.zip64Entry, at: record, subject: name)
    }

    /// Finds the data descriptor that the local header promises, and compares it with the directory.
    ///
    /// ```
    /// (signature PK\7\8)   CRC-32   compressed size   uncompressed size     sizes of 32 bit, in zip64 entries of 64
    /// ```
    ///
    /// Source: APPNOTE.TXT 4.3.9; AOSP system/libziparchive, `ValidateDataDescriptor`: the signature is optional, the
    /// sizes have 32 bit unless they do not fit.
    ///
    /// - Returns: The length of the descriptor, as far as it can be told.
    mutating func checkDescriptor(of entry: Archive.Entry, at offset: Int, in bytes: RawSpan) -> UInt8 {
        guard let local = entry.local, local.flags.contains(.dataDescriptor) else { return 0 }
        let isSigned = bytes.hasSignature(.dataDescriptor, at: offset)
        let start = isSigned ? offset + 4 : offset
        if agrees(entry, at: start, wide: false, in: bytes) { return isSigned ? 16 : 12 }
        if agrees(entry, at: start, wide: true, in: bytes) {
            if max(entry.compressedSize, entry.uncompressedSize) < Zip64Values.marker {
                log.note(.descriptorDiffers, at: offset, subject: entry.name, detail: "sizes of 64 bit")
            }
            return isSigned ? 24 : 20
        }
        log.note(.descriptorDiffers, at: offset, subject: entry.name, detail: isSigned ? "values" : "missing")
        // Without a signature nobody knows whether these bytes are a descriptor at all.
        return isSigned && offset + 16 <= endRecord.directoryOffset ? 16 : 0
    }

    private func agrees(_ entry: Archive.Entry, at offset: Int, wide: Bool, in bytes: RawSpan) -> Bool {
        guard (try? bytes.u32(at: offset)) == entry.crc32 else { return false }
        if wide {
            return (try? bytes.u64(at: offset + 4)) == UInt64(entry.compressedSize)
                && (try? bytes.u64(at: offset + 12)) == UInt64(entry.uncompressedSize)
        }
        return (try? bytes.u32(at: offset + 4)).map(Int.init) == entry.compressedSize
            && (try? bytes.u32(at: offset + 8)).map(Int.init) == entry.uncompressedSize
    }
}
