/// Benjamini and Hochberg, 1995: among many tests, which can be believed?
public enum BenjaminiHochberg {
    /// Each probability made larger for its company, in the order given: those up to q hold at most a share q of false
    /// alarms on average. Equal to SciPy's `false_discovery_control`.
    public static func adjusted(_ p: [Double]) -> [Double] {
        let order = p.indices.sorted { p[$0] < p[$1] }
        var adjusted = p
        var least = 1.0
        for (place, index) in order.enumerated().reversed() {
            least = min(least, p[index] * Double(p.count) / Double(place + 1))
            adjusted[index] = least
        }
        return adjusted
    }
}
