import App
import Findings
import Rules

/// A check that a user wrote down in a file, made of the same questions as the catalogue's.
public struct OwnRule: Sendable {
    /// The id, such as `GOV-001`: of letters, digits and hyphens, and none of the catalogue's.
    public var id: String
    /// What is wrong when the check fails, as a headline.
    public var title: LocalizedText
    /// The score it counts in.
    public var indicator: Indicator
    /// How much a failure matters; `info` counts in no score.
    public var severity: Severity
    /// True if what the matchers find should be there; false if it should not.
    public var isProtection: Bool
    /// What the developer should do; nil if nobody wrote it.
    public var fix: LocalizedText?
    /// What is looked for.
    public var matchers: [Matcher]
    /// True if every matcher must find something; false if one is enough.
    public var needsAll: Bool
    /// Packages for which the check must fail, as the file names them.
    public var firing: [String]
    /// Packages for which it must not.
    public var silent: [String]
    /// The line of the file in which it begins, from 1.
    public var line: Int

    /// A check.
    public init(
        id: String, title: LocalizedText, indicator: Indicator, severity: Severity, isProtection: Bool = false,
        fix: LocalizedText? = nil, matchers: [Matcher], needsAll: Bool = false, firing: [String] = [],
        silent: [String] = [], line: Int = 0
    ) {
        self.id = id
        self.title = title
        self.indicator = indicator
        self.severity = severity
        self.isProtection = isProtection
        self.fix = fix
        self.matchers = matchers
        self.needsAll = needsAll
        self.firing = firing
        self.silent = silent
        self.line = line
    }

    /// The check as the engine runs it.
    public var rule: Rule {
        let own = self
        return Rule(
            id: id, title: title, indicator: indicator, severity: severity,
            kind: severity == .info ? .inventory : isProtection ? .protection : .weakness, family: .own,
            what: LocalizedText(
                zh: "自定义规则：" + matchers.map(\.description.zh).joined(separator: needsAll ? "，并且" : "，或者") + "。",
                en: "A rule of your own: "
                    + matchers.map(\.description.en).joined(separator: needsAll ? ", and " : ", or ")
                    + "."),
            why: LocalizedText(zh: "由规则文件的作者规定。", en: "The author of the rule file asks for it."),
            fix: fix ?? LocalizedText(zh: "规则文件没有给出修复建议。", en: "The rule file says nothing of it."),
            references: References(masvs: []), examples: [], judge: { own.judge($0) })
    }

    private func judge(_ app: App) -> Judgement {
        var findings: [Finding] = []
        var open: LocalizedText?
        for matcher in matchers {
            let matched = matcher.match(app, title, isProtection ? .info : severity)
            if matched.findings.isEmpty {
                open = open ?? matched.gap
                // One that finds nothing decides it, unless it could not look.
                if needsAll { return absent(app, gap: matched.gap) }
            }
            findings += matched.findings
        }
        guard !findings.isEmpty else { return absent(app, gap: open) }
        return .found(Self.merged(findings))
    }

    /// What it means that nothing was found.
    private func absent(_ app: App, gap: LocalizedText?) -> Judgement {
        if let gap { return .notAssessable(gap) }
        guard isProtection, severity > .info else { return .pass }
        return .found([
            Finding(
                message: LocalizedText(zh: "\(title.zh)：没有找到。", en: "\(title.en): not found."), owner: .own,
                severity: severity,
                evidence: [.manifest(app.manifest.application?.xpath ?? "/manifest", "")], identity: "missing")
        ])
    }

    /// Findings of the same identity are one.
    private static func merged(_ findings: [Finding]) -> [Finding] {
        var merged: [Finding] = []
        var places: [String: Int] = [:]
        for finding in findings {
            if let place = places[finding.identity] {
                merged[place].evidence += finding.evidence.prefix(max(0, 12 - merged[place].evidence.count))
            } else {
                places[finding.identity] = merged.count
                merged.append(finding)
            }
        }
        return merged
    }
}
