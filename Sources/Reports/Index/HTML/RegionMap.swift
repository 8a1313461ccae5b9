import Findings
import Index

/// The regions of China as a grid of equal tiles, about where they lie: small regions can be read as well as large ones.
struct RegionMap {
    private struct Region {
        let zh: String
        let en: String
        let column: Int
        let row: Int
    }

    /// Name, column, row. The Xinjiang corps has a tile of its own, as the 2022 report scores it on its own.
    private static let regions: [Region] = """
        兵团 XPCC 0 1|新疆 Xinjiang 1 1|西藏 Tibet 1 3|青海 Qinghai 2 2|甘肃 Gansu 3 2|四川 Sichuan 3 3|重庆 Chongqing 3 4
        云南 Yunnan 2 5|贵州 Guizhou 3 5|广西 Guangxi 3 6|海南 Hainan 3 7|宁夏 Ningxia 4 2|陕西 Shaanxi 4 3|湖北 Hubei 4 4
        湖南 Hunan 4 5|广东 Guangdong 4 6|澳门 Macao 4 7|内蒙古 N.Mongolia 5 1|山西 Shanxi 5 2|河南 Henan 5 3|安徽 Anhui 5 4
        江西 Jiangxi 5 5|福建 Fujian 5 6|香港 HongKong 5 7|北京 Beijing 6 1|河北 Hebei 6 2|山东 Shandong 6 3|江苏 Jiangsu 6 4
        浙江 Zhejiang 6 5|天津 Tianjin 7 2|上海 Shanghai 7 4|台湾 Taiwan 7 6|辽宁 Liaoning 7 1|吉林 Jilin 8 1
        黑龙江 Heilongjiang 8 0
        """
        .split(whereSeparator: { $0 == "|" || $0 == "\n" }).compactMap { text in
            let words = text.split(separator: " ")
            guard words.count == 4, let column = Int(words[2]), let row = Int(words[3]) else { return nil }
            return Region(zh: String(words[0]), en: String(words[1]), column: column, row: row)
        }

    private static let size = 58

    private let points: [String: [AppResult]]
    private let total: Weight

    init(_ apps: [AppResult], _ total: Weight) {
        points = Dictionary(grouping: apps) { Self.name($0.app.region) ?? "" }
        self.total = total
    }

    /// True if any app is of a region that the map has.
    static func hasRegion(_ apps: [AppResult]) -> Bool { apps.contains { name($0.app.region) != nil } }

    /// The map's name of a region, from any form: 浙江, 浙江省, 内蒙古自治区, 新疆生产建设兵团, Zhejiang.
    private static func name(_ region: String) -> String? {
        guard !region.isEmpty else { return nil }
        if region.contains("兵团") { return "兵团" }
        return regions.first { region.hasPrefix($0.zh) || region.caseInsensitiveEquals($0.en) }?.zh
    }

    func write(to page: inout HTMLWriter) {
        let (width, height) = (9 * Self.size, 8 * Self.size)
        page.element("div", ["class": "scroll"]) { page in
            page.element(
                "svg",
                [
                    "class": "map", "width": String(width), "height": String(height),
                    "viewBox": "0 0 \(width) \(height)", "role": "img", "aria-label": "空间分布 map",
                ]
            ) { page in
                for region in Self.regions { tile(region, &page) }
            }
        }
        page.element(
            "p", ["class": "legend"],
            LocalizedText(
                zh: "颜色越深，综合指数越高；空框的地区没有应用。同一地区有多个应用时取平均。方格为示意，不代表边界。",
                en:
                    "The darker, the more points; regions in empty frames have no app. Several apps of a region count by their "
                    + "mean. Tiles are no borders."))
    }

    private func tile(_ region: Region, _ page: inout HTMLWriter) {
        let apps = points[region.zh] ?? []
        let mean = Statistics.mean(apps.map(\.total.points.value))
        let (x, y) = (region.column * Self.size, region.row * Self.size)
        let shade = mean.map { HeatMap.shade(total > .zero ? 100 * $0 / total.value : 0) }
        let isDark = shade.map { $0 >= "q6" } ?? false
        page.newLine()
        page.element(
            "rect",
            [
                "class": "tile \(shade ?? "none")", "x": String(x + 1), "y": String(y + 1),
                "width": String(Self.size - 3), "height": String(Self.size - 3), "rx": "5",
            ]
        ) { page in
            for app in apps { page.element("title", "\(app.app.title) \(app.total.pointsText)") }
        }
        let middle = String(x + Self.size / 2)
        for (language, text) in [("zh", region.zh), ("en", region.en)] {
            let ink = isDark ? "light" : "dark"
            // Long names are narrowed to their tile.
            page.element(
                "text",
                text.count > 8
                    ? [
                        "lang": language, "class": ink, "x": middle, "y": String(y + 26),
                        "textLength": String(Self.size - 8), "lengthAdjust": "spacingAndGlyphs",
                    ] : ["lang": language, "class": ink, "x": middle, "y": String(y + 26)], text)
        }
        guard let mean else { return }
        page.element(
            "text", ["class": isDark ? "light" : "dark", "x": middle, "y": String(y + 42)],
            Quantity.decimal(mean, digits: 1))
    }
}

extension String {
    fileprivate func caseInsensitiveEquals(_ other: String) -> Bool { lowercased() == other.lowercased() }
}
