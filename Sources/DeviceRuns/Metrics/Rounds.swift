import Findings

/// Measurements of the app's processes put together: an app's memory is the sum over its processes, not that of the
/// first.
enum Rounds {
    /// The sums over processes, one for each time that the log looked: a new file, or a process that comes again.
    static func points(_ measurements: [Measurement]) -> [SeriesPoint] {
        var points: [SeriesPoint] = []
        var seen: Set<Int> = []
        var file: String?
        for measurement in measurements {
            let pid = measurement.subject.pid ?? -1
            if measurement.place.file != file || seen.contains(pid) || points.isEmpty {
                points.append(SeriesPoint(value: 0, time: measurement.time, place: measurement.place))
                seen = []
                file = measurement.place.file
            }
            seen.insert(pid)
            points[points.count - 1].value += measurement.value
        }
        return points
    }

    /// The sums alone.
    static func sums(_ measurements: [Measurement]) -> [Double] { points(measurements).map(\.value) }

    /// The measurements of the method that comes first in the list, or else of the first method by name: values of
    /// different methods are not comparable.
    static func preferred(_ measurements: [Measurement], _ methods: [String]) -> [Measurement] {
        for method in methods {
            let found = measurements.filter { $0.method == method }
            if !found.isEmpty { return found }
        }
        guard let first = measurements.map(\.method).sorted().first else { return [] }
        return measurements.filter { $0.method == first }
    }
}
