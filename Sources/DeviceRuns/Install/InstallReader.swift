import Bytes
import Findings

/// Reads what `adb install`, `pm install` and their opposites printed, on standard output and error together.
///
/// A status of 0 says nothing: old releases end so even if they refuse. The words decide.
struct InstallReader {
    static func read(_ slice: ByteSlice, file: String, step: StepKind, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: step == .install ? .install : .uninstall)
        var lines = LineReader(slice, firstLine: firstLine)
        var result: StepRecord?
        while let line = lines.next() {
            let text = line.trimmed
            let place = LogPlace(file: file, line: lines.number)
            if text.equals("Success") {
                // A failure before it, such as that of the streamed way that is tried first, is overcome.
                result = StepRecord(
                    step: step, package: nil, succeeded: true, failure: nil, reason: "", place: place)
            } else if let failure = failure(text) {
                result = StepRecord(
                    step: step, package: failure.package, succeeded: false, failure: failure.kind,
                    reason: failure.reason, place: place)
            }
        }
        if let result {
            reading.add(result)
        } else {
            reading.note(.truncated, at: LogPlace(file: file, line: firstLine))
        }
        return reading
    }

    /// What a line says of a failure; nil if it says none.
    static func failure(_ text: LineText) -> (kind: FailureClass, reason: String, package: String?)? {
        if let words = text.between("Failure [", "]") ?? text.after("Failure [") {
            let code = (words.before(":") ?? words).firstWord.string(limit: 100)
            if words.hasPrefix("not installed for") { return (.setup, words.string(limit: 200), nil) }
            return (FailureCodes.failureClass(of: code), words.string(limit: 300), nil)
        }
        if text.equals("Failure") { return (.unknown, "Failure", nil) }
        for trouble: StaticString in [
            "error: device offline", "error: device unauthorized", "error: no devices", "error: closed",
            "error: device '", "error: more than one device", "adb: error:", "adb: device offline",
            "adb: failed to ", "error: protocol fault", "Error: java.lang", "adb: connect error",
            "- waiting for device -", "adb: no devices",
        ] where text.hasPrefix(trouble) {
            return (.environment, text.string(limit: 300), nil)
        }
        // `pm` on the phone names the exception of the package manager, which is no fault of the package.
        if text.hasPrefix("Exception occurred") || text.hasPrefix("Error: ") {
            return (.unknown, text.string(limit: 300), nil)
        }
        return nil
    }
}
