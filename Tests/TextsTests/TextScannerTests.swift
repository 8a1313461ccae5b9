import Bytes
import Testing

@testable import Texts

/// What a text of one kind must yield, or that it must yield nothing.
struct TextCase: Sendable, CustomTestStringConvertible {
    var text: String
    var kinds: [TextKind]
    var value: String?

    init(_ text: String, _ kinds: TextKind..., value: String? = nil) {
        self.text = text
        self.kinds = kinds
        self.value = value
    }

    var testDescription: String { String(text.prefix(60)) }
}

@Suite("Texts")
struct TextScannerTests {
    private static func hits(_ text: String, showsSecrets: Bool = true) -> [TextHit] {
        var scanner = TextScanner(showsSecrets: showsSecrets)
        let bytes = ByteSlice(Array(text.utf8))
        scanner.scan(bytes.bytes, in: 0..<bytes.count)
        return scanner.findings.hits
    }

    private static let hex = "3f9a1c7e5b2d8460a1b9c3d7e5f20486"
    private static let token =
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VyIjoieWwtODgxMiIsInJvbGUiOiJhZG1pbiJ9."
        + "TQx7vK2mXq9LpZ4nBs8WcY1dHf6GjA3eUoN5iKxQwRs"

    static let found = [
        TextCase("id=LTAI5tQmXz8Rk2VbN7cYpW3h;", .aliyunKey, value: "LTAI5tQmXz8Rk2VbN7cYpW3h"),
        TextCase("AKIDz8krbsJ5yKBZQpn74WFkmLPx3gH1uT9e", .tencentCloudKey),
        TextCase("key AKIAQ3EGRT5V7XWZ2N4K.", .awsKey, value: "AKIAQ3EGRT5V7XWZ2N4K"),
        TextCase("AIzaSyBbOHG6DDa6DOcRGEg57mw9nXYXcw6la3c", .googleAPIKey),
        TextCase("ghp_" + "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY1zA3", .githubToken),
        TextCase(token, .webToken),
        TextCase("{\"wxAppSecret\":\"\(hex)\"}", .weChatSecret, value: hex),
        TextCase("qiniu.secret=kR7vT2mXq9LpZ4nBs8WcY1dHf6GjA3eUoN5iKxQw\n", .qiniuSecret),
        TextCase("<string name=\"master_secret\">a1b9c3d7e5f204863f9a1c7e</string>", .pushSecret),
        TextCase("<meta-data android:name=\"UMENG_APPKEY\" android:value=\"5f9a1c7e5b2d8460a1b9c3d7\"/>", .umengKey),
        TextCase("OB4BZ-D4W3U-B7VVO-4PJWW-6TKDJ-WPB77", .tencentMapKey),
        TextCase("clientSecret: 'tR5vZx8Wq2LmN4bY7cK1'", .secret, value: "tR5vZx8Wq2LmN4bY7cK1"),
        TextCase("db.password=Gov@2023!yl\n", .password, value: "Gov@2023!yl"),
        TextCase("\"pwd\" : \"Yl#8812kd\"", .password),
        TextCase("{\\\"passwd\\\":\\\"Yl#8812kd\\\"}", .password, value: "Yl#8812kd"),
        TextCase("amqp://mq:k8Zt2Qp91@10.20.30.40:5672/v", .credentialURL, .databaseURL),
        TextCase("jdbc:mysql://db.yunling.gov.cn:3306/app", .databaseURL, value: "mysql://db.yunling.gov.cn:3306"),
        TextCase("see https://api.yunling.gov.cn/v1?a=b.", .url, value: "https://api.yunling.gov.cn"),
        TextCase("ws://ws.yunling.gov.cn:9000", .url, value: "ws://ws.yunling.gov.cn:9000"),
        TextCase("http://[2408:4001:1::5]:80/", .url, .address),
        TextCase("host 192.168.3.14 up", .address, value: "192.168.3.14"),
        TextCase("47.98.12.33:8080", .address, value: "47.98.12.33"),
        TextCase("gw=240e:3a1:50::9", .address),
        TextCase("mailto:wang.li@yunling.gov.cn", .email, value: "wang.li@yunling.gov.cn"),
        TextCase("请阅读《隐私政策》", .privacyPolicy), TextCase("PrivacyPolicyActivity", .privacyPolicy),
        TextCase("账号注销", .accountCancellation, value: "账号注销"), TextCase("申请注销账户", .accountCancellation),
        TextCase("请先登录", .logIn),
        TextCase(
            "https://oapi.dingtalk.com/robot/send?access_token=3f9a1c7e5b2d8460a1b9c3d7e5f204863f9a1c7e5b2d8460a1b9c3d7e5f20486",
            .webhook),
    ]

    @Test("Each kind is found, with its value", arguments: found)
    func finds(_ item: TextCase) {
        let hits = Self.hits(item.text)
        #expect(hits.map(\.kind) == item.kinds)
        if let value = item.value { #expect(hits.last?.value == value || hits.first?.value == value) }
    }

    @Test(
        "What only looks like it stays silent",
        arguments: [
            "AKIAIOSFODNN7EXAMPLE", "LTAI", "LTAIyourAccessKeyId0001", "xAKIAQ3EGRT5V7XWZ2N4K", "AKIAQ3EGRT5V7XWZ2N4K7",
            "AKIAAAAAAAAAAAAAAAAA", "AIzaSyShort", "ghp_short",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
            "eyJub3RoaW5nIjoxfQabc.eyJub3RoaW5nIjoxfQabc.TQx7vK2mXq9LpZ4nBs8WcY1dHf6GjA3eUoN5iKxQwRs",
            "secret", "app_secret", "\"secret\":\"your-app-secret-0001\"", "secret=e.secret",
            "clientSecret:t.clientSecret",
            "if(password==\"Abc12345\")", "\"password\":\"Password\"", "\"password\":\"请输入密码\"",
            "password: \"password_1\"",
            "\"password_hint\":\"8-16abc\"", "pwd=${DB_PWD}\n", "\"passwordPattern\":\"^[0-9]{6}$\"",
            "http://schemas.android.com/apk/res/android", "http://www.w3.org/2000/svg", "http://%s:%d/",
            "http://localhost:80/",
            "http://javax.xml.transform.dom.DOMResult/feature", "https://${host}/a", "content://com.a.b/c", "http://a",
            "http://127.0.0.1:8080/", "http://10.0.2.2/",
            "version 10.1.2.3", "1.2.840.113549.1.1.1", "c0 10.9.3.6 1.2", "M1 10.9.3.6-1.2", "10.0.648.133",
            "Chrome/10.0.12.3", "192.168.0.0",
            "300.1.1.1:80",
            "12:34:56", "2001:db8::1:2", "a2b:c3d", "icon@2x.png", "Lkotlin/Foo@Bar.java", "user@example.com",
            "@Override.com",
            "-----BEGIN PRIVATE KEY-----",
            "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA" + String(repeating: "Ab3", count: 120),
            "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF-GGGGG", "private policy", "隐藏", "个人信息", "注销",
        ])
    func silent(_ text: String) {
        #expect(Self.hits(text) == [])
    }

    @Test("A word is no password, but the host is one")
    func passwordWord() {
        #expect(Self.hits("https://user:password@host.yunling.cn/x").map(\.kind) == [.url])
    }

    @Test("Secrets are masked unless they are asked for; what may be public is not", arguments: [true, false])
    func masking(_ shows: Bool) throws {
        let secret = try #require(Self.hits("LTAI5tQmXz8Rk2VbN7cYpW3h", showsSecrets: shows).first)
        #expect(secret.value == (shows ? "LTAI5tQmXz8Rk2VbN7cYpW3h" : "LTAI******3h"))
        let login = try #require(Self.hits("amqp://mq:k8Zt2Qp91@10.20.30.40", showsSecrets: shows).first)
        #expect(login.value.contains("k8Zt2Qp91") == shows)
        let password = try #require(Self.hits("pwd=Yl#8812kd\n", showsSecrets: shows).first)
        #expect(password.value == (shows ? "Yl#8812kd" : "Y******"))
        #expect(
            Self.hits("see https://api.yunling.gov.cn/", showsSecrets: shows).first?.value
                == "https://api.yunling.gov.cn")
    }

    @Test("A fingerprint tells values apart, and is the same wherever they stand")
    func fingerprints() {
        let first = Self.hits("LTAI5tQmXz8Rk2VbN7cYpW3h", showsSecrets: false)
        let moved = Self.hits("  LTAI5tQmXz8Rk2VbN7cYpW3h", showsSecrets: true)
        let other = Self.hits("LTAI5tQmXz8Rk2VbN7cYpW3j", showsSecrets: false)
        #expect(first.map(\.fingerprint) == moved.map(\.fingerprint))
        #expect(first.map(\.fingerprint) != other.map(\.fingerprint))
        #expect(moved.map(\.offset) == [2])
    }

    @Test("Each value is kept once; of a flood the first are kept and the rest is counted")
    func bounds() {
        let many = (0..<200).map { "https://h\($0).yunling.gov.cn/ " }.joined()
        var scanner = TextScanner()
        let bytes = ByteSlice(Array((many + many).utf8))
        scanner.scan(bytes.bytes, in: 0..<bytes.count)
        #expect(scanner.findings.hits.count + (scanner.findings.omitted[.url] ?? 0) == 200)
        #expect(scanner.findings.hits.count < 100)
    }

    @Test(
        "A name beside a value decides what it is",
        arguments: [("wx_secret", TextKind.weChatSecret), ("appsecret", .secret)])
    func named(_ name: String, _ kind: TextKind) {
        let hit = TextScanner().judge(name: name, value: Self.hex)
        #expect(hit?.kind == kind)
        #expect(hit?.value == "3f9a******86")
        #expect(TextScanner().judge(name: "theme", value: Self.hex) == nil)
    }

    @Test("Every kind has a row, and each row a kind of its own")
    func rows() {
        #expect(TextPatterns.rows.map(\.kind.rawValue).sorted() == TextKind.allCases.map(\.rawValue).sorted())
        for row in TextPatterns.rows {
            #expect(row.en.utf8.allSatisfy { $0 < 0x80 } && !row.zh.isEmpty && !row.en.isEmpty)
        }
    }
}
