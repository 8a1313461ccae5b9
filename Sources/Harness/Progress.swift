import Findings
import Synchronization

/// A line on standard error that says how far a long work is. Nothing is written unless a person watches, and not
/// before the work has taken a while.
final class Progress: Sendable {
    private let total: Int
    private let language: Language
    private let isShown: Bool
    private let start = ContinuousClock.now
    private let state = Mutex((done: 0, shown: ContinuousClock.Instant?.none))

    /// A progress of so many steps.
    init(total: Int, language: Language) {
        self.total = total
        self.language = language
        isShown = Console.showsProgress
    }

    /// One step is done.
    func advance() {
        guard isShown else { return }
        let now = ContinuousClock.now
        state.withLock { state in
            state.done += 1
            guard now - start > .milliseconds(500) else { return }
            if let shown = state.shown, now - shown < .milliseconds(100) { return }
            state.shown = now
            let text = LocalizedText(
                zh: "正在分析 \(state.done)/\(total) 个文件", en: "analysing file \(state.done) of \(total)")
            Console.showTransient(text[language])
        }
    }

    /// All is done: takes the line away if there is one.
    func end() {
        if state.withLock({ $0.shown != nil }) { Console.showTransient("") }
    }
}
