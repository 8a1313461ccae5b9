import App
import Bytes
import Checks
import Findings
import Reports
import Scoring
import Triage

/// `analyze`: opens an app, looks into every file, judges, scores, reports.
public struct AnalysisTask: Sendable {
    let path: String
    let limits: Limits
    let files: JudgementFiles
    let language: Language
    let day: CalendarDay?
    let gates: Gates
    let showsSecrets: Bool
    let runs: RunFiles?

    /// An analysis of the app at a path; pins and certificates are judged as of `day`, today in UTC if it is nil.
    /// Secrets in it are masked unless `showsSecrets` is true. Runs of the app on phones are reported and scored with it.
    public init(
        path: String, limits: Limits, files: JudgementFiles, language: Language, day: CalendarDay?, gates: Gates,
        showsSecrets: Bool = false, runs: RunFiles? = nil
    ) {
        self.path = path
        self.limits = limits
        self.files = files
        self.language = language
        self.day = day
        self.gates = gates
        self.showsSecrets = showsSecrets
        self.runs = runs
    }

    /// Analyses and writes the reports.
    ///
    /// - Parameter isExplained: True to show how the scores come about.
    /// - Throws: ``Failure``: for an input that cannot be read, a profile, suppression file or baseline that is wrong, and
    ///   for gates that do not hold (after the reports were written).
    public func run(_ orders: [ReportOrder<ReportFormat>], isExplained: Bool) async throws {
        ProcessMemory.returnBigBuffers()
        let own = try files.readRules(language).map(\.rule)
        let known = Set(own.map(\.id))
        let profile = try files.readProfile(language, own: known)
        let triage = try files.readTriage(language, own: known)
        var analysis = try await analyse(with: profile, triage, own)
        if let runs {
            let package = analysis.app.manifest.package
            analysis.runs = try await runs.analysis(of: package, limits: limits, language: language)
        }
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

    private func analyse(
        with profile: ScoringProfile, _ triage: Triage, _ own: [Rule]
    ) async throws -> Analysis {
        let reader = AppReader(limits: limits, language: language, day: day, showsSecrets: showsSecrets)
        let reading = try await reader.read(path) { opened in
            try files.expect(triage.baseline, isOf: opened.manifest.package, language)
        }
        // Work for one core, while signatures are verified and rules that do not ask for it are judged on the others.
        async let reachability = reading.app.code?.reachability
        let app = await reading.whole()
        let rules = Catalogue.rules + own
        let checks = await Self.judge(app, rules)
        _ = await reachability
        return Analysis(
            of: app, named: reading.input.name, size: reading.input.size, rules: rules, checks: checks,
            profile: profile, triage: triage)
    }

    /// Judges on all cores, all rules of a topic on one of them and before the others: they take longest.
    private static func judge(_ app: App, _ rules: [Rule]) async -> [CheckResult] {
        let topics = Dictionary(grouping: rules.indices.filter { rules[$0].topic != nil }) { rules[$0].topic }
        let groups = Array(topics.values) + rules.indices.filter { rules[$0].topic == nil }.map { [$0] }
        func weight(_ group: [Int]) -> Int { group.count > 1 ? .max : rules[group[0]].severity.weight }
        let judged = await Parallel.map(groups, weight: weight) { group in
            group.map { (index: $0, result: Engine.judge(app, rules[$0])) }
        }
        return judged.joined().sorted { $0.index < $1.index }.map(\.result)
    }
}
