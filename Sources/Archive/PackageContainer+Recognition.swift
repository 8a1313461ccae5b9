import Bytes

extension PackageContainer {
    /// Tells what the bytes are and finds the packages in them.
    ///
    /// - Throws: ``ArchiveError`` if the bytes are no archive, or one without a package: ``ArchiveError/Code/noPackage``.
    public init(recognizing bytes: ByteSlice, limits: ArchiveLimits = .standard) throws(ArchiveError) {
        try self.init(recognizing: bytes, limits: limits, depth: 0)
    }

    private init(recognizing bytes: ByteSlice, limits: ArchiveLimits, depth: Int) throws(ArchiveError) {
        let archive = try Archive(parsing: bytes, limits: limits)
        if archive.entry(named: "AndroidManifest.xml") != nil {
            self.init(kind: .package, members: [Member(name: "", archive: archive)], leftOut: [])
        } else if archive.entry(named: "BundleConfig.pb") != nil,
            archive.entry(named: "base/manifest/AndroidManifest.xml") != nil
        {
            self.init(kind: .bundle, members: [Member(name: "", archive: archive)], leftOut: [])
        } else {
            try self.init(opening: archive, depth: depth + 1)
        }
    }

    /// Reads the packages out of a container.
    private init(opening archive: Archive, depth: Int) throws(ArchiveError) {
        let reader = try ContainerReader(archive)
        kind = reader.kind
        members = []
        leftOut = []
        let packages = reader.entries.filter { Self.hasEnding($0.name, [".apk"]) }
        guard !packages.isEmpty else {
            try addNested(in: reader, depth: depth)
            return
        }
        guard depth <= archive.limits.nesting else { throw Self.tooDeep(archive, depth: depth) }
        let chosen = try reader.deviceFiles()
        for entry in packages {
            guard chosen?.contains(entry.name) != false else {
                leftOut.append(LeftOut(name: entry.name, reason: .otherDevices))
                continue
            }
            do {
                let member = try Archive(parsing: try reader.contents(of: entry), limits: archive.limits)
                if member.entry(named: "AndroidManifest.xml") != nil {
                    members.append(Member(name: entry.name, archive: member))
                } else {
                    leftOut.append(LeftOut(name: entry.name, reason: .noManifest))
                }
            } catch  where !error.isLimit {
                leftOut.append(LeftOut(name: entry.name, reason: .unreadable(error)))
            }
        }
        guard !members.isEmpty else { throw Self.empty(archive, leftOut) }
    }

    /// Opens the containers in a container that has no packages itself.
    private mutating func addNested(in reader: ContainerReader, depth: Int) throws(ArchiveError) {
        for entry in reader.entries where Self.hasEnding(entry.name, [".apks", ".xapk", ".apkm", ".zip"]) {
            guard depth < reader.archive.limits.nesting else { throw Self.tooDeep(reader.archive, depth: depth + 1) }
            let inner: PackageContainer
            do {
                inner = try PackageContainer(
                    recognizing: try reader.contents(of: entry), limits: reader.archive.limits, depth: depth)
            } catch  where !error.isLimit {
                leftOut.append(LeftOut(name: entry.name, reason: .unreadable(error)))
                continue
            }
            guard inner.kind != .bundle else { continue }
            for member in inner.members {
                let path = member.name.isEmpty ? entry.name : entry.name + "/" + member.name
                members.append(Member(name: path, archive: member.archive))
            }
            leftOut += inner.leftOut.map { LeftOut(name: entry.name + "/" + $0.name, reason: $0.reason) }
        }
        guard !members.isEmpty else { throw Self.empty(reader.archive, leftOut) }
    }

    private static func hasEnding(_ name: String, _ endings: [String]) -> Bool {
        let name = name.lowercased()
        return endings.contains { name.hasSuffix($0) }
    }

    private static func empty(_ archive: Archive, _ leftOut: [LeftOut]) -> ArchiveError {
        ArchiveError(
            .noPackage, at: archive.endRecord.directoryOffset, subject: leftOut.first?.name ?? "",
            detail: "\(archive.entries.count) entries, none is a package with a manifest")
    }

    private static func tooDeep(_ archive: Archive, depth: Int) -> ArchiveError {
        ArchiveError(
            .nestingLimit, at: archive.endRecord.directoryOffset,
            exceeded: .init(limit: archive.limits.nesting, value: depth))
    }
}

extension ArchiveError {
    /// True if a limit was broken: then the whole input is given up, not one member.
    fileprivate var isLimit: Bool { exceeded != nil }
}
