import Findings
import History

extension BuildDifference {
    /// How findings stand against the earlier build.
    enum Standing: String, CaseIterable {
        case new
        case graver
        case persisting
        case fixed
        case unknown

        /// Its name for people.
        var title: LocalizedText {
            switch self {
            case .new: LocalizedText(zh: "新增", en: "new")
            case .graver: LocalizedText(zh: "加重", en: "graver")
            case .persisting: LocalizedText(zh: "遗留", en: "persisting")
            case .fixed: LocalizedText(zh: "已修复", en: "fixed")
            case .unknown: LocalizedText(zh: "本次无法确认", en: "unknown this time")
            }
        }

        /// True for findings that the later build has.
        var isThere: Bool { self != .fixed && self != .unknown }
    }

    /// The findings that stand so, in order.
    func items(_ standing: Standing) -> [Item] {
        switch standing {
        case .new: new
        case .graver: graver
        case .persisting: persisting
        case .fixed: fixed
        case .unknown: unknown
        }
    }

    /// The kinds of findings that are news, with their names; a kind without any is left out.
    var news: [(title: LocalizedText, items: [Item])] {
        Standing.allCases.filter { $0 != .persisting }.map { (title: $0.title, items: items($0)) }
            .filter { !$0.items.isEmpty }
    }
}
