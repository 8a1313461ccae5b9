import App
import Checks
import Findings
import Foundation
import Reports
import Rules
import Signing

/// What the results of many packages depend on besides the packages.
public struct WorkSettings: Sendable {
    /// How much an input may ask for.
    public var limits: Limits
    /// Profile, suppressions, rules.
    public var files: JudgementFiles
    /// The language of messages.
    public var language: Language
    /// The day that expiries are judged by; nil for today.
    public var day: CalendarDay?

    /// Settings.
    public init(limits: Limits, files: JudgementFiles, language: Language, day: CalendarDay?) {
        self.limits = limits
        self.files = files
        self.language = language
        self.day = day
    }

    /// What analyses by them.
    ///
    /// - Throws: ``Failure`` for a file that is wrong.
    func analyst() throws -> Analyst {
        try Analyst(limits: limits, files: files, language: language, day: day, showsSecrets: false)
    }

    /// The same settings give the same text, others another one: a digest of the program's version, the catalogue's, the
    /// options, and the contents of the files.
    var fingerprint: String {
        var text: [UInt8] = []
        let options = [
            Tool.version, Catalogue.version, language.rawValue, day?.text ?? "", "\(limits.fileMiB)",
            "\(limits.totalMiB)", "\(limits.files)", "\(limits.nameBytes)",
        ]
        for option in options { text += Array(option.utf8) + [0] }
        for path in [files.profile, files.suppressions, files.rules] {
            let contents = path.flatMap { FileManager.default.contents(atPath: $0) }
            text += contents.map { sha256(of: [UInt8]($0)) } ?? [0]
        }
        return sha256(of: text).prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The options of `touchstone worker` that stand for them.
    var arguments: [String] {
        var arguments = [
            "--lang", language.rawValue, "--max-file", "\(limits.fileMiB)", "--max-total", "\(limits.totalMiB)",
            "--max-files", "\(limits.files)", "--max-name", "\(limits.nameBytes)",
        ]
        if let day { arguments += ["--date", day.text] }
        let named = [("--profile", files.profile), ("--suppressions", files.suppressions), ("--rules", files.rules)]
        for (option, path) in named {
            if let path { arguments += [option, path] }
        }
        return arguments
    }
}
