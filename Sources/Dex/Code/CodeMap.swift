import Bytes

/// Which method an offset in the code belongs to.
public struct CodeMap: Sendable {
    /// Where code begins in the high half, the method in the low one; ascending.
    private let entries: [UInt64]

    /// A map of methods with their code, in any order.
    init(_ entries: consuming [UInt64]) {
        // Compilers lay code down in the order of the methods.
        let isSorted = (1..<max(1, entries.count)).allSatisfy { entries[$0 - 1] <= entries[$0] }
        if !isSorted { entries.sort() }
        self.entries = entries
    }

    /// An entry for ``init(_:)``.
    static func entry(codeOffset: Int, method: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: codeOffset) << 32 | UInt64(truncatingIfNeeded: method)
    }

    /// The first of the methods in ``DexFile/definedMethods`` whose code is the last to begin before an instruction; nil
    /// if all code lies behind it.
    public func method(at offset: Int) -> Int? {
        let end = entries.firstPlace { Int($0 >> 32) > offset }
        guard end > 0 else { return nil }
        return methods(withCodeAt: Int(entries[end - 1] >> 32)).first
    }

    /// The methods that have the code at an offset: more than one where the compiler let equal methods share it.
    public func methods(withCodeAt offset: Int) -> some RandomAccessCollection<Int> {
        let start = entries.firstPlace { Int($0 >> 32) >= offset }
        let end = entries.firstPlace { Int($0 >> 32) > offset }
        return entries[start..<end].lazy.map { Int(truncatingIfNeeded: $0 & 0xffff_ffff) }
    }
}
