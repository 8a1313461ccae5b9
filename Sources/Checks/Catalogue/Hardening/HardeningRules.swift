import Rules

/// The checks of what hides the code, and how well.
enum HardeningRules {
    static let all: [Rule] = [
        PackedRule.rule, ReadableCodeRule.rule, JavaOnlyRule.rule, ProtectorRule.rule, IncompletePackingRule.rule,
        RenamingRule.rule, StringEncryptionRule.rule, ControlFlowRule.rule, DebugInformationRule.rule,
        NativeEntryRule.rule, KotlinNamesRule.rule,
    ]
}
