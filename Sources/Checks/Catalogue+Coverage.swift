import Findings

extension Catalogue {
    /// Weight of all scored checks that the finished catalogue will have, by indicator.
    private static let plannedWeight: [Indicator: Int] = [
        .package: 290, .antiCracking: 100, .userData: 336, .informationInput: 60,
    ]

    /// The share of an indicator's planned weight that this version's rules carry, 0 to 1.
    public static func coverage(of indicator: Indicator) -> Double {
        let weight = rules.filter { $0.indicator == indicator && $0.isScored }.reduce(0) { $0 + $1.severity.weight }
        guard let planned = plannedWeight[indicator], planned > 0 else { return 1 }
        return min(1, Double(weight) / Double(planned))
    }

    /// True while some indicator's rules are not all written: scores are provisional.
    public static var isPartial: Bool {
        plannedWeight.keys.contains { coverage(of: $0) < 1 }
    }
}
