import Bytes
import Elf
import Foundation

/// What `readelf -W` of binutils prints of a file, read again.
public struct ReadelfOutput {
    /// PT_GNU_STACK.
    public private(set) var stack = Hardening.Stack.unmarked
    /// PT_GNU_RELRO and immediate binding.
    public private(set) var relro = Hardening.Relro.none
    /// DT_TEXTREL or its flag.
    public private(set) var hasTextRelocations = false
    /// True for a PT_LOAD with the flags `RWE`.
    public private(set) var hasWritableCode = false
    /// The type in the file header, such as `DYN`.
    public private(set) var type = ""
    /// True without `.symtab`.
    public private(set) var isStripped = true
    /// The names of all sections.
    public private(set) var sections: [String] = []
    /// DT_NEEDED.
    public private(set) var needed: [String] = []
    /// DT_SONAME.
    public private(set) var soname: String?
    /// DT_RPATH.
    public private(set) var rpath: String?
    /// DT_RUNPATH.
    public private(set) var runpath: String?
    /// The note of the GNU linker.
    public private(set) var buildID: String?
    /// The smallest alignment of a PT_LOAD.
    public private(set) var pageAlignment: Int?
    /// `.dynsym`, the empty first one left out.
    public private(set) var dynamicSymbols: [Symbol] = []
    /// `.symtab`, the empty first one left out.
    public private(set) var symbols: [Symbol] = []

    /// The names in `.dynsym` that are undefined.
    public var dynamicImports: [String] { dynamicSymbols.filter(\.isImported).map(\.name) }

    /// A line of a table of symbols; words as the numbers they stand for.
    public struct Symbol {
        /// Its name, without a version.
        public var name: String
        /// `st_value`.
        public var value: UInt64
        /// `st_size`.
        public var size: UInt64
        /// `STT_`.
        public var type: UInt8
        /// `STB_`.
        public var binding: UInt8
        /// `STV_`.
        public var visibility: UInt8
        /// True for an undefined one.
        public var isImported: Bool

        static let types: [Substring: UInt8] = [
            "NOTYPE": 0, "OBJECT": 1, "FUNC": 2, "SECTION": 3, "FILE": 4, "COMMON": 5, "TLS": 6, "IFUNC": 10,
        ]
        static let bindings: [Substring: UInt8] = ["LOCAL": 0, "GLOBAL": 1, "WEAK": 2, "UNIQUE": 10]
        static let visibilities: [Substring: UInt8] = ["DEFAULT": 0, "INTERNAL": 1, "HIDDEN": 2, "PROTECTED": 3]
    }

    /// Runs readelf on a file with these bytes.
    public init(of bytes: ByteSlice) throws {
        let folder = try ScratchFolder()
        let path = try folder.write(bytes.array(), "library.so")
        guard let readelf = Peer.path("readelf") else { throw CocoaError(.executableNotLoadable) }
        func lines(_ options: String...) throws -> [[Substring]] {
            let run = try Peer.run(readelf, ["-W"] + options + [path])
            return String(decoding: run.output, as: UTF8.self).split(separator: "\n").map {
                $0.split { " \t".contains($0) }
            }
        }
        try readSegments(lines("-l"))
        try readDynamic(lines("-d"))
        for line in try lines("-h") where line.first == "Type:" { type = String(line[1]) }
        for line in try lines("-S") {
            if line.contains("SYMTAB") { isStripped = false }
            // `[ 1] .note …`, and without a blank from ten on.
            if let name = line.first(where: { $0.hasPrefix(".") }) { sections.append(String(name)) }
        }
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
                if line.dropFirst(6).dropLast().joined() == "RWE" { hasWritableCode = true }
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
