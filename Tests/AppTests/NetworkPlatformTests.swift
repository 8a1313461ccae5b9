import App
import Checks
import Rules
import TestSupport
import Testing

@Suite("The network policy by release")
struct NetworkPlatformTests {
    private static let config = """
        <network-security-config><base-config cleartextTrafficPermitted="false"/>
        <debug-overrides><trust-anchors><certificates src="user"/></trust-anchors></debug-overrides>
        </network-security-config>
        """

    private static func ranges(
        _ application: String, min: Int = 21, target: Int = 34, resources: [String: String] = [:]
    ) throws -> [NetworkPlatformRange] {
        let example = Example(
            .silent, minSdk: min, targetSdk: target, application: application, resources: resources)
        return try ExampleApp.build(example).networkPlatforms
    }

    @Test("Without a configuration the manifest decides from API 23 on")
    func manifest() throws {
        let ranges = try Self.ranges("android:usesCleartextTraffic=\"false\"")
        #expect(ranges.map(\.first) == [21, 23, 24])
        #expect(ranges.map(\.permitsCleartext) == [true, false, false])
        #expect(ranges.map(\.trustsUserCertificates) == [true, true, false])
        #expect(ranges.map(\.authority) == [.platform, .manifest, .manifest])
    }

    @Test("The default follows the targetSdkVersion", arguments: [(27, true, 24), (28, false, 24), (23, true, 23)])
    func defaults(_ target: Int, _ cleartext: Bool, _ min: Int) throws {
        let last = try #require(try Self.ranges("", min: min, target: target).last)
        #expect(last.permitsCleartext == cleartext)
        #expect(last.trustsUserCertificates == (target < 24))
    }

    @Test(
        "A configuration overrules the flag from API 24 on; debug overrides count only in a debuggable app",
        arguments: [true, false])
    func configuration(_ debuggable: Bool) throws {
        let ranges = try Self.ranges(
            """
            android:usesCleartextTraffic="true" android:networkSecurityConfig="@xml/nsc" \
            android:debuggable="\(debuggable)"
            """, resources: ["xml/nsc": Self.config])
        #expect(ranges.map(\.permitsCleartext) == [true, true, false])
        #expect(ranges.last?.trustsUserCertificates == debuggable)
        #expect(ranges.last?.checksPins == true)
    }

    @Test("A configuration that cannot be read leaves the answer open")
    func unreadable() throws {
        let last = try #require(try Self.ranges("android:networkSecurityConfig=\"@xml/none\"", min: 26).last)
        #expect(last.first == 26)
        #expect(last.permitsCleartext == nil)
        #expect(last.trustsUserCertificates == nil)
    }
}
