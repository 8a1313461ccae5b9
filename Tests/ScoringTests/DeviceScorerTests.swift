import Findings
import Scoring
import Settings
import Testing

@Suite("Scores of device runs")
struct DeviceScorerTests {
    private static func run(
        _ model: String, cold: Double? = nil, memory: Double? = nil, crashes: Double? = nil,
        install: MetricState = .measured
    ) -> ModelRun {
        var metrics = [
            install == .failed
                ? MetricResult(.install, failed: LocalizedText(zh: "", en: ""))
                : install == .measured ? MetricResult(.install, nil, nil, method: "x") : MetricResult(.install)
        ]
        metrics.append(
            cold.map { MetricResult(.coldStart, $0, .milliseconds, method: "x") } ?? MetricResult(.coldStart))
        metrics.append(memory.map { MetricResult(.memory, $0, .kibibytes, method: "x") } ?? MetricResult(.memory))
        metrics.append(crashes.map { MetricResult(.crashes, $0, .count, method: "x") } ?? MetricResult(.crashes))
        return ModelRun(model: model, metrics: metrics)
    }

    @Test(
        "A value costs by its logarithm between full marks and none",
        arguments: [(500.0, 100.0), (1100, 100), (5000, 0), (9000, 0), (2345.2, 50)])
    func scale(_ value: Double, _ score: Double) {
        let baseline = MetricBaseline(full: 1100, zero: 5000, unit: .milliseconds, source: "x")
        #expect(abs(baseline.score(value) - score) < 0.01)
    }

    @Test("Nothing measured is no score, the low end 0 and the high end 100")
    func nothing() {
        let scores = DeviceScorer(profile: .published).scores([Self.run("a", install: .notMeasured)])
        #expect(scores.map(\.indicator) == [.compatibility, .fluency, .traffic])
        for score in scores {
            #expect(
                score.point == nil && score.low == 0 && score.high == 100 && score.coverage == 0 && score.points == 0)
        }
    }

    @Test("Compatibility counts what was tried; a phone that refused for its own reasons is not counted")
    func compatibility() {
        let runs = [
            Self.run("a"), Self.run("b", install: .failed), Self.run("c"), Self.run("d", install: .notMeasured),
        ]
        let score = DeviceScorer(profile: .published).scores(runs)[0]
        let install = score.steps[0]
        #expect((install.passed, install.failed, install.unknown) == (2, 1, 1))
        #expect(score.point.map { ($0 * 10).rounded() } == 667)
        // Launch and uninstall are unknown everywhere.
        #expect((score.low * 10).rounded() == 167 && (score.high * 10).rounded() == 917 && score.coverage == 0.25)
        #expect(install.interval.low > 0.2 && install.interval.high < 0.95)
    }

    @Test("The median over the runs of a model counts, then the mean over models: launches of two are not pooled")
    func models() {
        let runs = [
            Self.run("a", cold: 1000), Self.run("a", cold: 1000), Self.run("a", cold: 9000), Self.run("b", cold: 9000),
        ]
        let fluency = DeviceScorer(profile: .published).scores(runs)[1]
        #expect(fluency.models.map(\.point) == [100, 0] && fluency.point == 50 && fluency.worstDecile == 0)
        #expect(
            DeviceScorer(profile: .published, shares: MarketShares(name: "test", shares: ["b": 3], others: 1)).scores(
                runs)[1].point == 25)
    }

    @Test("A crash holds the model down, whatever else is good; a metric without a baseline has no score")
    func crash() {
        let fluency = DeviceScorer(profile: .published).scores([Self.run("a", cold: 500, memory: 1, crashes: 1)])[1]
        let metrics = fluency.models[0].metrics
        #expect(metrics.first { $0.metric == .memory }?.score == nil)
        #expect(metrics.first { $0.metric == .crashes }?.score == 0)
        #expect(fluency.point == 50 && fluency.models[0].isHeldDown && fluency.high <= 59)
    }

    @Test("A value in another unit than that of the baseline is not compared")
    func units() {
        var profile = BaselineProfile.published
        profile.metrics[.cpu] = MetricBaseline(full: 10, zero: 100, unit: .percentOfCore, source: "x")
        func score(_ unit: Unit) -> Double? {
            let run = ModelRun(model: "a", metrics: [MetricResult(.cpu, 5, unit, method: "x")])
            return DeviceScorer(profile: profile).scores([run])[1].models[0].metrics.first { $0.metric == .cpu }?.score
        }
        #expect(score(.percentOfCore) == 100 && score(.percentOfDevice) == nil)
    }

    @Test(
        "Intervals of rates make sense for none and for all",
        arguments: [(0, 0, 0.0, 1.0), (0, 10, 0, 0.2775), (10, 10, 0.7225, 1), (5, 10, 0.2366, 0.7634)])
    func wilson(_ successes: Int, _ trials: Int, _ low: Double, _ high: Double) {
        let interval = WilsonInterval(successes: successes, trials: trials)
        #expect(abs(interval.low - low) < 0.001 && abs(interval.high - high) < 0.001)
    }

    @Test("The published baselines have a source beside each number")
    func published() {
        let profile = BaselineProfile.published
        #expect(profile.metrics[.coldStart]?.full == 1100 && profile.metrics[.coldStart]?.zero == 5000)
        #expect(profile.metrics.values.allSatisfy { $0.source.contains("full:") && $0.source.contains("zero:") })
        #expect(profile.points == [.compatibility: 1, .fluency: 2.5, .traffic: 0.5])
    }

    @Test(
        "Baselines that are wrong are errors with their place",
        arguments: [
            ("full: 1100", "full: 9000"), ("unit: ms", "unit: s"), ("cold_start:\n    unit", "cold_star:\n    unit"),
            ("fluency: 2.5", "fluenc: 2.5"), ("ceiling_with_crash: 59", "ceiling: 59"),
        ])
    func wrong(_ right: String, _ wrong: String) throws {
        let yaml = """
            name: x
            metrics:
              cold_start:
                unit: ms
                full: 1100
                zero: 5000
                source: s
            points:
              fluency: 2.5
            fluency:
              - cold_start
            ceiling_with_crash: 59
            """
        _ = try BaselineProfile(yaml: yaml)
        let broken = yaml.replacing(right, with: wrong)
        #expect(broken != yaml)
        #expect(throws: SettingsError.self) { try BaselineProfile(yaml: broken) }
    }
}
