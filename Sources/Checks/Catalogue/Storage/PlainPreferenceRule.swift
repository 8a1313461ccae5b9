import App
import Code
import Findings
import Rules

/// DAT-004: passwords, tokens and personal data in preferences, in the clear.
enum PlainPreferenceRule {
    static let rule = Rule(
        id: "DAT-004",
        title: LocalizedText(zh: "SP明文存储敏感信息", en: "Sensitive values in plain SharedPreferences"),
        indicator: .userData, severity: .medium, family: .storage, topic: .sensitive,
        what: LocalizedText(
            zh: """
                追踪密码框内容和以口令、令牌、证件号等名称读出的值是否未经加密写入 SharedPreferences（中）；仅键名敏感、值的来源不明时为低。使用 \
                EncryptedSharedPreferences 的应用只判断同一方法内打开的普通 SharedPreferences。
                """,
            en: """
                Follows what is typed into password fields and values read under names of secrets to putString, without a cipher \
                between (medium). Where only the key says so and the value is not known, low. Of apps with \
                EncryptedSharedPreferences only plain ones opened in the same method are judged.
                """),
        why: LocalizedText(
            zh: "SharedPreferences 是私有目录中的明文 XML，root、备份或漏洞读取后即可得到口令和登录状态。",
            en:
                "Preferences are plain XML in the app's folder: root, a backup or a hole gives passwords and sessions away."
        ),
        fix: LocalizedText(
            zh: "不保存口令；令牌用 AndroidKeyStore 中的密钥加密后保存，或使用 EncryptedSharedPreferences。",
            en:
                "Keep no passwords; encrypt tokens with a key in the AndroidKeyStore, or use EncryptedSharedPreferences."
        ),
        references: References(
            masvs: ["MASVS-STORAGE-1"], maswe: "MASWE-0006", mastg: "MASTG-TEST-0287", cwe: 312,
            cn: "JR/T 0092-2019 数据安全"),
        examples: [
            LeakExample.login(.fires, LeakExample.typed() + put("remembered")),
            // Only the key tells.
            .code(
                .fires,
                "invoke-static {}, Lcn/example/app/Net;->login()Ljava/lang/String;\nmove-result-object v0\n"
                    + put("access_token")),
            .code(.silent, LeakExample.token + LeakExample.encrypted + put("access_token")),
            .code(.silent, "const-string v0, \"\"\n" + put("access_token")),
            .code(.silent, LeakExample.stored("theme") + put("theme")),
            LeakExample.login(.silent, LeakExample.typed(into: "0x7f0f0001") + put("remembered")),
            .code(.notApplicable, LeakExample.token), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                guard inquiry.calls(.preference) else {
                    return .notApplicable(zh: "没有写入 SharedPreferences。", en: "Nothing is written to SharedPreferences.")
                }
                let flows = inquiry.sensitiveFlows
                let isMixed = !inquiry.callsOutsideSDKs(secureStores).isEmpty
                let followed = flows.from(DataSource.sensitive, to: [.preference]).filter {
                    !isMixed || inquiry.opensPlainStore(around: $0.flow.sinkSite)
                }
                let hits = followed.compactMap { flow in
                    inquiry.hit(flow, severity: DataSource.credentials.contains(flow.source) ? .medium : .low)
                }
                let known = Set(followed.map(\.flow.sinkSite))
                let named = isMixed ? [] : inquiry.sensitivelyNamedWrites.filter { !known.contains($0.site) }
                return inquiry.judge(hits + named, "plain-preference", upTo: .medium, gap: flows.gap) { name in
                    LocalizedText(
                        zh: "\(name) 把敏感信息明文写入 SharedPreferences。",
                        en: "\(name) keeps sensitive values in SharedPreferences in the clear.")
                }
            }
        })

    private static let secureStores = [
        MethodPattern("Landroidx/security/crypto/EncryptedSharedPreferences;", "create"),
        MethodPattern("Landroidx/security/crypto/EncryptedSharedPreferences$Companion;", "create"),
    ]

    private static func put(_ key: String) -> String {
        """
        const-string v1, "\(key)"
        const/4 v2, 0
        invoke-interface {v2, v1, v0}, Landroid/content/SharedPreferences$Editor;->\
        putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
        """
    }
}

extension CodeInquiry {
    /// True if the method around a site opens preferences that nothing encrypts.
    fileprivate func opensPlainStore(around site: Site) -> Bool {
        calls(around: site).contains {
            ["getSharedPreferences", "getDefaultSharedPreferences", "getPreferences"].contains($0.name)
        }
    }

    /// Writes under keys that stand for secrets, of values that are neither constant nor come out of a cipher.
    fileprivate var sensitivelyNamedWrites: [CodeHit] {
        let writes = callsOutsideSDKs(DataSink.preference.places.map(\.pattern)).prefix(400).compactMap {
            site -> CodeHit? in
            let names = program.argument(0, of: site).alternatives.compactMap(\.string)
            guard
                let key = names.first(where: { name in
                    SensitiveWords.word(in: name).map { Self.secretWords.contains($0) } ?? false
                }), !program.argument(1, of: site).isConstant
            else { return nil }
            return CodeHit(site, PrintableText.of(key), severity: .low)
        }
        guard !writes.isEmpty else { return [] }
        let concealed = follow(
            FlowQuestion(
                sources: results(.encrypted, of: Self.concealing), sinks: [.preference], budget: 60_000))
        let sites = Set(concealed.flows.map(\.flow.sinkSite))
        return writes.filter { write in
            !sites.contains(write.site)
                && !calls(around: write.site).contains { $0.name.lowercased().containsBytes(of: "encrypt") }
        }
    }
}
