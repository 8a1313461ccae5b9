import Rules

/// The checks of components that need their code.
enum ComponentCodeRules {
    static let all: [Rule] =
        (OpenComponentRules.all + [
            ProviderPathRule.rule, OpenReceiverRule.rule, OpenProviderRule.rule, HalfOpenProviderRule.rule,
            MissingClassRule.rule, ExtraCrashRule.rule, UnusedPermissionRule.rule, BulkRequestRule.rule,
            SelfCheckRule.rule,
        ]).map(\.askedOfWholeApp)
}
