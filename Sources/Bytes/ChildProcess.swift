import Glibc

/// A program that runs beside this one, its outputs in files.
///
/// `Process` of Foundation waits for a socket that the program inherits, and so for ever if the program leaves a server
/// behind, as `adb` does; swift-subprocess costs 46 s of a core to build, for this one call.
public final class ChildProcess {
    /// Why a program could not be started.
    public struct Failure: Error, Sendable {
        /// The number of the system's error.
        public var number: Int32

        /// In the system's words.
        public var words: String { unsafe String(cString: strerror(number)) }
    }

    private let pid: pid_t
    private var ended: Int?

    /// Starts a program in a group of its own, so that a Ctrl-C for us is none for it. It reads nothing; its outputs are
    /// made anew. Files that are open here are to be such as close then (`O_CLOEXEC`).
    ///
    /// - Parameters:
    ///   - program: Its path.
    ///   - arguments: Its arguments, without its name.
    ///   - environment: Its variables; nil for those of this program.
    /// - Throws: ``Failure``.
    public init(
        _ program: String, _ arguments: [String], environment: [String: String]?, output: String, error: String
    ) throws(Failure) {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        let writing = O_WRONLY | O_CREAT | O_TRUNC
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, 1, output, writing, 0o644)
        unsafe posix_spawn_file_actions_addopen(&actions, 2, error, writing, 0o644)
        // Signals that we ignore while we finish are not to be ignored by it.
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        for number in [SIGINT, SIGTERM, SIGPIPE] { unsafe sigaddset(&signals, number) }
        unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
        var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
        var variables = unsafe (environment ?? [:]).map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
        defer {
            for index in unsafe words.indices { unsafe free(words[index]) }
            for index in unsafe variables.indices { unsafe free(variables[index]) }
        }
        var child: pid_t = 0
        let number =
            environment == nil
            ? unsafe posix_spawn(&child, program, &actions, &attributes, &words, environ)
            : unsafe posix_spawn(&child, program, &actions, &attributes, &words, &variables)
        guard number == 0 else { throw Failure(number: number) }
        pid = child
    }

    /// How it ended: its status, or 128 and the number of the signal; nil as long as it runs.
    public var status: Int? {
        if ended == nil {
            var status: Int32 = 0
            let reaped = unsafe waitpid(pid, &status, WNOHANG)
            // As <sys/wait.h> takes it apart: the signal in the low seven bits, the status above.
            let signal = status & 0x7f
            if reaped == pid { ended = Int(signal == 0 ? status >> 8 & 0xff : 128 + signal) }
            if reaped < 0, errno != EINTR { ended = -1 }
        }
        return ended
    }

    /// Asks it and what it started to end, or ends them without asking.
    public func end(withForce: Bool) {
        // Once it was waited for, its number may be another's.
        if status == nil { kill(-pid, withForce ? SIGKILL : SIGTERM) }
    }
}
