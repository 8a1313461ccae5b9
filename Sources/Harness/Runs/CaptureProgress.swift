import Capture
import DeviceRuns
import Findings
import Reports
import Synchronization

/// Says on standard error what happens on each phone: one line for each phase that ended.
final class CaptureProgress: Sendable {
    private let language: Language
    private let titles = Mutex<[String: String]>([:])

    init(language: Language) {
        self.language = language
    }

    func show(_ event: CaptureEvent) {
        switch event {
        case .begun(let serial, let title): titles.withLock { $0[serial] = title }
        // A run has dozens of phases of seconds: only how they ended is worth a line.
        case .phase: break
        case .ended(let serial, let phase, let outcome, let reason):
            say(serial, "\(phase): \(outcome.title[language])" + (reason.map { " (\($0.text[language]))" } ?? ""))
        case .finished(let serial, let isPartial, let reason):
            let text =
                isPartial
                ? LocalizedText(zh: "已中止，记录不完整", en: "ended, the bundle is partial")
                : LocalizedText(zh: "记录完成", en: "recorded")
            say(serial, text[language] + (reason.map { " (\($0.text[language]))" } ?? ""))
        }
    }

    private func say(_ serial: String, _ words: String) {
        let title = titles.withLock { $0[serial] } ?? ""
        Console.complain(TerminalText.escaped((title.isEmpty ? serial : "\(title) (\(serial))") + ": " + words))
    }
}
