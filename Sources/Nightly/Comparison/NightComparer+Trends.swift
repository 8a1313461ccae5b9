import Findings
import History
import Statistics

extension NightComparer {
    /// A night that is not kept yet.
    public struct Tonight: Sendable {
        /// The night.
        public var night: Night
        /// Which run of the day it will be.
        public var run: Int
        /// Its build; nil if there is none.
        public var record: BuildRecord?

        /// A night.
        public init(_ night: Night, run: Int, record: BuildRecord?) {
            self.night = night
            self.run = run
            self.record = record
        }
    }

    /// The figures of an app over its last nights, whether they passed or not: scores, findings, size, then metrics by
    /// model. Of a metric the values that are of the same unit and method as the newest are one series.
    ///
    /// - Parameters:
    ///   - tonight: Comes last; nil if it is kept already.
    ///   - count: So many nights at most.
    public func trends(of app: String, tonight: Tonight? = nil, last count: Int = 90) throws -> [Trend] {
        let kept = try history.nights(of: app, last: max(0, tonight == nil ? count : count - 1))
        let (samples, scores) = (try history.samples(of: kept), try history.scores(of: kept))
        var nights = zip(kept, zip(samples, scores)).map { night, measured in
            TrendNight(
                day: night.day, run: night.run, commit: night.commit, size: night.build?.size,
                openFindings: night.build?.openFindings, samples: measured.0, scores: measured.1)
        }
        if let tonight {
            nights.append(
                TrendNight(
                    day: tonight.night.day, run: tonight.run, commit: tonight.night.commit,
                    size: tonight.record?.size, openFindings: tonight.record?.openFindings,
                    samples: tonight.night.samples, scores: tonight.night.scores))
        }
        return Self.trends(of: Self.once(nights))
    }

    /// A night that was run again with the same outcome is one night: the last run of it.
    private static func once(_ nights: [TrendNight]) -> [TrendNight] {
        nights.indices.filter { index in
            index + 1 == nights.count || !nights[index].isRepeated(by: nights[index + 1])
        }.map { nights[$0] }
    }

    private static func trends(of nights: [TrendNight]) -> [Trend] {
        var trends = Indicator.allCases.compactMap { indicator in
            trend(.score(indicator), nil, nights) { $0.scores.first { $0.indicator == indicator }?.point }
        }
        trends += [
            trend(.findings, nil, nights) { $0.openFindings.map(Double.init) },
            trend(.size, .bytes, nights) { $0.size.map(Double.init) },
        ].compactMap(\.self)
        let models = Set(nights.flatMap { $0.samples.map(\.model) }).sorted()
        for metric in RunMetric.allCases {
            for model in models {
                let isOf = { (samples: Night.Samples) in samples.metric == metric && samples.model == model }
                guard let newest = nights.last(where: { $0.samples.contains(where: isOf) })?.samples.first(where: isOf)
                else { continue }
                let series = nights.map { night in
                    night.samples.filter { isOf($0) && $0.unit == newest.unit && $0.method == newest.method }
                }
                let medians = series.map { Findings.Statistics.median($0.flatMap(\.values)) }
                trends += [
                    trend(
                        .metric(metric, model: model), newest.unit, nights, medians,
                        series.map { $0.map(\.environment) })
                ].compactMap(\.self)
            }
        }
        return trends
    }

    private static func trend(
        _ subject: Trend.Subject, _ unit: Unit?, _ nights: [TrendNight], value: (TrendNight) -> Double?
    ) -> Trend? {
        trend(subject, unit, nights, nights.map(value), [])
    }

    /// A trend; nil if no night has a value.
    private static func trend(
        _ subject: Trend.Subject, _ unit: Unit?, _ nights: [TrendNight], _ values: [Double?],
        _ environments: [[Night.Environment]]
    ) -> Trend? {
        let measured = values.indices.filter { values[$0] != nil }
        guard !measured.isEmpty else { return nil }
        let series = measured.compactMap { values[$0] }
        let changes = ChangePoints().find(in: series).map { point in
            let index = measured[point.index]
            let conditions =
                environments.isEmpty
                ? [] : conditions(from: environments[measured[point.index - 1]], to: environments[index])
            return Trend.Change(
                index: index, point: point, isStep: StepFit(in: series, at: point.index)?.isStep,
                conditions: conditions)
        }
        let points = zip(nights, values).map {
            Trend.Point(day: $0.day, run: $0.run, commit: $0.commit, value: $1)
        }
        return Trend(subject: subject, unit: unit, points: points, changes: changes)
    }

    private static func conditions(from old: [Night.Environment], to new: [Night.Environment]) -> [LocalizedText] {
        guard let before = old.last, let after = new.first, !new.contains(before) else { return [] }
        return after.differences(from: before).map { name in
            RunCondition(rawValue: name)?.title ?? LocalizedText(zh: name, en: name)
        }
    }
}

/// What trends need of a night.
private struct TrendNight {
    var day: String
    var run: Int
    var commit: String?
    var size: Int?
    var openFindings: Int?
    var samples: [Night.Samples]
    var scores: [BuildRecord.Score]

    func isRepeated(by other: TrendNight) -> Bool {
        day == other.day && commit == other.commit && size == other.size && openFindings == other.openFindings
            && samples == other.samples && scores == other.scores
    }
}
