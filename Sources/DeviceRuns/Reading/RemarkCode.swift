import Findings

/// What a reader can have to say about a log.
public enum RemarkCode: String, Sendable, CaseIterable, Codable {
    case unknownContent = "unknown_content"
    case undecodable
    case noSuchProcess = "no_such_process"
    case noFrames = "no_frames"
    case emptyNetstats = "empty_netstats"
    case wholePhoneTraffic = "whole_phone_traffic"
    case captureWithoutOwner = "capture_without_owner"
    case startTimeout = "start_timeout"
    case startRefused = "start_refused"
    case startOfOtherPackage = "start_of_other_package"
    case commandFailed = "command_failed"
    case malformed
    case truncated
    case noActivities = "no_activities"
    case ambiguousTable = "ambiguous_table"
    case cappedPercentile = "capped_percentile"

    /// What it means, for people.
    public var meaning: LocalizedText {
        switch self {
        case .unknownContent: LocalizedText(zh: "内容无法识别，未读取", en: "content not recognised, nothing read")
        case .undecodable: LocalizedText(zh: "文字编码无法转换，未读取", en: "the encoding cannot be converted, nothing read")
        case .noSuchProcess:
            LocalizedText(zh: "没有该进程，不等于占用为 0", en: "there was no such process: that is not a use of 0")
        case .noFrames: LocalizedText(zh: "没有绘制任何帧，帧数据无意义", en: "no frame was drawn: the frame times mean nothing")
        case .emptyNetstats:
            LocalizedText(zh: "netstats 没有按应用的数据，流量未知", en: "netstats has nothing by app: traffic is unknown")
        case .wholePhoneTraffic:
            LocalizedText(
                zh: "/proc/net/dev 统计的是整部手机，不作为应用流量", en: "/proc/net/dev counts the whole phone: not taken for the app")
        case .captureWithoutOwner:
            LocalizedText(
                zh: "抓包未标明属于哪个应用：仅当 run.json 写明 \"capture\": \"app\" 时才计为被测应用的流量",
                en:
                    "the capture does not say whose packets these are: the app's only if run.json says \"capture\": \"app\""
            )
        case .startTimeout: LocalizedText(zh: "启动超时，未得到启动时间", en: "the start timed out: no start time")
        case .startRefused:
            LocalizedText(zh: "界面未真正启动，启动时间不计入", en: "no activity was started: no start time")
        case .startOfOtherPackage:
            LocalizedText(zh: "显示出来的是其他应用的界面", en: "what was displayed belongs to another package")
        case .commandFailed: LocalizedText(zh: "命令本身失败", en: "the command itself failed")
        case .malformed: LocalizedText(zh: "不符合格式，已跳过", en: "not as the format has it, skipped")
        case .truncated: LocalizedText(zh: "内容不完整", en: "cut off")
        case .noActivities: LocalizedText(zh: "没有可运行的界面", en: "there was no activity to run")
        case .ambiguousTable:
            LocalizedText(zh: "表格列无法与表头对应，已跳过", en: "the columns do not fit the header, skipped")
        case .cappedPercentile:
            LocalizedText(zh: "直方图止于 4950 毫秒，实际值可能更大", en: "the histogram ends at 4950 ms: the value may be larger")
        }
    }
}
