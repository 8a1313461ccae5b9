import Reports

/// What is said of wrong usage: what is wrong on one line, where the help is on a second.
///
/// The parser's own report repeats the whole synopsis, which nobody reads, and shows what was typed as it is.
public struct UsageComplaint: Sendable {
    /// The two lines.
    public let text: String

    /// A complaint made from what the parser says: its message, and its report with the synopsis and a last line
    /// `See '…' for more information.`
    public init(message: String, report: String) {
        // A list of values comes as lines of its own.
        let parts = message.split(separator: "\n")
        let list = parts.dropFirst().map { $0.drop { $0 == " " || $0 == "-" } }.joined(separator: ", ")
        let first = [parts.first.map(String.init) ?? "", list].filter { !$0.isEmpty }.joined(separator: " ")
        let hint = report.split(separator: "\n").last?.drop { $0 == " " } ?? ""
        let lines = [first, hint.hasPrefix("See ") ? "s" + hint.dropFirst() : ""]
        text = lines.filter { !$0.isEmpty }.map(TerminalText.escaped).joined(separator: "\n")
    }
}
