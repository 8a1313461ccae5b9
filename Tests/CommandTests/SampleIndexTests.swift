import Foundation
import TestSupport
import Testing

/// The sample index as README.md computes it, from packages, device runs, policies, ratings and sheets to the reports.
@Suite("The sample index, as the README has it")
struct SampleIndexTests {
    private static let root = URL(filePath: Samples.folder).deletingLastPathComponent().path

    /// The block of commands of the README's English half.
    private static func commands() throws -> String {
        let text = try String(contentsOfFile: root + "/README.md", encoding: .utf8)
        let start = try #require(text.range(of: "touchstone sheet new Samples/index/apps.csv"))
        return String(
            text[start.lowerBound...].prefix(upTo: try #require(text[start.lowerBound...].range(of: "```")).lowerBound))
    }

    /// Runs them in a folder of their own, which then has what they write; returns the commands that ended otherwise than
    /// with status 0.
    private static func run(in folder: ScratchFolder) throws -> [Substring] {
        let program = try #require(BuiltProgram.path)
        let files = FileManager.default
        try files.createSymbolicLink(atPath: folder.path + "/Samples", withDestinationPath: Samples.folder)
        try files.createDirectory(atPath: folder.path + "/bin", withIntermediateDirectories: false)
        try files.createSymbolicLink(atPath: folder.path + "/bin/touchstone", withDestinationPath: program)
        let script = """
            cd '\(folder.path)' && export PATH="$PWD/bin:$PATH"
            trap 'echo "FAILED $BASH_COMMAND"' ERR
            \(try commands())
            """
        let output = String(decoding: try Peer.run("/bin/bash", ["-c", script]).output, as: UTF8.self)
        return output.split(separator: "\n").filter { $0.hasPrefix("FAILED ") }
    }

    /// What the items are that instruments and texts score, under the names that reports have for them.
    private static let sources = [
        "compatibility": "compatibility", "fluency": "fluency", "traffic": "traffic", "package-security": "package",
        "anti-cracking": "anti_cracking", "user-data": "user_data", "input": "information_input", "ratings": "ratings",
        "tiered-identity": "tiered-identity", "consent-and-choice": "consent-and-choice",
        "personal-information": "personal-information",
    ]

    /// The weight of each item, read out of the profile by its lines.
    private static func weights() throws -> [String: Double] {
        let text = try String(contentsOfFile: root + "/Profiles/haoban-2022.yaml", encoding: .utf8)
        var weights: [String: Double] = [:]
        for block in text.split(separator: "- id: ").dropFirst() where !block.contains(/(?m)^ +(items|indicators):/) {
            let weight = try #require(block.firstMatch(of: /weight: ([0-9.]+)/)?.1)
            weights[String(block.prefix { !$0.isWhitespace })] = Double(String(weight))
        }
        return weights
    }

    /// The low and high end of every score of an app that its reports have, by what they are scores of.
    private static func reported(_ app: String, in folder: String) throws -> [String: (low: Double, high: Double)] {
        var ends: [String: (low: Double, high: Double)] = [:]
        for name in ["\(app).json", "\(app).policy.json", "ratings.json"] {
            let report = try JSONNode(parsing: Data(contentsOf: URL(filePath: "\(folder)/results/\(name)")))
            let rows = [report["scores"], report["scores"]?["indicators"], report["runs"]?["scores"]]
            for row in rows.flatMap({ $0?.values ?? [] }) where row["app"]?.text ?? app == app {
                guard let name = row["indicator"]?.text, let low = row["low"]?.number, let high = row["high"]?.number
                else { continue }
                ends[name] = (low, high)
            }
        }
        return ends
    }

    @Test("Its commands lead to the reports, and the numbers are those of a short calculation")
    func readme() throws {
        let folder = try ScratchFolder()
        let failed = try Self.run(in: folder)
        // beishan lacks a score, which is the point of that command.
        #expect(failed.count == 1 && failed.first?.contains("touchstone sheet check") == true, "\(failed)")
        let page = try String(contentsOfFile: folder.path + "/index.html", encoding: .utf8)
        #expect(["云岭办", "海蓝通", "北山事"].allSatisfy(page.contains))
        let index = try JSONNode(parsing: Data(contentsOf: URL(filePath: folder.path + "/index.json")))
        try IndexCommandTests.expectValid("index", index)
        for (name, schema) in [("yunling.policy", "policy"), ("hailan.policy", "policy"), ("ratings", "ratings")] {
            let data = try Data(contentsOf: URL(filePath: "\(folder.path)/results/\(name).json"))
            try IndexCommandTests.expectValid(schema, JSONNode(parsing: data))
        }
        let weights = try Self.weights()
        #expect(weights.count == 44 && abs(weights.values.reduce(0, +) - 100) < 1e-9)
        let apps = index["apps"]?.values ?? []
        #expect(apps.count == 3)
        for app in apps {
            let name = try #require(app["app"]?.text)
            let reported = try Self.reported(name, in: folder.path)
            var (low, high, count) = (0.0, 0.0, 0)
            for score in app["items"]?.values ?? [] {
                let id = score["id"]?.text ?? ""
                let weight = try #require(weights[id])
                // What sheets say is worked out in another test; here it is taken as it is.
                let shown = (low: score["low"]?.number ?? 0, high: score["high"]?.number ?? 100)
                let ends = Self.sources[id].map { reported[$0] ?? (0, 100) } ?? shown
                if Self.sources[id] != nil { count += 1 }
                #expect(abs(shown.low - ends.low) < 1e-4 && abs(shown.high - ends.high) < 1e-4, "\(name) \(id)")
                low += weight * ends.low / 100
                high += weight * ends.high / 100
            }
            #expect(count == 11)
            let points = try #require(app["total"]?["points"]?.number)
            #expect(abs(points - low) < 1e-4 && abs((app["total"]?["highPoints"]?.number ?? -1) - high) < 1e-4)
            let bounds = [("A+", 70.0), ("A", 65), ("A-", 60), ("B+", 50), ("B", 40), ("B-", 0)]
            #expect(app["total"]?["grade"]?.text == bounds.first { points >= $0.1 }?.0)
        }
        // One good app, one with faults, one bad one.
        #expect(apps.compactMap { $0["app"]?.text } == ["yunling", "hailan", "beishan"])
    }
}
