#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Student's t distribution.
enum StudentT {
    /// The probability of a value at least as far from zero as `t`, either way.
    static func twoSided(_ t: Double, degrees: Int) -> Double {
        guard t.isFinite else { return t.isNaN ? 1 : 0 }
        let n = Double(degrees)
        // Of two equal forms the one whose argument keeps its digits.
        let share = n / (n + t * t)
        return share < 0.5
            ? incompleteBeta(share, n / 2, 0.5) : 1 - incompleteBeta(t * t / (n + t * t), 0.5, n / 2)
    }

    /// Two samples of the same variance, from their means, standard deviations and sizes, as SciPy's
    /// `ttest_ind_from_stats`.
    static func twoSample(_ left: Sample, _ right: Sample) -> Double {
        let (n, m) = (Double(left.count), Double(right.count))
        let degrees = left.count + right.count - 2
        guard degrees > 0 else { return 1 }
        let squares = (n - 1) * left.deviation * left.deviation + (m - 1) * right.deviation * right.deviation
        let error = (squares / Double(degrees) * (1 / n + 1 / m)).squareRoot()
        return twoSided((left.mean - right.mean) / error, degrees: degrees)
    }

    /// What the test needs of a sample.
    struct Sample: Sendable, Hashable {
        var mean: Double
        var deviation: Double
        var count: Int
    }

    /// The regularised incomplete beta function by its continued fraction (DLMF 8.17.22, evaluated as Lentz does).
    private static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        if x > (a + 1) / (a + b + 2) { return 1 - incompleteBeta(1 - x, b, a) }
        let front = exp(a * log(x) + b * log1p(-x) - logBeta(a, b)) / a
        let tiny = 1e-300
        var (c, d) = (1.0, 1 - (a + b) * x / (a + 1))
        d = 1 / (abs(d) < tiny ? tiny : d)
        var fraction = d
        for step in 1...500 {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            var change = 1.0
            for term in [even, odd] {
                d = 1 + term * d
                d = 1 / (abs(d) < tiny ? tiny : d)
                c = 1 + term / c
                if abs(c) < tiny { c = tiny }
                change = c * d
                fraction *= change
            }
            if abs(change - 1) < 1e-15 { break }
        }
        return front * fraction
    }

    private static func logBeta(_ a: Double, _ b: Double) -> Double {
        lgamma(a).0 + lgamma(b).0 - lgamma(a + b).0
    }
}
