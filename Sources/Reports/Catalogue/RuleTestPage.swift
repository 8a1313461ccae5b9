import Findings
import Rules

/// A check of a rule file with the packages that the file names for it.
public struct TestedRule: Sendable {
    /// The check.
    public var rule: Rule
    /// The line of the file in which it begins, from 1.
    public var line: Int
    /// Packages for which it must fail.
    public var firing: [String]
    /// Packages for which it must not.
    public var silent: [String]

    /// A check to test.
    public init(_ rule: Rule, line: Int, firing: [String], silent: [String]) {
        self.rule = rule
        self.line = line
        self.firing = firing
        self.silent = silent
    }
}

/// How the checks of a rule file end on the packages that it names.
public struct RuleTestPage: Sendable {
    private struct Test: Sendable {
        var rule: Rule
        var package: String
        /// True if the check must fail.
        var fires: Bool
        var result: CheckResult?

        var holds: Bool {
            switch result?.outcome {
            case .fail, .partial: fires
            // A fact is found or not: it never fails.
            case .pass: fires == (rule.severity == .info && result?.findings.isEmpty == false)
            default: false
            }
        }
    }

    private let file: String
    private let rules: [TestedRule]
    private var tests: [Test]

    /// A page without results yet.
    public init(file: String, rules: [TestedRule]) {
        self.file = file
        self.rules = rules
        tests = rules.flatMap { rule in
            rule.firing.map { Test(rule: rule.rule, package: $0, fires: true) }
                + rule.silent.map { Test(rule: rule.rule, package: $0, fires: false) }
        }
    }

    /// The packages that are named, each once, sorted.
    public var packages: [String] { Set(tests.map(\.package)).sorted() }

    /// How many examples end otherwise than they should.
    public var failures: Int { tests.count { !$0.holds } }

    /// Notes how all checks that name a package end on it.
    public mutating func add(_ package: String, _ judge: (Rule) -> CheckResult) {
        for index in tests.indices where tests[index].package == package {
            tests[index].result = judge(tests[index].rule)
        }
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `rule-test`.
    public func json() -> [UInt8] {
        let document: JSONValue = [
            "schemaVersion": .integer(Analysis.schemaVersion), "file": .string(file),
            "rules": .array(
                rules.map { rule in
                    [
                        "id": .string(rule.rule.id), "line": .integer(rule.line),
                        "examples": .array(tests.filter { $0.rule.id == rule.rule.id }.map(Self.json)),
                    ]
                }),
            "failures": .integer(failures),
        ]
        return document.encoded()
    }

    private static func json(_ test: Test) -> JSONValue {
        [
            "package": .string(test.package), "expected": test.fires ? "fires" : "silent",
            "outcome": JSONValue(test.result?.outcome.name), "reason": test.result?.reason.map(\.json) ?? .null,
            "findings": .integer(test.result?.findings.count ?? 0), "holds": .bool(test.holds),
        ]
    }

    /// The page as text.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        for rule in rules {
            page.line("\(style(.bold, page.safe(rule.rule.id)))  \(page.safe(rule.rule.title[language]))")
            let tests = tests.filter { $0.rule.id == rule.rule.id }
            if tests.isEmpty {
                page.line("  \(style(.yellow, page.say(zh: "没有示例，未经验证", en: "no examples: untested")))")
            }
            for test in tests {
                let mark =
                    test.holds
                    ? style(.green, page.say(zh: "相符", en: "holds")) : style(.red, page.say(zh: "不符", en: "DIFFERS"))
                let expected = test.fires ? page.say(zh: "应命中", en: "must fire") : page.say(zh: "应不命中", en: "must not")
                let outcome = test.result?.outcome.name ?? ""
                let reason = test.result?.reason.map { " (\(page.safe($0[language])))" } ?? ""
                page.line("  \(mark)  \(page.safe(test.package))  \(expected): \(outcome)\(reason)")
                if !test.holds {
                    for finding in (test.result?.findings ?? []).prefix(5) {
                        page.line("    \(page.safe(finding.message[language]))")
                    }
                }
            }
        }
        return page.text
    }
}
