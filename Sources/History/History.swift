/// What happened to some apps night by night, in one SQLite file.
///
/// Tables: `result` (one analysis: SHA-256 of the package, version of the catalogue, the JSON report), `night` (one app on
/// one day; a second run of the day has another `run`), `sample` (each measured value). They may be read with SQL.
public struct History {
    private let database: Database

    /// Opens a history, or makes one.
    public init(path: String) throws {
        database = try Database(path: path)
        try Migrations.apply(to: database)
    }

    /// The analysis of a package by a catalogue, as JSON; nil if it was never made.
    public func report(sha256: String, catalogue: String) throws -> String? {
        let rows = try database.rows(
            "SELECT report FROM result WHERE sha256 = ? AND catalogue = ?", [.text(sha256), .text(catalogue)])
        guard case .text(let report)? = rows.first?.first else { return nil }
        return report
    }

    /// Keeps one night of one app, as a whole or not at all. An analysis that is there already is not kept twice.
    ///
    /// - Returns: Which run of that day it is, from 1.
    @discardableResult
    public func record(_ night: Night) throws -> Int {
        try database.transaction {
            let build = night.build
            try database.rows(
                """
                INSERT INTO result (sha256, catalogue, package, version_code, version_name, report)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                [
                    .text(build.sha256), .text(build.catalogue), .text(build.package), DatabaseValue(build.versionCode),
                    DatabaseValue(build.versionName), .text(build.report),
                ])
            let last = try database.rows(
                "SELECT coalesce(max(run), 0) FROM night WHERE app = ? AND day = ?",
                [.text(night.app), .text(night.day)])
            guard case .integer(let count)? = last.first?.first else { return 0 }
            try database.rows(
                """
                INSERT INTO night (app, day, run, result, commit_label, branch_label, is_passed)
                SELECT ?, ?, ?, id, ?, ?, ? FROM result WHERE sha256 = ? AND catalogue = ?
                """,
                [
                    .text(night.app), .text(night.day), .integer(count + 1), DatabaseValue(night.commit),
                    DatabaseValue(night.branch), .integer(night.isPassed ? 1 : 0), .text(build.sha256),
                    .text(build.catalogue),
                ])
            guard case .integer(let id)? = try database.rows("SELECT last_insert_rowid()").first?.first else {
                return 0
            }
            for series in night.samples { try record(series, in: id) }
            return count + 1
        }
    }

    private func record(_ series: Night.Samples, in night: Int) throws(DatabaseError) {
        for (place, value) in series.values.enumerated() {
            try database.rows(
                "INSERT INTO sample VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    .integer(night), .text(series.model), .text(series.metric), .text(series.unit),
                    .text(series.method), .text(series.environment), .integer(place), .real(value),
                ])
        }
    }

    /// The values of a metric on a model in the same environment, of the last nights that passed, oldest first: values of
    /// other methods, phones and surroundings are not like these.
    public func nights(of app: String, like series: Night.Samples, last count: Int) throws -> [[Double]] {
        let rows = try database.rows(
            """
            SELECT sample.night, value FROM sample JOIN night ON night.id = sample.night
            WHERE model = ? AND metric = ? AND unit = ? AND method = ? AND environment = ? AND sample.night IN (
                SELECT id FROM night WHERE app = ? AND is_passed = 1 ORDER BY day DESC, run DESC LIMIT ?)
            ORDER BY day, run, place
            """,
            [
                .text(series.model), .text(series.metric), .text(series.unit), .text(series.method),
                .text(series.environment), .text(app), .integer(count),
            ])
        var nights: [(id: DatabaseValue, values: [Double])] = []
        for row in rows {
            guard case .real(let value) = row[1] else { continue }
            if nights.last?.id != row[0] { nights.append((row[0], [])) }
            nights[nights.count - 1].values.append(value)
        }
        return nights.map(\.values)
    }
}
