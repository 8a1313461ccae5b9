import App
import Findings
import Rules
import Scoring
import Triage

/// What became of an app from one package to a later one: findings, scores, and what is in it.
public struct PackageDifference: Sendable {
    /// The earlier package.
    public let old: Analysis
    /// The later one, triaged with the earlier as its baseline.
    public let new: Analysis
    /// What is in the packages and is not the same, by subject.
    public let contents: [ContentChange]
    /// What of the code could not be read, so that software of others may seem to come or go.
    public let gaps: [LocalizedText]

    /// Compares two analyses; the later one must have been triaged with ``baseline(of:toolVersion:)`` of the earlier.
    public init(from old: Analysis, to new: Analysis) {
        self.old = old
        self.new = new
        contents = ContentChange.all(from: old.app, to: new.app)
        gaps = [old, new].flatMap { analysis in
            SoftwareInventory(analysis.app).gaps.map {
                LocalizedText(zh: "\(analysis.inputName)：\($0.zh)", en: "\(analysis.inputName): \($0.en)")
            }
        }
    }

    /// An analysis as a baseline for a later one, by the way of its JSON report: exactly what a kept report would give.
    public static func baseline(of analysis: Analysis, toolVersion: String) throws(BaselineError) -> Baseline {
        try Baseline(json: analysis.json(toolVersion: toolVersion, language: .en))
    }

    /// Findings of failed checks that stand so against the earlier package, the gravest first.
    func findings(_ change: Change) -> [(rule: Rule, finding: TriagedFinding)] {
        new.failed.flatMap { rule, check in
            check.findings.filter { $0.change == change }.map { (rule: rule, finding: $0) }
        }
    }

    /// What the earlier package has and the later has not: fixed, or gone with nobody able to tell.
    func departed(isFixed: Bool) -> [Baseline.Entry] {
        new.departed.filter { $0.isFixed == isFixed }.map(\.entry).sorted { $0.severity > $1.severity }
    }

    /// Each score, in the order of the index.
    var scores: [ScoreChange] {
        new.scores.indicators.compactMap { score in
            guard let before = old.scores.indicators.first(where: { $0.indicator == score.indicator }) else {
                return nil
            }
            return ScoreChange(before: before, after: score)
        }
    }
}

/// A score before and after, with the checks that moved it.
struct ScoreChange {
    let before: IndicatorScore
    let after: IndicatorScore

    /// A check that earns something else than before.
    struct Cause {
        let ruleID: String
        let before: Outcome?
        let after: Outcome?
    }

    /// True if the score or one of its ends moved.
    var isChanged: Bool { before.interval != after.interval }

    /// The checks whose verdict or credit is another, in the order of their ids.
    var causes: [Cause] {
        let (old, new) = (Self.checks(before), Self.checks(after))
        return Set(old.keys).union(new.keys).sorted().compactMap { id in
            let (left, right) = (old[id], new[id])
            let isSame = left?.outcome == right?.outcome && left?.credit == right?.credit
            return isSame ? nil : Cause(ruleID: id, before: left?.outcome, after: right?.outcome)
        }
    }

    private static func checks(_ score: IndicatorScore) -> [String: JudgedCheck] {
        let checks = score.families.flatMap(\.checks)
        return Dictionary(checks.map { ($0.ruleID, $0) }) { first, _ in first }
    }
}
