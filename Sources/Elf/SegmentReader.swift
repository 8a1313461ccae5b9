import Bytes

/// Reads program headers as the linker does.
///
/// Source: AOSP bionic, linker/linker_phdr.cpp, `ElfReader::ReadProgramHeaders` and `phdr_table_get_load_size`.
enum SegmentReader {
    static func segments(
        _ header: ElfHeader, _ bytes: RawSpan, _ log: inout AnomalyLog<ElfAnomaly>
    ) -> [ElfSegment] {
        let size = header.entrySizeOfProgramHeaders
        let count = header.programHeaderCount
        if count == 0 || count > 65_536 / size {
            log.note(.programHeaderCount, at: header.is64Bit ? 56 : 44, detail: "\(count)")
        }
        let table = bytes.within(header.programHeaderOffset, UInt64(count * size))
        if table.count < count * size {
            let detail = "offset \(header.programHeaderOffset), \(count) headers, file \(bytes.byteCount) bytes"
            log.note(.programHeadersCut, at: header.is64Bit ? 32 : 28, detail: detail)
        }
        var segments: [ElfSegment] = []
        for offset in stride(from: table.lowerBound, to: table.upperBound - size + 1, by: size) {
            guard let segment = try? ElfSegment(bytes, at: offset, is64Bit: header.is64Bit) else { break }
            segments.append(segment)
        }
        check(segments, bytes, &log)
        return segments
    }

    private static func check(_ segments: [ElfSegment], _ bytes: RawSpan, _ log: inout AnomalyLog<ElfAnomaly>) {
        let loads = segments.indices.filter { segments[$0].type == .load }
        if loads.isEmpty, !segments.isEmpty { log.note(.nothingLoaded, at: segments[0].headerOffset) }
        for (index, segment) in segments.enumerated() {
            let subject = "segment \(index)"
            // The linker maps or reads these; of others (PT_GNU_STACK, PT_GNU_RELRO) the place in the file is unused.
            let isRead = [.load, .dynamic, .note].contains(segment.type)
            if isRead, UInt64(segment.fileRange.count) < segment.fileSize {
                let detail = "offset \(segment.offset), size \(segment.fileSize), file \(bytes.byteCount) bytes"
                log.note(.segmentCut, at: segment.headerOffset, subject: subject, detail: detail)
            }
            guard segment.type == .load else { continue }
            if segment.fileSize > segment.memorySize {
                let detail = "in the file \(segment.fileSize), in memory \(segment.memorySize)"
                log.note(.segmentSizes, at: segment.headerOffset, subject: subject, detail: detail)
            }
            if !isAligned(segment) {
                let detail = "offset \(segment.offset), address \(segment.address), alignment \(segment.alignment)"
                log.note(.segmentAlignment, at: segment.headerOffset, subject: subject, detail: detail)
            }
        }
        for (index, next) in zip(loads, loads.dropFirst()) {
            let (end, overflow) = segments[index].address.addingReportingOverflow(segments[index].memorySize)
            guard overflow || end > segments[next].address else { continue }
            log.note(.segmentOrder, at: segments[next].headerOffset, subject: "segment \(next)")
        }
        for kind: ElfSegment.Kind in [.dynamic, .interpreter, .stack, .relro] {
            let several = segments.indices.filter { segments[$0].type == kind }
            for index in several.dropFirst() {
                log.note(.repeatedSegment, at: segments[index].headerOffset, subject: "segment \(index)")
            }
        }
    }

    private static func isAligned(_ segment: ElfSegment) -> Bool {
        guard segment.alignment > 1 else { return true }
        guard segment.alignment & (segment.alignment - 1) == 0 else { return false }
        return segment.offset & (segment.alignment - 1) == segment.address & (segment.alignment - 1)
    }
}
