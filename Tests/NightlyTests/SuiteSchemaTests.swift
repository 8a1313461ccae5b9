import Findings
import Foundation
import Settings
import TestSupport
import Testing

@testable import Nightly

/// The schema that editors use and the parser say the same of a suite file. The examples are JSON, which is YAML too.
@Suite("The schema of suite files")
struct SuiteSchemaTests {
    private static let schema: JSONSchema = {
        let file = URL(filePath: Samples.folder + "/../Sources/Reports/Schemas/touchstone.schema.json")
        let document = (try? Data(contentsOf: file)).flatMap { try? JSONNode(parsing: $0) }
        let definitions = document?["$defs"] ?? .null
        return JSONSchema(.object(["$ref": .string("#/$defs/suite"), "$defs": definitions]))
    }()

    private static func suite(_ top: String = "", app: String = "", gates: String = "") -> String {
        """
        {"name": "x"\(top), "apps": [{"name": "a", "package": "cn.a", "build": "a-*.apk"\(app), "gates": {\(gates)}}]}
        """
    }

    static let good = [
        suite(), suite(#", "history": "h.sqlite", "outputs": {"folder": "out", "junit": "junit.xml"}"#),
        suite(#", "defaults": {"profile": "p.yaml", "commit": "${C:-0}", "gates": {"fail-on": "off"}}"#),
        suite(app: #", "title": "甲", "runs": "runs/*", "baselines": "b.yaml", "shares": "s.yaml""#),
        suite(app: #", "suppressions": "s.yaml", "rules": "r.yaml", "branch": "main""#),
        suite(gates: #""fail-on": "high", "fail-on-new": "medium", "min-score": {"fluency": 60}"#),
        suite(gates: #""score-drop": {"package": 0.5}, "regression": {"cold_start": "5%", "memory": 1024}"#),
        suite(gates: #""regression": {"traffic": {"relative": "5%", "absolute": 2}}, "rates": ["launch", "anrs"]"#),
        suite(gates: #""signer": "same", "new-permissions": "none", "size-growth": {"absolute": 5}"#),
        suite(gates: #""signer": "off", "new-permissions": ["a.b"], "size-growth": "off", "rates": "off""#),
    ]

    static let bad = [
        "{}", #"{"name": "x"}"#, #"{"name": "x", "apps": []}"#, #"{"name": "x", "apps": [{"name": "a"}]}"#,
        suite(#", "more": 1"#), suite(#", "outputs": {"pdf": "a.pdf"}"#), suite(#", "outputs": {"json": "a/b"}"#),
        suite(#", "defaults": {"build": "a.apk"}"#), suite(app: #", "titel": "a""#),
        suite(gates: #""fail-on": "grave""#), suite(gates: #""min-score": {"package": 101}"#),
        suite(gates: #""min-score": {"weight": 1}"#), suite(gates: #""score-drop": {"fluency": 1}"#),
        suite(gates: #""regression": {"launch": "5%"}"#), suite(gates: #""regression": {"cold_start": "fast"}"#),
        suite(gates: #""rates": ["cold_start"]"#), suite(gates: #""signer": "other""#),
        suite(gates: #""new-permissions": "some""#), suite(gates: #""size-growth": {"least": 1}"#),
    ]

    @Test("What is right is right for both", arguments: good)
    func agreesOnGood(_ text: String) throws {
        let violations = Self.schema.violations(of: try JSONNode(parsing: text))
        #expect(violations.isEmpty, "\(violations)")
        _ = try Nightly.Suite(yaml: text) { _ in nil }
    }

    @Test("What is wrong is wrong for both", arguments: bad)
    func agreesOnBad(_ text: String) throws {
        #expect(!Self.schema.violations(of: try JSONNode(parsing: text)).isEmpty)
        #expect(throws: SettingsError.self) { try Nightly.Suite(yaml: text) { _ in nil } }
    }

    @Test("Both know the same indicators, severities, metrics and forms")
    func names() throws {
        for indicator in Indicator.allCases {
            try agreesOnGood(Self.suite(gates: #""min-score": {"\#(indicator.rawValue)": 1}"#))
        }
        for severity in Severity.allCases {
            try agreesOnGood(Self.suite(gates: #""fail-on": "\#(severity.rawValue)""#))
        }
        for metric in NightGates.valueMetrics {
            try agreesOnGood(Self.suite(gates: #""regression": {"\#(metric.rawValue)": "5%"}"#))
        }
        for metric in NightGates.rateMetrics {
            try agreesOnGood(Self.suite(gates: #""rates": ["\#(metric.rawValue)"]"#))
        }
        for form in NightFormat.allCases { try agreesOnGood(Self.suite(#", "outputs": {"\#(form.rawValue)": "a.x"}"#)) }
    }
}
