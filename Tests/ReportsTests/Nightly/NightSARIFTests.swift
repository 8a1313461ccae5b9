import Findings
import Foundation
import TestSupport
import Testing

@testable import Nightly
@testable import Reports

@Suite("SARIF of a night")
struct NightSARIFTests {
    private static func document(_ language: Language) throws -> JSONNode {
        try JSONNode(parsing: Data(NightExample.report().report(as: .sarif, in: language)))
    }

    @Test("obeys the schema of SARIF", arguments: Language.allCases)
    func schema(_ language: Language) throws {
        let schema = try #require(SARIFSchema.schema)
        #expect(schema.violations(of: try Self.document(language)) == [])
    }

    @Test("has a run of its own name for each app, and only what is new or graver")
    func results() throws {
        let runs = try Self.document(.en)["runs"]?.values ?? []
        let apps = NightExample.report().apps
        #expect(runs.count == apps.count)
        #expect(Set(runs.compactMap { $0["automationDetails"]?["id"]?.text }).count == apps.count)
        for (run, app) in zip(runs, apps) {
            let wanted = (app.difference?.new ?? []).map { [$0.check.id, "new"] }
            let graver = (app.difference?.graver ?? []).map { [$0.check.id, "updated"] }
            let results = run["results"]?.values ?? []
            #expect(results.map { [$0["ruleId"]?.text ?? "", $0["baselineState"]?.text ?? ""] } == wanted + graver)
            let rules = run["tool"]?["driver"]?["rules"]?.values ?? []
            for result in results {
                #expect(rules[Int(result["ruleIndex"]?.number ?? -1)]["id"] == result["ruleId"])
            }
        }
    }

    @Test("What is suppressed says so, and what is new for want of an earlier build is no result but a warning")
    func remarks() throws {
        let runs = try Self.document(.en)["runs"]?.values ?? []
        let results = runs[0]["results"]?.values ?? []
        #expect(results.map { $0["suppressions"]?.values.count } == [0, 0, 1, 0])
        #expect(results[1]["properties"]?["ofNewCheck"] == .bool(true))
        let notes = runs.map { $0["invocations"]?.values.first?["toolExecutionNotifications"]?.values ?? [] }
        #expect(notes.map(\.count) == [0, 0, 3, 1, 0])
        #expect(runs[2]["invocations"]?.values.first?["executionSuccessful"] == .bool(false))
    }
}
