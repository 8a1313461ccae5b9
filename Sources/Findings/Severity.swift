/// How much a failed check matters.
public enum Severity: String, Sendable, CaseIterable, Codable, Comparable {
    case info
    case low
    case medium
    case high
    case critical

    /// What the check weighs in its indicator (checks.yaml: critical 10, high 6, medium 4, low 2, info 0).
    public var weight: Int {
        switch self {
        case .info: 0
        case .low: 2
        case .medium: 4
        case .high: 6
        case .critical: 10
        }
    }

    /// Its name for people.
    public var title: LocalizedText {
        switch self {
        case .critical: LocalizedText(zh: "严重", en: "critical")
        case .high: LocalizedText(zh: "高危", en: "high")
        case .medium: LocalizedText(zh: "中危", en: "medium")
        case .low: LocalizedText(zh: "低危", en: "low")
        case .info: LocalizedText(zh: "提示", en: "info")
        }
    }

    /// Ordered from `info` to `critical`.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.weight < right.weight
    }
}
