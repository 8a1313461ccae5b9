import Statistics

/// Nights on which nothing changed, and nights on which something became slower.
struct Simulation {
    var laboratory: Laboratory
    var judge: NightJudge
    var noises: [Noise]
    /// A night is compared with at most so many before; the noise needs more of them.
    static let remembered = 20

    /// Nights with an alarm although nothing changed. The history goes on from night to night as a real one does.
    func falseAlarms(nights: Int, _ random: inout RandomSource) -> Int {
        var alarms = 0
        var series = laboratory.series(noises, &random)
        for night in 0..<nights + Self.remembered {
            // Another app every hundred nights, so that not all rests on one draw of noises.
            if night % 100 == 99 { series = laboratory.series(noises, &random).map { warmed($0, &random) } }
            let tonight = series.map { $0.map { laboratory.night($0, factor: 1, &random) } }
            if night >= Self.remembered, isAlarm(series, tonight) { alarms += 1 }
            remember(tonight, in: &series)
        }
        return alarms
    }

    /// On which night after one metric became slower on some models it was said to be worse, from 1; nil if on none of
    /// `within`.
    func detection(slower: Double, models: Int, within: Int, _ random: inout RandomSource) -> Int? {
        var series = laboratory.series(noises, &random).map { warmed($0, &random) }
        for night in 1...within {
            let tonight = series.indices.map { metric in
                series[metric].indices.map { model in
                    let isSlower = metric == 0 && model < models
                    return laboratory.night(series[metric][model], factor: isSlower ? 1 + slower : 1, &random)
                }
            }
            let judged = judge.judge(laboratory.metrics(series, tonight: tonight))
            if judged.contains(where: { $0.metric == "metric 0" && $0.verdict == .worse }) { return night }
            remember(tonight, in: &series)
        }
        return nil
    }

    private func isAlarm(_ series: [[Laboratory.Series]], _ tonight: [[[Double]]]) -> Bool {
        judge.judge(laboratory.metrics(series, tonight: tonight)).contains { $0.verdict == .worse }
    }

    private func warmed(_ models: [Laboratory.Series], _ random: inout RandomSource) -> [Laboratory.Series] {
        models.map { model in
            var model = model
            model.nights = (0..<Self.remembered).map { _ in laboratory.night(model, factor: 1, &random) }
            return model
        }
    }

    private func remember(_ tonight: [[[Double]]], in series: inout [[Laboratory.Series]]) {
        for metric in series.indices {
            for model in series[metric].indices {
                series[metric][model].nights.append(tonight[metric][model])
                series[metric][model].nights = series[metric][model].nights.suffix(Self.remembered)
            }
        }
    }
}
