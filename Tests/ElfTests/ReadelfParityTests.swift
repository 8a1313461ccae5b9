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
    var dynamicSymbols: [Symbol] = []
    var symbols: [Symbol] = []

    /// A line of a table of symbols; words as the numbers they stand for.
    struct Symbol {
        var name: String
        var value: UInt64
        var size: UInt64
        var type: UInt8
        var binding: UInt8
        var visibility: UInt8
        var isImported: Bool

        static let types: [Substring: UInt8] = [
            "NOTYPE": 0, "OBJECT": 1, "FUNC": 2, "SECTION": 3, "FILE": 4, "COMMON": 5, "TLS": 6, "IFUNC": 10,
        ]
        static let bindings: [Substring: UInt8] = ["LOCAL": 0, "GLOBAL": 1, "WEAK": 2, "UNIQUE": 10]
        static let visibilities: [Substring: UInt8] = ["DEFAULT": 0, "INTERNAL": 1, "HIDDEN": 2, "PROTECTED": 3]
    }

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
            let isHex = line[2].hasPrefix("0x")
            let symbol = Symbol(
                name: last.map { String($0.split(separator: "@").first ?? "") } ?? "",
                value: UInt64(line[1], radix: 16) ?? .max,
                size: UInt64(isHex ? line[2].dropFirst(2) : line[2], radix: isHex ? 16 : 10) ?? .max,
                type: Symbol.types[line[3]] ?? .max, binding: Symbol.bindings[line[4]] ?? .max,
                visibility: Symbol.visibilities[line[5]] ?? .max, isImported: place == "UND")
            if isDynamic { dynamicSymbols.append(symbol) } else { symbols.append(symbol) }
        }
    }
}
