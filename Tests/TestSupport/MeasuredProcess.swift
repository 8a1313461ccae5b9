#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One run of a program from its start to its end: how it ended, how long it took, how much memory it had.
///
/// `Process` of Foundation tells neither times nor memory. All unsafe code of the tests is in this file.
public struct MeasuredProcess: Sendable {
    /// How a program ended.
    public enum End: Hashable, Sendable {
        /// By itself, with a status.
        case exited(Int32)
        /// By a signal: it crashed, or somebody killed it.
        case signalled(Int32)
        /// It ran longer than it may and was killed.
        case overtime
    }

    /// A program that could not be started, or not be waited for.
    public struct Failure: Error {
        /// The number of the system's error.
        public var number: Int32
    }

    /// How it ended.
    public var end: End
    /// From start to end.
    public var wall: Duration
    /// Time on all cores together, in the program and in the kernel for it.
    public var cpu: Duration
    /// The most memory it had at once, in bytes. Linux counts what the caller had at the start too, so that this is
    /// never below the caller's own.
    public var peakBytes: Int

    /// Runs a program to its end.
    ///
    /// - Parameters:
    ///   - path: The program.
    ///   - arguments: Its arguments, without its name.
    ///   - output: The file that takes its standard output.
    ///   - errorOutput: The file that takes its standard error.
    ///   - limit: How long it may run; nil for as long as it wants. With a limit, times are known to 2 ms only.
    /// - Throws: ``Failure`` if it cannot be started.
    public static func run(
        _ path: String, _ arguments: [String], output: String = "/dev/null", errorOutput: String = "/dev/null",
        limit: Duration? = nil
    ) throws -> MeasuredProcess {
        let clock = ContinuousClock()
        let start = clock.now
        let child = try spawn(path, arguments, output: output, errorOutput: errorOutput)
        var status: Int32 = 0
        var usage = rusage()
        var isOvertime = false
        var reaped = unsafe wait4(child, &status, limit == nil ? 0 : WNOHANG, &usage)
        while reaped != child {
            if reaped < 0, errno != EINTR { throw Failure(number: errno) }
            if let limit, !isOvertime {
                if start.duration(to: clock.now) > limit {
                    isOvertime = true
                    kill(child, SIGKILL)
                } else {
                    usleep(2_000)
                }
            }
            reaped = unsafe wait4(child, &status, limit == nil || isOvertime ? 0 : WNOHANG, &usage)
        }
        let wall = start.duration(to: clock.now)
        // The status as <sys/wait.h> takes it apart: the signal in the low seven bits, the exit status above.
        let signal = status & 0x7f
        let end: End = isOvertime ? .overtime : signal == 0 ? .exited(status >> 8 & 0xff) : .signalled(signal)
        return MeasuredProcess(
            end: end, wall: wall, cpu: duration(usage.ru_utime) + duration(usage.ru_stime),
            peakBytes: Int(usage.ru_maxrss) * unitOfPeak)
    }

    private static func spawn(
        _ path: String, _ arguments: [String], output: String, errorOutput: String
    ) throws -> pid_t {
        #if canImport(Glibc)
            var actions = unsafe posix_spawn_file_actions_t()
        #else
            var actions = unsafe posix_spawn_file_actions_t(bitPattern: 0)
        #endif
        unsafe posix_spawn_file_actions_init(&actions)
        defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
        let writing = O_WRONLY | O_CREAT | O_TRUNC
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, 1, output, writing, 0o644)
        unsafe posix_spawn_file_actions_addopen(&actions, 2, errorOutput, writing, 0o644)
        var words: [UnsafeMutablePointer<CChar>?] = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
        defer { for index in unsafe words.indices { unsafe free(words[index]) } }
        var child: pid_t = 0
        let error = unsafe posix_spawn(&child, path, &actions, nil, &words, environ)
        guard error == 0 else { throw Failure(number: error) }
        return child
    }

    private static func duration(_ time: timeval) -> Duration {
        .seconds(Int64(time.tv_sec)) + .microseconds(Int64(time.tv_usec))
    }

    /// Linux counts kibibytes, Darwin bytes.
    private static var unitOfPeak: Int {
        #if os(Linux)
            1024
        #else
            1
        #endif
    }
}
