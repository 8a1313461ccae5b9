import Foundation
import TestSupport
import Testing

/// A night from its suite file to its exit status.
@Suite("A night")
struct NightlyTests {
    @Test("passes, fails when something is worse, and passes again; every night is kept and every report written")
    func nights() throws {
        let forms =
            "{ folder: out, json: n.json, text: n.txt, markdown: n.md, junit: j.xml, sarif: n.sarif, html: n.html }"
        let folder = try NightlyFolder(outputs: forms)
        try folder.build(version: 1)
        let first = try folder.night("2026-11-01")
        #expect(first.status == 0, "\(first.complaint)")
        #expect(first.complaint.contains("small: passed, run 1 of the day") && first.text.contains("Small"))
        try folder.build(version: 2, permissions: ["android.permission.CAMERA"])
        let second = try folder.night("2026-11-02")
        #expect(second.status == 1)
        #expect(
            second.complaints.last == "touchstone: small: new-permissions: + android.permission.CAMERA"
                || second.complaint.contains("small: new-permissions: + android.permission.CAMERA"),
            "\(second.complaint)")
        // What failed is not what the next is compared with.
        let again = try folder.night("2026-11-03")
        #expect(again.status == 1)
        try folder.build(version: 3)
        #expect(try folder.night("2026-11-04").status == 0)
        #expect(
            try folder.nights() == [
                "2026-11-01 1 passed", "2026-11-02 1 failed", "2026-11-03 1 failed", "2026-11-04 1 passed",
            ])
        for name in ["n.json", "n.txt", "n.md", "j.xml", "n.sarif", "n.html"] {
            let data = try Data(contentsOf: URL(filePath: folder.folder.path + "/out/" + name))
            #expect(!data.isEmpty, "\(name)")
        }
        let schema = JSONSchema(try BuiltCommand.json("schema", "night"))
        let document = try JSONNode(parsing: Data(contentsOf: URL(filePath: folder.folder.path + "/out/n.json")))
        #expect(schema.violations(of: document) == [])
        // Each build has its page; the second and third night share one.
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder.folder.path + "/out/builds")
        #expect(pages.count == 3)
        #expect(try folder.faults() == [])
        // Time goes one way.
        let earlier = try folder.night("2026-11-03")
        #expect(earlier.status == 2 && earlier.complaint.contains("small has a night of 2026-11-04 already"))
    }

    @Test("takes the highest version code, or else the newest file, and says which")
    func newest() throws {
        let folder = try NightlyFolder(gates: "fail-on: off")
        func put(_ version: Int, _ name: String, daysAgo: Double) throws {
            let bytes = SmallPackage(package: NightlyFolder.package, version: version).build()
            let path = try folder.folder.write(bytes, "builds/" + name)
            let date = Date(timeIntervalSinceNow: -daysAgo * 86_400)
            try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
        }
        try put(9, "b.apk", daysAgo: 5)
        try put(8, "a.apk", daysAgo: 1)
        let found = try folder.night("2026-11-01")
        #expect(found.complaint.contains("builds/b.apk: version code 9, the highest of 2 files"), "\(found.complaint)")
        // A file that is newer and cannot be read is not passed over.
        try folder.folder.write("half a file", "builds/c.apk")
        let broken = try folder.night("2026-11-02")
        #expect(broken.status == 1)
        #expect(broken.complaint.contains("builds/c.apk: the newest of 3 files, and cannot be read"))
        #expect(try folder.nights().last == "2026-11-02 1 failed")
    }

    @Test("says what keeps an app from being judged, and keeps the night")
    func troubles() throws {
        let folder = try NightlyFolder()
        let none = try folder.night("2026-11-01")
        #expect(none.status == 1 && none.complaint.contains("builds/*.apk"), "\(none.complaint)")
        try folder.folder.write(SmallPackage(package: "cn.other").build(), "builds/small.apk")
        let other = try folder.night("2026-11-02")
        #expect(other.status == 1 && other.complaint.contains("a build of another app, cn.other"), "\(other.complaint)")
        #expect(try folder.nights() == ["2026-11-01 1 failed", "2026-11-02 1 failed"])
    }

    @Test("does not analyse the same bytes again, until something that it depends on is another")
    func kept() throws {
        let folder = try NightlyFolder(outputs: "{ folder: out, json: n.json, html: n.html }")
        func isKept() throws -> Bool? {
            let data = try Data(contentsOf: URL(filePath: folder.folder.path + "/out/n.json"))
            let build = try JSONNode(parsing: data)["apps"]?.values.first?["build"]
            return build?["kept"] == .bool(true)
        }
        try folder.build(version: 1)
        #expect(try folder.night("2026-11-01").status == 0)
        #expect(try isKept() == false)
        #expect(try folder.night("2026-11-02").status == 0)
        #expect(try isKept() == true)
        // Without the page of the build there would be a link that leads nowhere.
        try FileManager.default.removeItem(atPath: folder.folder.path + "/out/builds")
        #expect(try folder.night("2026-11-03").status == 0)
        #expect(try isKept() == false)
        #expect(try folder.night("2026-11-04", "--max-name", "4000").status == 0)
        #expect(try isKept() == false)
    }

    @Test("looks before it leaps: --check tells what is missing, and keeps nothing")
    func check() throws {
        let folder = try NightlyFolder()
        let none = try folder.night("2026-11-01", "--check")
        #expect(none.status == 1 && none.complaint.contains("no build fits"), "\(none.complaint)")
        try folder.build(version: 1)
        let good = try folder.night("2026-11-01", "--check")
        #expect(good.status == 0 && good.text.contains("the only file that fits"), "\(good.text)")
        #expect(!FileManager.default.fileExists(atPath: folder.history))
        #expect(!FileManager.default.fileExists(atPath: folder.folder.path + "/out"))
    }

    @Test(
        "refuses a suite or a file of it that is wrong, with its place",
        arguments: [
            ("fail-on: hihg", "suite.yaml:7:23: “hihg” is not known, did you mean “high”?"),
            ("fial-on: high", "suite.yaml:7:14: “fial-on” is not known, did you mean “fail-on”?"),
        ])
    func wrong(_ gates: String, _ message: String) throws {
        let folder = try NightlyFolder(gates: gates)
        for more in [[], ["--check"]] {
            let run = try BuiltCommand.run(folder.arguments("2026-11-01", more))
            #expect(run.status == 2 && run.complaints.count == 1 && run.output.isEmpty)
            #expect(run.complaint.contains(message), "\(run.complaint)")
        }
        #expect(!FileManager.default.fileExists(atPath: folder.history))
    }

    @Test("The samples go from a passing to a failing night, as the README says")
    func samples() throws {
        let folder = try ScratchFolder()
        let suite = Samples.folder + "/nightly/suite.yaml"
        func night(_ day: String, _ environment: [String: String]) throws -> BuiltCommand.Run {
            let (output, history) = (folder.path + "/out", folder.path + "/history.sqlite")
            let options = ["--output", output, "--history", history, "--date", day, "--lang", "en"]
            return try BuiltCommand.run(["nightly", suite] + options, environment: environment)
        }
        let good = try night("2026-11-23", [:])
        #expect(good.status == 0, "\(good.complaint)")
        let bad = try night("2026-11-24", ["NIGHT": "bad", "BUILD": "../faulty/trust-all.apk"])
        #expect(bad.status == 1)
        for gate in ["fail-on-new", "score-drop.user_data", "regression.cold_start"] {
            #expect(bad.complaint.contains("yunling: \(gate): "), "\(gate): \(bad.complaint)")
        }
        let junit = try String(contentsOfFile: folder.path + "/out/junit.xml", encoding: .utf8)
        #expect(junit.contains("<failure") && junit.contains("regression.cold_start"))
        let page = try String(contentsOfFile: folder.path + "/out/index.html", encoding: .utf8)
        #expect(page.contains("DAT-056"))
    }
}
