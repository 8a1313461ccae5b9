import Archive
import Bytes
import Elf

extension OpenedApp {
    /// The native libraries in the order of packages and entries: files named so below `lib/<abi>/`, and ELF files
    /// wherever they lie under whatever name.
    public func nativeLibraries() -> [NativeLibrary] {
        packages.flatMap { package in
            package.archive.entries.compactMap { package.nativeLibrary($0) }
        }
    }
}

extension PackageFile {
    /// The native library that an entry is; nil if it is none.
    public func nativeLibrary(_ entry: Archive.Entry) -> NativeLibrary? {
        guard !entry.isDirectory, entry.uncompressedSize > 0 else { return nil }
        let abi = abi(of: entry.name)
        let isNamedSo = abi != nil && entry.name.hasSuffix(".so")
        let bytes: ByteSlice
        do {
            bytes = try archive.contents(of: entry)
        } catch {
            return isNamedSo ? library(entry, abi, .unreadable(unread(entry, .archive(error)))) : nil
        }
        guard isNamedSo || bytes.bytes.hasASCII("\u{7f}ELF") else { return nil }
        do {
            return library(entry, abi, .elf(ElfFacts(of: try ElfFile(parsing: bytes))))
        } catch {
            return library(entry, abi, .unreadable(unread(entry, .elf(error))))
        }
    }

    /// The ABI whose folder a file is in, as the installer and bundletool see it.
    private func abi(of path: String) -> String? {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)[...]
        // In a bundle the libraries of each module are below the module's folder.
        if form == .bundle { parts = parts.dropFirst() }
        let abi = parts.dropFirst().first ?? ""
        return parts.count == 3 && parts.first == "lib" && !abi.isEmpty ? String(abi) : nil
    }

    private func library(
        _ entry: Archive.Entry, _ abi: String?, _ content: NativeLibrary.Content
    ) -> NativeLibrary {
        // Nothing is loaded from a bundle itself.
        let isMapped = entry.method != .deflated && form == .apk
        return NativeLibrary(
            package: name, path: entry.name, folderABI: abi, size: entry.uncompressedSize,
            storedAt: isMapped ? entry.dataRange?.lowerBound : nil, content: content)
    }

    private func unread(_ entry: Archive.Entry, _ trouble: OpeningError.Trouble) -> OpeningError {
        OpeningError(package: name, part: entry.name, trouble)
    }
}
