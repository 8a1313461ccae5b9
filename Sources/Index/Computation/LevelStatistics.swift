import Findings

/// A level over all apps: a row of the report's table 3.
public struct LevelStatistics: Sendable {
    /// `total`, or the id of a dimension.
    public var id: String
    /// Its name for people.
    public var title: LocalizedText
    /// What it weighs.
    public var weight: Weight
    /// The points of the apps; nil without apps.
    public var spread: Spread?
    /// The mean of the coverage, 0 to 1.
    public var coverage: Double
    /// The mean in percent of the full points (达标率); nil without apps.
    public var attainment: Double? { spread.flatMap { weight > .zero ? 100 * $0.mean / weight.value : nil } }
    /// Grades with the apps that have them, the best grade first.
    public var grades: [Grade]

    /// Apps of one grade.
    public struct Grade: Sendable {
        /// The grade.
        public var name: String
        /// From how many points on.
        public var bound: Points
        /// Below how many; nil for the best.
        public var end: Points?
        /// The apps, the best first.
        public var apps: [IndexApp]
    }

    static func all(_ results: [AppResult], _ index: IndexDefinition) -> [LevelStatistics] {
        let title = LocalizedText(zh: "综合指数", en: "Total")
        let total = LevelStatistics("total", title, index.total, index.totalGrades, results) { $0.total }
        return [total]
            + index.dimensions.enumerated().map { place, dimension in
                LevelStatistics(dimension.id, dimension.title, dimension.weight, dimension.grades, results) {
                    $0.dimensions[place]
                }
            }
    }

    private init(
        _ id: String, _ title: LocalizedText, _ weight: Weight, _ scale: GradeScale?, _ results: [AppResult],
        _ level: (AppResult) -> LevelScore
    ) {
        self.id = id
        self.title = title
        self.weight = weight
        spread = Spread(results.map { level($0).points.value })
        coverage = Statistics.mean(results.map { level($0).coverage }) ?? 0
        let ordered = results.enumerated().sorted {
            (level($0.element).rank, $0.offset) < (level($1.element).rank, $1.offset)
        }.map(\.element)
        var end: Points?
        grades = []
        for step in scale?.steps ?? [] {
            let apps = ordered.filter { level($0).grade == step.name }.map(\.app)
            grades.append(Grade(name: step.name, bound: step.bound, end: end, apps: apps))
            end = step.bound
        }
    }
}

/// An item over all apps.
public struct ItemStatistics: Sendable {
    /// The item.
    public var item: IndexItem
    /// The scores of the apps that have one, 0 to 100; nil if none has.
    public var spread: Spread?
    /// How many apps have no score.
    public var missing: Int

    init(_ item: IndexItem, _ scores: [ItemScore]) {
        self.item = item
        let known = scores.compactMap { $0.point == nil ? nil : $0.low.value }
        spread = Spread(known)
        missing = scores.count - known.count
    }
}
