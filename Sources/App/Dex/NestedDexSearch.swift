import Archive
import Bytes
import Dex

/// Finds dex files in archives that lie inside a package, and in archives inside these.
///
/// Of each file only the first bytes are expanded, until they are those of a dex file or an archive. All archives share
/// one budget, which bounds time and memory, however often they name the same data.
struct NestedDexSearch {
    /// The name of the package around them.
    let package: String
    var budget: DexSearch.Budget
    private(set) var findings = DexFindings()

    init(package: String, budget: DexSearch.Budget) {
        self.package = package
        self.budget = budget
    }

    /// How deep archives are opened inside a package.
    static let depthLimit = 3

    /// Searches an archive.
    ///
    /// - Parameters:
    ///   - path: Where it lies in the package.
    ///   - depth: How many archives it takes to come to its files, the package not counted.
    mutating func look(into bytes: ByteSlice, at path: String, depth: Int) {
        guard depth <= Self.depthLimit else {
            return note(
                ArchiveError(.nestingLimit, at: 0, exceeded: .init(limit: Self.depthLimit, value: depth)), path)
        }
        let archive: Archive
        do {
            archive = try Archive(parsing: bytes, limits: budget.limits)
        } catch {
            // Nothing can be hidden where there is nothing.
            return error.code == .noEntries ? () : note(error, path)
        }
        // One is enough to know that the archive was not searched as a whole.
        var trouble: ArchiveError?
        for entry in archive.entries where !entry.isDirectory {
            budget.files -= 1
            guard budget.files >= 0 else {
                let limit = budget.limits.entryCount
                trouble = ArchiveError(
                    .entryCountLimit, at: entry.recordOffset, exceeded: .init(limit: limit, value: limit + 1))
                break
            }
            guard archive.begins(entry, where: DexSearch.isWanted) else {
                trouble = trouble ?? Self.obstacle(entry)
                continue
            }
            do throws(ArchiveError) {
                try open(entry, of: archive, at: path, depth: depth)
            } catch {
                trouble = trouble ?? error
            }
        }
        if let trouble { note(trouble, path) }
    }

    /// Expands a file that begins like a dex file or an archive.
    private mutating func open(
        _ entry: Archive.Entry, of archive: Archive, at path: String, depth: Int
    ) throws(ArchiveError) {
        let size = entry.method == .deflated ? entry.uncompressedSize : 0
        guard size <= budget.bytes else {
            let limit = budget.limits.nestedExpansion
            throw ArchiveError(
                .nestedExpansionLimit, at: entry.recordOffset, subject: entry.name,
                exceeded: .init(limit: limit, value: limit - budget.bytes + size))
        }
        budget.bytes -= size
        let bytes = try archive.contents(of: entry)
        let place = "\(path)!/\(entry.name)"
        if bytes.bytes.hasASCII("dex\n") {
            findings.entries.append(DexEntry(package: package, path: place, loadOrder: nil, parsing: bytes))
        } else {
            look(into: bytes, at: place, depth: depth + 1)
        }
    }

    /// Why the beginning of a file says nothing of it; nil if it does.
    ///
    /// Runtimes read what is marked as encrypted as if it were not: the mark counts only where nothing is found.
    private static func obstacle(_ entry: Archive.Entry) -> ArchiveError? {
        if entry.flags.contains(.encrypted) {
            return ArchiveError(.encryptedEntry, at: entry.recordOffset, subject: entry.name)
        }
        guard entry.method != .stored, entry.method != .deflated else { return nil }
        return ArchiveError(.unknownMethod, at: entry.recordOffset, subject: entry.name)
    }

    private mutating func note(_ error: ArchiveError, _ path: String) {
        findings.unsearched.append(OpeningError(package: package, part: path, .archive(error)))
    }
}
