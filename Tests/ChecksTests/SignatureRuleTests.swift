import App
import Findings
import Rules
import Signing
import TestSupport
import Testing

@testable import Checks

@Suite("Signature rules")
struct SignatureRuleTests {
    private static func judge(_ id: String, _ example: Example) throws -> Judgement {
        try #require(Catalogue.rule(id)).judge(try ExampleApp.build(example))
    }

    @Test("No app without a verified signature passes or fails, and a bundle is not asked")
    func unverified() throws {
        var bundle = try ExampleApp.build(Example(.notApplicable))
        bundle.inputKind = .aab
        for rule in SignatureRules.all {
            #expect(rule.judge(try ExampleApp.build(Example(.notAssessable))).outcome == .notAssessable, "\(rule.id)")
            #expect(rule.judge(bundle).outcome == .notApplicable, "\(rule.id)")
        }
    }

    @Test("What a broken signature says of its signer does not count in favour")
    func broken() throws {
        let example = Example(.fires, signature: .broken(.v3SigApkDigestDidNotVerify))
        for id in ["PKG-004", "PKG-005", "PKG-006", "PKG-007", "PKG-008"] {
            #expect(try Self.judge(id, example).outcome == .notAssessable, "\(id)")
        }
    }

    @Test(
        "Janus is judged by the releases that install the app",
        arguments: [
            (16, [SignatureScheme.v1], Outcome.fail), (26, [.v1], .fail), (27, [.v1], .notApplicable),
            (26, [.v1, .v2], .pass), (27, [.v1, .v2], .notApplicable), (21, [.v1, .v2, .v3], .pass),
        ])
    func janus(_ minSdk: Int, _ schemes: [SignatureScheme], _ outcome: Outcome) throws {
        let example = Example(.fires, minSdk: minSdk, targetSdk: 29, signature: .valid(schemes))
        #expect(try Self.judge("PKG-002", example).outcome == outcome)
    }

    @Test("The finding of an exploited Janus fault says so, with the place")
    func exploited() throws {
        let example = Example(
            .fires, minSdk: 21, targetSdk: 29, faults: [.prefix(Array("dex\n035\u{0}".utf8))],
            signature: .valid([.v1]))
        let finding = try #require(try Self.judge("PKG-002", example).findings.first)
        #expect(finding.message.en.contains("exploits") && finding.message.zh.contains("DEX"))
        #expect(finding.evidence.contains { $0.value.hasPrefix("zip.dex-prefix") })
    }

    @Test("Errors are listed by kind with their codes")
    func errors() throws {
        let signature = Example.Signature.broken(.v2SigDidNotVerify).with {
            $0.errors = [.v2SigDidNotVerify, .v3SigDidNotVerify, .v2SigDidNotVerify]
        }
        let findings = try Self.judge("PKG-001", Example(.fires, signature: signature)).findings
        #expect(findings.map(\.identity) == [" V2_SIG_DID_NOT_VERIFY", " V3_SIG_DID_NOT_VERIFY"])
        #expect(findings.map(\.evidence.count) == [2, 1])
        #expect(findings.allSatisfy { $0.message.en.hasSuffix("_DID_NOT_VERIFY]") })
    }

    @Test("A weak digest of contents costs, one in a self-signed certificate is only reported")
    func digests() throws {
        let contents = Example.Signature.valid([.v1], by: .init(usesSHA1: true)).with { $0.jarDigests = [.sha1] }
        let findings = try Self.judge("PKG-005", Example(.fires, minSdk: 21, targetSdk: 29, signature: contents))
            .findings
        #expect(findings.map(\.severity) == [.medium, .info])
    }

    @Test(
        "Validity is judged on the day of the analysis",
        arguments: [
            ("2000-01-01", "2026-11-22", ["expired"]), ("2001-11-23", "2026-11-23", []),
            ("2026-11-23", "2060-01-01", []), ("2026-11-24", "2060-01-01", ["not-yet-valid"]),
            ("2026-01-01", "2027-01-01", ["short"]),
        ])
    func validity(_ from: String, _ to: String, _ kinds: [String]) throws {
        let example = Example(.fires, signature: .valid([.v2], by: .init(days: (from, to))))
        let found = try Self.judge("PKG-008", example).findings
        #expect(found.map { String($0.identity.prefix { $0 != " " }) } == kinds)
    }

    @Test("Channel marks are reported and do not fail; unknown pairs do", arguments: [0x7177_7777, 0x8811_55ff, 0x42])
    func pairs(_ id: UInt32) throws {
        let judgement = try Self.judge(
            "PKG-010", Example(.fires, signature: .valid([.v2]).with { $0.furtherPairs = [id] }))
        #expect(judgement.findings.map(\.severity) == [id == 0x42 ? .low : .info])
        #expect(judgement.outcome == (id == 0x42 ? .fail : .pass))
    }

    @Test("Every published key is a fingerprint, named once")
    func publishedKeys() {
        let keys = PublicKeyTable.keys
        #expect(Set(keys.map(\.certificate)).count == keys.count)
        #expect(Set(keys.map { "\($0.source) \($0.name)" }).count == keys.count)
        for key in keys {
            #expect(key.certificate.wholeMatch(of: /[0-9a-f]{64}/) != nil, "\(key.name)")
        }
    }
}
