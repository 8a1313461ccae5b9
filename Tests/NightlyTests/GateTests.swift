import Findings
import Statistics
import Testing

@testable import History
@testable import Nightly

@Suite("Gates")
struct GateTests {
    private func finding(_ severity: Severity, suppressed: Bool = false) -> BuildRecord.Finding {
        .init(
            fingerprint: "f\(severity)", severity: severity, owner: "own", message: LocalizedText(zh: "坏", en: "bad"),
            place: "classes.dex", isSuppressed: suppressed)
    }

    private func check(_ findings: [BuildRecord.Finding], _ outcome: Outcome = .fail) -> BuildRecord.Check {
        .init(
            id: "PKG-001", title: LocalizedText(zh: "甲", en: "A"), indicator: .package, severity: .high,
            outcome: outcome.name, credit: outcome.credit, findings: findings)
    }

    private func record(
        low: Double = 80, size: Int = 1000, checks: [BuildRecord.Check] = [], contents: [String: [String: String]] = [:]
    ) -> BuildRecord {
        BuildRecord(
            name: "a.apk", size: size, sha256: "00", package: "cn.a", versionCode: 1, versionName: nil, catalogue: "1",
            day: "2026-11-01", scores: [.init(indicator: .package, point: 90, low: low, high: 95)], checks: checks,
            contents: contents, gaps: [])
    }

    private func night(_ record: BuildRecord?, reference: BuildRecord? = nil) -> AppNight {
        var app = AppNight(name: "a")
        app.build = record.map { .init(record: $0, isKept: false, page: nil) }
        app.reference = reference.map { .init(day: "2026-10-31", run: 1, commit: nil, record: $0) }
        if record != nil, reference != nil { app.difference = BuildDifference() }
        return app
    }

    private func outcome(
        _ app: AppNight, sourceLocation: SourceLocation = #_sourceLocation, _ gate: (inout NightGates) -> Void
    ) -> GateOutcome? {
        var gates = NightGates()
        gate(&gates)
        let outcomes = gates.outcomes(of: app)
        #expect(outcomes.count == 1, sourceLocation: sourceLocation)
        for text in outcomes.flatMap({ [$0.title] + $0.details }) {
            #expect(!text.zh.isEmpty && !text.en.isEmpty, sourceLocation: sourceLocation)
        }
        return outcomes.first
    }

    @Test("A grave finding fails, unless it is suppressed, its check passed, or it is not grave enough")
    func failOn() {
        let cases: [(BuildRecord.Check, GateOutcome.State)] = [
            (check([finding(.high)]), .failed), (check([finding(.critical)], .partial(0.5)), .failed),
            (check([finding(.high, suppressed: true)]), .passed), (check([finding(.medium)]), .passed),
            (check([finding(.high)], .pass), .passed), (check([finding(.high)], .notAssessable), .passed),
        ]
        for (check, state) in cases {
            let found = outcome(night(record(checks: [check]))) { $0.failOn = .high }
            #expect(found?.name == "fail-on" && found?.state == state)
            #expect(found?.details.isEmpty == (state == .passed))
        }
        #expect(outcome(night(nil)) { $0.failOn = .high }?.state == .unknown)
    }

    @Test("Many findings are counted, the gravest named first")
    func many() throws {
        let all = (0..<7).map { _ in finding(.high) } + [finding(.critical)]
        let found = try #require(outcome(night(record(checks: [check(all)]))) { $0.failOn = .high })
        #expect(found.details.count == 6 && found.details[0].en.hasPrefix("PKG-001 critical: bad (classes.dex)"))
        #expect(found.details.last?.en == "and 3 more")
    }

    @Test("New and graver findings fail; of a check that the earlier catalogue had not nobody knows")
    func failOnNew() {
        func state(new: [(Severity, Bool)] = [], graver: [(Severity, Bool)] = [], suppressed: Bool = false)
            -> GateOutcome.State?
        {
            var app = night(record(), reference: record())
            func items(_ list: [(Severity, Bool)]) -> [BuildDifference.Item] {
                list.map {
                    .init(check: check([]), finding: finding($0.0, suppressed: suppressed), isOfNewCheck: $0.1)
                }
            }
            app.difference?.new = items(new)
            app.difference?.graver = items(graver)
            return outcome(app) { $0.failOnNew = .medium }?.state
        }
        #expect(state() == .passed)
        #expect(state(new: [(.medium, false)]) == .failed && state(graver: [(.high, false)]) == .failed)
        #expect(state(new: [(.medium, false)], suppressed: true) == .passed)
        #expect(state(new: [(.low, false)]) == .passed)
        #expect(state(new: [(.high, true)]) == .unknown)
        #expect(state(new: [(.high, true), (.high, false)]) == .failed)
        #expect(outcome(night(record())) { $0.failOnNew = .medium }?.state == .unknown)
    }

    @Test("The low end of a score counts, of the package and of runs")
    func floors() {
        #expect(outcome(night(record(low: 80))) { $0.minScore = [.package: 80] }?.state == .passed)
        #expect(outcome(night(record(low: 79.96))) { $0.minScore = [.package: 80] }?.state == .failed)
        #expect(outcome(night(nil)) { $0.minScore = [.package: 80] }?.state == .unknown)
        var app = night(record())
        #expect(outcome(app) { $0.minScore = [.fluency: 60] }?.state == .unknown)
        app.runScores = [.init(indicator: .fluency, point: 70, low: 59, high: 80)]
        let found = outcome(app) { $0.minScore = [.fluency: 60] }
        #expect(found?.state == .failed && found?.name == "min-score.fluency")
        #expect(found?.details.first?.en == "the score lies in 59–80")
    }

    @Test("A score may drop so far; what a new catalogue did says nothing of the app")
    func drops() {
        func state(_ after: Double, _ causes: [BuildDifference.Cause] = []) -> GateOutcome.State? {
            var app = night(record(), reference: record())
            let scores = [80, after].map { BuildRecord.Score(indicator: .package, point: $0, low: $0, high: $0) }
            app.difference?.scores = [.init(before: scores[0], after: scores[1], causes: causes)]
            return outcome(app) { $0.scoreDrop = [.package: 2] }?.state
        }
        let own = BuildDifference.Cause(ruleID: "PKG-001", before: "pass", after: "fail")
        let catalogue = BuildDifference.Cause(ruleID: "PKG-002", before: nil, after: "fail")
        #expect(state(78) == .passed && state(90) == .passed && state(77.9) == .failed)
        #expect(state(70, [own]) == .failed && state(70, [own, catalogue]) == .failed)
        #expect(state(70, [catalogue]) == .unknown)
        #expect(outcome(night(record())) { $0.scoreDrop = [.package: 2] }?.state == .unknown)
    }

    private func comparison(_ verdict: Verdict, model: String? = "MI 10") -> MetricComparison {
        MetricComparison(
            metric: .coldStart, model: model, unit: .milliseconds, method: "am start", before: [], after: [],
            difference: nil, adjusted: 0.0004, verdict: verdict, signedRank: nil,
            refusals: [.init(what: LocalizedText(zh: "网络", en: "network"), before: "wifi", after: "5g", nights: 2)])
    }

    @Test(
        "A regression on any model fails; else all models together decide",
        arguments: [
            ([(.same, "a")], .passed), ([(.better, "a")], .passed), ([(.worse, "a")], .failed),
            ([(.unknown(needed: 12), "a")], .unknown), ([], .unknown),
            ([(.same, "a"), (.worse, "b"), (.same, nil)], .failed),
            ([(.unknown(needed: nil), "a"), (.same, "b"), (.same, nil)], .passed),
            ([(.same, "a"), (.same, "b"), (.unknown(needed: 9), nil)], .unknown),
        ] as [([(Verdict, String?)], GateOutcome.State)])
    func regressions(_ models: [(Verdict, String?)], _ state: GateOutcome.State) {
        var app = night(record())
        app.metrics = models.map { comparison($0.0, model: $0.1) }
        let found = outcome(app) { $0.regression = [.coldStart: .init(relative: 0.05, absolute: 50)] }
        #expect(found?.state == state && found?.name == "regression.cold_start")
        if !models.isEmpty {
            #expect(found?.details.allSatisfy { $0.en.contains("2 nights with another network") } == true)
        }
    }

    @Test(
        "A rate fails only if it is worse",
        arguments: [
            (.worse, .failed), (.same, .passed), (.better, .passed), (.unknown(needed: 40), .unknown),
        ] as [(Verdict, GateOutcome.State)])
    func rates(_ verdict: Verdict, _ state: GateOutcome.State) {
        var app = night(record())
        app.rates = [
            .init(
                metric: .launch, before: .init(failures: 0, count: 50), after: .init(failures: 0, count: 10),
                adjusted: 1, verdict: verdict, bound: 0.3, refusals: [])
        ]
        let found = outcome(app) { $0.rates = [.launch] }
        #expect(found?.state == state)
        #expect(found?.details.contains { $0.en.contains("at most 30% (rule of three)") } == true)
        #expect(outcome(app) { $0.rates = [.crashes] }?.state == .unknown)
    }

    @Test("Signer and permissions are those of the reference, but for what is allowed")
    func contents() {
        let contents = ["signer": ["aa": ""], "permission": [:]] as [String: [String: String]]
        func app(_ changes: [ContentChange] = [], before: [String: [String: String]]? = nil) -> AppNight {
            var app = night(record(contents: contents), reference: record(contents: before ?? contents))
            app.difference?.contents = changes
            return app
        }
        let signer = ContentChange(subject: .signer, entries: [.init(name: "bb", before: nil, after: "")])
        #expect(outcome(app()) { $0.sameSigner = true }?.state == .passed)
        #expect(outcome(app([signer])) { $0.sameSigner = true }?.state == .failed)
        #expect(outcome(app(before: [:])) { $0.sameSigner = true }?.state == .unknown)
        #expect(outcome(night(record())) { $0.sameSigner = true }?.state == .unknown)
        let came = ContentChange(
            subject: .permission,
            entries: [.init(name: "p.CAMERA", before: nil, after: ""), .init(name: "p.OLD", before: "", after: nil)])
        #expect(outcome(app([came])) { $0.newPermissions = [] }?.state == .failed)
        #expect(outcome(app([came])) { $0.newPermissions = [] }?.details.map(\.en) == ["+ p.CAMERA"])
        #expect(outcome(app([came])) { $0.newPermissions = ["p.CAMERA"] }?.state == .passed)
    }

    @Test(
        "A package may grow by a share or by so many bytes",
        arguments: [
            (1000, .passed), (900, .passed), (1100, .passed), (1101, .failed), (1200, .failed),
        ] as [(Int, GateOutcome.State)])
    func size(_ size: Int, _ state: GateOutcome.State) {
        let app = night(record(size: size), reference: record())
        #expect(outcome(app) { $0.sizeGrowth = .init(relative: 0.1, absolute: 50) }?.state == state)
        #expect(outcome(app) { $0.sizeGrowth = .init(relative: 0, absolute: 500) }?.state == .passed)
    }

    @Test("All gates come in one order, each with a name of its own")
    func order() {
        var gates = NightGates()
        gates.failOn = .high
        gates.failOnNew = .low
        gates.minScore = [.package: 1, .fluency: 2]
        gates.scoreDrop = [.userData: 1]
        gates.regression = [.memory: .init(relative: 0, absolute: 0), .coldStart: .init(relative: 0.1, absolute: 0)]
        gates.rates = [.launch, .crashes]
        gates.sameSigner = true
        gates.newPermissions = ["a"]
        gates.sizeGrowth = .init(relative: 0, absolute: 0)
        let outcomes = gates.outcomes(of: AppNight(name: "a"))
        #expect(
            outcomes.map(\.name) == [
                "fail-on", "fail-on-new", "min-score.fluency", "min-score.package", "score-drop.user_data",
                "regression.cold_start", "regression.memory", "rate.launch", "rate.crashes", "signer",
                "new-permissions", "size-growth",
            ])
        #expect(outcomes.allSatisfy { $0.state == .unknown && !$0.details.isEmpty })
    }
}
