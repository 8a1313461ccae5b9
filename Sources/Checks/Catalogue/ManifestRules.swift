import Rules

/// Rules that read the manifest and the XML files it leads to.
enum ManifestRules {
    static let all: [Rule] = rules.map(\.askedOfWholeApp)

    private static let rules: [Rule] =
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
            URIGrantRule.rule,
            FileProviderPathsRule.rule,
            ImplicitExportRule.rule,
            BindingPermissionRule.rule,
            FilterPriorityRule.rule,
            SecretCodeRule.rule,
            DeepLinkRule.rule,
            SupplierExposureRule.rule,
            TaskHijackingRule.rule,
            StrandHogg2Rule.rule,
            SelfStartRule.rule,
        ]
}
