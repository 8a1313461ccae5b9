import Bytes
import Findings
import Testing

@testable import DeviceRuns

@Suite("Values and incidents over the course of a run")
struct TimelineTests {
    private static func series(_ times: [Int?], file: String = "launch/1/log.txt") -> RunSeries {
        let points = times.enumerated().map { index, time in
            SeriesPoint(
                value: Double(index), time: time.map { LogTime(text: "\($0)", milliseconds: $0) },
                place: LogPlace(file: file, line: index + 1))
        }
        return RunSeries(unit: .kibibytes, method: "test", points: points)
    }

    private static func crash(_ time: Int?, file: String = "logcat.txt") -> Incident {
        Incident(
            .javaCrash, subject: LogSubject(), reason: "", time: time.map { LogTime(text: "\($0)", milliseconds: $0) },
            place: LogPlace(file: file, line: 1), method: "test")
    }

    @Test("With times the axis counts seconds, and a crash stands at its time")
    func times() {
        let timeline = Timeline(Self.series([1000, 3000, 61_000]), incidents: [Self.crash(31_000), Self.crash(nil)])
        #expect(timeline.axis == .seconds && timeline.positions == [0, 2, 60])
        #expect(timeline.marks.map(\.position) == [30] && timeline.unplaced.count == 1)
    }

    @Test(
        "Without times, or with a clock that jumped, the axis counts values",
        arguments: [[nil, 5, 6], [5000, 4000], [5000, 1_790_449_097_031]] as [[Int?]])
    func order(_ times: [Int?]) {
        let timeline = Timeline(
            Self.series(times), incidents: [Self.crash(5, file: "launch/1/crash.txt"), Self.crash(5, file: "top.txt")])
        #expect(timeline.axis == .order && timeline.positions == times.indices.map { Double($0 + 1) })
        #expect(timeline.marks.map(\.position) == [Double(times.count)] && timeline.unplaced.count == 1)
    }

    @Test("A crash of another clock, or of another day, has no place")
    func farAway() {
        let series = Self.series([1000, 3000])
        let timeline = Timeline(series, incidents: [Self.crash(1_790_449_097_031), Self.crash(90_000_000)])
        #expect(timeline.marks.isEmpty && timeline.unplaced.count == 2)
    }

    @Test("The files of a run are read in the order of their numbers")
    func paths() {
        let paths = [
            "launch/10/a", "launch/2/a", "launch/02/b", "install/a", "launch/2", "launch/2a/a", "launch/007/a",
        ]
        let sorted = paths.sorted(by: PathOrder.precedes)
        #expect(
            sorted == [
                "install/a", "launch/2", "launch/2/a", "launch/02/b", "launch/2a/a", "launch/007/a", "launch/10/a",
            ])
        for left in paths {
            for right in paths { #expect(!(PathOrder.precedes(left, right) && PathOrder.precedes(right, left))) }
        }
    }

    @Test("Dumps stand in the order and at the times of the commands that printed them")
    func commandTimes() throws {
        func memory(_ kib: Int) -> String { "Total PSS by process:\n    \(kib)K: cn.example (pid 7)\n" }
        let commands = [("idle/m.txt", "11-23 10:00:05.000"), ("a/m.txt", "11-23 10:00:01.000"), ("z.txt", "no time")]
            .map { #"{"argv":["adb"],"rc":0,"deviceTime":"\#($1)","stdout":"\#($0)"}"# }
        let summary = try run([
            "a/m.txt": memory(2000), "idle/m.txt": memory(1000), "z.txt": memory(3000), "b.txt": memory(4000),
            "commands.jsonl": commands.joined(separator: "\n"),
        ])
        #expect(summary.run.readings.map(\.path) == ["idle/m.txt", "a/m.txt", "z.txt", "b.txt"])
        let series = try #require(summary.memorySeries)
        #expect(series.points.map(\.value) == [1000, 2000, 3000, 4000])
        #expect(series.points.map { $0.time?.text } == ["11-23 10:00:05.000", "11-23 10:00:01.000", nil, nil])
    }
}
