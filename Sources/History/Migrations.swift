/// The tables of a history and how an older file becomes one of today. `PRAGMA user_version` holds the version of a file.
///
/// A step is never changed once it was released; what is new is a new step.
enum Migrations {
    /// The steps, from an empty file on.
    static let steps: [@Sendable (Database) throws -> Void] = [FirstTables.make, SeriesTables.make]

    /// The version of today.
    static var version: Int { steps.count }

    /// `PRAGMA application_id` of a history: “TsHi”. The first version had none.
    static let application = 0x5473_4869

    /// Brings a file to the version of today in one transaction.
    ///
    /// - Throws: ``HistoryError`` for a file of a later program or of another one, and ``DatabaseError``.
    static func apply(to database: Database, upTo limit: Int = version) throws {
        guard try found(in: database) < limit else { return }
        try database.transaction {
            // Somebody else may have done it meanwhile.
            let found = try found(in: database)
            guard found < limit else { return }
            for step in steps[found..<limit] { try step(database) }
            try database.rows("PRAGMA user_version = \(limit)")
        }
    }

    /// The version of a file, 0 for an empty one.
    private static func found(in database: Database) throws -> Int {
        func number(_ sql: String) throws -> Int { try database.rows(sql).first?.first?.integer ?? 0 }
        let version = try number("PRAGMA user_version")
        let application = try number("PRAGMA application_id")
        let isFirst = try application == 0 && version == 1 && number(FirstTables.query) == 3
        let isEmpty = try application == 0 && version == 0 && number("SELECT count(*) FROM sqlite_schema") == 0
        guard application == Self.application || isFirst || isEmpty else { throw HistoryError.otherDatabase }
        guard version <= Self.version else { throw HistoryError.newer(version) }
        return version
    }
}

/// The first version.
private enum FirstTables {
    static let query = "SELECT count(*) FROM sqlite_schema WHERE name IN ('result', 'night', 'sample')"

    static func make(in database: Database) throws {
        for statement in statements { try database.rows(statement) }
    }

    private static let statements = [
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
}
