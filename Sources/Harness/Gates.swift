import Findings
import Reports
import Scoring

/// The least an indicator may score.
public struct ScoreFloor: Sendable, Hashable {
    /// The indicator.
    public var indicator: Indicator
    /// The least that its low end may be, 0 to 100.
    public var least: Double

    /// Reads `package=80`; nil if it is not of that form.
    public init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let indicator = Indicator(rawValue: String(parts[0])),
            let least = Double(parts[1]), (0...100).contains(least)
        else { return nil }
        self.indicator = indicator
        self.least = least
    }
}

/// What must hold for the program to end with status 0.
public struct Gates: Sendable {
    /// No failed check may have a finding as grave as this, unless it is suppressed.
    public var failOn: Severity?
    /// The same for findings that are new or graver since the baseline.
    public var failOnNew: Severity?
    /// The least that indicators may score.
    public var floors: [ScoreFloor]

    /// Gates.
    public init(failOn: Severity?, failOnNew: Severity? = nil, floors: [ScoreFloor]) {
        self.failOn = failOn
        self.failOnNew = failOnNew
        self.floors = floors
    }

    /// What does not hold, one line each, in the given language.
    func broken(by analysis: Analysis, language: Language) -> [String] {
        var lines: [String] = []
        if let failOn, let gravest = analysis.gravestFinding, gravest >= failOn {
            let text = LocalizedText(
                zh: "存在“\(gravest.title.zh)”级问题（门限 --fail-on \(failOn.rawValue)）",
                en: "there are findings of severity \(gravest.rawValue) (--fail-on \(failOn.rawValue))")
            lines.append(text[language])
        }
        lines += [Self.broken(failOnNew, by: analysis.gravestNewFinding)].compactMap { $0?[language] }
        for floor in floors {
            guard let found = analysis.lowEnd(of: floor.indicator), found < floor.least else { continue }
            let low = (found * 10).rounded(.down) / 10
            let text = LocalizedText(
                zh: "\(floor.indicator.title.zh)得分下限 \(low)，低于门限 \(floor.least)",
                en: "the low end of \(floor.indicator.rawValue) is \(low), below \(floor.least)")
            lines.append(text[language])
        }
        return lines
    }

    /// What `--fail-on-new` says of the gravest finding that is new or graver; nil if it holds.
    static func broken(_ failOnNew: Severity?, by gravest: Severity?) -> LocalizedText? {
        guard let failOnNew, let gravest, gravest >= failOnNew else { return nil }
        return LocalizedText(
            zh: "相对基线新增或加重了“\(gravest.title.zh)”级问题（门限 --fail-on-new \(failOnNew.rawValue)）",
            en: "there are new or graver findings of severity \(gravest.rawValue) "
                + "(--fail-on-new \(failOnNew.rawValue))")
    }
}

extension Analysis {
    /// The low end of a score; nil for one of device runs if there are none.
    fileprivate func lowEnd(of indicator: Indicator) -> Double? {
        scores.indicators.first { $0.indicator == indicator }?.low
            ?? runs?.scores.first { $0.indicator == indicator }?.low
    }
}
