/// What a device run measures.
public enum Metric: String, Sendable, CaseIterable, Codable {
    /// Time to the first frame of a start whose kind the log does not tell.
    case start = "start"
    /// … with no process there before.
    case coldStart = "start.cold"
    /// … with the process there and the activity not.
    case warmStart = "start.warm"
    /// … with the activity there.
    case hotStart = "start.hot"
    /// Time until the app says that it is ready (`reportFullyDrawn`).
    case fullyDrawn = "start.fully_drawn"
    /// Use of the processor; the unit says of what it is a share.
    case cpu = "cpu"
    /// Processor time used up to a moment.
    case cpuTime = "cpu.time"
    /// Proportional set size: private memory and a share of what is common.
    case pss = "memory.pss"
    /// Resident set size: private memory and all of what is common.
    case rss = "memory.rss"
    /// Unique set size: private memory.
    case uss = "memory.uss"
    /// Proportional share of the memory swapped out.
    case swap = "memory.swap"
    /// Private memory of the Java heap, or its proportional set size where a log has no summary.
    case javaHeap = "memory.java_heap"
    /// The same of the native heap.
    case nativeHeap = "memory.native_heap"
    /// The same of graphics.
    case graphics = "memory.graphics"
    /// Frames drawn.
    case frames = "frames"
    /// Frames that came late, by the definition of the release that counted.
    case jankyFrames = "frames.janky"
    /// Frames that came late by the definition before Android 12.
    case legacyJankyFrames = "frames.janky_legacy"
    /// Frames that took more than 700 ms.
    case frozenFrames = "frames.frozen"
    /// Frames per second.
    case frameRate = "frames.rate"
    /// Half of the frames took no longer.
    case frameTime50 = "frames.p50"
    /// 90 % of the frames took no longer.
    case frameTime90 = "frames.p90"
    /// 95 % of the frames took no longer.
    case frameTime95 = "frames.p95"
    /// 99 % of the frames took no longer.
    case frameTime99 = "frames.p99"
    /// Bytes received.
    case received = "traffic.received"
    /// Bytes sent.
    case sent = "traffic.sent"
    /// Bytes in both directions, where a tool does not tell them apart.
    case traffic = "traffic.both"
    /// Requests that failed, as a log of requests counts them.
    case failedRequests = "service.failed"
    /// Tests or steps run.
    case steps = "steps"
    /// Tests or steps that failed.
    case failedSteps = "steps.failed"
}

/// What a value counts.
public enum Unit: String, Sendable, CaseIterable, Codable {
    /// Milliseconds.
    case milliseconds = "ms"
    /// Percent of one core: N cores can give N × 100.
    case percentOfCore = "percent_of_core"
    /// Percent of all cores together.
    case percentOfDevice = "percent_of_device"
    /// Percent of the frames that were drawn.
    case percentOfFrames = "percent_of_frames"
    /// 1024 bytes.
    case kibibytes = "KiB"
    /// Bytes.
    case bytes = "B"
    /// Things counted.
    case count = "count"
    /// Per second.
    case perSecond = "per_second"
}

/// One value that was read from a device log.
public struct Measurement: Sendable, Hashable {
    /// What was measured.
    public var metric: Metric
    /// The value, in ``unit``.
    public var value: Double
    /// What the value counts.
    public var unit: Unit
    /// How it came about, such as `am start -W TotalTime`. Values of different methods are never mixed.
    public var method: String
    /// Whose it is.
    public var subject: LogSubject
    /// When, on the clock of the device; nil if the log does not say.
    public var time: LogTime?
    /// Where it was read.
    public var place: LogPlace
    /// What else the log says of it: the network, the total time of a task; may be empty.
    public var detail: String

    /// A value with its origin.
    public init(
        _ metric: Metric, _ value: Double, _ unit: Unit, method: String, subject: LogSubject = LogSubject(),
        time: LogTime? = nil, place: LogPlace, detail: String = ""
    ) {
        self.metric = metric
        self.value = value
        self.unit = unit
        self.method = method
        self.subject = subject
        self.time = time
        self.place = place
        self.detail = detail
    }
}
