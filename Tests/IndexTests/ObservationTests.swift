import Bytes
import Findings
import Index
import Testing

@Suite("Observation")
struct ObservationTests {
    private static let index = IndexDefinition.haoban2022
    private static let apps = (0..<6).map { IndexApp(id: "app\($0)", name: "App \($0)") }

    private func sheets(_ rows: [(app: Int, item: String, assessor: String, score: Int)]) -> [SheetEntry] {
        var sheets = ScoreSheets(index: Self.index, apps: Self.apps)
        let lines = rows.map { "app\($0.app),\($0.item),\($0.assessor),\($0.score)" }
        sheets.read(slice((["app,item,assessor,score"] + lines).joined(separator: "\n")), file: "s.csv")
        #expect(sheets.faults == [])
        return sheets.entries
    }

    /// Alpha by the coincidence matrix of Krippendorff's paper: another way than the one tested.
    private func coincidenceAlpha(_ units: [[Double]]) -> Double {
        var matrix: [[Double]: Double] = [:]
        for unit in units where unit.count >= 2 {
            for (i, x) in unit.enumerated() {
                for (j, y) in unit.enumerated() where i != j {
                    matrix[[x, y], default: 0] += 1 / Double(unit.count - 1)
                }
            }
        }
        var margin: [Double: Double] = [:]
        for (pair, count) in matrix { margin[pair[0], default: 0] += count }
        let total = margin.values.reduce(0, +)
        let observed = matrix.reduce(0) { $0 + $1.value * ($1.key[0] - $1.key[1]) * ($1.key[0] - $1.key[1]) }
        var expected = 0.0
        for (x, a) in margin { for (y, b) in margin { expected += a * b * (x - y) * (x - y) } }
        return 1 - (total - 1) * observed / expected
    }

    @Test("Alpha is that of Krippendorff's published example")
    func published() throws {
        // K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability”, 2011, section D: four observers, twelve units,
        // missing data; the interval alpha is 0.849.
        let units: [[Double]] = [
            [1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4],
            [1, 1, 2, 1],
            [2, 2, 2, 2], [5, 5, 5], [1, 1], [3],
        ]
        let alpha = try #require(Agreement.alpha(units))
        #expect((alpha * 1000).rounded() == 849)
        #expect(abs(alpha - coincidenceAlpha(units)) < 1e-12)
    }

    @Test("Alpha has no value where nothing is compared or nothing differs")
    func undefined() {
        #expect(Agreement.alpha([]) == nil)
        #expect(Agreement.alpha([[50], [60]]) == nil)
        #expect(Agreement.alpha([[50, 50], [50, 50]]) == nil)
        #expect(Agreement.alpha([[50, 50], [60, 60]]) == 1)
    }

    @Test("An assessor who is high on the whole is told from one who is now high, now low")
    func bias() throws {
        var rows: [(app: Int, item: String, assessor: String, score: Int)] = []
        for app in 0..<6 {
            rows.append((app, "interface", "high", 80 + app))
            rows.append((app, "interface", "plain", 60 + 2 * app))
            rows.append((app, "interface", "wild", app % 2 == 0 ? 40 + app : 82))
        }
        let biases = Observation(sheets(rows), index: Self.index).assessors
        #expect(biases.map(\.assessor) == ["high", "plain", "wild"])
        // By hand: for each app, the score less the mean of the other two.
        let differences = (0..<6).map { app -> Double in
            let wild = app % 2 == 0 ? 40 + app : 82
            return Double(80 + app) - Double(60 + 2 * app + wild) / 2
        }
        let mean = differences.reduce(0, +) / 6
        let variance = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 5
        #expect(abs(biases[0].mean - mean) < 1e-9)
        #expect(abs(try #require(biases[0].standardError) - (variance / 6).squareRoot()) < 1e-9)
        #expect(biases.map(\.isSystematic) == [true, false, false])
    }

    @Test("What is far apart, alone, or there twice wants a second look")
    func requests() throws {
        var input = IndexInput(index: Self.index, apps: Self.apps)
        input.entries = sheets([
            (0, "interface", "li", 20), (0, "interface", "wu", 80), (1, "interface", "li", 60),
            (2, "interface", "li", 60), (2, "interface", "wu", 70), (3, "package-security", "li", 60),
            (3, "package-security", "wu", 60),
        ])
        let report = try #require(
            ReportedScores(
                json: Array(
                    #"{"schemaVersion":1,"scores":{"indicators":[{"indicator":"package","point":90,"low":80,"high":95}]}}"#
                        .utf8)))
        input.reports["app3"] = [IndexInput.FiledReport(file: "app3.json", scores: report)]
        let result = IndexResult(input)
        #expect(result.requests.map(\.reason) == [.gap, .singleAssessor, .twoSources])
        #expect(result.requests.map(\.app) == ["app0", "app1", "app3"])
        let item = try #require(result.apps.first { $0.app.id == "app3" }?.items.first { $0.item.source == .package })
        #expect(item.low == Score(80) && item.point == Score(90) && item.high == Score(95))
        #expect(result.observation.agreement.first { $0.item == "interface" }?.largestGap == 60)
    }

    @Test("A review's decision counts, and what it replaced is kept")
    func overrides() throws {
        var input = IndexInput(index: Self.index, apps: Self.apps)
        input.entries = sheets([(0, "interface", "li", 20), (0, "interface", "wu", 80)])
        var overrides = Overrides(index: Self.index, apps: Self.apps)
        let text = """
            app,item,score,reviewer,reason,time
            app0,interface,75,zhao,second look at the screens,2026-11-20
            app0,interface,70,zhao,again,
            app9,interface,70,zhao,who,
            app0,interfaces,70,zhao,what,
            app1,interface,170,zhao,much,
            app1,interface,70,,nobody,
            """
        overrides.read(slice(text), file: "r.csv")
        #expect(overrides.faults.map(\.code) == [.double, .unknownApp, .unknownItem, .outOfRange, .empty])
        input.overrides = overrides.entries
        let result = IndexResult(input)
        let item = try #require(result.apps[0].items.first { $0.item.id == "interface" })
        #expect(item.low == Score(75) && item.replaced == Score(50))
        guard case .review(let trace) = item.origin else {
            Issue.record("no trace")
            return
        }
        #expect(trace.reviewer == "zhao" && trace.line == 2)
        #expect(result.requests.map(\.isDecided) == [true])
    }
}
