import App
import Findings

/// One entry of a suppression file: which findings are known, why they are let be, who says so, and until when.
public struct Suppression: Sendable, Hashable {
    /// Why findings are let be.
    public enum Reason: String, Sendable, CaseIterable {
        /// The finding is wrong: it counts neither in gates nor in the score.
        case falsePositive = "false-positive"
        /// The finding is right and somebody bears the risk: it still counts in the score.
        case acceptedRisk = "accepted-risk"
        /// The finding is right and will be fixed: it still counts in the score.
        case fixPlanned = "fix-planned"
    }

    /// The rule of the findings; nil for any.
    public var rule: String?
    /// The owner of the findings: `own`, `unknown`, `sdk:NAME`, or `sdk:*` for any SDK; nil for any.
    public var owner: String?
    /// A pattern for the file that the evidence lies in, with `*` for any characters; nil for any.
    public var path: String?
    /// The one finding; nil for any.
    public var fingerprint: String?
    /// Why the findings are let be.
    public var reason: Reason
    /// The same in words.
    public var comment: String
    /// Who decided.
    public var author: String
    /// The last day on which it holds; nil if it holds for ever.
    public var expires: CalendarDay?
    /// Where it stands in its file, from 1.
    public var line: Int

    /// An entry.
    public init(
        rule: String? = nil, owner: String? = nil, path: String? = nil, fingerprint: String? = nil, reason: Reason,
        comment: String, author: String, expires: CalendarDay?, line: Int
    ) {
        self.rule = rule
        self.owner = owner
        self.path = path
        self.fingerprint = fingerprint
        self.reason = reason
        self.comment = comment
        self.author = author
        self.expires = expires
        self.line = line
    }

    /// True from the day after the last one on; without a day nothing that expires holds.
    public func isExpired(on day: CalendarDay?) -> Bool {
        guard let expires else { return false }
        guard let day else { return true }
        return day > expires
    }

    /// True if everything that the entry names fits the finding. With a path, all of the evidence must lie there: an
    /// entry for one library must not hide that another one has the same weakness.
    func covers(_ finding: Finding, of ruleID: String, fingerprint: String) -> Bool {
        if let rule, rule != ruleID { return false }
        if let owner, owner != finding.owner.name, owner != "sdk:*" || !finding.owner.isSDK { return false }
        if let path, !finding.evidence.allSatisfy({ Wildcard(path).matches($0.place.file) }) { return false }
        if let wanted = self.fingerprint, wanted != fingerprint { return false }
        return true
    }
}

extension Owner {
    /// True for a named third party.
    fileprivate var isSDK: Bool {
        if case .sdk = self { true } else { false }
    }
}

extension Suppression.Reason {
    /// Its name for people.
    public var title: LocalizedText {
        switch self {
        case .falsePositive: LocalizedText(zh: "误报", en: "false positive")
        case .acceptedRisk: LocalizedText(zh: "接受风险", en: "accepted risk")
        case .fixPlanned: LocalizedText(zh: "计划修复", en: "fix planned")
        }
    }
}
