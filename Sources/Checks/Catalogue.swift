import App
import Findings

/// All rules, in the order of their ids.
public enum Catalogue {
    /// Raised with every change that can change a verdict or a score.
    public static let version = "0.1.0"

    /// Every rule.
    public static let rules: [Rule] =
        [
            SignatureRules.all, ManifestRules.all, PackageContentRules.all, NativeRules.all, WebViewRules.all,
            TransportCodeRules.all, CryptoRules.all, StorageRules.all, IntentRules.all, ComponentCodeRules.all,
            DetectionRules.all, HardeningRules.all, PrivacyCodeRules.all, LeakRules.all, InputRules.all,
            [
                LoggingRule.rule, ExternalEntityRule.rule, DeserialisationRule.rule, ArchiveExtractionRule.rule,
                BiometricRule.rule, DebugLibraryRule.rule,
                BuildConfigRule.rule,
                HiddenInterfaceRule.rule,
            ],
        ].flatMap(\.self).sorted { $0.id < $1.id }

    /// The rule of that id.
    public static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}

/// Runs rules over an app.
public enum Engine {
    /// What every rule says, in the order of the rules.
    public static func judge(_ app: App, rules: [Rule] = Catalogue.rules) -> [CheckResult] {
        rules.map { judge(app, $0) }
    }

    /// What one rule says. Rules do not know of one another: several can be asked at once.
    public static func judge(_ app: App, _ rule: Rule) -> CheckResult {
        let judgement = rule.judge(app)
        return CheckResult(
            ruleID: rule.id, outcome: judgement.outcome, reason: judgement.reason, findings: judgement.findings)
    }
}
