/// Rules that read the manifest and the XML files it leads to.
enum ManifestRules {
    static let all: [Rule] =
        BuildSwitchRules.all + [
            MemorySafetyRule.rule,
            InstrumentationRule.rule,
            TargetSDKRule.rule,
            MinSDKRule.rule,
            SharedUserRule.rule,
            UndefinedPermissionRule.rule,
            CustomPermissionLevelRule.rule,
            PermissionDefinitionRule.rule,
            WeakGuardRule.rule,
            SpecialPermissionRule.rule,
            NecessaryScopeRule.rule,
        ]
}
