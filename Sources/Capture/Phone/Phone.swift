import Bytes
import DeviceRuns
import Foundation

/// One phone: runs commands on it, one at a time, and writes each into its bundle.
final class Phone {
    /// The serial number, as adb has it.
    let serial: String
    /// Where everything is written.
    let bundle: BundleWriter
    private let adb: Adb
    private let limit: Duration
    /// The phase that commands belong to.
    var phase = "prepare"
    /// The phone's clock, once it was seen.
    var clock: PhoneClock?

    init(serial: String, adb: Adb, bundle: BundleWriter, limit: Duration) {
        self.serial = serial
        self.adb = adb
        self.bundle = bundle
        self.limit = limit
    }

    /// What becomes of an output.
    enum Kept {
        /// It is no log: it stays in the list of commands.
        case inline
        /// It is a log of one of these kinds, in this file; if it is of another kind it stays in the list of commands.
        case log(String, [LogKind])
        /// It is a log whatever stands in it, its standard error beside it.
        case whole(String)
    }

    /// Runs a command in the phone's shell.
    @discardableResult
    func shell(_ words: [String], _ kept: Kept = .inline) async throws -> Answer {
        try await run(["shell", ShellWords.line(words)], kept)
    }

    /// Runs a line in the phone's shell that has been put together from quoted words.
    func shell(line: String, _ kept: Kept = .inline) async throws -> Answer {
        try await run(["shell", line], kept)
    }

    /// Runs `adb -s SERIAL …`.
    ///
    /// - Throws: ``PhoneTrouble`` if there is no answer; what the answer says is for the caller to judge.
    @discardableResult
    func run(_ arguments: [String], _ kept: Kept = .inline, limit: Duration? = nil) async throws -> Answer {
        let limit = limit ?? self.limit
        let call = ["-s", serial] + arguments
        let (output, error) = (bundle.scratch("output"), bundle.scratch("error"))
        defer {
            bundle.discard(output)
            bundle.discard(error)
        }
        let begin = ContinuousClock.now
        var entry = newEntry(call, at: begin)
        let ending: BoundedProcess.Ending
        do {
            ending = try await adb.process(call).run(output: output, error: error, limit: limit)
        } catch {
            throw PhoneTrouble.machine("\(adb.path): \((error as? ChildProcess.Failure)?.words ?? "\(error)")")
        }
        entry.ms = begin.duration(to: .now).milliseconds
        do {
            let answer = Answer(status: 0, output: try contents(output), error: try contents(error))
            let trouble = record(ending, answer, &entry, Int(limit.components.seconds))
            var whole = answer
            whole.status = entry.rc ?? -1
            // Half an output must not be taken for a log.
            try keep(trouble == nil ? kept : .inline, whole, output, error, &entry)
            try bundle.add(entry)
            if let trouble { throw trouble }
            return whole
        } catch let trouble as PhoneTrouble {
            throw trouble
        } catch {
            throw PhoneTrouble.machine("\(bundle.folder): \(error.localizedDescription)")
        }
    }

    /// Starts a command that runs beside the others until ``stop(_:)``.
    func start(_ arguments: [String], output: String) throws -> Background {
        let call = ["-s", serial] + arguments
        let begin = ContinuousClock.now
        let error = bundle.scratch("error-" + output)
        do {
            let process = try adb.process(call).start(output: "\(bundle.folder)/\(output)", error: error)
            return Background(
                process: process, entry: newEntry(call, at: begin), begin: begin, output: output, error: error)
        } catch {
            throw PhoneTrouble.machine("\(adb.path): \(error.words)")
        }
    }

    /// A command that runs beside the others.
    struct Background {
        fileprivate var process: ChildProcess
        fileprivate var entry: CommandEntry
        fileprivate var begin: ContinuousClock.Instant
        fileprivate var output: String
        fileprivate var error: String

        /// False once it has ended by itself.
        var isRunning: Bool { process.status == nil }
    }

    /// Ends a command and writes it down.
    func stop(_ background: Background) async throws {
        var entry = background.entry
        let status = background.process.status
        await BoundedProcess.stop(background.process)
        entry.ms = background.begin.duration(to: .now).milliseconds
        if status == nil { entry.stopped = true } else { entry.rc = status }
        do {
            let path = "\(bundle.folder)/\(background.output)"
            if try contents(path).isEmpty { bundle.discard(path) } else { entry.stdout = background.output }
            entry.errorText = CommandEntry.text(String(decoding: try contents(background.error).array(), as: UTF8.self))
            bundle.discard(background.error)
            try bundle.add(entry)
        } catch {
            throw PhoneTrouble.machine("\(bundle.folder): \(error.localizedDescription)")
        }
    }

    private func newEntry(_ call: [String], at begin: ContinuousClock.Instant) -> CommandEntry {
        CommandEntry(
            seq: bundle.next(), phase: phase, argv: ["adb"] + call, ms: 0, startedAt: Timestamp.now(),
            deviceTime: clock?.text(at: begin))
    }

    private func contents(_ path: String) throws -> ByteSlice { try FileMapping.open(path) }

    /// Writes down how a command ended; returns what kept it from answering.
    private func record(
        _ ending: BoundedProcess.Ending, _ answer: Answer, _ entry: inout CommandEntry, _ seconds: Int
    ) -> PhoneTrouble? {
        let command = entry.argv.dropFirst(3).joined(separator: " ").prefix(120)
        switch ending {
        case .exited(let status):
            entry.rc = status
            // What the phone prints may say anything; adb's own words are on standard error.
            guard status != 0, let line = AdbTrouble.line(in: answer.errorText) else { return nil }
            return .lost(line)
        case .timedOut:
            entry.timeout = true
            return .hung(command: String(command), seconds: seconds)
        case .tooMuchOutput:
            entry.stopped = true
            return .flooded(command: String(command))
        case .cancelled:
            entry.stopped = true
            return .cancelled
        }
    }

    private func keep(
        _ kept: Kept, _ answer: Answer, _ output: String, _ error: String, _ entry: inout CommandEntry
    ) throws {
        switch kept {
        case .whole(let file):
            if !answer.output.isEmpty {
                try bundle.keep(output, as: file)
                entry.stdout = file
            }
            if !answer.error.isEmpty {
                let name = file.hasSuffix(".txt") ? file.dropLast(4) + ".stderr.txt" : file + ".stderr"
                try bundle.keep(error, as: name)
                entry.stderr = name
            }
        case .log(let file, let kinds) where isLog(answer.output, file, kinds):
            try bundle.keep(output, as: file)
            entry.stdout = file
            entry.errorText = CommandEntry.text(answer.errorText)
        case .log, .inline:
            entry.text = CommandEntry.text(answer.text)
            entry.errorText = CommandEntry.text(answer.errorText)
        }
    }

    private func isLog(_ output: ByteSlice, _ file: String, _ kinds: [LogKind]) -> Bool {
        !output.isEmpty && kinds.contains(DeviceRun.read(RunFile(path: file, contents: output)).kind)
    }
}

/// The time on this machine.
enum Timestamp {
    /// In ISO 8601, UTC.
    static func now() -> String { Date().formatted(.iso8601) }
}
