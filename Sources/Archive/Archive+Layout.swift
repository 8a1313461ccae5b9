import Bytes

extension AnomalyLog {
    /// Looks at the bytes before the directory: does every one belong to one entry, and to one only?
    mutating func checkLayout(
        of entries: [Archive.Entry], endRecord: EndRecord, signingBlock: SigningBlockLocation?, in bytes: RawSpan
    ) {
        let end = signingBlock?.range.lowerBound ?? endRecord.directoryOffset
        let parts = entries.compactMap { Part($0) }.sorted {
            ($0.range.lowerBound, $0.index) < ($1.range.lowerBound, $1.index)
        }
        checkBeginning(first: parts.first?.range.lowerBound ?? end, in: bytes)
        // The entry that reached furthest so far: its end is where the next one may begin.
        var furthest: Part?
        for part in parts {
            if let furthest, part.range.lowerBound < furthest.range.upperBound {
                add(
                    .overlappingEntries, at: part.range.lowerBound, subject: entries[part.index].name,
                    detail: "begins inside “\(entries[furthest.index].name)”")
            } else if let furthest {
                checkGap(furthest.range.upperBound..<part.range.lowerBound, in: bytes)
            }
            if part.range.upperBound > end, signingBlock != nil {
                add(
                    .dataInSigningBlock, at: part.range.lowerBound, subject: entries[part.index].name,
                    detail: "ends at \(part.range.upperBound), block begins at \(end)")
            }
            if part.range.upperBound > furthest?.range.upperBound ?? -1 { furthest = part }
        }
        if let last = furthest?.range.upperBound, last < end { checkGap(last..<end, in: bytes) }
    }

    /// The bytes of one entry: local header, data and descriptor.
    private struct Part {
        var range: Range<Int>
        var index: Int

        init?(_ entry: Archive.Entry) {
            guard let local = entry.local else { return nil }
            let end = max(entry.descriptor?.upperBound ?? 0, local.extra.upperBound)
            range = entry.localHeaderOffset..<end
            index = entry.index
        }
    }

    private mutating func checkBeginning(first: Int, in bytes: RawSpan) {
        guard !bytes.hasASCII("PK\u{3}\u{4}", at: 0) else {
            checkGap(0..<first, in: bytes)
            return
        }
        let isDex = bytes.hasASCII("dex\n", at: 0) || bytes.hasASCII("cdex", at: 0)
        add(isDex ? .dexPrefix : .prefix, at: 0, detail: "\(first) bytes before the first entry")
    }

    /// Tells what stands where no entry of the directory does.
    ///
    /// Alignment leaves zeros, or local headers without a name whose extra part is the gap (the virtual entries of
    /// AOSP tools/base/zipflinger). The rest is somebody's hiding place or a tool's litter.
    private mutating func checkGap(_ gap: Range<Int>, in bytes: RawSpan) {
        var position = gap.lowerBound
        while position < gap.upperBound, !Archive.isZero(position..<gap.upperBound, in: bytes) {
            guard bytes.hasASCII("PK\u{3}\u{4}", at: position),
                let header = try? HeaderFields(bytes, at: position + 4, variablePart: position + 30)
            else {
                add(.hiddenBytes, at: position, detail: "\(gap.upperBound - position) bytes")
                return
            }
            if !header.name.isEmpty || header.compressedSize != 0 {
                let name = try? bytes.utf8(at: header.name.lowerBound, count: min(header.name.count, 256))
                add(.unlistedEntry, at: position, subject: name ?? "", detail: "\(header.compressedSize) bytes")
            }
            let (end, overflow) = header.extra.upperBound.addingReportingOverflow(header.compressedSize)
            position = overflow ? gap.upperBound : end
        }
    }
}

extension Archive {
    /// True if all bytes of the range are zero.
    static func isZero(_ range: Range<Int>, in bytes: RawSpan) -> Bool {
        guard let part = try? bytes.part(at: range.lowerBound, count: range.count) else { return false }
        var offset = 0
        while let word = try? part.u64(at: offset) {
            guard word == 0 else { return false }
            offset += 8
        }
        while let byte = try? part.u8(at: offset) {
            guard byte == 0 else { return false }
            offset += 1
        }
        return true
    }
}
