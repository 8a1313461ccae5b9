import App
import Findings
import Rules

/// DAT-026: identity and card numbers of people in what is shipped.
enum PersonalDataRule {
    static let rule = Rule(
        id: "DAT-026",
        title: LocalizedText(zh: "包内真实个人信息", en: "Personal data of real people in resources"),
        indicator: .userData, severity: .high, family: .privacy,
        what: LocalizedText(
            zh: """
                在文本、网页、脚本、数据库和 dex 字符串中查找地区码、出生日期和校验位都正确的身份证号，以及发卡行前缀和 Luhn \
                校验都正确的银行卡号；同形数字中多数通不过校验时不计。
                """,
            en: """
                Looks in texts, pages, scripts, databases and dex strings for identity numbers with a right area, date of birth \
                and check digit, and for card numbers with an issuer's prefix and a right Luhn digit; where most numbers of the \
                shape fail, none counts.
                """),
        why: LocalizedText(
            zh: "安装包公开可得，其中真实的身份证号、银行卡号就是已经发生的个人信息泄露。",
            en: "A package is public: identity or card numbers of people in it are a leak that has already happened."),
        fix: LocalizedText(
            zh: "删除测试和演示数据中的真实信息，改用明显虚构的号码。",
            en: "Remove real data from tests and demonstrations; use numbers that are plainly made up."),
        references: References(
            masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0112", cwe: 359, cn: "《App违法违规收集使用个人信息行为认定方法》第五条"),
        examples: [
            Example(
                .fires,
                files: [
                    "assets/people.json": .text("[{\"id\":\"11010119900307109X\"},{\"id\":\"11010519491231002X\"}]")
                ]),
            Example(.fires, dexStrings: ["11010519491231002X"]),
            Example(
                .silent, files: ["assets/orders.csv": .text("编号,单号\n1,110101199003071090\n2,110105194912310021\n")]),
            Example(.silent, files: ["assets/contact.html": .text("<html><body>电话：13957163482</body></html>")]),
        ],
        judge: { app in .graded(app.textFiles.flatMap(findings), upTo: .high, unless: app.textGap) })

    private static func findings(_ file: AppFile) -> [Finding] {
        (file.content?.personalData ?? []).compactMap { sample in
            guard sample.kind != .mobileNumber else { return nil }
            let name = PrintableText.of(file.place)
            let kind = sample.kind == .identityNumber ? ("身份证号", "identity numbers") : ("银行卡号", "card numbers")
            // One may be an example that somebody made up so that it passes the check.
            let severity: Severity = sample.count == 1 ? .low : sample.kind == .identityNumber ? .high : .medium
            return Finding(
                message: LocalizedText(
                    zh: "\(name) 中有 \(sample.count) 个不同的\(kind.0)，如 \(sample.maskedSample)。",
                    en: "\(name) has \(sample.count) different \(kind.1), such as \(sample.maskedSample)."),
                owner: .unknown, severity: severity,
                evidence: [Evidence(.entry(name: file.place, offset: nil), value: sample.maskedSample)],
                identity: "\(file.place) \(sample.kind.rawValue)")
        }
    }
}
