import Dispatch
import Foundation

/// Ctrl-C and a request to end, taken as a wish to finish early.
enum Interruption {
    /// Does some work; the first SIGINT or SIGTERM cancels it, and the work ends in its own way. A second one ends the
    /// program as it always does.
    static func cancels<Result: Sendable>(_ work: @escaping @Sendable () async -> Result) async -> Result {
        let task = Task { await work() }
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                signal(number, SIG_DFL)
                task.cancel()
            }
            source.resume()
            return source
        }
        let result = await task.value
        for source in sources { source.cancel() }
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
        return result
    }
}
