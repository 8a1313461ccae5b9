import Foundation

/// What an earlier JSON report of `touchstone index` says.
public struct EarlierResult: Sendable {
    /// The index that it was.
    public var name: String
    /// Means and deviations by level.
    public var levels: [String: (mean: Double, deviation: Double?)]
    private var apps: [String: Change]

    /// Reads a report; nil for other files and newer forms.
    public init?(json: [UInt8]) {
        guard let report = try? JSONDecoder().decode(Report.self, from: Data(json)), report.schemaVersion == 1 else {
            return nil
        }
        name = report.index.name
        apps = [:]
        levels = [:]
        for level in report.levels {
            if let mean = level.mean { levels[level.id] = (mean, level.deviation) }
        }
        for app in report.apps {
            var points = ["total": app.total.points]
            for dimension in app.dimensions { points[dimension.id] = dimension.points }
            apps[app.app] = Change(earlier: points, earlierRank: app.total.rank)
        }
    }

    func change(of app: String) -> Change? { apps[app] }

    private struct Report: Decodable {
        struct Name: Decodable { var name: String }

        struct Level: Decodable {
            var id: String
            var mean: Double?
            var deviation: Double?
        }

        struct Points: Decodable {
            var id: String
            var points: Double
            var rank: Int
        }

        struct App: Decodable {
            var app: String
            var total: Points
            var dimensions: [Points]
        }

        var schemaVersion: Int
        var index: Name
        var levels: [Level]
        var apps: [App]
    }
}
