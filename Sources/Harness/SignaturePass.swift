import App
import Archive
import Bytes
import Signing

/// Verifies the signatures of every package of an app.
struct SignaturePass: Sendable {
    let app: OpenedApp
    /// The lowest API level in question; nil for the app's own.
    var minSDK: Int?
    /// The highest API level in question; nil for no end.
    var maxSDK: Int?
    /// The `.idsig` file that lies beside the package.
    var v4Signature: ByteSlice?

    /// The API levels in question; nil if there are none.
    var range: PlatformRange? {
        PlatformRange(min: minSDK ?? app.manifest.sdk.min, max: maxSDK ?? PlatformRange.unlimited)
    }

    /// The signatures in the order of the packages; none for a bundle, which is not signed as packages are.
    func run() async -> [PackageSignature] {
        guard app.inputKind != .aab else { return [] }
        var result: [PackageSignature] = []
        // One after the other: each verification uses all cores by itself.
        for package in app.packages {
            let split = package.manifestTree.root?.attribute("split")?.text ?? ""
            result.append(await signature(of: package.archive, name: package.name, split: split))
        }
        return result
    }

    private func signature(of archive: Archive, name: String, split: String) async -> PackageSignature {
        var report: SignatureReport?
        if let range {
            // A split is installed on the terms of its base.
            let verifier = APKVerifier(
                archive: archive, range: range, targetSDK: app.manifest.sdk.target,
                targetSandboxVersion: app.manifest.targetSandboxVersion ?? 1, v4Signature: v4Signature)
            report = await verifier.verify()
        }
        return PackageSignature(name: name, split: split, report: report)
    }
}
