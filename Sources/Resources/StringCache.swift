import Bytes

/// The strings of one pool that were asked for, each decoded once.
///
/// Strings of a hostile pool may overlap, so that a small pool claims to have very much text: what is decoded in all is
/// bounded by the pool's own size.
struct StringCache {
    let pool: StringPool
    private var texts: [UInt32: StringPool.Text] = [:]
    private var budget: Int

    init(_ pool: StringPool) {
        self.pool = pool
        // UTF-16 grows by half when it becomes UTF-8; strings may well share their ends.
        budget = pool.bytes.count * 4 + 1 << 16
    }

    /// The string that a reference means, and its flaw the first time; nil for no string.
    ///
    /// - Throws: ``ResourceError`` with code `tooLarge` if the strings of the pool overlap beyond reason.
    mutating func text(
        _ reference: UInt32, _ log: inout AnomalyLog<ResourceAnomaly>, at offset: Int
    ) throws(ResourceError) -> String? {
        guard reference != StringPool.none else { return nil }
        guard reference < UInt32(pool.count) else {
            log.note(.badStringIndex, at: offset, detail: "\(reference) of \(pool.count)")
            return nil
        }
        if let known = texts[reference] { return known.text }
        guard budget >= 0 else { throw ResourceError(.stringPool, .tooLarge, at: pool.offset, field: "strings") }
        let read = pool.read(Int(reference))
        texts[reference] = read
        if let flaw = read.flaw { log.note(flaw, at: read.offset, subject: "#\(reference)") }
        budget -= (read.text?.utf8.count ?? 0) + 1
        return read.text
    }

    /// The string that a reference means; nil for no string, and when the strings overlap beyond reason.
    mutating func text(_ reference: UInt32) -> String? {
        var log = AnomalyLog<ResourceAnomaly>()
        return try? text(reference, &log, at: 0)
    }
}
