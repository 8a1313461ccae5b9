import Bytes
import Elf
import TestSupport
import Testing

/// No input may crash or hang the reader: each run returns or throws.
@Suite struct MutationTests {
    static let samples: [ElfLayout] = [true, false].map { is64Bit in
        var elf = ElfBuilder.full
        elf.is64Bit = is64Bit
        elf.machine = is64Bit ? 183 : 40
        return elf.layout()
    }

    /// Reads all there is to read.
    func exhaust(_ bytes: [UInt8]) {
        guard let file = try? ElfFile(parsing: ByteSlice(bytes)) else { return }
        _ = ElfFacts(of: file)
        _ = file.names()
        _ = file.names(of: file.symbols)
        for section in file.sections.prefix(1000) { _ = file.name(of: section) }
    }

    @Test(arguments: [0, 1]) func everyPrefix(_ index: Int) {
        let bytes = Self.samples[index].bytes
        for count in bytes.indices { exhaust(Array(bytes.prefix(count))) }
    }

    @Test(arguments: [0, 1], [0x00, 0x01, 0x7f, 0x80, 0xff] as [UInt8])
    func everyByteChanged(_ index: Int, to value: UInt8) {
        let sample = Self.samples[index].bytes
        var bytes = sample
        for offset in sample.indices {
            bytes[offset] = value
            exhaust(bytes)
            bytes[offset] = sample[offset] ^ value
            exhaust(bytes)
            bytes[offset] = sample[offset]
        }
    }

    @Test(arguments: [0, 1]) func everyWordBlownUp(_ index: Int) {
        let sample = Self.samples[index].bytes
        for offset in stride(from: 0, to: sample.count - 8, by: 2) {
            for width in [2, 4, 8] {
                for value: UInt8 in [0xff, 0x7f] {
                    var bytes = sample
                    bytes.replaceSubrange(offset..<(offset + width), with: repeatElement(0xff, count: width))
                    bytes[offset + width - 1] = value
                    exhaust(bytes)
                }
            }
        }
    }

    /// Counts as large as the fields allow over a file of zeros or ones: time and memory stay with the file's size.
    @Test(.timeLimit(.minutes(15)), arguments: [0x00, 0x01, 0xff] as [UInt8]) func hostileCounts(_ fill: UInt8) {
        let header = Self.samples[0].bytes.prefix(64)
        for (field, width) in [(56, 2), (60, 2), (54, 2), (58, 2), (32, 8), (40, 8)] {
            var bytes = Array(header) + [UInt8](repeating: fill, count: 500_000)
            bytes.replaceSubrange(40..<48, with: [64, 0, 0, 0, 0, 0, 0, 0])
            bytes.replaceSubrange(field..<(field + width), with: repeatElement(0xff, count: width))
            exhaust(bytes)
        }
    }

    /// Millions of symbols may name one endless string; no more of it is read than a name can be long.
    @Test(.timeLimit(.minutes(15))) func endlessName() throws {
        var elf = ElfBuilder()
        elf.dynamicSymbols = (0..<2_000).map { .init("", at: $0 + 1) }
        elf.soname = String(repeating: "x", count: 300_000)
        elf.hash = .classic
        let file = try ElfFile(parsing: ByteSlice(elf.build()))
        #expect(file.soname?.utf8.count == 16_384)
        #expect(ElfFacts(of: file).code.exportedFunctionCount == 2_000)
    }
}
