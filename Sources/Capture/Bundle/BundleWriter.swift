import Bytes
import DeviceRuns
import Foundation

/// Writes the bundle of one phone. At every moment what is in the folder is a valid bundle: `run.json` is replaced as a
/// whole, commands are appended line by line, logs are put in their place when they are complete.
final class BundleWriter {
    /// The folder.
    let folder: String
    private let commands: FileHandle
    private(set) var count = 0

    /// Makes the folder, which must not exist, and an empty list of commands.
    ///
    /// - Throws: What Foundation says if that cannot be done.
    init(folder: String) throws {
        self.folder = folder
        let manager = FileManager.default
        let above = URL(filePath: folder).deletingLastPathComponent().path
        try manager.createDirectory(atPath: above, withIntermediateDirectories: true)
        try manager.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let list = folder + "/commands.jsonl"
        try Data().write(to: URL(filePath: list))
        commands = try FileHandle(forWritingTo: URL(filePath: list))
    }

    deinit { try? commands.close() }

    /// Where a command puts its outputs while it runs: hidden files are none of a bundle.
    func scratch(_ name: String) -> String { "\(folder)/.\(name)" }

    /// Puts a finished output at its place in the bundle.
    func keep(_ scratch: String, as file: String) throws {
        let target = URL(filePath: "\(folder)/\(file)")
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: scratch, toPath: target.path)
    }

    /// Takes away what a command left outside its place.
    func discard(_ scratch: String) { try? FileManager.default.removeItem(atPath: scratch) }

    /// The number of the next command.
    func next() -> Int {
        count += 1
        return count
    }

    /// Appends a command.
    func add(_ entry: CommandEntry) throws {
        var line = try Self.encoder(isPretty: false).encode(entry)
        line.append(0x0a)
        try commands.write(contentsOf: line)
    }

    /// Replaces `run.json`.
    func write(_ run: RunRecord) throws {
        var text = try Self.encoder(isPretty: true).encode(run)
        text.append(0x0a)
        try text.write(to: URL(filePath: folder + "/run.json"), options: .atomic)
    }

    /// Writes the digests of all files of the bundle; nothing may be written behind it.
    func writeManifest(_ digest: Capture.Digest) throws {
        let manager = FileManager.default
        var manifest = RunManifest()
        for path in try manager.subpathsOfDirectory(atPath: folder)
        where !RunManifest.isHidden(path) && path != RunManifest.name && !Machine.isFolder("\(folder)/\(path)") {
            manifest.files[path] = digest(try FileMapping.open("\(folder)/\(path)"))
        }
        try Data(manifest.text.utf8).write(to: URL(filePath: "\(folder)/\(RunManifest.name)"), options: .atomic)
    }

    private static func encoder(isPretty: Bool) -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
        return encoder
    }
}
