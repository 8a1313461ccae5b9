import Bytes
import Foundation
import TestSupport
import Testing

@testable import History

@Suite("A writer that is killed")
struct KillTests {
    /// The program beside the tests.
    private static let program: String? = {
        let places = Bundle.allBundles.map(\.bundleURL) + CommandLine.arguments.map { URL(filePath: $0) }
        let candidates = places.flatMap {
            [$0.appending(path: "HistoryWriter").path, $0.deletingLastPathComponent().path + "/HistoryWriter"]
        }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    @Test(.enabled(if: program != nil, "no HistoryWriter beside the tests"))
    func leavesWholeNightsAlone() throws {
        let folder = try ScratchFolder()
        let path = folder.path + "/history.sqlite"
        var said = 0
        for round in 0..<20 {
            let output = path + ".out"
            let child = try ChildProcess(
                try #require(Self.program), [path, "100000"], environment: nil, output: output, error: path + ".err")
            // In every other round once it has kept something; how far it comes differs from round to round.
            var patience = round.isMultiple(of: 2) ? 10_000 : 0
            while patience > 0, (try? Data(contentsOf: URL(filePath: output)).isEmpty) ?? true {
                usleep(1000)
                patience -= 1
            }
            usleep(UInt32(1000 + round * 7919 % 40_000))
            child.end(withForce: true)
            while child.status == nil { usleep(1000) }
            let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
            said = max(said, text.split(separator: "\n").compactMap { Int($0) }.max() ?? 0)
            guard FileManager.default.fileExists(atPath: path) else { continue }
            let history = try History(path: path)
            let nights = try history.nights(of: "a")
            #expect(nights.count >= said)
            #expect(nights.map(\.run) == Array(1...max(1, nights.count)).prefix(nights.count).map(\.self))
            let samples = try history.samples(of: nights.suffix(3).map(\.self))
            #expect(samples.allSatisfy { $0.count == 8 && $0.allSatisfy { $0.values.count == 20 } })
        }
        let history = try History(path: path)
        #expect(try !history.nights(of: "a").isEmpty)
        #expect(try history.database.rows("PRAGMA integrity_check") == [[.text("ok")]])
    }
}
