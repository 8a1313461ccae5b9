import Findings
import Statistics

/// Figures of comparisons as people read them.
enum NightNumbers {
    /// A share as signed percent: `+12.3 %`.
    static func percent(_ share: Double) -> String { "\(signed(share)) %" }

    /// Where a share lies: `+8.1 … +16.0 %`.
    static func percent(_ interval: ClosedRange<Double>) -> String {
        "\(signed(interval.lowerBound)) … \(signed(interval.upperBound)) %"
    }

    private static func signed(_ share: Double) -> String {
        let text = Quantity.decimal(100 * share, digits: 1)
        return share > 0 ? "+\(text)" : text
    }

    /// A probability with its sign of equality: `= 0.0021`, or `< 0.0001`.
    static func probability(_ p: Double) -> String {
        p < 0.0001 ? cell(p) : "= \(cell(p))"
    }

    /// A probability in a column of such: `0.0021`, or `< 0.0001`.
    static func cell(_ p: Double) -> String {
        p < 0.0001 ? "< 0.0001" : Quantity.decimal(p, digits: 4)
    }

    /// A score: one decimal, or a dash where too little was seen.
    static func score(_ point: Double?) -> String { point.map { Quantity.decimal($0, digits: 1) } ?? "–" }

    /// A difference of scores: `+1.5`.
    static func signedScore(_ difference: Double) -> String {
        let text = Quantity.decimal(difference, digits: 1)
        return difference > 0 ? "+\(text)" : text
    }

    /// A commit, short as people write it.
    static func commit(_ text: String) -> String { String(text.prefix(12)) }
}

extension Verdict {
    /// Its name for people.
    var title: LocalizedText {
        switch self {
        case .worse: LocalizedText(zh: "劣化", en: "worse")
        case .better: LocalizedText(zh: "改善", en: "better")
        case .same: LocalizedText(zh: "持平", en: "same")
        case .unknown: LocalizedText(zh: "未知", en: "unknown")
        }
    }

    /// With how many values a side it could be told; nil if it is told, or that would take too many.
    var needed: Int? {
        if case .unknown(let needed) = self { needed } else { nil }
    }

    /// True if nobody can tell.
    var isUnknown: Bool {
        if case .unknown = self { true } else { false }
    }
}
