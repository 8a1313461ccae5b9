/// What a check says of an app. Nothing unknown is ever a pass.
public enum Outcome: Sendable, Hashable {
    /// Looked at and good.
    case pass
    /// Looked at and bad.
    case fail
    /// Looked at and partly good: the share that is, above 0 and below 1.
    case partial(Double)
    /// The question does not arise for this app.
    case notApplicable
    /// The app could not be looked at in the way the question needs.
    case notAssessable

    /// The name in JSON and in files.
    public var name: String {
        switch self {
        case .pass: "pass"
        case .fail: "fail"
        case .partial: "partial"
        case .notApplicable: "not_applicable"
        case .notAssessable: "not_assessable"
        }
    }

    /// The share of a check's weight that is earned; nil where the check was not judged.
    public var credit: Double? {
        switch self {
        case .pass: 1
        case .fail: 0
        case .partial(let share): share
        case .notApplicable, .notAssessable: nil
        }
    }
}
