import Checks
import Findings
import OwnRules
import Rules
import Settings
import Testing

@testable import App

@Suite("A rule file")
struct RuleFileTests {
    private static func file(_ find: String, id: String = "GOV-001", more: String = "") -> String {
        """
        rules:
          - id: \(id)
            title: { zh: 标题, en: Title }
            indicator: user_data
            severity: medium
        \(more.isEmpty ? "" : "    \(more)\n")    find:
              - \(find)
        """
    }

    private static func read(_ yaml: String) throws(SettingsError) -> [OwnRule] {
        try RuleFile(yaml: yaml) { $0 == "OLD-1" }.rules
    }

    @Test("gives every matcher with what was written")
    func matchers() throws {
        let yaml = """
            rules:
              - id: GOV-001
                title: { zh: 标题, en: Title }
                indicator: package
                severity: high
                kind: protection
                match: all
                fix: { zh: 改, en: Mend it. }
                find:
                  - manifest: //activity[@android:exported='true']
                  - call: { class: a.B, method: run, prototype: (Z)V, argument: { position: 1, bits: 0x2000 } }
                  - call: { class: a.B, method: run, argument: { position: 0, text: "http://*" } }
                  - call: { class: a.B, method: run, argument: { position: 0, number: true } }
                  - call: { class: a.B, method: run, argument: { position: 0, constant: true } }
                  - method: { class: a.C, method: check, body: returns-true }
                  - string: "su*"
                  - file: { path: assets/*, contains: KEY }
                  - library: { name: "lib*.so", fact: no-relro, needs: libssl.so }
                examples: { fires: [bad.apk], silent: [good.apk, other.apk] }
            """
        let rules = try Self.read(yaml)
        let rule = try #require(rules.first)
        #expect(rule.id == "GOV-001" && rule.line == 2 && rule.isProtection && rule.needsAll)
        #expect(rule.severity == .high && rule.indicator == .package && rule.fix?.en == "Mend it.")
        #expect(rule.firing == ["bad.apk"] && rule.silent == ["good.apk", "other.apk"])
        let call = { (test: CallMatcher.Test) in
            Matcher.call(CallMatcher(className: "a.B", method: "run", argument: .init(position: 0, test: test)))
        }
        #expect(
            rule.matchers == [
                .manifest("//activity[@android:exported='true']"),
                .call(
                    CallMatcher(
                        className: "a.B", method: "run", prototype: "(Z)V",
                        argument: .init(position: 1, test: .bits(0x2000)))),
                call(.text(Wildcard("http://*"))), call(.number(1)), call(.constant),
                .method(MethodMatcher(className: "a.C", method: "check", body: .returnsTrue)),
                .string(Wildcard("su*"), text: "su*"), .file(FileMatcher(path: "assets/*", text: "KEY")),
                .library(LibraryMatcher(name: "lib*.so", fact: .noRelro, needs: "libssl.so")),
            ])
    }

    @Test(
        "is refused with line and column, and why",
        arguments: [
            (file("manifest: //activity["), 7, "XPath"),
            (file("manifest: //wrong:activity"), 7, "XPath"),
            (file("manifest: nofunction(//activity)"), 7, "XPath"),
            (file("surprise: x"), 7, "surprise"),
            (file("string: x\n        file: { path: y }"), 7, "one of"),
            (file("call: { class: a/B, method: run }"), 7, "android.webkit.WebView"),
            (file("call: { class: a.B }"), 7, "method"),
            (file("call: { class: a.B, method: run, argument: { position: 300, number: 1 } }"), 7, "254"),
            (file("call: { class: a.B, method: run, argument: { position: 0 } }"), 7, "exactly one"),
            (file("call: { class: a.B, method: run, argument: { position: 0, number: x } }"), 7, "whole number"),
            (file("method: { class: a.B, method: run, body: maybe }"), 7, "returns-true"),
            (file("library: { name: x, fact: none }"), 7, "no-relro"),
            (file("string: x", id: "PKG-900"), 2, "catalogue"), (file("string: x", id: "OLD-1"), 2, "taken"),
            (file("string: x", id: "bad id"), 2, "letters"),
            (file("string: x", more: "surprise: 1"), 6, "surprise"),
            (
                "rules:\n  - id: A-1\n    title: { zh: 甲, en: A }\n    indicator: fluency\n    severity: low\n    find: []\n",
                6, "find"
            ),
            (
                "rules:\n  - id: A-1\n    title: { zh: 甲 }\n    indicator: package\n    severity: low\n    find: [{string: x}]\n",
                3, "en"
            ),
            (
                "rules:\n  - id: A-1\n    title: { zh: 甲, en: A }\n    indicator: traffic\n    severity: low\n    find: [{string: x}]\n",
                4, "user_data"
            ),
            ("rules: 7", 1, "list"), ("- rules", 1, "key: value"), ("rules: [", 2, "YAML"),
        ])
    func refused(_ yaml: String, _ line: Int, _ reason: String) throws {
        let error = #expect(throws: SettingsError.self) { try Self.read(yaml) }
        #expect(error?.line == line, "\(error as Any)")
        #expect(error?.column != nil)
        #expect(error?.message.en.contains(reason) == true, "\(error?.message.en ?? "")")
    }

    @Test("refuses the second of two checks of one id")
    func twice() throws {
        let one = Self.file("string: x")
        let two = one + "\n" + one.split(separator: "\n").dropFirst().joined(separator: "\n")
        #expect(throws: SettingsError.self) { try Self.read(two) }
    }

    @Test("made to break its reader is refused at once")
    func hostile() throws {
        let many = (0...1000).map {
            "  - {id: A-\($0), title: {zh: 甲, en: A}, indicator: package, severity: low, find: [{string: x}]}"
        }
        var aliases = "a0: &a0 [x, x]\n"
        for level in 1...40 { aliases += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        let long = String(repeating: "x", count: 5000)
        for yaml in [
            "rules:\n" + many.joined(separator: "\n"), aliases + "rules: *a40\n",
            "rules: " + String(repeating: "[", count: 5000), "rules:\n  - *none\n", Self.file("string: \(long)"),
            Self.file("manifest: \(String(repeating: "(", count: 200))1\(String(repeating: ")", count: 200))"),
        ] {
            #expect(throws: SettingsError.self) { try Self.read(yaml) }
        }
    }
}
