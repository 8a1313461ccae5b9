import Findings

/// What became of an app from one build to a later one, told from what was kept of both.
public struct BuildDifference: Sendable, Hashable {
    /// A finding with the check that made it.
    public struct Item: Sendable, Hashable {
        /// The check.
        public var check: BuildRecord.Check
        /// The finding: of the later build, or of the earlier one if it is gone.
        public var finding: BuildRecord.Finding
        /// True if the catalogue of the earlier build had no such check: nobody knows whether it is new.
        public var isOfNewCheck: Bool
    }

    /// A score before and after.
    public struct ScoreChange: Sendable, Hashable {
        /// Before.
        public var before: BuildRecord.Score
        /// After.
        public var after: BuildRecord.Score
        /// The checks whose outcome or credit is another, in the order of their ids.
        public var causes: [Cause]
        /// True if all that moved it are checks that the earlier catalogue had not, or that are gone from the later.
        public var isOfCatalogue: Bool { !causes.isEmpty && causes.allSatisfy { $0.before == nil || $0.after == nil } }
    }

    /// A check that earns something else than before.
    public struct Cause: Sendable, Hashable {
        /// The rule's id.
        public var ruleID: String
        /// The name of its outcome before; nil if the catalogue had no such check.
        public var before: String?
        /// The name of its outcome after; nil if the catalogue has no such check any more.
        public var after: String?
    }

    /// Findings of failed checks that were not there, the gravest first.
    public var new: [Item] = []
    /// Findings that were there and are graver now.
    public var graver: [Item] = []
    /// Findings that were there.
    public var persisting: [Item] = []
    /// Findings that their check looked for and did not find any more.
    public var fixed: [Item] = []
    /// Findings that are gone, while their check could not look or is gone too: nobody knows whether they were fixed.
    public var unknown: [Item] = []
    /// Scores, in the order of the index, whether they moved or not.
    public var scores: [ScoreChange] = []
    /// What is in the builds and is not the same, by subject.
    public var contents: [ContentChange] = []
    /// What of the code of either could not be read.
    public var gaps: [LocalizedText] = []
}
