/// The tables of a history and how an older file becomes one of today. `PRAGMA user_version` holds the version of a file.
///
/// A step is never changed once it was released; what is new is a new step.
enum Migrations {
    /// The steps, from an empty file on.
    static let steps: [[String]] = [
        [
            // One analysis of one package by one catalogue: the same bytes are not analysed twice.
            """
            CREATE TABLE result (
                id INTEGER PRIMARY KEY,
                sha256 TEXT NOT NULL, catalogue TEXT NOT NULL, package TEXT NOT NULL,
                version_code INTEGER, version_name TEXT,
                report TEXT NOT NULL,
                UNIQUE (sha256, catalogue))
            """,
            // One app in one night, with the build that was judged.
            """
            CREATE TABLE night (
                id INTEGER PRIMARY KEY,
                app TEXT NOT NULL, day TEXT NOT NULL, run INTEGER NOT NULL,
                result INTEGER NOT NULL REFERENCES result, commit_label TEXT, branch_label TEXT,
                is_passed INTEGER NOT NULL,
                UNIQUE (app, day, run))
            """,
            // Every single value that was measured, not only means.
            """
            CREATE TABLE sample (
                night INTEGER NOT NULL REFERENCES night ON DELETE CASCADE,
                model TEXT NOT NULL, metric TEXT NOT NULL, unit TEXT NOT NULL, method TEXT NOT NULL,
                environment TEXT NOT NULL, place INTEGER NOT NULL, value REAL NOT NULL,
                PRIMARY KEY (night, model, metric, method, environment, place)) WITHOUT ROWID
            """,
            "CREATE INDEX night_by_app ON night (app, day, run)",
        ]
    ]

    /// The version of today.
    static var version: Int { steps.count }

    /// Brings a file to the version of today in one transaction.
    ///
    /// - Throws: ``HistoryError/newer(_:)`` for a file of a later program, and ``DatabaseError``.
    static func apply(to database: Database, upTo limit: Int = version) throws {
        try database.transaction {
            guard case .integer(let found)? = try database.rows("PRAGMA user_version").first?.first else { return }
            guard found <= version else { throw HistoryError.newer(found) }
            for step in steps[found..<max(found, limit)] {
                for statement in step { try database.rows(statement) }
            }
            try database.rows("PRAGMA user_version = \(max(found, limit))")
        }
    }
}

/// Why a history cannot be used, beside what SQLite says.
public enum HistoryError: Error, Hashable, Sendable {
    /// The file was written by a later program: its version.
    case newer(Int)
}
