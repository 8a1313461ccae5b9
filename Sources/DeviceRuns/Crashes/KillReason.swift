import Findings

/// Why the activity manager ended a process: nobody's crash, but three different things.
enum KillReason {
    /// The kind of kill for a reason that the system prints.
    ///
    /// Source: the reasons of AOSP's ActivityManagerService, ProcessList, OomAdjuster and ActiveServices, and those in
    /// real logs.
    static func kind(_ reason: LineText) -> IncidentKind {
        for text: StaticString in ["lmk", "low memory", "lowmem", "low-memory"] where reason.contains(text) {
            return .lowMemoryKill
        }
        for text: StaticString in [
            "stop ", "force stop", "force-stop", "from pid", "installPackage", "deletePackage", "replacePackage",
            "uninstall", "pkg removed", "package removed", "remove task", "remove-task", "kill background",
            "kill all background", "permissions revoked", "permission grant", "clear data", "clearApplication",
            "user request", "user stopped", "stop user", "update", "package changed", "kill all",
        ] where reason.contains(text) {
            return .requestedKill
        }
        return .systemKill
    }
}
