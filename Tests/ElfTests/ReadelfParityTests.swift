import App
import Archive
import Bytes
import Elf
import TestSupport
import Testing

/// Compares what we read of every library of the corpus with what `readelf -W` of binutils prints.
@Suite(
    .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)),
    .enabled(if: Peer.path("readelf") != nil, "readelf of binutils is not installed"))
struct ReadelfParityTests {
    @Test(arguments: Corpus.packageNames) func librariesAreTheSame(_ name: String) throws {
        for file in Corpus.files(of: name, where: { $0.hasASCII("\u{7f}ELF") }) {
            try Self.compare(file.bytes, file.path)
        }
    }

    static func compare(_ bytes: ByteSlice, _ label: String) throws {
        let file = try ElfFile(parsing: bytes)
        let peer = try ReadelfOutput(of: bytes)
        let hardening = file.hardening
        #expect(hardening.stack == peer.stack, "\(label)")
        #expect(hardening.relro == peer.relro, "\(label)")
        #expect(hardening.hasTextRelocations == peer.hasTextRelocations, "\(label)")
        #expect(file.isStripped == peer.isStripped, "\(label)")
        #expect(file.needed == peer.needed, "\(label)")
        #expect(file.soname == peer.soname, "\(label)")
        #expect(file.rpath == peer.rpath, "\(label)")
        #expect(file.runpath == peer.runpath, "\(label)")
        #expect(file.toolchain.buildID == peer.buildID, "\(label)")
        #expect(file.pageAlignment == peer.pageAlignment, "\(label)")
        compare(file.dynamicSymbols, of: file, peer.dynamicSymbols, label)
        compare(file.symbols, of: file, peer.symbols, label)
        let usesProtector = peer.dynamicSymbols.contains { $0.isImported && $0.name == "__stack_chk_fail" }
        #expect(file.codeProtection().stackProtector.contains("__stack_chk_fail") == usesProtector, "\(label)")
    }

    /// Compares names, values, sizes, kinds, bindings and visibilities of all symbols of a table.
    private static func compare(
        _ table: ElfSymbolTable?, of file: ElfFile, _ peer: [ReadelfOutput.Symbol], _ label: String
    ) {
        // Without the empty first one.
        #expect(max(0, (table?.count ?? 1) - 1) == peer.count, "\(label)")
        guard let table else { return }
        let span = file.bytes.bytes
        for (index, expected) in peer.enumerated() {
            guard let symbol = table.symbol(index + 1, in: span) else { return }
            let name = table.name(of: symbol, in: span) ?? ""
            // Symbols of sections and files have no name; readelf prints that of what they stand for.
            guard name.isEmpty || name == expected.name, symbol.value == expected.value, symbol.size == expected.size,
                symbol.info >> 4 == expected.binding, symbol.info & 15 == expected.type,
                symbol.other & 3 == expected.visibility, symbol.isImported == expected.isImported
            else {
                Issue.record("\(label), symbol \(index + 1): \(name) \(symbol), \(expected)")
                return
            }
        }
    }

    @Test(arguments: [true, false]) func builtFilesAreTheSame(_ is64Bit: Bool) throws {
        var elf = ElfBuilder.full
        elf.is64Bit = is64Bit
        elf.machine = is64Bit ? 183 : 40
        try Self.compare(ByteSlice(elf.build()), "\(is64Bit)")
    }
}
