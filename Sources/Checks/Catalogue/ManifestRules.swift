/// Rules that read the manifest and the XML files it leads to.
enum ManifestRules {
    static let all: [Rule] =
        BuildSwitchRules.all + [
            MemorySafetyRule.rule,
            InstrumentationRule.rule,
        ]
}
