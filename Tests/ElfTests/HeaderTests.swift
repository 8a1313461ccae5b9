import Bytes
import Elf
import TestSupport
import Testing

/// The file header: class, machine, what is refused, what is merely wrong.
@Suite struct HeaderTests {
    @Test(
        arguments: [
            (40, false, ["armeabi-v7a", "armeabi", "armeabi-v7a-hard"]), (183, true, ["arm64-v8a"]),
            (3, false, ["x86"]),
            (62, true, ["x86_64"]), (243, true, ["riscv64"]), (8, false, ["mips"]), (8, true, ["mips64"]),
            (62, false, []),
            (183, false, []), (20, false, []),
        ] as [(machine: Int, is64Bit: Bool, abis: [String])])
    func machines(_ machine: Int, _ is64Bit: Bool, _ abis: [String]) throws {
        var elf = ElfBuilder()
        elf.machine = machine
        elf.is64Bit = is64Bit
        elf.needed = ["libc.so"]
        elf.dynamicSymbols = [.init("malloc"), .init("mine", at: 0x100)]
        let file = try ElfFile(parsing: ByteSlice(elf.build()))
        #expect(file.header.is64Bit == is64Bit)
        #expect(file.header.machine.abis(is64Bit: is64Bit) == abis)
        #expect(file.needed == ["libc.so"] && file.soname == "libdemo.so")
        #expect(file.names() == ["malloc", "mine"])
        #expect(file.anomalies.map(\.kind) == (abis.isEmpty ? [.unknownMachine] : []))
    }

    @Test(
        arguments: [
            (0, 0x7e, .notElf), (3, 0x47, .notElf), (4, 0, .unknownClass), (4, 3, .unknownClass), (5, 2, .bigEndian),
            (5, 0, .unknownByteOrder),
        ] as [(offset: Int, value: UInt8, code: ElfError.Code)])
    func refuses(_ offset: Int, _ value: UInt8, _ code: ElfError.Code) {
        let bytes = ElfBuilder().layout().replacing(offset, with: [value])
        #expect(throws: ElfError(code, at: offset >= 4 ? offset : 0)) { try ElfFile(parsing: ByteSlice(bytes)) }
    }

    @Test(arguments: [true, false]) func refusesCutHeader(_ is64Bit: Bool) {
        var elf = ElfBuilder()
        elf.is64Bit = is64Bit
        let bytes = elf.build()
        for count in 4..<(is64Bit ? 64 : 52) {
            let error = #expect(throws: ElfError.self) { try ElfFile(parsing: ByteSlice(Array(bytes.prefix(count)))) }
            #expect(error?.code == .truncatedHeader, "\(count) bytes")
        }
    }

    @Test(
        arguments: [
            (20, [2], .version), (16, [1], .unusualType), (18, [20, 0], .unknownMachine), (52, [63], .headerSize),
            (54, [55], .programHeaderSize), (58, [40], .sectionHeaderSize), (62, [0, 0], .sectionNames),
            (62, [1, 0], .sectionNames), (62, [0xff, 0], .sectionNames),
        ] as [(offset: Int, bytes: [UInt8], kind: ElfAnomaly)])
    func notes(_ offset: Int, _ bytes: [UInt8], _ kind: ElfAnomaly) throws {
        let file = try ElfFile(parsing: ByteSlice(ElfBuilder().layout().replacing(offset, with: bytes)))
        #expect(file.anomalies.map(\.kind) == [kind])
        #expect(file.soname == "libdemo.so", "reading goes on")
    }

    @Test func plainFilesAreNotIrregular() throws {
        for is64Bit in [true, false] {
            var elf = ElfBuilder.full
            elf.is64Bit = is64Bit
            elf.machine = is64Bit ? 183 : 40
            #expect(try ElfFile(parsing: ByteSlice(elf.build())).anomalies == [])
        }
    }
}

extension ElfFile {
    /// The names of the dynamic symbols, the empty first one left out.
    func names() -> [String] { names(of: dynamicSymbols) }

    func names(of table: ElfSymbolTable?) -> [String] {
        guard let table else { return [] }
        let span = bytes.bytes
        var names: [String] = []
        for index in stride(from: 1, to: table.count, by: 1) {
            names.append(table.symbol(index, in: span).flatMap { table.name(of: $0, in: span) } ?? "?")
        }
        return names
    }

    /// What a built file shows.
    static func built(_ change: (inout ElfBuilder) -> Void) throws -> ElfFile {
        var elf = ElfBuilder()
        change(&elf)
        return try ElfFile(parsing: ByteSlice(elf.build()))
    }
}

extension ElfBuilder {
    /// A file that has something of everything.
    static var full: ElfBuilder {
        var elf = ElfBuilder()
        elf.needed = ["liblog.so", "libc.so"]
        elf.rpath = "/old"
        elf.runpath = "$ORIGIN"
        elf.hash = .both
        elf.dynamicSymbols = [
            .init("__stack_chk_fail"), .init("memcpy"), .init("__strcpy_chk"), .init("Java_a_B_c", at: 0x200),
            .init("JNI_OnLoad", at: 0x210),
        ]
        elf.symbols = [.init("hidden", at: 0x220, info: 2)]
        elf.versionNeeds = [("libc.so", ["LIBC", "LIBC_N"]), ("liblog.so", ["LIBLOG"])]
        elf.notes = note("GNU", 3, [1, 2, 0xab, 0xcd]) + note("Android", 1, androidIdentity)
        elf.sections = [.init(".comment", content: Array("clang\0LLD\0".utf8)), .init(".debug_info", content: [1])]
        elf.data = Array("OpenSSL 1.1.1k  25 Mar 2021\0".utf8)
        elf.segments = [.init(0x6474_e550, content: exceptionFrames(3))]
        return elf
    }

    static var androidIdentity: [UInt8] {
        func padded(_ text: String) -> [UInt8] { Array(text.utf8) + [UInt8](repeating: 0, count: 64 - text.utf8.count) }
        return [21, 0, 0, 0] + padded("r21e") + padded("7075529")
    }
}
