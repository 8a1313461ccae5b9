import Bytes
import Findings
import Foundation
import Index
import Testing

@Suite("Computed indexes")
struct ResultTests {
    private static let index = IndexDefinition.haoban2022

    /// An input in which every item of an app has the score that a function gives.
    private func input(_ count: Int, _ score: (Int, IndexItem) -> String) -> IndexInput {
        let apps = (0..<count).map { IndexApp(id: "app\($0)", name: "App \($0)") }
        var input = IndexInput(index: Self.index, apps: apps)
        var sheets = ScoreSheets(index: Self.index, apps: apps)
        var lines = ["app,item,assessor,score"]
        for app in 0..<count {
            for item in Self.index.items { lines.append("app\(app),\(item.id),li,\(score(app, item))") }
        }
        sheets.read(slice(lines.joined(separator: "\n")), file: "s.csv")
        #expect(sheets.faults == [])
        input.entries = sheets.entries
        return input
    }

    @Test("Full marks give 100, none give 0, and nothing known leaves the whole interval")
    func ends() {
        let result = IndexResult(input(2) { app, _ in app == 0 ? "100" : "0" })
        #expect(result.apps.map(\.total.points.value) == [100, 0])
        #expect(result.apps[0].dimensions.map(\.points.value) == [13, 33, 23, 14, 17])
        #expect(result.apps.map(\.total.grade) == ["A+", "B-"])
        #expect(result.apps[0].dimensions.map(\.grade) == Array(repeating: "A+", count: 5))
        let empty = IndexResult(IndexInput(index: Self.index, apps: [IndexApp(id: "a", name: "A")])).apps[0].total
        #expect(empty.points == .zero && empty.highPoints.value == 100 && empty.coverage == 0)
        #expect(empty.gradeText == "B- – A+")
    }

    @Test("What is missing widens the interval by its weight and earns nothing")
    func missing() throws {
        var input = input(1) { _, _ in "50" }
        input.entries.removeAll { $0.item == "high-frequency" }
        let app = IndexResult(input).apps[0]
        #expect(app.total.points.value == 47 && app.total.highPoints.value == 53)
        #expect(abs(app.total.coverage - 0.94) < 1e-12)
        #expect(app.dimensions[1].points.value == 13.5 && app.dimensions[1].highPoints.value == 19.5)
    }

    /// Every bound of every grade of the report's tables 4 to 9.
    private static let bounds: [(level: String, grades: [(name: String, bound: String)])] = [
        ("total", [("A+", "70"), ("A", "65"), ("A-", "60"), ("B+", "50"), ("B", "40")]),
        ("availability", [("A+", "9"), ("A", "8"), ("A-", "7"), ("B+", "5"), ("B", "4")]),
        ("usefulness", [("A+", "20"), ("A", "17"), ("A-", "13"), ("B+", "12"), ("B", "9")]),
        ("usability", [("A+", "17"), ("A", "15"), ("A-", "14"), ("B+", "13"), ("B", "10")]),
        ("satisfaction", [("A+", "10"), ("A", "9.5"), ("A-", "9"), ("B+", "8"), ("B", "5")]),
        ("security", [("A+", "13.5"), ("A", "13"), ("A-", "12"), ("B+", "11"), ("B", "9")]),
    ]

    @Test("Each bound has the grade that it begins; a thousandth below it has the next", arguments: bounds)
    func grades(_ level: String, _ grades: [(name: String, bound: String)]) throws {
        let scale = try #require(
            level == "total" ? Self.index.totalGrades : Self.index.dimensions.first { $0.id == level }?.grades)
        #expect(scale.steps.map(\.name) == grades.map(\.name) + ["B-"])
        for (place, step) in grades.enumerated() {
            let bound = try #require(Weight(step.bound))
            #expect(scale.grade(Points(bound)) == step.name)
            let below = Points(Weight(tenThousandths: bound.tenThousandths - 10))
            #expect(scale.grade(below) == scale.steps[place + 1].name)
            if place > 0, let above = Weight(grades[place - 1].bound) {
                #expect(scale.grade(Points(Weight(tenThousandths: above.tenThousandths - 1))) == step.name)
            }
        }
    }

    @Test("A computed total of exactly 70 is A+, one of 69.999 is A", arguments: [("70", "A+"), ("69.999", "A")])
    func exactTotals(_ score: String, _ grade: String) {
        #expect(IndexResult(input(1) { _, _ in score }).apps[0].total.grade == grade)
    }

    @Test("A synthetic set with the published means and deviations reproduces table 3 to two decimals")
    func tableThree() throws {
        let published = try #require(Self.index.published).meansAndDeviations
        let dimensions = Self.index.dimensions
        let figures = try dimensions.map { try #require(published[$0.id]) }
        let total = try #require(published["total"])
        // Waves over the 32 regions have mean 0, deviation 1, and nothing in common with each other. Each dimension is a
        // part of the first wave and a part of one of its own, so that any two have the correlation that gives the total
        // its deviation.
        func wave(_ number: Int) -> [Double] {
            (0..<32).map { cos(.pi * Double(number) * (Double($0) + 0.5) / 32) * (31.0 / 16).squareRoot() }
        }
        let squares = figures.reduce(0) { $0 + $1.deviation * $1.deviation }
        let sum = figures.reduce(0) { $0 + $1.deviation }
        let common = (total.deviation * total.deviation - squares) / (sum * sum - squares)
        let shared = wave(1)
        let values = Dictionary(
            uniqueKeysWithValues: dimensions.enumerated().map { place, dimension in
                let own = wave(place + 2)
                let scores = (0..<32).map { region in
                    let draw = common.squareRoot() * shared[region] + (1 - common).squareRoot() * own[region]
                    return 100 * (figures[place].mean + figures[place].deviation * draw) / dimension.weight.value
                }
                return (dimension.id, scores)
            })
        // Within a dimension every item has the same percentage.
        let result = IndexResult(
            input(32) { app, item in
                let dimension = dimensions.first { $0.items.contains(item) }?.id ?? ""
                return String(values[dimension]?[app] ?? -1)
            })
        func rounded(_ value: Double?) -> Double? { value.map { ($0 * 100).rounded() / 100 } }
        #expect(result.levels.map(\.id) == ["total"] + dimensions.map(\.id))
        for level in result.levels {
            #expect(rounded(level.spread?.mean) == published[level.id]?.mean, "\(level.id)")
            #expect(rounded(level.spread?.deviation) == published[level.id]?.deviation, "\(level.id)")
        }
        // 47, 39, 58, 60, 70 % (the report cuts 70.35 to 70).
        #expect(
            result.levels.dropFirst().compactMap { $0.attainment.map { Int($0.rounded()) } } == [47, 39, 58, 60, 70])
        #expect(Set(result.apps.map(\.total.rank)).count > 20)
    }

    @Test("Equal apps share a rank")
    func ties() {
        let result = IndexResult(input(4) { app, _ in ["50", "70", "70", "10"][app] })
        #expect(result.apps.map(\.app.id) == ["app1", "app2", "app0", "app3"])
        #expect(result.apps.map(\.total.rank) == [1, 1, 3, 4])
    }

    @Test("Best and worst items are by their means, none in both lists")
    func extremes() {
        let ids = Self.index.items.map(\.id)
        let result = IndexResult(input(2) { _, item in String(ids.firstIndex(of: item.id) ?? 0) })
        #expect(result.best(5).map(\.item.id) == ids.suffix(5).reversed())
        #expect(result.worst(5).map(\.item.id) == Array(ids.prefix(5)))
        #expect(result.apps[0].losses.first?.item.id == "high-frequency")
    }

    @Test("Ranks under other weights are those of an independent computation")
    func sensitivity() throws {
        let input = input(5) { app, item in
            String((app * 37 + item.id.utf8.reduce(0) { $0 + Int($1) } * (app + 3)) % 101)
        }
        let plan = Sensitivity.Plan(draws: 200, width: 0.1, seed: 7)
        let result = IndexResult(input, sensitivity: plan)
        // The same from scratch: SplitMix64, factors, weighted sums, ranks by counting who is better.
        var state: UInt64 = 7
        func fraction() -> Double {
            state = state &+ 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return Double((z ^ (z >> 31)) >> 11) / 9_007_199_254_740_992
        }
        var ranks: [String: [Int]] = [:]
        for _ in 0..<200 {
            let factors = Self.index.items.map { _ in 0.9 + 0.2 * fraction() }
            let totals = result.apps.map { app in
                (app.app.id, zip(app.items, factors).reduce(0) { $0 + $1.0.item.weight.value * $1.1 * $1.0.low.value })
            }
            for (id, total) in totals { ranks[id, default: []].append(1 + totals.count { $0.1 > total + 1e-6 }) }
        }
        for app in result.apps {
            let own = try #require(ranks[app.app.id]).sorted()
            let stability = try #require(app.stability)
            #expect(stability.best == own.first && stability.worst == own.last)
            #expect(stability.low == own[9] && stability.high == own[189])
            #expect(abs(stability.kept - Double(own.count { $0 == app.total.rank }) / 200) < 1e-12)
        }
        #expect(IndexResult(input, sensitivity: plan).sensitivity == result.sensitivity)
    }

    @Test("An earlier report gives the change")
    func earlier() throws {
        var input = input(2) { app, _ in app == 0 ? "50" : "60" }
        input.earlier = EarlierResult(
            json: Array(
                """
                {"schemaVersion": 1, "index": {"name": "x"}, "levels": [{"id": "total", "mean": 40, "deviation": 3}],
                 "apps": [{"app": "app0", "total": {"id": "total", "points": 45.5, "rank": 1}, "dimensions": []}]}
                """.utf8))
        let result = IndexResult(input)
        #expect(result.apps.map { $0.change?.earlierRank } == [nil, 1])
        #expect(result.apps[1].change?.earlier == ["total": 45.5])
        #expect(EarlierResult(json: Array("{}".utf8)) == nil)
    }

    @Test("Reports of other commands are read, others are not")
    func reports() throws {
        func read(_ text: String) -> ReportedScores? { ReportedScores(json: Array(text.utf8)) }
        let row = #"{"indicator": "fluency", "point": null, "low": 10, "high": 60}"#
        #expect(read(#"{"schemaVersion": 1, "runs": [], "scores": [\#(row)]}"#)?.rows.map(\.source) == [.fluency])
        let analysis = #"""
            {"schemaVersion": 1, "identity": {"package": "cn.example"}, "runs": {"scores": [\#(row)], "runs": []},
             "scores": {"indicators": [{"indicator": "package", "point": 70, "low": 60, "high": 80, "coverage": 0.9}]},
             "checks": [
              {"id": "B", "indicator": "package", "outcome": "fail", "severity": "low", "title": {"zh": "乙", "en": "B"}},
              {"id": "A", "indicator": "package", "outcome": "fail", "severity": "high", "title": {"zh": "甲", "en": "A"}},
              {"id": "C", "indicator": "package", "outcome": "pass", "severity": "high", "title": {"zh": "丙", "en": "C"}}]}
            """#
        let report = try #require(read(analysis))
        #expect(report.rows.map(\.source) == [.package, .fluency])
        #expect(report.failures[.package]?.map(\.en) == ["A", "B"])
        #expect(report.package == "cn.example")
        let others = [
            "", "[]", #"{"schemaVersion": 2, "scores": [\#(row)]}"#, #"{"schemaVersion": 1, "scores": []}"#,
            #"{"schemaVersion": 1, "scores": [{"indicator": "fluency", "low": 90, "high": 10}]}"#,
            #"{"schemaVersion": 1, "scores": [{"indicator": "fluency", "low": 0, "high": 101}]}"#,
        ]
        for text in others { #expect(read(text) == nil, "\(text)") }
    }
}

/// The grades that the 2022 report gives its regions.
@Suite("Grades of the 2022 report")
struct PublishedGradeTests {
    /// How many regions each grade of tables 4 to 9 has, from A+ to B-.
    private static let counts: [(level: String, regions: [Int])] = [
        ("total", [2, 2, 5, 12, 5, 6]), ("availability", [3, 7, 5, 5, 7, 5]), ("usefulness", [3, 3, 7, 7, 7, 5]),
        ("usability", [2, 6, 5, 6, 9, 4]), ("satisfaction", [2, 6, 13, 3, 3, 5]), ("security", [5, 9, 6, 4, 5, 3]),
    ]

    @Test("Regions anywhere inside the bounds of their grade fall into it, at both ends too", arguments: counts)
    func regions(_ level: String, _ regions: [Int]) throws {
        let index = IndexDefinition.haoban2022
        let dimension = index.dimensions.first { $0.id == level }
        let scale = try #require(dimension?.grades ?? index.totalGrades)
        #expect(regions.reduce(0, +) == 32)
        var end = Points(dimension?.weight ?? index.total).parts + 1
        for (step, count) in zip(scale.steps, regions) {
            // The regions of the grade, spread from its lower bound towards the last part of a point below the next.
            let width = end - 1 - step.bound.parts
            for place in 0..<count {
                let parts = step.bound.parts + (count > 1 ? width / (count - 1) * place : width)
                #expect(scale.grade(Points(parts: parts)) == step.name, "\(level) \(step.name)")
            }
            end = step.bound.parts
        }
    }
}
