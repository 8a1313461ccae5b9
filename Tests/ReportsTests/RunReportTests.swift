import Bytes
import DeviceRuns
import Findings
import Scoring
import Testing

@testable import Reports

/// Runs written in a test.
enum RunExample {
    /// Text that would be markup, a formula or an escape sequence if somebody let it.
    static let hostile = "=cmd|' /C calc'!A0<script>alert(1)</script>\"'&|`\u{202e}"

    static func summary(_ name: String, _ files: [String: String]) throws -> RunSummary {
        let files = files.map { RunFile(path: $0, contents: ByteSlice([UInt8]($1.utf8))) }
        return RunSummary(try DeviceRun(name: name, files: files, package: nil))
    }

    static func description(_ model: String, _ phases: String = "[]") -> String {
        let model = model.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return """
            {"package": "cn.example", "build": {"versionName": "1.0"}, "device": {"model": "\(model)"}, "phases": \(phases)}
            """
    }

    static func start(_ milliseconds: Int) -> String {
        """
        Starting: Intent { cmp=cn.example/.Main }
        Status: ok
        LaunchState: COLD
        Activity: cn.example/.Main
        TotalTime: \(milliseconds)
        Complete

        """
    }

    static func memory(_ kib: Int) -> String {
        """
        ** MEMINFO in pid 7 [cn.example] **
                           Pss  Private  Private  SwapPss      Rss     Heap     Heap     Heap
                         Total    Dirty    Clean    Dirty    Total     Size    Alloc     Free
                        ------   ------   ------   ------   ------   ------   ------   ------
                TOTAL   \(kib)    90000     9000      150   200000    61440    40960    20480

        """
    }

    static let crash = """
        04-25 09:00:00.000  1  1 I ActivityManager: Start proc 7:cn.example/u0a87 for activity cn.example/.Main
        04-25 09:01:30.000  7  7 E AndroidRuntime: FATAL EXCEPTION: main
        04-25 09:01:30.000  7  7 E AndroidRuntime: Process: cn.example, PID: 7
        04-25 09:01:30.000  7  7 E AndroidRuntime: java.lang.IllegalStateException: <b>no
        04-25 09:01:30.000  7  7 E AndroidRuntime: \tat cn.example.Main.onCreate(Main.java:9)

        """

    /// Two phones: one with a hostile name and a crash in its second launch, one that is well.
    static func analysis(_ profile: BaselineProfile = .published) throws -> RunAnalysis {
        let bad = try summary(
            "=bad,run",
            [
                "run.json": description(hostile), "launch/1/am.txt": start(900),
                "launch/1/meminfo.txt": memory(100_000),
                "launch/2/am.txt": start(6000), "launch/2/meminfo.txt": memory(300_000), "launch/2/log.txt": crash,
                "launch/10/am.txt": start(1200), "launch/10/meminfo.txt": memory(200_000),
            ])
        let good = try summary(
            "good",
            [
                "run.json": description("Good"), "launch/1/am.txt": start(800), "launch/1/meminfo.txt": memory(100_000),
                "logcat.txt": crash,
            ])
        return RunAnalysis([bad, good], profile: profile)
    }
}

@Suite("Reports of device runs")
struct RunReportTests {
    private static func report(_ format: RunReportFormat, _ language: Language = .en) throws -> String {
        let look = ReportStyle(language: language)
        return String(
            decoding: try RunExample.analysis().report(as: format, look, toolVersion: "1.2.3"), as: UTF8.self)
    }

    // MARK: CSV

    @Test("Every measurement is a row of the table, in order, with its unit, method and place")
    func rows() throws {
        let analysis = try RunExample.analysis()
        let text = try Self.report(.csv)
        #expect(text.hasPrefix("\u{feff}\"run\",\"package\","))
        let rows = text.split(separator: "\r\n")
        #expect(rows.count == 1 + analysis.summaries.reduce(0) { $0 + $1.measurements.count })
        #expect(rows.contains { $0.contains("\"start.cold\",6000,\"ms\",\"am start -W TotalTime\"") })
        #expect(
            rows.contains { $0.contains("\"memory.pss\",300000,\"KiB\"") && $0.contains("\"launch/2/meminfo.txt\",5,") }
        )
        // Numbers in names are numbers: the tenth launch is the last.
        let files = rows.compactMap { $0.firstMatch(of: /"launch\/(\d+)\/am.txt"/)?.1 }
        #expect(files == ["1", "2", "10", "1"])
    }

    @Test("What a spreadsheet would calculate gets an apostrophe in front; numbers stay numbers")
    func formulas() throws {
        let text = try Self.report(.csv)
        #expect(
            text.contains("\"'=bad,run\"") && text.contains("\"'=cmd|' /C calc'!A0<script>alert(1)</script>\"\"'&|`"))
        #expect(!text.contains("\u{202e}"))
        for start in ["=", "+", "-", "@", "\t=", " =", "\r", "＝", "＋", "－", "＠", "|", "%"] {
            #expect(CSVWriter.isFormula(start + "1"), "\(start)")
        }
        for text in ["", "1-2", "a=b", "中文", " a", "#1"] { #expect(!CSVWriter.isFormula(text), "\(text)") }
        var table = CSVWriter()
        table.row([.number(-1.5), .number(3), .integer(-2), .none, .text("a\nb\u{1b}"), .text("\"")])
        #expect(
            String(decoding: table.bytes.dropFirst(3), as: UTF8.self) == "-1.5,3,-2,,\"a\\u{a}b\\u{1b}\",\"\"\"\"\r\n")
    }

    // MARK: Markdown

    @Test("Markdown has the scores and their points, and nothing of the input is markup", arguments: Language.allCases)
    func markdown(_ language: Language) throws {
        let text = try Self.report(.markdown, language)
        #expect(text.contains("/ 1.0 |") && text.contains("/ 2.5 |") && text.contains("/ 0.5 |"))
        #expect(text.contains("** / 4.0 |"))
        #expect(!text.contains("<script>") && !text.contains("<b>no"))
        for line in text.split(separator: "\n") where line.hasPrefix("| ") {
            #expect(line.hasSuffix(" |"))
        }
        let hasChinese = text.replacing("试金石", with: "").unicodeScalars.contains {
            (0x4e00...0x9fff).contains($0.value)
        }
        #expect(hasChinese == (language == .zh))
    }

    // MARK: HTML

    @Test("The page is closed, self-contained, and holds no markup of the input", arguments: Language.allCases)
    func page(_ language: Language) throws {
        let text = try Self.report(.html, language)
        #expect(!text.contains("<script>alert") && !text.contains("<b>no") && !text.contains("\u{202e}"))
        #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(text.matches(of: /<script/).count == 1 && !text.contains(" style=\""))
        for match in text.matches(of: #/ (?:src|href|action|data|poster|srcset)="([^"]*)"/#) {
            #expect(match.1 == "data:,")
        }
        #expect(text.matches(of: /<span lang="zh"/).count == text.matches(of: /<span lang="en"/).count)
        var open: [Substring] = []
        let body = text.replacing(/<(style|script)>[\s\S]*?<\/\1>/, with: "")
        for match in body.matches(of: /<(\/?)([a-z][a-z0-9]*)/) where !["meta", "link"].contains(match.2) {
            if match.1.isEmpty {
                open.append(match.2)
            } else {
                try #require(open.popLast() == match.2)
            }
        }
        #expect(open.isEmpty)
    }

    @Test("Start times stand on one scale with the baseline, a dot for each and a line at the median")
    func starts() throws {
        let text = try Self.report(.html)
        // The scale ends at 6000 ms: what was slowest.
        for value in [900.0, 6000, 1200, 800] {
            let place = Quantity.decimal(value / 60, digits: 2)
            #expect(text.contains("class=\"dot\" cx=\"\(place)%\" cy=\"12\""), "\(value)")
        }
        #expect(text.contains("class=\"median\" x1=\"20.00%\""))
        #expect(text.contains("class=\"full\" x1=\"18.33%\"") && text.contains("class=\"zero\" x1=\"83.33%\""))
    }

    @Test("A crash stands in the plot where its phase is, and beside it where nobody knows")
    func crashes() throws {
        let text = try Self.report(.html)
        // Three values, the crash at the second: in the middle.
        #expect(text.contains("class=\"crash\" x1=\"50.00%\" x2=\"50.00%\""))
        #expect(text.contains("points=\"0.0,87.7 500.0,3.0 1000.0,45.4\""))
        #expect(text.matches(of: /its place among the values is not known/).count == 1)
    }

    @Test("Scales begin at 0 and end at a round number, in the unit that is shown")
    func scales() {
        let ticks = PlotScale(covering: [905, 5000], in: .milliseconds).ticks
        #expect(ticks == [0, 2000, 4000, 6000])
        let nothing = PlotScale(covering: [], in: .count).maximum
        #expect(nothing > 0)
        let thirds = PlotScale(covering: [0.3], in: .percentOfCore, steps: 3).ticks
        #expect(thirds.count == 4)
        let mib = 1024.0
        let memory = PlotScale(covering: [300 * mib], in: .kibibytes, steps: 3)
        #expect(memory.ticks == [0, 100 * mib, 200 * mib, 300 * mib])
        let places = [150 * mib, -1, 1e9].map(memory.percent)
        #expect(places == ["50.00%", "0.00%", "100.00%"])
    }

    @Test("Of too many points the lowest and highest of each stretch are kept")
    func thinning() {
        let points: [(Double, Double)] = (0..<10_000).map { (index: Int) -> (Double, Double) in
            (Double(index), index == 7777 ? 1e6 : Double(index % 10))
        }
        let thin = SeriesPlot.thinned(points)
        let hasPeak = thin.contains { $0.1 == 1e6 }
        #expect(thin.count <= 600 && hasPeak)
        let isOrdered = zip(thin, thin.dropFirst()).allSatisfy { $0.0 < $1.0 }
        #expect(isOrdered)
        #expect(SeriesPlot.thinned([(1, 1)]).count == 1)
    }
}
