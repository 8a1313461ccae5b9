import Bytes

/// Where an image ends by its own format, so that what was put behind it can be seen.
enum ImageEnd {
    /// The offset after the image; nil where the image is cut off or is no image of that kind.
    static func offset(of kind: ContentKind, in bytes: RawSpan) -> Int? {
        switch kind {
        case .png: png(bytes)
        case .jpeg: jpeg(bytes)
        case .gif: gif(bytes)
        case .webp: webp(bytes)
        default: nil
        }
    }

    /// Chunk after chunk up to IEND. Source: PNG specification, 5.3.
    private static func png(_ bytes: RawSpan) -> Int? {
        var at = 8
        while at <= bytes.byteCount - 12 {
            let size = bytes.bigEndian32(at)
            let end = at + 12 + size
            guard end <= bytes.byteCount else { return nil }
            if bytes.hasASCII("IEND", at: at + 4) { return end }
            at = end
        }
        return nil
    }

    /// Segment after segment; inside the entropy-coded data up to the next marker. Source: ITU-T T.81, B.1.
    private static func jpeg(_ bytes: RawSpan) -> Int? {
        var at = 2
        var inScan = false
        while true {
            guard let marker = bytes.firstIndex(of: UInt8(0xff), from: at) else { return nil }
            let code = bytes.byte(marker + 1)
            switch code {
            case 0xd9:
                return marker + 2
            case 0xff:
                at = marker + 1
            case 0x00, 0x01, 0xd0...0xd8:
                guard marker + 1 < bytes.byteCount else { return nil }
                at = marker + 2
            default:
                // Outside a scan a marker stands where the segment before it ends.
                guard inScan || marker == at else { return nil }
                let size = bytes.bigEndian16(marker + 2)
                guard size >= 2 else { return nil }
                at = marker + 2 + size
                inScan = code == 0xda
            }
            guard at < bytes.byteCount else { return nil }
        }
    }

    /// Blocks up to the trailer. Source: GIF89a specification.
    private static func gif(_ bytes: RawSpan) -> Int? {
        var at = 13 + colorTableSize(bytes.byte(10))
        while at < bytes.byteCount {
            switch bytes.byte(at) {
            case 0x3b: return at + 1
            case 0x21: at += 2
            case 0x2c: at += 11 + colorTableSize(bytes.byte(at + 9))
            default: return nil
            }
            while at < bytes.byteCount, bytes.byte(at) != 0 { at += 1 + Int(bytes.byte(at)) }
            at += 1
        }
        return nil
    }

    private static func colorTableSize(_ flags: UInt8) -> Int {
        flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
    }

    /// The size in the RIFF header, padded to an even number. Source: WebP container specification.
    private static func webp(_ bytes: RawSpan) -> Int? {
        let size = bytes.littleEndian32(4)
        let end = 8 + size + size % 2
        return end <= bytes.byteCount ? end : nil
    }
}

/// Files hidden behind the end of another one.
enum AppendedData {
    /// The first executable or archive behind `end`, if there is one.
    static func first(in bytes: RawSpan, from end: Int) -> (kind: ContentKind, offset: Int)? {
        guard end >= 0, end < bytes.byteCount else { return nil }
        if ContentKind.isJavaClass(bytes, at: end) { return (.javaClass, end) }
        let hits = [
            hit(.dex, "dex\n0", in: bytes, from: end, where: ContentKind.isDex),
            hit(.elf, "\u{7f}ELF", in: bytes, from: end, where: ContentKind.isELF),
            hit(.zip, "PK\u{3}\u{4}", in: bytes, from: end, where: ContentKind.isZip),
        ]
        return hits.compactMap(\.self).min { $0.offset < $1.offset }
    }

    private static func hit(
        _ kind: ContentKind, _ magic: String, in bytes: RawSpan, from start: Int,
        where holds: (RawSpan, Int) -> Bool
    ) -> (kind: ContentKind, offset: Int)? {
        var at = start
        while let found = bytes.firstIndex(of: magic, in: at..<bytes.byteCount) {
            if holds(bytes, found) { return (kind, found) }
            at = found + 1
        }
        return nil
    }
}
