import Findings
import Index

/// The report of an index as one HTML file, in the frame of all such reports.
extension IndexResult {
    func html(in language: Language, toolVersion: String) -> [UInt8] {
        let frame = HTMLFrame(
            language: language, title: index.title, kind: LocalizedText(zh: "应用指数报告", en: "Index of apps"),
            origin: LocalizedText(
                zh: "试金石 \(toolVersion)，指标体系 \(index.name)", en: "Touchstone \(toolVersion), index \(index.name)"))
        return frame.page { page in
            hero(&page)
            spreadTable(&page)
            grades(&page)
            plots(&page)
            extremes(&page)
            stabilityTable(&page)
            changes(&page)
            observationPart(&page)
            appPages(&page)
        }
    }

    private func hero(_ page: inout HTMLWriter) {
        page.newLine()
        page.element("section", ["class": "hero"]) { page in
            page.element("div") { page in
                page.element("h1", index.title)
                page.element("div", ["class": "chips"]) { page in
                    page.chip(zh: "应用", en: "Apps", String(apps.count))
                    page.chip(zh: "指标", en: "Items", String(index.items.count))
                    if let day = index.collectedUntil { page.chip(zh: "数据截至", en: "Collected until", day) }
                    let open = requests.count { !$0.isDecided }
                    if open > 0 { page.chip(zh: "待复核", en: "For review", String(open)) }
                }
            }
            guard let total = levels.first, let spread = total.spread else { return }
            page.element("div", ["class": "total"]) { page in
                page.element("div", ["class": "label"], LocalizedText(zh: "平均分（按下限）", en: "Mean (by the low ends)"))
                page.element("div", ["class": "figure"]) { page in
                    page.text(Quantity.decimal(spread.mean, digits: 2))
                    page.element("small", " / \(total.weight.text)")
                }
                let deviation = spread.deviation.map { Quantity.decimal($0, digits: 2) } ?? "–"
                page.element(
                    "div", ["class": "label"],
                    LocalizedText(zh: "标准差 \(deviation)", en: "standard deviation \(deviation)"))
            }
        }
    }

    private func spreadTable(_ page: inout HTMLWriter) {
        let hasPublished = index.published != nil
        var head = [
            LocalizedText(zh: "维度", en: "Dimension"), LocalizedText(zh: "满分", en: "Full"),
            LocalizedText(zh: "平均值", en: "Mean"), LocalizedText(zh: "标准差", en: "SD"),
            LocalizedText(zh: "达标率", en: "Attainment"), LocalizedText(zh: "已评", en: "Scored"),
        ]
        if hasPublished { head.append(LocalizedText(zh: "公布的平均值 / 标准差", en: "Published mean / SD")) }
        if earlier != nil { head.append(LocalizedText(zh: "上次的平均值 / 标准差", en: "Earlier mean / SD")) }
        page.title(LocalizedText(zh: "平均值与标准差", en: "Means and standard deviations"))
        page.table(
            head, numbers: Set(1..<head.count),
            levels.map { level in
                var row: [HTMLCell] = [
                    .both(level.title), .text(level.weight.text), .decimal(level.spread?.mean),
                    .decimal(level.spread?.deviation),
                    .text(level.attainment.map { Quantity.decimal($0, digits: 0) + "%" } ?? "–"),
                    .text(Quantity.decimal(100 * level.coverage, digits: 0) + "%"),
                ]
                if hasPublished {
                    let figures = index.published?.meansAndDeviations[level.id]
                    row.append(.pair(figures?.mean, figures?.deviation))
                }
                if let earlier {
                    let figures = earlier.levels[level.id]
                    row.append(.pair(figures?.mean, figures?.deviation))
                }
                return row
            })
        page.element(
            "p", ["class": "legend"],
            LocalizedText(
                zh: "分值按下限计：没有评分的项不得分。标准差为样本标准差（n − 1），达标率为平均值占满分的百分比。",
                en:
                    "Points are low ends: what nobody scored earns nothing. Deviations are of a sample (n − 1); attainment is "
                    + "the mean in percent of the full points."))
    }

    /// The grade tables of the whole and of each dimension.
    private func grades(_ page: inout HTMLWriter) {
        let head = [
            LocalizedText(zh: "等级", en: "Grade"), LocalizedText(zh: "分数", en: "Points"),
            LocalizedText(zh: "应用", en: "Apps"),
        ]
        for level in levels where !level.grades.isEmpty {
            page.title(
                LocalizedText(
                    zh: "\(level.title.zh)（满分 \(level.weight.text) 分）",
                    en: "\(level.title.en) (of \(level.weight.text))"))
            page.table(
                head,
                level.grades.map { grade in
                    [
                        .text(grade.name), .both(grade.range),
                        .text(grade.apps.isEmpty ? "–" : grade.apps.map(\.short).joined(separator: "、")),
                    ]
                })
        }
        let open = apps.filter { $0.total.grade != $0.total.highGrade }
        guard !open.isEmpty else { return }
        let list = open.map { "\($0.app.short) \($0.total.gradeText)" }
        page.element("ul", ["class": "notices"]) { page in
            page.element(
                "li",
                LocalizedText(
                    zh: "因有未评的项，等级未定：\(list.joined(separator: "、"))",
                    en: "Grades that what is not scored can still raise: \(list.joined(separator: ", "))"))
        }
    }

    private func extremes(_ page: inout HTMLWriter) {
        let head = [
            LocalizedText(zh: "指标", en: "Item"), LocalizedText(zh: "权重", en: "Weight"),
            LocalizedText(zh: "平均分", en: "Mean"), LocalizedText(zh: "未评的应用", en: "Apps without a score"),
        ]
        for (title, items) in [
            (LocalizedText(zh: "得分相对最高的指标", en: "Best items"), best(Self.extremesShown)),
            (LocalizedText(zh: "得分相对最低的指标", en: "Worst items"), worst(Self.extremesShown)),
        ] where !items.isEmpty {
            page.title(title)
            page.table(
                head, numbers: [1, 2, 3],
                items.map {
                    [
                        .both($0.item.title), .text($0.item.weight.text), .decimal($0.spread?.mean),
                        .text(String($0.missing)),
                    ]
                })
        }
    }
}

extension HTMLWriter {
    /// The heading of a part that is open.
    mutating func title(_ text: LocalizedText) {
        newLine()
        element("div", ["class": "title part"]) { $0.element("h2", text) }
    }
}

extension HTMLCell {
    /// A number with two decimals; a dash for none.
    static func decimal(_ value: Double?) -> HTMLCell {
        .text(value.map { Quantity.decimal($0, digits: 2) } ?? "–")
    }

    /// Two numbers.
    static func pair(_ first: Double?, _ second: Double?) -> HTMLCell {
        let texts = [first, second].map { $0.map { Quantity.decimal($0, digits: 2) } ?? "–" }
        return .text(texts.joined(separator: " / "))
    }
}
