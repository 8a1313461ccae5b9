import Findings
import History
import Nightly

extension AppNight {
    /// Metrics with a verdict of that name, those of all models together first.
    func metrics(_ verdict: String) -> [MetricComparison] {
        let found = metrics.filter { $0.verdict.name == verdict }
        return found.filter { $0.model == nil } + found.filter { $0.model != nil }
    }

    /// Rates of failure with a verdict of that name.
    func rates(_ verdict: String) -> [RateComparison] { rates.filter { $0.verdict.name == verdict } }

    /// How many comparisons say so.
    func count(_ verdict: String) -> Int { metrics(verdict).count + rates(verdict).count }

    /// The same; nil if of no comparison anything could be told.
    func toldCount(_ verdict: String) -> Int? {
        count("unknown") == metrics.count + rates.count ? nil : count(verdict)
    }

    /// Gates in a state.
    func gates(_ state: GateOutcome.State) -> [GateOutcome] { gates.filter { $0.state == state } }

    /// New and graver findings that nobody decided to let be; nil if there is nothing to compare with.
    var newFindings: Int? {
        difference.map { difference in (difference.new + difference.graver).count { !$0.finding.isSuppressed } }
    }

    /// The earlier nights that were not compared with, each reason once.
    var refusals: [Refusal] {
        var seen: Set<Refusal> = []
        let all = metrics.flatMap(\.refusals) + rates.flatMap(\.refusals)
        return all.filter { seen.insert($0).inserted }
    }

    /// Which build it is: version, commit, branch.
    var buildText: String {
        let record = build?.record
        let version = [record?.versionName, record?.versionCode.map { "(\($0))" }].compactMap(\.self)
        let label = [branch, commit.map(NightNumbers.commit)].compactMap(\.self).joined(separator: "@")
        return (version + [label]).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What it was compared with, in a sentence.
    var comparisonText: LocalizedText {
        guard let reference else {
            return LocalizedText(
                zh: "没有通过的历史构建可作基准：无法得知哪些是新增", en: "no earlier night passed: nobody knows what is new")
        }
        let commit = reference.commit.map { " " + NightNumbers.commit($0) } ?? ""
        let run = reference.run > 1 ? " #\(reference.run)" : ""
        return LocalizedText(
            zh: "对比 \(reference.day)\(run)\(commit)（最近一次通过）",
            en: "against \(reference.day)\(run)\(commit), the last night that passed")
    }
}
