import Findings
import History

extension NightGates {
    /// The low end of a score is not below `least`.
    func floor(of indicator: Indicator, _ least: Double, _ app: AppNight) -> GateOutcome {
        let name = "min-score.\(indicator.rawValue)"
        let bound = GateText.number(least)
        let title = LocalizedText(
            zh: "\(indicator.title.zh)得分下限不低于 \(bound)",
            en: "\(indicator.title.en): the low end of the score is at least \(bound)")
        let scores = Indicator.fromPackage.contains(indicator) ? app.build?.record.scores ?? [] : app.runScores
        guard let score = scores.first(where: { $0.indicator == indicator }) else {
            let noRuns = LocalizedText(zh: "今晚没有可用的设备运行", en: "there are no device runs tonight")
            return GateOutcome(
                name, title, unknown: Indicator.fromPackage.contains(indicator) ? Self.noBuild : noRuns)
        }
        // Downward: 79.96 is not 80.
        let low = GateText.number((score.low * 10).rounded(.down) / 10)
        let high = GateText.number((score.high * 10).rounded(.down) / 10)
        let detail = LocalizedText(zh: "得分区间 \(low)–\(high)", en: "the score lies in \(low)–\(high)")
        return GateOutcome(name, title, holds: score.low >= least, [detail])
    }

    /// The low end of a score did not drop by more than `most` since the reference.
    func drop(of indicator: Indicator, _ most: Double, _ app: AppNight) -> GateOutcome {
        let name = "score-drop.\(indicator.rawValue)"
        let bound = GateText.number(most)
        let title = LocalizedText(
            zh: "\(indicator.title.zh)得分下限较上次通过时下降不超过 \(bound) 分",
            en:
                "\(indicator.title.en): the low end of the score dropped by at most \(bound) since the last night that passed"
        )
        guard app.build != nil else { return GateOutcome(name, title, unknown: Self.noBuild) }
        guard let difference = app.difference else { return GateOutcome(name, title, unknown: Self.noReference) }
        guard let change = difference.scores.first(where: { $0.after.indicator == indicator }) else {
            let none = LocalizedText(zh: "两次中有一次没有该得分", en: "one of the two builds has no such score")
            return GateOutcome(name, title, unknown: none)
        }
        let (before, after) = (GateText.number(change.before.low), GateText.number(change.after.low))
        let moved = LocalizedText(zh: "得分下限 \(before) → \(after)", en: "the low end went from \(before) to \(after)")
        // What rounding of sums leaves is no drop.
        if change.before.low - change.after.low <= most + 1e-9 {
            return GateOutcome(name, title, holds: true, [moved])
        }
        let causes = LocalizedText(zh: "变化来自：\(Self.list(change, "、"))", en: "moved by: \(Self.list(change, ", "))")
        guard !change.isOfCatalogue else {
            let why = LocalizedText(
                zh: "全部来自检查目录的增减，与应用无关",
                en: "all of it is due to checks that came or went with the catalogue, not to the app")
            return GateOutcome(name: name, title: title, state: .unknown, details: [moved, why, causes])
        }
        return GateOutcome(name, title, holds: false, change.causes.isEmpty ? [moved] : [moved, causes])
    }

    /// The checks that moved a score, ten at most.
    private static func list(_ change: BuildDifference.ScoreChange, _ separator: String) -> String {
        let names = change.causes.prefix(10).map(\.ruleID)
        return names.joined(separator: separator) + (change.causes.count > 10 ? " …" : "")
    }
}
