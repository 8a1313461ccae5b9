import Findings
import Scoring
import Settings
import Testing

@Suite("Baselines of reference runs")
struct BaselineBuilderTests {
    private static func run(_ name: String, _ cold: Double?, method: String = "am start -W TotalTime, median of 5")
        -> ReferenceRun
    {
        let result = cold.map { MetricResult(.coldStart, $0, .milliseconds, method: method) }
        return ReferenceRun(name: name, metrics: [result ?? MetricResult(.coldStart)], isReplay: false)
    }

    @Test("Full marks up to the median, none from twice the 90th percentile on, and the source says so")
    func numbers() throws {
        let runs = (1...10).map { Self.run("r\($0)", Double($0 * 100)) } + [Self.run("none", nil)]
        let baseline = try #require(BaselineBuilder(runs).baseline(.coldStart))
        #expect(baseline.full == 550 && baseline.zero == 1800 && baseline.unit == .milliseconds)
        #expect(
            baseline.source.hasPrefix("full: median of 10 reference runs; zero: twice their 90th percentile, 900 ms"))
        #expect(baseline.source.contains("am start -W TotalTime [ms]; runs: r1, r10, r2"))
        #expect(!baseline.source.contains("with care") && !baseline.source.contains("none"))
        // Equal values leave room all the same.
        let equal = try #require(BaselineBuilder([Self.run("a", 300)]).baseline(.coldStart))
        #expect(equal.full == 300 && equal.zero == 600 && equal.source.contains("fewer than 5 runs"))
    }

    @Test("Values of two methods are not mixed: those of the commoner one count, and the others are named")
    func methods() throws {
        let runs =
            (1...3).map { Self.run("a\($0)", 1000, method: "Displayed, median of 3") }
            + (1...2).map { Self.run("b\($0)", 10, method: "Displayed, median of 9") } + [Self.run("c", 5)]
        let baseline = try #require(BaselineBuilder(runs).baseline(.coldStart))
        #expect(baseline.full == 1000 && baseline.source.contains("1 runs of other methods left out"))
    }

    @Test("Nothing measured, zeros, failures and counts give no baseline")
    func nothing() {
        #expect(BaselineBuilder([]).baseline(.coldStart) == nil)
        #expect(BaselineBuilder([Self.run("a", nil)]).baseline(.coldStart) == nil)
        #expect(BaselineBuilder([Self.run("a", 0), Self.run("b", 0)]).baseline(.coldStart) == nil)
        #expect(!BaselineBuilder.metrics.contains(.crashes) && !BaselineBuilder.metrics.contains(.install))
    }

    @Test("The YAML reads back as the same profile, whatever a run is called")
    func roundTrip() throws {
        let name = "a: b\n\"c\" \\ # 'd' {e} \u{1b}[31m 中文 \u{202e} &x *y"
        let runs = [Self.run(name, 1234.5), Self.run("- !tag", 77.25)]
        let profile = BaselineBuilder(runs).profile(named: name, over: .published)
        let yaml = profile.yaml
        #expect(try BaselineProfile(yaml: yaml) == profile)
        #expect(!yaml.contains("\u{1b}") && !yaml.contains("\u{202e}") && yaml.contains("中文"))
        // What the runs do not tell stays.
        #expect(profile.metrics[.warmStart] == BaselineProfile.published.metrics[.warmStart])
        let published = BaselineProfile.published
        #expect(try BaselineProfile(yaml: published.yaml) == published)
    }

    @Test("Shares of the market weigh the models; a model without a share has no weight")
    func shares() throws {
        let shares = try MarketShares(yaml: "name: 2026\nmodels:\n  Xiaomi A: 3\n  vivo B: 1\n")
        #expect(shares.weight(of: "Xiaomi A") == 3 && shares.weight(of: "other") == nil)
        #expect(try MarketShares(yaml: "name: x\nmodels: {}\nothers: 0.5\n").weight(of: "other") == 0.5)
        for wrong in [
            "models: {}", "name: x", "name: x\nmodels: {a: -1}", "name: x\nmodels: {a: b}", "name: x\nmodels: {}\nx: 1",
        ] {
            #expect(throws: SettingsError.self) { try MarketShares(yaml: wrong) }
        }
        let runs = [("Xiaomi A", 1100.0), ("vivo B", 5000)].map { model, cold in
            ModelRun(model: model, metrics: [MetricResult(.coldStart, cold, .milliseconds, method: "x")])
        }
        func point(_ shares: MarketShares?) -> Double? {
            DeviceScorer(profile: .published, shares: shares).scores(runs)[1].point
        }
        #expect(point(nil) == 50 && point(shares) == 75)
    }
}
