import App
import Findings
import Rules

/// DAT-011: databases, key stores, keys and people's data that travel in the package.
enum BundledDataRule {
    static let rule = Rule(
        id: "DAT-011",
        title: LocalizedText(
            zh: "安装包内预置数据库、密钥库或个人信息", en: "Databases, key stores or personal data shipped in the package"),
        indicator: .userData, severity: .medium, family: .residue,
        what: LocalizedText(
            zh: """
                按内容查找密钥库（JKS、BKS、PKCS#12）、PEM/DER 私钥，并在数据库、表格和文本中查找通过校验的身份证号、手机号和\
                银行卡号。
                """,
            en: """
                Looks by content for key stores (JKS, BKS, PKCS#12) and private keys in PEM or DER, and in databases, tables \
                and text for identity, mobile and bank card numbers with right check digits.
                """),
        why: LocalizedText(
            zh: "安装包任何人都可下载解压：其中的私钥可用来冒充应用或服务端，遗留的测试数据或业务数据会直接造成个人信息泄露。",
            en: """
                Anybody can unpack a package: its private keys let others pass for the app or the server, and data left over \
                from tests or business are a leak of personal data.
                """),
        fix: LocalizedText(
            zh: "从安装包中删除私钥、密钥库和含个人信息的文件；密钥在设备上用 Android Keystore 生成，业务数据由服务端按需下发。",
            en: """
                Remove keys, key stores and personal data from the package; make keys on the device in the Android Keystore \
                and let the server deliver data when needed.
                """),
        references: References(masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0013", cwe: 312),
        examples: [
            Example(.fires, files: ["assets/client.bin": .text(TestPEM.privateKey)]),
            Example(.fires, files: ["assets/keys.zip": .zip(["server.key": .text(TestPEM.privateKey)])]),
            Example(.fires, files: ["assets/users.csv": .text("姓名,身份证\n甲,11010119900307109X\n乙,440524188001010014\n")]),
            Example(.silent, files: ["assets/users.csv": .text("编号,单号\n1,110101199003071090\n2,440524188001010015\n")]),
            Example(.silent, files: ["assets/ca.pem": .text(TestPEM.certificate)]),
            Example(.silent, files: ["assets/contact.html": .text("<html><body>联系电话：13957163482</body></html>")]),
            Example(.silent, files: ["assets/jsrsasign.js": .text("var h = \"-----BEGIN PRIVATE KEY-----\";")]),
        ],
        judge: { app in
            let findings = app.files.filter { !$0.isBelow("META-INF/") }.flatMap(findings)
            return .graded(findings, upTo: .medium, unless: ContentGap.reason(in: app))
        })

    private static func findings(_ file: AppFile) -> [Finding] {
        guard let content = file.content else { return [] }
        return keys(file, content) + people(file, content) + databases(file, content)
    }

    private static func keys(_ file: AppFile, _ content: ContentFacts) -> [Finding] {
        var found: [(kind: ContentKind, path: String)] = []
        if content.holdsPrivateKey {
            found.append((.privateKey, ""))
        } else if content.kind.isKeyStore {
            found.append((content.kind, ""))
        }
        found += content.embedded.filter { $0.kind == .privateKey || $0.kind.isKeyStore }.map { ($0.kind, $0.path) }
        return found.map { item in
            let place = item.path.isEmpty ? file.place : "\(file.place)!/\(item.path)"
            // A JKS or BKS file is as often a list of trusted certificates; a PKCS#12 file is made to carry a key.
            let isSure = item.kind == .privateKey || item.kind == .pkcs12
            let name = PrintableText.of(place)
            return Finding(
                message: item.kind == .privateKey
                    ? LocalizedText(zh: "\(name) 含有私钥。", en: "\(name) holds a private key.")
                    : LocalizedText(
                        zh: "\(name) 是 \(item.kind.rawValue) 密钥库。",
                        en: "\(name) is a key store of type \(item.kind.rawValue)."),
                owner: .unknown, severity: isSure ? .medium : .low,
                evidence: [Evidence(.entry(name: place, offset: 0), value: item.kind.rawValue)],
                identity: "\(place) \(item.kind.rawValue)")
        }
    }

    private static func people(_ file: AppFile, _ content: ContentFacts) -> [Finding] {
        content.personalData.map { sample in
            let name = PrintableText.of(file.place)
            let kind = title(sample.kind)
            return Finding(
                message: LocalizedText(
                    zh: "\(name) 中有 \(sample.count) 个不同的\(kind.zh)，如 \(sample.maskedSample)。",
                    en: "\(name) has \(sample.count) different \(kind.en), such as \(sample.maskedSample)."),
                severity: severity(sample),
                evidence: [Evidence(.entry(name: file.place, offset: nil), value: sample.maskedSample)],
                identity: "\(file.place) \(sample.kind.rawValue)")
        }
    }

    /// One number may be a contact or an example; many are people.
    private static func severity(_ sample: PersonalDataSample) -> Severity {
        switch sample.kind {
        case .identityNumber, .bankCard: sample.count >= 2 ? .medium : .low
        case .mobileNumber: sample.count >= 10 ? .medium : sample.count >= 3 ? .low : .info
        }
    }

    private static func title(_ kind: PersonalDataSample.Kind) -> (zh: String, en: String) {
        switch kind {
        case .identityNumber: ("居民身份证号", "resident identity numbers")
        case .mobileNumber: ("手机号", "mobile numbers")
        case .bankCard: ("银行卡号", "bank card numbers")
        }
    }

    /// A database is a fact: regions and dictionaries are shipped so. What is in it decides.
    private static func databases(_ file: AppFile, _ content: ContentFacts) -> [Finding] {
        guard content.kind == .sqlite || content.kind == .spreadsheet else { return [] }
        let name = PrintableText.of(file.place)
        let isTable = content.kind == .spreadsheet
        return [
            Finding(
                message: LocalizedText(
                    zh: "\(name) 是\(isTable ? "电子表格" : " SQLite 数据库")。",
                    en: "\(name) is \(isTable ? "a spreadsheet" : "a SQLite database")."),
                severity: .info,
                evidence: [Evidence(.entry(name: file.place, offset: 0), value: content.kind.rawValue)],
                identity: "\(file.place) \(content.kind.rawValue)")
        ]
    }
}

/// Blocks in the form of PEM for the examples: the Base64 stands for zeros, there is no key in it.
enum TestPEM {
    private static let body = String(repeating: "A", count: 64) + "\n" + String(repeating: "A", count: 64)
    static let privateKey = "-----BEGIN PRIVATE KEY-----\n\(body)\n-----END PRIVATE KEY-----\n"
    static let certificate = "-----BEGIN CERTIFICATE-----\n\(body)\n-----END CERTIFICATE-----\n"
}
