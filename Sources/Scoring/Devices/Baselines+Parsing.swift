import Findings
import Profiles
import Yams

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
    /// - Throws: ``ProfileError`` for text that is no YAML, keys that are unknown or missing, and numbers out of range.
    public init(yaml: String) throws(ProfileError) {
        let reader = ProfileReader(top: try ProfileReader.mapping(of: yaml))
        let name = try reader.text("name")
        let metrics = try reader.section("metrics") { key, node throws(ProfileError) in
            (try Self.metric(key, reader, node), try Self.baseline(node))
        }
        let points = try reader.section("points") { key, node throws(ProfileError) in
            let known: [Indicator] = [.compatibility, .fluency, .traffic]
            guard let indicator = Indicator(rawValue: key), known.contains(indicator) else {
                throw reader.unknown(key, known.map(\.rawValue), at: node)
            }
            return (indicator, try ProfileReader.number(node, key, in: 0...100))
        }
        var fluency: [RunMetric] = []
        for node in try reader.node("fluency").array() {
            fluency.append(try Self.metric(node.string ?? "", reader, node))
        }
        let ceiling = try reader.number("ceiling_with_crash", in: 0...100)
        try reader.refuseRest(known: ["name", "metrics", "points", "fluency", "ceiling_with_crash"])
        self.init(
            name: name, metrics: Dictionary(uniqueKeysWithValues: metrics), points: Dictionary(uniqueKeysWithValues: points),
            fluency: fluency, ceilingWithCrash: ceiling)
    }

    private static func metric(
        _ name: String, _ reader: ProfileReader, _ node: Node
    ) throws(ProfileError) -> RunMetric {
        guard let metric = RunMetric(rawValue: name) else {
            throw reader.unknown(name, RunMetric.allCases.map(\.rawValue), at: node)
        }
        return metric
    }

    private static func baseline(_ node: Node) throws(ProfileError) -> Baseline {
        guard let mapping = node.mapping else {
            throw ProfileError(
                line: node.mark?.line, message: LocalizedText(zh: "应有 unit、full、zero、source", en: "unit, full, zero and source are needed"))
        }
        let reader = ProfileReader(top: mapping)
        let full = try reader.number("full", in: 0...1e15)
        let zero = try reader.number("zero", in: 0...1e15)
        let word = try reader.text("unit")
        guard let unit = Unit(rawValue: word) else {
            throw reader.unknown(word, Unit.allCases.map(\.rawValue), at: try reader.node("unit"))
        }
        guard full > 0, zero > full else {
            throw ProfileError(
                line: node.mark?.line,
                message: LocalizedText(zh: "full 应大于 0 且小于 zero", en: "full must be above 0 and below zero"))
        }
        let source = try reader.text("source")
        try reader.refuseRest(known: ["unit", "full", "zero", "source"])
        return Baseline(full: full, zero: zero, unit: unit, source: source)
    }
}
