import Bytes

extension ElfHeader {
    /// Reads the file header.
    ///
    /// - Throws: ``ElfError`` if this is no little-endian ELF file or the header is cut off.
    init(parsing bytes: RawSpan) throws(ElfError) {
        guard bytes.hasASCII("\u{7f}ELF") else { throw ElfError(.notElf, at: 0) }
        let is64Bit: Bool
        switch try? bytes.u8(at: 4) {
        case 1: is64Bit = false
        case 2: is64Bit = true
        case nil: throw ElfError(.truncatedHeader, at: 4)
        default: throw ElfError(.unknownClass, at: 4)
        }
        switch try? bytes.u8(at: 5) {
        case 1: break
        case 2: throw ElfError(.bigEndian, at: 5)
        case nil: throw ElfError(.truncatedHeader, at: 5)
        default: throw ElfError(.unknownByteOrder, at: 5)
        }
        do {
            self = try Self.fields(bytes, is64Bit: is64Bit)
        } catch {
            throw ElfError(.truncatedHeader, at: error.offset)
        }
    }

    private static func fields(_ bytes: RawSpan, is64Bit: Bool) throws(ByteError) -> ElfHeader {
        var reader = try ByteReader(bytes, at: 16)
        let type = ElfType(rawValue: try reader.u16())
        let machine = ElfMachine(rawValue: try reader.u16())
        let version = try reader.u32()
        let entryPoint = try reader.word(is64Bit)
        let programHeaderOffset = try reader.word(is64Bit)
        let sectionHeaderOffset = try reader.word(is64Bit)
        return ElfHeader(
            is64Bit: is64Bit, osABI: try bytes.u8(at: 7), type: type, machine: machine, version: version,
            entryPoint: entryPoint, programHeaderOffset: programHeaderOffset,
            sectionHeaderOffset: sectionHeaderOffset, flags: try reader.u32(), headerSize: Int(try reader.u16()),
            programHeaderSize: Int(try reader.u16()), programHeaderCount: Int(try reader.u16()),
            sectionHeaderSize: Int(try reader.u16()), sectionHeaderCount: Int(try reader.u16()),
            sectionNamesIndex: Int(try reader.u16()))
    }

    /// Notes what is irregular about the header itself.
    func check(_ log: inout AnomalyLog<ElfAnomaly>) {
        if version != 1 { log.note(.version, at: 20, detail: "\(version)") }
        if type != .sharedObject, type != .executable { log.note(.unusualType, at: 16, detail: "\(type.rawValue)") }
        if machine.abis(is64Bit: is64Bit).isEmpty {
            log.note(.unknownMachine, at: 18, detail: "machine \(machine.rawValue), \(is64Bit ? 64 : 32) bit")
        }
        let expected = Self.size(is64Bit: is64Bit)
        if headerSize != expected {
            log.note(.headerSize, at: is64Bit ? 52 : 40, detail: "\(headerSize), expected \(expected)")
        }
        if programHeaderCount > 0, programHeaderSize != entrySizeOfProgramHeaders {
            let detail = "\(programHeaderSize), expected \(entrySizeOfProgramHeaders)"
            log.note(.programHeaderSize, at: is64Bit ? 54 : 42, detail: detail)
        }
        if hasSectionHeaders, sectionHeaderSize != entrySizeOfSectionHeaders {
            let detail = "\(sectionHeaderSize), expected \(entrySizeOfSectionHeaders)"
            log.note(.sectionHeaderSize, at: is64Bit ? 58 : 46, detail: detail)
        }
    }

    /// True if the header says that there are section headers.
    var hasSectionHeaders: Bool { sectionHeaderOffset != 0 || sectionHeaderCount != 0 }
}

extension RawSpan {
    /// The address, offset or size at `offset`: 64 bits or 32, by the file's class.
    func word(at offset: Int, _ is64Bit: Bool) throws(ByteError) -> UInt64 {
        is64Bit ? try u64(at: offset) : UInt64(try u32(at: offset))
    }

    /// The part of the `count` bytes at `offset` that lies in the file; empty where nothing does.
    func within(_ offset: UInt64, _ count: UInt64) -> Range<Int> {
        let size = UInt64(byteCount)
        guard offset < size else { return 0..<0 }
        let end = offset + min(count, size - offset)
        return Int(offset)..<Int(end)
    }
}
