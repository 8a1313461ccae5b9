import Findings

/// `Displayed` and `Fully drawn`: what the activity manager says when an activity has drawn.
enum DisplayedLine {
    /// Reads `Displayed pkg/.Act: +1s485ms (total +2m33s)`, `Displayed pkg/.Act for user 0: +661ms` and the same with
    /// `Fully drawn`; nil for other messages. Told by form and not by release.
    static func read(_ message: LineText, time: LogTime?, place: LogPlace) -> Measurement? {
        let metric: Metric
        var rest: LineText
        let method: String
        if let text = message.afterPrefix("Displayed ") {
            (metric, rest, method) = (.start, text, "Displayed")
        } else if let text = message.afterPrefix("Fully drawn ") {
            (metric, rest, method) = (.fullyDrawn, text, "Fully drawn")
        } else {
            return nil
        }
        guard let colon = rest.firstIndex(of: ": ") else { return nil }
        let head = rest.prefix(colon)
        rest = rest.dropFirst(colon + 2)
        let component = head.firstWord
        // Makers print lines of their own with the same words, without a component.
        guard component.contains("/") else { return nil }
        var subject = LogSubject(component: component.string(limit: 300))
        if let user = head.after(" for user ") { subject.user = user.trimmed.count10 }
        let words = rest.firstWord
        guard let value = words.duration, value >= 0 else { return nil }
        let total = rest.between("(total ", ")")
        return Measurement(
            metric, Double(value), .milliseconds, method: method, subject: subject, time: time, place: place,
            detail: total.map { "total \($0.string(limit: 60))" } ?? "")
    }
}
