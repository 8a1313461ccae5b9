import Bytes

extension ContentKind {
    /// The kind that the first bytes prove; nil where only a look at the whole text can tell.
    ///
    /// Each magic is checked with a second field where the magic alone also begins other formats.
    init?(magicOf bytes: RawSpan) {
        guard bytes.byteCount > 0 else {
            self = .empty
            return
        }
        guard
            let kind = Self.code(bytes) ?? Self.container(bytes) ?? Self.keyStore(bytes) ?? Self.media(bytes)
        else { return nil }
        self = kind
    }

    /// Sources: dex_format, `CompactDexFile.h`, `vdex_file.h`, `oat.h` of AOSP; ELF; JVMS 4.1.
    private static func code(_ bytes: RawSpan) -> ContentKind? {
        switch bytes.byte(0) {
        case UInt8(ascii: "d"):
            return isDex(bytes, at: 0) ? .dex : nil
        case UInt8(ascii: "c"):
            return bytes.hasASCII("cdex0") && bytes.byte(7) == 0 ? .compactDex : nil
        case UInt8(ascii: "v"):
            return bytes.hasASCII("vdex0") && bytes.byte(7) == 0 ? .vdex : nil
        case UInt8(ascii: "o"):
            return bytes.hasASCII("oat\n") && bytes.byte(7) == 0 ? .oat : nil
        case 0x7f where isELF(bytes, at: 0):
            // An oat file is an ELF file whose first page is followed by the oat header.
            return bytes.hasASCII("oat\n", at: 0x1000) ? .oat : .elf
        case 0xc6:
            // The file's magic number, 0x1f1903c103bc1fc6 (hermes, BytecodeFileFormat.h).
            return bytes.bigEndian32(0) == 0xc61f_bc03 && bytes.bigEndian32(4) == 0xc103_191f ? .hermes : nil
        case 0xca:
            return isJavaClass(bytes, at: 0) ? .javaClass : nil
        default:
            return nil
        }
    }

    static func isDex(_ bytes: RawSpan, at offset: Int) -> Bool {
        bytes.hasASCII("dex\n0", at: offset) && bytes.byte(offset + 5).isDigit && bytes.byte(offset + 6).isDigit
            && bytes.byte(offset + 7) == 0
    }

    static func isELF(_ bytes: RawSpan, at offset: Int) -> Bool {
        bytes.hasASCII("\u{7f}ELF", at: offset) && (1...2).contains(bytes.byte(offset + 4))
            && (1...2).contains(bytes.byte(offset + 5))
    }

    /// The major version (45 is Java 1.0.2) tells a class from a Mach-O universal binary, which counts its parts there.
    static func isJavaClass(_ bytes: RawSpan, at offset: Int) -> Bool {
        bytes.bigEndian32(offset) == 0xcafe_babe && (45...99).contains(bytes.bigEndian16(offset + 6))
    }

    /// A local header with a sane version, or the end record of an empty archive.
    static func isZip(_ bytes: RawSpan, at offset: Int) -> Bool {
        if bytes.hasASCII("PK\u{3}\u{4}", at: offset) { return bytes.byte(offset + 4) <= 100 }
        return bytes.hasASCII("PK\u{5}\u{6}", at: offset) && bytes.byteCount - offset >= 22
    }

    private static func container(_ bytes: RawSpan) -> ContentKind? {
        switch bytes.byte(0) {
        case UInt8(ascii: "P"):
            return isZip(bytes, at: 0) ? .zip : nil
        case UInt8(ascii: "S"):
            return bytes.hasASCII("SQLite format 3\u{0}") ? .sqlite : nil
        case 0x03 where bytes.littleEndian32(0) == 0x0008_0003:
            return .binaryXML
        case 0x02 where bytes.littleEndian32(0) == 0x000c_0002:
            return .resourceTable
        case 0x1f where bytes.byte(1) == 0x8b && bytes.byte(2) == 8:
            return .compressed
        case UInt8(ascii: "B") where bytes.hasASCII("BZh") && bytes.hasASCII("1AY&SY", at: 4):
            return .compressed
        case UInt8(ascii: "7") where bytes.bigEndian32(0) == 0x377a_bcaf:
            return .compressed
        case UInt8(ascii: "R") where bytes.hasASCII("Rar!\u{1a}\u{7}"):
            return .compressed
        case 0xfd where bytes.hasASCII("7zXZ", at: 1):
            return .compressed
        case 0x28 where bytes.bigEndian32(0) == 0x28b5_2ffd:
            return .compressed
        default:
            return nil
        }
    }

    /// JKS and JCEKS by magic; BKS by the first fields (version, salt of 20 bytes, iterations, first entry's type).
    ///
    /// Sources: OpenJDK `JavaKeyStore`, Bouncy Castle `BcKeyStoreSpi`.
    private static func keyStore(_ bytes: RawSpan) -> ContentKind? {
        let word = bytes.bigEndian32(0)
        if word == 0xfeed_feed || word == 0xcece_cece {
            return (1...2).contains(bytes.bigEndian32(4)) ? .javaKeyStore : nil
        }
        if (1...2).contains(word), bytes.bigEndian32(4) == 20, (1..<65_536).contains(bytes.bigEndian32(28)),
            bytes.byte(32) <= 4, bytes.byteCount >= 53
        {
            return .bouncyCastleKeyStore
        }
        return nil
    }

    private static func media(_ bytes: RawSpan) -> ContentKind? {
        let word = bytes.bigEndian32(0)
        switch word {
        case 0x8950_4e47: return .png
        case 0x4749_4638: return .gif
        case 0x0001_0000: return bytes.bigEndian16(4) - 1 < 255 ? .font : nil
        case 0x4f54_544f, 0x7474_6366, 0x774f_4646, 0x774f_4632: return .font
        case 0x4f67_6753, 0x664c_6143, 0x4d54_6864: return .audio
        case 0x1a45_dfa3, 0x464c_5601: return .video
        case 0x5249_4646: return riff(bytes)
        default: break
        }
        if word >> 8 == 0xff_d8ff { return .jpeg }
        if bytes.hasASCII("ID3") || bytes.hasASCII("#!AMR") { return .audio }
        if bytes.hasASCII("ftyp", at: 4) { return bytes.hasASCII("M4A", at: 8) ? .audio : .video }
        // An MPEG audio frame of layer III: the sync bits, the layer, and no reserved bit rate or sampling rate.
        if word >> 21 == 0x7ff, (word >> 17) & 3 == 1, (word >> 12) & 0xf != 0xf, (word >> 10) & 3 != 3 {
            return .audio
        }
        return nil
    }

    private static func riff(_ bytes: RawSpan) -> ContentKind? {
        if bytes.hasASCII("WEBP", at: 8) { return .webp }
        if bytes.hasASCII("WAVE", at: 8) { return .audio }
        return bytes.hasASCII("AVI ", at: 8) ? .video : nil
    }
}
