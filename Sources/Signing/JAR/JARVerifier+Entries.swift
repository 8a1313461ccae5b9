import Archive
import Bytes

extension JARVerifier {
    /// Looks up what manifest and signature files say of all entries outside META-INF.
    ///
    /// An entry counts as signed by those whose signature files list it; Android wants the same signers for all.
    ///
    /// Source: apksig, `V1SchemeVerifier.verifyJarEntriesAgainstManifestAndSigners`.
    ///
    /// - Returns: What the contents have to be, and the places of the signers of all entries.
    func checkEntries(
        _ entries: [Int], manifest: JARManifest, signers: [JARSigner], _ result: inout JARResult
    ) -> (check: JARContentCheck, signers: Set<Int>) {
        var check = JARContentCheck(of: archive)
        var first: (name: String, signers: [Int])?
        let sorted = entries.sorted {
            (archive.entries[$0].localHeaderOffset, $0) < (archive.entries[$1].localHeaderOffset, $1)
        }
        for index in sorted {
            let entry = archive.entries[index]
            guard !entry.name.utf8.starts(with: Self.folder.utf8) else { continue }
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
            check.add(JARContentCheck.Task(entry: index, expected: expected))
        }
        guard let first else {
            result.errors.add(.jarSigNoSignedZipEntries)
            return (check, [])
        }
        return (check, Set(first.signers))
    }

    private static func names(_ places: [Int], _ signers: [JARSigner]) -> String {
        places.map { signers[$0].name.file }.joined(separator: ", ")
    }
}
