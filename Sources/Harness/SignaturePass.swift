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

    /// Verifications of all packages that may still have to know contents; one entry a package, nil where there is
    /// nothing to verify.
    typealias Pending = [PendingVerification?]

    /// The signatures in the order of the packages; none for a bundle, which is not signed as packages are.
    func run() async -> [PackageSignature] {
        await finish(await begin())
    }

    /// Verifies everything but the contents of entries.
    func begin() async -> Pending {
        guard app.inputKind != .aab, let range else { return app.packages.map { _ in nil } }
        var pending: Pending = []
        // One after the other: each verification uses all cores by itself.
        for package in app.packages {
            // A split is installed on the terms of its base.
            let verifier = APKVerifier(
                archive: package.archive, range: range, targetSDK: app.manifest.sdk.target,
                targetSandboxVersion: app.manifest.targetSandboxVersion ?? 1, v4Signature: v4Signature)
            pending.append(await verifier.begin())
        }
        return pending
    }

    /// Ends the verifications.
    ///
    /// - Parameter comparisons: What was found out about contents elsewhere, for each package by the entry's place in it;
    ///   what is missing is read.
    func finish(_ pending: Pending, with comparisons: [[Int: EntryComparison]] = []) async -> [PackageSignature] {
        guard app.inputKind != .aab else { return [] }
        var result: [PackageSignature] = []
        for (index, package) in app.packages.enumerated() {
            let known = index < comparisons.count ? comparisons[index] : [:]
            let split = package.manifestTree.root?.attribute("split")?.text ?? ""
            let report = await pending[index]?.finish(with: known)
            result.append(PackageSignature(name: package.name, split: split, report: report))
        }
        return result
    }
}
