import App
import Findings
import Rules
import Texts

/// DAT-027: buckets and databases that the app names.
enum BackendAddressRule {
    static let rule = Rule(
        id: "DAT-027",
        title: LocalizedText(zh: "对象存储/数据库地址", en: "Storage bucket or back-end database URLs"),
        indicator: .userData, severity: .info, kind: .inventory, family: .residue,
        what: LocalizedText(
            zh: "列出文本中的对象存储桶域名（OSS、COS、OBS、S3、Firebase 等）和数据库、消息队列连接地址。不联网验证。",
            en: """
                Lists the hosts of storage buckets (OSS, COS, OBS, S3, Firebase) and the addresses of databases and queues in \
                all texts. Nothing is asked over the network.
                """),
        why: LocalizedText(
            zh: "权限配置不当的存储桶和直接暴露的数据库是数据泄露的常见来源，应逐一核对。",
            en: "Buckets open to all and databases reachable from outside are frequent leaks: each is worth a look."),
        fix: LocalizedText(
            zh: "核对存储桶的读写权限；数据库只对服务端开放，应用经接口访问。",
            en: "Check who may read and write each bucket; let only your server reach the database."),
        references: References(masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0005"),
        examples: [
            Example(
                .silent,
                dexStrings: [
                    "https://yl-files.oss-cn-hangzhou.aliyuncs.com/a.png", "jdbc:mysql://db.yunling.gov.cn:3306/app",
                ]),
            Example(.silent, dexStrings: ["https://api.yunling.gov.cn"]),
        ],
        judge: { app in
            let found = app.texts([.url, .databaseURL]).filter {
                $0.hit.kind == .databaseURL || HostKind($0.hit.value).storage != nil
            }
            let findings = Finding.grouped(found, severity: { _ in .info }) { text in
                let service = HostKind(text.hit.value).storage
                let value = PrintableText.of(text.hit.value)
                return LocalizedText(
                    zh: "\(text.place) 中有\(service.map { " \($0) 存储" } ?? "数据库")地址：\(value)。",
                    en: "\(text.place) names \(service.map { "storage of \($0)" } ?? "a database"): \(value).")
            }
            if findings.isEmpty, let gap = app.textGap { return .notAssessable(gap) }
            return .facts(findings)
        })
}
