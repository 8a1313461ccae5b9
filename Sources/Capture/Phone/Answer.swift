import Bytes
import DeviceRuns

/// What a command printed, and how it ended.
struct Answer {
    /// The status; old phones always say 0.
    var status: Int
    /// Standard output.
    var output: ByteSlice
    /// Standard error.
    var error: ByteSlice

    /// Standard output as text.
    var text: String { String(decoding: output.array(), as: UTF8.self) }

    /// Standard error as text.
    var errorText: String { String(decoding: error.array(), as: UTF8.self) }

    /// Both, as far as people read: old `adb` puts errors into the output, and the phone's words for it end up anywhere.
    var words: String {
        let both = [text, errorText].filter { !$0.isEmpty }.joined(separator: "\n")
        return both.split(whereSeparator: \.isNewline).joined(separator: "\n")
    }

    /// What the reader of logs sees in both together, as ingest will.
    ///
    /// - Parameter phase: The folder, which tells an installation from its opposite.
    func reading(in phase: String) -> Reading {
        let bytes = ByteSlice(output.array() + [0x0a] + error.array())
        return DeviceRun.read(RunFile(path: phase + "/adb.txt", contents: bytes))
    }

    /// The last line of either, for a reason.
    var lastLine: String { words.split(whereSeparator: \.isNewline).last.map { String($0.prefix(300)) } ?? "" }
}
