/// Why a command of a phone has no answer: the phone's trouble or ours, never the app's.
enum PhoneTrouble: Error, Sendable {
    /// The way to the phone is gone, in adb's words.
    case lost(String)
    /// A command took too long.
    case hung(command: String, seconds: Int)
    /// A command printed more than anybody needs.
    case flooded(command: String)
    /// The run was ended from without.
    case cancelled
    /// The bundle could not be written, or adb not be started.
    case machine(String)

    /// What `run.json` says.
    var reason: String {
        switch self {
        case .lost(let words): words
        case .hung(let command, let seconds): "no answer within \(seconds) s: \(command)"
        case .flooded(let command): "too much output: \(command)"
        case .cancelled: "interrupted"
        case .machine(let words): words
        }
    }

    /// True if going on makes no sense, whatever the phone does.
    var isFinal: Bool {
        switch self {
        case .cancelled, .machine: true
        case .lost, .hung, .flooded: false
        }
    }
}
