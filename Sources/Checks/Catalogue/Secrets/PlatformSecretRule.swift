import App
import Findings
import Rules
import Texts

/// DAT-023: keys of clouds and platforms.
enum PlatformSecretRule {
    static let rule = Rule(
        id: "DAT-023",
        title: LocalizedText(zh: "云平台密钥泄露", en: "Cloud or platform secret in the package"),
        indicator: .userData, severity: .high, family: .secrets,
        what: LocalizedText(
            zh: """
                在 dex 字符串、资源、清单、assets、网页脚本和原生库中查找有固定形式的密钥（阿里云、腾讯云、AWS、GitHub、Slack 等），\
                以及名称表明用途的密钥（微信 AppSecret、七牛、华为云、推送服务等）；按长度、字符集、熵值和相邻名称确认。地图 Key、推送 \
                AppKey 等本应内置的标识只列出。
                """,
            en: """
                Looks in dex strings, resources, the manifest, assets, scripts and native libraries for keys of a fixed form \
                (Alibaba and Tencent Cloud, AWS, GitHub, Slack and others) and for keys that their name gives away (WeChat \
                AppSecret, Qiniu, Huawei Cloud, push services); length, alphabet, entropy and name must agree. Map and push \
                keys that are made to be shipped are listed only.
                """),
        why: LocalizedText(
            zh: "安装包任何人都可解压，其中的云密钥可被用来读取存储桶、冒名推送、消耗资源或接管服务，且无法通过发版立即收回。",
            en: """
                Anybody can unpack a package: with its keys they read storage, push messages in the app's name or take over \
                services, and a new release does not call the old one back.
                """),
        fix: LocalizedText(
            zh: "立即在平台上作废并更换该密钥；由服务端代为调用，或由服务端下发有时效、最小权限的临时凭证。",
            en: """
                Revoke the key now; call the service from your server, or let it hand out credentials that expire and allow \
                only what is needed.
                """),
        references: References(masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0005", cwe: 798),
        examples: [
            Example(.fires, files: ["assets/oss.json": .text("{\"id\": \"LTAI5tQmXz8Rk2VbN7cYpW3h\"}")]),
            Example(
                .fires, files: ["assets/config.properties": .text("wx_app_secret=3f9a1c7e5b2d8460a1b9c3d7e5f20486\n")]),
            Example(
                .fires,
                inside:
                    "<meta-data android:name=\"QINIU_SECRET_KEY\" android:value=\"kR7vT2mXq9LpZ4nBs8WcY1dHf6GjA3eUoN5iKxQw\"/>"
            ),
            Example(.fires, dexStrings: ["AKIAQ3EGRT5V7XWZ2N4K"]),
            // The example of the vendor's documentation, a name without a value, an Android key of a map.
            Example(.silent, dexStrings: ["AKIAIOSFODNN7EXAMPLE", "app_secret", "LTAI"]),
            Example(
                .silent,
                inside:
                    "<meta-data android:name=\"com.amap.api.v2.apikey\" android:value=\"3f9a1c7e5b2d8460a1b9c3d7e5f20487\"/>"
            ),
            Example(
                .silent,
                files: ["assets/a.js": .text("var t={client_secret:e.clientSecret,secret:\"your-app-secret-000000\"};")]
            ),
        ],
        judge: { app in
            let findings = Finding.grouped(app.texts(kinds), severity: { severity(of: $0.hit.kind) }) { text in
                let name = text.title
                let isPublic = text.hit.kind.meaning == .identifier
                return LocalizedText(
                    zh: "\(text.place) 含有\(name.zh)\(isPublic ? "（可公开的标识）" : "")。",
                    en: "\(text.place) holds: \(name.en)\(isPublic ? ", which may be public" : "").")
            }
            return .graded(findings, upTo: .high, unless: app.textGap)
        })

    /// Every secret and identifier that no other rule is about.
    private static let kinds: Set<TextKind> = Set(
        TextKind.allCases.filter { $0.meaning == .secret || $0.meaning == .identifier }
    )
    .subtracting([.privateKey, .password, .credentialURL])

    private static func severity(of kind: TextKind) -> Severity {
        guard kind.meaning == .secret else { return .info }
        switch kind {
        // A name and entropy alone; a session that may be over; a chat that can be written to.
        case .secret, .webhook: return .medium
        case .webToken: return .low
        default: return .high
        }
    }
}
