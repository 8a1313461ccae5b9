import Checks
import Findings
import OwnRules
import Rules
import Scoring
import Settings
import Triage

/// Files that people wrote or kept, on which verdicts and gates depend.
public struct JudgementFiles: Sendable {
    /// A scoring profile; nil for that of the index.
    public var profile: String?
    /// A suppression file.
    public var suppressions: String?
    /// The JSON report of an earlier analysis.
    public var baseline: String?
    /// A file with checks of the user's own.
    public var rules: String?

    /// Paths.
    public init(
        profile: String? = nil, suppressions: String? = nil, baseline: String? = nil, rules: String? = nil
    ) {
        self.profile = profile
        self.suppressions = suppressions
        self.baseline = baseline
        self.rules = rules
    }

    func readRules(_ language: Language) throws -> [OwnRule] {
        guard let path = rules else { return [] }
        return try SettingsFile.read(path, language) { yaml throws(SettingsError) in
            try RuleFile(yaml: yaml) { Catalogue.rule($0) != nil }
        }.rules
    }

    func readProfile(_ language: Language, own: Set<String>) throws -> ScoringProfile {
        guard let path = profile else { return .index2022 }
        let profile = try SettingsFile.read(path, language) { yaml throws(SettingsError) in
            try ScoringProfile(yaml: yaml)
        }
        // A severity for a check that does not exist is a slip of the pen, which must not pass for a setting.
        if let unknown = profile.severities.keys.sorted().first(where: { !isKnown($0, own) }) {
            let text = LocalizedText(
                zh: "severities：没有编号为 \(unknown) 的检查项", en: "severities: there is no check \(unknown)")
            throw SettingsFile.refusal(path, text[language])
        }
        return profile
    }

    private func isKnown(_ id: String, _ own: Set<String>) -> Bool { Catalogue.rule(id) != nil || own.contains(id) }

    func readTriage(_ language: Language, own: Set<String>) throws -> Triage {
        let suppressions = try self.suppressions.map { path in
            try SettingsFile.read(path, language) { yaml throws(SettingsError) in
                try Suppressions(yaml: yaml) { isKnown($0, own) }
            }
        }
        let baseline = try self.baseline.map { path in
            let bytes = try SettingsFile.bytes(path, language)
            do {
                return try Baseline(json: bytes)
            } catch let error as BaselineError {
                throw SettingsFile.refusal(path, error.message[language])
            }
        }
        return Triage(suppressions: suppressions, baseline: baseline)
    }

    /// A baseline of another app would call everything new.
    func expect(_ baseline: Baseline?, isOf package: String, _ language: Language) throws {
        guard let baseline, let path = self.baseline, baseline.package != package else { return }
        let text = LocalizedText(
            zh: "基线属于另一个应用（\(baseline.package)），当前应用为 \(package)",
            en: "the baseline is of another app, \(baseline.package); this is \(package)")
        throw SettingsFile.refusal(path, text[language])
    }
}
