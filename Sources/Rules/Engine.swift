import App
import Findings

/// Runs rules over an app.
public enum Engine {
    /// What every rule says, in the order of the rules.
    public static func judge(_ app: App, rules: [Rule]) -> [CheckResult] {
        rules.map { judge(app, $0) }
    }

    /// What one rule says. Rules do not know of one another: several can be asked at once.
    public static func judge(_ app: App, _ rule: Rule) -> CheckResult {
        let judgement = rule.judge(app)
        return CheckResult(
            ruleID: rule.id, outcome: judgement.outcome, reason: judgement.reason, findings: judgement.findings)
    }
}
