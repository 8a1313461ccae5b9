import Bytes
import Findings

/// One command that the capturing tool ran: a line of `commands.jsonl`.
public struct CommandRecord: Sendable, Hashable {
    /// The phase it belongs to.
    public var phase: String
    /// The program and its arguments.
    public var arguments: [String]
    /// The exit status; nil if it did not end by itself.
    public var status: Int?
    /// How long it ran, in milliseconds.
    public var milliseconds: Int
    /// When it began, on the clock of the phone (`deviceTime`, in one of the forms of logcat); nil if nobody looked.
    public var deviceTime: LogTime?
    /// True if it was stopped because it took too long.
    public var timedOut: Bool
    /// True if it was stopped because its time was over, as a log is that is written while a run lasts.
    public var wasStopped: Bool
    /// The file with its standard output, as a path within the run.
    public var output: String?
    /// The file with its standard error.
    public var error: String?
    /// The line of `commands.jsonl`.
    public var line: Int

    /// True if it did not do what it should.
    public var hasFailed: Bool { status != 0 && !wasStopped }

    /// Reads `commands.jsonl`; lines that cannot be read are counted, for a run may have been cut off in the middle of
    /// one.
    static func read(_ slice: ByteSlice) -> (commands: [CommandRecord], unreadable: Int) {
        var commands: [CommandRecord] = []
        var unreadable = 0
        var lines = LineReader(slice)
        while let line = lines.next(), commands.count < 100_000 {
            guard !line.trimmed.isEmpty else { continue }
            guard let node = try? ParsedJSON(parsing: line.slice), let argv = node["argv"]?.items.compactMap(\.text),
                !argv.isEmpty
            else {
                unreadable += 1
                continue
            }
            commands.append(
                CommandRecord(
                    phase: node["phase"]?.text ?? "", arguments: argv, status: node["rc"]?.integer,
                    milliseconds: node["ms"]?.integer ?? 0,
                    deviceTime: node["deviceTime"]?.text.flatMap { LogTime(LineText(ByteSlice([UInt8]($0.utf8)))) },
                    timedOut: node["timeout"]?.bool ?? false, wasStopped: node["stopped"]?.bool ?? false,
                    output: node["stdout"]?.text, error: node["stderr"]?.text, line: lines.number))
        }
        return (commands, unreadable)
    }
}
