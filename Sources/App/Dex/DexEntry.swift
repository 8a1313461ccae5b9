import Archive
import Bytes
import Dex

/// A dex file of an app: one that the runtime loads, or one that lies elsewhere in a package.
public struct DexEntry: Sendable {
    /// The package it is in: its file's name or path in the container; empty if the input itself is the package.
    public let package: String
    /// Its path in the package; in an archive inside the package `assets/plugin.jar!/classes.dex`.
    public let path: String
    /// Its place, from 0, among the files of the package that the runtime loads when the app starts; nil for those that
    /// only the app itself can load.
    public let loadOrder: Int?
    /// Its contents, or why they cannot be read.
    public let contents: Result<DexContainer, OpeningError>

    /// True if the runtime loads it when the app starts.
    public var isLoaded: Bool { loadOrder != nil }

    /// The package and the path as one, for people.
    public var name: String { package.isEmpty ? path : "\(package)!/\(path)" }

    /// A dex file whose bytes are at hand.
    init(package: String, path: String, loadOrder: Int?, parsing bytes: ByteSlice) {
        self.package = package
        self.path = path
        self.loadOrder = loadOrder
        do {
            contents = .success(try DexContainer(parsing: bytes))
        } catch {
            contents = .failure(OpeningError(package: package, part: path, .dex(error)))
        }
    }

    /// A dex file whose bytes cannot be had.
    init(package: String, path: String, loadOrder: Int?, unread error: ArchiveError) {
        self.package = package
        self.path = path
        self.loadOrder = loadOrder
        contents = .failure(OpeningError(package: package, part: path, .archive(error)))
    }
}

/// The dex files of a package or an app, and what could not be searched for them.
public struct DexFindings: Sendable {
    /// The files, in the order they were found.
    public var entries: [DexEntry] = []
    /// Archives inside packages that could not be searched, or not as a whole: there may be dex files in them.
    public var unsearched: [OpeningError] = []

    /// Nothing found.
    public init() {}

    /// Adds what another search found.
    public mutating func add(_ other: DexFindings) {
        entries += other.entries
        unsearched += other.unsearched
    }

    /// Puts the files that the runtime loads in front, in the order it loads them; the rest stays as it is.
    ///
    /// For the findings of one package.
    public mutating func putLoadedFirst() {
        let loaded = entries.filter(\.isLoaded).sorted { ($0.loadOrder ?? 0) < ($1.loadOrder ?? 0) }
        entries = loaded + entries.filter { !$0.isLoaded }
    }
}

extension OpenedApp {
    /// The dex files of all packages, base first; in each those that the runtime loads first, then all others by content.
    public func dexFiles() -> DexFindings {
        var findings = DexFindings()
        var budget = DexSearch.Budget(base.archive.limits)
        for package in packages {
            let search = DexSearch(package)
            var found = DexFindings()
            for entry in package.archive.entries { found.add(search.look(at: entry, within: &budget)) }
            found.putLoadedFirst()
            findings.add(found)
        }
        return findings
    }
}
