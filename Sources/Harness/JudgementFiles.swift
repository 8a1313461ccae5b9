import Checks
import Findings
import Foundation
import Reports
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

    /// Paths.
    public init(profile: String? = nil, suppressions: String? = nil, baseline: String? = nil) {
        self.profile = profile
        self.suppressions = suppressions
        self.baseline = baseline
    }

    func readProfile(_ language: Language) throws -> ScoringProfile {
        guard let path = profile else { return .index2022 }
        let profile = try settings(path, language) { yaml throws(SettingsError) in try ScoringProfile(yaml: yaml) }
        // A severity for a check that does not exist is a slip of the pen, which must not pass for a setting.
        if let unknown = profile.severities.keys.sorted().first(where: { Catalogue.rule($0) == nil }) {
            let text = LocalizedText(
                zh: "severities：没有编号为 \(unknown) 的检查项", en: "severities: there is no check \(unknown)")
            throw refusal(path, text[language])
        }
        return profile
    }

    func readTriage(_ language: Language) throws -> Triage {
        let suppressions = try self.suppressions.map { path in
            try settings(path, language) { yaml throws(SettingsError) in
                try Suppressions(yaml: yaml) { Catalogue.rule($0) != nil }
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
        do {
            return try parse(String(decoding: bytes, as: UTF8.self))
        } catch {
            throw refusal(path + error.place, error.message[language])
        }
    }

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
