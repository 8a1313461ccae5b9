/// The second version: what is kept of a build names the settings and the days it holds for; the values of one metric on
/// one model are a series; trials, scores and gates have tables; rows that verdicts rest on have a checksum.
enum SeriesTables {
    static func make(in database: Database) throws {
        for statement in statements { try database.rows(statement) }
        try takeOver(from: database)
        for table in ["sample", "night", "result"] { try database.rows("DROP TABLE old_\(table)") }
        try database.rows("PRAGMA application_id = \(Migrations.application)")
    }

    private static let statements = [
        "ALTER TABLE result RENAME TO old_result",
        "ALTER TABLE night RENAME TO old_night",
        "ALTER TABLE sample RENAME TO old_sample",
        "DROP INDEX night_by_app",
        // One analysis of one package by one catalogue and settings, as of a day. `record` is JSON; in rows of the first
        // version, whose settings are empty, it is the report of `analyze`.
        """
        CREATE TABLE result (
            id INTEGER PRIMARY KEY,
            sha256 TEXT NOT NULL, catalogue TEXT NOT NULL, settings TEXT NOT NULL,
            day TEXT NOT NULL, valid_until TEXT,
            package TEXT NOT NULL, version_code INTEGER, version_name TEXT, size INTEGER, open_findings INTEGER,
            record TEXT NOT NULL, checksum INTEGER NOT NULL,
            UNIQUE (sha256, catalogue, settings, day))
        """,
        // One app in one night. `measurement` is the same for nights that kept the same values.
        """
        CREATE TABLE night (
            id INTEGER PRIMARY KEY,
            app TEXT NOT NULL, day TEXT NOT NULL, run INTEGER NOT NULL,
            result INTEGER REFERENCES result, commit_label TEXT, branch_label TEXT,
            is_passed INTEGER NOT NULL, measurement INTEGER, checksum INTEGER NOT NULL,
            UNIQUE (app, day, run))
        """,
        "CREATE INDEX night_by_result ON night (result)",
        """
        CREATE TABLE series (
            id INTEGER PRIMARY KEY,
            night INTEGER NOT NULL REFERENCES night ON DELETE CASCADE,
            model TEXT NOT NULL, metric TEXT NOT NULL, unit TEXT NOT NULL, method TEXT NOT NULL,
            environment TEXT NOT NULL, checksum INTEGER NOT NULL,
            UNIQUE (night, model, metric, unit, method, environment))
        """,
        // Every single value that was measured, not only means.
        """
        CREATE TABLE sample (
            series INTEGER NOT NULL REFERENCES series ON DELETE CASCADE,
            place INTEGER NOT NULL, value REAL NOT NULL,
            PRIMARY KEY (series, place)) WITHOUT ROWID
        """,
        """
        CREATE TABLE trial (
            night INTEGER NOT NULL REFERENCES night ON DELETE CASCADE,
            model TEXT NOT NULL, metric TEXT NOT NULL, environment TEXT NOT NULL,
            failures INTEGER NOT NULL, trials INTEGER NOT NULL, checksum INTEGER NOT NULL,
            PRIMARY KEY (night, model, metric, environment)) WITHOUT ROWID
        """,
        """
        CREATE TABLE score (
            night INTEGER NOT NULL REFERENCES night ON DELETE CASCADE,
            indicator TEXT NOT NULL, point REAL, low REAL NOT NULL, high REAL NOT NULL, checksum INTEGER NOT NULL,
            PRIMARY KEY (night, indicator)) WITHOUT ROWID
        """,
        // `details` is JSON: lines in Chinese and English.
        """
        CREATE TABLE gate (
            night INTEGER NOT NULL REFERENCES night ON DELETE CASCADE,
            place INTEGER NOT NULL, name TEXT NOT NULL, title_zh TEXT NOT NULL, title_en TEXT NOT NULL,
            state TEXT NOT NULL, details TEXT NOT NULL, checksum INTEGER NOT NULL,
            PRIMARY KEY (night, place)) WITHOUT ROWID
        """,
    ]

    private static func takeOver(from database: Database) throws {
        let results = try database.rows(
            "SELECT sha256, catalogue, '', '', NULL, package, version_code, version_name, NULL, NULL, report, id FROM old_result"
        )
        for row in results {
            try database.rows(HistoryRow.insertResult, HistoryRow.sealed(Array(row.dropLast())) + [row[11]])
        }
        let nights = try database.rows(
            "SELECT app, day, run, result, commit_label, branch_label, is_passed, id FROM old_night")
        for row in nights {
            let samples = try database.rows(
                """
                SELECT model, metric, unit, method, environment, value FROM old_sample WHERE night = ?
                ORDER BY model, metric, unit, method, environment, place
                """, [row[7]])
            var series: [HistoryRow.Series] = []
            for sample in samples {
                // The environment was a text of any kind; today it is an object.
                let text = Night.Environment(["environment": sample[4].text ?? ""]).text
                let head = Array(sample[0..<4]) + [.text(text)]
                if series.last?.head != head { series.append(HistoryRow.Series(head: head)) }
                series[series.count - 1].values.append(sample[5])
            }
            let night = Array(row[0..<7]) + [HistoryRow.measurement(series)]
            try database.rows(HistoryRow.insertNight, HistoryRow.sealed(night) + [row[7]])
            for one in series { try one.insert(into: database, night: row[7]) }
        }
    }
}
