import Bytes
import Dex
import TestSupport
import Testing

@Suite struct HeaderTests {
    @Test(arguments: ["035", "037", "038", "039", "040", "041"]) func readsEveryVersion(version: String) throws {
        let built = sampleDex(version: version).build()
        let dex = try built.read()
        #expect(dex.version == version && dex.anomalies == [] && dex.survey().anomalies == [])
        #expect(dex.header.fileSize == built.bytes.count && dex.header.mapOffset == built.mapOffset)
        #expect(dex.classes.count == 2 && dex.definedMethods.count == 2 && dex.definedFields.count == 2)
        #expect(dex.map.first?.type == 0 && dex.map.last?.type == 0x1000)
    }

    /// A fault in the header: what is changed and which anomaly it is.
    struct Fault: Sendable {
        var code: String
        var fixesChecksum = true
        var change: @Sendable (inout DexBuilder.Built) -> Void
    }

    static let faults: [Fault] = [
        Fault(code: "dex.unknown-version") { $0.bytes[6] = UInt8(ascii: "6") },
        Fault(code: "dex.unknown-version") { $0.bytes[7] = 1 },
        Fault(code: "dex.checksum-mismatch", fixesChecksum: false) { $0.bytes[8] ^= 1 },
        Fault(code: "dex.checksum-mismatch", fixesChecksum: false) { $0.bytes[12] ^= 1 },
        Fault(code: "dex.file-truncated") { $0.set(32, $0.bytes.count + 1) },
        Fault(code: "dex.trailing-bytes", fixesChecksum: false) { $0.bytes.append(0) },
        Fault(code: "dex.bytes-after-map") {
            $0.bytes += [1, 2, 3, 4]
            $0.set(32, $0.bytes.count)
        },
        Fault(code: "dex.header-size") { $0.set(36, 0x74) },
        Fault(code: "dex.endian-tag") { $0.set(40, 1) },
        Fault(code: "dex.link-section") { $0.set(44, 4) },
        Fault(code: "dex.data-section") { $0.set(104, 0x7fff_ffff) },
        Fault(code: "dex.map-unreadable") { $0.set(52, 0) },
        Fault(code: "dex.map-unreadable") { $0.set(52, 0x7fff_fff0) },
        Fault(code: "dex.map-unreadable") { $0.set($0.mapOffset, 0x7fff_ffff) },
        Fault(code: "dex.map-order") { $0.bytes[$0.mapOffset + 4] = 0x55 },
        Fault(code: "dex.map-mismatch") { $0.set(56, 1) },
        Fault(code: "dex.table-offset") { $0.set(60, 0x21) },
        Fault(code: "dex.table-truncated") { $0.set(56, 0x7fff_ffff) },
        Fault(code: "dex.table-truncated") { $0.set(60, 0xffff_fffc) },
        Fault(code: "dex.table-limit") { $0.set(64, 0x20000) },
    ]

    @Test(arguments: faults.indices) func reportsFaults(index: Int) throws {
        let fault = Self.faults[index]
        var built = sampleDex().build()
        fault.change(&built)
        if fault.fixesChecksum { built.fixChecksum() }
        #expect(try built.irregularities().contains(fault.code), "\(fault.code)")
    }

    @Test func refusesWhatIsNoDex() throws {
        let good = sampleDex().build().bytes
        func code(_ bytes: [UInt8]) -> DexError.Code? {
            do {
                _ = try DexFile(parsing: ByteSlice(bytes))
                return nil
            } catch {
                return error.code
            }
        }
        #expect(code([]) == .notDex)
        #expect(code(Array("PK\u{3}\u{4}".utf8)) == .notDex)
        #expect(code(Array("cdex001\0".utf8)) == .compactDex)
        #expect(code(Array(good.prefix(0x6f))) == .truncated)
        var swapped = sampleDex().build()
        swapped.set(40, 0x7856_3412)
        #expect(code(swapped.bytes) == .byteOrder)
    }

    @Test func readsContainers() throws {
        // Two headers over the same data: the second stands behind everything, as its offset says.
        var built = sampleDex(version: "041").build()
        let first = built.bytes.count
        built.set(32, first)
        var second = Array(built.bytes.prefix(0x78))
        built.set(0x70, first + 0x78)
        built.fixChecksum()
        func set(_ offset: Int, _ value: Int) {
            for index in 0..<4 { second[offset + index] = UInt8(truncatingIfNeeded: value >> (index * 8)) }
        }
        set(32, 0x78)
        set(0x70, first + 0x78)
        set(0x74, first)
        let container = try DexContainer(parsing: ByteSlice(built.bytes + second))
        #expect(container.files.count == 2 && container.flaw == nil)
        #expect(container.files[1].header.offset == first)
        #expect(container.files[1].classes.map(\.type) == container.files[0].classes.map(\.type))
        #expect(!container.files.flatMap(\.anomalies).contains { $0.kind == .containerFields })

        set(32, 0)
        let short = try DexContainer(parsing: ByteSlice(built.bytes + second + [0]))
        #expect(short.files.count == 2)
        #expect(short.files[1].anomalies.contains { $0.kind == .containerFields })
        let cut = try DexContainer(
            parsing: ByteSlice(built.bytes + second.prefix(0x30) + [UInt8](repeating: 0, count: 0x48)))
        #expect(cut.files.count == 2 || cut.flaw != nil)
    }
}
