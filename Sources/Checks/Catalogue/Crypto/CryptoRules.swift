import Rules

/// The checks of ciphers, keys and random numbers.
enum CryptoRules {
    static let all: [Rule] =
        CipherRules.all + CipherUseRules.all + NonceRules.all + KeySizeRules.all + CryptoInventoryRules.all + [
            HardCodedKeyRule.rule, KeyStorePasswordRule.rule, KeyBindingRule.rule, RandomSeedRule.rule,
            WeakHashRule.rule, PredictableRandomRule.rule, EncodingRule.rule,
        ]
}
