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
        var residue: [StepRecord] = []
        var isListing = false
        while let line = lines.next() {
            let text = line.trimmed
            let place = LogPlace(file: file, line: lines.number)
            if step == .uninstall, let (what, package) = left(text) {
                guard residue.count < 20 else { continue }
                residue.append(
                    StepRecord(
                        step: step, package: package, succeeded: false, failure: .application,
                        reason: what, place: place, isResidue: true))
            } else if text.hasPrefix("ls: "), text.hasSuffix("No such file or directory") {
                isListing = true
            } else if text.equals("Success") {
                // A failure before it, such as that of the streamed way that is tried first, is overcome.
                result = StepRecord(
                    step: step, package: nil, succeeded: true, failure: nil, reason: "", place: place)
            } else if let failure = failure(text) {
                result = StepRecord(
                    step: step, package: failure.package, succeeded: false, failure: failure.kind,
                    reason: failure.reason, place: place)
            }
        }
        if let result { reading.add(result) }
        for record in residue { reading.add(record) }
        if result == nil, residue.isEmpty, !isListing {
            reading.note(.truncated, at: LogPlace(file: file, line: firstLine))
        }
        return reading
    }

    /// What a line of `pm path` or `ls` says is still there: the package, or its folders on shared storage, which Android
    /// makes for an app and takes away with it.
    private static func left(_ text: LineText) -> (what: String, package: String?)? {
        if text.hasPrefix("package:/") { return (text.string(limit: 300), nil) }
        guard text.hasPrefix("/sdcard/") || text.hasPrefix("/storage/emulated/") else { return nil }
        for folder: StaticString in ["/Android/data/", "/Android/media/", "/Android/obb/"] {
            guard let name = text.after(folder), !name.isEmpty, !name.contains(" ") else { continue }
            let package = name.before("/") ?? name.before(":") ?? name
            return (text.string(limit: 300), package.string(limit: 200))
        }
        return nil
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
