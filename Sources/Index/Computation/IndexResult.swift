import Findings

/// What an index is computed from.
public struct IndexInput: Sendable {
    /// What is judged.
    public var index: IndexDefinition
    /// The apps, in the order of reports that have no other.
    public var apps: [IndexApp]
    /// Rows of score sheets.
    public var entries: [SheetEntry] = []
    /// Decisions of reviews.
    public var overrides: [Override] = []
    /// Scores of reports, by the app's id, each with its file.
    public var reports: [String: [FiledReport]] = [:]
    /// An earlier result to compare with.
    public var earlier: EarlierResult?

    /// A report with where it lies.
    public struct FiledReport: Sendable {
        /// The file.
        public var file: String
        /// What it says.
        public var scores: ReportedScores

        /// A report.
        public init(file: String, scores: ReportedScores) {
            self.file = file
            self.scores = scores
        }
    }

    /// An input without scores.
    public init(index: IndexDefinition, apps: [IndexApp]) {
        self.index = index
        self.apps = apps
    }

    /// The score that a report gives an item; the last report of an app that has it counts.
    public func reported(
        _ app: String, _ source: IndexSource
    ) -> (file: String, row: ReportedScores.Row, failures: [LocalizedText])? {
        guard source != .sheet else { return nil }
        for report in (reports[app] ?? []).reversed() {
            guard let row = report.scores.rows.first(where: { $0.source == source && ($0.app ?? app) == app }) else {
                continue
            }
            return (report.file, row, report.scores.failures[source] ?? [])
        }
        return nil
    }
}

/// A computed index.
public struct IndexResult: Sendable {
    /// What was judged.
    public var index: IndexDefinition
    /// Each app, the best first; equal ones in the order of the list.
    public var apps: [AppResult]
    /// How each level spreads over the apps: `total` first, then the dimensions.
    public var levels: [LevelStatistics]
    /// Every item over the apps, in the order of the index.
    public var items: [ItemStatistics]
    /// What the assessors' scores say of themselves.
    public var observation: Observation
    /// What wants a second look.
    public var requests: [ReviewRequest]
    /// How ranks move when weights vary; nil if that was not asked.
    public var sensitivity: Sensitivity?
    /// The earlier result; nil without one.
    public var earlier: EarlierResult?

    /// Computes an index.
    ///
    /// - Parameter sensitivity: How to vary the weights; nil not to.
    public init(_ input: IndexInput, sensitivity plan: Sensitivity.Plan? = nil) {
        index = input.index
        earlier = input.earlier
        observation = Observation(input.entries, index: input.index)
        let scorer = ItemScorer(input: input, observation: observation)
        var results = input.apps.map { app in
            AppResult(app, input.index.items.map { scorer.score($0, of: app.id) }, input.index)
        }
        Self.rank(&results)
        requests = observation.requests(results)
        if let plan {
            let sensitivity = Sensitivity(plan, results)
            for (place, stability) in sensitivity.apps.enumerated() { results[place].stability = stability }
            self.sensitivity = sensitivity
        }
        levels = LevelStatistics.all(results, input.index)
        items = input.index.items.enumerated().map { place, item in
            ItemStatistics(item, results.map { $0.items[place] })
        }
        if let earlier {
            for place in results.indices { results[place].change = earlier.change(of: results[place].app.id) }
        }
        apps = results.enumerated().sorted {
            ($0.element.total.rank, $0.offset) < ($1.element.total.rank, $1.offset)
        }.map(\.element)
    }

    private static func rank(_ results: inout [AppResult]) {
        for (place, rank) in Ranking.ranks(results.map(\.total.points)).enumerated() {
            results[place].total.rank = rank
        }
        for dimension in (results.first?.dimensions ?? []).indices {
            let ranks = Ranking.ranks(results.map { $0.dimensions[dimension].points })
            for (place, rank) in ranks.enumerated() { results[place].dimensions[dimension].rank = rank }
        }
    }

    /// The items with the best means over the apps, the best first.
    public func best(_ count: Int) -> [ItemStatistics] {
        Array(ordered { $0 > $1 }.prefix(count))
    }

    /// The items with the worst means, the worst first; none that is among the best as well.
    public func worst(_ count: Int) -> [ItemStatistics] {
        let best = Set(best(count).map(\.item.id))
        return Array(ordered { $0 < $1 }.filter { !best.contains($0.item.id) }.prefix(count))
    }

    private func ordered(_ isBefore: (Double, Double) -> Bool) -> [ItemStatistics] {
        let known = items.enumerated().compactMap { place, item in item.spread.map { (place, $0.mean, item) } }
        return known.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : isBefore($0.1, $1.1) }.map(\.2)
    }
}

/// Finds the score of an item: a review's decision before a report's score before the mean of the assessors.
private struct ItemScorer {
    let input: IndexInput
    let observation: Observation
    private let overrides: [[String]: Override]

    init(input: IndexInput, observation: Observation) {
        self.input = input
        self.observation = observation
        overrides = Dictionary(input.overrides.map { ([$0.app, $0.item], $0) }) { first, _ in first }
    }

    func score(_ item: IndexItem, of app: String) -> ItemScore {
        var result = found(item, app)
        guard let override = overrides[[app, item.id]] else { return result }
        result.replaced = result.point
        result.point = override.score
        result.low = override.score
        result.high = override.score
        result.origin = .review(override)
        return result
    }

    private func found(_ item: IndexItem, _ app: String) -> ItemScore {
        if let (file, row, failures) = input.reported(app, item.source) {
            return ItemScore(
                item: item, point: row.point.map { Score($0) }, low: Score(row.low), high: Score(row.high),
                origin: .report(file: file), failures: failures)
        }
        if let score = observation.score(app, item.id) {
            return ItemScore(
                item: item, point: score, low: score, high: score,
                origin: .sheets(assessors: observation.entries(app, item.id).count), failures: [])
        }
        return ItemScore(item: item, point: nil, low: .none, high: .full, origin: .missing, failures: [])
    }
}
