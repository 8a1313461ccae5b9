import Statistics

/// Phones that run the same app every night, and measure it with the noise of real runs.
struct Laboratory {
    /// Phone models, launches on each a night, metrics of each launch.
    var models = 5
    var launches = 10
    var metrics = 4
    /// Standard deviation of what a model's values of one night have in common, as a share. Real reports hold one night
    /// each and cannot tell it; 0 takes nights for alike.
    var drift = 0.0

    /// A series with its noise: where the values of a model lie, and how they spread.
    struct Series {
        var level: Double
        var noise: Noise
        var nights: [[Double]] = []
    }

    /// Metrics of models, each with one of the noises.
    func series(_ noises: [Noise], _ random: inout RandomSource) -> [[Series]] {
        (0..<metrics).map { _ in
            (0..<models).map { _ in
                Series(
                    level: .random(in: 300...3000, using: &random),
                    noise: noises.randomElement(using: &random) ?? noises[0])
            }
        }
    }

    /// The values of one night, made larger by a factor.
    func night(_ series: Series, factor: Double, _ random: inout RandomSource) -> [Double] {
        let common = 1 + drift * random.normal()
        return (0..<launches).map { _ in
            series.level * factor * common * (series.noise.shares.randomElement(using: &random) ?? 1)
        }
    }

    /// What the judge sees.
    func metrics(_ series: [[Series]], tonight: [[[Double]]]) -> [NightMetric] {
        series.indices.map { metric in
            NightMetric(
                "metric \(metric)",
                models: series[metric].indices.map { model in
                    NightSeries(
                        model: "model \(model)", nights: series[metric][model].nights, tonight: tonight[metric][model])
                })
        }
    }
}
