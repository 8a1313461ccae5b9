/// What is written as a line of `commands.jsonl`: the form that ``DeviceRuns/CommandRecord`` reads.
struct CommandEntry: Encodable {
    var seq: Int
    var phase: String
    var argv: [String]
    /// The status; nil if it did not end by itself.
    var rc: Int?
    /// How long it ran, in milliseconds.
    var ms: Int
    /// When it began, on the clock of this machine, in ISO 8601.
    var startedAt: String
    /// When it began, on the clock of the phone, as logcat prints times; nil if that clock is not known.
    var deviceTime: String?
    /// True if it was stopped because it took too long.
    var timeout: Bool?
    /// True if it was stopped because its time was over: the log, and what ran when Ctrl-C was pressed.
    var stopped: Bool?
    /// The file with its standard output, if that is a log.
    var stdout: String?
    /// The file with its standard error, if that is a log.
    var stderr: String?
    /// What it printed, if that is no log: files are what the readers take numbers from.
    var text: String?
    /// What it printed on standard error.
    var errorText: String?

    /// Most characters of a text.
    static let textLimit = 16_384

    /// A text for a member: nil if it is empty, cut if it is long.
    static func text(_ text: String) -> String? {
        guard !text.isEmpty else { return nil }
        return text.count > textLimit ? text.prefix(textLimit) + "…" : text
    }
}
