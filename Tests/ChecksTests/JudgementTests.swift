import App
import Findings
import Rules
import TestSupport
import Testing

@testable import Checks

@Suite("Judgements")
struct JudgementTests {
    private static func judge(_ id: String, _ example: Example) throws -> Judgement {
        let rule = try #require(Catalogue.rule(id))
        return rule.judge(try ExampleApp.build(example))
    }

    @Test(
        "The target level is graded, and costs what its grade weighs",
        arguments: [
            (19, Severity.critical, 0.0), (22, .critical, 0), (23, .high, 0.4), (27, .high, 0.4), (28, .medium, 0.6),
            (29, .medium, 0.6), (30, .low, 0.8), (32, .low, 0.8),
        ])
    func targetLevels(_ level: Int, _ severity: Severity, _ credit: Double) throws {
        let judgement = try Self.judge("PKG-022", Example(.fires, minSdk: 19, targetSdk: level))
        #expect(judgement.findings.map(\.severity) == [severity])
        #expect(abs((judgement.outcome.credit ?? 1) - credit) < 1e-9)
    }

    @Test("A debuggable switch names the configurations in which it is on")
    func configurations() throws {
        let example = Example(
            .fires, application: "android:debuggable=\"@bool/d\"", resources: ["bool/d": "false", "bool-v28/d": "true"])
        let finding = try #require(try Self.judge("PKG-020", example).findings.first)
        #expect(finding.message.zh.contains("v28") && finding.message.en.contains("v28"))
        let places = finding.evidence.map(\.place)
        if case .xml(_, let xpath)? = places.first {
            #expect(xpath.hasSuffix("/@android:debuggable") && xpath.hasPrefix("/manifest"))
        } else {
            Issue.record("the first evidence is the attribute")
        }
        #expect(places.count == 2)
    }

    @Test("An SDK's weak permission is the SDK's")
    func sdkPermission() throws {
        let example = Example(
            .fires, outside: "<permission android:name=\"cn.example.app.permission.JPUSH_MESSAGE\"/>",
            inside: """
                <receiver android:name="cn.jpush.android.service.PushReceiver" android:exported="true"
                    android:permission="cn.example.app.permission.JPUSH_MESSAGE"/>
                """)
        let judgement = try Self.judge("PKG-028", example)
        #expect(judgement.findings.map(\.owner) == [.sdk("JPush")])
        #expect(judgement.outcome == .fail)
    }

    @Test("One undefined permission is one finding with every component that relies on it")
    func groupedGuards() throws {
        let inside = ["A", "B", "C", "D"].map {
            "<service android:name=\".\($0)\" android:exported=\"true\" android:permission=\"cn.example.X\"/>"
        }
        let judgement = try Self.judge("PKG-027", Example(.fires, inside: inside.joined()))
        #expect(judgement.findings.count == 1)
        #expect(judgement.findings.first?.evidence.count == 4)
        #expect(judgement.findings.first?.message.zh.contains("等 4 项") == true)
    }

    @Test("The application's permission is evidence where it stands, also for a provider's two ways in")
    func guardsOfApplication() throws {
        let example = Example(
            .fires, application: "android:permission=\"cn.example.X\"",
            inside: """
                <provider android:name=".P" android:authorities="p" android:exported="true"
                    android:writePermission="cn.example.Y"/>
                """)
        let findings = try Self.judge("PKG-027", example).findings
        #expect(findings.map(\.identity) == ["cn.example.X", "cn.example.Y"])
        let xpaths = findings.flatMap(\.evidence).map(\.place)
        #expect(xpaths.count == 2)
        if case .xml(_, let xpath) = xpaths[0] { #expect(xpath.hasSuffix("/application[1]/@android:permission")) }
        if case .xml(_, let xpath) = xpaths[1] { #expect(xpath.hasSuffix("/provider[1]/@android:writePermission")) }
    }

    @Test(
        "Path elements of a FileProvider",
        arguments: [
            ("<root-path name=\"r\" path=\".\"/>", Severity.high), ("<root-path name=\"r\"/>", .high),
            ("<root-path name=\"r\" path=\"sdcard/\"/>", .medium), ("<files-path name=\"f\" path=\"./\"/>", .medium),
            ("<files-path name=\"f\" path=\"share/../../\"/>", .high),
            ("<external-path name=\"e\" path=\"\"/>", .medium),
            ("<external-path name=\"e\" path=\"a..b/\"/>", nil),
            ("<cache-path name=\"c\" path=\"../shared_prefs/\"/>", .high), ("<cache-path name=\"c\"/>", nil),
            ("<external-media-path name=\"m\" path=\".\"/>", nil),
        ] as [(String, Severity?)])
    func providerPaths(_ element: String, _ severity: Severity?) throws {
        let example = Example(
            .fires,
            inside: """
                <provider android:name=".Files" android:authorities="cn.example.app.files" android:exported="false">
                <meta-data android:name="android.support.FILE_PROVIDER_PATHS" android:resource="@xml/paths"/></provider>
                """,
            // The second configuration says the same: that is one finding.
            resources: ["xml/paths": "<paths>\(element)</paths>", "xml-v24/paths": "<paths>\(element)</paths>"])
        #expect(try Self.judge("PKG-038", example).findings.map(\.severity) == (severity.map { [$0] } ?? []))
    }

    @Test("What was read of a FileProvider counts even where another one could not be read")
    func halfReadProviders() throws {
        let example = Example(
            .fires,
            inside: ["paths", "missing"].map {
                """
                <provider android:name=".\($0)" android:authorities="\($0)" android:exported="false">
                <meta-data android:name="android.support.FILE_PROVIDER_PATHS" android:resource="@xml/\($0)"/></provider>
                """
            }.joined(), resources: ["xml/paths": "<paths><root-path name=\"r\" path=\"/\"/></paths>"])
        let judgement = try Self.judge("PKG-038", example)
        #expect(judgement.outcome == .fail)
        #expect(judgement.reason != nil)
    }

    @Test("Links are grouped by scheme and by SDK, in the order of the manifest")
    func linkGroups() throws {
        let schemes = ["wx0123456789abcdef", "gov", "gov", "tencent12345678", "QQ0BC614E"]
        let inside = schemes.enumerated().map { number, scheme in
            """
            <activity android:name=".A\(number)" android:exported="true"><intent-filter>
            <category android:name="android.intent.category.BROWSABLE"/>
            <data android:scheme="\(scheme)"/></intent-filter></activity>
            """
        }
        let findings = try Self.judge("PKG-040", Example(.fires, inside: inside.joined())).findings
        #expect(findings.map(\.identity) == ["sdk WeChat", "scheme gov", "sdk QQConnect"])
        #expect(findings.map(\.owner) == [.sdk("WeChat"), .own, .sdk("QQConnect")])
        #expect(findings.map(\.evidence.count) == [1, 2, 2])
    }

    @Test(
        "The level of a platform permission is that of the releases that install the app",
        arguments: [
            ("android.permission.READ_SMS", 26, Severity.low), ("android.permission.INTERNET", 26, .medium),
            ("android.permission.BIND_JOB_SERVICE", 21, nil), ("android.permission.DUMP", 26, nil),
        ] as [(String, Int, Severity?)])
    func platformLevels(_ permission: String, _ minSdk: Int, _ severity: Severity?) throws {
        let example = Example(
            .fires, minSdk: minSdk,
            inside: "<service android:name=\".S\" android:exported=\"true\" android:permission=\"\(permission)\"/>")
        #expect(try Self.judge("PKG-030", example).findings.map(\.severity) == (severity.map { [$0] } ?? []))
    }

    @Test("No permission is judged by two rules")
    func permissionTablesAreDisjoint() {
        let special = Set(SpecialPermissionRule.requests.map(\.name))
        #expect(special.isDisjoint(with: NecessaryScopeTable.byPermission.keys))
        for name in special.union(NecessaryScopeTable.byPermission.keys) {
            #expect(PlatformPermissions.isKnown(name), "\(name)")
        }
    }

    @Test("A component that is exported in one configuration only is exported")
    func exportedInOneConfiguration() throws {
        let example = Example(
            .fires,
            inside: """
                <service android:name=".Vpn" android:exported="@bool/open"><intent-filter>
                <action android:name="android.net.VpnService"/></intent-filter></service>
                """, resources: ["bool/open": "false", "bool-v30/open": "true"])
        #expect(try Self.judge("PKG-041", example).outcome == .fail)
    }

    @Test("A name that the package chose cannot steer the terminal that shows it")
    func hostileNames() throws {
        let example = Example(
            .fires, inside: "<activity android:name=\"cn.example.app.Login&#x202e;&#x85;\"/>")
        let finding = try #require(try Self.judge("INP-013", example).findings.first)
        #expect(finding.message.en.contains("Login\\u{202e}\\u{85}"))
        #expect(finding.identity == "cn.example.app.Login\u{202e}\u{85}")
    }

    @Test("A split without its base earns nothing, a package without an application is not asked")
    func incompletePackages() throws {
        let namespace = "xmlns:android=\"http://schemas.android.com/apk/res/android\""
        let split = try ExampleApp.build(
            Example(
                .notAssessable,
                manifest: """
                    <manifest \(namespace) package="cn.example.app" split="config.zh"><application/></manifest>
                    """))
        let overlay = try ExampleApp.build(
            Example(.notApplicable, manifest: "<manifest \(namespace) package=\"cn.example.overlay\"/>"))
        for rule in ManifestRules.all {
            #expect(rule.judge(split).outcome == .notAssessable, "\(rule.id)")
            #expect(rule.judge(overlay).outcome == .notApplicable, "\(rule.id)")
        }
    }

    @Test("The same app gives the same judgement")
    func determinism() throws {
        for rule in Catalogue.rules {
            for example in rule.examples {
                let first = rule.judge(try ExampleApp.build(example))
                let second = rule.judge(try ExampleApp.build(example))
                #expect(first.outcome == second.outcome && first.findings == second.findings)
            }
        }
    }
}
