import Archive
import Bytes

extension JARVerifier {
    /// An entry whose contents are to be compared.
    private struct Task: Sendable {
        var entry: Archive.Entry
        var expected: [ExpectedDigest]
    }

    /// What came of one entry.
    private enum Outcome: Sendable {
        case fits
        case differs([SignatureIssue])
        case unreadable(ArchiveError)
    }

    /// Compares all entries outside META-INF with the manifest, on all cores.
    ///
    /// An entry counts as signed by those whose signature files list it; Android wants the same signers for all.
    ///
    /// Source: apksig, `V1SchemeVerifier.verifyJarEntriesAgainstManifestAndSigners`.
    ///
    /// - Returns: The places of the signers of all entries.
    func verifyEntries(
        _ entries: [Archive.Entry], manifest: JARManifest, signers: [JARSigner], _ result: inout JARResult
    ) async throws(ArchiveError) -> Set<Int> {
        var tasks: [Task] = []
        var first: (name: String, signers: [Int])?
        let sorted = entries.sorted { ($0.localHeaderOffset, $0.index) < ($1.localHeaderOffset, $1.index) }
        for entry in sorted where !entry.name.utf8.starts(with: Self.folder.utf8) {
            let name = ManifestText(entry.name)
            guard let section = manifest.sections[name] else {
                result.errors.add(.jarSigNoZipEntryDigestInManifest, [entry.name])
                continue
            }
            let own = signers.indices.filter { signers[$0].entryNames.contains(name) }
            guard !own.isEmpty else {
                result.errors.add(.jarSigZipEntryNotSigned, [entry.name])
                continue
            }
            if let first, first.signers != own {
                result.errors.add(
                    .jarSigZipEntrySignersMismatch,
                    [first.name, Self.names(first.signers, signers), entry.name, Self.names(own, signers)])
                continue
            }
            if first == nil { first = (entry.name, own) }
            let expected = manifest.file.digestsToVerify(in: section, suffix: "-Digest", range: context.range)
            guard !expected.isEmpty else {
                result.errors.add(.jarSigNoZipEntryDigestInManifest, [entry.name])
                continue
            }
            result.digests.formUnion(expected.map(\.algorithm))
            tasks.append(Task(entry: entry, expected: expected))
        }
        guard let first else {
            result.errors.add(.jarSigNoSignedZipEntries)
            return []
        }
        try await compare(tasks, &result)
        return Set(first.signers)
    }

    private static func names(_ places: [Int], _ signers: [JARSigner]) -> String {
        places.map { signers[$0].name.file }.joined(separator: ", ")
    }

    private func compare(_ tasks: [Task], _ result: inout JARResult) async throws(ArchiveError) {
        let archive = archive
        let outcomes = await Parallel.map(count: tasks.count) { Self.compare(tasks[$0], in: archive) }
        for outcome in outcomes {
            switch outcome {
            case .fits: continue
            case .differs(let issues): for issue in issues { result.errors.add(issue) }
            case .unreadable(let error): throw error
            }
        }
    }

    /// Compares one entry with its digests: a pure function.
    private static func compare(_ task: Task, in archive: Archive) -> Outcome {
        do {
            let contents = try archive.signedContents(of: task.entry)
            defer { (try? archive.storedBytes(of: task.entry))?.discardPages() }
            let issues = task.expected.compactMap { expected -> SignatureIssue? in
                let actual = expected.algorithm.digest(of: contents)
                guard actual != expected.value else { return nil }
                return SignatureIssue(
                    .jarSigZipEntryDigestDidNotVerify,
                    [
                        task.entry.name, expected.algorithm.rawValue, JARManifest.name, Base64.encoded(actual),
                        expected.text,
                    ])
            }
            return issues.isEmpty ? .fits : .differs(issues)
        } catch {
            return .unreadable(error)
        }
    }
}

extension Archive {
    /// The contents of an entry as Android reads them to verify JAR signatures, which is stricter than otherwise: both
    /// headers must agree.
    ///
    /// Source: AOSP, system/libziparchive, `FindEntry`; libcore, `StrictJarFile`; apksig, `LocalFileRecord.getRecord`.
    func signedContents(of entry: Entry) throws(ArchiveError) -> ByteSlice {
        guard let local = entry.local else {
            throw ArchiveError(.localHeaderUnreadable, at: entry.localHeaderOffset, subject: entry.name)
        }
        let central = entry.central
        guard local.name.count == central.name.count,
            let localName = try? bytes.bytes.part(at: local.name.lowerBound, count: local.name.count),
            let name = try? bytes.bytes.part(at: central.name.lowerBound, count: central.name.count),
            name.equals(localName)
        else {
            throw ArchiveError(
                .localHeaderUnreadable, at: entry.localHeaderOffset, subject: entry.name, detail: "another name")
        }
        let usesDescriptor = local.flags.contains(.dataDescriptor)
        guard usesDescriptor == central.flags.contains(.dataDescriptor),
            usesDescriptor
                || local.crc32 == central.crc32 && local.compressedSize == central.compressedSize
                    && local.uncompressedSize == central.uncompressedSize
        else {
            throw ArchiveError(
                .localHeaderUnreadable, at: entry.localHeaderOffset, subject: entry.name, detail: "headers differ")
        }
        return entry.method == .stored ? try contents(of: entry) : try inflated(entry, from: local.extra.upperBound)
    }

    /// The contents of an entry that is not stored, whatever else its method is.
    ///
    /// Android's Java code inflates every such entry, its native code only those that say they are deflated. So the data
    /// are given to an archive of their own, in which they say so.
    private func inflated(_ entry: Entry, from start: Int) throws(ArchiveError) -> ByteSlice {
        guard entry.method != .deflated else { return try contents(of: entry) }
        guard start <= endRecord.directoryOffset, entry.compressedSize <= endRecord.directoryOffset - start,
            let data = try? bytes.slice(at: start, count: entry.compressedSize),
            let size = UInt32(exactly: entry.uncompressedSize)
        else {
            throw ArchiveError(.dataOutOfBounds, at: entry.localHeaderOffset, subject: entry.name)
        }
        func le(_ value: UInt32, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
        }
        let fields =
            le(20, 2) + le(0, 2) + le(8, 2) + le(0, 4) + le(entry.crc32, 4) + le(UInt32(data.count), 4)
            + le(size, 4) + le(1, 2) + le(0, 2)
        let local = Array("PK\u{3}\u{4}".utf8) + fields + [0x78] + data.array()
        let record = Array("PK\u{1}\u{2}".utf8) + le(20, 2) + fields + le(0, 14) + [0x78]
        let end =
            Array("PK\u{5}\u{6}".utf8) + le(0, 4) + le(1, 2) + le(1, 2) + le(UInt32(record.count), 4)
            + le(UInt32(local.count), 4) + le(0, 2)
        let copy = try Archive(parsing: ByteSlice(local + record + end), limits: limits)
        guard let only = copy.entries.first else { throw ArchiveError(.noDirectory, at: entry.recordOffset) }
        return try copy.contents(of: only)
    }
}
