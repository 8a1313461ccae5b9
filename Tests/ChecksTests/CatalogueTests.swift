import App
import Findings
import Rules
import TestSupport
import Testing

@testable import Checks

@Suite("The catalogue")
struct CatalogueTests {
    @Test("Ids are unique, well formed and begin with their indicator's prefix")
    func ids() {
        let prefixes: [Indicator: String] = [
            .package: "PKG", .antiCracking: "CRK", .userData: "DAT", .informationInput: "INP",
        ]
        for rule in Catalogue.rules {
            #expect(rule.id.wholeMatch(of: /(PKG|CRK|DAT|INP)-\d{3}/) != nil, "\(rule.id)")
            #expect(rule.id.prefix(3) == prefixes[rule.indicator].map { $0[...] }, "\(rule.id)")
        }
        #expect(Set(Catalogue.rules.map(\.id)).count == Catalogue.rules.count)
        #expect(Catalogue.rules.map(\.id) == Catalogue.rules.map(\.id).sorted())
    }

    @Test("Every text is there in both languages", arguments: Catalogue.rules)
    func texts(_ rule: Rule) {
        for text in [rule.title, rule.what, rule.why, rule.fix] { Self.check(text, rule.id) }
        #expect(!rule.references.masvs.isEmpty)
        let severityAgrees = rule.kind == .inventory ? rule.severity == .info : rule.severity > .info
        #expect(severityAgrees, "\(rule.id)")
    }

    @Test("Every rule has an example that fires and one that stays silent", arguments: Catalogue.rules)
    func exampleKinds(_ rule: Rule) {
        let kinds = Set(rule.examples.map(\.expectation))
        #expect(kinds.contains(.silent))
        #expect(kinds.contains(.fires) || rule.kind == .inventory)
    }

    @Test("Every example ends as it says", arguments: Catalogue.rules.flatMap(ExampleCase.all))
    func example(_ example: ExampleCase) throws {
        let app = try ExampleApp.build(example.example)
        let judgement = example.rule.judge(app)
        #expect(Self.expectation(of: judgement) == example.example.expectation, "\(judgement)")
        for finding in judgement.findings {
            Self.check(finding.message, example.rule.id)
            #expect(!finding.evidence.isEmpty)
            #expect(!finding.identity.isEmpty)
            #expect(finding.severity <= example.rule.severity)
        }
        if let reason = judgement.reason { Self.check(reason, example.rule.id) }
        #expect(judgement.reason != nil || judgement.outcome.credit != nil, "an unjudged check says why")
        let identities = judgement.findings.map(\.identity)
        #expect(Set(identities).count == identities.count, "\(identities)")
    }

    /// Chinese text has Chinese characters in it; English text has none, nor any other surprise.
    private static func check(_ text: LocalizedText, _ id: String) {
        #expect(text.zh.unicodeScalars.contains { (0x4e00...0x9fff).contains($0.value) }, "\(id): \(text.zh)")
        #expect(!text.en.isEmpty && text.en.unicodeScalars.allSatisfy(\.isASCII), "\(id): \(text.en)")
        #expect(!text.zh.contains("\n") && !text.en.contains("\n"), "\(id)")
    }

    private static func expectation(of judgement: Judgement) -> Example.Expectation {
        switch judgement.outcome {
        case .pass: .silent
        case .fail, .partial: .fires
        case .notApplicable: .notApplicable
        case .notAssessable: .notAssessable
        }
    }
}

/// One example of one rule, named for the test report.
struct ExampleCase: Sendable, CustomTestStringConvertible {
    var rule: Rule
    var number: Int

    var example: Example { rule.examples[number] }
    var testDescription: String { "\(rule.id) example \(number + 1): \(example.expectation)" }

    static func all(of rule: Rule) -> [ExampleCase] {
        rule.examples.indices.map { ExampleCase(rule: rule, number: $0) }
    }
}

extension Rule: CustomTestStringConvertible {
    /// The id, in the report of a test.
    public var testDescription: String { id }
}
