import Foundation
import TestSupport
import Testing

/// The program over broken packages: each run ends in a report or in an error on one line, within 5 seconds and 512 MiB.
///
/// 2,000 of them with an optimised program, 200 with one built for debugging.
@Suite(.enabled(if: BuiltProgram.path != nil, Comment(rawValue: BuiltProgram.absence)))
struct MutationRunTests {
    /// Packages of one run of the test; further ones are other arguments, so that they go over all cores.
    private static let batch = 50
    private static let batches = BuiltProgram.isOptimised ? 40 : 4

    /// The samples, and the small packages of the corpus if there is one.
    private static let sources: [(name: String, bytes: [UInt8])] = {
        (Samples.packages + Corpus.packageNames.map(Corpus.path)).compactMap { path in
            guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)), data.count < 100_000 else { return nil }
            return (path.split(separator: "/").last.map(String.init) ?? path, [UInt8](data))
        }
    }()

    @Test(arguments: 0..<batches) func brokenPackagesEndInAReportOrOneLine(number: Int) throws {
        let scratch = try ScratchFolder()
        for seed in number * Self.batch..<(number + 1) * Self.batch {
            var generator = SeededGenerator(seed: UInt64(seed))
            let source = try #require(Self.sources.randomElement(using: &generator))
            let mutation = Mutation(of: source.bytes, with: &generator)
            let path = "\(scratch.path)/\(seed).apk"
            try Data(mutation.bytes).write(to: URL(fileURLWithPath: path))
            // All are analysed; every other one is asked for one part too, a different one each time.
            var commands = [["analyze", "--format", "json"]]
            if seed % 2 == 1 { commands.append(["inspect", Self.parts[seed / 2 % Self.parts.count], "--json"]) }
            for command in commands {
                let run = try Run(command + [path], scratch: "\(scratch.path)/run")
                guard let fault = run.fault(expectsJSON: true) else { continue }
                let kept = try keep(path)
                let words = command.joined(separator: " ")
                Issue.record("\(words), seed \(seed), \(mutation.kind) of \(source.name), kept as \(kept): \(fault)")
            }
            try FileManager.default.removeItem(atPath: path)
        }
    }

    private static let parts = ["manifest", "badging", "permissions", "resources", "files", "native", "anomalies"]

    /// Copies a package to where it outlives the test.
    private func keep(_ path: String) throws -> String {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("mutation-\(UUID().uuidString).apk")
        try FileManager.default.copyItem(atPath: path, toPath: place.path)
        return place.path
    }
}
