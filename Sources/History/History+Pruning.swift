extension History {
    /// What was taken away.
    public struct Pruned: Sendable, Hashable {
        /// Nights.
        public var nights: Int
        /// Analyses that no night names any more.
        public var results: Int
    }

    /// Takes away old nights, with all that was kept of them: those of each app that are neither among the last `keep` nor
    /// of `since` or later; all or nothing. The last night of an app that passed stays in any case, as the next one is
    /// compared with it.
    ///
    /// - Parameters:
    ///   - apps: Only nights of these.
    ///   - keep: So many nights of each app stay; nil to go by the day alone.
    ///   - since: Nights from that day on stay; nil to go by the number alone.
    public func prune(apps: [String], keep: Int?, since: String?) throws -> Pruned {
        try database.transaction {
            var gone: [KeptNight] = []
            for app in apps {
                let nights = try nights(of: app)
                let last = nights.last(where: \.isPassed)
                let old = nights.dropLast(keep ?? 0).filter { $0.id != last?.id }
                gone += old.filter { night in since.map { night.day < $0 } ?? true }
            }
            guard keep != nil || since != nil else { return Pruned(nights: 0, results: 0) }
            try database.rows("DELETE FROM night WHERE id = ?", each: gone.map { [.integer($0.id)] })
            var results = 0
            for result in Set(gone.compactMap(\.result)).sorted() {
                let deleted = try database.rows(
                    """
                    DELETE FROM result WHERE id = ? AND NOT EXISTS (SELECT 1 FROM night WHERE night.result = result.id)
                    RETURNING id
                    """, [.integer(result)])
                results += deleted.count
            }
            return Pruned(nights: gone.count, results: results)
        }
    }

    /// Gives the space of what was taken away back to the disk; needs as much space again while it works.
    public func compact() throws {
        try database.rows("VACUUM")
        try database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    }
}
