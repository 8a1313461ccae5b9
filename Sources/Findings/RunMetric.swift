/// What a run is asked for.
public enum RunMetric: String, Sendable, CaseIterable, Codable {
    case install
    case launch
    case uninstall
    case coldStart = "cold_start"
    case warmStart = "warm_start"
    case hotStart = "hot_start"
    case fullyDrawn = "fully_drawn"
    case cpu
    case backgroundCPU = "background_cpu"
    case memory
    case backgroundMemory = "background_memory"
    case memoryGrowth = "memory_growth"
    case javaHeap = "java_heap"
    case nativeHeap = "native_heap"
    case graphicsMemory = "graphics_memory"
    case jank
    case legacyJank = "legacy_jank"
    case frozenFrames = "frozen_frames"
    case crashes
    case notResponding = "anrs"
    case lowMemoryKills = "low_memory_kills"
    case invalidServices = "invalid_services"
    case traffic
    case backgroundTraffic = "background_traffic"

    /// The indicator that it belongs to.
    public var indicator: Indicator {
        switch self {
        case .install, .launch, .uninstall: .compatibility
        case .traffic, .backgroundTraffic: .traffic
        default: .fluency
        }
    }

    /// Its name for people.
    public var title: LocalizedText {
        switch self {
        case .install: LocalizedText(zh: "安装", en: "Install")
        case .launch: LocalizedText(zh: "启动", en: "Launch")
        case .uninstall: LocalizedText(zh: "卸载", en: "Uninstall")
        case .coldStart: LocalizedText(zh: "冷启动时间", en: "Cold start")
        case .warmStart: LocalizedText(zh: "温启动时间", en: "Warm start")
        case .hotStart: LocalizedText(zh: "热启动时间", en: "Hot start")
        case .fullyDrawn: LocalizedText(zh: "完全显示时间", en: "Fully drawn")
        case .cpu: LocalizedText(zh: "前台 CPU 占用", en: "CPU in the foreground")
        case .backgroundCPU: LocalizedText(zh: "后台 CPU 占用", en: "CPU in the background")
        case .memory: LocalizedText(zh: "前台内存峰值", en: "Peak memory in the foreground")
        case .backgroundMemory: LocalizedText(zh: "后台内存峰值", en: "Peak memory in the background")
        case .memoryGrowth: LocalizedText(zh: "内存增长", en: "Growth of memory")
        case .javaHeap: LocalizedText(zh: "Java 堆峰值", en: "Peak Java heap")
        case .nativeHeap: LocalizedText(zh: "Native 堆峰值", en: "Peak native heap")
        case .graphicsMemory: LocalizedText(zh: "图形内存峰值", en: "Peak graphics memory")
        case .jank: LocalizedText(zh: "卡顿帧占比（安卓 12 起的定义）", en: "Janky frames (as of Android 12)")
        case .legacyJank: LocalizedText(zh: "卡顿帧占比（旧定义）", en: "Janky frames (before Android 12)")
        case .frozenFrames: LocalizedText(zh: "冻结帧占比", en: "Frozen frames")
        case .crashes: LocalizedText(zh: "崩溃", en: "Crashes")
        case .notResponding: LocalizedText(zh: "无响应（ANR）", en: "Not responding (ANR)")
        case .lowMemoryKills: LocalizedText(zh: "内存不足被终止", en: "Low-memory kills")
        case .invalidServices: LocalizedText(zh: "无效服务", en: "Invalid services")
        case .traffic: LocalizedText(zh: "流量消耗", en: "Traffic")
        case .backgroundTraffic: LocalizedText(zh: "后台流量", en: "Traffic in the background")
        }
    }

    /// What is missing when it was not measured: where it could come from.
    public var sources: LocalizedText {
        switch self {
        case .install: LocalizedText(zh: "install/ 下的 adb install 输出", en: "the output of adb install, in install/")
        case .uninstall:
            LocalizedText(zh: "uninstall/ 下的 adb uninstall 输出", en: "the output of adb uninstall, in uninstall/")
        case .launch:
            LocalizedText(zh: "am start -W 的输出，或含启动记录的 logcat", en: "am start -W, or a logcat with a start in it")
        case .coldStart, .warmStart, .hotStart:
            LocalizedText(
                zh: "am start -W、logcat 的 Displayed 或事件日志、Macrobenchmark、Perfetto",
                en: "am start -W, Displayed or the event log in a logcat, Macrobenchmark, Perfetto")
        case .fullyDrawn: LocalizedText(zh: "应用须调用 reportFullyDrawn()", en: "the app must call reportFullyDrawn()")
        case .cpu, .backgroundCPU:
            LocalizedText(
                zh: "/proc/stat 与 /proc/<pid>/stat、top、dumpsys cpuinfo、Flashlight",
                en: "/proc/stat with /proc/<pid>/stat, top, dumpsys cpuinfo, Flashlight")
        case .memory, .backgroundMemory, .javaHeap, .nativeHeap, .graphicsMemory:
            LocalizedText(zh: "dumpsys meminfo <包名>", en: "dumpsys meminfo <package>")
        case .memoryGrowth: LocalizedText(zh: "至少三次 dumpsys meminfo", en: "dumpsys meminfo three times or more")
        case .jank, .legacyJank, .frozenFrames:
            LocalizedText(zh: "dumpsys gfxinfo <包名>", en: "dumpsys gfxinfo <package>")
        case .crashes, .notResponding, .lowMemoryKills:
            LocalizedText(zh: "logcat、错误报告或 monkey 日志", en: "a logcat, a bug report or a log of the monkey")
        case .invalidServices:
            LocalizedText(zh: "run.json 中场景阶段的 services", en: "services of the scenario phases in run.json")
        case .traffic, .backgroundTraffic:
            LocalizedText(
                zh: "前后各一次 dumpsys netstats detail 或 xt_qtaguid（文件名含 before、after）",
                en: "dumpsys netstats detail or xt_qtaguid before and after (named so)")
        }
    }
}

/// What a run says of one metric.
public enum MetricState: String, Sendable, CaseIterable, Codable {
    /// There is a value.
    case measured
    /// It was tried, and the app failed.
    case failed
    /// Nothing is known. Never a zero, never a pass.
    case notMeasured = "not_measured"
}

/// One metric of one run.
public struct MetricResult: Sendable, Hashable {
    /// Which.
    public var metric: RunMetric
    /// Whether there is a value.
    public var state: MetricState
    /// The value; nil if it was not measured and for steps.
    public var value: Double?
    /// What the value counts.
    public var unit: Unit?
    /// How it came about: the method of the measurements and the figure that was taken of them.
    public var method = ""
    /// The single values that it rests on, in the order of the run.
    public var samples: [Double] = []
    /// Why it failed or was not measured, or what must be known of the value.
    public var reason: LocalizedText?

    /// A metric of which nothing is known; without a reason, because what it needs is missing.
    public init(_ metric: RunMetric, notMeasured reason: LocalizedText? = nil) {
        self.metric = metric
        state = .notMeasured
        self.reason = reason ?? LocalizedText(zh: "缺少：\(metric.sources.zh)", en: "missing: \(metric.sources.en)")
    }

    /// A metric that the app failed.
    public init(_ metric: RunMetric, failed reason: LocalizedText) {
        self.metric = metric
        state = .failed
        self.reason = reason
    }

    /// A metric with a value, or a step that succeeded.
    public init(
        _ metric: RunMetric, _ value: Double?, _ unit: Unit?, method: String, samples: [Double] = [],
        reason: LocalizedText? = nil
    ) {
        self.metric = metric
        state = .measured
        self.value = value
        self.unit = unit
        self.method = method
        self.samples = samples
        self.reason = reason
    }
}
