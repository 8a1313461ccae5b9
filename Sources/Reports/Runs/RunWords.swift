import DeviceRuns
import Findings

extension LogKind {
    /// What people call it.
    var title: LocalizedText {
        switch self {
        case .bugReport: LocalizedText(zh: "错误报告", en: "bug report")
        case .install: LocalizedText(zh: "安装输出", en: "install output")
        case .uninstall: LocalizedText(zh: "卸载输出", en: "uninstall output")
        case .anr: LocalizedText(zh: "ANR 报告", en: "ANR report")
        case .traces: LocalizedText(zh: "线程堆栈", en: "stacks of threads")
        case .javaStack: LocalizedText(zh: "异常堆栈", en: "stack of an exception")
        case .properties: LocalizedText(zh: "系统属性", en: "system properties")
        case .battery: LocalizedText(zh: "电池状态", en: "battery state")
        case .thermal: LocalizedText(zh: "温控状态", en: "thermal status")
        case .display: LocalizedText(zh: "屏幕信息", en: "display")
        case .other: LocalizedText(zh: "其他系统信息，与评分无关", en: "of the system, of no use for scores")
        case .unknown: LocalizedText(zh: "无法识别", en: "not recognised")
        default: LocalizedText(zh: word, en: word)
        }
    }

    /// Names that are the same in every language.
    private var word: String {
        switch self {
        case .compactMeminfo: "meminfo -c"
        case .procStat: "/proc/stat"
        case .qtaguid: "xt_qtaguid"
        case .netDev: "/proc/net/dev"
        case .compactBatterystats: "batterystats -c"
        case .amStart: "am start -W"
        case .smartMonkey: "smart monkey"
        case .macrobenchmark: "Macrobenchmark"
        case .flashlight: "Flashlight"
        case .soloPi: "SoloPi"
        case .emmagee: "Emmagee"
        case .testLab: "Test Lab"
        case .junit: "JUnit"
        case .perfettoMetrics, .perfettoTable: "Perfetto"
        case .dropBox: "dropbox"
        default: rawValue
        }
    }
}

extension IncidentKind {
    /// What people call it.
    var title: LocalizedText {
        switch self {
        case .javaCrash: LocalizedText(zh: "Java 崩溃", en: "Java crash")
        case .nativeCrash: LocalizedText(zh: "Native 崩溃", en: "native crash")
        case .anr: LocalizedText(zh: "无响应", en: "not responding")
        case .lowMemoryKill: LocalizedText(zh: "内存不足被终止", en: "low-memory kill")
        case .requestedKill: LocalizedText(zh: "按要求终止", en: "ended on request")
        case .systemKill: LocalizedText(zh: "被系统回收", en: "tidied up")
        case .death: LocalizedText(zh: "进程结束", en: "process ended")
        }
    }
}

extension TrafficShare.Direction {
    /// What people call it.
    var title: LocalizedText {
        switch self {
        case .received: LocalizedText(zh: "接收", en: "received")
        case .sent: LocalizedText(zh: "发送", en: "sent")
        case .both: LocalizedText(zh: "双向合计", en: "both directions")
        }
    }
}

extension MetricState {
    /// What people call it.
    var title: LocalizedText {
        switch self {
        case .measured: LocalizedText(zh: "已测", en: "measured")
        case .failed: LocalizedText(zh: "失败", en: "failed")
        case .notMeasured: LocalizedText(zh: "未测", en: "not measured")
        }
    }
}

extension LogPlace {
    /// `file:line`, or the file alone where there are no lines.
    var text: String { line > 0 ? "\(file):\(line)" : file }
}
