import Bytes
import Elf
import TestSupport
import Testing

/// Notes, remarks, embedded libraries, sections, entropy.
@Suite struct ContentTests {
    @Test func toolchain() throws {
        let toolchain = try ElfFile(parsing: ByteSlice(ElfBuilder.full.build())).toolchain
        #expect(toolchain.buildID == "0102abcd")
        #expect(toolchain.apiLevel == 21 && toolchain.ndkVersion == "r21e" && toolchain.ndkBuild == "7075529")
        #expect(toolchain.comments == ["clang", "LLD"] && toolchain.goBuildID == nil)
        let old = try ElfFile.built { $0.notes = ElfBuilder.note("Android", 1, [16, 0, 0, 0]) }.toolchain
        #expect(old.apiLevel == 16 && old.ndkVersion == nil)
        let go = try ElfFile.built { $0.notes = ElfBuilder.note("Go", 4, Array("abc/def".utf8)) }.toolchain
        #expect(go.goBuildID == "abc/def" && go.buildID == nil)
        #expect(try ElfFile.built { $0.notes = ElfBuilder.note("GNX", 3, [1]) }.toolchain == Toolchain())
    }

    @Test func notesOfSections() throws {
        // Without a segment for them, notes are found by their section.
        let note = ElfBuilder.note("GNU", 3, [0x5a])
        let file = try ElfFile.built { $0.sections = [.init(".note.gnu.build-id", type: 7, content: note)] }
        #expect(file.toolchain.buildID == "5a")
    }

    @Test(arguments: [
        ("OpenSSL 1.1.1k  25 Mar 2021", "OpenSSL", "1.1.1k"), ("OpenSSL 3.0.8 7 Feb 2023", "OpenSSL", "3.0.8"),
        ("libpng version 1.6.37 - April 14, 2019", "libpng", "1.6.37"),
        (" deflate 1.2.11 Copyright 1995-2017 Jean-loup Gailly", "zlib", "1.2.11"),
        (" inflate 1.2.13 Copyright 1995-2022 Mark Adler", "zlib", "1.2.13"),
        ("libcurl/7.64.1", "curl", "7.64.1"), ("Lavc58.54.100", "libavcodec", "58.54.100"),
        ("FFmpeg version n4.2.2", "FFmpeg", "n4.2.2"),
        ("libjpeg-turbo version 2.0.4 (build 1)", "libjpeg-turbo", "2.0.4"),
        ("LuaJIT 2.1.0-beta3", "LuaJIT", "2.1.0-beta3"), ("$LuaVersion: Lua 5.3.3  Copyright", "Lua", "5.3.3"),
        ("Portable SDK for UPnP devices/1.6.18", "libupnp", "1.6.18"), ("x264 - core 148 r2", "x264", "148"),
        ("expat_2.2.9", "expat", "2.2.9"), ("LIBTIFF, Version 4.0.10", "libtiff", "4.0.10"),
    ])
    func embeddedLibraries(_ text: String, _ name: String, _ version: String) throws {
        let file = try ElfFile.built { $0.data = [0] + Array(text.utf8) + [0] }
        let found = file.embeddedLibraries()
        #expect(found.map(\.name) == [name] && found.map(\.version) == [version])
    }

    @Test(arguments: [
        "OpenSSL 1.0.2 or later is required", "OpenSSL is not available", "OpenSSL 1", " deflate 1.2.11",
        "libpng version ", "libcurl/", "libcurl/7", "Lavc58", "Lua 5.3.3 is needed", "SQLite", "3.28.0",
        "deflate stream",
    ])
    func nearMisses(_ text: String) throws {
        #expect(try ElfFile.built { $0.data = [0] + Array(text.utf8) + [0] }.embeddedLibraries() == [])
    }

    @Test func sqlite() throws {
        let magic = "SQLite format 3\0"
        let file = try ElfFile.built { $0.data = Array("\(magic)x\u{0}3.28.0\u{0}".utf8) }
        #expect(file.embeddedLibraries().map(\.version) == ["3.28.0"])
        let without = try ElfFile.built { $0.data = Array("\(magic)x\u{0}3.28.0 or so\u{0}".utf8) }
        #expect(without.embeddedLibraries().map(\.name) == ["SQLite"])
        #expect(without.embeddedLibraries().map(\.version) == [nil])
    }

    @Test func textsOutsideTheSegmentsAreNotLoaded() throws {
        let file = try ElfFile.built {
            $0.sections = [.init(".note", content: Array("libcurl/7.64.1\0TracerPid".utf8))]
        }
        #expect(file.embeddedLibraries() == [] && file.firstOffset(of: "TracerPid") == nil)
        let loaded = try ElfFile.built { $0.data = Array("..TracerPid".utf8) }
        #expect(loaded.firstOffset(of: "TracerPid") != nil && loaded.firstOffset(of: "Tracerpid") == nil)
    }

    @Test func symbolsAndDebugging() throws {
        let plain = try ElfFile.built { _ in }
        #expect(plain.isStripped && plain.debugSections == [])
        let full = try ElfFile(parsing: ByteSlice(ElfBuilder.full.build()))
        #expect(!full.isStripped && full.debugSections == [".debug_info"])
        #expect(full.names(of: full.symbols) == ["hidden"])
        let near = try ElfFile.built {
            $0.sections = [.init("debug_info"), .init(".debugx"), .init(".gnu_debugdata2"), .init(".gnu_debugdata")]
        }
        #expect(near.debugSections == [".gnu_debugdata"])
    }

    @Test func entropy() throws {
        func entropy(_ content: [UInt8]) throws -> Double? {
            try ElfFile.built { $0.segments = [.init(1, content: content, address: 0x10_0000)] }.entropies().last?
                .entropy
        }
        #expect(try entropy([UInt8](repeating: 7, count: 64)) == 0)
        #expect(try entropy([1, 2, 1, 2]) == 1)
        #expect(ByteSlice(Array(0...255)).bytes.entropy() == 8)
        #expect(ByteSlice().bytes.entropy() == 0)
    }

    @Test func versionsNeeded() throws {
        let file = try ElfFile(parsing: ByteSlice(ElfBuilder.full.build()))
        #expect(file.versionNeeds.map(\.library) == ["libc.so", "liblog.so"])
        #expect(file.versionNeeds.map(\.versions) == [["LIBC", "LIBC_N"], ["LIBLOG"]])
        #expect(try ElfFile.built { _ in }.versionNeeds == [])
    }

    @Test func factsGatherAll() throws {
        let facts = ElfFacts(of: try ElfFile(parsing: ByteSlice(ElfBuilder.full.build())))
        #expect(facts.needed == ["liblog.so", "libc.so"] && facts.soname == "libdemo.so")
        #expect(facts.rpath == "/old" && facts.runpath == "$ORIGIN")
        #expect(facts.dynamicSymbolCount == 5 && facts.symbolCount == 1 && !facts.isStripped && facts.hasSections)
        #expect(facts.code.functionCount == 3 && facts.code.hasOnLoad)
        #expect(facts.embedded.map(\.version) == ["1.1.1k"])
        #expect(facts.segments.count == 1 && facts.segments[0].alignment == 0x4000)
        #expect(facts.segments[0].flags == [.readable, .executable] && facts.segments[0].entropy != nil)
    }
}
