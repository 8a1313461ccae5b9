import Findings
import Foundation

extension History {
    /// The night of an app that ``KeptNight/name`` names: `2026-11-23` is the last run of that day, `2026-11-23.2` the
    /// second. Nil if it is not there.
    public func night(of app: String, named name: String) throws -> KeptNight? {
        let parts = name.split(separator: ".", maxSplits: 1)
        let nights = try nights(of: app).filter { $0.day == parts.first.map(String.init) }
        guard parts.count > 1 else { return nights.last }
        return nights.first { Int(parts[1]) == $0.run }
    }

    /// The names of the apps, sorted.
    public func apps() throws -> [String] {
        try database.rows("SELECT DISTINCT app FROM night ORDER BY app").compactMap { $0.first?.text }
    }

    /// The last nights of an app, oldest first.
    ///
    /// - Parameters:
    ///   - branch: Only those of that branch; nil for all.
    ///   - passed: Only those that passed.
    public func nights(
        of app: String, last count: Int = .max, branch: String? = nil, passed: Bool = false
    ) throws -> [KeptNight] {
        let rows = try database.rows(
            """
            SELECT app, night.day, run, result, commit_label, branch_label, is_passed, measurement, night.checksum,
                night.id, sha256, package, version_code, version_name, size, open_findings
            FROM night LEFT JOIN result ON result.id = night.result
            WHERE app = ?1 AND (?2 IS NULL OR branch_label = ?2) AND (?3 = 0 OR is_passed = 1)
            ORDER BY night.day DESC, run DESC LIMIT ?4
            """, [.text(app), DatabaseValue(branch), .integer(passed ? 1 : 0), .integer(count)])
        return try rows.reversed().map(Self.night)
    }

    private static func night(_ row: [DatabaseValue]) throws -> KeptNight {
        let night = try HistoryRow.opened(Array(row[0..<9]), of: "night")
        guard let app = night[0].text, let day = night[1].text, let run = night[2].integer, let id = row[9].integer
        else { throw HistoryError.damaged("night") }
        var build: KeptNight.Build?
        if let sha256 = row[10].text, let package = row[11].text {
            build = KeptNight.Build(
                sha256: sha256, package: package, versionCode: row[12].integer, versionName: row[13].text,
                size: row[14].integer, openFindings: row[15].integer)
        }
        return KeptNight(
            id: id, app: app, day: day, run: run, commit: night[4].text, branch: night[5].text,
            isPassed: night[6] == .integer(1), build: build, result: night[3].integer, measurement: night[7].integer)
    }

    /// What was kept of the build of a night; nil if there was none.
    public func record(of night: KeptNight) throws -> BuildRecord? {
        guard let result = night.result else { return nil }
        guard let row = try database.rows(Self.selectResult + " WHERE id = ?", [.integer(result)]).first else {
            throw HistoryError.damaged("night")
        }
        return try Self.record(row)
    }

    /// The last night of an app that passed and has a build, which later ones are compared with; nil if there is none.
    ///
    /// - Parameters:
    ///   - branch: Only nights of that branch; nil for all.
    ///   - day: Only nights of that day or earlier; nil for all.
    public func lastPassed(
        of app: String, branch: String? = nil, until day: String? = nil
    ) throws -> (day: String, run: Int, commit: String?, record: BuildRecord)? {
        for night in try nights(of: app, branch: branch, passed: true).reversed() {
            if let day, night.day > day { continue }
            guard let record = try record(of: night) else { continue }
            return (night.day, night.run, night.commit, record)
        }
        return nil
    }
}
