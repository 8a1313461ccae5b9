import Bytes
import Findings
import Foundation
import History
import Nightly
import Reports

extension NightlyTask {
    /// Looks whether everything is there that the night will need, without an analysis, and says what it found.
    ///
    /// - Throws: ``Failure``: for a suite or a file that is wrong, a history that cannot be read, and at the end if an app
    ///   could not be judged tonight.
    public func check() async throws {
        guard let day = day ?? CalendarDay(daysSince1970: Machine.secondsSince1970 / 86_400) else { return }
        let plan = try NightPlan(order, limits: limits, language: language, day: day)
        if FileManager.default.fileExists(atPath: plan.history) {
            _ = try HistoryFile.open(plan.history, makes: false, language)
        } else {
            say(plan.history, LocalizedText(zh: "尚无历史库，首次运行时建立", en: "no history yet; the first night makes it"))
        }
        var faults: [String] = []
        for planned in plan.apps {
            let found = await look(at: planned, plan, day)
            for line in found.good { say(planned.app.name, line) }
            faults += found.bad.map { TerminalText.escaped("\(planned.app.name): \($0[language])") }
        }
        guard faults.isEmpty else { throw Failure(.gate, faults.joined(separator: "\n")) }
    }

    private func say(_ subject: String, _ text: LocalizedText) {
        // If this cannot be written, the exit status still tells.
        try? Console.write(TerminalText.escaped("\(subject): \(text[language])") + "\n", to: .standardOutput)
    }

    private func look(
        at planned: NightPlan.PlannedApp, _ plan: NightPlan, _ day: CalendarDay
    ) async -> (good: [LocalizedText], bad: [LocalizedText]) {
        let intake = AppInputs(plan: plan, limits: limits, language: language)
        var (good, bad): ([LocalizedText], [LocalizedText]) = ([], [])
        do {
            let build = try intake.find(planned)
            let input = try await intake.inBoth { language in
                try InputReader(limits: limits, language: language).open(build.path)
            }
            try intake.expect(input.app.manifest.package, planned, build.path)
            good.append(LocalizedText(zh: "\(build.path)：\(build.rule.zh)", en: "\(build.path): \(build.rule.en)"))
        } catch {
            bad.append(error.text)
        }
        do {
            let runs = try await intake.runs(planned)
            if let count = runs?.summaries.count {
                good.append(LocalizedText(zh: "\(count) 次设备运行", en: "device runs: \(count)"))
            } else if planned.app.gates.needRuns {
                good.append(
                    LocalizedText(
                        zh: "有门禁需要设备运行，但未填写 runs：这些门禁将始终未知",
                        en: "some gates ask for device runs and there is no `runs`: they will always be unknown"))
            }
        } catch {
            bad.append(error.text)
        }
        return (good, bad)
    }
}
