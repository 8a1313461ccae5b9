import Findings

/// A native crash, line by line as debuggerd prints it.
struct NativeCrash {
    private(set) var subject = LogSubject()
    private(set) var signal = ""
    private(set) var abortMessage = ""
    private(set) var frames: [String] = []
    private(set) var hasProcess = false

    private static let limit = 12

    /// Takes a line; nothing happens if it says nothing that is kept.
    mutating func take(_ line: LineText) {
        let text = line.trimmed
        if text.hasPrefix("pid: ") {
            readProcess(text)
        } else if let rest = text.afterPrefix("Cmdline: ") {
            subject.process = rest.firstWord.string(limit: 200)
        } else if text.hasPrefix("signal ") || text.hasPrefix("Fatal signal ") {
            if signal.isEmpty { signal = text.string(limit: 200) }
        } else if text.hasPrefix("Abort message: ") || text.hasPrefix("Abort message '") {
            abortMessage = text.string(limit: 500)
        } else if let rest = text.afterPrefix("uid: ") {
            subject.uid = rest.leadingInteger
        } else if text.hasPrefix("#"), text.contains(" pc "), frames.count < Self.limit {
            // The stack's contents repeat the numbers of frames without a pc.
            frames.append(text.string(limit: 300))
        }
    }

    /// `pid: 2058, tid: 2523, name: Worker  >>> cn.example <<<`
    private mutating func readProcess(_ text: LineText) {
        hasProcess = true
        subject.pid = text.dropFirst(5).leadingInteger
        if let name = text.between(">>> ", " <<<"), subject.process == nil {
            subject.process = name.trimmed.string(limit: 200)
        }
    }

    /// The signal, and why the process aborted itself.
    var reason: String { abortMessage.isEmpty ? signal : "\(signal); \(abortMessage)" }

    func incident(time: LogTime?, place: LogPlace, method: String) -> Incident {
        Incident(
            .nativeCrash, subject: subject, reason: reason, stack: frames, time: time, place: place, method: method)
    }
}
