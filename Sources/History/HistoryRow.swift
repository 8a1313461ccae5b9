/// Rows of the tables with their checksums, as they are written and as they are checked when read.
enum HistoryRow {
    static let insertResult = """
        INSERT INTO result (sha256, catalogue, settings, day, valid_until, package, version_code, version_name, size,
            open_findings, record, checksum, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """
    static let insertNight = """
        INSERT INTO night (app, day, run, result, commit_label, branch_label, is_passed, measurement, checksum, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    /// The values with their checksum at the end.
    static func sealed(_ values: [DatabaseValue]) -> [DatabaseValue] { values + [Checksum.of(values)] }

    /// The values without the checksum at the end.
    ///
    /// - Throws: ``HistoryError/damaged(_:)`` if it is not theirs.
    static func opened(_ values: [DatabaseValue], of table: String) throws(HistoryError) -> [DatabaseValue] {
        let inner = Array(values.dropLast())
        guard Checksum.of(inner) == values.last else { throw .damaged(table) }
        return inner
    }

    /// The values of one metric on one model in one night.
    struct Series {
        /// Model, metric, unit, method, environment.
        var head: [DatabaseValue]
        var values: [DatabaseValue] = []

        func insert(into database: Database, night: DatabaseValue) throws(DatabaseError) {
            try database.rows(
                "INSERT INTO series (night, model, metric, unit, method, environment, checksum) VALUES (?, ?, ?, ?, ?, ?, ?)",
                [night] + head + [Checksum.of(head + values)])
            let id = try database.rows("SELECT last_insert_rowid()").first?.first ?? .null
            try database.rows(
                "INSERT INTO sample (series, place, value) VALUES (?, ?, ?)",
                each: values.enumerated().map { [id, .integer($0), $1] })
        }
    }

    /// One number for all that was measured in a night: equal for equal series, whatever their order; null for none.
    static func measurement(_ series: [Series]) -> DatabaseValue {
        guard !series.isEmpty else { return .null }
        let sums = series.map { Checksum.of($0.head + $0.values).integer ?? 0 }
        return Checksum.of(sums.sorted().map(DatabaseValue.integer))
    }
}
