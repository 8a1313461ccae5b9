import App
import TestSupport
import Testing

import struct App.XMLElement

@Suite("Network security policy and backup rules")
struct PolicyTests {
    private func policy(_ text: String, targetSdk: Int = 35) throws -> NetworkSecurityPolicy {
        NetworkSecurityPolicy(parsing: try ExampleApp.element(text), targetSdk: targetSdk)
    }

    @Test(
        "Without anything written, the targetSdk decides",
        arguments: [(23, true, true), (24, true, false), (27, true, false), (28, false, false)])
    func defaults(targetSdk: Int, cleartext: Bool, user: Bool) throws {
        let policy = try policy("<network-security-config/>", targetSdk: targetSdk)
        #expect(policy.base.permitsCleartext == cleartext)
        #expect(policy.base.trustAnchors.contains { $0.source == .user } == user)
        #expect(policy.base.cleartextXPath == nil)
    }

    @Test("Nested domains inherit and override")
    func inheritance() throws {
        let policy = try policy(
            """
            <network-security-config>
            <domain-config cleartextTrafficPermitted="false"><domain includeSubdomains="true">Example.CN</domain>
            <pin-set><pin digest="SHA-256">x</pin></pin-set>
            <domain-config cleartextTrafficPermitted="true"><domain>old.example.cn</domain></domain-config></domain-config>
            <base-config cleartextTrafficPermitted="true"><trust-anchors><certificates src="system"/></trust-anchors></base-config>
            </network-security-config>
            """)
        #expect(policy.base.permitsCleartext)
        #expect(!policy.config(for: "www.example.cn").permitsCleartext)
        #expect(policy.config(for: "old.example.cn").permitsCleartext)
        #expect(policy.config(for: "old.example.cn").pinSet?.pins.count == 1)
        #expect(policy.config(for: "a.old.example.cn").permitsCleartext == false)
        #expect(policy.config(for: "example.com").permitsCleartext)
        #expect(policy.config(for: "notexample.cn").xpath == policy.base.xpath)
        #expect(policy.errors.isEmpty)
    }

    @Test("debug-overrides stay apart and override pins")
    func debug() throws {
        let policy = try policy(
            "<network-security-config><debug-overrides><trust-anchors><certificates src=\"user\"/></trust-anchors></debug-overrides></network-security-config>"
        )
        #expect(policy.debugAnchors.map(\.source) == [.user])
        #expect(policy.debugAnchors.map(\.overridesPins) == [true])
        #expect(!policy.base.trustAnchors.contains { $0.source == .user })
    }

    @Test(
        "What the platform refuses is kept",
        arguments: [
            "<network-security-config><base-config/><base-config/></network-security-config>",
            "<network-security-config><domain-config/></network-security-config>",
            "<network-security-config><domain-config><domain>a.cn</domain><domain>A.cn</domain></domain-config></network-security-config>",
            "<network-security-config><base-config><trust-anchors><certificates src=\"all\"/></trust-anchors></base-config></network-security-config>",
            "<something/>",
        ])
    func refusals(text: String) throws {
        let policy = try policy(text)
        #expect(!policy.errors.isEmpty)
    }

    @Test(
        "A pin is 32 bytes of SHA-256",
        arguments: [
            ("SHA-256", String(repeating: "A", count: 43) + "=", true),
            ("SHA-256", String(repeating: "A", count: 44), false),
            ("SHA-256", "abc", false), ("SHA-1", String(repeating: "A", count: 43) + "=", false),
            ("SHA-256", "", false),
        ])
    func pins(digest: String, value: String, isValid: Bool) {
        #expect(NetworkSecurityPolicy.Pin(digest: digest, value: value, xpath: "").isValid == isValid)
    }

    @Test("Excluding root leaves its sub-folders in; an include closes everything else")
    func backup() throws {
        let rules = try #require(
            BackupRules(
                parsing: try ExampleApp.element(
                    """
                    <data-extraction-rules><cloud-backup disableIfNoEncryptionCapabilities="true">
                    <exclude domain="root" path="."/></cloud-backup>
                    <device-transfer><include domain="sharedpref" path="a.xml"/></device-transfer></data-extraction-rules>
                    """)))
        let cloud = try #require(rules.sections[.cloud])
        #expect(!cloud.copies("root") && cloud.copiesWhole("database") && cloud.isEncryptedOnly)
        let device = try #require(rules.sections[.device])
        #expect(device.copies("sharedpref") && !device.copiesWhole("sharedpref") && !device.copies("database"))
        #expect(!device.isEncryptedOnly)
    }

    @Test("Older rules are for both destinations; flags may ask for encryption")
    func oldBackup() throws {
        let text =
            "<full-backup-content><include domain=\"file\" path=\"a\" requireFlags=\"clientSideEncryption\"/></full-backup-content>"
        let rules = try #require(BackupRules(parsing: try ExampleApp.element(text)))
        #expect(rules.sections[.cloud] == rules.sections[.device])
        #expect(rules.sections[.cloud]?.isEncryptedOnly == true)
        let other = try ExampleApp.element("<paths/>")
        #expect(BackupRules(parsing: other) == nil)
    }
}
