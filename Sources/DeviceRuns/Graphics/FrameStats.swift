import Findings

/// The frames that `gfxinfo framestats` lists: the last 120 or so of each window, again in each dump.
struct FrameStats {
    /// True between the two marks around a window's frames.
    var isOpen = false
    private let subject: LogSubject
    private let place: LogPlace
    private var columns: [String] = []
    /// Frame times in nanoseconds by the time at which the frame was due, so that no frame counts twice.
    private var frames: [Int: Int] = [:]

    private static let limit = 1_000_000

    init(subject: LogSubject, place: LogPlace) {
        self.subject = subject
        self.place = place
    }

    /// A line of names or of times; releases differ in their columns, all end with a comma.
    mutating func take(_ text: LineText) {
        let fields = text.fields(UInt8(ascii: ","), limit: 40)
        if text.hasPrefix("Flags,") {
            columns = fields.map(\.string)
            return
        }
        guard let intended = columns.firstIndex(of: "IntendedVsync"),
            let completed = columns.firstIndex(of: "FrameCompleted"), fields.count > max(intended, completed),
            // Flags other than 0 mark frames whose times mean something else.
            fields[0].count10 == 0, let start = fields[intended].count10, let end = fields[completed].count10,
            start > 0, end > start, frames.count < Self.limit
        else { return }
        frames[start] = end - start
    }

    func finish(into reading: inout Reading) {
        guard !frames.isEmpty else { return }
        let times = frames.values.sorted().map { Double($0) / 1_000_000 }
        func add(_ metric: Metric, _ value: Double, _ unit: Unit) {
            reading.add(Measurement(metric, value, unit, method: "framestats", subject: subject, place: place))
        }
        add(.frames, Double(times.count), .count)
        add(.frozenFrames, Double(times.count { $0 > 700 }), .count)
        for (metric, share) in [(Metric.frameTime50, 50), (.frameTime90, 90), (.frameTime95, 95), (.frameTime99, 99)] {
            // Nearest rank.
            let rank = (times.count * share + 99) / 100
            add(metric, times[max(rank - 1, 0)], .milliseconds)
        }
    }
}
