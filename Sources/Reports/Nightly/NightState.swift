import Findings
import Nightly

/// What is said of an app, or of a whole night, in a word.
enum NightState: String, Sendable, CaseIterable {
    /// A gate holds, and none fails.
    case passed
    /// A gate does not hold.
    case failed
    /// No gate fails, but something kept the app from being judged.
    case unjudged
    /// Nothing was judged: no gate, or none that could say anything. Never a pass.
    case unknown

    /// Its name for people.
    var title: LocalizedText {
        switch self {
        case .passed: LocalizedText(zh: "通过", en: "passed")
        case .failed: LocalizedText(zh: "未通过", en: "failed")
        case .unjudged: LocalizedText(zh: "无法判定", en: "could not be judged")
        case .unknown: LocalizedText(zh: "未知", en: "unknown")
        }
    }
}

extension AppNight {
    /// The app's state. What fails the night is ``isPassed``: a failed gate, or trouble.
    var state: NightState {
        if gates.contains(where: { $0.state == .failed }) { return .failed }
        if !troubles.isEmpty { return .unjudged }
        return gates.contains { $0.state == .passed } ? .passed : .unknown
    }

    /// The name for people.
    var shownName: String { title ?? name }
}

extension NightReport {
    /// Raised when a member of the JSON report changes its meaning or goes away.
    static let schemaVersion = 1

    /// The night's state: the worst of its apps', and passed only if some app is.
    var state: NightState {
        let states = Set(apps.map(\.state))
        return [.failed, .unjudged, .passed].first(where: states.contains) ?? .unknown
    }
}

extension GateOutcome.State {
    /// Its name for people.
    var title: LocalizedText {
        switch self {
        case .passed: NightState.passed.title
        case .failed: NightState.failed.title
        case .unknown: NightState.unknown.title
        }
    }
}
