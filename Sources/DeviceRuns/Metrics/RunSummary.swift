import Findings

/// What one run says of the app: its values and incidents, and each metric in one of three states.
public struct RunSummary: Sendable {
    /// The run.
    public let run: DeviceRun
    /// The app's measurements, in the order of the files.
    public let measurements: [Measurement]
    /// The app's incidents, each once.
    public let incidents: [Incident]
    /// Incidents of which nobody can say whose they are.
    public let unattributed: [Incident]
    /// How many measurements and incidents are those of other apps or of the system.
    public let foreign: Int
    /// Every metric, in the order of ``RunMetric``.
    public let metrics: [MetricResult]
    /// The app's traffic by phase, direction and network; empty if it was not measured.
    public let traffic: [TrafficShare]
    /// What the run was done under.
    public let environment: RunEnvironment
    /// True if other packages have the app's uid, so that its traffic is theirs as well.
    public let sharesUID: Bool

    /// Sorts what was read and takes the figures.
    public init(_ run: DeviceRun) {
        self.run = run
        environment = run.environment
        let readings = run.readings.map(\.reading)
        guard let package = run.package else {
            measurements = []
            incidents = []
            unattributed = IncidentMerging.merged(readings.flatMap(\.incidents))
            foreign = readings.reduce(0) { $0 + $1.measurements.count }
            let reason = LocalizedText(
                zh: "不知道被测应用的包名，请用 --package 指定", en: "the package under test is not known: give it with --package")
            metrics = RunMetric.allCases.map { MetricResult($0, notMeasured: reason) }
            traffic = []
            sharesUID = false
            return
        }
        let attributor = Attributor(package: package, readings: readings)
        var mine: [Measurement] = []
        var other = 0
        let times = run.outputTimes
        let isOfApp = run.description?.capture == .app
        for var measurement in readings.flatMap(\.measurements) {
            if measurement.time == nil { measurement.time = times[measurement.place.file] }
            switch attributor.attribution(of: measurement.subject, at: measurement.place) {
            case .app: mine.append(measurement)
            // Exports of tools measure one app and often do not name it; a capture may be of the whole phone.
            case .unknown
            where measurement.subject == LogSubject() && (isOfApp || !CaptureReader.isOfCapture(measurement)):
                mine.append(measurement)
            case .other, .unknown: other += 1
            }
        }
        var own: [Incident] = []
        var nobody: [Incident] = []
        let beginning = run.beginning
        for incident in readings.flatMap(\.incidents) {
            // The drop box keeps what happened days ago.
            if incident.method == DropBoxReader.method, let beginning, incident.time?.isBefore(beginning) == true {
                other += 1
                continue
            }
            switch attributor.attribution(of: incident.subject, at: incident.place) {
            case .app: own.append(incident)
            case .other: other += 1
            case .unknown: nobody.append(incident)
            }
        }
        let starts = readings.flatMap(\.processes)
        measurements = StartTimes.classified(mine, starts: starts, package: package)
        incidents = IncidentMerging.merged(own)
        unattributed = IncidentMerging.merged(nobody)
        foreign = other
        sharesUID = attributor.sharesUID
        let maker = MetricMaker(
            run: run, measurements: measurements, incidents: incidents, unattributed: unattributed, starts: starts,
            package: package, sharesUID: attributor.sharesUID)
        metrics = maker.all()
        traffic = maker.trafficShares()
    }

    /// One metric.
    public subscript(metric: RunMetric) -> MetricResult {
        metrics.first { $0.metric == metric } ?? MetricResult(metric)
    }

    /// How many of the metrics have a value or a failure.
    public var coverage: Int { metrics.count { $0.state != .notMeasured } }
}
