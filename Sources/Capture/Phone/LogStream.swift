/// The log of a phone, written while the run lasts: the phone keeps only minutes of it, and none of it can be fetched
/// once the phone is gone.
final class LogStream {
    private let phone: Phone
    private let sdk: Int
    private var current: Phone.Background?
    private var count = 0

    init(_ phone: Phone, sdk: Int) {
        self.phone = phone
        self.sdk = sdk
    }

    /// Begins to write, or goes on in a new file if `adb` lost the phone meanwhile.
    func ensure() async throws {
        if let current {
            if current.isRunning { return }
            try await end()
        }
        count += 1
        let file = count == 1 ? "logcat.txt" : "logcat-\(count).txt"
        current = try phone.start(["logcat"] + arguments, output: file)
    }

    /// Stops writing.
    func end() async throws {
        guard let current else { return }
        self.current = nil
        try await phone.stop(current)
    }

    /// All buffers (from Android 5), times, and uids (from Android 7), from now on: what is older is none of the run.
    private var arguments: [String] {
        var words = sdk >= 21 ? ["-b", "all"] : ["-b", "main", "-b", "system", "-b", "events"]
        words += ["-v", "threadtime"] + (sdk >= 24 ? ["-v", "uid"] : [])
        if sdk >= 21, let now = phone.clock?.text(at: .now) { words += ["-T", now] }
        return words
    }
}
