#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The standard normal distribution.
enum NormalDistribution {
    /// The probability of at least `z`.
    static func upper(_ z: Double) -> Double { erfc(z / 2.0.squareRoot()) / 2 }

    /// The value that is exceeded with a probability of 2.5 %.
    static let quantile975 = 1.959963984540054
}
