import Bytes

/// Work that is dealt out over the cores.
enum Parallel {
    /// The results of `transform` in the order of the items.
    ///
    /// The heaviest items are begun first and every task takes the next item when it is done with one, so that the
    /// cores finish together.
    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], weight: (Item) -> Int, _ transform: @escaping @Sendable (Item) -> Result
    ) async -> [Result] {
        let order = items.indices.sorted { (weight(items[$0]), $1) > (weight(items[$1]), $0) }
        let queue = WorkQueue(order)
        let tasks = min(items.count, Machine.coreCount)
        let found = await withTaskGroup(of: [(Int, Result)].self) { group in
            for _ in 0..<tasks {
                group.addTask {
                    var mine: [(Int, Result)] = []
                    while let index = queue.next() { mine.append((index, transform(items[index]))) }
                    return mine
                }
            }
            var all: [(Int, Result)] = []
            for await part in group { all += part }
            return all
        }
        return found.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
