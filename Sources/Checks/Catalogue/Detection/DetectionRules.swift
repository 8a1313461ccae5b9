/// The checks of what code notices about where it runs.
enum DetectionRules {
    static let all: [Rule] = EnvironmentRules.all + ToolRules.all + ProbeRules.all + [SignatureCheckRule.rule]
}
