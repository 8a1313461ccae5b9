import App
import Findings
import Settings
import Testing

@testable import Triage

@Suite("Suppressions")
struct SuppressionTests {
    private static let file = """
        suppressions:
          - rule: PKG-035
            owner: sdk:*
            path: lib/*/libold.so
            reason: accepted-risk
            comment: Public data only.
            author: li.lei
            expires: 2027-06-30
        """

    private static func read(_ yaml: String) throws(SettingsError) -> Suppressions {
        try Suppressions(yaml: yaml) { $0 == "PKG-035" }
    }

    static func finding(
        _ identity: String = "a", owner: Owner = .own, files: [String] = ["AndroidManifest.xml"],
        severity: Severity = .high
    ) -> Finding {
        Finding(
            message: LocalizedText(zh: identity, en: identity), owner: owner, severity: severity,
            evidence: files.map { Evidence(.entry(name: $0, offset: 1), value: "") }, identity: identity)
    }

    @Test func readsEveryKey() throws {
        let entry = try #require(try Self.read(Self.file).entries.first)
        #expect(entry.rule == "PKG-035" && entry.owner == "sdk:*" && entry.path == "lib/*/libold.so")
        #expect(entry.reason == .acceptedRisk && entry.comment == "Public data only." && entry.author == "li.lei")
        #expect(entry.expires == CalendarDay("2027-06-30") && entry.line == 2)
        #expect(try Self.read("suppressions:").entries.isEmpty)
        let endless = try Self.read(Self.file.replacing("2027-06-30", with: "never")).entries.first
        #expect(endless?.expires == nil && endless?.isExpired(on: CalendarDay("9999-12-31")) == false)
    }

    static let faults: [(from: String, to: String, place: String, says: String)] = [
        ("rule: PKG-035", "rule: PKG-999", ":2:11", "there is no check “PKG-999”"),
        ("sdk:*", "mine", ":3:12", "“mine” is not known; one of: own, unknown, sdk:NAME, sdk:*"),
        ("accepted-risk", "whatever", ":5:13", "false-positive, accepted-risk, fix-planned"),
        ("2027-06-30", "2027-02-30", ":8:14", "is no day"),
        ("author: li.lei", "fingerprint: XYZ", ":7:18", "32 lower-case hexadecimal digits"),
        ("    author: li.lei\n", "", ":2:5", "“author” is missing"),
        ("comment:", "remark:", ":6:5", "“remark” is not known"),
        ("comment: Public data only.", "comment:", ":6:13", "must be a text"),
        (
            "- rule: PKG-035\n    owner: sdk:*\n    path: lib/*/libold.so\n    reason", "- reason", ":2:5",
            "at least one of"
        ),
        ("suppressions:\n  - rule", "suppressions:\n    rule", ":2:5", "must hold a list"),
        ("suppressions:", "suppress:", ":1:1", "“suppress” is not known"),
        ("owner: sdk:*", "rule: PKG-035", ":2:5", "the same key twice: rule"),
        ("author: li.lei", "author: [", ":9:", "not valid YAML"),
    ]

    @Test("says where a malformed file is wrong, by line and column", arguments: faults)
    func says(fault: (from: String, to: String, place: String, says: String)) throws {
        let yaml = Self.file.replacing(fault.from, with: fault.to)
        #expect(yaml != Self.file)
        let error = try #require(throws: SettingsError.self) { try Self.read(yaml) }
        #expect(error.message.en.contains(fault.says), "\(error)")
        if fault.says != "not valid YAML" { #expect(error.place == fault.place, "\(error)") }
        #expect(error.line != nil && error.column != nil)
    }

    @Test(
        "An entry covers what fits all that it names",
        arguments: [
            (Owner.sdk("X"), ["lib/arm64-v8a/libold.so"], true), (.sdk("X"), ["lib/a/b/libold.so"], true),
            (.own, ["lib/arm64-v8a/libold.so"], false), (.unknown, ["lib/arm64-v8a/libold.so"], false),
            (.sdk("X"), ["lib/arm64-v8a/libnew.so"], false),
            (.sdk("X"), ["lib/arm64-v8a/libold.so", "lib/arm64-v8a/libnew.so"], false),
        ] as [(Owner, [String], Bool)])
    func coverage(_ owner: Owner, _ files: [String], _ isCovered: Bool) throws {
        let entry = try #require(try Self.read(Self.file).entries.first)
        let finding = Self.finding(owner: owner, files: files)
        #expect(entry.covers(finding, of: "PKG-035", fingerprint: "") == isCovered)
        #expect(!entry.covers(finding, of: "PKG-036", fingerprint: ""))
    }

    @Test("holds on its last day and not on the next, nor without a day")
    func expiry() throws {
        let entry = try #require(try Self.read(Self.file).entries.first)
        #expect(!entry.isExpired(on: CalendarDay("2027-06-30")))
        #expect(entry.isExpired(on: CalendarDay("2027-07-01")))
        #expect(entry.isExpired(on: nil))
    }

    @Test(
        "A star stands for any characters",
        arguments: [
            ("a*", "a", true), ("a*", "ba", false), ("*", "", true), ("a*b*c", "a-b-b-c", true),
            ("a*b*c", "acb", false),
            ("ab*ba", "aba", false), ("ab", "abc", false), ("", "", true), ("*b*", "abc", true), ("a**c", "abc", true),
            ("*.so", "lib/x.so", true), ("[a]", "a", false),
        ])
    func patterns(_ pattern: String, _ path: String, _ matches: Bool) {
        #expect(Wildcard(pattern).matches(path) == matches)
    }
}
