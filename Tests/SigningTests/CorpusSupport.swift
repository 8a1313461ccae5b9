import App
import Archive
import Bytes
import Signing
import TestSupport

/// A package of the corpus together with what its manifest tells the verifier.
struct Subject: Sendable {
    var archive: Archive
    var minSDK = 1
    var targetSDK: Int?
    var sandboxVersion = 1

    /// Opens a file; nil if it is no archive.
    init?(path: String) throws {
        guard let archive = try? Archive(parsing: try FileMapping.open(path)) else { return nil }
        self.init(archive)
    }

    /// Reads the manifest of a package, if there is one.
    init(_ archive: Archive) {
        self.archive = archive
        guard let app = try? OpenedApp(.apk, [("base", archive)]) else { return }
        minSDK = app.manifest.sdk.min
        targetSDK = app.manifest.sdk.target
        sandboxVersion = app.manifestXML.attribute("targetSandboxVersion")?.number.map(Int.init) ?? 1
    }

    /// A verifier of the package from the given level, else from its own lowest; nil if no level is left.
    func verifier(min: Int? = nil, max: Int? = nil, v4: ByteSlice? = nil) -> APKVerifier? {
        PlatformRange(min: min ?? minSDK, max: max ?? PlatformRange.unlimited).map {
            APKVerifier(
                archive: archive, range: $0, targetSDK: targetSDK, targetSandboxVersion: sandboxVersion,
                v4Signature: v4)
        }
    }
}

/// The codes of issues.
func codes(_ issues: [SignatureIssue]) -> [String] { issues.map(\.code.rawValue) }
