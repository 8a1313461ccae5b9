import Foundation
import Synchronization

/// One child that answers requests, one at a time. It belongs to one thread.
///
/// A package that makes it crash or hang costs that answer and this process, and nothing else.
final class WorkerProcess {
    /// How an answer was not had.
    enum Silence {
        /// It ended by a signal, or with that status.
        case ended(signal: Int32?, status: Int32)
        /// It took too long and was killed.
        case late
    }

    private let process: Process
    private let requests: FileHandle
    private let answers: FileHandle
    private var received = Data()
    /// How many requests it answered.
    private(set) var answered = 0

    /// Starts a child.
    ///
    /// - Throws: What Foundation says if it cannot be started.
    init(_ program: String, _ arguments: [String]) throws {
        process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        // What it would say stands in its answers; how it ended is said here.
        process.standardError = FileHandle.nullDevice
        requests = input.fileHandleForWriting
        answers = output.fileHandleForReading
        // No child may hold the ends of another's pipes open: the other would not see that this one is gone.
        try Self.starting.withLock { _ in
            for handle in [requests, answers] { _ = fcntl(handle.fileDescriptor, F_SETFD, FD_CLOEXEC) }
            try process.run()
        }
    }

    private static let starting = Mutex(())

    /// Asks for an answer: one line with its end.
    func answer(to request: Data, _ watch: Watch, within limit: Duration) -> Result<Data, SilenceError> {
        watch.begin(process.processIdentifier, until: .now + limit)
        let line = exchange(request)
        let isLate = watch.end(process.processIdentifier)
        if let line {
            answered += 1
            return .success(line)
        }
        process.waitUntilExit()
        let isSignal = process.terminationReason == .uncaughtSignal
        let status = process.terminationStatus
        return .failure(SilenceError(isLate ? .late : .ended(signal: isSignal ? status : nil, status: status)))
    }

    /// Ends a child that has nothing to do.
    func end() {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private func exchange(_ request: Data) -> Data? {
        guard (try? requests.write(contentsOf: request)) != nil else { return nil }
        while true {
            let piece = answers.availableData
            if piece.isEmpty { return nil }
            received.append(piece)
            // One line answers one request: its end is the end of what came.
            if piece.last == UInt8(ascii: "\n") {
                defer { received = Data() }
                return received
            }
        }
    }
}

/// An answer that was not had.
struct SilenceError: Error {
    let silence: WorkerProcess.Silence

    init(_ silence: WorkerProcess.Silence) { self.silence = silence }
}
