/// How ranks move when the weights of the items vary.
///
/// In each draw every item's weight is multiplied by a factor of its own, evenly spread over 1 − width to 1 + width, and the
/// weights are scaled so that they add up to the whole again. The low ends count, as in the points. The factors are
/// SplitMix64's (Steele, Lea and Flood, 2014): item by item in the order of the index, draw by draw, the upper 53 bits of
/// each number divided by 2⁵³.
public struct Sensitivity: Sendable, Hashable {
    /// How to vary.
    public struct Plan: Sendable, Hashable {
        /// How many draws.
        public var draws: Int
        /// How far weights go up and down: 0.1 for ±10 %.
        public var width: Double
        /// Where the generator begins.
        public var seed: UInt64

        /// A plan.
        public init(draws: Int = 1000, width: Double = 0.1, seed: UInt64 = 2022) {
            self.draws = draws
            self.width = width
            self.seed = seed
        }
    }

    /// How it was varied.
    public var plan: Plan
    /// The apps, in the order in which they were given.
    public var apps: [RankStability]

    init(_ plan: Plan, _ results: [AppResult]) {
        self.plan = plan
        let weights = results.first?.items.map(\.item.weight.value) ?? []
        let shares = results.map { $0.items.map { $0.low.value / 100 } }
        let whole = weights.reduce(0, +)
        var counts = Array(repeating: Array(repeating: 0, count: results.count + 1), count: results.count)
        var generator = SplitMix64(state: plan.seed)
        for _ in 0..<plan.draws {
            var varied = weights.map { $0 * (1 - plan.width + 2 * plan.width * generator.fraction()) }
            let sum = varied.reduce(0, +)
            if sum > 0 { varied = varied.map { $0 * whole / sum } }
            // Points to nine decimals: what differs by less is equal, and was so before the weights varied.
            let totals = shares.map { row in
                Int((zip(varied, row).reduce(0) { $0 + $1.0 * $1.1 } * 1e9).rounded())
            }
            for (app, rank) in Ranking.ranks(totals).enumerated() { counts[app][rank] += 1 }
        }
        apps = zip(results, counts).map { RankStability(rank: $0.total.rank, counts: $1, draws: plan.draws) }
    }
}

/// How an app's rank moves.
public struct RankStability: Sendable, Hashable {
    /// The best rank in any draw.
    public var best: Int
    /// The worst rank in any draw.
    public var worst: Int
    /// In 90 % of the draws the rank is no better than this …
    public var low: Int
    /// … and no worse than this: the 5th and the 95th percentile by nearest rank.
    public var high: Int
    /// The share of draws in which the rank stays, 0 to 1.
    public var kept: Double

    init(rank: Int, counts: [Int], draws: Int) {
        best = counts.firstIndex { $0 > 0 } ?? rank
        worst = counts.lastIndex { $0 > 0 } ?? rank
        low = Self.percentile(counts, (draws * 5 + 99) / 100) ?? rank
        high = Self.percentile(counts, (draws * 95 + 99) / 100) ?? rank
        kept = draws > 0 ? Double(counts[rank]) / Double(draws) : 1
    }

    /// The rank of the draw at that place, counted from the best.
    private static func percentile(_ counts: [Int], _ place: Int) -> Int? {
        var seen = 0
        return counts.firstIndex { count in
            seen += count
            return seen >= place && seen > 0
        }
    }
}

/// Numbers that look like chance and are the same on every machine.
struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }

    /// From 0, and below 1.
    mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }
}
