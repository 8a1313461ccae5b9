import Bytes

/// Where the entries lie before the directory: does every byte belong to one entry, and to one only?
struct Layout {
    let entries: [Archive.Entry]
    /// Where the entries must end: at the signing block if there is one, else at the directory.
    let end: Int
    let hasSigningBlock: Bool
    /// False if records of the directory are missing; then nobody can say what a gap is.
    let isComplete: Bool

    func check(in bytes: RawSpan, log: inout AnomalyLog<ZipAnomaly>) {
        let parts = entries.compactMap { Part($0, in: bytes) }.sorted {
            ($0.range.lowerBound, $0.index) < ($1.range.lowerBound, $1.index)
        }
        checkBeginning(first: parts.first?.range.lowerBound ?? end, in: bytes, log: &log)
        // The entry that reached furthest so far: its end is where the next one may begin.
        var furthest: Part?
        for part in parts {
            if let furthest, part.range.lowerBound < furthest.range.upperBound {
                log.note(
                    .overlappingEntries, at: part.range.lowerBound, subject: entries[part.index].name,
                    detail: "begins inside “\(entries[furthest.index].name)”")
            } else if let furthest {
                checkGap(after: furthest, until: part.range.lowerBound, in: bytes, log: &log)
            }
            if hasSigningBlock, part.range.upperBound > end {
                log.note(
                    .dataInSigningBlock, at: part.range.lowerBound, subject: entries[part.index].name,
                    detail: "ends at \(part.range.upperBound), block begins at \(end)")
            }
            if part.range.upperBound > furthest?.range.upperBound ?? -1 { furthest = part }
        }
        if let furthest { checkGap(after: furthest, until: end, in: bytes, log: &log) }
    }

    /// The bytes of one entry: local header, data and descriptor.
    private struct Part {
        var range: Range<Int>
        var index: Int
        /// True if the entry has no readable end: what follows may be its own.
        var isOpen: Bool

        init?(_ entry: Archive.Entry, in bytes: RawSpan) {
            guard entry.local != nil || bytes.hasSignature(.localHeader, at: entry.localHeaderOffset) else {
                return nil
            }
            let header = entry.local?.extra.upperBound ?? entry.localHeaderOffset + 4
            range = entry.localHeaderOffset..<(entry.descriptor?.upperBound ?? header)
            index = entry.index
            isOpen = entry.descriptor == nil
        }
    }

    private func checkBeginning(first: Int, in bytes: RawSpan, log: inout AnomalyLog<ZipAnomaly>) {
        guard !bytes.hasSignature(.localHeader, at: 0) else {
            if isComplete { checkGap(0..<first, in: bytes, log: &log) }
            return
        }
        let isDex = bytes.hasASCII("dex\n", at: 0) || bytes.hasASCII("cdex", at: 0)
        log.note(isDex ? .dexPrefix : .prefix, at: 0, detail: "\(first) bytes")
    }

    private func checkGap(after part: Part, until end: Int, in bytes: RawSpan, log: inout AnomalyLog<ZipAnomaly>) {
        guard isComplete, !part.isOpen, part.range.upperBound < end else { return }
        checkGap(part.range.upperBound..<end, in: bytes, log: &log)
    }

    /// Tells what stands where no entry of the directory does.
    ///
    /// Alignment leaves zeros, or local headers without a name whose extra part is the gap (the virtual entries of
    /// AOSP tools/base/zipflinger). The rest is somebody's hiding place or a tool's litter.
    private func checkGap(_ gap: Range<Int>, in bytes: RawSpan, log: inout AnomalyLog<ZipAnomaly>) {
        var position = gap.lowerBound
        while position < gap.upperBound {
            guard bytes.hasSignature(.localHeader, at: position),
                let header = try? HeaderFields(bytes, at: position + 4, variablePart: position + 30)
            else {
                if !bytes.isZero(in: position..<gap.upperBound) {
                    log.note(.hiddenBytes, at: position, detail: "\(gap.upperBound - position) bytes")
                }
                return
            }
            if !header.name.isEmpty || header.compressedSize != 0 {
                let name = try? bytes.utf8(at: header.name.lowerBound, count: min(header.name.count, 256))
                log.note(.unlistedEntry, at: position, subject: name ?? "", detail: "\(header.compressedSize) bytes")
                // With a data descriptor nobody knows where its data end.
                if header.flags.contains(.dataDescriptor) { return }
            }
            position = header.extra.upperBound + header.compressedSize
        }
    }
}

extension RawSpan {
    /// True if the range lies inside and all its bytes are zero.
    func isZero(in range: Range<Int>) -> Bool {
        guard let part = try? part(at: range.lowerBound, count: range.count) else { return false }
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
