import Bytes

/// The manifest that signature files sign, and its digests, each computed once.
struct JARManifest: Sendable {
    let file: ManifestFile
    /// The sections by the names of their entries.
    let sections: [ManifestText: ManifestFile.Section]

    static let name = "META-INF/MANIFEST.MF"
}

extension JARSigner {
    /// The most sections of a signature file that are read.
    private static let maxSections = 1 << 20

    /// Checks what the signature file says of the manifest.
    ///
    /// Source: apksig, `V1SchemeVerifier.Signer.verifySigFileAgainstManifest`.
    mutating func verifyFile(against manifest: JARManifest, context: JARContext) {
        let signature = ManifestFile(parsing: file, limit: Self.maxSections)
        guard let main = signature.main, signature.value("Signature-Version", in: main) != nil else {
            fail(.jarSigMissingVersionAttrInSigFile, [fileName])
            isIgnored = true
            return
        }
        if context.range.max >= APILevel.n {
            checkForStrippedSignatures(signature.value("X-Android-APK-Signed", in: main), context: context)
            guard errors.isEmpty else { return }
        }
        // A signer of long ago used other names for digests.
        let bySigntool = signature.value("Created-By", in: main)?.contains("signtool") == true
        let wholeVerified = verifyWhole(manifest, signature, main, bySigntool: bySigntool, range: context.range)
        if !bySigntool { verifyMainSection(of: manifest, signature, main, range: context.range) }
        guard errors.isEmpty else { return }

        for (index, section) in signature.sections.enumerated() {
            guard let entry = section.name else {
                fail(.jarSigUnnnamedSigFileSection, [fileName, String(index + 1)])
                isIgnored = true
                return
            }
            guard entryNames.insert(entry).inserted else {
                fail(.jarSigDuplicateSigFileSection, [fileName, entry.text])
                isIgnored = true
                return
            }
            guard !wholeVerified else { continue }
            guard let listed = manifest.sections[entry] else {
                fail(.jarSigNoZipEntryDigestInSigFile, [entry.text, fileName])
                isIgnored = true
                continue
            }
            verify(listed, of: manifest, against: (signature, section), bySigntool: bySigntool, range: context.range)
        }
    }

    /// The attribute lists the newer schemes that were used too; if one of them is not there, somebody removed it.
    private mutating func checkForStrippedSignatures(_ list: String?, context: JARContext) {
        guard let list else {
            if !context.foundSchemes.isEmpty { warn(.jarSigNoApkSigStripProtection, [fileName]) }
            return
        }
        guard !context.supportedSchemes.isEmpty else { return }
        var expected: Set<Int32> = []
        for word in list.split(separator: ",") {
            let digits = word.drop { $0 <= " " }.reversed().drop { $0 <= " " }.reversed()
            guard let scheme = Int32(String(digits)) else { continue }
            if context.supportedSchemes.contains(scheme) {
                expected.insert(scheme)
            } else {
                warn(.jarSigUnknownApkSigSchemeId, [fileName, String(scheme)])
            }
        }
        for scheme in expected.subtracting(context.foundSchemes).sorted() {
            fail(
                .jarSigMissingApkSigReferenced,
                [fileName, String(scheme), BlockSignerParser.schemeName(scheme)])
        }
    }

    /// - Returns: True if the digest of the whole manifest is recorded and right.
    private mutating func verifyWhole(
        _ manifest: JARManifest, _ signature: ManifestFile, _ main: ManifestFile.Section, bySigntool: Bool,
        range: PlatformRange
    ) -> Bool {
        let suffix = bySigntool ? "-Digest" : "-Digest-Manifest"
        let expected = signature.digestsToVerify(in: main, suffix: suffix, range: range)
        guard !expected.isEmpty else {
            warn(.jarSigNoManifestDigestInSigFile, [fileName])
            return false
        }
        var verified = true
        for digest in expected {
            digests.insert(digest.algorithm)
            let actual = digest.algorithm.digest(of: manifest.file.bytes)
            guard actual != digest.value else { continue }
            // Not an error: the sections may still be right one by one.
            warn(
                .jarSigZipEntryDigestDidNotVerify,
                [JARManifest.name, digest.algorithm.rawValue, fileName, Base64.encoded(actual), digest.text])
            verified = false
        }
        return verified
    }

    private mutating func verifyMainSection(
        of manifest: JARManifest, _ signature: ManifestFile, _ main: ManifestFile.Section, range: PlatformRange
    ) {
        let expected = signature.digestsToVerify(in: main, suffix: "-Digest-Manifest-Main-Attributes", range: range)
        for digest in expected {
            digests.insert(digest.algorithm)
            let section = manifest.file.main.map { manifest.file.slice(of: $0) } ?? ByteSlice()
            let actual = digest.algorithm.digest(of: section)
            guard actual != digest.value else { continue }
            fail(
                .jarSigManifestMainSectionDigestDidNotVerify,
                [digest.algorithm.rawValue, fileName, Base64.encoded(actual), digest.text])
        }
    }

    private mutating func verify(
        _ listed: ManifestFile.Section, of manifest: JARManifest,
        against recorded: (file: ManifestFile, section: ManifestFile.Section), bySigntool: Bool, range: PlatformRange
    ) {
        let entry = recorded.section.name?.text ?? ""
        let expected = recorded.file.digestsToVerify(in: recorded.section, suffix: "-Digest", range: range)
        guard !expected.isEmpty else {
            fail(.jarSigNoZipEntryDigestInSigFile, [entry, fileName])
            return
        }
        var slice = manifest.file.slice(of: listed)
        if bySigntool, slice.count >= 2, slice[slice.count - 1] == 0x0a, slice[slice.count - 2] == 0x0a {
            slice = (try? slice.slice(at: 0, count: slice.count - 1)) ?? slice
        }
        for digest in expected {
            digests.insert(digest.algorithm)
            let actual = digest.algorithm.digest(of: slice)
            guard actual != digest.value else { continue }
            fail(
                .jarSigManifestSectionDigestDidNotVerify,
                [entry, digest.algorithm.rawValue, fileName, Base64.encoded(actual), digest.text])
        }
    }
}
