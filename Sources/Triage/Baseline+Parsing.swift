import Findings
import Foundation

/// Why a file is no baseline.
public enum BaselineError: Error, Hashable, Sendable {
    /// No JSON report of `analyze`.
    case notAReport
    /// A report in a form of another version.
    case otherSchema(Int)

    /// What is wrong, for people.
    public var message: LocalizedText {
        switch self {
        case .notAReport:
            LocalizedText(
                zh: "不是 analyze --format json 写出的报告", en: "this is no report of analyze --format json")
        case .otherSchema(let version):
            LocalizedText(
                zh: "报告格式版本为 \(version)，本程序只能读取版本 \(Baseline.schemaVersion)",
                en: "the report has schema version \(version); this program reads \(Baseline.schemaVersion)")
        }
    }
}

extension Baseline {
    static let schemaVersion = 1

    /// Reads the JSON report of an earlier analysis.
    public init(json: [UInt8]) throws(BaselineError) {
        let report: Report
        do {
            report = try JSONDecoder().decode(Report.self, from: Data(json))
        } catch {
            throw .notAReport
        }
        guard report.tool.name == "touchstone" else { throw .notAReport }
        guard report.schemaVersion == Self.schemaVersion else { throw .otherSchema(report.schemaVersion) }
        self.init(
            package: report.identity.package, versionCode: report.identity.versionCode,
            versionName: report.identity.versionName, catalogue: report.tool.catalogue,
            entries: report.checks.flatMap { check in
                check.findings.map { finding in
                    Entry(
                        ruleID: check.id, fingerprint: finding.fingerprint, severity: finding.severity,
                        owner: finding.owner, message: finding.message)
                }
            })
    }

    /// The members of the report that are needed.
    private struct Report: Decodable {
        struct Tool: Decodable {
            var name: String
            var catalogue: String
        }

        struct Identity: Decodable {
            var package: String
            var versionCode: Int?
            var versionName: String?
        }

        struct Check: Decodable {
            var id: String
            var findings: [Finding]
        }

        struct Finding: Decodable {
            var fingerprint: String
            var severity: Severity
            var owner: String
            var message: LocalizedText
        }

        var schemaVersion: Int
        var tool: Tool
        var identity: Identity
        var checks: [Check]
    }
}
