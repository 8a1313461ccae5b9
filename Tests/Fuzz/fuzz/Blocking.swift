import Dispatch
import Synchronization

/// Waits for asynchronous work.
///
/// The thread that waits is libFuzzer's own, none of those that tasks run on, so that the work always gets on.
func blocking<Result: Sendable>(_ work: @escaping @Sendable () async -> Result) -> Result {
    let box = Box<Result>()
    Task.detached {
        let result = await work()
        box.result.withLock { $0 = result }
        box.done.signal()
    }
    box.done.wait()
    guard let result = box.result.withLock({ $0 }) else { preconditionFailure("work ended without a result") }
    return result
}

private final class Box<Result: Sendable>: Sendable {
    let done = DispatchSemaphore(value: 0)
    let result = Mutex<Result?>(nil)
}
