import Findings

/// The counts of one process in `dumpsys gfxinfo`. Each window below repeats them: the first of each is the process's.
struct FrameSummary {
    let subject: LogSubject
    private let place: LogPlace
    private var values: [Metric: (value: Double, place: LogPlace)] = [:]
    private var janky: (value: Double, place: LogPlace)?
    private var hasLegacy = false

    /// What the histogram calls its last bucket.
    private static let cap = 4950.0

    init(subject: LogSubject, place: LogPlace) {
        self.subject = subject
        self.place = place
    }

    private static let percentiles: [(StaticString, Metric)] = [
        ("50th percentile:", .frameTime50), ("90th percentile:", .frameTime90), ("95th percentile:", .frameTime95),
        ("99th percentile:", .frameTime99),
    ]

    mutating func take(_ text: LineText, _ place: LogPlace) {
        if let rest = text.afterPrefix("Total frames rendered:") {
            keep(.frames, rest.firstWord.count10.map(Double.init), place)
        } else if let rest = text.afterPrefix("Janky frames (legacy):") {
            hasLegacy = true
            keep(.legacyJankyFrames, rest.firstWord.count10.map(Double.init), place)
        } else if let rest = text.afterPrefix("Janky frames:") {
            if janky == nil, let value = rest.firstWord.count10 { janky = (Double(value), place) }
        } else if let rest = text.afterPrefix("HISTOGRAM:") {
            keep(.frozenFrames, Self.frozen(rest), place)
        } else {
            for (label, metric) in Self.percentiles where text.hasPrefix(label) {
                let word = text.dropFirst(label.utf8CodeUnitCount).firstWord
                keep(metric, word.hasSuffix("ms") ? word.dropLast(2).number : nil, place)
            }
        }
    }

    private mutating func keep(_ metric: Metric, _ value: Double?, _ place: LogPlace) {
        guard let value, values[metric] == nil else { return }
        values[metric] = (value, place)
    }

    /// The frames in the buckets from 700 ms on.
    private static func frozen(_ text: LineText) -> Double? {
        var sum = 0
        var hasBucket = false
        for word in text.words(limit: 1000) {
            guard let sign = word.firstIndex(of: "ms="), let limit = word.prefix(sign).count10,
                let count = word.dropFirst(sign + 3).count10
            else { return nil }
            hasBucket = true
            if limit >= 700 {
                guard let next = sum.adding(count) else { return nil }
                sum = next
            }
        }
        return hasBucket ? Double(sum) : nil
    }

    func finish(into reading: inout Reading) {
        var values = values
        if let janky { values[hasLegacy ? .jankyFrames : .legacyJankyFrames] = janky }
        guard let frames = values[.frames] else { return }
        guard frames.value > 0 else { return reading.note(.noFrames, subject.process ?? "", at: frames.place) }
        for metric in Metric.allCases {
            guard let (value, place) = values[metric] else { continue }
            let isTime = Self.percentiles.contains { $0.1 == metric }
            if isTime, value >= Self.cap { reading.note(.cappedPercentile, metric.rawValue, at: place) }
            reading.add(
                Measurement(
                    metric, value, isTime ? .milliseconds : .count, method: "gfxinfo", subject: subject, place: place))
        }
    }
}
