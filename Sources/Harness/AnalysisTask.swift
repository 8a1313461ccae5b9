import App
import Archive
import Bytes
import Checks
import Findings
import Foundation
import Reports
import Scoring

/// Forms of a report.
public enum ReportFormat: String, Sendable, CaseIterable {
    case text
    case json
}

/// `analyze`: opens an app, looks into every file, judges, scores, reports.
public struct AnalysisTask: Sendable {
    let path: String
    let limits: Limits
    let profilePath: String?
    let language: Language
    let day: CalendarDay?
    let gates: Gates
    let showsSecrets: Bool

    /// An analysis of the app at a path; pins and certificates are judged as of `day`, today in UTC if it is nil.
    /// Secrets in it are masked unless `showsSecrets` is true.
    public init(
        path: String, limits: Limits, profilePath: String?, language: Language, day: CalendarDay?, gates: Gates,
        showsSecrets: Bool = false
    ) {
        self.path = path
        self.limits = limits
        self.profilePath = profilePath
        self.language = language
        self.day = day
        self.gates = gates
        self.showsSecrets = showsSecrets
    }

    /// Analyses and writes the report.
    ///
    /// - Throws: ``Failure``: for an input that cannot be read, a profile that is wrong, and for gates that do not hold
    ///   (after the report was written).
    public func run(format: ReportFormat, to destination: Destination) async throws {
        ProcessMemory.returnBigBuffers()
        let profile = try self.profile()
        let analysis = try await analyse(with: profile)
        switch format {
        case .text:
            let style = Console.style(for: destination)
            try Console.write(analysis.text(in: language, style: style), to: destination)
        case .json:
            try Console.write(analysis.json(toolVersion: Tool.version, language: language), to: destination)
        }
        let broken = gates.broken(by: analysis, language: language)
        guard broken.isEmpty else { throw Failure(.gate, broken.joined(separator: "\n")) }
    }

    private func analyse(with profile: ScoringProfile) async throws -> Analysis {
        let reader = InputReader(limits: limits, language: language)
        let input = try reader.open(path)
        try expectBounded(input.app, reader)
        var app = input.app.facts()
        app.anomalies += input.leftOut.map(AnomalyRecord.init(leftOut:))
        let signaturePass = SignaturePass(app: input.app)
        let signatures = await signaturePass.begin()
        let progress = Progress(total: app.files.count, language: language)
        let contents = await ContentPass(
            app: input.app, signatures: signatures, progress: progress, showsSecrets: showsSecrets
        ).run()
        progress.end()
        for (index, content) in contents.contents.enumerated() { app.files[index].content = content }
        app.anomalies += contents.anomalies
        app.code = AppCode(contents.program, gaps: contents.dexGaps, manifest: app.manifest)
        app.signatures = await signaturePass.finish(signatures, with: contents.comparisons)
        app.analysisDay = day ?? Self.today()
        let facts = app
        let checks = await Parallel.map(Catalogue.rules, weight: \.severity.weight) { Engine.judge(facts, $0) }
        return Analysis(
            of: facts, named: input.name, size: input.size, rules: Catalogue.rules, checks: checks, profile: profile)
    }

    /// Every file is about to be expanded: together they must stay within the limit. No file expands to more than it
    /// declares.
    private func expectBounded(_ app: OpenedApp, _ reader: InputReader) throws {
        let limit = limits.archive.totalExpansion
        var total = 0
        for package in app.packages {
            for entry in package.archive.entries {
                let sum = total.addingReportingOverflow(package.archive.contentSize(of: entry))
                total = sum.overflow ? .max : sum.partialValue
            }
            guard total > limit else { continue }
            let error = ArchiveError(
                .totalExpansionLimit, at: package.archive.endRecord.directoryOffset,
                exceeded: .init(limit: limit, value: total))
            throw reader.failure(OpeningError(package: package.name, .archive(error)), path: path)
        }
    }

    private func profile() throws -> ScoringProfile {
        guard let profilePath else { return .index2022 }
        guard let data = FileManager.default.contents(atPath: profilePath) else {
            let text = LocalizedText(zh: "无法读取该文件", en: "this file cannot be read")
            throw Failure(.usage, "\(TerminalText.escaped(profilePath)): \(text[language])")
        }
        let profile: ScoringProfile
        do {
            profile = try ScoringProfile(yaml: String(decoding: data, as: UTF8.self))
        } catch {
            let place = profilePath + (error.line.map { ":\($0)" } ?? "")
            throw Failure(.usage, TerminalText.escaped("\(place): \(error.message[language])"))
        }
        // A severity for a check that does not exist is a slip of the pen, which must not pass for a setting.
        if let unknown = profile.severities.keys.sorted().first(where: { Catalogue.rule($0) == nil }) {
            let text = LocalizedText(
                zh: "severities：没有编号为 \(unknown) 的检查项", en: "severities: there is no check \(unknown)")
            throw Failure(.usage, TerminalText.escaped("\(profilePath): \(text[language])"))
        }
        return profile
    }

    /// Today in UTC.
    private static func today() -> CalendarDay? {
        CalendarDay(String(Date().ISO8601Format().prefix(10)))
    }
}
