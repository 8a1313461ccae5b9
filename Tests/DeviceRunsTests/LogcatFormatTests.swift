import Bytes
import DeviceRuns
import Findings
import Testing

@Suite("Formats of logcat")
struct LogcatFormatTests {
    private static let message = "Displayed cn.example/.Main: +362ms"

    @Test(
        "each is told from the line",
        arguments: [
            ("brief", "I/ActivityManager( 1409): \(message)", nil),
            ("time", "04-25 09:55:47.799 I/ActivityManager( 1409): \(message)", "04-25 09:55:47.799"),
            ("time, padded", "04-25 09:55:47.799  I/ActivityManager(1409): \(message)", "04-25 09:55:47.799"),
            ("threadtime", "04-25 09:55:47.799  1409  1450 I ActivityManager: \(message)", "04-25 09:55:47.799"),
            (
                "uid as number", "04-25 09:55:47.799  1000  1409  1450 I ActivityManager: \(message)",
                "04-25 09:55:47.799"
            ),
            (
                "uid as name", "04-25 09:55:47.799 u0_a87  1409  1450 I ActivityManager: \(message)",
                "04-25 09:55:47.799"
            ),
            ("year", "2026-04-25 09:55:47.799  1409  1450 I ActivityManager: \(message)", "2026-04-25 09:55:47.799"),
            (
                "year and zone", "2026-04-25 09:55:47.799 +0800  1409  1450 I ActivityManager: \(message)",
                "2026-04-25 09:55:47.799"
            ),
            (
                "microseconds", "04-25 00:40:26.010650  1409  1450 I ActivityManager: \(message)",
                "04-25 00:40:26.010650"
            ),
            ("epoch", "1790449097.031  1409  1450 I ActivityManager: \(message)", "1790449097.031"),
            (
                "Android Studio", "2019-06-12 14:11:14.270 1409-1450/? I/ActivityManager: \(message)",
                "2019-06-12 14:11:14.270"
            ),
            (
                "Android Studio, newer",
                "2023-06-12 14:11:14.270  1409-1450  ActivityManager         system_server   I  \(message)",
                "2023-06-12 14:11:14.270"
            ),
            ("grep -n", "42250:02-15 09:55:47.799  1409  1450 I ActivityManager: \(message)", "02-15 09:55:47.799"),
            ("without pid", "09-15 11:36:11.089 I ActivityTaskManager: \(message)", "09-15 11:36:11.089"),
        ] as [(String, String, String?)])
    func formats(_ name: String, _ line: String, _ time: String?) throws {
        let reading = read(line)
        #expect(reading.kind == .logcat, "\(name)")
        let value = try #require(reading.measurements.first, "\(name)")
        #expect(value.value == 362 && value.metric == .start && value.subject.component == "cn.example/.Main")
        #expect(value.time?.text == time, "\(name)")
    }

    @Test(
        "A file may end its lines as Windows does, or twice so, and may be UTF-16", arguments: ["\r\n", "\r\r\n", "\n"])
    func lineEnds(_ end: String) {
        let line = "04-25 09:55:47.799  1409  1450 I ActivityManager: \(Self.message)\(end)"
        #expect(LogReaders.read(ByteSlice([UInt8](line.utf8)), file: "a").values(.start) == [362])
        var wide: [UInt8] = [0xff, 0xfe]
        for unit in line.utf16 { wide += [UInt8(unit & 0xff), UInt8(unit >> 8)] }
        #expect(LogReaders.read(ByteSlice(wide), file: "a").values(.start) == [362])
    }

    @Test("Buffers are told apart by nothing but their lines, and their heads are passed over")
    func buffers() {
        let reading = read(
            "--------- beginning of main", "04-25 09:55:47.799  1409  1450 I ActivityManager: \(Self.message)",
            "--------- beginning of events",
            "04-25 09:55:48.000  1409  1450 I wm_activity_launch_time: [0,1,cn.example/.B,77]")
        #expect(reading.values(.start) == [362, 77])
    }

    @Test("Times are compared, whatever their form; jumps of the clock do not reorder a log")
    func clockJumps() throws {
        let summary = try run([
            "logcat.txt": """
            01-06 00:00:10.000  1  1 I ActivityManager: Start proc 900:cn.example/u0a87 for activity cn.example/.Main
            01-06 00:00:11.000  1  1 I ActivityManager: Displayed cn.example/.Main: +900ms
            01-08 15:29:48.000  1  1 I ActivityManager: Displayed cn.example/.Main: +300ms
            """
        ])
        #expect(summary[.coldStart].samples == [900])
        #expect(summary[.warmStart].samples == [300])
    }
}
