import Bytes
import DeviceRuns
import Findings
import TestSupport
import Testing

/// Whatever happens to a log, reading it ends, and what comes out can be written down.
@Suite("Mutated logs")
struct MutationTests {
    @Test("read to an end, with finite numbers", arguments: LogSeeds.texts.indices)
    func mutated(_ index: Int) {
        var generator = SeededGenerator(seed: UInt64(index) + 7)
        let seed = [UInt8](LogSeeds.texts[index].utf8)
        for _ in 0..<400 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes[place] = [0x30, 0x39, 0x0a, 0x28, 0x5b, 0x2c, 0x2d].randomElement(using: &generator) ?? 0
                case 2: bytes.insert(contentsOf: [UInt8](repeating: 0x39, count: 20), at: place)
                default: bytes.removeSubrange(place..<min(place + 9, bytes.count))
                }
                if bytes.isEmpty { bytes = seed }
            }
            let reading = LogReaders.read(ByteSlice(bytes), file: "x")
            for value in reading.measurements { #expect(value.value.isFinite && value.value >= 0) }
        }
    }

    @Test("cut after any byte, too", arguments: LogSeeds.texts.indices)
    func truncated(_ index: Int) {
        let seed = [UInt8](LogSeeds.texts[index].utf8)
        for end in seed.indices {
            let reading = LogReaders.read(ByteSlice(Array(seed[..<end])), file: "x")
            for value in reading.measurements { #expect(value.value.isFinite) }
        }
    }
}
