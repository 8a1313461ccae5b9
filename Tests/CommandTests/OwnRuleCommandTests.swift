import Foundation
import TestSupport
import Testing

/// Rules of a user's own: in an analysis, and on the packages that they give as examples.
@Suite("Rules of one's own")
struct OwnRuleCommandTests {
    private static func rules(find: String, fires: String, silent: String) -> String {
        """
        rules:
          - id: GOV-001
            title: { zh: 含有旧组件, en: An old component }
            indicator: package
            severity: high
            find:
              - \(find)
            examples: { fires: [\(fires)], silent: [\(silent)] }
        """
    }

    private func folder() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        _ = try folder.write(SmallPackage(activities: ["com.example.Old"]).build(), "bad.apk")
        _ = try folder.write(SmallPackage(activities: ["com.example.New"]).build(), "good.apk")
        return folder
    }

    private static let xpath = "manifest: //activity[@android:name='com.example.Old']"

    @Test("hold on their examples, or end with status 1 and say which do not")
    func test() throws {
        let folder = try folder()
        let right = try folder.write(
            Self.rules(find: Self.xpath, fires: "bad.apk", silent: "good.apk"), "right.yaml")
        let run = try BuiltCommand.run("checks", "test", right, "--json")
        #expect(run.status == 0, "\(run.complaint)")
        let document = try JSONNode(parsing: run.output)
        #expect(try JSONSchema(BuiltCommand.json("schema", "rule-test")).violations(of: document) == [])
        #expect(document["failures"]?.number == 0)
        let wrong = try folder.write(
            Self.rules(find: Self.xpath, fires: "good.apk", silent: "bad.apk"), "wrong.yaml")
        for language in ["zh", "en"] {
            let run = try BuiltCommand.run("checks", "test", wrong, "--lang", language)
            #expect(run.status == 1)
            #expect(run.complaints.count == 1 && run.complaint.contains("2"))
            #expect(run.text.contains("GOV-001") && run.text.contains("/manifest/application/activity"))
        }
    }

    @Test("count in an analysis, in every report")
    func analysis() throws {
        let folder = try folder()
        let rules = try folder.write(
            Self.rules(find: Self.xpath, fires: "bad.apk", silent: "good.apk"), "rules.yaml")
        for (name, outcome) in [("bad.apk", "fail"), ("good.apk", "pass")] {
            let run = try BuiltCommand.run(
                "analyze", folder.path + "/" + name, "--rules", rules, "--format", "json", "--fail-on", "critical")
            let document = try JSONNode(parsing: run.output)
            #expect(try JSONSchema(BuiltCommand.json("schema", "analysis")).violations(of: document) == [])
            let check = document["checks"]?.values.first { $0["id"]?.text == "GOV-001" }
            #expect(check?["outcome"]?.text == outcome)
        }
        for format in ["text", "markdown", "sarif", "html"] {
            let run = try BuiltCommand.run(
                "analyze", folder.path + "/" + "bad.apk", "--rules", rules, "--format", format)
            #expect(run.status == 0 && run.text.contains("GOV-001"), "\(format)")
        }
    }

    @Test("that are wrong end with status 2, line, column and reason; a package that is missing with 3")
    func refused() throws {
        let folder = try folder()
        let bad = try folder.write(
            Self.rules(find: "manifest: //activity[", fires: "bad.apk", silent: "good.apk"), "bad.yaml")
        for command in [["checks", "test", bad], ["analyze", folder.path + "/" + "bad.apk", "--rules", bad]] {
            let run = try BuiltCommand.run(command + ["--lang", "en"])
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(
                run.complaints.count == 1 && run.complaint.contains("bad.yaml:7:") && run.complaint.contains("XPath"))
        }
        let missing = try folder.write(
            Self.rules(find: Self.xpath, fires: "none.apk", silent: "good.apk"), "missing.yaml")
        #expect(try BuiltCommand.run("checks", "test", missing).status == 3)
        #expect(try BuiltCommand.run("checks", "test", folder.path + "/" + "none.yaml").status == 2)
    }
}
