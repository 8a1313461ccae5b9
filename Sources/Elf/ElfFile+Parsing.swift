import Bytes

extension ElfFile {
    /// Reads headers, dynamic section and notes; decodes no symbol.
    ///
    /// - Throws: ``ElfError`` if this is no little-endian ELF file or its header is cut off.
    public init(parsing bytes: ByteSlice) throws(ElfError) {
        var log = AnomalyLog<ElfAnomaly>()
        let span = bytes.bytes
        let header = try ElfHeader(parsing: span)
        header.check(&log)
        let segments = SegmentReader.segments(header, span, &log)
        let sections = SectionReader(header, span, &log)
        let linking = LinkingReader(header, segments, sections.sections, span, &log)
        self.bytes = bytes
        self.header = header
        self.segments = segments
        self.sections = sections.sections
        sectionNames = sections.names
        dynamic = linking.dynamic
        dynamicSymbols = linking.symbols
        symbols = sections.symbols(of: .symbols, header, span, &log)
        needed = linking.needed
        soname = linking.soname
        rpath = linking.rpath
        runpath = linking.runpath
        versionNeeds = linking.versionNeeds
        notes = Self.notes(segments, sections.sections, header, span, &log)
        Self.checkEnd(header, segments, sections.sections, span, &log)
        anomalies = log.sorted()
        omittedAnomalies = log.omitted
    }

    /// The notes of all segments, or of all sections where no segment has one.
    private static func notes(
        _ segments: [ElfSegment], _ sections: [ElfSection], _ header: ElfHeader, _ bytes: RawSpan,
        _ log: inout AnomalyLog<ElfAnomaly>
    ) -> [ElfNote] {
        let inSegments = segments.filter { $0.type == .note && !$0.fileRange.isEmpty }
        // GNU property notes are the ones aligned to 8 in 64-bit files, and say so in their segment.
        var places = inSegments.map { ($0.fileRange, header.is64Bit && $0.alignment == 8 ? 8 : 4) }
        if places.isEmpty {
            places = sections.filter { $0.type == .note && !$0.fileRange.isEmpty }.map { ($0.fileRange, 4) }
        }
        var notes: [ElfNote] = []
        var seen: Set<Int> = []
        for (range, alignment) in places where notes.count < ElfNote.most {
            for note in ElfNote.all(bytes, in: range, alignment: alignment, log: &log)
            where seen.insert(note.content.lowerBound).inserted {
                notes.append(note)
            }
        }
        return notes
    }

    /// Notes bytes behind everything that a header describes.
    private static func checkEnd(
        _ header: ElfHeader, _ segments: [ElfSegment], _ sections: [ElfSection], _ bytes: RawSpan,
        _ log: inout AnomalyLog<ElfAnomaly>
    ) {
        var end = ElfHeader.size(is64Bit: header.is64Bit)
        for range in segments.lazy.map(\.fileRange) { end = max(end, range.upperBound) }
        for section in sections {
            end = max(end, section.fileRange.upperBound, section.headerOffset + header.entrySizeOfSectionHeaders)
        }
        // Files are padded, at most to a page; without sections nobody can tell what else is rightly there.
        guard !sections.isEmpty, bytes.byteCount > end else { return }
        let rest = end..<bytes.byteCount
        let isPadding = rest.count <= 16_384 && rest.allSatisfy { (try? bytes.u8(at: $0)) == 0 }
        if !isPadding { log.note(.trailingBytes, at: end, detail: "\(rest.count) bytes") }
    }
}
