/// What can be said of two builds.
public enum Verdict: Sendable, Hashable {
    /// Larger after, significantly and by enough to matter. All metrics of a run are better when smaller.
    case worse
    /// Smaller after, significantly and by enough to matter.
    case better
    /// Whatever difference there is, it is too small to matter: the whole interval says so.
    case same
    /// Nobody can tell yet. With so many values a side it could be told, if they spread as these do; nil if that would
    /// take more than ``mostSamples``.
    case unknown(needed: Int?)

    /// Asking for more values than that is no help.
    public static let mostSamples = 500
    /// With fewer values a side nothing is tested: five a side have no p below 0.8 %.
    public static let fewestSamples = 6

    /// The name in JSON and in the history.
    public var name: String {
        switch self {
        case .worse: "worse"
        case .better: "better"
        case .same: "same"
        case .unknown: "unknown"
        }
    }
}
