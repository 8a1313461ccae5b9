import Bytes

/// The versions of symbols that a file needs of one library.
///
/// Source: Linux Standard Base, “Symbol Versioning”, Version Requirements; bionic linker, `VersionTracker`.
public struct ElfVersionNeed: Hashable, Sendable {
    /// The library.
    public var library: String
    /// The versions, such as `LIBC` or `GLIBC_2.17`.
    public var versions: [String]
}

extension ElfVersionNeed {
    /// The most versions and libraries that are kept.
    static let most = 1024

    /// Follows the chain of DT_VERNEED.
    static func all(
        _ dynamic: ElfDynamicSection, _ map: AddressMap, _ strings: ElfStringTable, _ bytes: RawSpan,
        log: inout AnomalyLog<ElfAnomaly>
    ) -> [ElfVersionNeed] {
        guard let address = dynamic.value(.versionsNeeded) else { return [] }
        let count = dynamic.value(.versionsNeededCount) ?? 0
        var needs: [ElfVersionNeed] = []
        guard var range = map.range(from: address) else {
            log.note(.unmappedAddress, at: dynamic.fileRange.lowerBound, subject: "DT_VERNEED")
            return []
        }
        var budget = most
        while UInt64(needs.count) < count {
            guard budget > 0 else {
                log.note(.tooMany, at: range.lowerBound, subject: "DT_VERNEED")
                break
            }
            guard let need = read(range, strings, bytes, &budget) else {
                log.note(.malformedVersions, at: range.lowerBound)
                break
            }
            needs.append(need.need)
            guard need.next > 0, need.next < range.count else {
                if UInt64(needs.count) < count {
                    let detail = "\(needs.count) of \(count)"
                    log.note(.malformedVersions, at: range.lowerBound, detail: detail)
                }
                break
            }
            range = (range.lowerBound + need.next)..<range.upperBound
        }
        return needs
    }

    private static func read(
        _ range: Range<Int>, _ strings: ElfStringTable, _ bytes: RawSpan, _ budget: inout Int
    ) -> (need: ElfVersionNeed, next: Int)? {
        let start = range.lowerBound
        guard range.count >= 16, (try? bytes.u16(at: start)) == 1, let count = try? bytes.u16(at: start + 2),
            let file = try? bytes.u32(at: start + 4), let first = try? bytes.u32(at: start + 8),
            let next = try? bytes.u32(at: start + 12)
        else { return nil }
        var need = ElfVersionNeed(library: strings.string(at: UInt64(file), in: bytes) ?? "", versions: [])
        budget -= 1
        var offset = start + Int(first)
        for _ in 0..<count where budget > 0 {
            guard offset + 16 <= range.upperBound, let name = try? bytes.u32(at: offset + 8),
                let step = try? bytes.u32(at: offset + 12)
            else { return nil }
            need.versions.append(strings.string(at: UInt64(name), in: bytes) ?? "")
            budget -= 1
            if step == 0 { break }
            offset += Int(step)
        }
        return (need, Int(next))
    }
}
