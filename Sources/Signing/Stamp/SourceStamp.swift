/// The source stamp: the store or tool that delivered the package signs what the signers signed.
///
/// It does not decide whether the package can be installed.
///
/// Source: apksig, `V2SourceStampVerifier`, `ApkVerifier.Result.SourceStampInfo`.
public struct SourceStamp: Sendable, Hashable {
    /// What became of it; the raw value is apksig's name.
    public enum Status: String, Sendable {
        /// It is there and right.
        case verified = "STAMP_VERIFIED"
        /// It is there and wrong.
        case failed = "STAMP_VERIFICATION_FAILED"
        /// It was made with another certificate than expected.
        case certificateMismatch = "CERT_DIGEST_MISMATCH"
        /// There is none.
        case missing = "STAMP_MISSING"
        /// Only a part of it is there.
        case notVerified = "STAMP_NOT_VERIFIED"
        /// The signatures it is about cannot be read.
        case error = "VERIFICATION_ERROR"
    }

    /// What became of it.
    public var status: Status
    /// 2 for the stamp of Android 11 and later, 1 for its forerunner; nil if there is no stamp to read.
    public var version: Int?
    /// The certificate of who stamped.
    public var certificate: Certificate?
    /// The history of the stamping key, the oldest certificate first.
    public var lineage: [Certificate] = []
    /// When it was stamped, in seconds since the beginning of 1970; 0 if it does not say.
    public var timestamp = 0
    /// What is wrong with it.
    public var issues: [SignatureIssue] = []
    /// What is unknown in it without being wrong.
    public var remarks: [SignatureIssue] = []

    /// A stamp of that status.
    init(status: Status) {
        self.status = status
    }
}
