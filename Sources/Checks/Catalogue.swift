import Rules

extension Catalogue {
    /// Every rule, in the order of the ids.
    public static let rules: [Rule] =
        [
            SignatureRules.all, ManifestRules.all, PackageContentRules.all, NativeRules.all, WebViewRules.all,
            TransportCodeRules.all, CryptoRules.all, StorageRules.all, IntentRules.all, ComponentCodeRules.all,
            DetectionRules.all, HardeningRules.all, PrivacyCodeRules.all, LeakRules.all, InputRules.all,
            [
                LoggingRule.rule, ExternalEntityRule.rule, DeserialisationRule.rule, ArchiveExtractionRule.rule,
                BiometricRule.rule, DebugLibraryRule.rule,
                BuildConfigRule.rule,
                HiddenInterfaceRule.rule,
            ],
        ].flatMap(\.self).sorted { $0.id < $1.id }

    /// The rule of that id.
    public static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}
