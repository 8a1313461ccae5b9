/// The change points of a series, found as Apache Otava (once Hunter) finds them: E-divisive proposes, Student's t
/// decides instead of random permutations, so that the same series always has the same change points.
///
/// Source: Fleming et al., “Hunter: using change point detection to hunt for performance regressions”, 2023; Otava 0.8.
public struct ChangePoints: Sendable {
    /// How many values are looked at together.
    public var window = 50
    /// A change point must be at least so improbable by chance.
    public var maximumP = 0.001
    /// Smaller relative changes are none.
    public var minimumMagnitude = 0.0

    /// The settings of Otava.
    public init(window: Int = 50, maximumP: Double = 0.001, minimumMagnitude: Double = 0) {
        self.window = max(2, window)
        self.maximumP = maximumP
        self.minimumMagnitude = minimumMagnitude
    }

    /// The change points, in order. A series with something else than numbers has none.
    public func find(in series: [Double]) -> [ChangePoint] {
        guard series.allSatisfy(\.isFinite) else { return [] }
        return merged(split(series), in: series)
    }

    /// Windows that overlap by half; in each, parts are parted while that is weakly significant.
    private func split(_ series: [Double]) -> [Int] {
        var found: Set<Int> = []
        var start = 0
        while start < series.count {
            let end = min(start + window, series.count)
            let inside = weak(in: series[start..<end])
            found.formUnion(inside)
            start = max(inside.last ?? 0, start + window / 2)
        }
        return found.sorted()
    }

    private var weakP: Double {
        switch maximumP {
        case ..<0.05: maximumP * 10
        case ..<0.5: maximumP * 2
        default: maximumP
        }
    }

    private func weak(in window: ArraySlice<Double>) -> [Int] {
        let values = Array(window)
        let distances = EnergyDistance(window)
        var points: [Int] = []
        while true {
            let edges = [0] + points + [values.count]
            let parts = zip(edges, edges.dropFirst()).map { $0..<$1 }
            var best: (index: Int, value: Double, part: Range<Int>)?
            for part in parts {
                guard let candidate = distances.best(in: part) else { continue }
                if best.map({ candidate.value > $0.value }) ?? true {
                    best = (candidate.index, candidate.value, part)
                }
            }
            guard let best else { break }
            let point = ChangePoint(
                at: best.index, in: values, from: best.part.lowerBound, to: best.part.upperBound)
            guard point.p <= weakP else { break }
            points = (points + [best.index]).sorted()
        }
        return points.map { $0 + window.startIndex }
    }

    /// Takes away the weakest point until all that are left are strong. As in Otava the point after one that was taken
    /// away is judged anew, and the point before it is not: what was once strong against a part stays so.
    private func merged(_ weak: [Int], in series: [Double]) -> [ChangePoint] {
        var points = Self.points(weak, in: series)
        while let weakest = weakest(of: points) {
            points.remove(at: weakest)
            let anew = Self.points(points.map(\.index), in: series)
            if weakest < points.count { points[weakest] = anew[weakest] }
        }
        return Self.points(points.map(\.index), in: series)
    }

    private func weakest(of points: [ChangePoint]) -> Int? {
        guard let unlikely = points.indices.max(by: { points[$0].p < points[$1].p }) else { return nil }
        if points[unlikely].p >= maximumP { return unlikely }
        let least = points.indices.min { points[$0].magnitude < points[$1].magnitude }
        return least.flatMap { points[$0].magnitude <= minimumMagnitude ? $0 : nil }
    }

    private static func points(_ indices: [Int], in series: [Double]) -> [ChangePoint] {
        indices.enumerated().map { place, index in
            let start = place > 0 ? indices[place - 1] : 0
            let end = place + 1 < indices.count ? indices[place + 1] : series.count
            return ChangePoint(at: index, in: series, from: start, to: end)
        }
    }
}
