import DeviceRuns

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
    var reason: PhaseReason {
        switch self {
        case .lost(let words): PhaseReason(.phoneLost, words)
        case .hung(let command, let seconds): PhaseReason(.timedOut, "\(seconds) s, \(command)")
        case .flooded(let command): PhaseReason(.tooMuchOutput, command)
        case .cancelled: PhaseReason(.interrupted)
        case .machine(let words): PhaseReason(.machine, words)
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
