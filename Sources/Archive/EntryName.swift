import Bytes

/// What is irregular about the bytes of a name.
struct EntryName {
    private(set) var faults: Set<ZipAnomaly> = []

    /// The faults of the name at `range`.
    ///
    /// Nearly all names are plain ASCII, so those are passed eight bytes at a time.
    init(at range: Range<Int>, in bytes: RawSpan) {
        guard !range.isEmpty, let name = try? bytes.part(at: range.lowerBound, count: range.count) else { return }
        let first = try? name.u8(at: 0)
        let hasDrive = (try? name.u8(at: 1)) == UInt8(ascii: ":")
        guard hasDrive || first == UInt8(ascii: "/") || !Self.isPlain(name) else { return }
        if first == UInt8(ascii: "/") || hasDrive && Self.isLetter(first) { faults.insert(.absoluteName) }
        scan(name)
        if hasDotsComponent(name) { faults.insert(.pathTraversal) }
    }

    private static func isLetter(_ byte: UInt8?) -> Bool {
        guard let byte else { return false }
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// True if all bytes are printable ASCII other than the backslash, and no two dots follow each other.
    private static func isPlain(_ name: RawSpan) -> Bool {
        let highs: UInt64 = 0x8080_8080_8080_8080
        var offset = 0
        var lastWasDot: UInt64 = 0
        while let word = try? name.u64(at: offset) {
            let dots = marks(of: 0x2e, in: word)
            // A mark may be one byte too high; then the slow way finds nothing.
            let pairs = dots & (dots << 8 | lastWasDot)
            let suspects = word | word &- 0x2020_2020_2020_2020 | marks(of: 0x5c, in: word) | marks(of: 0x7f, in: word)
            guard suspects & highs == 0, pairs == 0 else { return false }
            lastWasDot = dots >> 56
            offset += 8
        }
        while let byte = try? name.u8(at: offset) {
            let isDot: UInt64 = byte == 0x2e ? 0x80 : 0
            guard byte >= 0x20, byte < 0x7f, byte != 0x5c, isDot & lastWasDot == 0 else { return false }
            lastWasDot = isDot
            offset += 1
        }
        return true
    }

    /// The high bit of each byte of `word` that is `byte`, and perhaps of some next to those.
    @inline(__always)
    private static func marks(of byte: UInt64, in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let zeroed = word ^ (ones &* byte)
        return (zeroed &- ones) & ~zeroed & (ones << 7)
    }

    private mutating func scan(_ name: RawSpan) {
        var ascii = true
        var offset = 0
        while let byte = try? name.u8(at: offset) {
            switch byte {
            case 0: faults.insert(.nulInName)
            case 0x0a, 0x0d: faults.insert(.lineBreakInName)
            case 1..<0x20, 0x7f: faults.insert(.controlCharacterInName)
            case 0x5c: faults.insert(.backslashInName)
            case 0x80...: ascii = false
            default: break
            }
            offset += 1
        }
        guard !ascii else { return }
        if !Self.isBuiltLikeUTF8(name) {
            faults.insert(.invalidUTF8Name)
        } else if !Self.isUTF8(name) {
            faults.insert(.irregularUTF8Name)
        }
    }

    /// The check of libziparchive: leading bytes are followed by as many continuation bytes as they ask for.
    ///
    /// Source: AOSP system/libziparchive, entry_name_utils-inl.h, `IsValidEntryName`.
    private static func isBuiltLikeUTF8(_ name: RawSpan) -> Bool {
        var offset = 0
        while let byte = try? name.u8(at: offset) {
            offset += 1
            guard byte >= 0x80 else { continue }
            guard byte >= 0xc0, byte < 0xfe else { return false }
            for _ in 1..<(~byte).leadingZeroBitCount {
                guard let next = try? name.u8(at: offset), next & 0xc0 == 0x80 else { return false }
                offset += 1
            }
        }
        return true
    }

    private static func isUTF8(_ name: RawSpan) -> Bool {
        var decoder = UTF8()
        // A copy for the decoder of the standard library; only suspicious names come here.
        var bytes = (0..<name.byteCount).compactMap { try? name.u8(at: $0) }.makeIterator()
        while true {
            switch decoder.decode(&bytes) {
            case .scalarValue: continue
            case .emptyInput: return true
            case .error: return false
            }
        }
    }

    /// True if a component, between slashes or backslashes, is `..`.
    private func hasDotsComponent(_ name: RawSpan) -> Bool {
        var length = 0
        var onlyDots = true
        for offset in 0...name.byteCount {
            let byte = try? name.u8(at: offset)
            if byte == nil || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") {
                if onlyDots, length == 2 { return true }
                length = 0
                onlyDots = true
            } else {
                length += 1
                onlyDots = onlyDots && byte == UInt8(ascii: ".")
            }
        }
        return false
    }
}
