import Bytes
import Dex
import TestSupport
import Testing

/// Whatever is changed in a dex file, reading it returns or throws, and does not take long.
@Suite struct MutationTests {
    /// Reads all that there is to read.
    static func exhaust(_ input: ByteSlice) {
        guard let container = try? DexContainer(parsing: input) else { return }
        for dex in container.files {
            _ = dex.survey()
            _ = dex.compilerMarkers()
            for definition in dex.classes { _ = dex.smali(definition) }
            for index in 0..<min(dex.callSiteIDs.count, 100) { _ = dex.name(ofCallSite: index) }
            for method in dex.definedMethods { _ = dex.name(ofMethod: method.method) }
        }
    }

    static let sample = sampleDex().build()

    @Test func survivesTruncation() throws {
        let whole = ByteSlice(Self.sample.bytes)
        for count in 0..<whole.count { Self.exhaust(try whole.slice(at: 0, count: count)) }
    }

    @Test(arguments: [0x01, 0x80, 0xff]) func survivesChangedBytes(mask: UInt8) {
        for position in Self.sample.bytes.indices {
            var changed = Self.sample.bytes
            changed[position] ^= mask
            Self.exhaust(ByteSlice(changed))
        }
    }

    /// Every number of the header and of the tables, which stand on multiples of four, blown up.
    @Test(arguments: [0xffff_ffff, 0x7fff_fffc, 0x0000_0074]) func survivesBlownUpNumbers(value: Int) {
        for position in stride(from: 8, to: Self.sample.bytes.count - 4, by: 4) {
            var changed = Self.sample
            changed.set(position, value)
            Self.exhaust(ByteSlice(changed.bytes))
        }
    }

    @Test func survivesContainers() {
        let sample = sampleDex(version: "041").build()
        for position in 0..<0x78 {
            var changed = sample.bytes
            changed[position] ^= 0xff
            Self.exhaust(ByteSlice(changed))
        }
        // A file of no size would follow itself for ever.
        var endless = sample
        endless.set(32, 0)
        Self.exhaust(ByteSlice(endless.bytes))
    }
}
