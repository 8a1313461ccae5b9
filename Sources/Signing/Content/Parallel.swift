/// Work in many parts on all cores.
enum Parallel {
    /// How many parts are under way at most: more than there are cores, so that none waits, and few enough that an
    /// archive of a hundred thousand entries does not make as many tasks.
    private static let width = 32
    /// The most tasks that are made in all; each then does several parts.
    private static let maxTasks = 2048

    /// The results of all parts in order. Parts are begun in order too, which is how a file is read best.
    static func map<Result: Sendable>(count: Int, _ body: @Sendable @escaping (Int) -> Result) async -> [Result] {
        guard count > 1 else { return (0..<count).map(body) }
        let size = (count + maxTasks - 1) / maxTasks
        let starts = Array(stride(from: 0, to: count, by: size))
        return await withTaskGroup(of: (Int, [Result]).self) { group in
            func begin(_ index: Int) {
                let parts = starts[index]..<min(starts[index] + size, count)
                group.addTask { (index, parts.map(body)) }
            }
            for index in 0..<min(width, starts.count) { begin(index) }
            var begun = min(width, starts.count)
            var results = [[Result]](repeating: [], count: starts.count)
            while let (index, part) = await group.next() {
                results[index] = part
                if begun < starts.count {
                    begin(begun)
                    begun += 1
                }
            }
            return results.flatMap { $0 }
        }
    }
}
