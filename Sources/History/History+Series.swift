import Findings
import Foundation

extension History {
    /// All values that were measured in some nights, night by night in the order given.
    ///
    /// - Throws: ``HistoryError/damaged(_:)`` if values are not those that were kept.
    public func samples(of nights: [KeptNight]) throws -> [[Night.Samples]] {
        let places = Dictionary(nights.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let list = places.keys.sorted().map(String.init).joined(separator: ", ")
        let heads = try database.rows(
            """
            SELECT id, night, checksum, model, metric, unit, method, environment FROM series WHERE night IN (\(list))
            ORDER BY id
            """)
        var values = try valuesBySeries(
            "SELECT series, value FROM sample WHERE series IN (SELECT id FROM series WHERE night IN (\(list))) "
                + "ORDER BY series, place")
        var samples = [[Night.Samples]](repeating: [], count: nights.count)
        for row in heads {
            let series = values.removeValue(forKey: row[0]) ?? []
            let head = Array(row[3...])
            guard Checksum.of(head + series.map(DatabaseValue.real)) == row[2], let night = row[1].integer,
                let place = places[night], let environment = Night.Environment(text: row[7].text ?? "")
            else { throw HistoryError.damaged("series") }
            // A metric that this program has no name for cannot be compared with anything of tonight.
            guard let metric = RunMetric(rawValue: row[4].text ?? ""), let unit = Unit(rawValue: row[5].text ?? "")
            else { continue }
            samples[place].append(
                Night.Samples(
                    model: row[3].text ?? "", metric: metric, unit: unit, method: row[6].text ?? "",
                    environment: environment, values: series))
        }
        return samples
    }

    private func valuesBySeries(_ sql: String) throws -> [DatabaseValue: [Double]] {
        var values: [DatabaseValue: [Double]] = [:]
        for row in try database.rows(sql) {
            guard let value = row[1].real else { throw HistoryError.damaged("sample") }
            values[row[0], default: []].append(value)
        }
        return values
    }

    /// All that was tried in some nights, night by night in the order given.
    public func trials(of nights: [KeptNight]) throws -> [[Night.Trials]] {
        try read("model, metric, environment, failures, trials", from: "trial", of: nights) { row in
            guard let environment = Night.Environment(text: row[2].text ?? ""), let failures = row[3].integer,
                let count = row[4].integer
            else { throw HistoryError.damaged("trial") }
            return RunMetric(rawValue: row[1].text ?? "").map { metric in
                Night.Trials(
                    model: row[0].text ?? "", metric: metric, environment: environment, failures: failures,
                    count: count)
            }
        }
    }

    /// The scores of some nights, night by night in the order given.
    public func scores(of nights: [KeptNight]) throws -> [[BuildRecord.Score]] {
        try read("indicator, point, low, high", from: "score", of: nights) { row in
            guard let low = row[2].real, let high = row[3].real else { throw HistoryError.damaged("score") }
            return Indicator(rawValue: row[0].text ?? "").map { indicator in
                BuildRecord.Score(indicator: indicator, point: row[1].real, low: low, high: high)
            }
        }
    }

    /// The gates of some nights, night by night in the order given.
    public func gates(of nights: [KeptNight]) throws -> [[Night.Gate]] {
        try read("place, name, title_zh, title_en, state, details", from: "gate", of: nights) { row in
            guard let json = row[5].text,
                let details = try? JSONDecoder().decode([LocalizedText].self, from: Data(json.utf8))
            else { throw HistoryError.damaged("gate") }
            return Night.Gate(
                name: row[1].text ?? "", title: LocalizedText(zh: row[2].text ?? "", en: row[3].text ?? ""),
                state: row[4].text ?? "", details: details)
        }
    }

    /// Rows of a table whose columns begin with the night and end with a checksum, in the order of its key.
    func read<Value>(
        _ columns: String, from table: String, of nights: [KeptNight], make: ([DatabaseValue]) throws -> Value?
    ) throws -> [[Value]] {
        let places = Dictionary(nights.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let list = places.keys.sorted().map(String.init).joined(separator: ", ")
        let rows = try database.rows(
            "SELECT night, \(columns), checksum FROM \(table) WHERE night IN (\(list)) ORDER BY night, 2, 3")
        var values = [[Value]](repeating: [], count: nights.count)
        for row in rows {
            let inner = try HistoryRow.opened(Array(row.dropFirst()), of: table)
            guard let night = row[0].integer, let place = places[night], let value = try make(inner) else { continue }
            values[place].append(value)
        }
        return values
    }
}
