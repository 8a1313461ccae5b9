import App
import Checks
import Findings
import Reports
import Rules
import Scoring
import Triage

/// Analyses one app after the other by the same settings.
struct Analyst: Sendable {
    let limits: Limits
    let files: JudgementFiles
    let language: Language
    let day: CalendarDay?
    let showsSecrets: Bool
    private let profile: ScoringProfile
    private let triage: Triage
    private let own: [Rule]

    /// Reads the settings.
    ///
    /// - Throws: ``Failure`` for a profile, rule file, suppression file or baseline that is wrong.
    init(limits: Limits, files: JudgementFiles, language: Language, day: CalendarDay?, showsSecrets: Bool) throws {
        self.limits = limits
        self.files = files
        self.language = language
        self.day = day
        self.showsSecrets = showsSecrets
        own = try files.readRules(language).map(\.rule)
        let known = Set(own.map(\.id))
        profile = try files.readProfile(language, own: known)
        triage = try files.readTriage(language, own: known)
    }

    /// Reads, judges and scores the app at a path.
    ///
    /// - Parameters:
    ///   - earlier: What an earlier package of the app had, in the place of a baseline file.
    ///   - expect: Refuses an app before the long work begins.
    /// - Throws: ``Failure`` for an input that cannot be read, and for a baseline or companion of another app.
    func analyse(
        _ path: String, companion: CompanionOrder?, against earlier: Baseline? = nil,
        expect: (OpenedApp) throws -> Void = { _ in }
    ) async throws -> Analysis {
        var triage = triage
        triage.baseline = earlier ?? triage.baseline
        let reader = AppReader(
            limits: limits, language: language, day: day, showsSecrets: showsSecrets, companion: companion)
        let reading = try await reader.read(path) { opened in
            try files.expect(triage.baseline, isOf: opened.manifest.package, language)
            try expect(opened)
        }
        // Work for one core, while signatures are verified and rules that do not ask for it are judged on the others.
        async let reachability = reading.app.code?.reachability
        let read = try await reading.whole()
        let rules = Catalogue.rules + own
        let checks = await judge(rules) { read.app(for: $0) }
        _ = await reachability
        return Analysis(
            of: read.shown, named: reading.input.name, size: reading.input.size, rules: rules, checks: checks,
            profile: profile, triage: triage)
    }

    /// Judges on all cores, all rules of a topic on one of them and before the others: they take longest.
    private func judge(_ rules: [Rule], of app: @escaping @Sendable (Rule) -> App) async -> [CheckResult] {
        let topics = Dictionary(grouping: rules.indices.filter { rules[$0].topic != nil }) { rules[$0].topic }
        let groups = Array(topics.values) + rules.indices.filter { rules[$0].topic == nil }.map { [$0] }
        func weight(_ group: [Int]) -> Int { group.count > 1 ? .max : rules[group[0]].severity.weight }
        let judged = await Parallel.map(groups, weight: weight) { group in
            group.map { (index: $0, result: Engine.judge(app(rules[$0]), rules[$0])) }
        }
        return judged.joined().sorted { $0.index < $1.index }.map(\.result)
    }
}
