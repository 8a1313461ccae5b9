import Findings

/// A series over the nights as small as a word: its shape, not its size. A night without a value is a gap.
struct Sparkline {
    /// The values, one for each night; nil where there is none.
    let values: [Double?]
    /// Where the figure changed, and whether for the worse.
    let changes: [(index: Int, isWorse: Bool)]
    /// What it says, for who cannot see it.
    let label: String

    private static let width = 112.0
    private static let height = 26.0
    private static let margin = 4.0
    /// More nights than that cannot be told apart at this size.
    static let nightsShown = 60

    func write(to page: inout HTMLWriter) {
        page.element(
            "svg",
            ["class": "spark", "viewBox": "0 0 112 26", "role": "img", "aria-label": label, "focusable": "false"]
        ) { page in
            for change in changes { mark(change.index, change.isWorse, &page) }
            for part in Self.parts(values) { line(part, &page) }
            if let last = values.indices.last, let value = values[last] {
                page.element("circle", ["class": "dot", "cx": x(last), "cy": y(value), "r": "2.6"]) { _ in }
            }
        }
    }

    /// Runs of nights with a value.
    static func parts(_ values: [Double?]) -> [[(index: Int, value: Double)]] {
        var parts: [[(index: Int, value: Double)]] = []
        var isOpen = false
        for (index, value) in values.enumerated() {
            guard let value else {
                isOpen = false
                continue
            }
            if !isOpen { parts.append([]) }
            parts[parts.count - 1].append((index: index, value: value))
            isOpen = true
        }
        return parts
    }

    private func line(_ part: [(index: Int, value: Double)], _ page: inout HTMLWriter) {
        // A night between two gaps is a dot, or nobody would see it.
        if part.count == 1 {
            page.element("circle", ["class": "lone", "cx": x(part[0].index), "cy": y(part[0].value), "r": "1.4"]) { _ in
            }
            return
        }
        let points = part.map { "\(x($0.index)),\(y($0.value))" }.joined(separator: " ")
        page.element("polyline", ["class": "line", "points": points]) { _ in }
    }

    private func mark(_ index: Int, _ isWorse: Bool, _ page: inout HTMLWriter) {
        page.element(
            "line",
            [
                "class": isWorse ? "change bad" : "change good", "x1": x(index), "x2": x(index), "y1": "1", "y2": "25",
            ]
        ) { _ in }
    }

    private func x(_ index: Int) -> String {
        let share = values.count > 1 ? Double(index) / Double(values.count - 1) : 0.5
        return Quantity.decimal(Self.margin + share * (Self.width - 2 * Self.margin), digits: 1)
    }

    /// The least and the greatest value fill the height, unless they are nearly the same: noise is no mountain.
    private func y(_ value: Double) -> String {
        let known = values.compactMap(\.self)
        let (low, high) = (known.min() ?? 0, known.max() ?? 0)
        let span = max(high - low, 0.1 * max(abs(high), abs(low)), 1e-9)
        let share = 0.5 + (value - (low + high) / 2) / span
        return Quantity.decimal(Self.margin + (1 - share) * (Self.height - 2 * Self.margin), digits: 1)
    }
}
