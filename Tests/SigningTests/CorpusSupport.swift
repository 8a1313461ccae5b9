import Archive
import Bytes
import Foundation
import Signing
import TestSupport

/// Why corpus tests are skipped without aapt2.
let noManifestReader = "aapt2, which reads the manifests, is not installed"

/// True if corpus tests can run.
let hasCorpus = Corpus.folder != nil && ManifestFacts.peer != nil

/// Verifies a package as `touchstone verify` would.
enum Subject {
    /// The report; nil if the file is no archive or the range is empty.
    static func report(_ path: String, min: Int? = nil, max: Int? = nil, v4: String? = nil) async throws
        -> SignatureReport?
    {
        guard let verifier = try verifier(path, min: min, max: max, v4: v4) else { return nil }
        return await verifier.verify()
    }

    /// A verifier for a file; nil if the file is no archive or the range is empty.
    static func verifier(_ path: String, min: Int? = nil, max: Int? = nil, v4: String? = nil) throws -> APKVerifier? {
        let bytes = try FileMapping.open(path)
        guard let archive = try? Archive(parsing: bytes) else { return nil }
        let facts = ManifestFacts(of: path) ?? ManifestFacts()
        guard let range = PlatformRange(min: min ?? facts.minSDK, max: max ?? PlatformRange.unlimited) else {
            return nil
        }
        return APKVerifier(
            archive: archive, range: range, targetSDK: facts.targetSDK, targetSandboxVersion: facts.sandboxVersion,
            v4Signature: try v4.map { try FileMapping.open($0) })
    }
}
