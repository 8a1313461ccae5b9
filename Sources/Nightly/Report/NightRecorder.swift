import Findings
import History

/// Compares the apps of a night with what was kept, judges their gates and keeps the night.
public struct NightRecorder {
    private let history: History
    private let day: String

    /// A recorder of a night of some day, as 2026-11-23.
    public init(history: History, day: String) {
        self.history = history
        self.day = day
    }

    /// What came of it.
    public struct Result {
        /// The apps, in their order.
        public var apps: [AppNight]
        /// Why some nights could not be kept; nil if all were. What was judged holds all the same.
        public var failure: (any Error)?
    }

    /// Judges all apps, for what is compared is adjusted over all of them, and keeps each as a whole or not at all.
    ///
    /// - Throws: ``HistoryError`` and ``DatabaseError`` if what was kept cannot be read: then nothing can be judged.
    public func judge(_ apps: [AppTonight]) throws -> Result {
        let compared = try NightComparer(history: history).compare(apps.map(Self.samples))
        var result = Result(apps: [])
        for (tonight, comparison) in zip(apps, compared) {
            var app = try judged(tonight, comparison)
            let night = night(tonight, app)
            app.trends = try NightComparer(history: history).trends(
                of: app.name, tonight: .init(night, run: 0, record: app.build?.record))
            do {
                let run = try history.record(night)
                app.run = run
                for index in app.trends.indices {
                    let last = app.trends[index].points.count - 1
                    if last >= 0 { app.trends[index].points[last].run = run }
                }
            } catch {
                result.failure = result.failure ?? error
            }
            result.apps.append(app)
        }
        return result
    }

    private static func samples(_ tonight: AppTonight) -> AppSamples {
        AppSamples(
            app: tonight.app.name, branch: tonight.app.branch, samples: tonight.samples, trials: tonight.trials,
            budgets: tonight.app.gates.regression)
    }

    private func judged(_ tonight: AppTonight, _ comparison: AppComparison) throws -> AppNight {
        let suite = tonight.app
        var app = AppNight(name: suite.name)
        app.title = suite.title
        app.commit = suite.commit
        app.branch = suite.branch
        app.build = tonight.build
        app.troubles = tonight.troubles
        app.runScores = tonight.runScores
        app.metrics = comparison.metrics
        app.rates = comparison.rates
        app.seconds = tonight.seconds
        if let record = tonight.build?.record,
            let last = try history.lastPassed(of: suite.name, branch: suite.branch)
        {
            app.reference = AppNight.Reference(day: last.day, run: last.run, commit: last.commit, record: last.record)
            app.difference = BuildDifference(from: last.record, to: record)
        }
        app.gates = suite.gates.outcomes(of: app)
        return app
    }

    private func night(_ tonight: AppTonight, _ app: AppNight) -> Night {
        Night(
            app: app.name, day: day, commit: app.commit, branch: app.branch, isPassed: app.isPassed,
            build: app.build.map { Night.Build($0.record, settings: tonight.settings) }, samples: tonight.samples,
            trials: tonight.trials, scores: (app.build?.record.scores ?? []) + tonight.runScores,
            gates: app.gates.map {
                Night.Gate(name: $0.name, title: $0.title, state: $0.state.rawValue, details: $0.details)
            })
    }
}
