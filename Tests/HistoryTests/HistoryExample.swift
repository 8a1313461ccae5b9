import Findings
import Foundation
import History

/// What tests keep.
enum HistoryExample {
    static func record(_ sha: String = "aa", size: Int = 2048) -> BuildRecord {
        let finding = BuildRecord.Finding(
            fingerprint: "0f", severity: .high, owner: "own", message: LocalizedText(zh: "可调试", en: "debuggable"),
            place: "AndroidManifest.xml", isSuppressed: false)
        return BuildRecord(
            name: "app.apk", size: size, sha256: sha, package: "cn.example", versionCode: 7, versionName: nil,
            catalogue: "1", day: "2026-11-01",
            scores: [BuildRecord.Score(indicator: .package, point: 71.25, low: 60, high: 80)],
            checks: [
                BuildRecord.Check(
                    id: "PKG-020", title: LocalizedText(zh: "调试", en: "Debugging"), indicator: .package,
                    severity: .high, outcome: "fail", credit: 0, findings: [finding])
            ], contents: ["permission": ["android.permission.CAMERA": "dangerous"]], gaps: [])
    }

    static func night(
        _ day: String, _ values: [Double], sha: String? = "aa", passed: Bool = true, branch: String? = nil
    ) -> Night {
        Night(
            app: "yunling", day: day, commit: "c0ffee", branch: branch, isPassed: passed,
            build: sha.map { Night.Build(record($0), settings: "s") },
            samples: [
                Night.Samples(
                    model: "MI 10", metric: .coldStart, unit: .milliseconds, method: "am start",
                    environment: Night.Environment(["network": "wifi"]), values: values)
            ],
            trials: [
                Night.Trials(
                    model: "MI 10", metric: .launch, environment: Night.Environment(), failures: 1, count: 10)
            ],
            scores: record().scores,
            gates: [
                Night.Gate(
                    name: "fail-on", title: LocalizedText(zh: "无高危", en: "nothing high"),
                    state: passed ? "passed" : "failed", details: [LocalizedText(zh: "一", en: "one")])
            ])
    }
}
