import Findings

/// What the assessors' scores come to together, and what of them wants a second look.
public struct Observation: Sendable {
    /// Every usable row.
    public var entries: [SheetEntry]
    /// Agreement by item, in the order of the index; items that nobody compared are left out.
    public var agreement: [ItemAgreement]
    /// Alpha over all observed items and apps; nil where it has no meaning.
    public var alpha: Double?
    /// Each assessor.
    public var assessors: [AssessorBias]

    /// From this distance on, two assessors of the same are too far apart: half of the scale.
    public static let widestGap = 50.0

    private let units: [[String]: [SheetEntry]]

    /// The scores of some rows.
    public init(_ entries: [SheetEntry], index: IndexDefinition) {
        self.entries = entries
        units = Dictionary(grouping: entries) { [$0.app, $0.item] }
        assessors = AssessorBias.all(entries)
        let byItem = Dictionary(grouping: units.values) { $0[0].item }
        let values = byItem.mapValues { units in
            units.map { unit in unit.map(\.score.value).sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
        }
        agreement = index.items.compactMap { item in
            let compared = (values[item.id] ?? []).filter { $0.count >= 2 }
            guard !compared.isEmpty else { return nil }
            let gaps = compared.map { ($0.last ?? 0) - ($0.first ?? 0) }
            return ItemAgreement(
                item: item.id, units: compared.count, alpha: Agreement.alpha(compared), largestGap: gaps.max() ?? 0)
        }
        alpha = Agreement.alpha(index.items.flatMap { values[$0.id] ?? [] })
    }

    /// The rows of an app and an item.
    public func entries(_ app: String, _ item: String) -> [SheetEntry] { units[[app, item]] ?? [] }

    /// The mean over the assessors; nil if nobody scored it.
    func score(_ app: String, _ item: String) -> Score? {
        Statistics.mean(entries(app, item).map(\.score.value)).map { Score($0) }
    }

    /// What wants a second look, in the order of apps and items.
    func requests(_ results: [AppResult]) -> [ReviewRequest] {
        let several = assessors.count > 1
        return results.flatMap { result in
            result.items.compactMap { item -> ReviewRequest? in
                let rows = entries(result.app.id, item.item.id)
                guard !rows.isEmpty else { return nil }
                let values = rows.map(\.score.value)
                let gap = (values.max() ?? 0) - (values.min() ?? 0)
                var reason: ReviewRequest.Reason?
                if case .report = item.origin { reason = .twoSources }
                if gap >= Self.widestGap { reason = reason ?? .gap }
                if several, rows.count == 1 { reason = reason ?? .singleAssessor }
                guard let reason else { return nil }
                var isDecided = false
                if case .review = item.origin { isDecided = true }
                return ReviewRequest(
                    app: result.app.id, item: item.item.id, reason: reason, gap: reason == .gap ? gap : 0, scores: rows,
                    isDecided: isDecided)
            }
        }
    }
}
