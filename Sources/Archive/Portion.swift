extension Archive {
    /// Entries that lie side by side: read together, so that what was read is dropped from memory in one step. Dropping
    /// the pages of each small entry by itself costs more than inflating it.
    public struct Portion: Sendable {
        /// Where the entries stand in ``Archive/entries``, in the order in which their data lie.
        public fileprivate(set) var entries: [Int]
        /// The sum of their declared sizes in bytes.
        public fileprivate(set) var size: Int
    }

    /// Deals entries out by where they lie.
    ///
    /// - Parameters:
    ///   - indices: Where the entries stand in ``entries``.
    ///   - size: The most bytes of a portion, expanded; a bigger entry is a portion by itself.
    public func portions(of indices: some Sequence<Int>, size: Int) -> [Portion] {
        let order = indices.sorted { (entries[$0].localHeaderOffset, $0) < (entries[$1].localHeaderOffset, $1) }
        var portions: [Portion] = []
        for index in order {
            // Declared sizes may be anything.
            let own = min(entries[index].uncompressedSize, Int(UInt32.max))
            if let last = portions.indices.last, portions[last].size + own <= size {
                portions[last].entries.append(index)
                portions[last].size += own
            } else {
                portions.append(Portion(entries: [index], size: own))
            }
        }
        return portions
    }

    /// Drops what was read of a portion from memory; it can be read again.
    public func discardPages(of portion: Portion) {
        let begin = portion.entries.map { entries[$0].localHeaderOffset }.min() ?? 0
        let end = portion.entries.compactMap { entries[$0].dataRange?.upperBound }.max() ?? begin
        (try? bytes.slice(at: begin, count: end - begin))?.discardPages()
    }
}
