import Archive
import Bytes
import Dex

/// Finds the dex files of one package: those that the runtime loads by their names, all others by their contents,
/// whatever they are called and also in archives inside the package.
public struct DexSearch: Sendable {
    let package: PackageFile
    /// For the entries that the runtime loads, by place in the directory: their order.
    private let loadOrder: [Int: Int]

    /// A search of a package.
    ///
    /// The runtime loads `classes.dex`, `classes2.dex` and so on up to the first that is missing. In a bundle each module
    /// has its own in the folder `dex`.
    /// Source: AOSP libdexfile, `DexFileLoader::GetMultiDexClassesDexName`, `OpenAllDexFilesFromZip`.
    public init(_ package: PackageFile) {
        self.package = package
        var order: [Int: Int] = [:]
        for folder in Self.folders(of: package) {
            var number = 1
            while let entry = package.archive.entry(named: "\(folder)classes\(number == 1 ? "" : "\(number)").dex") {
                order[entry.index] = order.count
                number += 1
            }
        }
        loadOrder = order
    }

    private static func folders(of package: PackageFile) -> [String] {
        guard package.form == .bundle else { return [""] }
        let suffix = "/dex/classes.dex"
        let modules = package.archive.entries.map(\.name).filter { $0.hasSuffix(suffix) }
        return modules.map { String($0.dropLast("classes.dex".count)) }
    }

    /// How much may still be expanded and looked at in archives inside packages.
    public struct Budget: Sendable {
        /// The limits, which all archives that are searched within it share.
        let limits: ArchiveLimits
        /// Files of such archives.
        var files: Int
        /// Bytes that they expand to.
        var bytes: Int

        /// What the limits allow in all.
        public init(_ limits: ArchiveLimits) {
            self.limits = limits
            files = limits.entryCount
            bytes = limits.nestedExpansion
        }
    }

    /// What archives inside an entry may expand to if all entries are looked at, each for itself: its share by size, at
    /// least a mebibyte.
    public func budget(for entry: Archive.Entry) -> Budget {
        let limits = package.archive.limits
        let share = Double(entry.uncompressedSize) / Double(max(1, package.archive.bytes.count))
        var budget = Budget(limits)
        budget.bytes = max(1 << 20, Int(min(1, share) * Double(limits.nestedExpansion)))
        return budget
    }

    /// True if the runtime loads the entry, which then has to be looked at however it begins.
    public func isLoaded(_ entry: Archive.Entry) -> Bool { loadOrder[entry.index] != nil }

    /// True if a file that begins with these bytes has to be looked at as a whole: a dex file, or an archive.
    public static func isWanted(_ beginning: RawSpan) -> Bool {
        beginning.hasASCII("dex\n") || ContentKind.isZip(beginning, at: 0)
    }

    /// Looks at an entry whose bytes are not at hand: expands it only if its name or its first bytes ask for it.
    func look(at entry: Archive.Entry, within budget: inout Budget) -> DexFindings {
        guard !entry.isDirectory, isLoaded(entry) || package.archive.begins(entry, where: Self.isWanted) else {
            return DexFindings()
        }
        do {
            return look(at: try package.archive.contents(of: entry), of: entry, within: &budget)
        } catch {
            return unread(entry, because: error)
        }
    }

    /// Looks at an entry whose bytes are at hand.
    public func look(at bytes: ByteSlice, of entry: Archive.Entry, within budget: inout Budget) -> DexFindings {
        var findings = DexFindings()
        if isLoaded(entry) || bytes.bytes.hasASCII("dex\n") {
            findings.entries.append(
                DexEntry(package: package.name, path: entry.name, loadOrder: loadOrder[entry.index], parsing: bytes))
        } else if ContentKind.isZip(bytes.bytes, at: 0) {
            var search = NestedDexSearch(package: package.name, budget: budget)
            search.look(into: bytes, at: entry.name, depth: 1)
            findings = search.findings
            budget = search.budget
        }
        return findings
    }

    /// What is to be said of an entry that cannot be read: nothing unless the runtime loads it or its first bytes, which
    /// could be read, are those of a dex file or an archive.
    public func unread(_ entry: Archive.Entry, because error: ArchiveError) -> DexFindings {
        var findings = DexFindings()
        if isLoaded(entry) || package.archive.begins(entry, where: { $0.hasASCII("dex\n") }) {
            findings.entries.append(
                DexEntry(package: package.name, path: entry.name, loadOrder: loadOrder[entry.index], unread: error))
        } else if package.archive.begins(entry, where: Self.isWanted) {
            findings.unsearched.append(OpeningError(package: package.name, part: entry.name, .archive(error)))
        }
        return findings
    }
}

extension Archive {
    /// True if the first bytes of an entry can be read and are so; no more of it is expanded.
    func begins(_ entry: Entry, where isWanted: (RawSpan) -> Bool) -> Bool {
        var result = false
        _ = readPieces(of: entry, size: 32) { piece in
            result = isWanted(piece)
            return false
        }
        return result
    }
}
