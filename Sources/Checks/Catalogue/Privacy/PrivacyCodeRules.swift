import Rules

/// The checks of what code does with personal information.
enum PrivacyCodeRules {
    static let all: [Rule] = StartupRules.all + [AppListRule.rule, PersonalDataInventoryRule.rule]
}
