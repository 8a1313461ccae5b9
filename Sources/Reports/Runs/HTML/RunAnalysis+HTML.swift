import DeviceRuns
import Findings
import Scoring

/// The report of device runs as one HTML file, in the frame of all such reports.
extension RunAnalysis {
    func html(in language: Language, toolVersion: String) -> [UInt8] {
        let name = package.map { LocalizedText(zh: $0, en: $0) } ?? LocalizedText(zh: "设备运行", en: "Device runs")
        let frame = HTMLFrame(
            language: language, title: name, kind: LocalizedText(zh: "安卓应用运行报告", en: "Android device run report"),
            origin: LocalizedText(
                zh: "试金石 \(toolVersion)，基准 \(profile.name)", en: "Touchstone \(toolVersion), baselines \(profile.name)")
        )
        return frame.page { page in
            hero(&page, name)
            page.newLine()
            page.element("section", ["class": "cards"]) { cards(&$0) }
            parts(&page)
        }
    }

    private func hero(_ page: inout HTMLWriter, _ name: LocalizedText) {
        page.newLine()
        page.element("section", ["class": "hero"]) { page in
            page.element("div") { page in
                page.element("h1", name)
                page.element("div", ["class": "chips"]) { chips(&$0) }
            }
            let points = IndexPoints(scores)
            page.total(
                points, points.interval,
                note: LocalizedText(zh: "兼容性、流畅度、流量消耗", en: "Compatibility, fluency, traffic"))
        }
    }

    /// What the runs are, and that some are of no phone.
    func chips(_ page: inout HTMLWriter) {
        let versions = self.versions
        if !versions.isEmpty { page.chip(zh: "版本", en: "Version", versions.joined(separator: ", ")) }
        page.chip(zh: "运行", en: "Runs", String(summaries.count))
        page.chip(zh: "机型", en: "Models", String(models.count))
        let partial = summaries.count(where: \.run.isPartial)
        if partial > 0 {
            page.element(
                "span", ["class": "chip bad"],
                LocalizedText(zh: "\(partial) 次运行不完整，中途停止", en: "\(partial) runs partial, stopped on the way"))
        }
        guard hasReplay else { return }
        page.element(
            "span", ["class": "chip bad"],
            LocalizedText(zh: "含由记录回放生成的运行，并非真机", en: "some runs made by replay, no real phone"))
    }

    /// A card for each score, with its interval drawn.
    func cards(_ page: inout HTMLWriter) {
        for score in scores { card(score, &page) }
    }

    private func card(_ score: DeviceIndicatorScore, _ page: inout HTMLWriter) {
        page.newLine()
        page.element("article", ["class": "card \(score.indicator.rawValue)"]) { page in
            page.element("h3", score.indicator.title)
            page.element("div", ["class": "figure \(score.interval.grade)"]) { page in
                page.text(score.point.map { Quantity.decimal($0, digits: 1) } ?? "–")
                page.element("small", " / 100")
            }
            page.interval(score.interval, ceiling: 100, score.indicator.rawValue)
            let ends = "\(Quantity.decimal(score.low, digits: 1))–\(Quantity.decimal(score.high, digits: 1))"
            let measured = Quantity.decimal(100 * score.coverage, digits: 0)
            page.element("span", ["class": "label"], LocalizedText(zh: "区间 \(ends)", en: "Interval \(ends)"))
            page.element("span", ["class": "label"], LocalizedText(zh: "已测 \(measured)%", en: "\(measured)% measured"))
            let points =
                "\(Quantity.decimal(score.points, digits: 2)) / \(Quantity.decimal(score.maximumPoints, digits: 1))"
            page.element("span", ["class": "label"], LocalizedText(zh: "分值 \(points)", en: "Points \(points)"))
            page.element("div", ["class": "tags"]) { page in
                if let worst = score.worstDecile, score.models.count > 1 {
                    let text = Quantity.decimal(worst, digits: 1)
                    page.element(
                        "span", ["class": "tag"], LocalizedText(zh: "最差十分之一 \(text)", en: "worst tenth \(text)"))
                }
                let held = score.models.count(where: \.isHeldDown)
                if held > 0 {
                    page.element(
                        "span", ["class": "tag stop"],
                        LocalizedText(zh: "\(held) 种机型因崩溃封顶", en: "\(held) models held down by a crash"))
                }
            }
        }
    }

    /// All that stands below the cards; the report of an app has it as well.
    func parts(_ page: inout HTMLWriter) {
        page.newLine()
        page.element("section", ["class": "runs", "id": "runs"]) { page in
            overview(&page)
            starts(&page)
            traffic(&page)
            courses(&page)
            calculation(&page)
            details(&page)
        }
    }
}

extension Interval {
    /// How a score is coloured: by the ceilings of the index's profile, which are what a weakness leaves at most.
    var grade: String {
        guard let point else { return "none" }
        return point < 60 ? "bad" : point < 85 ? "fair" : "good"
    }
}
