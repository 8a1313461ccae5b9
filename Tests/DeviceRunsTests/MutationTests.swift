import Bytes
import DeviceRuns
import Findings
import TestSupport
import Testing

/// Whatever happens to a log, reading it ends, and what comes out can be written down.
@Suite("Mutated logs")
struct MutationTests {
    private static let seeds = [
        "04-25 09:55:47.799  1409  1450 I ActivityManager: Displayed cn.example/.Main: +1s362ms (total +2m)\n",
        "04-25 09:55:47.799  1  1 I am_crash: [900,0,cn.example,1,java.lang.X,no,Main.java,9]\n",
        "** MEMINFO in pid 1 [cn.example] **\n   Pss  Private\n Total    Dirty\n------   ------\nTOTAL    66935    4\n",
        "** Graphics info for pid 1 [cn.example] **\nTotal frames rendered: 21\nJanky frames: 4 (19%)\nHISTOGRAM: 5ms=0\n",
        "UID stats:\n ident=[{type=1}] uid=10087 set=DEFAULT tag=0x0\n  st=1 rb=7 rp=1 tb=7 tp=1\n",
        "{\"iterations\": [{\"measures\": [{\"cpu\": {\"perName\": {\"a\": 1.5e2}}, \"ram\": 2}]}]}",
        "cpu  1000 0 0 0 0 0 0 0\n2541 (a b) S 1 1 0 0 -1 1 1 1 1 1 5 5 0 0 1 1 1 0 99 1 1\n",
        "Starting: Intent { cmp=cn.example/.Main }\nStatus: ok\nActivity: cn.example/.Main\nTotalTime: 485\nComplete\n",
        "<testsuite name='a'><testcase name='b'><failure>x</failure></testcase></testsuite>",
        "== dumpstate: 2012-04-25 20:45:10\n------ SYSTEM LOG (logcat) ------\nE/AndroidRuntime(1): FATAL EXCEPTION: x\n",
    ]

    @Test("read to an end, with finite numbers", arguments: seeds.indices)
    func mutated(_ index: Int) {
        var generator = SeededGenerator(seed: UInt64(index) + 7)
        let seed = [UInt8](Self.seeds[index].utf8)
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

    @Test("cut after any byte, too", arguments: seeds.indices)
    func truncated(_ index: Int) {
        let seed = [UInt8](Self.seeds[index].utf8)
        for end in seed.indices {
            let reading = LogReaders.read(ByteSlice(Array(seed[..<end])), file: "x")
            for value in reading.measurements { #expect(value.value.isFinite) }
        }
    }
}
