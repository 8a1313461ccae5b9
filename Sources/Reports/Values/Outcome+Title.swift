import Findings

extension Outcome {
    /// Its name for people.
    var title: LocalizedText {
        switch self {
        case .pass: LocalizedText(zh: "通过", en: "pass")
        case .fail: LocalizedText(zh: "不通过", en: "fail")
        case .partial: LocalizedText(zh: "部分通过", en: "partial")
        case .notApplicable: LocalizedText(zh: "不适用", en: "not applicable")
        case .notAssessable: LocalizedText(zh: "无法判定", en: "not assessable")
        }
    }

    /// The title of the outcome of that name, see ``Outcome/name``; a name that none has is shown as it is.
    static func title(named name: String) -> LocalizedText {
        let all: [Outcome] = [.pass, .fail, .partial(0.5), .notApplicable, .notAssessable]
        return all.first { $0.name == name }?.title ?? LocalizedText(zh: name, en: name)
    }
}
