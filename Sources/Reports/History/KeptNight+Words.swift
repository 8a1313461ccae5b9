import Findings
import History

extension KeptNight {
    /// Passed or failed, for people.
    var outcome: LocalizedText {
        isPassed ? LocalizedText(zh: "通过", en: "passed") : LocalizedText(zh: "未通过", en: "failed")
    }

    /// Its version, commit and branch; empty if nothing of that is known.
    var buildText: String {
        let version = [build?.versionName, build?.versionCode.map { "(\($0))" }].compactMap(\.self)
        return (version + [commit.map(NightNumbers.commit), branch].compactMap(\.self)).joined(separator: " ")
    }

    /// The night with what is known of its build.
    var json: JSONValue {
        let build: JSONValue? = build.map {
            [
                "sha256": .string($0.sha256), "package": .string($0.package), "versionCode": JSONValue($0.versionCode),
                "versionName": JSONValue($0.versionName), "size": JSONValue($0.size),
                "openFindings": JSONValue($0.openFindings),
            ]
        }
        return [
            "name": .string(name), "day": .string(day), "run": .integer(run), "commit": JSONValue(commit),
            "branch": JSONValue(branch), "passed": .bool(isPassed), "build": build ?? .null,
        ]
    }
}

/// What the JSON of every page of a history begins with.
enum HistoryDocument {
    static func make(_ toolVersion: String, _ members: [String: JSONValue]) -> [UInt8] {
        let head: [String: JSONValue] = [
            "schemaVersion": .integer(1), "tool": ["name": "touchstone", "version": .string(toolVersion)],
        ]
        return JSONValue.object(head.merging(members) { first, _ in first }).encoded()
    }
}
