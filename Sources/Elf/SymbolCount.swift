import Bytes

/// How many dynamic symbols there are, which nothing states: the hash tables imply it.
///
/// Source: System V gABI, “Hash Table”; for DT_GNU_HASH: LLVM, lib/Object/ELF.cpp, `getDynSymtabSizeFromGnuHash`.
struct SymbolCount {
    /// The number that the hash tables imply; nil without a hash table that can be read.
    private(set) var hashed: Int?
    /// The highest symbol that a relocation names, plus one. A table that offers nothing may hash none of its symbols.
    private(set) var referenced = 0

    init(
        _ dynamic: ElfDynamicSection, _ map: AddressMap, _ bytes: RawSpan, _ header: ElfHeader,
        log: inout AnomalyLog<ElfAnomaly>
    ) {
        let is64Bit = header.is64Bit
        if !dynamic.has(.hash), !dynamic.has(.gnuHash) {
            log.note(.noHashTable, at: dynamic.fileRange.lowerBound)
        }
        if let address = dynamic.value(.hash) {
            note(Self.classic(address, map, bytes), "DT_HASH", map.range(from: address), &log)
        }
        if let address = dynamic.value(.gnuHash) {
            note(Self.gnu(address, map, bytes, is64Bit: is64Bit), "DT_GNU_HASH", map.range(from: address), &log)
        }
        let tables: [(start: ElfDynamicSection.Tag, size: ElfDynamicSection.Tag, hasAddends: Bool)] = [
            (.relocations, .relocationsSize, false), (.relocationsWithAddends, .relocationsWithAddendsSize, true),
            (.pltRelocations, .pltRelocationsSize, dynamic.value(.pltRelocationsForm) == 7),
        ]
        for table in tables {
            guard let address = dynamic.value(table.start), let size = dynamic.value(table.size),
                let range = map.range(from: address, count: size)
            else { continue }
            let step = (is64Bit ? 8 : 4) * (table.hasAddends ? 3 : 2)
            for offset in stride(from: range.lowerBound, to: range.upperBound - step + 1, by: step) {
                let symbol = Self.symbol(ofRelocationAt: offset, bytes, header)
                if symbol > 0 { referenced = max(referenced, symbol + 1) }
            }
        }
    }

    /// The symbol is the upper part of `r_info`, on 64-bit MIPS the lower one.
    private static func symbol(ofRelocationAt offset: Int, _ bytes: RawSpan, _ header: ElfHeader) -> Int {
        guard header.is64Bit else { return Int((try? bytes.u32(at: offset + 4)) ?? 0) >> 8 }
        return Int((try? bytes.u32(at: offset + (header.machine == .mips ? 8 : 12))) ?? 0)
    }

    private mutating func note(
        _ count: Int?, _ name: String, _ range: Range<Int>?, _ log: inout AnomalyLog<ElfAnomaly>
    ) {
        guard let count else {
            log.note(.malformedHashTable, at: range?.lowerBound ?? 0, subject: name)
            return
        }
        hashed = max(hashed ?? 0, count)
    }

    /// The classic table has a chain link for each symbol.
    private static func classic(_ address: UInt64, _ map: AddressMap, _ bytes: RawSpan) -> Int? {
        guard let range = map.range(from: address), let buckets = try? bytes.u32(at: range.lowerBound),
            let chains = try? bytes.u32(at: range.lowerBound + 4),
            8 + (Int(buckets) + Int(chains)) * 4 <= range.count
        else { return nil }
        return Int(chains)
    }

    /// The GNU table is sorted by bucket: the chain of the highest bucket in use ends with the last symbol.
    private static func gnu(_ address: UInt64, _ map: AddressMap, _ bytes: RawSpan, is64Bit: Bool) -> Int? {
        guard let range = map.range(from: address), let bucketCount = try? bytes.u32(at: range.lowerBound),
            let first = try? bytes.u32(at: range.lowerBound + 4),
            let bloomSize = try? bytes.u32(at: range.lowerBound + 8)
        else { return nil }
        let buckets = range.lowerBound + 16 + Int(bloomSize) * (is64Bit ? 8 : 4)
        let chains = buckets + Int(bucketCount) * 4
        guard chains <= range.upperBound else { return nil }
        var last: UInt32 = 0
        for offset in stride(from: buckets, to: chains, by: 4) { last = max(last, (try? bytes.u32(at: offset)) ?? 0) }
        guard last > 0 else { return Int(first) }
        guard last >= first else { return nil }
        var offset = chains + Int(last - first) * 4
        var index = Int(last)
        // The lowest bit of a hash marks the end of a chain.
        while offset + 4 <= range.upperBound, let hash = try? bytes.u32(at: offset) {
            index += 1
            if hash & 1 != 0 { return index }
            offset += 4
        }
        return nil
    }
}
