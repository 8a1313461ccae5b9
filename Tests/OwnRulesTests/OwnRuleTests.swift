import App
import Bytes
import Findings
import Resources
import Rules
import TestSupport
import Testing

@testable import Checks

@Suite("A rule of one's own")
struct OwnRuleTests {
    private static func app(_ example: Example) throws -> App {
        var app = try ExampleApp.build(example)
        let files = Dictionary(
            example.files.compactMap { path, content in
                if case .text(let text) = content { (path, Array(text.utf8)) } else { nil }
            }
        ) { first, _ in first }
        app.contents = { file in files[file.path].map { ByteSlice($0) } }
        app.manifestTrees = [("", try BinaryXML(parsing: ByteSlice(manifest())).tree)]
        return app
    }

    /// A manifest with one exported activity.
    private static func manifest() -> [UInt8] {
        let android = AXMLBuilder.android
        var xml = AXMLBuilder()
        xml.reserve("name", id: 0x0101_0003)
        xml.reserve("exported", id: 0x0101_0010)
        xml.openNamespace("android", android)
        xml.open("manifest") { $0.add("package", "cn.example.app") }
        xml.open("application") { _ in }
        xml.open("activity") { attributes in
            attributes.add("name", "cn.example.app.MainActivity", namespace: android)
            attributes.add("exported", type: 0x12, data: -1, namespace: android)
        }
        xml.close("activity")
        xml.close("application")
        xml.close("manifest")
        xml.closeNamespace("android", android)
        return xml.build()
    }

    private static let example = Example.code(
        .silent,
        """
        const-string v0, "http://old.example.gov.cn/a"
        invoke-virtual {p0, v0}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
        const/4 v1, 0
        invoke-static {v1}, Lcn/example/app/MainActivity;->set(Z)V
        """,
        classes: ExampleCode.own(
            "Trust", implements: ["Ljavax/net/ssl/X509TrustManager;"],
            ExampleCode.method(
                "checkServerTrusted([Ljava/security/cert/X509Certificate;Ljava/lang/String;)V", "")
                + ExampleCode.body("verify()Z", "const/4 v0, 1\nreturn v0")))

    private static func judge(
        _ matchers: [Matcher], needsAll: Bool = false, isProtection: Bool = false, severity: Severity = .medium
    ) throws -> Judgement {
        var example = example
        example.files = [
            "assets/key.pem": .text("-----BEGIN PRIVATE KEY-----"),
            "lib/arm64-v8a/libpay.so": .library { $0.hasRelro = false },
        ]
        return OwnRule(
            id: "GOV-1", title: LocalizedText(zh: "标题", en: "Title"), indicator: .userData, severity: severity,
            isProtection: isProtection, matchers: matchers, needsAll: needsAll
        ).rule.judge(try app(example))
    }

    private static func call(_ test: CallMatcher.Test? = nil, method: String = "loadUrl") -> Matcher {
        .call(
            CallMatcher(
                className: "android.webkit.WebView", method: method, argument: test.map { .init(position: 0, test: $0) }
            ))
    }

    private static func body(_ method: String, _ body: MethodMatcher.Body) -> Matcher {
        .method(MethodMatcher(className: "javax.net.ssl.X509TrustManager", method: method, body: body))
    }

    @Test(
        "fires where its matcher finds something, and only there",
        arguments: [
            (call(), true), (call(method: "reload"), false), (call(.text(Wildcard("http://*"))), true),
            (call(.text(Wildcard("https://*"))), false), (call(.constant), true), (call(.number(1)), false),
            (
                .call(
                    CallMatcher(
                        className: "cn.example.app.MainActivity", method: "set",
                        argument: .init(position: 0, test: .number(0)))), true
            ),
            (
                .call(
                    CallMatcher(
                        className: "cn.example.app.MainActivity", method: "set",
                        argument: .init(position: 0, test: .bits(1)))), false
            ),
            (body("checkServerTrusted", .empty), true), (body("checkServerTrusted", .throwsAlways), false),
            (body("verify", .returnsTrue), true), (body("verify", .returnsFalse), false), (body("absent", .any), false),
            (.string(Wildcard("http://old*"), text: "http://old*"), true),
            (.string(Wildcard("http://old"), text: "http://old"), false),
            (.string(Wildcard("http://old.example.gov.cn/a"), text: "http://old.example.gov.cn/a"), true),
            (.file(FileMatcher(path: "assets/*.pem")), true), (.file(FileMatcher(path: "assets/*.key")), false),
            (.file(FileMatcher(path: "assets/*", text: "PRIVATE KEY")), true),
            (.file(FileMatcher(path: "assets/*", text: "PUBLIC KEY")), false),
            (.library(LibraryMatcher(name: "libpay*", fact: .noRelro)), true),
            (.library(LibraryMatcher(name: "libpay*", fact: .textRelocations)), false),
            (.library(LibraryMatcher(name: "libother*")), false),
            (.manifest("//activity[@android:exported='true']"), true),
            (.manifest("//activity[@android:exported='false']"), false), (.manifest("count(//service) > 0"), false),
            (.manifest("count(//activity) = 1"), true),
        ] as [(Matcher, Bool)])
    func matcher(_ matcher: Matcher, _ fires: Bool) throws {
        let judgement = try Self.judge([matcher])
        #expect(judgement.outcome == (fires ? .fail : .pass), "\(judgement)")
        for finding in judgement.findings {
            #expect(!finding.evidence.isEmpty && finding.severity == .medium && finding.message.zh.hasPrefix("标题"))
        }
        let identities = judgement.findings.map(\.identity)
        #expect(Set(identities).count == identities.count)
        // What should be there is the other way round.
        #expect(try Self.judge([matcher], isProtection: true).outcome == (fires ? .pass : .fail))
        #expect(try Self.judge([matcher], severity: .info).outcome == .pass)
    }

    @Test("joins several matchers by any or all")
    func joined() throws {
        let here = Self.call()
        let absent = Self.call(method: "reload")
        #expect(try Self.judge([absent, here]).outcome == .fail)
        #expect(try Self.judge([absent, here], needsAll: true).outcome == .pass)
        #expect(try Self.judge([here, .manifest("//activity")], needsAll: true).outcome == .fail)
    }

    @Test("stays open where it could not look")
    func gaps() throws {
        var app = try ExampleApp.build(Self.example)
        let rule = { (matcher: Matcher) in
            OwnRule(
                id: "GOV-1", title: LocalizedText(zh: "标题", en: "Title"), indicator: .userData, severity: .medium,
                matchers: [matcher]
            ).rule
        }
        // Neither the manifest's own XML nor the contents of files are at hand.
        #expect(rule(.manifest("//activity")).judge(app).outcome == .notAssessable)
        #expect(rule(.file(FileMatcher(path: "*", text: "x"))).judge(app).outcome == .notAssessable)
        app.code = nil
        #expect(rule(Self.call(method: "reload")).judge(app).outcome == .notAssessable)
    }
}
