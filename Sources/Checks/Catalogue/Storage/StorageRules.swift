import Rules

/// The checks of what code stores, and where.
enum StorageRules {
    static let all: [Rule] =
        SharedFileRules.all + ExternalStorageRules.all + [
            DatabaseRule.rule, KeyValueStoreRule.rule, SQLInjectionRule.rule, PlainPreferenceRule.rule,
        ]
}
