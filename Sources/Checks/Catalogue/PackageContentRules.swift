import Rules

/// Rules about what is in the package: the archive, hidden code, left-over files, and the XML files the manifest leads to.
enum PackageContentRules {
    static let all: [Rule] =
        archive + ForeignCodeRules.all + hardening + data + secrets + endpoints + web + transport + screens

    private static let archive = [
        AmbiguousArchiveRule.rule, MalformedHeaderRule.rule, TraversalNameRule.rule, HiddenPayloadRule.rule,
        WrapScriptRule.rule, PackageInstallRule.rule,
    ]
    private static let hardening = [ResourceProtectionRule.rule, OutdatedPackerRule.rule]
    private static let data = [
        LegacyStorageRule.rule, FullBackupRule.rule, BackupContentRule.rule, BundledDataRule.rule,
        BundledCertificateRule.rule, PersonalDataRule.rule, DevelopmentResidueRule.rule, VulnerableLibraryRule.rule,
        SDKInventoryRule.rule,
    ]
    private static let secrets = [HardCodedPasswordRule.rule, PlatformSecretRule.rule, PrivateKeyRule.rule]
    private static let endpoints = [EndpointResidueRule.rule, BackendAddressRule.rule, ForeignEndpointRule.rule]
    private static let web = ScriptRules.all + PageRules.all
    private static let transport = [
        CleartextConfigRule.rule, CleartextDefaultRule.rule, UserCertificatesRule.rule, PinConfigurationRule.rule,
    ]
    private static let screens = [ConsentBoxRule.rule, AutofillRule.rule] + PasswordRules.all + PrivacyEntryRules.all
}
