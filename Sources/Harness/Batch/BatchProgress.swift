import Findings
import Reports
import Synchronization

/// How far a batch is, how fast, and how much is left: on one line that changes if a person watches, else now and then.
final class BatchProgress: Sendable {
    private let total: Int
    private let language: Language
    private let isWatched: Bool
    private let start = ContinuousClock.now
    private let state: Mutex<State>

    private struct State {
        var done = 0
        var failures = 0
        var shown: ContinuousClock.Instant
    }

    /// A progress of so many packages, beside those that were done before.
    init(total: Int, language: Language) {
        self.total = total
        self.language = language
        isWatched = Console.showsProgress
        state = Mutex(State(shown: start))
    }

    /// A package is done.
    func advance(failed: Bool) {
        let now = ContinuousClock.now
        let pause = isWatched ? Duration.milliseconds(200) : .seconds(60)
        let line = state.withLock { state -> String? in
            state.done += 1
            if failed { state.failures += 1 }
            guard now - state.shown >= pause else { return nil }
            state.shown = now
            return text(state, at: now)
        }
        guard let line else { return }
        if isWatched { Console.showTransient(line) } else { Console.complain(line) }
    }

    /// All is done: what came of it. Gives how many packages could not be analysed.
    func end(kept: Int) -> Int {
        let state = state.withLock { $0 }
        if isWatched { Console.showTransient("") }
        let rate = rate(state, at: .now)
        let text = LocalizedText(
            zh: "完成 \(state.done) 个（\(rate) 个/秒），失败 \(state.failures) 个，沿用已有结果 \(kept) 个",
            en: "\(state.done) packages at \(rate)/s, \(state.failures) failed, \(kept) kept from before")
        Console.complain(text[language])
        return state.failures
    }

    private func text(_ state: State, at now: ContinuousClock.Instant) -> String {
        let seconds = (now - start) / .seconds(1)
        let left = Int(Double(total - state.done) * seconds / Double(max(1, state.done)))
        let rate = rate(state, at: now)
        let text = LocalizedText(
            zh: "\(state.done)/\(total)，失败 \(state.failures)，\(rate) 个/秒，约剩 \(left) 秒",
            en: "\(state.done)/\(total), \(state.failures) failed, \(rate)/s, about \(left) s left")
        return text[language]
    }

    private func rate(_ state: State, at now: ContinuousClock.Instant) -> String {
        let seconds = (now - start) / .seconds(1)
        let tenths = Int((Double(state.done) * 10 / max(seconds, 0.001)).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
