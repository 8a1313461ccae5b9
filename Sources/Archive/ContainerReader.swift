import Bytes

/// Lists and reads a container of packages through libzip.
///
/// libzip checks what it expands, which suits containers: no device reads them, so there is no reading of Android's
/// to follow. Stored members, the usual case, are mapped from the container and not copied.
struct ContainerReader {
    let archive: Archive
    let entries: [LibzipArchive.Entry]
    private let libzip: LibzipArchive

    init(_ archive: Archive) throws(ArchiveError) {
        self.archive = archive
        do {
            libzip = try LibzipArchive(archive.bytes)
        } catch {
            throw ArchiveError(.unreadableContainer, at: archive.endRecord.offset, detail: error.text)
        }
        entries = libzip.entries()
        let total = entries.filter { $0.method != .stored }.reduce(0) { $0.adding($1.uncompressedSize) ?? .max }
        guard total <= archive.limits.totalExpansion else {
            throw ArchiveError(
                .totalExpansionLimit, at: archive.endRecord.directoryOffset,
                exceeded: .init(limit: archive.limits.totalExpansion, value: total))
        }
    }

    /// What the files beside the packages say about the container's maker.
    var kind: PackageContainer.Kind {
        let names = Set(entries.map(\.name))
        if names.contains("toc.pb") { return .bundletoolSet }
        if names.contains("manifest.json") { return .xapk }
        return names.contains("info.json") ? .apkm : .collection
    }

    /// The files that one device gets; nil if the container does not say.
    func deviceFiles() throws(ArchiveError) -> Set<String>? {
        guard let entry = entries.first(where: { $0.name == "toc.pb" }) else { return nil }
        let bytes = try contents(of: entry)
        // Without a readable table everything is taken: rather too much than a package unseen.
        guard let table = try? BundleTableOfContents(bytes.bytes) else { return nil }
        let files = Set(table.deviceFiles)
        return files.isDisjoint(with: entries.map(\.name)) ? nil : files
    }

    func contents(of entry: LibzipArchive.Entry) throws(ArchiveError) -> ByteSlice {
        let own = archive.entries.indices.contains(entry.index) ? archive.entries[entry.index] : nil
        if let own, own.name == entry.name, own.method == .stored, entry.method == .stored,
            own.compressedSize == entry.compressedSize, own.uncompressedSize == entry.uncompressedSize
        {
            return try archive.contents(of: own)
        }
        let offset = own?.recordOffset ?? archive.endRecord.directoryOffset
        let ceiling = (entry.compressedSize.adding(1) ?? .max).times(Deflate.maximumRatio) ?? .max
        guard entry.uncompressedSize <= ceiling else {
            throw ArchiveError(
                .implausibleSize, at: offset, subject: entry.name,
                detail: "compressed \(entry.compressedSize), uncompressed \(entry.uncompressedSize)")
        }
        guard entry.uncompressedSize <= archive.limits.entryExpansion else {
            throw ArchiveError(
                .entryExpansionLimit, at: offset, subject: entry.name,
                exceeded: .init(limit: archive.limits.entryExpansion, value: entry.uncompressedSize))
        }
        do {
            return try libzip.contents(of: entry)
        } catch {
            throw ArchiveError(.unreadableContainer, at: offset, subject: entry.name, detail: error.text)
        }
    }
}
