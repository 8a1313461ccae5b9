/// The checks of components that need their code.
enum ComponentCodeRules {
    static let all: [Rule] = [
        ProviderPathRule.rule,
        OpenReceiverRule.rule, OpenProviderRule.rule, HalfOpenProviderRule.rule, MissingClassRule.rule,
    ].map(\.askedOfWholeApp)
}
