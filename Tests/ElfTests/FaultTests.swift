import Bytes
import Elf
import TestSupport
import Testing

/// Damaged and sectionless files: each fault is named, and the rest is read all the same.
@Suite struct FaultTests {
    private func kinds(_ bytes: [UInt8]) throws -> Set<ElfAnomaly> {
        Set(try ElfFile(parsing: ByteSlice(bytes)).anomalies.map(\.kind))
    }

    private func kinds(_ change: (inout ElfBuilder) -> Void) throws -> Set<ElfAnomaly> {
        Set(try ElfFile.built(change).anomalies.map(\.kind))
    }

    @Test(arguments: [ElfBuilder.Hash.gnu, .classic, .both]) func withoutSections(_ hash: ElfBuilder.Hash) throws {
        var elf = ElfBuilder.full
        elf.hasSections = false
        elf.hash = hash
        let file = try ElfFile(parsing: ByteSlice(elf.build()))
        #expect(file.anomalies.map(\.kind) == [.noSections])
        #expect(file.sections.isEmpty && file.isStripped)
        #expect(file.names() == elf.dynamicSymbols.map(\.name))
        #expect(file.needed == elf.needed && file.runpath == "$ORIGIN" && file.versionNeeds.count == 2)
        #expect(file.toolchain.ndkVersion == "r21e" && file.codeProtection().hasStackProtector)
    }

    @Test func hashTables() throws {
        #expect(try kinds { $0.hash = .none } == [.noHashTable])
        let layout = ElfBuilder.full.layout()
        #expect(try kinds(layout.replacing(layout.gnuHash, with: [0xff, 0xff, 0xff, 0xff])) == [.malformedHashTable])
        #expect(try kinds(layout.replacing(layout.gnuHash + 4, with: [0xff, 0xff])) == [.malformedHashTable])
        #expect(try kinds(layout.replacing(layout.classicHash, with: [0xff, 0xff, 0xff])) == [.malformedHashTable])
        // One symbol more or fewer than the section says.
        #expect(try kinds(layout.replacing(layout.classicHash + 4, with: [7])) == [.symbolCount])
        #expect(try kinds(layout.replacing(layout.classicHash, with: [0, 0, 0, 0, 0, 0, 0, 0])) == [])
    }

    @Test func symbolsBeyondTheSegment() throws {
        var elf = ElfBuilder.full
        elf.hasSections = false
        elf.hash = .classic
        elf.data = [UInt8](repeating: 0, count: 400)
        let layout = elf.layout()
        let bytes = layout.replacing(layout.classicHash + 4, with: [100])
        let file = try ElfFile(parsing: ByteSlice(bytes))
        #expect(Set(file.anomalies.map(\.kind)) == [.noSections, .symbolTableCut])
        #expect(file.names().prefix(5) == elf.dynamicSymbols.map(\.name).prefix(5))
    }

    @Test func dynamicSection() throws {
        #expect(try kinds { $0.hasDynamic = false } == [.noDynamicSection])
        #expect(try kinds { ($0.hasDynamic, $0.type) = (false, 2) } == [])
        #expect(try kinds { $0.dynamicEntries = [(14, 1)] } == [.repeatedDynamicEntry])
        #expect(try kinds { $0.dynamicEntries = [(1, 1), (1, 1)] } == [])
        #expect(try kinds { $0.dynamicEntries = [(1, 0x10_0000)] } == [.nameOutsideTable])
        #expect(try kinds { $0.dynamicEntries = [(10, 0x10_0000)] } == [.nameOutsideTable, .repeatedDynamicEntry])
        #expect(try kinds { $0.dynamicEntries = [(11, 25)] } == [.symbolSize])
        #expect(try kinds { $0.dynamicEntries = [(6, 0x10_0000)] } == [.unmappedAddress, .repeatedDynamicEntry])
        let strings = try ElfFile.built { $0.dynamicEntries = [(5, 0x10_0000)] }
        #expect(strings.anomalies.map(\.kind).contains(.unmappedAddress) && strings.soname == nil)
    }

    @Test func unterminatedDynamicSection() throws {
        var elf = ElfBuilder()
        elf.dynamicEntries = [(0x6000_0001, 1)]
        let layout = elf.layout()
        // The program header of the dynamic section is the second; its size is cut by the last entry.
        let size = layout.programHeaders + 56 + 32
        let shorter = layout.bytes[size] - 16
        #expect(try kinds(layout.replacing(size, with: [shorter])) == [.unterminatedDynamicSection])
    }

    @Test func segments() throws {
        #expect(
            try kinds { $0.segments = [.init(1, content: [1], address: 0x10_0000, alignment: 3)] } == [
                .segmentAlignment
            ])
        #expect(try kinds { $0.segments = [.init(1, content: [1], address: 0, alignment: 1)] } == [.segmentOrder])
        #expect(try kinds { $0.segments = [.init(0x6474_e551, flags: 6)] } == [.repeatedSegment])
        #expect(try kinds { $0.segments = [.init(4, offset: 1 << 30, fileSize: 8)] } == [.segmentCut])
        #expect(try kinds { $0.segments = [.init(0x6474_e553, offset: 1 << 30, fileSize: 8)] } == [])
        let sizes = ElfBuilder.Segment(1, content: [1, 2], address: 0x10_0000, memorySize: 1, alignment: 1)
        #expect(try kinds { $0.segments = [sizes] } == [.segmentSizes])
        let layout = ElfBuilder().layout()
        #expect(try kinds(layout.replacing(56, with: [0, 0])) == [.noDynamicSection, .programHeaderCount])
        #expect(try kinds(layout.replacing(33, with: [0xff, 0xff])).contains(.programHeadersCut))
        #expect(try kinds(layout.replacing(layout.programHeaders, with: [6])).contains(.nothingLoaded))
    }

    @Test func sections() throws {
        let layout = ElfBuilder().layout()
        #expect(try kinds(layout.replacing(42, with: [0xff])) == [.sectionHeadersCut])
        #expect(try kinds(layout.replacing(60, with: [0xff, 0xff])) == [.sectionHeadersCut])
        let symbols = layout.sectionHeaders + 64 + 24
        #expect(try kinds(layout.replacing(symbols, with: [8, 0])) == [.sectionsDisagree])
        let dynamic = layout.sectionHeaders + 3 * 64 + 24
        #expect(try kinds(layout.replacing(dynamic, with: [8, 0])) == [.sectionsDisagree])
        #expect(try kinds(layout.replacing(dynamic + 8, with: [0, 0, 0, 1])) == [.sectionCut])
    }

    @Test func notesAndVersions() throws {
        #expect(try kinds { $0.notes = [1, 0, 0, 0, 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0] } == [.malformedNote])
        #expect(try kinds { $0.notes = ElfBuilder.note("GNU", 3, [1]) + [1, 2, 3, 4] } == [.malformedNote])
        #expect(try kinds { $0.notes = ElfBuilder.note("GNU", 3, [1]) + [0, 0, 0, 0] } == [])
        let many = (0..<1100).flatMap { _ in ElfBuilder.note("A", 9, []) }
        #expect(try kinds { $0.notes = many } == [.tooMany])
        let layout = ElfBuilder.full.layout()
        #expect(try kinds(layout.replacing(layout.versionNeeds, with: [2])) == [.malformedVersions])
        #expect(try kinds(layout.replacing(layout.versionNeeds + 12, with: [0])) == [.malformedVersions])
    }

    @Test func bytesBehindEverything() throws {
        #expect(try kinds { $0.trailing = [1] } == [.trailingBytes])
        #expect(try kinds { $0.trailing = [UInt8](repeating: 0, count: 4096) } == [])
        #expect(try kinds { $0.trailing = [UInt8](repeating: 0, count: 16_385) } == [.trailingBytes])
    }

    @Test func theLastMappingCounts() throws {
        // A second segment is mapped over the string table: the linker reads what it brings.
        let plain = ElfBuilder().layout()
        let name = try #require(plain.firstOffset(of: "libdemo"))
        var elf = ElfBuilder()
        elf.segments = [.init(1, content: Array("\0libfake.so\0".utf8), address: name - 1 + 56, alignment: 1)]
        let file = try ElfFile(parsing: ByteSlice(elf.build()))
        #expect(file.soname == "libfake.so")
        #expect(file.anomalies.map(\.kind) == [.segmentOrder])
    }
}
