import App
import Archive
import Bytes
import Elf
import Foundation
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

/// What `readelf -W` prints of a file, read again.
struct ReadelfOutput {
    var stack = Hardening.Stack.unmarked
    var relro = Hardening.Relro.none
    var hasTextRelocations = false
    var isStripped = true
    var needed: [String] = []
    var soname: String?
    var rpath: String?
    var runpath: String?
    var buildID: String?
    var pageAlignment: Int?
    var dynamicSymbols: [String] = []
    var dynamicImports: [String] = []
    var symbols: [String] = []

    init(of bytes: ByteSlice) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(bytes.array()).write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        let readelf = try #require(Peer.path("readelf"))
        func lines(_ options: String...) throws -> [[Substring]] {
            let run = try Peer.run(readelf, ["-W"] + options + [path.path])
            return String(decoding: run.output, as: UTF8.self).split(separator: "\n").map {
                $0.split { " \t".contains($0) }
            }
        }
        try readSegments(lines("-l"))
        try readDynamic(lines("-d"))
        for line in try lines("-S") where line.contains("SYMTAB") { isStripped = false }
        for line in try lines("-n") where line.dropLast().suffix(2).elementsEqual(["Build", "ID:"]) {
            buildID = line.last.map(String.init)
        }
        try readSymbols(lines("-s"))
    }

    private mutating func readSegments(_ lines: [[Substring]]) {
        for line in lines {
            switch line.first {
            case "LOAD":
                let alignment = line.last.flatMap { Int($0.dropFirst(2), radix: 16) } ?? 0
                pageAlignment = min(pageAlignment ?? alignment, alignment)
            case "GNU_STACK": stack = line.dropFirst(6).dropLast().joined().contains("E") ? .executable : .notExecutable
            case "GNU_RELRO": relro = .partial
            default: break
            }
        }
    }

    private mutating func readDynamic(_ lines: [[Substring]]) {
        for line in lines where line.count > 1 {
            let value = line.last.map { String($0.dropFirst().dropLast()) }
            switch line[1] {
            case "(NEEDED)": needed.append(value ?? "")
            case "(SONAME)": soname = value
            case "(RPATH)": rpath = value
            case "(RUNPATH)": runpath = value
            case "(TEXTREL)": hasTextRelocations = true
            case "(BIND_NOW)": if relro == .partial { relro = .full }
            case "(FLAGS)", "(FLAGS_1)":
                if line.contains("TEXTREL") { hasTextRelocations = true }
                if relro == .partial, line.contains("NOW") || line.contains("BIND_NOW") { relro = .full }
            default: break
            }
        }
    }

    /// Lines such as `    3: 0000000000000000     0 FUNC    GLOBAL DEFAULT  UND malloc@LIBC (2)`.
    private mutating func readSymbols(_ lines: [[Substring]]) {
        var isDynamic = false
        for line in lines {
            if line.starts(with: ["Symbol", "table"]) { isDynamic = line.contains("'.dynsym'") }
            guard line.count >= 7, let number = line[0].last == ":" ? Int(line[0].dropLast()) : nil, number > 0
            else { continue }
            // Flags such as `[VARIANT_PCS]` may stand before the section, and a version's number behind the name.
            let place = line.dropFirst(6).first { !$0.hasPrefix("[") && !$0.hasSuffix("]") }
            let last = line.dropFirst(7).last { !$0.hasPrefix("(") }
            let name = last.map { String($0.split(separator: "@").first ?? "") } ?? ""
            if isDynamic {
                dynamicSymbols.append(name)
                if place == "UND" { dynamicImports.append(name) }
            } else {
                symbols.append(name)
            }
        }
    }
}
