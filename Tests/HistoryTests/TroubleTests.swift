import Findings
import Foundation
import TestSupport
import Testing

@testable import History

/// Whatever happens to the file: never a crash, never other values than were kept, and an error that says what it is.
@Suite("A history in trouble")
struct TroubleTests {
    private let folder: ScratchFolder
    private var path: String { folder.path + "/history.sqlite" }

    init() throws { folder = try ScratchFolder() }

    private func filled(_ nights: Int = 4) throws -> History {
        let history = try History(path: path)
        try history.keep(HistoryExample.record(), settings: "s", validUntil: nil)
        for day in 1...nights { try history.record(HistoryExample.night("2026-11-0\(day)", [Double(day), 2, 3])) }
        return history
    }

    /// All that is read for a verdict.
    private struct Contents: Equatable {
        var nights: [KeptNight]
        var samples: [[Night.Samples]]
        var trials: [[Night.Trials]]
        var scores: [[BuildRecord.Score]]
        var gates: [[Night.Gate]]
        var record: BuildRecord?

        init(_ path: String) throws {
            let history = try History(path: path, makes: false, patience: 100)
            nights = try history.nights(of: "yunling")
            samples = try history.samples(of: nights)
            trials = try history.trials(of: nights)
            scores = try history.scores(of: nights)
            gates = try history.gates(of: nights)
            record = try history.record(sha256: "aa", catalogue: "1", settings: "s", on: "2026-11-09")
        }
    }

    @Test func changedBytesAreSeenOrDoNoHarm() throws {
        do {
            let history = try filled()
            try history.compact()
        }
        let whole = try Contents(path)
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        let changed = path + ".changed"
        var generator = SeededGenerator(seed: 7)
        var refused = 0
        // Zeros are mostly space that nothing stands in.
        let places = bytes.indices.filter { bytes[$0] != 0 }
        for _ in 0..<300 {
            var copy = bytes
            let place = places[Int.random(in: 0..<places.count, using: &generator)]
            copy[place] ^= UInt8.random(in: 1...255, using: &generator)
            try Data(copy).write(to: URL(filePath: changed))
            for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: changed + ending) }
            do {
                let read = try Contents(changed)
                #expect(read == whole, "byte \(place)")
            } catch {
                refused += 1
                #expect(error is HistoryError || error is DatabaseError, "byte \(place): \(error)")
            }
        }
        #expect(refused > 100)
    }

    @Test func aShortenedFileIsRefused() throws {
        do { try filled().compact() }
        let whole = try Contents(path)
        let bytes = try Data(contentsOf: URL(filePath: path))
        for length in [0, 1, 99, 100, 4095, 4096, bytes.count / 2, bytes.count - 4096, bytes.count - 1] {
            let short = path + ".\(length)"
            try bytes.prefix(length).write(to: URL(filePath: short))
            // What was cut off may have been free.
            guard let read = try? Contents(short) else { continue }
            #expect(read == whole && length == bytes.count - 1, "\(length) bytes")
        }
    }

    @Test func aFullDiskLosesNothing() throws {
        let history = try filled()
        let pages = try #require(history.database.rows("PRAGMA page_count").first?.first?.integer)
        try history.database.rows("PRAGMA max_page_count = \(pages)")
        let many = HistoryExample.night("2026-11-05", (0..<20_000).map(Double.init))
        #expect { try history.record(many) } throws: { ($0 as? DatabaseError)?.primary == 13 }
        #expect(try Contents(path).nights.count == 4)
        try history.database.rows("PRAGMA max_page_count = 1000000")
        #expect(try history.record(many) == 1)
        #expect(try Contents(path).samples.last?.first?.values.count == 20_000)
    }

    @Test func aFileThatMayNotBeWrittenIsRead() throws {
        let history = try filled()
        try history.database.rows("PRAGMA query_only = ON")
        #expect { try history.record(HistoryExample.night("2026-11-05", [1])) } throws: {
            ($0 as? DatabaseError)?.primary == 8
        }
        #expect(try history.nights(of: "yunling").count == 4)
    }

    @Test func aLockThatStaysIsSaid() throws {
        let holder = try filled()
        try holder.database.rows("BEGIN IMMEDIATE")
        let other = try History(path: path, patience: 1)
        #expect { try other.record(HistoryExample.night("2026-11-05", [1])) } throws: {
            ($0 as? DatabaseError)?.primary == 5
        }
        #expect(try other.nights(of: "yunling").count == 4)
    }

    @Test func manyMakeAndWriteTheSameFile() async throws {
        let path = path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<6 {
                group.addTask {
                    let history = try History(path: path)
                    try history.keep(HistoryExample.record(), settings: "s", validUntil: nil)
                    for value in 0..<5 {
                        try history.record(HistoryExample.night("2026-11-01", [Double(writer * 10 + value)]))
                    }
                }
            }
            try await group.waitForAll()
        }
        let contents = try Contents(path)
        #expect(contents.nights.map(\.run) == Array(1...30))
        #expect(Set(contents.samples.joined().flatMap(\.values)).count == 30)
    }

    @Test func whatTheLogHoldsIsThere() throws {
        let history = try filled()
        // A process that died leaves its log behind: copied while it is open, the file itself is old.
        let left = path + ".left"
        for ending in ["", "-wal"] { try FileManager.default.copyItem(atPath: path + ending, toPath: left + ending) }
        #expect(try Contents(left) == Contents(path))
        #expect(try history.nights(of: "yunling").count == 4)
        let without = path + ".without"
        try FileManager.default.copyItem(atPath: path, toPath: without)
        #expect((try? Contents(without).nights.count) ?? 0 < 4)
    }
}
