import Foundation
import Synchronization

/// Kills children that take too long. A thread of its own, as those that wait for answers can do nothing else.
final class Watch: Sendable {
    private struct State {
        var deadlines: [Int32: ContinuousClock.Instant] = [:]
        var late: Set<Int32> = []
        var isOver = false
    }

    private let state = Mutex(State())

    /// Begins to watch.
    init() {
        let thread = Thread { [self] in
            while look() { Thread.sleep(forTimeInterval: 0.05) }
        }
        thread.start()
    }

    /// A child has until then.
    func begin(_ process: Int32, until deadline: ContinuousClock.Instant) {
        state.withLock { $0.deadlines[process] = deadline }
    }

    /// A child is done. True if it was too late.
    func end(_ process: Int32) -> Bool {
        state.withLock { state in
            state.deadlines[process] = nil
            return state.late.remove(process) != nil
        }
    }

    /// Ends the watch.
    func stop() {
        state.withLock { $0.isOver = true }
    }

    /// Kills who is late; false when the watch is over.
    private func look() -> Bool {
        state.withLock { state in
            let now = ContinuousClock.now
            for (process, deadline) in state.deadlines where deadline < now {
                // Stopped processes heed no other signal.
                kill(process, SIGKILL)
                state.deadlines[process] = nil
                state.late.insert(process)
            }
            return !state.isOver
        }
    }
}
