import Findings

/// Why a phase did not pass, or what could not be looked at: a code in the bundle, words in the report.
public struct PhaseReason: Sendable, Hashable {
    /// The kind of reason.
    public var code: Code
    /// What the phone or `adb` said, the file or the text that it is about; as it stood there, in no language of ours.
    public var detail: String
    /// The step of the scenario, from 1; nil if it is about none.
    public var step: Int?

    /// A reason.
    public init(_ code: Code, _ detail: String = "", step: Int? = nil) {
        self.code = code
        self.detail = detail
        self.step = step
    }

    /// The kinds of reasons.
    public enum Code: String, Sendable, CaseIterable, Codable {
        /// The phone cannot be reached; the detail is adb's.
        case phoneLost = "phone_lost"
        /// A command took too long.
        case timedOut = "timed_out"
        /// A command printed more than anybody needs.
        case tooMuchOutput = "too_much_output"
        /// Somebody ended the run.
        case interrupted
        /// The bundle could not be written, or `adb` not be started.
        case machine
        /// What the phone said of an installation or its opposite: its code.
        case refused
        /// It said nothing of the outcome.
        case noOutcome = "no_outcome"
        /// An older version could not be removed before.
        case olderVersion = "older_version"
        /// It said `Success`, and there is no such package.
        case notInstalled = "not_installed"
        /// The package is there after its uninstallation.
        case stillInstalled = "still_installed"
        /// Folders are there after the uninstallation.
        case leftBehind = "left_behind"
        /// Whether there are any could not be seen.
        case residueUnknown = "residue_unknown"
        /// `am start` was not answered in any known way.
        case startUnanswered = "start_unanswered"
        case startTimeout = "start_timeout"
        case startRefused = "start_refused"
        case startOfOtherPackage = "start_of_other_package"
        case commandFailed = "command_failed"
        /// No process of the app was left.
        case noProcess = "no_process"
        /// The screen could not be read.
        case screenUnreadable = "screen_unreadable"
        /// A text was not on the screen.
        case textNotShown = "text_not_shown"
        /// A step of a scenario was not carried out.
        case stepRefused = "step_refused"

        /// What it means, for people.
        public var meaning: LocalizedText {
            switch self {
            case .phoneLost: LocalizedText(zh: "手机连接中断", en: "the phone was lost")
            case .timedOut: LocalizedText(zh: "命令超时无响应", en: "no answer in time")
            case .tooMuchOutput: LocalizedText(zh: "命令输出过多", en: "too much output")
            case .interrupted: LocalizedText(zh: "被人为中断", en: "interrupted")
            case .machine: LocalizedText(zh: "本机无法写入记录或启动 adb", en: "this machine could not write or start adb")
            case .refused: LocalizedText(zh: "手机报告失败", en: "the phone reports a failure")
            case .noOutcome: LocalizedText(zh: "adb 没有给出结果", en: "adb told no outcome")
            case .olderVersion: LocalizedText(zh: "旧版本无法清除", en: "an older version could not be removed")
            case .notInstalled:
                LocalizedText(zh: "adb 显示 Success，但应用并未装上", en: "adb said Success, but the package is not there")
            case .stillInstalled: LocalizedText(zh: "应用仍在手机上", en: "the package is still there")
            case .leftBehind: LocalizedText(zh: "卸载后有残留", en: "left behind")
            case .residueUnknown: LocalizedText(zh: "无法查看有无残留", en: "what is left could not be looked at")
            case .startUnanswered: LocalizedText(zh: "am start 没有给出结果", en: "am start told no outcome")
            case .startTimeout: RemarkCode.startTimeout.meaning
            case .startRefused: RemarkCode.startRefused.meaning
            case .startOfOtherPackage: RemarkCode.startOfOtherPackage.meaning
            case .commandFailed: RemarkCode.commandFailed.meaning
            case .noProcess: LocalizedText(zh: "应用没有进程在运行", en: "no process of the app was running")
            case .screenUnreadable: LocalizedText(zh: "无法读取屏幕内容", en: "the screen could not be read")
            case .textNotShown: LocalizedText(zh: "屏幕上没有出现", en: "not shown")
            case .stepRefused: LocalizedText(zh: "操作未执行", en: "the step was not carried out")
            }
        }
    }

    /// The reason in words.
    public var text: LocalizedText {
        let meaning = code.meaning
        let zh = detail.isEmpty ? meaning.zh : "\(meaning.zh)：\(detail)"
        let en = detail.isEmpty ? meaning.en : "\(meaning.en): \(detail)"
        guard let step else { return LocalizedText(zh: zh, en: en) }
        return LocalizedText(zh: "第 \(step) 步：\(zh)", en: "step \(step): \(en)")
    }
}
