import Bytes
import Findings
import Foundation
import Reports

/// Where an output goes.
public enum Destination: Sendable {
    /// Standard output.
    case standardOutput
    /// A file, replaced as a whole or not at all.
    case file(String)
}

/// The terminal, if there is one.
public enum Console {
    /// Chinese if the first of LC_ALL, LC_MESSAGES and LANG that is set is Chinese; else English.
    public static var systemLanguage: Language {
        let value = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
        return value?.hasPrefix("zh") == true ? .zh : .en
    }

    /// Writes an output.
    ///
    /// - Throws: ``Failure`` if it cannot be written.
    public static func write(_ bytes: [UInt8], to destination: Destination) throws {
        do {
            switch destination {
            case .standardOutput: try FileHandle.standardOutput.write(contentsOf: Data(bytes))
            case .file(let path): try write(Data(bytes), toFile: path)
            }
        } catch {
            let place = if case .file(let path) = destination { TerminalText.escaped(path) } else { "standard output" }
            throw Failure(.input, "cannot write \(place): \(error.localizedDescription)")
        }
    }

    /// Replaces a file as a whole; a link stays and what it leads to is replaced. Into a pipe or a device it is
    /// written: to put a file in the place of `/dev/null` would harm the whole machine.
    private static func write(_ data: Data, toFile path: String) throws {
        var target = URL(filePath: path)
        if type(path) == .typeSymbolicLink { target = target.resolvingSymlinksInPath() }
        let kind = type(target.path)
        if kind == .typeRegular || kind == nil && type(path) == nil {
            return try data.write(to: target, options: .atomic)
        }
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.write(contentsOf: data)
        try handle.close()
    }

    /// What stands at a path, links not followed; nil if nothing does.
    private static func type(_ path: String) -> FileAttributeType? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.type] as? FileAttributeType
    }

    /// Writes text.
    ///
    /// - Throws: ``Failure`` if it cannot be written.
    public static func write(_ text: String, to destination: Destination) throws {
        try write([UInt8](text.utf8), to: destination)
    }

    /// Says on standard error what went wrong; each line says who speaks, as several programs may share a log.
    public static func complain(_ message: String) {
        let lines = message.split(separator: "\n").map { "touchstone: \($0)\n" }
        // If even this cannot be written there is nobody left to tell.
        try? FileHandle.standardError.write(contentsOf: Data(lines.joined().utf8))
    }

    /// Colours if the output goes to a terminal that shows them and nobody asked for none (NO_COLOR).
    static func style(for destination: Destination) -> Style {
        guard case .standardOutput = destination, isatty(STDOUT_FILENO) == 1 else { return .plain }
        let isPlain = variable("NO_COLOR").map { !$0.isEmpty } ?? false || variable("TERM") == "dumb"
        return isPlain ? .plain : .ansi
    }

    /// True if somebody watches standard error.
    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb" }

    /// Shows a line on standard error in the place of the one before; an empty one clears it.
    static func showTransient(_ line: String) {
        try? FileHandle.standardError.write(contentsOf: Data("\r\u{1b}[2K\(line)".utf8))
    }

    private static func variable(_ name: String) -> String? {
        Machine.variable(name)
    }
}
