import Bytes
import Findings
import Policy
import Testing

@Suite("What a package has and a policy leaves out")
struct PackageTests {
    private static let known: [String: PackageClaims.Software] = [
        "Alipay": software("Alipay", ["支付宝"], "蚂蚁集团", "Ant Group", "支付"),
        "AMap": software("AMap", ["高德地图"], "高德", "AutoNavi", "地图与定位"),
        "Bugly": software("Bugly", ["腾讯Bugly"], "腾讯", "Tencent", "崩溃与性能监控"),
        "Mob": software("Mob", ["Mob"], "袤博", "Mob", "消息推送"),
    ]

    private static func software(
        _ name: String, _ names: [String], _ zh: String, _ en: String, _ purpose: String
    ) -> PackageClaims.Software {
        PackageClaims.Software(
            name: name, names: names, vendor: LocalizedText(zh: zh, en: en),
            purpose: LocalizedText(zh: purpose, en: purpose))
    }

    private func document(_ text: String) throws -> PolicyDocument {
        try #require(PolicyDocument(parsing: ByteSlice(Array(text.utf8)), name: "p", form: .plain))
    }

    private func permission(_ name: String) -> PackageClaims {
        var claims = PackageClaims()
        claims.permissions = ["android.permission.\(name)"]
        return claims
    }

    @Test("Dangerous permissions and services of vendors are taken from the reports, libraries are not")
    func claims() {
        var claims = PackageClaims()
        let analysis = """
            {"schemaVersion": 1, "permissions": [{"name": "android.permission.CAMERA", "level": "dangerous|instant"},
             {"name": "android.permission.READ_CONTACTS", "level": "dangerous"},
             {"name": "android.permission.QUERY_ALL_PACKAGES", "level": "normal"},
             {"name": "android.permission.INTERNET", "level": "normal"}],
             "components": [{"kind": "activity", "name": "a.B"}],
             "checks": [{"findings": [{"owner": "sdk:Bugly"}, {"owner": "sdk:OkHttp"}, {"owner": "own"}]}]}
            """
        let software = """
            {"schemaVersion": 1, "components": [{"name": "Alipay", "role": "sdk"}, {"name": "okhttp", "role": "library"}]}
            """
        let added = [analysis, software, "{}"].map { claims.add(json: Array($0.utf8)) { Self.known[$0] } }
        #expect(added == [true, true, false])
        #expect(
            claims.permissions.map { $0.split(separator: ".")[2] } == ["CAMERA", "QUERY_ALL_PACKAGES", "READ_CONTACTS"])
        #expect(claims.sdks.map(\.name) == ["Alipay", "Bugly"])
    }

    @Test(
        "A permission is mentioned by what it opens, not by words that mean something else",
        arguments: [
            ("CAMERA", "我们使用摄像头扫描二维码。", true), ("READ_CONTACTS", "我们使用摄像头扫描二维码。", false),
            ("ACCESS_FINE_LOCATION", "我们将在首页显著位置公告。", false), ("ACCESS_FINE_LOCATION", "用于获取您的位置。", true),
            ("READ_SMS", "您需要输入短信验证码。", false), ("READ_SMS", "经您同意后读取短信中的验证码。", true),
            ("POST_NOTIFICATIONS", "政策更新时我们会通知您。", false), ("QUERY_ALL_PACKAGES", "读取应用列表以识别风险。", true),
            ("READ_CONTACTS", "业务联系人员：张三。", false), ("FUTURE_THING", "申请FUTURE_THING权限。", true),
        ])
    func permissions(_ name: String, _ text: String, _ isMentioned: Bool) throws {
        let mention = try #require(Mention.permissions(permission(name), in: [document(text)]).first)
        #expect((mention.quote != nil) == isMentioned && !mention.isDenied)
    }

    @Test("A text that says that a permission is not used is told from one that mentions it")
    func denied() throws {
        let texts = ["我们不会读取您的通讯录。", "我们不会读取您的通讯录。您可以从通讯录中选择联系人。"]
        let mentions = try texts.flatMap { Mention.permissions(permission("READ_CONTACTS"), in: [try document($0)]) }
        #expect(mentions.map(\.isDenied) == [true, false])
        #expect(mentions.map { $0.quote?.text } == ["我们不会读取您的通讯录。", "您可以从通讯录中选择联系人。"])
    }

    @Test(
        "An SDK is mentioned by its name, or by vendor and purpose together",
        arguments: [
            ("Alipay", "支付由支付宝提供。", true), ("Bugly", "微信登录由腾讯提供。", false), ("Bugly", "集成腾讯的崩溃监控组件。", true),
            ("Bugly", "接入 bugly SDK", true), ("AMap", "高德定位 SDK", true), ("AMap", "amapper 是另一软件", false),
            ("Mob", "mobile phone 消息推送", false),
        ])
    func sdks(_ name: String, _ text: String, _ isMentioned: Bool) throws {
        var claims = PackageClaims()
        claims.sdks = [try #require(Self.known[name])]
        #expect((Mention.sdks(claims, in: [try document(text)]).first?.quote != nil) == isMentioned)
    }
}
