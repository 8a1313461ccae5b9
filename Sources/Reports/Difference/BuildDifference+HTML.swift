import Findings
import History

extension BuildDifference {
    private static let rowsShown = 100

    /// Findings by what became of them, and what is in the builds and is not the same.
    func parts(_ page: inout HTMLWriter) {
        for standing in Standing.allCases where !items(standing).isEmpty {
            let (title, items) = (Self.heading(standing.title), items(standing))
            // What came is open to see, the rest is folded.
            if standing == .new || standing == .graver {
                page.element("h3") { page in
                    page.text(title)
                    page.element("span", ["class": "label"], " \(items.count)")
                }
                Self.table(items, &page)
            } else {
                page.folded(title, count: items.count) { Self.table(items, &$0) }
            }
        }
        for change in contents {
            page.folded(change.subject.title, count: change.entries.count) { page in
                page.table(
                    [
                        LocalizedText(zh: "", en: ""), LocalizedText(zh: "名称", en: "Name"),
                        LocalizedText(zh: "之前", en: "Before"), LocalizedText(zh: "现在", en: "Now"),
                    ],
                    change.entries.prefix(Self.rowsShown).map { entry in
                        [
                            .text(entry.sign), .text(entry.name), .text(entry.before ?? "–"),
                            .text(entry.after ?? "–"),
                        ]
                    })
                page.left(change.entries.count - Self.rowsShown)
            }
        }
    }

    private static func heading(_ title: LocalizedText) -> LocalizedText {
        LocalizedText(zh: "\(title.zh)的问题", en: "Findings: \(title.en)")
    }

    private static func table(_ items: [Item], _ page: inout HTMLWriter) {
        page.table(
            [
                LocalizedText(zh: "级别", en: "Severity"), LocalizedText(zh: "检查项", en: "Check"),
                LocalizedText(zh: "问题", en: "Finding"), LocalizedText(zh: "位置", en: "Place"),
            ],
            items.prefix(rowsShown).map { item in
                let place = [item.finding.place, item.finding.member].compactMap(\.self).joined(separator: " ")
                return [
                    .severity(item.finding.severity), .name(item.check.id), .both(item.html),
                    place.isEmpty ? .text("–") : .code(place),
                ]
            })
        page.left(items.count - rowsShown)
    }
}

extension BuildDifference.Item {
    /// What it says, and whether people decided to let it be.
    fileprivate var html: LocalizedText {
        let mark = LocalizedText(zh: "（已抑制）", en: " (suppressed)")
        let isMarked = finding.isSuppressed
        return LocalizedText(
            zh: text(in: .zh) + (isMarked ? mark.zh : ""), en: text(in: .en) + (isMarked ? mark.en : ""))
    }
}
