import App
import Code
import Findings
import Rules

/// DAT-041: secrets that are kept encoded instead of encrypted.
enum EncodingRule {
    static let rule = Rule(
        id: "DAT-041",
        title: LocalizedText(zh: "编码当加密", en: "Encoding used as encryption"),
        indicator: .userData, severity: .medium, family: .crypto, topic: .sensitive,
        what: LocalizedText(
            zh: "追踪敏感数据是否只经过 Base64 就写入 SharedPreferences；口令、令牌、证件号为中，其他个人信息为低。先加密再编码的不计。",
            en: """
                Follows sensitive data that is written to SharedPreferences with nothing but Base64 in between: secrets count medium, \
                other personal data low. What was encrypted before does not count.
                """),
        why: LocalizedText(
            zh: "Base64 没有密钥，任何人都能还原内容。", en: "Base64 has no key: anybody reads it."),
        fix: LocalizedText(
            zh: "用 AndroidKeyStore 中的密钥做认证加密（AES-GCM 或 SM4-GCM）后再保存。",
            en: "Encrypt with a key in the AndroidKeyStore (AES-GCM or SM4-GCM) before it is stored."),
        references: References(masvs: ["MASVS-CRYPTO-1"], maswe: "MASWE-0019", cwe: 261),
        examples: [
            LeakExample.login(.fires, LeakExample.typed() + encode + put),
            .code(.fires, LeakExample.stored("username") + encode + put),
            .code(.silent, LeakExample.token + LeakExample.encrypted + put),
            // A picture.
            .code(.silent, LeakExample.stored("icon") + encode + put),
            // Sent, as for the basic scheme of HTTP, but not kept.
            .code(.silent, LeakExample.token + encode),
            .code(.notApplicable, LeakExample.token + put), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                guard inquiry.calls(.encoding) else {
                    return .notApplicable(zh: "没有使用 Base64 编码。", en: "Nothing is encoded as Base64.")
                }
                let sensitive = inquiry.sensitiveFlows
                let encoded = sensitive.from(DataSource.sensitive, to: [.encoding])
                let grave = Set(
                    encoded.filter { DataSource.credentials.contains($0.source) }.map {
                        TaintOrigin.site($0.flow.sinkSite)
                    })
                let kept = inquiry.follow(
                    FlowQuestion(
                        sources: encoded.isEmpty
                            ? [] : [(.encoded, .sites(Set(encoded.map(\.flow.sinkSite)).sorted()))],
                        sinks: [.preference], sanitizers: CodeInquiry.concealing, budget: 60_000))
                let hits = kept.flows.compactMap { flow in
                    inquiry.hit(flow, severity: grave.contains(flow.flow.origin) ? .medium : .low)
                }
                return inquiry.judge(hits, "encoding", upTo: .medium, gap: sensitive.gap ?? kept.gap) { name in
                    LocalizedText(
                        zh: "\(name) 用 Base64 代替加密保存敏感数据。",
                        en: "\(name) keeps sensitive data as Base64 instead of encrypted.")
                }
            }
        })

    private static let encode = """
        invoke-virtual {v0}, Ljava/lang/String;->getBytes()[B
        move-result-object v0
        const/4 v1, 2
        invoke-static {v0, v1}, Landroid/util/Base64;->encodeToString([BI)Ljava/lang/String;
        move-result-object v0

        """
    private static let put = """
        const-string v1, "value"
        const/4 v2, 0
        invoke-interface {v2, v1, v0}, Landroid/content/SharedPreferences$Editor;->\
        putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
        """
}
