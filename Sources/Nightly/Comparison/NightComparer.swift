import Findings
import History
import Statistics

/// Compares what was measured tonight with what was kept of the nights before.
///
/// Only nights that passed are compared with, and of those that kept the same values only one. The guard: values are
/// like those of tonight if metric, unit, method and model are the same and every condition is, see
/// ``Night/Environment/differences(from:)``; what a guard keeps out is named.
public struct NightComparer {
    let history: History
    private let judge: NightJudge

    /// Compares with what a history has.
    public init(history: History, judge: NightJudge = NightJudge()) {
        self.history = history
        self.judge = judge
    }

    /// Compares the apps of a night, in the order given. All tests of all of them are adjusted together.
    public func compare(_ apps: [AppSamples]) throws -> [AppComparison] {
        compare(try apps.map { AppPast($0, before: try past(of: $0), most: judge.noiseNights) })
    }

    /// Compares one night that was kept with an earlier one, as if nothing else had been kept.
    public func compare(_ night: KeptNight, with earlier: KeptNight) throws -> AppComparison {
        let (samples, trials) = (try history.samples(of: [night]), try history.trials(of: [night]))
        let app = AppSamples(app: night.app, samples: samples.joined().map(\.self), trials: trials.joined().map(\.self))
        let all = compare([AppPast(app, before: try values(of: [earlier]), most: judge.noiseNights)])
        return all.first ?? AppComparison(metrics: [], rates: [])
    }

    private func compare(_ apps: [AppPast]) -> [AppComparison] {
        let judged = judge.judge(apps.flatMap(\.metrics), rates: apps.flatMap(\.rates))
        var (metrics, rates) = (judged.metrics[...], judged.rates[...])
        return apps.map { app in
            let comparison = AppComparison(
                metrics: app.comparisons(of: metrics.prefix(app.judgements), nights: judge.nights),
                rates: app.rateComparisons(of: rates.prefix(app.rates.count)))
            metrics = metrics.dropFirst(app.judgements)
            rates = rates.dropFirst(app.rates.count)
            return comparison
        }
    }

    private func past(of app: AppSamples) throws -> [PastNight] {
        var seen: Set = [History.measurement(of: app.samples)]
        let nights = try history.nights(of: app.app, last: Self.depth, branch: app.branch, passed: true)
        let distinct = nights.reversed().filter { $0.measurement == nil || seen.insert($0.measurement).inserted }
        return try values(of: distinct.reversed())
    }

    /// So many nights are looked at to find like ones.
    private static let depth = 60

    private func values(of nights: [KeptNight]) throws -> [PastNight] {
        zip(try history.samples(of: nights), try history.trials(of: nights)).map {
            PastNight(samples: $0, trials: $1)
        }
    }
}

/// What was kept of an earlier night.
struct PastNight {
    var samples: [Night.Samples]
    var trials: [Night.Trials]
}
