/// The strings of one pool that were asked for, each decoded once.
///
/// Strings of a hostile pool may overlap, so that a small pool claims to have very much text: what is decoded in all is
/// bounded by the pool's own size.
struct StringCache {
    let pool: StringPool
    private var texts: [StringPool.Text?]
    private var budget: Int

    init(_ pool: StringPool) {
        self.pool = pool
        texts = Array(repeating: nil, count: pool.count)
        // UTF-16 grows by half when it becomes UTF-8; strings may well share their ends.
        budget = pool.bytes.count * 4 + 1 << 16
    }

    /// The string that a reference means, and its flaw the first time; nil for no string.
    ///
    /// - Throws: ``ResourceError`` with code `tooLarge` if the strings of the pool overlap beyond reason.
    mutating func text(
        _ reference: UInt32, _ log: inout AnomalyLog, at offset: Int
    ) throws(ResourceError) -> String? {
        guard reference != StringPool.none else { return nil }
        guard reference < UInt32(texts.count) else {
            log.note(.badStringIndex, at: offset, detail: "\(reference) of \(texts.count)")
            return nil
        }
        let index = Int(reference)
        if let known = texts[index] { return known.text }
        let read = pool.read(index)
        texts[index] = read
        if let flaw = read.flaw { log.note(flaw, at: read.offset, subject: "#\(index)") }
        budget -= (read.text?.utf8.count ?? 0) + 1
        guard budget >= 0 else { throw ResourceError(.stringPool, .tooLarge, at: pool.offset, field: "strings") }
        return read.text
    }
}
