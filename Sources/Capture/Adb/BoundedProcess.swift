import Bytes
import Foundation

/// A program that is run with a limit of time and of output.
///
/// The outputs go to files and not to pipes: the first `adb` of a day starts a server that keeps the streams it
/// inherited, so that a pipe would never end.
struct BoundedProcess {
    /// The program and its arguments.
    var program: String
    var arguments: [String]
    /// The environment; nil for that of this program.
    var environment: [String: String]?

    /// How a program ended.
    enum Ending: Sendable, Equatable {
        /// By itself, with a status; 128 and the number of the signal if it was one.
        case exited(Int)
        /// It was stopped because it took too long.
        case timedOut
        /// It was stopped because it printed more than the limit.
        case tooMuchOutput
        /// It was stopped because the task was cancelled.
        case cancelled
    }

    /// Most bytes on standard output and error together: a dump of all traffic has a few MiB.
    static let outputLimit = 64 << 20

    /// Runs it to its end, its outputs into files that are made anew.
    ///
    /// - Throws: ``ChildProcess/Failure`` if it cannot be started.
    func run(output: String, error: String, limit: Duration) async throws -> Ending {
        let process = try start(output: output, error: error)
        let clock = ContinuousClock()
        let end = clock.now + limit
        // Short commands are the rule, so the first looks are close together.
        var pause = Duration.milliseconds(2)
        while true {
            if let status = process.status { return .exited(status) }
            let cause: Ending? =
                Task.isCancelled
                ? .cancelled : clock.now > end ? .timedOut : Self.isTooMuch([output, error]) ? .tooMuchOutput : nil
            if let cause {
                await Self.stop(process)
                return cause
            }
            try? await Task.sleep(for: pause)
            pause = min(pause * 2, .milliseconds(50))
        }
    }

    /// Starts it; it may run as long as it likes.
    func start(output: String, error: String) throws(ChildProcess.Failure) -> ChildProcess {
        try ChildProcess(program, arguments, environment: environment, output: output, error: error)
    }

    /// Ends a program: with a request, and if it does not listen for half a second, without asking.
    static func stop(_ process: ChildProcess) async {
        process.end(withForce: false)
        for _ in 0..<50 where process.status == nil { await Pause.evenIfCancelled(.milliseconds(10)) }
        process.end(withForce: true)
        for _ in 0..<100 where process.status == nil { await Pause.evenIfCancelled(.milliseconds(10)) }
    }

    private static func isTooMuch(_ files: [String]) -> Bool {
        let sizes = files.map { path in
            let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            return (attributes?[.size] as? NSNumber)?.intValue ?? 0
        }
        return sizes.reduce(0, +) > outputLimit
    }
}

/// Waiting.
enum Pause {
    /// Waits although the task may have been cancelled: a program that is being stopped needs its time.
    static func evenIfCancelled(_ time: Duration) async {
        await Task.detached { try? await Task.sleep(for: time) }.value
    }
}
