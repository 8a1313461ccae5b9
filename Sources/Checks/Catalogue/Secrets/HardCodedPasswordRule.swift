import App
import Findings
import Rules
import Texts

/// DAT-022: accounts and passwords that are written down.
enum HardCodedPasswordRule {
    static let rule = Rule(
        id: "DAT-022",
        title: LocalizedText(zh: "硬编码账号口令", en: "Hard-coded account or password"),
        indicator: .userData, severity: .high, family: .secrets,
        what: LocalizedText(
            zh: """
                在配置文件、脚本、资源和字符串中查找写给 password、passwd、pwd 等名称的常量，以及带账号口令的地址（数据库、消息队列、\
                HTTP）；界面文字、占位符和示例不计。代码中赋给变量的常量尚不追踪，因此有代码而未发现问题时不下结论。
                """,
            en: """
                Looks in configuration, scripts, resources and strings for constants given to names such as password, passwd or \
                pwd, and for addresses with account and password (databases, queues, HTTP); labels, placeholders and examples \
                do not count. Constants that code assigns are not traced yet, so that an app with code is not cleared.
                """),
        why: LocalizedText(
            zh: "口令随安装包公开，任何人都能登录对应的后台、数据库或消息队列。",
            en:
                "The password is published with the package: anybody can log in to the server, database or queue behind it."
        ),
        fix: LocalizedText(
            zh: "修改该口令；从安装包中删除，改为用户登录后由服务端签发的短期令牌。",
            en:
                "Change the password; remove it, and use short-lived tokens that the server issues after the user has logged in."
        ),
        references: References(masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0005", cwe: 798),
        examples: [
            Example(.fires, files: ["assets/db.properties": .text("db.user=app\ndb.password=Gov@2023!yl\n")]),
            Example(.fires, files: ["assets/config.js": .text("var c = {\"passwd\": \"Yl#8812kd\"};")]),
            Example(.fires, dexStrings: ["amqp://mq:k8Zt2Qp91@10.20.30.40:5672"]),
            Example(
                .silent, resources: ["string/password": "请输入密码", "string/password_hint": "8-16位字母和数字"],
                files: ["assets/a.json": .text("{\"password\": \"密码\", \"pwd\": \"${env.PWD}\"}")]),
            Example(.notAssessable, dexStrings: ["https://user:password@example.com/", "password"]),
        ],
        judge: { app in
            let findings = Finding.grouped(app.texts([.password, .credentialURL]), severity: { _ in .high }) { text in
                if text.hit.kind == .credentialURL {
                    return LocalizedText(
                        zh: "\(text.place) 中有带账号口令的 \(text.hit.name) 地址。",
                        en: "\(text.place) has an address (\(text.hit.name)) with account and password.")
                }
                let name = PrintableText.of(text.hit.name)
                return LocalizedText(
                    zh: "\(text.place) 为 \(name) 写定了口令。", en: "\(text.place) has a constant for \(name).")
            }
            let hasCode = app.files.contains { $0.content?.kind == .dex }
            return .graded(findings, upTo: .high, unless: app.textGap ?? (hasCode ? notTraced : nil))
        })

    private static let notTraced = LocalizedText(
        zh: "文本中没有发现；代码中赋值的常量尚未追踪。", en: "Nothing in the texts; constants that code assigns were not traced.")
}
