import Archive
import Bytes

/// Says what phones say of a package's signatures, for all API levels of a range.
///
/// ```swift
/// let verifier = APKVerifier(archive: archive, range: range, targetSDK: manifest.targetSDK)
/// let report = await verifier.verify()
/// ```
///
/// It behaves as apksig does, Google's own verifier, and reports the same issues by the same names. Digests are made on
/// all cores, each once, and the pages of the file are released on the way.
///
/// Source: AOSP, “Application signing”; apksig, `ApkVerifier`.
public struct APKVerifier: Sendable {
    /// The package.
    public var archive: Archive
    /// The API levels in question: as a rule from the package's `minSdkVersion` on.
    public var range: PlatformRange
    /// The package's `targetSdkVersion`; nil if it has no manifest to read it from.
    public var targetSDK: Int?
    /// The package's `targetSandboxVersion`.
    public var targetSandboxVersion: Int
    /// The contents of the `.idsig` file that lies beside the package; nil if there is none.
    public var v4Signature: ByteSlice?

    /// A verifier of one package.
    public init(
        archive: Archive, range: PlatformRange, targetSDK: Int?, targetSandboxVersion: Int = 1,
        v4Signature: ByteSlice? = nil
    ) {
        self.archive = archive
        self.range = range
        self.targetSDK = targetSDK
        self.targetSandboxVersion = targetSandboxVersion
        self.v4Signature = v4Signature
    }

    /// Verifies all signatures that some API level of the range looks at.
    public func verify() async -> SignatureReport {
        await begin().finish()
    }

    /// Verifies everything but the contents of the entries that a JAR signature speaks of, for a caller that reads all
    /// entries anyway.
    public func begin() async -> PendingVerification {
        var run = VerificationRun(verifier: self)
        await run.begin()
        return PendingVerification(run: run)
    }
}

/// A verification that may still have to know the contents of entries.
public struct PendingVerification: Sendable {
    let run: VerificationRun

    /// What compares an entry for whoever reads its contents as ``Archive/Archive/contents(of:)`` does.
    ///
    /// - Parameter index: The entry's place in the archive.
    /// - Returns: Nil if the contents of the entry do not matter.
    public func comparer(forEntry index: Int) -> EntryComparer? {
        run.pendingJAR?.check?.comparer(forEntry: index)
    }

    /// Ends the verification.
    ///
    /// - Parameter comparisons: What was compared already, by the entry's place in the archive; the other entries are read.
    public func finish(with comparisons: [Int: EntryComparison] = [:]) async -> SignatureReport {
        var run = run
        await run.finish(knowing: comparisons)
        return run.report
    }
}
