import Findings
import Profiles
import Settings

extension BaselineProfile {
    /// Baselines for which somebody published a number; they travel inside the program (`Profiles/baselines.yaml`).
    public static let published: BaselineProfile = {
        do {
            return try BaselineProfile(yaml: String(decoding: EmbeddedProfiles.baselines, as: UTF8.self))
        } catch {
            preconditionFailure("the embedded baselines are malformed: \(error)")
        }
    }()

    /// Reads baselines from YAML.
    ///
    /// - Throws: ``SettingsError`` for text that is no YAML, keys that are unknown or missing, and numbers out of range.
    public init(yaml: String) throws(SettingsError) {
        let top = try SettingsMapping(yaml: yaml)
        let name = try top.required("name").text()
        var metrics: [RunMetric: MetricBaseline] = [:]
        for (key, value) in try top.required("metrics").mapping().entries {
            metrics[try key.word()] = try Self.baseline(value.mapping())
        }
        let known: [Indicator] = [.compatibility, .fluency, .traffic]
        var points: [Indicator: Double] = [:]
        for (key, value) in try top.required("points").mapping().entries {
            guard let indicator = Indicator(rawValue: try key.text()), known.contains(indicator) else {
                throw key.unknown(known.map(\.rawValue))
            }
            points[indicator] = try value.number(in: 0...100)
        }
        var fluency: [RunMetric] = []
        for value in try top.required("fluency").list() { fluency.append(try value.word()) }
        let ceiling = try top.required("ceiling_with_crash").number(in: 0...100)
        try top.refuseRest(known: ["name", "metrics", "points", "fluency", "ceiling_with_crash"])
        self.init(name: name, metrics: metrics, points: points, fluency: fluency, ceilingWithCrash: ceiling)
    }

    private static func baseline(_ mapping: SettingsMapping) throws(SettingsError) -> MetricBaseline {
        let full = try mapping.required("full").number(in: 0...1e15)
        let zero = try mapping.required("zero").number(in: 0...1e15)
        let unit: Unit = try mapping.required("unit").word()
        guard full > 0, zero > full else {
            throw mapping.error(zh: "full 应大于 0 且小于 zero", en: "full must be above 0 and below zero")
        }
        let source = try mapping.required("source").text()
        try mapping.refuseRest(known: ["unit", "full", "zero", "source"])
        return MetricBaseline(full: full, zero: zero, unit: unit, source: source)
    }
}
