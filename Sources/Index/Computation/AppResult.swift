import Findings

/// The score of one item of one app.
public struct ItemScore: Sendable, Hashable {
    /// The item.
    public var item: IndexItem
    /// Over what was judged; nil if nothing was.
    public var point: Score?
    /// If everything unknown were bad: what counts.
    public var low: Score
    /// If everything unknown were good.
    public var high: Score
    /// Where it comes from.
    public var origin: Origin
    /// The score that a review replaced; nil if there was none.
    public var replaced: Score?
    /// What went wrong in detail, the gravest first: checks that failed.
    public var failures: [LocalizedText]

    /// Where a score comes from.
    public enum Origin: Sendable, Hashable {
        /// Nobody scored it.
        case missing
        /// The mean of so many assessors.
        case sheets(assessors: Int)
        /// A report in JSON.
        case report(file: String)
        /// A review.
        case review(Override)

        /// The name in JSON and in tables.
        public var name: String {
            switch self {
            case .missing: "missing"
            case .sheets: "sheets"
            case .report: "report"
            case .review: "review"
            }
        }
    }

    /// Points earned.
    public var points: Points { Points(item.weight, low) }
    /// Points if everything unknown were good.
    public var highPoints: Points { Points(item.weight, high) }
}

/// The points of a level: of an indicator, a dimension, or the whole.
public struct LevelScore: Sendable, Hashable {
    /// The id of the level.
    public var id: String
    /// Its name for people.
    public var title: LocalizedText
    /// What it weighs.
    public var weight: Weight
    /// Points earned: each item counts with its low end.
    public var points: Points
    /// Points if everything unknown were good.
    public var highPoints: Points
    /// What share of the weight has a score, 0 to 1.
    public var coverage: Double
    /// The grade of the points; empty if the index has none for the level.
    public var grade: String
    /// The grade if everything unknown were good; the same where that changes nothing.
    public var highGrade: String
    /// 1 for the most points; equal points share a rank.
    public var rank: Int

    init(_ id: String, _ title: LocalizedText, _ weight: Weight, _ items: [ItemScore], _ grades: GradeScale?) {
        self.id = id
        self.title = title
        self.weight = weight
        points = items.reduce(.zero) { $0 + $1.points }
        highPoints = items.reduce(.zero) { $0 + $1.highPoints }
        let known = items.reduce(Weight.zero) { $1.point == nil ? $0 : $0 + $1.item.weight }
        coverage = weight > .zero ? known.value / weight.value : 0
        grade = grades?.grade(points) ?? ""
        highGrade = grades?.grade(highPoints) ?? ""
        rank = 0
    }

    /// `A-`, or `B+ – A-` where what is unknown decides.
    public var gradeText: String { grade == highGrade ? grade : "\(grade) – \(highGrade)" }
    /// Points of a hundred.
    public var percent: Double { points.percent(of: weight) }
}

/// Everything of one app.
public struct AppResult: Sendable {
    /// The app.
    public var app: IndexApp
    /// Its items, in the order of the index.
    public var items: [ItemScore]
    /// The second level.
    public var indicators: [LevelScore]
    /// The first level.
    public var dimensions: [LevelScore]
    /// The whole.
    public var total: LevelScore
    /// Change since the earlier report; nil without one, or if the app was not in it.
    public var change: Change?
    /// How its rank moves when weights vary; nil where that was not asked.
    public var stability: RankStability?

    init(_ app: IndexApp, _ items: [ItemScore], _ index: IndexDefinition) {
        self.app = app
        self.items = items
        let byID = Dictionary(items.map { ($0.item.id, $0) }) { first, _ in first }
        func scores(_ items: [IndexItem]) -> [ItemScore] { items.compactMap { byID[$0.id] } }
        indicators = index.dimensions.flatMap(\.indicators).map {
            LevelScore($0.id, $0.title, $0.weight, scores($0.items), nil)
        }
        dimensions = index.dimensions.map { LevelScore($0.id, $0.title, $0.weight, scores($0.items), $0.grades) }
        total = LevelScore(
            "total", LocalizedText(zh: "综合指数", en: "Total"), index.total, items, index.totalGrades)
    }

    /// The items that lost the most points, the most first: what advice begins with.
    public var losses: [ItemScore] {
        items.enumerated().filter { $0.element.point != nil && $0.element.low < .full }.sorted {
            let left = Points($0.element.item.weight).parts - $0.element.points.parts
            let right = Points($1.element.item.weight).parts - $1.element.points.parts
            return left == right ? $0.offset < $1.offset : left > right
        }.map(\.element)
    }
}

/// How a result differs from an earlier one.
public struct Change: Sendable, Hashable {
    /// Points then, by the id of a level (`total` and the dimensions that both have).
    public var earlier: [String: Double]
    /// The rank then.
    public var earlierRank: Int
}
