import Bytes
import Findings
import Foundation
import History
import Nightly
import Reports
import Rules

/// Takes in what there is of an app tonight: analyses its build unless that was done before, and reads its runs.
struct AppIntake {
    let inputs: AppInputs
    let history: History
    let day: CalendarDay
    /// The folder for pages of builds; nil if none are wanted.
    let pages: String?
    /// Why an analysis could not be kept; of several the first.
    private(set) var failure: (any Error)?

    /// An intake into a history.
    init(_ inputs: AppInputs, history: History, day: CalendarDay, pages: String?) {
        self.inputs = inputs
        self.history = history
        self.day = day
        self.pages = pages
    }

    /// All that is known of an app tonight.
    ///
    /// - Throws: ``Failure`` for a history that cannot be read, and for a page that cannot be written.
    mutating func take(_ planned: NightPlan.PlannedApp) async throws -> AppTonight {
        let start = ContinuousClock.now
        var tonight = AppTonight(planned.app, settings: planned.settings)
        do {
            tonight.build = try await build(planned)
        } catch let trouble as AppInputs.Trouble {
            tonight.troubles.append(trouble.text)
        }
        do {
            if let runs = try await inputs.runs(planned) {
                tonight.samples = runs.nightSamples
                tonight.trials = runs.nightTrials
                tonight.runScores = runs.nightScores
            }
        } catch {
            tonight.troubles.append(error.text)
        }
        tonight.seconds = (ContinuousClock.now - start) / .seconds(1)
        return tonight
    }

    private mutating func build(_ planned: NightPlan.PlannedApp) async throws -> AppNight.Build {
        let language = inputs.language
        let found = try inputs.find(planned)
        Console.complain(TerminalText.escaped("\(planned.app.name): \(found.path): \(found.rule[language])"))
        let digest = try await inputs.inBoth { language in try BuildDigest.of(found.path, language) }
        let page = "\(digest)-\(planned.settings).html"
        let hasPage = pages.map { FileManager.default.fileExists(atPath: "\($0)/\(page)") } ?? true
        let link = pages == nil ? nil : "builds/\(page)"
        if hasPage, let kept = try kept(digest, planned) {
            try inputs.expect(kept.package, planned, found.path)
            return AppNight.Build(kept, isKept: true, page: link)
        }
        let analysis = try await inputs.inBoth { language in
            try await planned.analyst.speaking(language).analyse(found.path, companion: nil)
        }
        try inputs.expect(analysis.app.manifest.package, planned, found.path)
        let record = BuildRecord(analysis, sha256: digest)
        do {
            try history.keep(record, settings: planned.settings, validUntil: analysis.validUntil?.text)
        } catch {
            failure = failure ?? error
        }
        if let pages {
            let look = ReportStyle(language: language, style: .plain, isExplained: false)
            let bytes = analysis.report(as: .html, look, toolVersion: Tool.version)
            try Console.write(bytes, to: .file("\(pages)/\(page)"))
        }
        return AppNight.Build(record, isKept: false, page: link)
    }

    /// What was kept of the same bytes and still holds today.
    private func kept(_ digest: String, _ planned: NightPlan.PlannedApp) throws -> BuildRecord? {
        do {
            return try history.record(
                sha256: digest, catalogue: Catalogue.version, settings: planned.settings, on: day.text)
        } catch {
            throw Failure(history: error, inputs.plan.history, inputs.language)
        }
    }
}
