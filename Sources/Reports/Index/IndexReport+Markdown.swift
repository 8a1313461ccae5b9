import Findings
import Index

/// The tables of the report, for a document or the comment of a merge request.
extension IndexResult {
    func markdown(in language: Language, toolVersion: String) -> [UInt8] {
        var page = MarkdownPage(language: language)
        page.heading(2, MarkdownText.escaped(index.title[language]))
        spreadTable(&page)
        for level in levels where !level.grades.isEmpty { gradeTable(level, &page) }
        scoreTable(&page)
        extremeTable(&page, page.say(zh: "得分最高的指标", en: "Best items"), best(Self.extremesShown))
        extremeTable(&page, page.say(zh: "得分最低的指标", en: "Worst items"), worst(Self.extremesShown))
        requestTable(&page)
        page.line()
        page.line("<sub>Touchstone 试金石 \(toolVersion), \(MarkdownText.escaped(index.name))</sub>")
        return page.bytes
    }

    private func spreadTable(_ page: inout MarkdownPage) {
        page.head([
            page.say(zh: "维度", en: "Dimension"), page.say(zh: "满分:", en: "Full:"), page.say(zh: "平均值:", en: "Mean:"),
            page.say(zh: "标准差:", en: "SD:"), page.say(zh: "达标率:", en: "Attainment:"),
            page.say(zh: "已评:", en: "Scored:"),
        ])
        for level in levels {
            page.row([
                MarkdownText.escaped(level.title[page.language]), level.weight.text,
                level.spread.map { Quantity.decimal($0.mean, digits: 2) } ?? "–",
                level.spread?.deviation.map { Quantity.decimal($0, digits: 2) } ?? "–",
                level.attainment.map { Quantity.decimal($0, digits: 0) + " %" } ?? "–",
                Quantity.decimal(100 * level.coverage, digits: 0) + " %",
            ])
        }
    }

    private func gradeTable(_ level: LevelStatistics, _ page: inout MarkdownPage) {
        page.heading(3, MarkdownText.escaped(level.title[page.language]))
        page.head([
            page.say(zh: "等级", en: "Grade"), page.say(zh: "分数", en: "Points"), page.say(zh: "应用", en: "Apps"),
        ])
        for grade in level.grades {
            let names = grade.apps.map { MarkdownText.escaped($0.short) }
            page.row([
                "**\(MarkdownText.escaped(grade.name))**", MarkdownText.escaped(grade.range[page.language]),
                names.joined(separator: page.say(zh: "、", en: ", ")),
            ])
        }
    }

    private func scoreTable(_ page: inout MarkdownPage) {
        page.heading(3, page.say(zh: "得分", en: "Points"))
        page.head(
            [page.say(zh: "名次:", en: "Rank:"), page.say(zh: "应用", en: "App"), page.say(zh: "总分:", en: "Total:")]
                + index.dimensions.map { MarkdownText.escaped($0.title[page.language]) + ":" }
                + [page.say(zh: "等级", en: "Grade"), page.say(zh: "权重浮动", en: "Other weights")])
        for app in apps {
            let stability = app.stability.map { "\($0.best)–\($0.worst)" } ?? ""
            page.row(
                [String(app.total.rank), MarkdownText.escaped(app.app.title), app.total.pointsText]
                    + app.dimensions.map(\.pointsText) + [MarkdownText.escaped(app.total.gradeText), stability])
        }
    }

    private func extremeTable(_ page: inout MarkdownPage, _ title: String, _ items: [ItemStatistics]) {
        guard !items.isEmpty else { return }
        page.heading(3, title)
        page.head([page.say(zh: "指标", en: "Item"), page.say(zh: "平均分:", en: "Mean:")])
        for item in items {
            page.row([
                MarkdownText.escaped(item.item.title[page.language]),
                item.spread.map { Quantity.decimal($0.mean, digits: 1) } ?? "–",
            ])
        }
    }

    private func requestTable(_ page: inout MarkdownPage) {
        let open = requests.filter { !$0.isDecided }
        guard !open.isEmpty else { return }
        page.folded(page.say(zh: "待复核（\(open.count) 条）", en: "For a second look (\(open.count))")) { page in
            page.head([
                page.say(zh: "应用", en: "App"), page.say(zh: "指标", en: "Item"), page.say(zh: "原因", en: "Reason"),
                page.say(zh: "评分", en: "Scores"),
            ])
            for request in open.prefix(200) {
                let scores = request.scores.map { "\($0.assessor) \(Quantity.decimal($0.score.value, digits: 0))" }
                page.row([
                    MarkdownText.escaped(request.app), MarkdownText.escaped(request.item),
                    request.reason.title[page.language], MarkdownText.escaped(scores.joined(separator: ", ")),
                ])
            }
            page.more(open.count - 200)
        }
    }
}
