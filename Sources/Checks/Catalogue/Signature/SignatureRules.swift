import Rules

/// Rules about who signed the package, how, and what the signature leaves open.
///
/// All are judged for the API levels from `minSdkVersion` to today: what no phone of that range can meet is not
/// applicable.
enum SignatureRules {
    static let all: [Rule] = [
        VerificationRule.rule, JanusRule.rule, JARFallbackRule.rule, DebugCertificateRule.rule,
        WeakDigestRule.rule, KeySizeRule.rule, PublicKeyRule.rule, CertificateIdentityRule.rule,
        SchemeAgreementRule.rule, UnsignedRegionRule.rule,
    ]
}
