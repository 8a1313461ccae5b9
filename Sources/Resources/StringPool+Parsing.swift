import Bytes

extension StringPool {
    /// The size of the pool's head.
    static let headSize = 28

    /// Reads the layout of a pool; no string is decoded.
    ///
    /// - Parameters:
    ///   - input: What contains the chunk.
    ///   - chunk: The chunk, which lies within the input.
    ///   - log: Gets what is irregular. Counts that do not fit are cut to what does.
    init(parsing input: ByteSlice, chunk: Chunk, log: inout AnomalyLog<ResourceAnomaly>) throws(ResourceError) {
        do {
            let slice = try input.slice(at: chunk.offset, count: chunk.size)
            try self.init(slice, headerSize: chunk.headerSize, offset: chunk.offset, log: &log)
        } catch {
            throw ResourceError(.stringPool, error, from: chunk.offset, field: "head")
        }
    }

    private init(
        _ slice: ByteSlice, headerSize: Int, offset: Int, log: inout AnomalyLog<ResourceAnomaly>
    ) throws(ByteError) {
        let bytes = slice.bytes
        let claimed = Int(try bytes.u32(at: 8))
        let claimedStyles = Int(try bytes.u32(at: 12))
        let flags = try bytes.u32(at: 16)
        let stringsStart = Int(try bytes.u32(at: 20))
        let stylesStart = Int(try bytes.u32(at: 24))
        let indexStart = min(headerSize, slice.count)

        let room = (slice.count - indexStart) / 4
        var count = min(claimed, room)
        var styleCount = min(claimedStyles, room - count)
        if count != claimed {
            log.note(.stringCount, at: offset + 8, detail: "\(claimed) strings, room for \(room)")
        }
        var stylesEnd = slice.count
        if styleCount != claimedStyles || (styleCount > 0 && stylesStart >= slice.count) {
            log.note(.malformedStyles, at: offset + 12, detail: "\(claimedStyles) styles")
            styleCount = 0
        }
        if styleCount == 0 { stylesEnd = 0 }
        let styles = styleCount > 0 ? stylesStart..<stylesEnd : 0..<0

        // Android ends the strings where the styles begin, if there are styles.
        var stringsEnd = styleCount > 0 ? stylesStart : slice.count
        if styleCount > 0, stylesStart <= stringsStart {
            log.note(.malformedStyles, at: offset + 24, detail: "styles at \(stylesStart), strings at \(stringsStart)")
            stringsEnd = slice.count
        }
        if count > 0, stringsStart >= stringsEnd {
            log.note(.stringCount, at: offset + 20, detail: "strings begin at \(stringsStart), end at \(stringsEnd)")
            count = 0
        }
        let strings = count > 0 ? stringsStart..<stringsEnd : 0..<0
        let isUTF8 = flags & 0x100 != 0
        if count > 0, try !Self.isTerminated(bytes, strings, isUTF8: isUTF8) {
            log.note(.unterminatedPool, at: offset + stringsEnd)
        }
        self.init(
            count: count, styleCount: styleCount, flags: flags, offset: offset, bytes: slice,
            indexStart: indexStart, strings: strings, styles: styles)
    }

    /// True if the last unit of the strings is zero, which Android demands.
    private static func isTerminated(
        _ bytes: RawSpan, _ strings: Range<Int>, isUTF8: Bool
    ) throws(ByteError) -> Bool {
        if isUTF8 { return try bytes.u8(at: strings.upperBound - 1) == 0 }
        let units = strings.count / 2
        guard units > 0 else { return false }
        return try bytes.u16(at: strings.lowerBound + units * 2 - 2) == 0
    }
}
