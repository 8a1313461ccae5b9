import Findings
import Foundation

extension History {
    /// Keeps one night of one app, as a whole or not at all. Values of the same series are put together.
    ///
    /// - Returns: Which run of that day it is, from 1.
    /// - Throws: ``HistoryError/notKept(_:)`` if the analysis that it names is not there, and ``DatabaseError``.
    @discardableResult
    public func record(_ night: Night) throws -> Int {
        try database.transaction {
            let last = try database.rows(
                "SELECT max(run) FROM night WHERE app = ? AND day = ?", [.text(night.app), .text(night.day)])
            let run = (last.first?.first?.integer ?? 0) + 1
            let series = Self.series(of: night.samples)
            let row: [DatabaseValue] = [
                .text(night.app), .text(night.day), .integer(run), try result(of: night),
                DatabaseValue(night.commit), DatabaseValue(night.branch), .integer(night.isPassed ? 1 : 0),
                HistoryRow.measurement(series),
            ]
            try database.rows(HistoryRow.insertNight, HistoryRow.sealed(row) + [.null])
            let id = try database.rows("SELECT last_insert_rowid()").first?.first ?? .null
            for one in series { try one.insert(into: database, night: id) }
            try insert(Self.trials(night.trials), into: "trial", of: id)
            try insert(night.scores.map(Self.row), into: "score", of: id)
            try insert(night.gates.enumerated().map(Self.row), into: "gate", of: id)
            return run
        }
    }

    private func result(of night: Night) throws -> DatabaseValue {
        guard let build = night.build else { return .null }
        let rows = try database.rows(
            "SELECT id FROM result WHERE sha256 = ? AND catalogue = ? AND settings = ? AND day = ?",
            [.text(build.sha256), .text(build.catalogue), .text(build.settings), .text(build.day)])
        guard let id = rows.first?.first else { throw HistoryError.notKept(build.sha256) }
        return id
    }

    private func insert(_ rows: [[DatabaseValue]], into table: String, of night: DatabaseValue) throws {
        guard let first = rows.first else { return }
        let marks = [String](repeating: "?", count: first.count + 2).joined(separator: ", ")
        try database.rows(
            "INSERT INTO \(table) VALUES (\(marks))", each: rows.map { [night] + HistoryRow.sealed($0) })
    }

    /// The ``KeptNight/measurement`` that a night with these values would have.
    public static func measurement(of samples: [Night.Samples]) -> Int? {
        HistoryRow.measurement(series(of: samples)).integer
    }

    private static func series(of samples: [Night.Samples]) -> [HistoryRow.Series] {
        var places: [[DatabaseValue]: Int] = [:]
        var all: [HistoryRow.Series] = []
        for sample in samples {
            let head: [DatabaseValue] = [
                .text(sample.model), .text(sample.metric.rawValue), .text(sample.unit.rawValue), .text(sample.method),
                .text(sample.environment.text),
            ]
            let place = places[head] ?? all.count
            if place == all.count { all.append(HistoryRow.Series(head: head)) }
            places[head] = place
            all[place].values += sample.values.map(DatabaseValue.real)
        }
        return all
    }

    private static func trials(_ trials: [Night.Trials]) -> [[DatabaseValue]] {
        var sums: [[DatabaseValue]: (failures: Int, count: Int)] = [:]
        for trial in trials {
            let head: [DatabaseValue] = [
                .text(trial.model), .text(trial.metric.rawValue), .text(trial.environment.text),
            ]
            sums[head, default: (0, 0)].failures += trial.failures
            sums[head, default: (0, 0)].count += trial.count
        }
        return sums.map { $0.key + [.integer($0.value.failures), .integer($0.value.count)] }
    }

    private static func row(_ score: BuildRecord.Score) -> [DatabaseValue] {
        [.text(score.indicator.rawValue), DatabaseValue(score.point), .real(score.low), .real(score.high)]
    }

    private static func row(_ place: Int, _ gate: Night.Gate) throws -> [DatabaseValue] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [
            .integer(place), .text(gate.name), .text(gate.title.zh), .text(gate.title.en), .text(gate.state),
            .text(String(decoding: try encoder.encode(gate.details), as: UTF8.self)),
        ]
    }
}
