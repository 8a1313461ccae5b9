/// Tells from what `adb` says that it was not the command that failed but the way to the phone.
enum AdbTrouble {
    /// What standard error begins with then (adb 29 to 36, `client/commandline.cpp` and `adb_client.cpp`).
    private static let beginnings = [
        "error: device offline", "error: device unauthorized", "error: device still authorizing",
        "error: no devices", "error: device '", "error: closed", "error: protocol fault",
        "error: device not found", "error: insufficient permissions", "error: failed to get feature set",
        "adb: device offline", "adb: device unauthorized", "adb: no devices", "adb: error: device",
        "adb: error: failed to get feature set", "adb: error: connect failed", "error: cannot connect to daemon",
        "adb: failed to read response", "error: connection reset", "adb: connect error",
    ]

    /// The line that says so; nil if none does.
    static func line(in error: String) -> String? {
        error.split(whereSeparator: \.isNewline).lazy
            .map { $0.trimmingPrefix { $0 == " " } }
            .first { line in beginnings.contains { line.hasPrefix($0) } }
            .map { String($0.prefix(200)) }
    }
}
