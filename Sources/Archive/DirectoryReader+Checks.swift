import Bytes

extension DirectoryReader {
    /// Looks the name over and files it for lookup.
    mutating func checkName(of entry: Archive.Entry, in bytes: RawSpan) {
        let range = entry.central.name
        if range.isEmpty {
            // Build tools fill gaps with entries that have no name and no data.
            if entry.compressedSize != 0 || entry.uncompressedSize != 0 {
                log.note(.emptyName, at: entry.recordOffset, detail: "\(entry.compressedSize) bytes")
            }
            return
        }
        for fault in EntryName(at: range, in: bytes).faults {
            log.note(fault, at: range.lowerBound, subject: entry.name)
        }
        if let earlier = try? names.insert(range, as: entry.index, in: bytes, entries: entries) {
            log.note(
                .duplicateName, at: entry.recordOffset, subject: entry.name,
                detail: "records \(earlier) and \(entry.index)")
        }
    }

    /// Compares both headers and looks at what they say.
    mutating func checkFields(of entry: Archive.Entry, in bytes: RawSpan) {
        let central = entry.central
        if !central.method.isKnown {
            log.note(
                .unknownMethod, at: entry.recordOffset + 10, subject: entry.name,
                detail: "method \(central.method.rawValue)")
        }
        let flags = central.flags.union(entry.local?.flags ?? [])
        if flags.contains(.encrypted) || flags.contains(.stronglyEncrypted) {
            log.note(
                .encrypted, at: entry.recordOffset + 8, subject: entry.name,
                detail: "flags 0x" + String(central.flags.rawValue, radix: 16))
        }
        if central.method == .stored, central.compressedSize != central.uncompressedSize {
            log.note(
                .storedSizesDiffer, at: entry.recordOffset + 20, subject: entry.name,
                detail: "compressed \(central.compressedSize), uncompressed \(central.uncompressedSize)")
        }
        if central.method == .deflated, !central.isPlausible {
            log.note(
                .implausibleSize, at: entry.recordOffset + 24, subject: entry.name,
                detail: "compressed \(central.compressedSize), uncompressed \(central.uncompressedSize)")
        }
        checkExtra(central.extra, of: entry, in: bytes)
        guard let local = entry.local else { return }
        compare(local, with: central, of: entry, in: bytes)
        checkExtra(local.extra, of: entry, in: bytes)
        checkAlignment(local, of: entry, in: bytes)
    }

    private mutating func compare(
        _ local: HeaderFields, with central: HeaderFields, of entry: Archive.Entry, in bytes: RawSpan
    ) {
        let offset = entry.localHeaderOffset
        if !sameBytes(local.name, central.name, in: bytes) {
            let other = try? bytes.utf8(at: local.name.lowerBound, count: min(local.name.count, 256))
            log.note(.localNameDiffers, at: offset + 30, subject: entry.name, detail: "local “\(other ?? "")”")
        }
        if local.method != central.method {
            log.note(
                .localMethodDiffers, at: offset + 8, subject: entry.name,
                detail: "central \(central.method.rawValue), local \(local.method.rawValue)")
        }
        let differing = local.flags.symmetricDifference(central.flags).intersection(.readingMatters)
        if !differing.isEmpty {
            log.note(
                .localFlagsDiffer, at: offset + 6, subject: entry.name,
                detail: "central 0x\(String(central.flags.rawValue, radix: 16)),"
                    + " local 0x\(String(local.flags.rawValue, radix: 16))")
        }
        // With a data descriptor the local header need not know; what it says all the same should be right.
        let mayBeUnknown = local.flags.contains(.dataDescriptor)
        let sizesAgree =
            local.compressedSize == central.compressedSize && local.uncompressedSize == central.uncompressedSize
        let sizesUnknown = mayBeUnknown && local.compressedSize == 0 && local.uncompressedSize == 0
        if !sizesAgree, !sizesUnknown {
            log.note(
                .localSizesDiffer, at: offset + 18, subject: entry.name,
                detail: "central \(central.compressedSize)/\(central.uncompressedSize),"
                    + " local \(local.compressedSize)/\(local.uncompressedSize)")
        }
        if local.crc32 != central.crc32, !(mayBeUnknown && local.crc32 == 0) {
            log.note(
                .localCRCDiffers, at: offset + 14, subject: entry.name,
                detail: "central \(String(central.crc32, radix: 16)), local \(String(local.crc32, radix: 16))")
        }
    }

    private func sameBytes(_ left: Range<Int>, _ right: Range<Int>, in bytes: RawSpan) -> Bool {
        guard left.count == right.count, let first = try? bytes.part(at: left.lowerBound, count: left.count),
            let second = try? bytes.part(at: right.lowerBound, count: right.count)
        else { return false }
        return first.equals(second)
    }

    private mutating func checkExtra(_ extra: Range<Int>, of entry: Archive.Entry, in bytes: RawSpan) {
        guard !extra.isEmpty else { return }
        let rest = ExtraField.all(in: extra, of: bytes).rest
        guard !rest.isEmpty, !bytes.isZero(in: rest) else { return }
        log.note(
            .extraFieldTruncated, at: rest.lowerBound, subject: entry.name, detail: "\(rest.count) bytes are no field")
    }

    /// Compares what apksig noted about alignment with where the data are.
    private mutating func checkAlignment(_ local: HeaderFields, of entry: Archive.Entry, in bytes: RawSpan) {
        guard !local.extra.isEmpty, entry.method != .deflated,
            let field = ExtraField.all(in: local.extra, of: bytes).fields.first(where: { $0.id == ExtraField.alignment }
            )
        else { return }
        guard field.value.count >= 2, let boundary = try? bytes.u16(at: field.value.lowerBound),
            boundary & (boundary &- 1) == 0
        else {
            log.note(
                .alignmentFieldMalformed, at: field.value.lowerBound, subject: entry.name,
                detail: "\(field.value.count) bytes")
            return
        }
        if boundary > 1, local.extra.upperBound % Int(boundary) != 0 {
            // Where one is wrong nearly all are, because somebody moved the data without looking: one report for all.
            let anomaly = Anomaly<ZipAnomaly>(
                .alignmentFieldWrong, at: field.value.lowerBound, subject: entry.name,
                detail: "boundary \(boundary), data \(local.extra.upperBound)")
            misaligned = (misaligned?.first ?? anomaly, (misaligned?.count ?? 0) + 1)
        }
    }
}
