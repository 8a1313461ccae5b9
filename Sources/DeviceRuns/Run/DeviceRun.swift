import Bytes
import Findings

/// One run on one phone: every file of it, read.
public struct DeviceRun: Sendable {
    /// What reports call it: the last part of its path.
    public var name: String
    /// What `run.json` says, if there is one.
    public var description: RunDescription?
    /// The package under test; nil if nobody says.
    public var package: String?
    /// What was read, by file, in the order of the commands that printed them, else of the paths.
    public var readings: [(path: String, reading: Reading)]
    /// The commands that the capturing tool ran.
    public var commands: [CommandRecord]
    /// Lines of `commands.jsonl` that cannot be read.
    public var unreadableCommands: Int
    /// How the files differ from the manifest; nil if there is none, or nobody looked.
    public var manifestDifference: RunManifest.Difference?

    /// Files of the bundle itself, which are no logs.
    private static let own: Set<String> = ["run.json", "commands.jsonl", RunManifest.name]

    /// Reads the files of a run.
    ///
    /// - Parameters:
    ///   - files: All files, in any order.
    ///   - package: The package under test, if the user names it; else that of `run.json`.
    ///   - digests: SHA-256 of each file as it lies there, if the manifest is to be checked.
    ///   - read: Reads one file; given by those who have more than one core.
    /// - Throws: ``RunError`` if there is no file or `run.json` is wrong. A log that is not understood is no error.
    public init(
        name: String, files: [RunFile], package: String?, digests: [String: [UInt8]]? = nil,
        read: ([RunFile]) -> [Reading] = { $0.map { DeviceRun.read($0) } }
    ) throws(RunError) {
        guard !files.isEmpty else { throw RunError(code: .empty, member: "", line: 0) }
        let files = files.sorted { PathOrder.precedes($0.path, $1.path) }
        self.name = name
        description = nil
        if let file = files.first(where: { $0.path == "run.json" }) {
            description = try RunDescription(parsing: file.contents)
        }
        self.package = package ?? description?.package
        if let digests, let file = files.first(where: { $0.path == RunManifest.name }) {
            manifestDifference = RunManifest(parsing: file.contents).difference(from: digests)
        }
        let list = files.first { $0.path == "commands.jsonl" }.map { CommandRecord.read($0.contents) }
        commands = list?.commands ?? []
        unreadableCommands = list?.unreadable ?? 0
        // The commands tell in which order the phone was looked at, whatever its clock says and the files are called.
        var turns: [String: Int] = [:]
        for (turn, command) in commands.enumerated() { if let output = command.output { turns[output] = turn } }
        let logs = files.filter { !Self.own.contains($0.path) && !$0.contents.isEmpty }
            .enumerated().sorted {
                (turns[$0.element.path] ?? .max, $0.offset) < (turns[$1.element.path] ?? .max, $1.offset)
            }
            .map(\.element)
        readings = Array(zip(logs.map(\.path), read(logs)))
    }

    /// True if the capturing tool was stopped, or lost the phone, before all was done that it planned.
    public var isPartial: Bool { description?.isPartial == true }

    /// When files were printed, by the path of the output: most dumps have no time of their own.
    var outputTimes: [String: LogTime] {
        commands.reduce(into: [:]) { times, command in
            if let output = command.output, let time = command.deviceTime { times[output] = time }
        }
    }

    /// When the first command ran, or the first line of a log was written, on the clock of the phone; nil if nobody says.
    var beginning: LogTime? {
        if let time = commands.lazy.compactMap(\.deviceTime).first { return time }
        let logs = readings.lazy.map(\.reading).filter { $0.kind == .logcat }
        let times = logs.flatMap { reading in
            reading.measurements.compactMap(\.time) + reading.incidents.compactMap(\.time)
                + reading.processes.compactMap(\.time)
        }
        return times.min { $0.milliseconds < $1.milliseconds }
    }

    /// Reads one file of a run.
    public static func read(_ file: RunFile) -> Reading {
        LogReaders.read(file.contents, file: file.path, step: file.step)
    }

    /// The phone: as `run.json` has it, and for the rest from properties in the logs.
    public var device: RunDevice {
        var device = description?.device ?? RunDevice()
        func property(_ names: String...) -> String? {
            for name in names {
                for (_, reading) in readings {
                    if let value = reading.properties[name], !value.isEmpty { return value }
                }
            }
            return nil
        }
        device.brand = device.brand ?? property("ro.product.brand", "ro.product.manufacturer")
        device.model = device.model ?? property("ro.product.model")
        device.fingerprint = device.fingerprint ?? property("ro.build.fingerprint", "ro.product.fingerprint")
        device.sdk = device.sdk ?? property("ro.build.version.sdk").flatMap { Int($0) }
        device.abi = device.abi ?? property("ro.product.cpu.abi")
        device.refreshHz = device.refreshHz ?? readings.lazy.compactMap(\.reading.refreshHz).first
        return device
    }
}
