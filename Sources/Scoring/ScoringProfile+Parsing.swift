import Findings
import Profiles
import Settings

extension ScoringProfile {
    /// The profile of the 2022 index, which travels inside the program (`Profiles/index-2022.yaml`).
    public static let index2022: ScoringProfile = {
        do {
            return try ScoringProfile(yaml: String(decoding: EmbeddedProfiles.index2022, as: UTF8.self))
        } catch {
            preconditionFailure("the embedded profile is malformed: \(error)")
        }
    }()

    /// Reads a profile from YAML.
    ///
    /// - Throws: ``SettingsError`` for text that is no YAML, keys that are unknown or missing, and numbers out of range.
    public init(yaml: String) throws(SettingsError) {
        let top = try SettingsMapping(yaml: yaml)
        let name = try top.required("name").text()
        var points: [Indicator: Double] = [:]
        for (key, value) in try top.required("points").mapping().entries {
            let indicator = Indicator(rawValue: try key.text())
            guard let indicator, Indicator.fromPackage.contains(indicator) else {
                throw key.unknown(Indicator.fromPackage.map(\.rawValue))
            }
            points[indicator] = try value.number(in: 0...100)
        }
        var ceilings: [String: Double] = [:]
        for (key, value) in try top.required("ceilings").mapping().entries {
            let name = try key.text()
            guard name == "critical" || name == "high" else { throw key.unknown(["critical", "high"]) }
            ceilings[name] = try value.number(in: 0...100)
        }
        let coverage = try top.required("sufficient_coverage").number(in: 0...1)
        var severities: [String: Severity] = [:]
        if let section = top.value("severities") {
            for (key, value) in try section.mapping().entries { severities[try key.text()] = try value.word() }
        }
        try top.refuseRest(known: ["name", "points", "ceilings", "sufficient_coverage", "severities"])
        self.init(
            name: name, points: points, ceilingWithCritical: ceilings["critical"] ?? 100,
            ceilingWithHigh: ceilings["high"] ?? 100, sufficientCoverage: coverage, severities: severities)
    }
}
