import Foundation
import TestSupport
import Testing

/// What was kept of the nights of the sample suite, as `history` shows it.
@Suite("What was kept of the nights")
struct HistoryCommandTests {
    private let folder: ScratchFolder
    private var file: String { folder.path + "/h.sqlite" }

    /// A good night and a bad one.
    init() throws {
        folder = try ScratchFolder()
        let nights = [
            ("2026-11-23", [:]), ("2026-11-24", ["NIGHT": "bad", "BUILD": "../faulty/trust-all.apk"]),
        ]
        for (day, environment) in nights {
            let run = try BuiltCommand.run(
                [
                    "nightly", Samples.folder + "/nightly/suite.yaml", "--date", day, "--history", file, "--output",
                    folder.path + "/out",
                ], environment: environment)
            #expect(run.status == (environment.isEmpty ? 0 : 1), "\(run.complaint)")
        }
    }

    private func history(_ arguments: String...) throws -> BuiltCommand.Run {
        try BuiltCommand.run(["history"] + arguments + ["--history", file])
    }

    @Test("has the shape of its schema, and names the same in both languages")
    func pages() throws {
        for page in ["list", "show", "compare", "trend"] {
            let document = try BuiltCommand.json("history", page, "--json", "--history", file)
            let schema = try JSONSchema(BuiltCommand.json("schema", "history-\(page)"))
            #expect(schema.violations(of: document) == [], "\(page)")
            for language in ["zh", "en"] {
                let run = try history(page, "--lang", language)
                #expect(run.status == 0 && run.text.contains("yunling"), "\(page) \(language): \(run.complaint)")
            }
        }
        let nights = try history("list", "--app", "yunling", "--lang", "en").text
        #expect(nights.contains("2026-11-23.1   passed") && nights.contains("2026-11-24.1   failed"))
        let compared = try history("compare", "--lang", "en").text
        #expect(compared.contains("2026-11-23.1 → 2026-11-24.1") && compared.contains("DAT-056"))
    }

    @Test("gives every value that was measured, in both forms")
    func export() throws {
        let rows = try history("export").text.split(whereSeparator: \.isNewline)
        let lines = try history("export", "--format", "jsonl").text.split(whereSeparator: \.isNewline)
        #expect(rows.count == lines.count + 1 && lines.count > 20)
        let starts = try lines.map { try JSONNode(parsing: Data($0.utf8)) }.filter {
            $0["metric"]?.text == "cold_start" && $0["day"]?.text == "2026-11-23"
        }
        // Ten launches on each of three models, as the sample runs have them.
        #expect(starts.count == 30)
    }

    @Test("says which nights there are, and keeps the last that passed")
    func unknownNightsAndPruning() throws {
        let unknown = try history("show", "2026-11-01", "--lang", "en")
        #expect(unknown.status == 2 && unknown.complaints.count == 1)
        #expect(unknown.complaint.contains("2026-11-23"))
        #expect(try history("prune", "--keep", "1", "--lang", "en").status == 0)
        let left = try history("list", "--app", "yunling", "--lang", "en").text
        #expect(left.contains("2026-11-23.1   passed") && left.contains("2026-11-24.1   failed"))
        let none = try BuiltCommand.run("history", "list", "--history", folder.path + "/none.sqlite")
        #expect(none.status == 3 && none.complaints.count == 1)
    }
}
