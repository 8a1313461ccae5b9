import Findings
import FoundationEssentials
import Glibc
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
    /// - Throws: ``Failure`` if it cannot be written. A reader that went away (a closed pipe) is no failure.
    public static func write(_ bytes: [UInt8], to destination: Destination) throws {
        switch destination {
        case .standardOutput:
            try FileHandleOutput.standard.write(bytes)
        case .file(let path):
            do {
                try Data(bytes).write(to: URL(filePath: path), options: .atomic)
            } catch {
                throw Failure(.input, "cannot write \(TerminalText.escaped(path)): \(reason(of: error))")
            }
        }
    }

    /// Writes text.
    public static func write(_ text: String, to destination: Destination) throws {
        try write([UInt8](text.utf8), to: destination)
    }

    /// Says on standard error what went wrong.
    public static func complain(_ message: String) {
        FileHandleOutput.error.tryToWrite([UInt8]((message + "\n").utf8))
    }

    /// Colours if the output goes to a terminal that shows them and nobody asked for none (NO_COLOR).
    static func style(for destination: Destination) -> Style {
        guard case .standardOutput = destination, isatty(STDOUT_FILENO) == 1 else { return .plain }
        let isPlain = variable("NO_COLOR").map { !$0.isEmpty } ?? false || variable("TERM") == "dumb"
        return isPlain ? .plain : .ansi
    }

    /// True if somebody watches standard error.
    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb" }

    private static func variable(_ name: String) -> String? {
        ProcessInfo.processInfo.environment[name]
    }

    private static func reason(of error: any Error) -> String {
        (error as? CocoaError)?.underlying.map { "\($0)" } ?? "\(error)"
    }
}
