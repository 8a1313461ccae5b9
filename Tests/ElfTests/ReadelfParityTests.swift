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
        guard let archive = try? Archive(parsing: try FileMapping.open(Corpus.path(name))) else { return }
        for entry in archive.entries where !entry.isDirectory {
            guard let bytes = try? archive.contents(of: entry), bytes.bytes.hasASCII("\u{7f}ELF") else { continue }
            try Self.compare(bytes, "\(name)!/\(entry.name)")
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
        // Symbols of sections and files have no name; readelf prints that of what they stand for.
        let difference = zip(file.names(), peer.dynamicSymbols).first { !$0.isEmpty && $0 != $1 }
        #expect(difference == nil, "\(label)")
        #expect(file.names().count == peer.dynamicSymbols.count, "\(label)")
        let all = zip(file.names(of: file.symbols), peer.symbols).first { !$0.isEmpty && $0 != $1 }
        #expect(all == nil, "\(label)")
        #expect(file.names(of: file.symbols).count == peer.symbols.count, "\(label)")
        let usesProtector = peer.dynamicImports.contains("__stack_chk_fail")
        #expect(file.codeProtection().stackProtector.contains("__stack_chk_fail") == usesProtector, "\(label)")
    }

    @Test(arguments: [true, false]) func builtFilesAreTheSame(_ is64Bit: Bool) throws {
        var elf = ElfBuilder.full
        elf.is64Bit = is64Bit
        elf.machine = is64Bit ? 183 : 40
        try Self.compare(ByteSlice(elf.build()), "\(is64Bit)")
    }
}
