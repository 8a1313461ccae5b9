import App
import Findings
import Rules
import Signing

/// PKG-008: the certificate says nothing of its owner, or not for long.
enum CertificateIdentityRule {
    /// 25 years, as keytool users count them: the validity that the Android documentation asks for.
    private static let leastDays = 25 * 365

    /// Names that signing tools give to the certificates they make, without blanks and hyphens.
    private static let toolNames: Set<String> = [
        "apksigner", "appsign", "signapk", "uberapksigner", "apktool", "apkeditor", "apkstudio", "apktoolgui",
        "testsign", "arsclib",
    ]

    static let rule = Rule(
        id: "PKG-008",
        title: LocalizedText(zh: "证书信息异常", en: "Certificate identity or validity anomalies"),
        indicator: .package, severity: .low, family: .signature,
        what: LocalizedText(
            zh: "检查当前签名者证书：是否已过期或尚未生效（以分析日期为准）、有效期是否不足 25 年、主体是否为空或未填写、是否为签名工具自带的名称。",
            en: """
                Looks at the current signer's certificate: expired or not yet valid on the day of the analysis, valid \
                for less than 25 years, a subject that is empty or was never filled in, or the name of a signing tool.
                """),
        why: LocalizedText(
            zh: """
                安卓安装时不看证书有效期和名称，但应用市场和检测机构据此核对开发者身份：信息缺失使仿冒难以识别，\
                证书过期后部分市场会拒绝更新。
                """,
            en: """
                Android looks at neither validity nor name, but stores and test bodies tell genuine apps by them: \
                without a name copies are hard to spot, and some stores refuse updates once the certificate has expired.
                """),
        fix: LocalizedText(
            zh: "更换密钥时如实填写单位名称、部门和国家，有效期不少于 25 年（keytool -validity 10000），再以 V3 轮换记录平滑过渡。",
            en: """
                With the next key, fill in organisation, unit and country truthfully, make it valid for 25 years or \
                more (keytool -validity 10000), and change over by v3 rotation.
                """),
        references: References(masvs: ["MASVS-CODE-3"], maswe: "MASWE-0104", cwe: 298),
        examples: [
            Example(.fires, signature: .valid([.v2], by: .init(days: ("1995-01-01", "2025-01-01")))),
            Example(.fires, signature: .valid([.v2], by: .init(days: ("2050-01-01", "2080-01-01")))),
            Example(.fires, signature: .valid([.v2], by: .init(days: ("2020-01-01", "2030-01-01")))),
            Example(.fires, signature: .valid([.v2], by: .init(subject: []))),
            Example(.fires, signature: .valid([.v2], by: .init(subject: ["C=Unknown", "O=Unknown", "CN=Unknown"]))),
            Example(.fires, signature: .valid([.v2], by: .init(subject: ["CN=APK Signer"]))),
            Example(.silent, signature: .valid([.v2])),
            Example(.notAssessable, signature: .unsigned),
        ],
        judge: { app in app.judgeSigners { .found($0.flatMap { problems(of: $0, app) }) } })

    private static func problems(of certificate: Certificate, _ app: App) -> [Finding] {
        var findings: [Finding] = []
        func add(_ kind: String, _ value: String, zh: String, en: String) {
            findings.append(
                Finding(
                    message: LocalizedText(zh: zh, en: en), severity: .low,
                    evidence: [.certificate(certificate, in: app, value)], identity: "\(kind) \(certificate.sha256)"))
        }
        let (begin, end) = (certificate.notBefore, certificate.notAfter)
        let validity = "\(begin.text) - \(end.text)"
        if let today = app.analysisDay {
            let midnight = today.secondsSince1970
            if end.secondsSince1970 < midnight {
                add(
                    "expired", validity, zh: "签名证书已于 \(end.text) 过期（分析日期 \(today.text)）。",
                    en: "The signer's certificate expired on \(end.text) (day of the analysis: \(today.text)).")
            } else if begin.secondsSince1970 >= midnight + 86_400 {
                add(
                    "not-yet-valid", validity, zh: "签名证书到 \(begin.text) 才生效（分析日期 \(today.text)）。",
                    en: "The signer's certificate begins on \(begin.text) (day of the analysis: \(today.text)).")
            }
        }
        // Keys are made to the second: a day less is no fault.
        let days = (end.secondsSince1970 - begin.secondsSince1970 + 86_399) / 86_400
        if days < leastDays {
            add(
                "short", validity, zh: "签名证书的有效期只有 \(days) 天，不足 25 年。",
                en: "The signer's certificate is valid for \(days) days only, less than 25 years.")
        }
        let values = certificate.subject.attributes.map { normalized($0.value) }
        if values.allSatisfy({ $0.isEmpty || $0 == "unknown" }) {
            add(
                "no-name", certificate.subjectText, zh: "签名证书的主体为空或未填写（\(certificate.subjectText)）。",
                en: "The subject of the signer's certificate was never filled in (\(certificate.subjectText)).")
        } else if certificate.subject.attributes.contains(where: isTool) {
            add(
                "tool", certificate.subjectText, zh: "签名证书的主体是签名工具的名称：\(certificate.subjectText)。",
                en: "The signer's certificate has the name of a signing tool: \(certificate.subjectText).")
        }
        return findings
    }

    private static func isTool(_ attribute: DistinguishedName.Attribute) -> Bool {
        let key = DistinguishedName.Key(rawValue: attribute.identifier)
        return (key == .commonName || key == .organization) && toolNames.contains(normalized(attribute.value))
    }

    private static func normalized(_ value: String) -> String {
        value.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" }
    }
}

extension CalendarDay {
    /// The day's beginning in UTC.
    fileprivate var secondsSince1970: Int {
        (CalendarDay(year: 1970, month: 1, day: 1)?.days(to: self) ?? 0) * 86_400
    }
}
