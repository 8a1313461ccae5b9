import Archive
import Bytes
import Elf

extension OpenedApp {
    /// The native libraries in the order of packages and entries: files named so below `lib/<abi>/`, and ELF files
    /// wherever they lie under whatever name.
    public func nativeLibraries() -> [NativeLibrary] {
        packages.flatMap { package in
            package.archive.entries.compactMap { $0.isDirectory ? nil : package.nativeLibrary($0) }
        }
    }
}

extension PackageFile {
    fileprivate func nativeLibrary(_ entry: Archive.Entry) -> NativeLibrary? {
        do {
            return nativeLibrary(entry, of: try archive.contents(of: entry))
        } catch {
            return unreadLibrary(entry, error)
        }
    }

    /// The native library that an entry with these contents is; nil if it is none.
    public func nativeLibrary(_ entry: Archive.Entry, of bytes: ByteSlice) -> NativeLibrary? {
        NativeLibrary(entry, of: bytes, in: name, form: form)
    }

    /// The native library that an entry should be whose contents cannot be had; nil if it is not named like one.
    public func unreadLibrary(_ entry: Archive.Entry, _ error: ArchiveError) -> NativeLibrary? {
        guard isNamedLibrary(entry) else { return nil }
        let unread = OpeningError(package: name, part: entry.name, .archive(error))
        return NativeLibrary(entry, .unreadable(unread), in: name, form: form)
    }

    /// True for a name under which the linker finds a library of the app: `lib/<abi>/….so`.
    public func isNamedLibrary(_ entry: Archive.Entry) -> Bool { NativeLibrary.isNamed(entry, form: form) }
}

extension NativeLibrary {
    /// The native library that an entry with these contents is: ELF, or named like a library; nil if it is none.
    public init?(_ entry: Archive.Entry, of bytes: ByteSlice, in package: String, form: PackageFile.Form) {
        guard Self.isNamed(entry, form: form) || bytes.bytes.hasASCII("\u{7f}ELF") else { return nil }
        let content: Content
        do {
            content = .elf(ElfFacts(of: try ElfFile(parsing: bytes)))
        } catch {
            content = .unreadable(OpeningError(package: package, part: entry.name, .elf(error)))
        }
        self.init(entry, content, in: package, form: form)
    }

    fileprivate init(_ entry: Archive.Entry, _ content: Content, in package: String, form: PackageFile.Form) {
        // Nothing is loaded from a bundle itself.
        let isMapped = entry.method != .deflated && form == .apk
        self.init(
            package: package, path: entry.name, folderABI: Self.abi(of: entry.name, form: form),
            size: entry.uncompressedSize, storedAt: isMapped ? entry.dataRange?.lowerBound : nil, content: content)
    }

    fileprivate static func isNamed(_ entry: Archive.Entry, form: PackageFile.Form) -> Bool {
        entry.uncompressedSize > 0 && entry.name.hasSuffix(".so") && abi(of: entry.name, form: form) != nil
    }

    /// The ABI whose folder a file is in, as the installer and bundletool see it.
    private static func abi(of path: String, form: PackageFile.Form) -> String? {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)[...]
        // In a bundle the libraries of each module are below the module's folder.
        if form == .bundle { parts = parts.dropFirst() }
        let abi = parts.dropFirst().first ?? ""
        return parts.count == 3 && parts.first == "lib" && !abi.isEmpty ? String(abi) : nil
    }
}
