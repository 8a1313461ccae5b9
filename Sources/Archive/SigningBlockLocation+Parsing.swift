import Bytes

extension SigningBlockLocation {
    /// Looks for the block that ends where the central directory begins.
    ///
    /// - Returns: nil if there is no magic, or if the size before it leads nowhere (an anomaly).
    init?(before directory: Int, in bytes: RawSpan, log: inout AnomalyLog<ZipAnomaly>) {
        let footer = directory - Self.footerSize
        guard footer >= 8, bytes.hasASCII(Self.magic, at: footer + 8), let sizeAtEnd = try? bytes.u64(at: footer)
        else { return nil }
        guard let size = Int(exactly: sizeAtEnd), size >= Self.footerSize, size <= directory - 8,
            let sizeAtStart = try? bytes.u64(at: directory - size - 8)
        else {
            log.note(.signingBlockMalformed, at: footer, detail: "size \(sizeAtEnd) before offset \(directory)")
            return nil
        }
        range = (directory - size - 8)..<directory
        self.sizeAtStart = sizeAtStart
        self.sizeAtEnd = sizeAtEnd
        pairs = []
        if sizeAtStart != sizeAtEnd {
            log.note(
                .signingBlockSizesDiffer, at: range.lowerBound, detail: "start \(sizeAtStart), end \(sizeAtEnd)")
        }
        readPairs(in: bytes, until: footer, log: &log)
    }

    private mutating func readPairs(in bytes: RawSpan, until end: Int, log: inout AnomalyLog<ZipAnomaly>) {
        var position = range.lowerBound + 8
        var seen: Set<UInt32> = []
        while position < end {
            guard let raw = try? bytes.u64(at: position), let length = Int(exactly: raw), length >= 4,
                length <= end - position - 8, let id = try? bytes.u32(at: position + 8)
            else {
                log.note(
                    .signingBlockMalformed, at: position,
                    detail: "pair \(pairs.count) does not fit into \(end - position) bytes")
                return
            }
            pairs.append(Pair(id: id, value: (position + 12)..<(position + 8 + length)))
            if !seen.insert(id).inserted {
                log.note(.signingBlockDuplicateID, at: position + 8, subject: "0x" + String(id, radix: 16))
            }
            position += 8 + length
        }
    }
}
