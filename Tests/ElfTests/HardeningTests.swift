import Bytes
import Elf
import TestSupport
import Testing

/// Each protection that headers and notes state, and what looks like it but is none.
@Suite struct HardeningTests {
    @Test(
        arguments: [
            (6, .notExecutable), (4, .notExecutable), (0, .notExecutable), (7, .executable), (1, .executable),
            (nil, .unmarked),
        ] as [(flags: Int?, stack: Hardening.Stack)])
    func stack(_ flags: Int?, _ stack: Hardening.Stack) throws {
        let hardening = try ElfFile.built { $0.stackFlags = flags }.hardening
        #expect(hardening.stack == stack)
        #expect(hardening.hasNonExecutableStack == (stack == .notExecutable))
    }

    @Test(
        arguments: [
            (true, true, [], .full), (true, false, [], .partial), (false, true, [], .none), (false, false, [], .none),
            (true, false, [(0x6fff_fffb, 1)], .full), (true, false, [(24, 0)], .full),
            // DF_1_NODELETE and DF_TEXTREL say nothing of binding.
            (true, false, [(0x6fff_fffb, 8), (30, 4)], .partial),
        ] as [(segment: Bool, flag: Bool, entries: [(Int, Int)], relro: Hardening.Relro)])
    func relro(_ segment: Bool, _ flag: Bool, _ entries: [(Int, Int)], _ relro: Hardening.Relro) throws {
        let file = try ElfFile.built {
            $0.hasRelro = segment
            $0.bindsNow = flag
            $0.dynamicEntries = entries.map { (tag: $0.0, value: $0.1) }
        }
        #expect(file.hardening.relro == relro)
    }

    @Test(
        arguments: [
            ([(22, 0)], true), ([(30, 4)], true), ([(30, 8)], false), ([], false), ([(0x6fff_fffb, 4)], false),
        ] as [(entries: [(Int, Int)], expected: Bool)])
    func textRelocations(_ entries: [(Int, Int)], _ expected: Bool) throws {
        let file = try ElfFile.built { $0.dynamicEntries = entries.map { (tag: $0.0, value: $0.1) } }
        #expect(file.hardening.hasTextRelocations == expected)
    }

    @Test func writableAndExecutable() throws {
        #expect(try ElfFile.built { $0.loadFlags = 7 }.hardening.writableExecutableSegments == [0])
        #expect(try ElfFile.built { $0.loadFlags = 5 }.hardening.writableExecutableSegments == [])
        // A segment that is not mapped may have whatever flags.
        let unmapped = try ElfFile.built { $0.segments = [.init(4, flags: 7)] }
        #expect(unmapped.hardening.writableExecutableSegments == [])
    }

    @Test func kinds() throws {
        #expect(try ElfFile.built { _ in }.hardening.kind == .sharedLibrary)
        #expect(try ElfFile.built { $0.type = 2 }.hardening.kind == .fixedProgram)
        #expect(try ElfFile.built { $0.type = 1 }.hardening.kind == .other)
        let interpreter = ElfBuilder.Segment(3, content: Array("/system/bin/linker64\0".utf8))
        let program = try ElfFile.built { $0.segments = [interpreter] }
        #expect(program.hardening.kind == .pieProgram && program.hardening.isPositionIndependent)
        #expect(try ElfFile.built { $0.dynamicEntries = [(0x6fff_fffb, 0x800_0000)] }.hardening.kind == .pieProgram)
        let fixed = try ElfFile.built {
            $0.type = 2
            $0.segments = [interpreter]
        }
        #expect(fixed.hardening.kind == .fixedProgram && !fixed.hardening.isPositionIndependent)
    }

    @Test(
        arguments: [
            (183, 0xc000_0000, 3, ["BTI", "PAC"]), (183, 0xc000_0000, 1, ["BTI"]), (183, 0xc000_0000, 2, ["PAC"]),
            (183, 0xc000_0000, 4, []), (62, 0xc000_0002, 3, ["IBT", "SHSTK"]), (62, 0xc000_0000, 3, []),
            (183, 0xc000_0002, 3, []), (183, 0xc000_0001, 3, []),
        ] as [(machine: Int, property: Int, bits: Int, names: [String])])
    func processorFeatures(_ machine: Int, _ property: Int, _ bits: Int, _ names: [String]) throws {
        let file = try ElfFile.built {
            $0.machine = machine
            $0.notes = ElfBuilder.note("GNU", 5, ElfBuilder.property(property, bits), alignment: 8)
            $0.noteAlignment = 8
        }
        #expect(file.hardening.features.names == names)
        #expect(file.anomalies == [])
    }

    @Test func memoryTagging() throws {
        #expect(try features(ElfBuilder.note("Android", 4, [5, 0, 0, 0])) == ["MTE"])
        #expect(try features(ElfBuilder.note("Android", 1, ElfBuilder.androidIdentity)) == [])
        #expect(try features(ElfBuilder.note("Other", 4, [5, 0, 0, 0])) == [])
    }

    private func features(_ notes: [UInt8]) throws -> [String] {
        try ElfFile.built { $0.notes = notes }.hardening.features.names
    }

    @Test func searchPaths() throws {
        let file = try ElfFile.built { $0.rpath = "/data/local" }
        #expect(file.rpath == "/data/local" && file.runpath == nil)
        let other = try ElfFile.built { $0.runpath = "$ORIGIN" }
        #expect(other.rpath == nil && other.runpath == "$ORIGIN")
    }

    @Test func pageAlignment() throws {
        #expect(try ElfFile.built { _ in }.pageAlignment == 0x4000)
        #expect(try ElfFile.built { $0.loadAlignment = 0x1000 }.pageAlignment == 0x1000)
        let smallest = try ElfFile.built { $0.segments = [.init(1, content: [1], address: 0x10_0000, alignment: 8)] }
        #expect(smallest.pageAlignment == 8)
    }
}
