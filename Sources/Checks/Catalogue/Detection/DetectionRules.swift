import Rules

/// The checks of what code notices about where it runs.
enum DetectionRules {
    /// Those that are told by their signs alone.
    static let rows = EnvironmentRows.all + ToolRows.all + [AttestationRow.row]

    static let all: [Rule] =
        rows.map(\.rule) + ProbeRules.all + [SignatureCheckRule.rule, IntegrityCheckRule.rule, ConsequenceRule.rule]
}
