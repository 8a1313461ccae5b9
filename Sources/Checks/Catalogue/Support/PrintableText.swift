import App
import Findings
import Rules

/// Text from a package, made fit to stand in a message.
enum PrintableText {
    /// The text with control characters, and those that change the direction of writing, spelt out; cut when long.
    static func of(_ text: String, limit: Int = 120) -> String {
        var shown = ""
        for scalar in text.unicodeScalars.prefix(limit) {
            switch scalar.value {
            case 0..<0x20, 0x7f...0x9f, 0x200e...0x200f, 0x202a...0x202e, 0x2066...0x2069:
                shown += "\\u{\(String(scalar.value, radix: 16))}"
            default:
                shown.unicodeScalars.append(scalar)
            }
        }
        return text.unicodeScalars.count > limit ? shown + "..." : shown
    }
}

extension Judgement {
    /// As ``graded(_:upTo:)``, but where nothing bad was found and something was not looked at, the check is not judged.
    static func graded(_ findings: [Finding], upTo severity: Severity, unless gap: LocalizedText?) -> Judgement {
        guard let gap, !findings.contains(where: { $0.severity > .info }) else {
            return graded(findings, upTo: severity)
        }
        return Judgement(outcome: .notAssessable, reason: gap, findings: findings)
    }
}

extension AppFile {
    /// The path as reports name it: files of a split carry its name.
    var place: String { split.isEmpty ? path : "\(split)!/\(path)" }

    /// True if the file lies below one of these folders.
    func isBelow(_ folders: String...) -> Bool { folders.contains { path.hasPrefix($0) } }
}

extension App {
    /// Judges how the app connects; one that cannot open connections is not asked.
    func judgeConnections(_ body: (ApplicationElement) -> Judgement) -> Judgement {
        guard mayUseNetwork else {
            return .notApplicable(
                zh: "未申请 INTERNET 权限，应用自身不能联网。",
                en: "The INTERNET permission is not requested, so the app opens no connections itself.")
        }
        return judgeApplication(body)
    }
}

extension Example {
    /// The request that an app needs to open connections.
    static let internet = "<uses-permission android:name=\"android.permission.INTERNET\"/>"
}
