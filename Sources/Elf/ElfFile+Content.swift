import Bytes

extension ElfFile {
    /// Where the bytes that the linker maps stand in the file, in order and without overlaps; the whole file if
    /// nothing is to be loaded.
    public var loadedRanges: [Range<Int>] {
        let loads = segments.filter { $0.type == .load && !$0.fileRange.isEmpty }.map(\.fileRange)
        guard !loads.isEmpty else { return [0..<bytes.count] }
        var merged: [Range<Int>] = []
        for range in loads.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }

    /// Where a text first stands among the bytes that the linker maps; nil if it does not.
    public func firstOffset(of text: String) -> Int? {
        let needle = ByteSlice(Array(text.utf8))
        let span = bytes.bytes
        for range in loadedRanges {
            guard let part = try? span.part(at: range.lowerBound, count: range.count),
                let hit = part.firstIndex(of: needle.bytes)
            else { continue }
            return range.lowerBound + hit
        }
        return nil
    }

    /// Shannon's entropy of each segment that is loaded, in bits per byte, by the segment's number. Of an encrypted or
    /// packed segment it is nearly 8, of machine code about 6.
    public func entropies() -> [(segment: Int, entropy: Double)] {
        let span = bytes.bytes
        // No byte twice: overlapping segments would be a way to make this take long.
        var budget = bytes.count
        var result: [(segment: Int, entropy: Double)] = []
        for (index, segment) in segments.enumerated() where segment.type == .load {
            let range = segment.fileRange
            guard !range.isEmpty, range.count <= budget,
                let part = try? span.part(at: range.lowerBound, count: range.count)
            else { continue }
            budget -= range.count
            result.append((index, part.entropy()))
        }
        return result
    }

    /// True if all symbols were removed.
    public var isStripped: Bool { !sections.contains { $0.type == .symbols } }

    /// The names of the sections with debugging information, sorted.
    public var debugSections: [String] {
        guard let sectionNames else { return [] }
        let span = bytes.bytes
        var names: Set<String> = []
        for section in sections {
            let offset = UInt64(section.nameOffset)
            guard
                sectionNames.hasPrefix(".debug_", at: offset, in: span)
                    || sectionNames.hasPrefix(".zdebug_", at: offset, in: span)
                    || sectionNames.isString(".gnu_debugdata", at: offset, in: span)
            else { continue }
            if names.count < 64, let name = name(of: section) { names.insert(name) }
        }
        return names.sorted()
    }

    /// The smallest alignment of the segments that are loaded, in bytes; nil if none is. Devices with pages of 16 KiB
    /// load a library only if this is at least 16,384.
    ///
    /// Source: Android, “Support 16 KB page sizes”; AOSP bionic, linker_phdr.cpp, `phdr_table_get_minimum_alignment`.
    public var pageAlignment: Int? {
        segments.filter { $0.type == .load }.map { Int(clamping: $0.alignment) }.min()
    }

    /// The names of the first sections, each as long as names of sections are.
    var keptSectionNames: [String] {
        sections.prefix(64).compactMap { name(of: $0) }.filter { !$0.isEmpty && $0.utf8.count <= 64 }
    }
}
