/// Numbers as text, in columns.
enum Table {
    /// The rows of a contest: ours, theirs, and how many times as much we take.
    static func text(of result: Contest.Result, packageSize: Int) -> String {
        let ours = result.pairs.map(\.ours)
        let theirs = result.pairs.map(\.theirs)
        func ratio(_ value: (MeasuredProcess) -> Double) -> String {
            decimal(median(result.pairs.map { value($0.ours) / max(value($0.theirs), 1e-9) }), digits: 2) + " ×"
        }
        return [
            columns(["", "wall", "CPU", "peak", "peak/file"]),
            row(result.names.0, ours, packageSize), row(result.names.1, theirs, packageSize),
            columns([
                "  ratio", ratio { seconds($0.wall) }, ratio { seconds($0.cpu) }, ratio { Double($0.peakBytes) }, "",
            ]),
        ].joined(separator: "\n")
    }

    /// Bytes as mebibytes.
    static func mebibytes(_ bytes: Int) -> String { decimal(Double(bytes) / 1_048_576, digits: 1) + " MiB" }

    private static func row(_ name: String, _ runs: [MeasuredProcess], _ packageSize: Int) -> String {
        let peak = runs.map(\.peakBytes).max() ?? 0
        return columns([
            "  " + name, milliseconds(median(runs.map { seconds($0.wall) })),
            milliseconds(median(runs.map { seconds($0.cpu) })), mebibytes(peak),
            decimal(Double(peak) / Double(max(packageSize, 1)), digits: 2) + " ×",
        ])
    }

    static func columns(_ cells: [String]) -> String {
        let first = cells[0] + String(repeating: " ", count: max(0, 24 - cells[0].count))
        return cells.dropFirst().reduce(first) { line, cell in
            line + String(repeating: " ", count: max(1, 12 - cell.count)) + cell
        }
    }

    static func milliseconds(_ seconds: Double) -> String { decimal(seconds * 1000, digits: 1) + " ms" }

    static func seconds(_ duration: Duration) -> Double {
        let parts = duration.components
        return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
    }

    static func median(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        let sorted = values.sorted()
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    static func decimal(_ value: Double, digits: Int) -> String {
        let factor = (0..<digits).reduce(1) { product, _ in product * 10 }
        let scaled = Int((value * Double(factor)).rounded())
        let fraction = String(scaled % factor)
        return "\(scaled / factor)." + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}
