import DeviceRuns
import Findings
import Foundation
import History
import Nightly
import Reports
import Scoring

/// What is kept of device runs for the nights to come: every single value, and what was tried.
extension RunAnalysis {
    /// The values, by model and what they were measured under.
    var nightSamples: [Night.Samples] {
        summaries.flatMap { summary in
            let environment = Night.Environment(summary)
            return summary.metrics.compactMap { result -> Night.Samples? in
                guard result.state == .measured, let unit = result.unit, let value = result.value else { return nil }
                // Growth rests on sizes, which are no growth.
                let isSeries = !result.samples.isEmpty && result.metric != .memoryGrowth
                return Night.Samples(
                    model: summary.model, metric: result.metric, unit: unit, method: result.methodWithoutCount,
                    environment: environment, values: isSeries ? result.samples : [value])
            }
        }
    }

    /// How often something was tried, and failed: each run tries once to install, to launch, to uninstall, and to stay
    /// free of crashes, hangs and kills.
    var nightTrials: [Night.Trials] {
        summaries.flatMap { summary in
            let environment = Night.Environment(summary)
            return NightGates.rateMetrics.compactMap { metric -> Night.Trials? in
                let result = summary[metric]
                guard result.state != .notMeasured else { return nil }
                let failed = result.state == .failed || (result.value ?? 0) > 0
                return Night.Trials(
                    model: summary.model, metric: metric, environment: environment, failures: failed ? 1 : 0, count: 1)
            }
        }
    }

    /// The scores of the runs.
    var nightScores: [BuildRecord.Score] {
        scores.map { BuildRecord.Score(indicator: $0.indicator, point: $0.point, low: $0.low, high: $0.high) }
    }
}

extension MetricResult {
    /// The method without the figure that was taken of so many values (`…, median of 10`, `…, 1234 frames`): how many there
    /// were differs from night to night.
    fileprivate var methodWithoutCount: String {
        let parts = method.components(separatedBy: ", ")
        guard parts.count > 1, let last = parts.last else { return method }
        let isCount = last.first?.isNumber == true || last.last?.isNumber == true && last.contains(" of ")
        return isCount ? parts.dropLast().joined(separator: ", ") : method
    }
}

extension Night.Environment {
    /// What a run was done under, as far as it is known.
    init(_ summary: RunSummary) {
        self.init()
        for condition in RunCondition.allCases {
            self[condition] = summary.environment[condition]
        }
    }
}
