import DeviceRuns
import Findings
import Foundation
import Reports
import Scoring
import Settings

/// `ingest` and `runs check`: reads device runs and says what they measure, or what they could.
public struct IngestTask: Sendable {
    let paths: [String]
    let package: String?
    let limits: Limits
    let language: Language

    /// The runs at some paths.
    ///
    /// - Parameter package: The package under test; nil for what `run.json` says.
    public init(paths: [String], package: String?, limits: Limits, language: Language) {
        self.paths = paths
        self.package = package
        self.limits = limits
        self.language = language
    }

    /// Reads the runs and writes what they measure and score.
    ///
    /// - Parameters:
    ///   - baselinesPath: What values are compared with, a YAML file; nil for the published numbers.
    ///   - explained: True to show each calculation in the text.
    /// - Throws: ``Failure`` for a run or baselines that cannot be read and an output that cannot be written.
    public func run(
        baselinesPath: String?, explained: Bool, asJSON: Bool, to destination: Destination
    ) async throws {
        let profile = try baselines(baselinesPath)
        let page = RunsPage(try await summaries(), profile: profile, explained: explained)
        if asJSON { return try Console.write(page.json(), to: destination) }
        try Console.write(page.text(in: language, style: Console.style(for: destination)), to: destination)
    }

    /// Reads the runs and writes what is in them, and which metrics they can give.
    ///
    /// - Throws: ``Failure`` as ``run(asJSON:to:)`` does.
    public func check(asJSON: Bool, to destination: Destination) async throws {
        let page = RunContentsPage(try await summaries())
        if asJSON { return try Console.write(page.json(), to: destination) }
        try Console.write(page.text(in: language, style: Console.style(for: destination)), to: destination)
    }

    private func baselines(_ path: String?) throws -> BaselineProfile {
        guard let path else { return .published }
        guard let data = FileManager.default.contents(atPath: path) else {
            let text = LocalizedText(zh: "无法读取该文件", en: "this file cannot be read")
            throw Failure(.usage, "\(TerminalText.escaped(path)): \(text[language])")
        }
        do {
            return try BaselineProfile(yaml: String(decoding: data, as: UTF8.self))
        } catch {
            throw Failure(.usage, TerminalText.escaped("\(path)\(error.place): \(error.message[language])"))
        }
    }

    private func summaries() async throws -> [RunSummary] {
        let reader = RunReader(limits: limits, language: language, package: package)
        var summaries: [RunSummary] = []
        for path in paths { summaries += try await reader.open(path).map { RunSummary($0) } }
        return summaries
    }
}
