import Findings

extension BaselineProfile {
    /// The profile as the YAML that ``init(yaml:)`` reads.
    public var yaml: String {
        var lines = [
            "# What a device run's values are compared with: full marks up to `full`, none from `zero` on.",
            "# 设备运行数值的对比基准：不超过 full 得满分，达到 zero 得零分。",
            "", "name: \(Self.quoted(name))", "", "metrics:",
        ]
        if metrics.isEmpty { lines[lines.count - 1] = "metrics: {}" }
        for metric in RunMetric.allCases {
            guard let baseline = metrics[metric] else { continue }
            lines += [
                "  \(metric.rawValue):", "    unit: \(baseline.unit.rawValue)",
                "    full: \(Self.digits(baseline.full))",
                "    zero: \(Self.digits(baseline.zero))", "    source: \(Self.quoted(baseline.source))",
            ]
        }
        lines += ["", "points:"]
        for indicator in Indicator.allCases {
            if let points = self.points[indicator] { lines.append("  \(indicator.rawValue): \(Self.digits(points))") }
        }
        lines += ["", "fluency:"] + fluency.map { "  - \($0.rawValue)" }
        lines += ["", "ceiling_with_crash: \(Self.digits(ceilingWithCrash))", ""]
        return lines.joined(separator: "\n")
    }

    /// A number that reads back as the same: whole ones without a fraction.
    static func digits(_ value: Double) -> String {
        value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
    }

    /// A text between quotes, in which nothing is YAML: names of runs come from folders that anybody can name.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case " "..."~": result.unicodeScalars.append(scalar)
            // Letters of any script are themselves; what steers a terminal or breaks a line is spelt out.
            case _ where scalar.properties.isAlphabetic || scalar.properties.isIdeographic:
                result.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 16)
                result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            }
        }
        return result + "\""
    }
}
