import Rules

/// Rules about native libraries.
enum NativeRules {
    static let all: [Rule] = [
        ExecutableMemoryRule.rule, PositionIndependenceRule.rule, StackProtectorRule.rule, RelroRule.rule,
        FortifyRule.rule, SearchPathRule.rule, StrippedRule.rule, NativeObfuscationRule.rule,
        NativeSignatureCheckRule.rule, NativeAntiDebugRule.rule, NativeCodeCheckRule.rule,
    ]
}
