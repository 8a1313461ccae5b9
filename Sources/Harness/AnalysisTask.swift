import App
import Archive
import Bytes
import Checks
import Findings
import Reports
import Scoring
import Triage

/// A report that is asked for.
public struct ReportOrder: Sendable {
    /// Its form.
    public var format: ReportFormat
    /// Where it goes.
    public var destination: Destination

    /// An order.
    public init(_ format: ReportFormat, to destination: Destination) {
        self.format = format
        self.destination = destination
    }

    /// Reads `html=report.html`; nil if it is not of that form.
    public init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let format = ReportFormat(rawValue: String(parts[0])) else { return nil }
        self.init(format, to: .file(String(parts[1])))
    }
}

/// `analyze`: opens an app, looks into every file, judges, scores, reports.
public struct AnalysisTask: Sendable {
    let path: String
    let limits: Limits
    let files: JudgementFiles
    let language: Language
    let day: CalendarDay?
    let gates: Gates
    let showsSecrets: Bool

    /// An analysis of the app at a path; pins and certificates are judged as of `day`, today in UTC if it is nil.
    /// Secrets in it are masked unless `showsSecrets` is true.
    public init(
        path: String, limits: Limits, files: JudgementFiles, language: Language, day: CalendarDay?, gates: Gates,
        showsSecrets: Bool = false
    ) {
        self.path = path
        self.limits = limits
        self.files = files
        self.language = language
        self.day = day
        self.gates = gates
        self.showsSecrets = showsSecrets
    }

    /// Analyses and writes the reports.
    ///
    /// - Parameter isExplained: True to show how the scores come about.
    /// - Throws: ``Failure``: for an input that cannot be read, a profile, suppression file or baseline that is wrong, and
    ///   for gates that do not hold (after the reports were written).
    public func run(_ orders: [ReportOrder], isExplained: Bool) async throws {
        ProcessMemory.returnBigBuffers()
        let profile = try files.readProfile(language)
        let triage = try files.readTriage(language)
        let analysis = try await analyse(with: profile, triage)
        for order in orders {
            let look = ReportStyle(
                language: language, style: Console.style(for: order.destination), isExplained: isExplained)
            try Console.write(
                analysis.report(as: order.format, look, toolVersion: Tool.version), to: order.destination)
        }
        complainOfExpired(analysis)
        let broken = gates.broken(by: analysis, language: language)
        guard broken.isEmpty else { throw Failure(.gate, broken.joined(separator: "\n")) }
    }

    /// Whoever lets a suppression run out should hear of it, even if nobody opens the report.
    private func complainOfExpired(_ analysis: Analysis) {
        for entry in analysis.expiredSuppressions {
            let text = LocalizedText(
                zh: "该抑制已于 \(entry.expires?.text ?? "") 过期，不再生效",
                en: "this suppression expired after \(entry.expires?.text ?? "") and suppresses nothing")
            let place = "\(files.suppressions ?? ""):\(entry.line)"
            Console.complain(TerminalText.escaped("\(place): \(text[language])"))
        }
    }

    private func analyse(with profile: ScoringProfile, _ triage: Triage) async throws -> Analysis {
        let reader = InputReader(limits: limits, language: language)
        let input = try reader.open(path)
        try expectBounded(input.app, reader)
        try files.expect(triage.baseline, isOf: input.app.manifest.package, language)
        let signaturePass = SignaturePass(app: input.app)
        async let begun = signaturePass.begin()
        var app = input.app.facts()
        app.anomalies += input.leftOut.map(AnomalyRecord.init(leftOut:))
        let signatures = await begun
        let progress = Progress(total: app.files.count, language: language)
        let contents = await ContentPass(
            app: input.app, signatures: signatures, progress: progress, showsSecrets: showsSecrets
        ).run()
        progress.end()
        for (index, content) in contents.contents.enumerated() { app.files[index].content = content }
        app.nativeLibraries = contents.libraries
        app.packing = PackingVerdict(weighing: app.packingSigns())
        app.anomalies += contents.anomalies
        let code = AppCode(
            contents.program, gaps: contents.dexGaps, manifest: app.manifest, entries: app.entryPoints())
        app.code = code
        // Work for one core, while rules that do not ask for it are judged on the others.
        async let reachability = code.reachability
        app.signatures = await signaturePass.finish(signatures, with: contents.comparisons)
        app.analysisDay = day ?? Self.today()
        let facts = app
        let checks = await Parallel.map(Catalogue.rules, weight: \.severity.weight) { Engine.judge(facts, $0) }
        _ = await reachability
        return Analysis(
            of: facts, named: input.name, size: input.size, rules: Catalogue.rules, checks: checks, profile: profile,
            triage: triage)
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

    /// Today in UTC.
    private static func today() -> CalendarDay? {
        CalendarDay(daysSince1970: Machine.secondsSince1970 / 86_400)
    }
}
