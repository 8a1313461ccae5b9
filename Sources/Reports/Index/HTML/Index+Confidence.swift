import Findings
import Index

/// How far the figures of an index can be relied on: other weights, earlier reports, other assessors.
extension IndexResult {
    private static let rowsShown = 200

    func stabilityTable(_ page: inout HTMLWriter) {
        guard let plan = sensitivity?.plan else { return }
        let width = Quantity.decimal(100 * plan.width, digits: 0)
        let head = [
            LocalizedText(zh: "应用", en: "App"), LocalizedText(zh: "名次", en: "Rank"),
            LocalizedText(zh: "最好–最差", en: "Best–worst"), LocalizedText(zh: "90% 区间", en: "90% of draws"),
            LocalizedText(zh: "名次不变", en: "Rank kept"),
        ]
        page.folded(LocalizedText(zh: "权重敏感性", en: "Sensitivity to weights")) { page in
            page.element(
                "p",
                LocalizedText(
                    zh: "每项权重在 ±\(width)% 内独立均匀浮动，再归一到满分，共 \(plan.draws) 次（种子 \(plan.seed)）。",
                    en: "Each item’s weight varies evenly by ±\(width)% on its own, scaled to the full points again; "
                        + "\(plan.draws) draws, seed \(plan.seed)."))
            page.table(
                head, numbers: [1, 2, 3, 4],
                apps.prefix(Self.rowsShown).compactMap { app in
                    app.stability.map { stability in
                        [
                            .text(app.app.title), .text(String(app.total.rank)),
                            .text("\(stability.best)–\(stability.worst)"), .text("\(stability.low)–\(stability.high)"),
                            .text(Quantity.decimal(100 * stability.kept, digits: 0) + "%"),
                        ]
                    }
                })
        }
    }

    func changes(_ page: inout HTMLWriter) {
        guard let earlier else { return }
        let head =
            [LocalizedText(zh: "应用", en: "App"), LocalizedText(zh: "名次", en: "Rank")]
            + ([LocalizedText(zh: "总分", en: "Total")] + index.dimensions.map(\.title))
        page.folded(LocalizedText(zh: "与上次相比", en: "Since the earlier report")) { page in
            page.element("p", LocalizedText(zh: "上次：\(earlier.name)", en: "Earlier: \(earlier.name)"))
            page.table(
                head, numbers: Set(1..<head.count),
                apps.prefix(Self.rowsShown).map { app in
                    let rank = app.change.map { "\($0.earlierRank) → \(app.total.rank)" } ?? "–"
                    return [.text(app.app.title), .text(rank)]
                        + ([app.total] + app.dimensions).map { level in
                            guard let points = app.change?.earlier[level.id] else { return .text("–") }
                            let difference = level.points.value - points
                            let text = (difference >= 0 ? "+" : "") + Quantity.decimal(difference, digits: 2)
                            return difference == 0 ? .text(text) : .mark(same(text), isGood: difference > 0)
                        }
                })
        }
    }

    private func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }

    func observationPart(_ page: inout HTMLWriter) {
        guard !observation.entries.isEmpty else { return }
        page.folded(LocalizedText(zh: "观察体验的一致性与复核", en: "Agreement of assessors, reviews")) { page in
            let alpha = observation.alpha.map { Quantity.decimal($0, digits: 3) } ?? "–"
            page.element(
                "p",
                LocalizedText(
                    zh: "全部观察项的 Krippendorff α（区间尺度）为 \(alpha)；低于 0.667 时不宜据以下结论。",
                    en:
                        "Krippendorff’s alpha (interval scale) over all observed items is \(alpha); below 0.667 nothing should "
                        + "be concluded."))
            assessorTable(&page)
            agreementTable(&page)
            requestTable(&page)
        }
    }

    private func assessorTable(_ page: inout HTMLWriter) {
        let head = [
            LocalizedText(zh: "体验官", en: "Assessor"), LocalizedText(zh: "可比评分", en: "Compared"),
            LocalizedText(zh: "与他人之差", en: "Difference"), LocalizedText(zh: "标准误", en: "Standard error"),
            LocalizedText(zh: "判断", en: "Verdict"),
        ]
        page.element("h3", LocalizedText(zh: "体验官", en: "Assessors"))
        page.table(
            head, numbers: [1, 2, 3],
            observation.assessors.prefix(Self.rowsShown).map { bias in
                let verdict: HTMLCell =
                    bias.isSystematic
                    ? .mark(
                        bias.mean > 0
                            ? LocalizedText(zh: "系统性偏高", en: "high") : LocalizedText(zh: "系统性偏低", en: "low"),
                        isGood: false) : .text("")
                return [
                    .text(bias.assessor), .text(String(bias.count)), .decimal(bias.count > 0 ? bias.mean : nil),
                    .decimal(bias.standardError), verdict,
                ]
            })
    }

    private func agreementTable(_ page: inout HTMLWriter) {
        guard !observation.agreement.isEmpty else { return }
        let head = [
            LocalizedText(zh: "指标", en: "Item"), LocalizedText(zh: "应用数", en: "Apps"),
            LocalizedText(zh: "α", en: "Alpha"), LocalizedText(zh: "最大差距", en: "Largest gap"),
        ]
        page.element("h3", LocalizedText(zh: "各项的一致性", en: "Agreement by item"))
        page.table(
            head, numbers: [1, 2, 3],
            observation.agreement.map { agreement in
                let alpha = agreement.alpha.map { value -> HTMLCell in
                    let text = same(Quantity.decimal(value, digits: 3))
                    return value < ItemAgreement.leastAlpha ? .mark(text, isGood: false) : .both(text)
                }
                return [
                    .both(index.item(agreement.item)?.title ?? same(agreement.item)), .text(String(agreement.units)),
                    alpha ?? .text("–"), .text(Quantity.decimal(agreement.largestGap, digits: 0)),
                ]
            })
    }

    private func requestTable(_ page: inout HTMLWriter) {
        guard !requests.isEmpty else { return }
        let head = [
            LocalizedText(zh: "应用", en: "App"), LocalizedText(zh: "指标", en: "Item"),
            LocalizedText(zh: "原因", en: "Reason"), LocalizedText(zh: "评分", en: "Scores"),
            LocalizedText(zh: "状态", en: "State"),
        ]
        let names = Dictionary(apps.map { ($0.app.id, $0.app.title) }) { first, _ in first }
        page.element("h3", LocalizedText(zh: "复核清单", en: "For a second look"))
        page.table(
            head,
            requests.prefix(Self.rowsShown).map { request in
                let scores = request.scores.map { "\($0.assessor) \(Quantity.decimal($0.score.value, digits: 0))" }
                return [
                    .text(names[request.app] ?? request.app),
                    .both(index.item(request.item)?.title ?? same(request.item)), .both(request.reason.title),
                    .text(scores.joined(separator: ", ")),
                    request.isDecided
                        ? .mark(LocalizedText(zh: "已复核", en: "reviewed"), isGood: true)
                        : .both(LocalizedText(zh: "待复核", en: "open")),
                ]
            })
        page.left(requests.count - Self.rowsShown)
    }
}
