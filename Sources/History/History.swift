import Findings
import Foundation

/// What happened to some apps night by night, in one SQLite file.
///
/// Tables: `result` (one analysis of a package by a catalogue and settings, as of a day), `night` (one app on one day; a
/// second run of the day has another `run`), `series` and `sample` (each measured value), `trial`, `score`, `gate`. They
/// may be read with SQL.
public struct History {
    let database: Database

    /// Opens a history.
    ///
    /// - Parameters:
    ///   - makes: Makes the file if there is none.
    ///   - patience: Milliseconds to wait for another process that writes.
    /// - Throws: ``HistoryError`` and ``DatabaseError``.
    public init(path: String, makes: Bool = true, patience: Int32 = 10_000) throws {
        database = try Database(path: path, makes: makes, patience: patience)
        try checkIfSmall()
        try Migrations.apply(to: database)
        // Off before, so that tables can be made anew.
        try database.rows("PRAGMA foreign_keys = ON")
    }

    /// Files up to that size are checked whole when they are opened: that takes some milliseconds. In larger ones what is
    /// out of order is seen when it is read.
    static let checkedBytes = 16 << 20

    private func checkIfSmall() throws {
        let pages = try database.rows("PRAGMA page_count").first?.first?.integer ?? 0
        let size = try database.rows("PRAGMA page_size").first?.first?.integer ?? 0
        guard pages.multipliedReportingOverflow(by: size).partialValue <= Self.checkedBytes else { return }
        guard try database.rows("PRAGMA quick_check(1)") == [[.text("ok")]] else { throw HistoryError.damaged("file") }
    }

    /// Keeps what is to be kept of an analysis; what is there already is not kept twice.
    ///
    /// - Parameters:
    ///   - settings: The digest of all that it was judged by, beside the catalogue; not empty.
    ///   - validUntil: The last day on which the same would come out, as 2026-11-23; nil for ever.
    public func keep(_ record: BuildRecord, settings: String, validUntil: String?) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(record), as: UTF8.self)
        let row: [DatabaseValue] = [
            .text(record.sha256), .text(record.catalogue), .text(settings), .text(record.day),
            DatabaseValue(validUntil), .text(record.package), DatabaseValue(record.versionCode),
            DatabaseValue(record.versionName), .integer(record.size), .integer(record.openFindings), .text(json),
        ]
        try database.rows(HistoryRow.insertResult, HistoryRow.sealed(row) + [.null])
    }

    /// What was kept of these bytes, judged by this catalogue and these settings; nil unless it still holds on a day. What
    /// was judged as of a later day does not hold for an earlier one.
    public func record(
        sha256: String, catalogue: String, settings: String, on day: String
    ) throws -> BuildRecord? {
        let rows = try database.rows(
            Self.selectResult
                + """
                 WHERE sha256 = ? AND catalogue = ? AND settings = ? AND day <= ?
                AND (valid_until IS NULL OR valid_until >= ?) ORDER BY day DESC LIMIT 1
                """, [.text(sha256), .text(catalogue), .text(settings), .text(day), .text(day)])
        return try rows.first.flatMap(Self.record)
    }

    static let selectResult = """
        SELECT sha256, catalogue, settings, day, valid_until, package, version_code, version_name, size, open_findings,
            record, checksum FROM result
        """

    /// The record of a row; nil for one of the first version, which kept something else.
    static func record(_ row: [DatabaseValue]) throws -> BuildRecord? {
        let row = try HistoryRow.opened(row, of: "result")
        guard row[2] != .text(""), let json = row[10].text else { return nil }
        do {
            return try JSONDecoder().decode(BuildRecord.self, from: Data(json.utf8))
        } catch {
            throw HistoryError.damaged("result")
        }
    }
}
