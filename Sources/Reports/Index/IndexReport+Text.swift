import Findings
import Index

extension IndexResult {
    func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        page.title(index.title[language])
        page.heading(zh: "平均值与标准差", en: "Means and standard deviations")
        for level in levels {
            let name = TerminalText.padded(level.title[language], to: 20)
            let deviation = level.spread?.deviation.map { Quantity.decimal($0, digits: 2) } ?? "–"
            let mean = level.spread.map { Quantity.decimal($0.mean, digits: 2) } ?? "–"
            let share = level.attainment.map { Quantity.decimal($0, digits: 0) + "%" } ?? "–"
            page.line(
                "  \(name) \(TerminalText.padded(mean, to: 7)) / \(TerminalText.padded(level.weight.text, to: 5)) "
                    + page.say(zh: "标准差 \(deviation)，达标率 \(share)", en: "SD \(deviation), attainment \(share)"))
        }
        page.heading(zh: "得分与等级", en: "Points and grades")
        for app in apps {
            let rank = TerminalText.padded(String(app.total.rank), to: 3)
            let name = TerminalText.padded(page.safe(app.app.title), to: 24)
            let grade = TerminalText.padded(app.total.gradeText, to: 8)
            let coverage = Quantity.decimal(100 * app.total.coverage, digits: 0)
            var line = "  \(rank) \(name) \(grade) \(app.total.pointsText)"
            if coverage != "100" { line += page.say(zh: "（已评 \(coverage)%）", en: " (\(coverage)% scored)") }
            line += moves(app, page)
            page.line(line)
            page.line(
                "      "
                    + style(
                        .dim,
                        app.dimensions.map { "\($0.title[language]) \($0.points.text) \($0.grade)" }
                            .joined(separator: page.say(zh: "，", en: ", "))))
        }
        extremes(&page)
        observation(&page)
        return page.text
    }

    /// What an earlier report and other weights say of an app.
    private func moves(_ app: AppResult, _ page: TextPage) -> String {
        var text = ""
        if let change = app.change, let points = change.earlier["total"] {
            let difference = app.total.points.value - points
            let sign = difference >= 0 ? "+" : ""
            text += page.say(
                zh: "，较上次 \(sign)\(Quantity.decimal(difference, digits: 2))（原第 \(change.earlierRank)）",
                en: ", \(sign)\(Quantity.decimal(difference, digits: 2)) since (rank \(change.earlierRank))")
        }
        if let stability = app.stability {
            let isFirm = stability.best == stability.worst
            let ranks = isFirm ? "\(stability.best)" : "\(stability.best)–\(stability.worst)"
            text += page.say(
                zh: isFirm ? "，权重浮动下仍为第 \(ranks) 名" : "，权重浮动下第 \(ranks) 名",
                en: ", rank \(ranks) under other weights")
        }
        return text
    }

    private func extremes(_ page: inout TextPage) {
        for (title, items) in [
            (LocalizedText(zh: "得分最高的指标", en: "Best items"), best(Self.extremesShown)),
            (LocalizedText(zh: "得分最低的指标", en: "Worst items"), worst(Self.extremesShown)),
        ] where !items.isEmpty {
            page.heading(zh: title.zh, en: title.en)
            for item in items {
                let mean = item.spread.map { Quantity.decimal($0.mean, digits: 1) } ?? "–"
                page.line("  \(TerminalText.padded(mean, to: 6)) \(page.safe(item.item.title[page.language]))")
            }
        }
    }

    private func observation(_ page: inout TextPage) {
        guard !observation.entries.isEmpty else { return }
        page.heading(zh: "观察体验", en: "Observation")
        let alpha = observation.alpha.map { Quantity.decimal($0, digits: 3) } ?? "–"
        page.line(page.say(zh: "  评分一致性（Krippendorff α）\(alpha)", en: "  agreement: Krippendorff's alpha \(alpha)"))
        for bias in observation.assessors where bias.isSystematic {
            let mean = Quantity.decimal(bias.mean.magnitude, digits: 1)
            let name = page.safe(bias.assessor)
            page.line(
                bias.mean > 0
                    ? page.say(zh: "  \(name) 系统性偏高 \(mean) 分", en: "  \(name) is high by \(mean) points")
                    : page.say(zh: "  \(name) 系统性偏低 \(mean) 分", en: "  \(name) is low by \(mean) points"))
        }
        let open = requests.filter { !$0.isDecided }
        guard !open.isEmpty else { return }
        page.heading(zh: "待复核（\(open.count) 条）", en: "For a second look (\(open.count))")
        let names = Dictionary(apps.map { ($0.app.id, $0.app.title) }) { first, _ in first }
        for request in open.prefix(Self.requestsShown) {
            let scores = request.scores.map { "\($0.assessor) \(Quantity.decimal($0.score.value, digits: 0))" }
            let app = names[request.app] ?? request.app
            let item = index.item(request.item)?.title[page.language] ?? request.item
            let reason = request.reason.title[page.language]
            page.line(
                "  "
                    + page.say(
                        zh: "\(page.safe(app))，\(page.safe(item))：\(reason) ",
                        en: "\(page.safe(app)), \(page.safe(item)): \(reason) ")
                    + style(page, scores.joined(separator: page.say(zh: "、", en: ", "))))
        }
        page.more(open.count - Self.requestsShown, indent: 2)
    }

    private func style(_ page: TextPage, _ text: String) -> String { page.style(.dim, page.safe(text)) }

    private static let requestsShown = 20
}
