import App
import Code
import Findings
import Rules

/// DAT-015: key-value stores that are opened without a key.
enum KeyValueStoreRule {
    static let rule = Rule(
        id: "DAT-015",
        title: LocalizedText(zh: "MMKV、Realm 等存储未加密", en: "Key-value store without encryption"),
        indicator: .userData, severity: .low, family: .storage,
        what: LocalizedText(
            zh: """
                查找不带 cryptKey 打开的 MMKV 和没有 encryptionKey 的 Realm 配置；应用以口令、令牌、证件号等名称为键写入时为低，未发现敏感键名时\
                仅作提示。
                """,
            en: """
                Looks for MMKV opened without a cryptKey and Realm configured without an encryptionKey: low where keys named after \
                passwords, tokens or identity numbers are written, else only mentioned.
                """),
        why: LocalizedText(
            zh: "这些文件以明文保存在应用目录，root 或备份后即可读出登录令牌和个人信息。",
            en: "The files lie in the app's folder in the clear: root or a backup gives tokens and personal data away."),
        fix: LocalizedText(
            zh: "打开时传入由 AndroidKeyStore 保护的随机密钥。",
            en: "Open them with a random key that the AndroidKeyStore guards."),
        references: References(masvs: ["MASVS-STORAGE-1"], maswe: "MASWE-0006", cwe: 312),
        examples: [
            .code(.fires, open + encode("access_token")),
            .code(.silent, open + encode("theme")),
            .code(
                .silent,
                """
                const-string v0, "user"
                const/4 v1, 1
                invoke-virtual {p0}, Lcn/example/app/MainActivity;->key()Ljava/lang/String;
                move-result-object v2
                invoke-static {v0, v1, v2}, \(mmkv)->mmkvWithID(Ljava/lang/String;ILjava/lang/String;)\(mmkv)
                move-result-object v0
                """ + encode("access_token")),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let openers = ["mmkvWithID", "defaultMMKV"].map { MethodPattern(mmkv, $0) }
                let sites = inquiry.calls(openers).filter { !inquiry.scope(of: $0).hasPrefix("com.tencent.mmkv.") }
                let realms = inquiry.calls(MethodPattern(realm, "build"))
                guard !sites.isEmpty || !realms.isEmpty else {
                    return .notApplicable(zh: "没有使用 MMKV 或 Realm。", en: "Neither MMKV nor Realm is used.")
                }
                let open = sites.filter { !hasKey(inquiry, $0) }
                let keyed = inquiry.scopes(calling: [MethodPattern(realm, "encryptionKey")])
                let plain = realms.filter { !keyed.contains(inquiry.scope(of: $0)) }
                guard !open.isEmpty || !plain.isEmpty else { return .pass }
                let key = sensitiveKey(inquiry)
                let hits = (open + plain).sorted().map { CodeHit($0, key, severity: key == nil ? .info : .low) }
                return .graded(
                    inquiry.findings(hits, "key-value-store") { name in
                        LocalizedText(
                            zh: "\(name) 打开未加密的键值库。", en: "\(name) opens a key-value store without encryption.")
                    }, upTo: .low)
            }
        })

    /// True if MMKV is opened with a key that is not null.
    private static func hasKey(_ inquiry: CodeInquiry, _ site: Site) -> Bool {
        let name = inquiry.program.mentionedName(at: site)
        let parameters = name.drop { $0 != "(" }.prefix { $0 != ")" }
        let position =
            switch parameters {
            case "(ILjava/lang/String;": 1
            case let list where list.hasPrefix("(Ljava/lang/String;ILjava/lang/String;"): 2
            default: -1
            }
        return position >= 0 && inquiry.program.argument(position, of: site).number != 0
    }

    /// A constant key with a sensitive name under which something is written; nil if there is none.
    private static func sensitiveKey(_ inquiry: CodeInquiry) -> String? {
        let writers = ["encode", "putString"].map { MethodPattern(mmkv, $0) }
        return inquiry.calls(writers).prefix(400).lazy.compactMap { site in
            inquiry.program.argument(0, of: site).alternatives.compactMap(\.string).first {
                SensitiveWords.word(in: $0) != nil
            }.map { PrintableText.of($0) }
        }.first
    }

    private static let mmkv = "Lcom/tencent/mmkv/MMKV;"
    private static let realm = "Lio/realm/RealmConfiguration$Builder;"

    private static let open = """
        const-string v0, "user"
        invoke-static {v0}, \(mmkv)->mmkvWithID(Ljava/lang/String;)\(mmkv)
        move-result-object v0

        """

    private static func encode(_ key: String) -> String {
        """

        const-string v1, "\(key)"
        invoke-virtual {v0, v1, v1}, \(mmkv)->encode(Ljava/lang/String;Ljava/lang/String;)Z
        """
    }
}
