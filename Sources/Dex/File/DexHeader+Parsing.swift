import Bytes

extension DexHeader {
    /// Reads the header at `offset`.
    ///
    /// - Throws: ``DexError`` if it is cut off, of another format, or says that numbers are big-endian.
    init(_ bytes: RawSpan, at offset: Int) throws(DexError) {
        guard bytes.hasASCII("dex\n", at: offset) else {
            let isCompact = bytes.hasASCII("cdex", at: offset)
            throw DexError(isCompact ? .compactDex : .notDex, at: offset, field: "magic")
        }
        do {
            self = try Self.read(bytes, at: offset)
        } catch {
            throw DexError(error, field: "header")
        }
        guard endianTag != Self.bigEndianTag else {
            throw DexError(.byteOrder, at: offset + 40, field: "endian tag")
        }
    }

    private static func read(_ bytes: RawSpan, at offset: Int) throws(ByteError) -> DexHeader {
        var version = ""
        for index in 4..<7 {
            let byte = try bytes.u8(at: offset + index)
            version.unicodeScalars.append((0x30...0x39).contains(byte) ? Unicode.Scalar(byte) : "?")
        }
        let signature = ByteSlicing.array(try bytes.part(at: offset + 12, count: 20))
        func section(_ field: Int) throws(ByteError) -> Section {
            Section(
                count: Int(try bytes.u32(at: offset + field)), offset: Int(try bytes.u32(at: offset + field + 4)))
        }
        var header = DexHeader(
            offset: offset, version: version, checksum: try bytes.u32(at: offset + 8), signature: signature,
            fileSize: Int(try bytes.u32(at: offset + 32)), headerSize: Int(try bytes.u32(at: offset + 36)),
            endianTag: try bytes.u32(at: offset + 40), link: try section(44),
            mapOffset: Int(try bytes.u32(at: offset + 52)), strings: try section(56), types: try section(64),
            protos: try section(72), fields: try section(80), methods: try section(88), classes: try section(96),
            data: try section(104), container: nil)
        if header.versionNumber >= 41, header.headerSize >= containerSize { header.container = try section(112) }
        return header
    }
}

/// Small copies out of a span.
enum ByteSlicing {
    static func array(_ part: RawSpan) -> [UInt8] {
        (0..<part.byteCount).map { (try? part.u8(at: $0)) ?? 0 }
    }
}

/// Compares a header with the bytes it stands before.
struct HeaderChecks {
    let header: DexHeader
    /// Size of the input: of the file, or of the whole container.
    let byteCount: Int

    /// Notes what is irregular.
    func check(_ bytes: RawSpan, _ log: inout AnomalyLog<DexAnomaly>) {
        let start = header.offset
        if !DexHeader.knownVersions.contains(header.versionNumber) || !bytes.hasASCII("\0", at: start + 7) {
            log.note(.unknownVersion, at: start + 4, detail: header.version)
        }
        checkSizes(bytes, &log)
        let expected = header.versionNumber >= 41 ? DexHeader.containerSize : DexHeader.size
        if header.headerSize != expected {
            log.note(.headerSize, at: start + 36, detail: "\(header.headerSize) instead of \(expected)")
        }
        if header.endianTag != DexHeader.littleEndianTag {
            log.note(.endianTag, at: start + 40, detail: "0x" + String(header.endianTag, radix: 16))
        }
        if header.link.count != 0 || header.link.offset != 0 {
            log.note(.linkSection, at: start + 44, detail: "\(header.link.count) bytes at \(header.link.offset)")
        }
        if header.container == nil, header.data.count > 0, header.data.offset + header.data.count > byteCount {
            log.note(.dataSection, at: start + 104, detail: "\(header.data.count) bytes at \(header.data.offset)")
        }
        if let container = header.container, container.count != byteCount || container.offset != start {
            log.note(
                .containerFields, at: start + 112,
                detail: "container of \(container.count), header at \(container.offset)")
        }
    }

    private func checkSizes(_ bytes: RawSpan, _ log: inout AnomalyLog<DexAnomaly>) {
        let end = header.offset + header.fileSize
        if end > byteCount {
            log.note(
                .fileTruncated, at: header.offset + 32,
                detail: "declared \(header.fileSize), actual \(byteCount - header.offset)")
        }
        if end < byteCount, header.container == nil {
            log.note(.trailingBytes, at: end, detail: "\(byteCount - end) bytes")
        }
        let first = header.offset + 12
        guard end >= first, end <= byteCount else { return }
        let sum = Deflate.adler32(bytes.extracting(first..<end))
        if sum != header.checksum {
            log.note(
                .checksumMismatch, at: header.offset + 8,
                detail: "declared \(String(header.checksum, radix: 16)), actual \(String(sum, radix: 16))")
        }
    }
}
