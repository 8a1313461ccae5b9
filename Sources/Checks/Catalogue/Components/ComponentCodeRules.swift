/// The checks of components that need their code.
enum ComponentCodeRules {
    static let all: [Rule] = [
        OpenReceiverRule.rule, OpenProviderRule.rule, HalfOpenProviderRule.rule, MissingClassRule.rule,
    ].map(\.askedOfWholeApp)
}
