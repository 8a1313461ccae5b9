import App
import Findings
import Rules
import Texts

/// DAT-103: servers and services outside the mainland.
enum ForeignEndpointRule {
    static let rule = Rule(
        id: "DAT-103",
        title: LocalizedText(zh: "境外服务器/SDK", en: "Foreign endpoints and cross-border SDKs"),
        indicator: .userData, severity: .low, family: .privacy,
        what: LocalizedText(
            zh: "把文本中的主机与境外统计、广告、云服务的域名表对照，并列出境外国别域名；文档、许可证中的链接不计。仅凭域名，不解析 IP。",
            en: """
                Compares the hosts in all texts with a table of foreign analytics, advertising and cloud services, and lists \
                domains of other countries; links of documentation and licences do not count. Names only: no address is looked up.
                """),
        why: LocalizedText(
            zh: "政务应用向境外提供个人信息须满足出境安全评估等要求；境外 SDK 往往在启动时即上传设备信息。",
            en: """
                Personal information may leave the country only under conditions; foreign SDKs tend to send device data as \
                soon as the app starts.
                """),
        fix: LocalizedText(
            zh: "移除不需要的境外 SDK；确需使用时完成数据出境评估，并在隐私政策中告知。",
            en:
                "Remove foreign SDKs that are not needed; for others do the assessment and say so in the privacy policy."
        ),
        references: References(masvs: ["MASVS-PRIVACY-2"], maswe: "MASWE-0112", cn: "《数据出境安全评估办法》"),
        examples: [
            Example(.fires, dexStrings: ["https://app-measurement.com/a"]),
            Example(.fires, files: ["assets/h5/a.js": .text("var u='https://stats.tracker.jp/c';")]),
            Example(
                .silent,
                dexStrings: [
                    "https://api.yunling.gov.cn", "https://developer.android.com/a", "http://www.apache.org/licenses/",
                ]),
        ],
        judge: { app in
            let found = app.texts([.url]).filter { text in
                let host = HostKind(text.hit.value)
                return !text.isNotice && (host.foreignService != nil || host.foreignCountry != nil)
            }
            let findings = Finding.grouped(found, severity: { _ in .low }) { text in
                let host = HostKind(text.hit.value)
                let name = host.foreignService ?? host.foreignCountry.map { "." + $0 } ?? ""
                let value = PrintableText.of(text.hit.value)
                return LocalizedText(
                    zh: "\(text.place) 中有境外地址（\(name)）：\(value)。",
                    en: "\(text.place) names a foreign host (\(name)): \(value).")
            }
            return .graded(findings, upTo: .low, unless: app.textGap)
        })
}
