import Bytes
import Findings

/// Ratings of apps in stores: how many of each number of stars.
public struct RatingTable: Sendable {
    /// The ratings of one app in one store.
    public struct Entry: Sendable, Hashable {
        /// The app's id.
        public var app: String
        /// The store.
        public var store: String
        /// How many ratings it has.
        public var count: Int
        /// The mean of the stars, 1 to 5.
        public var mean: Double
    }

    /// The entries that can be used.
    public var entries: [Entry] = []
    /// What is wrong with the rest.
    public var faults: [SheetFault] = []

    private var seen: Set<[String]> = []

    private static let columns: KeyValuePairs<String, [String]> = [
        "app": ["应用"], "store": ["应用市场", "市场"], "1": ["1星", "一星"], "2": ["2星", "二星"], "3": ["3星", "三星"],
        "4": ["4星", "四星"], "5": ["5星", "五星"], "stars": ["评分"], "count": ["人数", "评分人数"],
    ]
    private static let countLimit = 1_000_000_000

    /// No ratings yet.
    public init() {}

    /// Reads one table: the columns app and store, and either counts in columns 1 to 5 or stars (the mean) and count.
    public mutating func read(_ slice: ByteSlice, file: String) {
        guard let table = CSVTable.read(slice, file, &faults), let head = table.rows.first else { return }
        let columns = TableColumns(head, known: Self.columns, file: file, &faults)
        let isCounted = columns.number("1") > 0
        let wanted = isCounted ? ["app", "store", "1", "2", "3", "4", "5"] : ["app", "store", "stars", "count"]
        guard columns.require(wanted, head, file: file, &faults) else { return }
        for row in table.rows.dropFirst() {
            let (app, store) = (columns.text("app", row), columns.text("store", row))
            guard !app.isEmpty else {
                faults.append(SheetFault(.empty, file, row.line, columns.number("app"), "app"))
                continue
            }
            guard seen.insert([app, store]).inserted else {
                faults.append(SheetFault(.double, file, row.line, columns.number("store"), "\(app) / \(store)"))
                continue
            }
            var counts: [Int] = []
            for name in isCounted ? ["1", "2", "3", "4", "5"] : ["count"] {
                let text = columns.text(name, row)
                guard let count = Int(text), (0...Self.countLimit).contains(count) else {
                    faults.append(SheetFault(.badScore, file, row.line, columns.number(name), text))
                    break
                }
                counts.append(count)
            }
            guard counts.count == (isCounted ? 5 : 1) else { continue }
            let total = counts.reduce(0, +)
            var mean = 0.0
            if isCounted {
                let stars = counts.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
                mean = total > 0 ? Double(stars) / Double(total) : 0
            } else {
                let text = columns.text("stars", row)
                guard let stars = Double(text), total == 0 || (1...5).contains(stars) else {
                    faults.append(SheetFault(.outOfRange, file, row.line, columns.number("stars"), text))
                    continue
                }
                mean = stars
            }
            entries.append(Entry(app: app, store: store, count: total, mean: mean))
        }
    }
}

/// The score of 用户评价: small counts are drawn towards the mean of all apps.
///
/// For an app with n ratings of mean m, over all stores: shrunk = (n · m + k · M) / (n + k), score = 25 · (shrunk − 1). M is
/// the mean of the apps' means, each app counting once; k is how many ratings it takes to outweigh M. An app without ratings
/// has no score.
public struct RatingScore: Sendable, Hashable {
    /// The app's id.
    public var app: String
    /// Ratings over all stores.
    public var count: Int
    /// The mean of its stars; nil without ratings.
    public var mean: Double?
    /// The mean drawn towards that of all apps; nil without ratings.
    public var shrunk: Double?

    /// 0 to 100; nil without ratings.
    public var score: Double? { shrunk.map { 25 * ($0 - 1) } }

    /// How many ratings outweigh the mean of all, if nobody says.
    public static let usualStrength = 50.0

    /// The scores of all apps of a table, by id, with the mean that they are drawn towards.
    public static func all(
        _ entries: [RatingTable.Entry], strength: Double = usualStrength
    ) -> (scores: [RatingScore], mean: Double?) {
        let apps = Dictionary(grouping: entries, by: \.app).sorted { $0.key < $1.key }
        var scores = apps.map { app, entries -> RatingScore in
            let count = entries.reduce(0) { $0 + $1.count }
            let stars = entries.reduce(0) { $0 + Double($1.count) * $1.mean }
            return RatingScore(app: app, count: count, mean: count > 0 ? stars / Double(count) : nil, shrunk: nil)
        }
        let middle = Statistics.mean(scores.compactMap(\.mean))
        for place in scores.indices {
            guard let own = scores[place].mean, let middle else { continue }
            let count = Double(scores[place].count)
            scores[place].shrunk = (count * own + strength * middle) / (count + strength)
        }
        return (scores, middle)
    }
}
