import Archive
import Bytes
import Elf
import TestSupport
import Testing

@testable import App

@Suite("Native libraries of an app")
struct NativeLibraryTests {
    /// The libraries of a package with these stored files beside its manifest.
    private func libraries(_ files: [(path: String, bytes: [UInt8])]) throws -> [NativeLibrary] {
        let manifest = (path: "AndroidManifest.xml", bytes: MinimalManifest.bytes(minSDK: 21, targetSDK: 34))
        let zip = ZipBuilder(([manifest] + files).map { .init(Array($0.path.utf8), $0.bytes) })
        let archive = try Archive(parsing: ByteSlice(zip.build()))
        return try OpenedApp(.apk, [("", archive)]).nativeLibraries()
    }

    private func elf(machine: Int = 183, is64Bit: Bool = true) -> [UInt8] {
        var elf = ElfBuilder()
        elf.machine = machine
        elf.is64Bit = is64Bit
        return elf.build()
    }

    @Test("are found by name below lib, and by content everywhere")
    func found() throws {
        let found = try libraries([
            ("lib/arm64-v8a/liba.so", elf()), ("lib/arm64-v8a/wrap.sh", Array("#!/system/bin/sh".utf8)),
            ("lib/arm64-v8a/server", elf()), ("assets/logo.png", elf()), ("assets/libb.so", Array("text".utf8)),
            ("lib/arm64-v8a/deep/libc.so", elf()), ("lib/arm64-v8a/libsg.so", Array("PK\u{3}\u{4}".utf8)),
        ])
        #expect(
            found.map(\.path) == [
                "lib/arm64-v8a/liba.so", "lib/arm64-v8a/server", "assets/logo.png", "lib/arm64-v8a/deep/libc.so",
                "lib/arm64-v8a/libsg.so",
            ])
        #expect(found.map(\.folderABI) == ["arm64-v8a", "arm64-v8a", nil, nil, "arm64-v8a"])
        #expect(found.dropLast().allSatisfy { $0.facts?.soname == "libdemo.so" && $0.abi == "arm64-v8a" })
        guard case .unreadable(let error) = found[4].content else {
            Issue.record("a zip archive was read as ELF")
            return
        }
        #expect(error.code == "elf.not-elf" && error.part == "lib/arm64-v8a/libsg.so" && found[4].abi == nil)
    }

    @Test("belong to the ABI of their processor, in whatever folder they are")
    func abis() throws {
        let found = try libraries([
            ("lib/armeabi/liba.so", elf(machine: 40, is64Bit: false)), ("lib/arm64-v8a/liba.so", elf(machine: 62)),
            ("lib/armeabi-v7a/liba.so", elf(machine: 40, is64Bit: false)),
            ("assets/a", elf(machine: 40, is64Bit: false)), ("lib/x86/liba.so", elf(machine: 20)),
        ])
        #expect(found.map(\.abi) == ["armeabi", "x86_64", "armeabi-v7a", "armeabi-v7a", nil])
    }

    @Test("that some ABIs lack are named")
    func gaps() throws {
        let arm = elf(machine: 40, is64Bit: false)
        let found = try libraries([
            ("lib/arm64-v8a/liba.so", elf()), ("lib/armeabi-v7a/liba.so", arm), ("lib/arm64-v8a/libb.so", elf()),
            ("lib/armeabi-v7a/libc.so", arm), ("assets/libd.so", elf()),
        ])
        #expect(
            NativeGap.all(in: found) == [
                NativeGap(library: "libb.so", present: ["arm64-v8a"], missing: ["armeabi-v7a"]),
                NativeGap(library: "libc.so", present: ["armeabi-v7a"], missing: ["arm64-v8a"]),
            ])
        #expect(NativeGap.all(in: Array(found.prefix(2))) == [])
    }

    @Test("fit pages of 16 KiB if segments and place in the archive are aligned so")
    func pages() throws {
        func library(at offset: Int?, alignment: Int, is64Bit: Bool = true) -> NativeLibrary {
            var facts = ElfFacts(machine: .arm64, is64Bit: is64Bit)
            facts.pageAlignment = alignment
            return NativeLibrary(path: "liba.so", folderABI: nil, size: 1, storedAt: offset, content: .elf(facts))
        }
        #expect(library(at: nil, alignment: 0x4000).fits16KiBPages == true)
        #expect(library(at: 0x1_4000, alignment: 0x4000).fits16KiBPages == true)
        #expect(library(at: 0x1_5000, alignment: 0x4000).fits16KiBPages == false)
        #expect(library(at: 0x1_4000, alignment: 0x1000).fits16KiBPages == false)
        #expect(library(at: nil, alignment: 0x1000, is64Bit: false).fits16KiBPages == nil)
        #expect(library(at: 0x1_5000, alignment: 1).zipAlignment == 0x1000)
        #expect(library(at: 3, alignment: 1).zipAlignment == 1)
        #expect(library(at: 0x100_0000, alignment: 1).zipAlignment == 0x1_0000)
        #expect(try libraries([("lib/arm64-v8a/liba.so", elf())])[0].storedAt != nil)
    }
}
