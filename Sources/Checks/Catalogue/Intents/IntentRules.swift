import Rules

/// The checks of what code hands to other apps and takes from them.
enum IntentRules {
    static let all: [Rule] = [
        DynamicReceiverRule.rule, BroadcastRule.rule, PendingIntentRule.rule, FragmentInjectionRule.rule,
        IntentSchemeRule.rule, ShellCommandRule.rule, ImplicitServiceRule.rule, IntentRedirectionRule.rule,
    ]
}
