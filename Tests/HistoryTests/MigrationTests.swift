import Findings
import Foundation
import TestSupport
import Testing

@testable import History

@Suite("Versions of a history")
struct MigrationTests {
    private let folder: ScratchFolder
    private var path: String { folder.path + "/history.sqlite" }

    init() throws { folder = try ScratchFolder() }

    @Test(arguments: 0...Migrations.version)
    func everyEarlierVersionBecomesTodays(_ version: Int) throws {
        try Migrations.apply(to: try Database(path: path), upTo: version)
        let history = try History(path: path)
        try history.keep(HistoryExample.record(), settings: "s", validUntil: nil)
        #expect(try history.record(HistoryExample.night("2026-11-01", [1])) == 1)
        #expect(try Database(path: path).rows("PRAGMA user_version") == [[.integer(Migrations.version)]])
    }

    @Test func allOfTheFirstVersionIsFoundAgain() throws {
        let old = try Database(path: path)
        try Migrations.apply(to: old, upTo: 1)
        try old.rows("INSERT INTO result VALUES (3, 'aa', '1', 'cn.example', 7, '1.0', '{\"n\": 1}')")
        for (id, passed) in [(5, 1), (9, 0)] {
            try old.rows(
                "INSERT INTO night VALUES (\(id), 'yunling', '2026-11-01', \(id), 3, 'c0ffee', 'main', \(passed))")
            for (place, value) in [800.5, 900].enumerated() {
                try old.rows(
                    "INSERT INTO sample VALUES (\(id), 'MI 10', 'cold_start', 'ms', 'am start', 'wifi', \(place), \(value))"
                )
            }
        }
        let history = try History(path: path)
        let nights = try history.nights(of: "yunling")
        #expect(nights.map(\.run) == [5, 9])
        #expect(nights.map(\.isPassed) == [true, false])
        #expect(nights.allSatisfy { $0.commit == "c0ffee" && $0.branch == "main" && $0.build?.versionName == "1.0" })
        let expected = Night.Samples(
            model: "MI 10", metric: .coldStart, unit: .milliseconds, method: "am start",
            environment: Night.Environment(["environment": "wifi"]), values: [800.5, 900])
        #expect(try history.samples(of: nights) == [[expected], [expected]])
        // Its report is none of today's records, and is kept all the same.
        #expect(try history.record(of: nights[0]) == nil)
        #expect(try history.lastPassed(of: "yunling") == nil)
        #expect(try history.database.rows("SELECT record FROM result") == [[.text("{\"n\": 1}")]])
        #expect(try history.database.rows("PRAGMA integrity_check") == [[.text("ok")]])
        #expect(try history.database.rows("PRAGMA foreign_key_check").isEmpty)
    }

    @Test func filesOfLaterProgramsAndOtherFilesAreRefused() throws {
        try History(path: path).database.rows("PRAGMA user_version = 99")
        #expect(throws: HistoryError.newer(99)) { try History(path: path) }
        let other = path + ".other"
        try Database(path: other).rows("CREATE TABLE bookmark (address TEXT)")
        #expect(throws: HistoryError.otherDatabase) { try History(path: other) }
        #expect(try Database(path: other).rows("SELECT count(*) FROM sqlite_schema") == [[.integer(1)]])
        let text = path + ".txt"
        try Data(repeating: 0x41, count: 4096).write(to: URL(filePath: text))
        #expect { try History(path: text) } throws: { ($0 as? DatabaseError)?.code == 26 }
        #expect(throws: DatabaseError.self) { try History(path: "/nowhere/at/all.sqlite") }
        #expect(throws: DatabaseError.self) { try History(path: path + ".none", makes: false) }
    }
}
