import DeviceRuns

/// How a phase ended.
struct PhaseResult {
    /// Passed, failed by the app's fault, or kept from being tried.
    var outcome: PhaseOutcome
    /// Why, if it did not pass; and what could not be looked at if it did.
    var reason: PhaseReason?
    /// What is known of services, in a scenario.
    var services: [String] = []
    var failedServices: [String] = []
    var controlHostReached: Bool?

    static let pass = PhaseResult(outcome: .pass)

    static func fail(_ code: PhaseReason.Code, _ detail: String = "") -> PhaseResult {
        PhaseResult(outcome: .fail, reason: PhaseReason(code, detail))
    }

    static func blocked(_ code: PhaseReason.Code, _ detail: String = "") -> PhaseResult {
        PhaseResult(outcome: .blocked, reason: PhaseReason(code, detail))
    }

    /// What the words of an installation or its opposite say; nil if they say nothing.
    init?(_ answer: Answer, _ step: StepKind) {
        guard let record = answer.reading(in: step.rawValue).steps.last(where: { $0.step == step }) else { return nil }
        // Only what the package itself is to blame for is a failure of the app.
        let outcome: PhaseOutcome =
            record.succeeded ? .pass : record.failure == .application ? .fail : .blocked
        self.init(outcome: outcome, reason: record.succeeded ? nil : PhaseReason(.refused, record.reason))
    }

    init(outcome: PhaseOutcome, reason: PhaseReason? = nil) {
        self.outcome = outcome
        self.reason = reason
    }
}
