import Archive
import Bytes

/// What a JAR signature is verified for.
struct JARContext: Sendable {
    /// The API levels in question.
    var range: PlatformRange
    /// The newer schemes that the range knows, by number.
    var supportedSchemes: Set<Int32>
    /// The newer schemes whose signatures were found.
    var foundSchemes: Set<Int32>
}

/// What came of verifying the JAR signature.
struct JARResult: Sendable {
    /// True if it is there and right.
    var verified = false
    /// The signers that count, and those that Android passes over.
    var signers: [JARSigner] = []
    /// The digests that were compared.
    var digests: Set<DigestAlgorithm> = []
    /// What is wrong with the signature as a whole.
    var errors = IssueLog()
    /// What is irregular.
    var warnings = IssueLog()

    /// Notes that a file which must be read cannot be.
    mutating func noteUnreadable(_ error: ArchiveError) {
        errors.add(.malformedApk, ["entry \(error.subject): \(error.code.rawValue) \(error.detail)"])
    }

    /// True if something is wrong with the whole or with a signer that counts.
    var hasErrors: Bool { !errors.isEmpty || signers.contains { !$0.isIgnored && !$0.errors.isEmpty } }
}

/// Verifies the JAR signature of a package: APK signature scheme v1.
///
/// Source: AOSP, “Application signing”, “JAR signing”; apksig, `V1SchemeVerifier`.
struct JARVerifier: Sendable {
    let archive: Archive
    let context: JARContext

    static let folder = "META-INF/"
    /// The most signers that Android accepts.
    static let maxSigners = 10
    /// The most bytes of a manifest, signature file or block file; packages with 60,000 entries need 8 MiB.
    static let maxFileSize = 32 << 20

    /// The files and manifest that belong to the signature.
    struct Files {
        var manifest: Archive.Entry?
        var signatureFiles: [String: Archive.Entry] = [:]
        var blocks: [Archive.Entry] = []
    }

    /// A verification that lacks nothing but a look at the contents of all entries.
    struct Pending: Sendable {
        fileprivate(set) var result = JARResult()
        /// What the contents have to be; nil if something is wrong already, so that nobody looks at them.
        fileprivate(set) var check: JARContentCheck?
        /// The signers that count, and the places of those of all entries among them.
        fileprivate var signers: [JARSigner] = []
        fileprivate var used: Set<Int> = []
    }

    /// Verifies the signature up to the contents of entries.
    func begin() -> Pending {
        var pending = Pending()
        do {
            try begin(&pending)
        } catch {
            pending.result.noteUnreadable(error)
        }
        return pending
    }

    /// Compares the contents of entries.
    ///
    /// - Parameter known: What was compared elsewhere, by the entry's place in the archive.
    func finish(_ pending: Pending, knowing known: [Int: EntryComparison]) async -> JARResult {
        var result = pending.result
        guard let check = pending.check else { return result }
        for outcome in await check.outcomes(knowing: known) {
            switch outcome {
            case .fits: continue
            case .differs(let issues): for issue in issues { result.errors.add(issue) }
            case .unreadable(let error):
                result.noteUnreadable(error)
                return result
            }
        }
        guard !result.hasErrors else { return result }
        let signers = pending.signers
        warnOfUnprotected(signers: pending.used.map { signers[$0] }, &result)
        for (index, signer) in signers.enumerated() {
            result.signers.append(signer)
            if !pending.used.contains(index) { result.signers[result.signers.count - 1].isIgnored = true }
        }
        result.verified = true
        return result
    }

    private func begin(_ pending: inout Pending) throws(ArchiveError) {
        var result = JARResult()
        defer { pending.result = result }
        // Directories have no contents to sign.
        let entries = archive.entries.indices.filter { !archive.entries[$0].isDirectory }
        let names = checkForDuplicates(entries, &result)
        guard !result.hasErrors else { return }
        let files = findFiles(entries)
        guard let manifestEntry = files.manifest else {
            result.errors.add(.jarSigNoManifest)
            return
        }
        let manifest = try readManifest(manifestEntry, names: names, &result)
        guard !result.hasErrors else { return }

        var signers = try findSigners(files, &result)
        guard !result.hasErrors else { return }
        for index in signers.indices { signers[index].verifyBlock(range: context.range) }
        guard signers.allSatisfy(\.errors.isEmpty) else {
            result.signers = signers.filter { !$0.errors.isEmpty }
            return
        }
        for index in signers.indices { signers[index].verifyFile(against: manifest, context: context) }
        result.digests = signers.reduce(into: []) { $0.formUnion($1.digests) }
        result.signers = signers.filter { $0.isIgnored || !$0.errors.isEmpty }
        guard !result.hasErrors else { return }
        let remaining = signers.filter { !$0.isIgnored }
        guard !remaining.isEmpty else {
            result.errors.add(.jarSigNoSignatures)
            return
        }
        // Whatever else is wrong with the entries, all that differ are reported.
        let (check, used) = checkEntries(entries, manifest: manifest, signers: remaining, &result)
        (pending.check, pending.signers, pending.used) = (check, remaining, used)
    }

    /// True if the package has a manifest, a signature file and a signature block file that belong together.
    static func hasSignature(_ archive: Archive) -> Bool {
        guard archive.entry(named: JARManifest.name) != nil else { return false }
        return archive.entries.contains { entry in
            guard entry.name.utf8.starts(with: folder.utf8), let dot = entry.name.lastIndex(of: ".") else {
                return false
            }
            return [".RSA", ".DSA", ".EC"].contains(String(entry.name[dot...]))
                && archive.entry(named: entry.name[..<dot] + ".SF") != nil
        }
    }

    private func checkForDuplicates(_ entries: [Int], _ result: inout JARResult) -> Set<ManifestText> {
        var names = Set<ManifestText>(minimumCapacity: entries.count)
        var reported: Set<ManifestText> = []
        for index in entries {
            let name = ManifestText(archive.entries[index].name)
            if !names.insert(name).inserted, reported.insert(name).inserted {
                result.errors.add(.jarSigDuplicateZipEntry, [name.text])
            }
        }
        return names
    }

    private func findFiles(_ entries: [Int]) -> Files {
        var files = Files()
        for index in entries where archive.entries[index].name.utf8.starts(with: Self.folder.utf8) {
            let entry = archive.entries[index]
            let name = entry.name
            if files.manifest == nil, name == JARManifest.name {
                files.manifest = entry
            } else if name.hasSuffix(".SF") {
                files.signatureFiles[name] = entry
            } else if name.hasSuffix(".RSA") || name.hasSuffix(".DSA") || name.hasSuffix(".EC") {
                files.blocks.append(entry)
            }
        }
        return files
    }

    private func readManifest(
        _ entry: Archive.Entry, names: Set<ManifestText>, _ result: inout JARResult
    ) throws(ArchiveError) -> JARManifest {
        let bytes = try read(entry)
        // One section more than there are entries must be nameless, double or about a file that is not there. So no
        // more need be read, however long the manifest is.
        let file = ManifestFile(parsing: bytes, limit: names.count + 1)
        var sections = [ManifestText: ManifestFile.Section](minimumCapacity: file.sections.count)
        for (index, section) in file.sections.enumerated() {
            guard let name = section.name else {
                result.errors.add(.jarSigUnnnamedManifestSection, [String(index + 1)])
                continue
            }
            if sections.updateValue(section, forKey: name) != nil {
                result.errors.add(.jarSigDuplicateManifestSection, [name.text])
            } else if !names.contains(name) {
                result.errors.add(.jarSigMissingZipEntryReferencedInManifest, [name.text])
            }
        }
        return JARManifest(file: file, sections: sections)
    }

    private func findSigners(_ files: Files, _ result: inout JARResult) throws(ArchiveError) -> [JARSigner] {
        var pairs: [(block: Archive.Entry, file: Archive.Entry)] = []
        for block in files.blocks {
            let stem = block.name.lastIndex(of: ".").map { block.name[..<$0] } ?? ""
            guard let file = files.signatureFiles[stem + ".SF"] else {
                result.warnings.add(.jarSigMissingFile, [block.name, stem + ".SF"])
                continue
            }
            pairs.append((block, file))
        }
        guard !pairs.isEmpty else {
            result.errors.add(.jarSigNoSignatures)
            return []
        }
        guard pairs.count <= Self.maxSigners else {
            result.errors.add(.jarSigMaxSignaturesExceeded, [String(Self.maxSigners), String(pairs.count)])
            return []
        }
        var signers: [JARSigner] = []
        for (index, pair) in pairs.enumerated() {
            signers.append(
                JARSigner(
                    index: index, blockName: pair.block.name, fileName: pair.file.name, block: try read(pair.block),
                    file: try read(pair.file)))
        }
        return signers
    }

    /// Reads a file that belongs to the signature.
    private func read(_ entry: Archive.Entry) throws(ArchiveError) -> ByteSlice {
        guard entry.uncompressedSize <= Self.maxFileSize else {
            throw ArchiveError(
                .entryExpansionLimit, at: entry.recordOffset, subject: entry.name,
                exceeded: .init(limit: Self.maxFileSize, value: entry.uncompressedSize))
        }
        return try archive.signedContents(of: entry)
    }

    private func warnOfUnprotected(signers: [JARSigner], _ result: inout JARResult) {
        let own = Set(signers.flatMap { [$0.blockName, $0.fileName] } + [JARManifest.name])
        for entry in archive.entries
        where !entry.isDirectory && entry.name.utf8.starts(with: Self.folder.utf8) && !own.contains(entry.name) {
            result.warnings.add(.jarSigUnprotectedZipEntry, [entry.name])
        }
    }
}
