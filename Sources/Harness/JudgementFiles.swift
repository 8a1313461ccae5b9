import Checks
import Findings
import Foundation
import OwnRules
import Reports
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
        return try settings(path, language) { yaml throws(SettingsError) in
            try RuleFile(yaml: yaml) { Catalogue.rule($0) != nil }
        }.rules
    }

    func readProfile(_ language: Language, own: Set<String>) throws -> ScoringProfile {
        guard let path = profile else { return .index2022 }
        let profile = try settings(path, language) { yaml throws(SettingsError) in try ScoringProfile(yaml: yaml) }
        // A severity for a check that does not exist is a slip of the pen, which must not pass for a setting.
        if let unknown = profile.severities.keys.sorted().first(where: { !isKnown($0, own) }) {
            let text = LocalizedText(
                zh: "severities：没有编号为 \(unknown) 的检查项", en: "severities: there is no check \(unknown)")
            throw refusal(path, text[language])
        }
        return profile
    }

    private func isKnown(_ id: String, _ own: Set<String>) -> Bool { Catalogue.rule(id) != nil || own.contains(id) }

    func readTriage(_ language: Language, own: Set<String>) throws -> Triage {
        let suppressions = try self.suppressions.map { path in
            try settings(path, language) { yaml throws(SettingsError) in
                try Suppressions(yaml: yaml) { isKnown($0, own) }
            }
        }
        let baseline = try self.baseline.map { path in
            let bytes = try read(path, language)
            do {
                return try Baseline(json: bytes)
            } catch let error as BaselineError {
                throw refusal(path, error.message[language])
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
        throw refusal(path, text[language])
    }

    private func settings<Value>(
        _ path: String, _ language: Language, _ parse: (String) throws(SettingsError) -> Value
    ) throws -> Value {
        let bytes = try read(path, language)
        guard bytes.count <= Self.sizeLimit else {
            let text = LocalizedText(zh: "文件过大，最多 4 MiB", en: "this file is too large: 4 MiB at most")
            throw refusal(path, text[language])
        }
        do {
            return try parse(String(decoding: bytes, as: UTF8.self))
        } catch {
            throw refusal(path + error.place, error.message[language])
        }
    }

    /// Nobody writes more by hand.
    private static let sizeLimit = 4 << 20

    private func read(_ path: String, _ language: Language) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            let text = LocalizedText(zh: "无法读取该文件", en: "this file cannot be read")
            throw refusal(path, text[language])
        }
        return [UInt8](data)
    }

    private func refusal(_ place: String, _ reason: String) -> Failure {
        Failure(.usage, TerminalText.escaped("\(place): \(reason)"))
    }
}
