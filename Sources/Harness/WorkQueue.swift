import Synchronization

/// Indices that several tasks take from, each once.
final class WorkQueue: Sendable {
    private let order: [Int]
    private let position = Atomic<Int>(0)

    init(_ order: [Int]) {
        self.order = order
    }

    /// The next index; nil when all are taken.
    func next() -> Int? {
        let taken = position.add(1, ordering: .relaxed).oldValue
        return taken < order.count ? order[taken] : nil
    }
}
