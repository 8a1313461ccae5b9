import Findings
import Foundation
import History
import Statistics
import TestSupport

@testable import History
@testable import Nightly

/// A night with every case: an app that became worse, one that became better, one whose build cannot be read, one without
/// an earlier night, one that is unchanged but for the catalogue. Comparisons and change points are computed, not made up.
enum NightExample {
    /// A name that is markup in HTML, XML and Markdown and steers a terminal; with what XML cannot hold.
    static let hostile = "<script>alert(1)</script>\"'&|`]]>[x](http://evil.example)@all\u{202e}\u{1b}[2J\u{b}\u{fffe}"

    static func report() -> NightReport {
        NightReport(
            suite: "掌上好办 nightly", day: "2026-11-23", toolVersion: "1.2.3", catalogue: "2026.11",
            started: "2026-11-23T02:00:00Z", apps: [worse(), better(), unreadable(), first(), unchanged()])
    }

    static func record(_ version: Int, _ scores: [Double?], day: String = "2026-11-23") -> BuildRecord {
        let scored = zip(Indicator.fromPackage, scores).map { indicator, point in
            let (low, high) = point.map { (max(0, $0 - 6), min(100, $0 + 4)) } ?? (0, 100)
            return BuildRecord.Score(indicator: indicator, point: point, low: low, high: high)
        }
        return BuildRecord(
            name: "yunling-\(version).apk", size: 12_345_678 + 1000 * version,
            sha256: String(repeating: "0\(version)", count: 32).suffix(64).description,
            package: "cn.example.yunling.gov", versionCode: version, versionName: "3.\(version)", catalogue: "2026.11",
            day: day, scores: scored, checks: [], contents: [:], gaps: [])
    }

    static func item(
        _ rule: String, _ severity: Severity, _ zh: String, _ en: String, place: String? = "AndroidManifest.xml",
        member: String? = nil, isSuppressed: Bool = false, isOfNewCheck: Bool = false
    ) -> BuildDifference.Item {
        let finding = BuildRecord.Finding(
            fingerprint: String(repeating: "a", count: 26) + rule.replacing("-", with: "").suffix(6).lowercased(),
            severity: severity, owner: "own", message: LocalizedText(zh: zh, en: en), place: place, member: member,
            isSuppressed: isSuppressed)
        let check = BuildRecord.Check(
            id: rule, title: LocalizedText(zh: "检查 \(rule)", en: "Check \(rule)"), indicator: .package,
            severity: severity, outcome: "fail", credit: 0, findings: [finding])
        return BuildDifference.Item(check: check, finding: finding, isOfNewCheck: isOfNewCheck)
    }

    static func change(
        _ before: BuildRecord, _ after: BuildRecord, _ causes: [[BuildDifference.Cause]]
    ) -> [BuildDifference.ScoreChange] {
        zip(zip(before.scores, after.scores), causes + [[], [], [], []]).map { scores, causes in
            BuildDifference.ScoreChange(before: scores.0, after: scores.1, causes: causes)
        }
    }

    static func gate(
        _ name: String, _ state: GateOutcome.State, _ zh: String, _ en: String, _ details: [LocalizedText] = []
    ) -> GateOutcome {
        GateOutcome(name: name, title: LocalizedText(zh: zh, en: en), state: state, details: details)
    }
}
