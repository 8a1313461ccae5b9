import Findings

/// What became of one gate of an app.
public struct GateOutcome: Sendable, Hashable {
    /// Whether it holds.
    public enum State: String, Sendable, CaseIterable {
        case passed
        case failed
        /// There was nothing to judge it by: no earlier night, no runs, too few values. It fails nothing and passes
        /// nothing.
        case unknown
    }

    /// Its name within the app, the same every night, such as `fail-on`, `min-score.package` or `regression.cold_start`.
    public var name: String
    /// What it demands.
    public var title: LocalizedText
    /// Whether it holds.
    public var state: State
    /// What was found; each a line. Why it fails, why nobody knows, or by how much it holds.
    public var details: [LocalizedText]
}
