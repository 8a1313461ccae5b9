import Findings

/// A series with the crashes and other incidents of its run on one axis.
public struct Timeline: Sendable {
    /// What the axis counts.
    public enum Axis: Sendable {
        /// Seconds since the first value.
        case seconds
        /// Values, from 1: the log does not say when they were taken, or its clock jumped.
        case order
    }

    /// What the axis counts.
    public let axis: Axis
    /// Where each point of the series stands.
    public let positions: [Double]
    /// The incidents that have a place on the axis, in its order.
    public let marks: [(position: Double, incident: Incident)]
    /// Those that have none: nobody can say between which values they happened.
    public let unplaced: [Incident]

    /// Puts the incidents beside the points.
    public init(_ series: RunSeries, incidents: [Incident]) {
        self = Self.timed(series, incidents) ?? Self.ordered(series, incidents)
    }

    private init(_ axis: Axis, _ positions: [Double], _ incidents: [Incident], place: (Incident) -> Double?) {
        self.axis = axis
        self.positions = positions
        let places = incidents.map { (position: place($0), incident: $0) }
        unplaced = places.filter { $0.position == nil }.map(\.incident)
        marks = places.compactMap { item in item.position.map { (position: $0, incident: item.incident) } }
            .sorted { $0.position < $1.position }
    }

    private static func timed(_ series: RunSeries, _ incidents: [Incident]) -> Timeline? {
        let times = series.points.compactMap(\.time)
        guard times.count == series.points.count, times.count > 1, let first = times.first, let last = times.last,
            (0..<1 << 50).contains(first.milliseconds), (0..<1 << 50).contains(last.milliseconds),
            zip(times, times.dropFirst()).allSatisfy({ $0.milliseconds <= $1.milliseconds && isOneClock($0, $1) })
        else { return nil }
        func seconds(_ time: LogTime) -> Double { Double(time.milliseconds - first.milliseconds) / 1000 }
        // What happened long before or after would squeeze the values into a corner.
        let room = max(last.milliseconds - first.milliseconds, 60_000)
        let near = first.milliseconds - room...last.milliseconds + room
        return Timeline(.seconds, times.map(seconds), incidents) { incident in
            guard let time = incident.time, isOneClock(time, first), near.contains(time.milliseconds) else {
                return nil
            }
            return seconds(time)
        }
    }

    /// Without times an incident stands at the last value of its own phase, if its log is kept by phase.
    private static func ordered(_ series: RunSeries, _ incidents: [Incident]) -> Timeline {
        var last: [String: Double] = [:]
        for (index, point) in series.points.enumerated() { last[folder(point.place.file)] = Double(index + 1) }
        return Timeline(.order, series.points.indices.map { Double($0 + 1) }, incidents) { incident in
            let folder = folder(incident.place.file)
            return folder.isEmpty ? nil : last[folder]
        }
    }

    /// Most logs count from a year that they do not name, some from 1970: the two cannot be compared.
    private static func isOneClock(_ left: LogTime, _ right: LogTime) -> Bool {
        let yearless = 12 * 31 * 86_400_000
        return (left.milliseconds <= yearless) == (right.milliseconds <= yearless)
    }

    private static func folder(_ file: String) -> String {
        file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
    }
}
