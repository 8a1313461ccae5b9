import App
import Findings
import Rules
import Texts

/// DAT-025: addresses of intranets and test servers, and contacts of developers.
enum EndpointResidueRule {
    static let rule = Rule(
        id: "DAT-025",
        title: LocalizedText(zh: "内网/测试信息残留", en: "Internal or test endpoints and contacts left"),
        indicator: .userData, severity: .low, family: .residue,
        what: LocalizedText(
            zh:
                "在全部文本中查找内网地址（RFC 1918、RFC 6598、.local 等）、测试环境主机（test、uat、dev 等）和电子邮箱；版本号、命名空间、示例域名、许可证与开源库文档中的地址不计。邮箱只列出。",
            en: """
                Looks in all texts for addresses of private networks (RFC 1918, RFC 6598, .local), hosts of test stages (test, \
                uat, dev) and e-mail; version numbers, namespaces, example domains and what licences and documentation of \
                libraries name do not count. E-mail is listed only.
                """),
        why: LocalizedText(
            zh: "内网地址和测试环境暴露了系统拓扑；测试环境往往防护较弱，却连着真实数据。",
            en: "They show how the system behind is built; test stages are guarded less and often hold real data."),
        fix: LocalizedText(
            zh: "按构建类型区分地址，发布包只保留生产环境；删除不再使用的配置和调试页面。",
            en: "Keep addresses per build type, and only those of production in a release; remove unused configuration."
        ),
        references: References(masvs: ["MASVS-CODE-2"], maswe: "MASWE-0094", cwe: 200),
        examples: [
            Example(.fires, dexStrings: ["http://192.168.10.21:8080/api"]),
            Example(.fires, files: ["assets/env.json": .text("{\"api\": \"https://uat-api.yunling.gov.cn\"}")]),
            Example(.fires, files: ["assets/env.txt": .text("server 10.12.3.40 port 9000")]),
            Example(
                .silent,
                dexStrings: [
                    "version 10.2.3.4", "http://schemas.android.com/apk/res/android", "http://10.0.2.2:8080",
                    "127.0.0.1",
                    "https://api.yunling.gov.cn", "service@yunling.gov.cn", "1.2.840.113549.1.1.1", "10.0.648.133",
                ]),
            Example(.silent, files: ["assets/LICENSE.txt": .text("See http://dev.author.org and http://192.168.1.7/")]),
        ],
        judge: { app in
            let found = app.texts([.url, .address, .databaseURL, .email]).filter { !$0.isNotice }
            let findings = Finding.grouped(
                found.filter { verdict($0) != nil }, severity: { verdict($0)?.severity ?? .info }
            ) { text in
                let value = PrintableText.of(text.hit.value)
                let kind = verdict(text)
                return LocalizedText(
                    zh: "\(text.place) 中有\(kind?.zh ?? "")：\(value)。",
                    en: "\(text.place) has \(kind?.en ?? ""): \(value).")
            }
            return .graded(findings, upTo: .low, unless: app.textGap)
        })

    private static func verdict(_ text: FoundText) -> (zh: String, en: String, severity: Severity)? {
        if text.hit.kind == .email { return ("电子邮箱", "an e-mail address", .info) }
        let host = HostKind(text.hit.value)
        if host.isIntranet { return ("内网地址", "an address of a private network", .low) }
        if host.isTest { return ("测试环境地址", "a host of a test stage", .low) }
        return text.hit.kind == .address ? ("写定的公网地址", "a fixed public address", .info) : nil
    }
}
