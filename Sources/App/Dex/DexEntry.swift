import Archive
import Bytes
import Dex

/// A dex file of an app: one that the runtime loads, or one that lies elsewhere in a package.
public struct DexEntry: Sendable {
    /// The package it is in: its file's name or path in the container; empty if the input itself is the package.
    public let package: String
    /// Its path in the package.
    public let path: String
    /// True if the runtime loads it when the app starts; others can only be loaded by the app itself.
    public let isLoaded: Bool
    /// Its contents, or why they cannot be read.
    public let contents: Result<DexContainer, OpeningError>

    /// The package and the path as one, for people.
    public var name: String { package.isEmpty ? path : "\(package)!/\(path)" }
}

/// Which entries of a package are dex files.
struct DexEntries {
    let package: PackageFile

    /// The entries that the runtime loads in their order, then those that are dex files by their contents.
    ///
    /// It loads `classes.dex`, `classes2.dex` and so on up to the first that is missing.
    /// Source: AOSP libdexfile, `DexFileLoader::GetMultiDexClassesDexName`, `OpenAllDexFilesFromZip`.
    func all() -> [DexEntry] {
        var loaded: Set<String> = []
        var entries: [DexEntry] = []
        for folder in folders() {
            var number = 1
            while let entry = package.archive.entry(named: folder + Self.name(number)) {
                loaded.insert(entry.name)
                entries.append(read(entry, isLoaded: true))
                number += 1
            }
        }
        for entry in package.archive.entries where !entry.isDirectory && loaded.insert(entry.name).inserted {
            if isDex(entry) { entries.append(read(entry, isLoaded: false)) }
        }
        return entries
    }

    /// The name of the n-th dex file.
    private static func name(_ number: Int) -> String {
        number == 1 ? "classes.dex" : "classes\(number).dex"
    }

    /// Where they lie: at the top of an APK, in `dex/` of each module of a bundle.
    private func folders() -> [String] {
        guard package.form == .bundle else { return [""] }
        let suffix = "/dex/classes.dex"
        let modules = package.archive.entries.map(\.name).filter { $0.hasSuffix(suffix) }
        return modules.map { String($0.dropLast("classes.dex".count)) }
    }

    /// Small entries cannot be dex files; all others are expanded to see how they begin.
    private func isDex(_ entry: Archive.Entry) -> Bool {
        guard entry.uncompressedSize >= DexHeader.size || entry.method != .deflated,
            let bytes = try? package.archive.contents(of: entry)
        else { return false }
        return bytes.bytes.hasASCII("dex\n")
    }

    private func read(_ entry: Archive.Entry, isLoaded: Bool) -> DexEntry {
        let contents: Result<DexContainer, OpeningError>
        do {
            let bytes = try package.archive.contents(of: entry)
            do {
                contents = .success(try DexContainer(parsing: bytes))
            } catch {
                contents = .failure(OpeningError(package: package.name, part: entry.name, .dex(error)))
            }
        } catch {
            contents = .failure(OpeningError(package: package.name, part: entry.name, .archive(error)))
        }
        return DexEntry(package: package.name, path: entry.name, isLoaded: isLoaded, contents: contents)
    }
}

extension OpenedApp {
    /// The dex files of all packages, base first; in each those that the runtime loads first.
    public func dexFiles() -> [DexEntry] {
        packages.flatMap { DexEntries(package: $0).all() }
    }
}
