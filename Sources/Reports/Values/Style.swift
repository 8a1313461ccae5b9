/// How text output looks: plain, or with a terminal's colours.
public enum Style: Sendable {
    /// No escape sequences.
    case plain
    /// ANSI colours.
    case ansi

    enum Ink: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case magenta = "35"
        case cyan = "36"
    }

    func callAsFunction(_ ink: Ink, _ text: String) -> String {
        switch self {
        case .plain: text
        case .ansi: "\u{1b}[\(ink.rawValue)m\(text)\u{1b}[0m"
        }
    }
}
