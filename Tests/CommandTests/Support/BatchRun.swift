import Foundation

/// A batch that runs while a test looks on.
final class BatchRun {
    private let process = Process()

    /// Starts the program with these arguments.
    init(_ arguments: [String]) throws {
        process.executableURL = URL(filePath: BuiltCommand.path)
        process.arguments = arguments
        process.environment = BuiltCommand.plainEnvironment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// Sends a signal to the first worker that is seen; false if the batch was over before one was.
    func signalWorker(_ signal: Int32) -> Bool {
        while process.isRunning {
            if let worker = workers.first { return kill(worker, signal) == 0 }
            usleep(200)
        }
        return false
    }

    /// Waits for the end; how it ended.
    func end() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// The batch's own children, told by the parent in `/proc/PID/stat`, the second field behind the name.
    private var workers: [Int32] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { Int32($0) }.filter { number in
            guard let stat = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8) else { return false }
            let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
            return fields.count > 1 && Int32(fields[1]) == process.processIdentifier
        }
    }
}
