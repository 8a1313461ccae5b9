import Bytes
import Findings
import Foundation
import History
import Nightly
import Reports
import Rules

/// Which night is wanted: the suite, and what is said on the command line instead.
public struct NightlyOrder: Sendable {
    /// The suite file.
    public var suite: String
    /// The folder of the reports; nil for that of the suite.
    public var output: String?
    /// The file of the history; nil for that of the suite.
    public var history: String?

    /// A night of a suite.
    public init(suite: String, output: String? = nil, history: String? = nil) {
        self.suite = suite
        self.output = output
        self.history = history
    }
}

/// `nightly`: judges the newest build and the runs of each app of a suite, keeps the night, and writes the reports.
public struct NightlyTask: Sendable {
    let order: NightlyOrder
    let limits: Limits
    let language: Language
    let day: CalendarDay?

    /// A night; what expires is judged as of `day`, which the night is kept under: today in UTC if it is nil.
    public init(_ order: NightlyOrder, limits: Limits, language: Language, day: CalendarDay?) {
        self.order = order
        self.limits = limits
        self.language = language
        self.day = day
    }

    /// Does the night's work and writes the text report to standard output.
    ///
    /// - Throws: ``Failure``: for a suite that is wrong, a history or an output that cannot be read or written, and at the
    ///   end if a gate does not hold or an app could not be judged.
    public func run() async throws {
        let seconds = Machine.secondsSince1970
        guard let day = day ?? CalendarDay(daysSince1970: seconds / 86_400) else { return }
        let plan = try NightPlan(order, limits: limits, language: language, day: day)
        let history = try HistoryFile.open(plan.history, makes: true, language)
        try expectNoLaterNight(history, plan, day)
        let pages = plan.suite.outputs[.html] == nil ? nil : "\(plan.output)/builds"
        try makeFolder(pages ?? plan.output)
        let inputs = AppInputs(plan: plan, limits: limits, language: language)
        var intake = AppIntake(inputs, history: history, day: day, pages: pages)
        var apps: [AppTonight] = []
        for app in plan.apps {
            app.analyst.complainOfExpired(on: day)
            apps.append(try await intake.take(app))
        }
        let result: NightRecorder.Result
        do {
            result = try NightRecorder(history: history, day: day.text).judge(apps)
        } catch {
            throw Failure(history: error, plan.history, language)
        }
        let report = NightReport(
            plan.suite, day: day.text, toolVersion: Tool.version, catalogue: Catalogue.version,
            started: Self.moment(seconds), apps: result.apps)
        for app in report.apps { say(app) }
        try write(report, plan)
        if let error = intake.failure ?? result.failure { throw Failure(history: error, plan.history, language) }
        guard report.isPassed else { throw Failure(.gate, complaint(report)) }
    }

    /// A night of an earlier day would be compared with later ones.
    private func expectNoLaterNight(_ history: History, _ plan: NightPlan, _ day: CalendarDay) throws {
        for planned in plan.apps {
            let last: KeptNight?
            do {
                last = try history.nights(of: planned.app.name, last: 1).last
            } catch {
                throw Failure(history: error, plan.history, language)
            }
            guard let last, last.day > day.text else { continue }
            let text = LocalizedText(
                zh: "\(planned.app.name) 已有 \(last.day) 的夜测，不能再补 \(day.text) 的：比较的顺序会颠倒",
                en:
                    "\(planned.app.name) has a night of \(last.day) already: one of \(day.text) would be compared with a later one"
            )
            throw Failure(.usage, TerminalText.escaped("\(plan.history): \(text[language])"))
        }
    }

    private func write(_ report: NightReport, _ plan: NightPlan) throws {
        for (form, name) in plan.suite.outputs.sorted(by: { $0.value < $1.value }) {
            try Console.write(report.report(as: form, in: language), to: .file("\(plan.output)/\(name)"))
        }
        let style = Console.style(for: .standardOutput)
        try Console.write(report.report(as: .text, in: language, style: style), to: .standardOutput)
    }

    private func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            let text = LocalizedText(zh: "无法建立该文件夹", en: "this folder cannot be made")
            throw Failure(.input, TerminalText.escaped("\(path): \(text[language])"))
        }
    }

    /// One line on standard error for each app that is done.
    private func say(_ app: AppNight) {
        let kept = app.run.map { LocalizedText(zh: "，当日第 \($0) 次", en: ", run \($0) of the day") }
        let state =
            app.isPassed
            ? LocalizedText(zh: "通过", en: "passed")
            : app.troubles.isEmpty
                ? LocalizedText(zh: "未通过", en: "failed") : LocalizedText(zh: "未能评定", en: "not judged")
        let lost = LocalizedText(zh: "，未保存", en: ", not kept")
        Console.complain(TerminalText.escaped("\(app.name): \(state[language])\((kept ?? lost)[language])"))
    }

    /// What does not hold: a line for each gate, and for each reason why an app could not be judged.
    private func complaint(_ report: NightReport) -> String {
        let lines = report.apps.flatMap { app in
            app.troubles.map { "\(app.name): \($0[language])" }
                + app.gates.filter { $0.state == .failed }.map { gate in
                    let detail = gate.details.first.map { ": \($0[language])" } ?? ""
                    return "\(app.name): \(gate.name)\(detail)"
                }
        }
        return lines.map(TerminalText.escaped).joined(separator: "\n")
    }

    /// A moment as 2026-11-23T02:00:00Z.
    private static func moment(_ seconds: Int) -> String? {
        guard let day = CalendarDay(daysSince1970: seconds / 86_400) else { return nil }
        let parts = [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day.text)T\(parts.joined(separator: ":"))Z"
    }
}
