import Foundation

/// Deals packages out and takes their lines in any order, to write them in the order of the packages.
///
/// What is done early waits in memory, within bounds: then nobody gets a further package before the oldest is done.
final class BatchQueue: @unchecked Sendable {
    // Everything below is touched with this held.
    private let condition = NSCondition()
    private let count: Int
    private let write: (Data) throws -> Void
    private var dealt = 0
    private var written = 0
    private var waiting: [Int: Data] = [:]
    private var waitingSize = 0
    private var trouble: (any Error)?

    /// Most bytes of lines that wait for an earlier one.
    private static let waitingLimit = 64 << 20
    /// Most packages that may be ahead of the oldest that is not done.
    private static let aheadLimit = 4096

    /// A queue of so many packages.
    init(_ count: Int, write: @escaping (Data) throws -> Void) {
        self.count = count
        self.write = write
    }

    /// The next package; nil when there are no more, or lines cannot be written any more.
    func next() -> Int? {
        condition.lock()
        defer { condition.unlock() }
        while trouble == nil, dealt < count, dealt > written, mustWait { condition.wait() }
        guard trouble == nil, dealt < count else { return nil }
        defer { dealt += 1 }
        return dealt
    }

    private var mustWait: Bool { waitingSize > Self.waitingLimit || dealt - written > Self.aheadLimit }

    /// Takes the line of a package, and writes all whose turn it is.
    func take(_ line: Data, of index: Int) {
        condition.lock()
        defer { condition.unlock() }
        waiting[index] = line
        waitingSize += line.count
        while trouble == nil, let next = waiting.removeValue(forKey: written) {
            waitingSize -= next.count
            do {
                try write(next)
            } catch {
                trouble = error
            }
            written += 1
        }
        condition.broadcast()
    }

    /// Nobody gets any more.
    func stop(_ error: any Error) {
        condition.lock()
        defer { condition.unlock() }
        trouble = trouble ?? error
        condition.broadcast()
    }

    /// Why not all lines were written; nil if they were.
    var failure: (any Error)? {
        condition.lock()
        defer { condition.unlock() }
        return trouble
    }
}
