import Findings
import History
import Statistics

/// All that must be the same for values to be compared.
struct SeriesKey: Hashable, Comparable {
    var model: String
    var metric: RunMetric
    /// How the values came about and what they count; empty for trials.
    var method: String
    var environment: Night.Environment

    init(_ samples: Night.Samples) {
        model = samples.model
        metric = samples.metric
        method = "\(samples.method) (\(samples.unit.rawValue))"
        environment = samples.environment
    }

    init(_ trials: Night.Trials) {
        model = trials.model
        metric = trials.metric
        method = ""
        environment = trials.environment
    }

    static func < (left: Self, right: Self) -> Bool {
        left.model == right.model ? left.environment.text < right.environment.text : left.model < right.model
    }

    /// What is not the same, with what it was and what it is; empty for what may be compared.
    func differences(from other: Self) -> [(what: LocalizedText, before: String?, after: String?)] {
        var differences = environment.differences(from: other.environment).map { name in
            let title = RunCondition(rawValue: name)?.title ?? LocalizedText(zh: name, en: name)
            return (what: title, before: other.environment.values[name], after: environment.values[name])
        }
        if method != other.method {
            differences.append((LocalizedText(zh: "测量方法", en: "method"), other.method, method))
        }
        return differences
    }
}

/// Parts the nights before into those that may be compared with a series of tonight and those that may not.
///
/// A condition that is known on one side only keeps a night out: a phone that says today that it is hot may have been
/// hot then. What is known of neither night does not.
struct EnvironmentGuard<Values> {
    /// What each night has that is alike, for nights that have any, in order.
    private(set) var alike: [Values] = []
    /// The others that have the metric on the model, by what is not the same.
    private(set) var refusals: [Refusal] = []

    init(_ key: SeriesKey, nights: [[(key: SeriesKey, values: Values)]]) {
        for night in nights {
            let same = night.filter { $0.key.model == key.model && $0.key.metric == key.metric }
            if let like = same.first(where: { $0.key == key }) {
                alike.append(like.values)
            } else if let other = same.min(by: {
                key.differences(from: $0.key).count < key.differences(from: $1.key).count
            }) {
                refusals += key.differences(from: other.key).map {
                    Refusal(what: $0.what, before: $0.before, after: $0.after, nights: 1)
                }
            }
        }
        refusals = Refusal.merged(refusals)
    }
}

extension Refusal {
    /// Equal ones put together, in the order in which they first appear.
    static func merged(_ refusals: [Refusal]) -> [Refusal] {
        var merged: [Refusal] = []
        for refusal in refusals {
            let place = merged.firstIndex {
                $0.what == refusal.what && $0.before == refusal.before && $0.after == refusal.after
            }
            if let place { merged[place].nights += refusal.nights } else { merged.append(refusal) }
        }
        return merged
    }
}
