import Foundation
import Testing

@testable import History

@Suite("History")
struct HistoryTests {
    private let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).sqlite").path

    private func night(_ day: String, _ values: [Double], sha: String = "aa", passed: Bool = true) -> Night {
        Night(
            app: "yunling", day: day, isPassed: passed,
            build: .init(
                sha256: sha, catalogue: "1", package: "cn.example", versionCode: 7, versionName: nil,
                report: "{\"n\": 1}"),
            samples: [samples(values)])
    }

    private func samples(_ values: [Double] = [], environment: String = "wifi") -> Night.Samples {
        .init(
            model: "MI 10", metric: "cold_start", unit: "ms", method: "am start", environment: environment,
            values: values)
    }

    @Test func whatWasRecordedIsReadAgain() throws {
        let history = try History(path: path)
        #expect(try history.report(sha256: "aa", catalogue: "1") == nil)
        #expect(try history.record(night("2026-11-01", [1, 2])) == 1)
        #expect(try history.record(night("2026-11-02", [3])) == 1)
        #expect(try history.record(night("2026-11-02", [4])) == 2)
        #expect(try history.record(night("2026-11-03", [9], passed: false)) == 1)
        let again = try History(path: path)
        #expect(try again.report(sha256: "aa", catalogue: "1") == "{\"n\": 1}")
        #expect(try again.nights(of: "yunling", like: samples(), last: 5) == [[1, 2], [3], [4]])
        #expect(try again.nights(of: "yunling", like: samples(), last: 1) == [[4]])
        #expect(try again.nights(of: "yunling", like: samples(environment: "mobile"), last: 5).isEmpty)
        #expect(try again.nights(of: "other", like: samples(), last: 5).isEmpty)
    }

    @Test func aNightIsKeptAsAWholeOrNotAtAll() throws {
        let history = try History(path: path)
        var twice = night("2026-11-01", [1])
        twice.samples.append(twice.samples[0])
        #expect(throws: DatabaseError.self) { try history.record(twice) }
        #expect(try history.report(sha256: "aa", catalogue: "1") == nil)
        #expect(try history.nights(of: "yunling", like: samples(), last: 5).isEmpty)
        try history.record(night("2026-11-01", [1]))
        #expect(try history.nights(of: "yunling", like: samples(), last: 5) == [[1]])
    }

    @Test func twoConnectionsLoseNothing() throws {
        let (one, other) = (try History(path: path), try History(path: path))
        #expect(try one.record(night("2026-11-01", [1])) == 1)
        #expect(try other.record(night("2026-11-01", [2])) == 2)
        #expect(try one.nights(of: "yunling", like: samples(), last: 5) == [[1], [2]])
    }

    @Test func aLockThatStaysIsSaid() throws {
        _ = try History(path: path)
        let holder = try Database(path: path)
        try holder.rows("BEGIN IMMEDIATE")
        let other = try Database(path: path, patience: 1)
        #expect { try other.rows("BEGIN IMMEDIATE") } throws: { ($0 as? DatabaseError)?.code == 5 }
    }

    @Test func everyEarlierVersionBecomesTodays() throws {
        for version in 0...Migrations.version {
            let file = path + "\(version)"
            try Migrations.apply(to: try Database(path: file), upTo: version)
            let history = try History(path: file)
            #expect(try history.record(night("2026-11-01", [1])) == 1)
            #expect(try Database(path: file).rows("PRAGMA user_version") == [[.integer(Migrations.version)]])
        }
    }

    @Test func filesOfLaterProgramsAndOtherFilesAreRefused() throws {
        try Database(path: path).rows("PRAGMA user_version = 99")
        #expect(throws: HistoryError.newer(99)) { try History(path: path) }
        let other = path + ".txt"
        try Data(repeating: 0x41, count: 4096).write(to: URL(filePath: other))
        #expect { try History(path: other) } throws: { ($0 as? DatabaseError)?.code == 26 }
        #expect(throws: DatabaseError.self) { try History(path: "/nowhere/at/all.sqlite") }
    }
}
