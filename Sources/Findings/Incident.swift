/// A kind of trouble that a process met.
public enum IncidentKind: String, Sendable, CaseIterable, Codable {
    /// An uncaught exception of Java or Kotlin code.
    case javaCrash = "java_crash"
    /// A fatal signal in native code.
    case nativeCrash = "native_crash"
    /// Does not respond.
    case anr
    /// Killed because memory ran short.
    case lowMemoryKill = "low_memory_kill"
    /// Ended by the system because somebody asked for it: force stop, update, uninstall, task removed.
    case requestedKill = "requested_kill"
    /// Ended by the system to tidy up: a cached or empty process, or one that used too much in the background.
    case systemKill = "system_kill"
    /// Ended for a reason that the log does not tell.
    case death

    /// True if the process failed by itself.
    public var isCrash: Bool { self == .javaCrash || self == .nativeCrash }
}

/// Something that happened to a process.
public struct Incident: Sendable, Hashable {
    /// What happened.
    public var kind: IncidentKind
    /// To whom.
    public var subject: LogSubject
    /// Why: exception and message, signal, reason of an ANR or a kill.
    public var reason: String
    /// The first frames of the stack, if the log has any.
    public var stack: [String]
    /// When, on the clock of the device; nil if the log does not say.
    public var time: LogTime?
    /// Where it was read.
    public var place: LogPlace
    /// Which report says so, such as `logcat AndroidRuntime` or `am_crash`.
    public var method: String

    /// An incident with its origin.
    public init(
        _ kind: IncidentKind, subject: LogSubject, reason: String, stack: [String] = [], time: LogTime? = nil,
        place: LogPlace, method: String
    ) {
        self.kind = kind
        self.subject = subject
        self.reason = reason
        self.stack = stack
        self.time = time
        self.place = place
        self.method = method
    }
}
