import DeviceRuns
import Findings

/// What a report says of how a run was made, as rows: each form of report lays them out in its own way.
extension RunSummary {
    /// That it was stopped on the way, and why; nil if it was not.
    var incompleteness: LocalizedText? {
        guard run.isPartial else { return nil }
        let text = LocalizedText(zh: "不完整，中途停止", en: "partial: it was stopped on the way")
        guard let why = run.description?.trouble?.text else { return text }
        return LocalizedText(zh: "\(text.zh)（\(why.zh)）", en: "\(text.en) (\(why.en))")
    }

    /// What is known of its environment.
    var conditions: [(title: LocalizedText, value: LocalizedText)] {
        RunCondition.allCases.compactMap { condition in
            environment[condition].map { (condition.title, condition.words(for: $0)) }
        }
    }

    /// The conditions that nobody tells.
    var unknownConditions: LocalizedText? {
        let titles = environment.unknown.map(\.title)
        guard !titles.isEmpty else { return nil }
        return LocalizedText(
            zh: titles.map(\.zh).joined(separator: "、"), en: titles.map(\.en).joined(separator: ", "))
    }

    /// The phases that `run.json` names.
    var phases: [RunPhase] { run.description?.phases ?? [] }
}

extension RunPhase {
    /// Why it did not succeed, and which services did not answer in it; nil if there is nothing to say.
    var remark: LocalizedText? {
        guard !failedServices.isEmpty else { return why }
        let names = failedServices.joined(separator: ", ")
        let services = LocalizedText(zh: "无效服务：\(names)", en: "invalid services: \(names)")
        guard let why else { return services }
        return LocalizedText(zh: "\(why.zh)；\(services.zh)", en: "\(why.en); \(services.en)")
    }
}

extension RunCondition {
    /// A value of it as people read it.
    func words(for value: String) -> LocalizedText {
        switch (self, value) {
        case (.batterySaver, "on"): LocalizedText(zh: "开", en: "on")
        case (.batterySaver, _): LocalizedText(zh: "关", en: "off")
        default: LocalizedText(zh: value, en: value)
        }
    }
}

extension PhaseOutcome {
    /// What people call it.
    public var title: LocalizedText {
        switch self {
        case .pass: LocalizedText(zh: "通过", en: "pass")
        case .fail: LocalizedText(zh: "未通过", en: "fail")
        case .blocked: LocalizedText(zh: "受阻", en: "blocked")
        case .notRun: LocalizedText(zh: "未执行", en: "not run")
        }
    }
}

extension TrafficShare {
    /// Which network, and whether in the foreground.
    var circumstances: LocalizedText {
        let ground = isForeground.map {
            $0 ? LocalizedText(zh: "前台", en: "foreground") : LocalizedText(zh: "后台", en: "background")
        }
        let parts = [direction.title, network.map { LocalizedText(zh: $0, en: $0) }, ground].compactMap(\.self)
        return LocalizedText(
            zh: parts.map(\.zh).joined(separator: "，"), en: parts.map(\.en).joined(separator: ", "))
    }
}
