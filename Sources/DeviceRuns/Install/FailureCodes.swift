/// Who is to answer for the codes with which Android refuses an installation.
///
/// Source: the constants of AOSP's `PackageManager`; what belongs where was decided here. Codes that are not listed are
/// of an unknown class, which counts neither for nor against the app.
enum FailureCodes {
    private static let environment: Set<String> = [
        "INSTALL_FAILED_USER_RESTRICTED", "INSTALL_FAILED_INSUFFICIENT_STORAGE", "INSTALL_FAILED_ABORTED",
        "INSTALL_FAILED_VERIFICATION_TIMEOUT", "INSTALL_FAILED_VERIFICATION_FAILURE",
        "INSTALL_FAILED_MEDIA_UNAVAILABLE", "INSTALL_FAILED_CONTAINER_ERROR", "INSTALL_FAILED_INTERNAL_ERROR",
        "INSTALL_FAILED_INVALID_INSTALL_LOCATION", "INSTALL_FAILED_REJECTED_BY_BUILDTYPE",
        "INSTALL_CANCELED_BY_USER", "DELETE_FAILED_DEVICE_POLICY_MANAGER", "DELETE_FAILED_INTERNAL_ERROR",
        "DELETE_FAILED_USER_RESTRICTED", "DELETE_FAILED_OWNER_BLOCKED", "DELETE_FAILED_ABORTED",
    ]

    private static let setup: Set<String> = [
        "INSTALL_FAILED_ALREADY_EXISTS", "INSTALL_FAILED_UPDATE_INCOMPATIBLE", "INSTALL_FAILED_VERSION_DOWNGRADE",
        "INSTALL_FAILED_SHARED_USER_INCOMPATIBLE", "INSTALL_FAILED_DUPLICATE_PERMISSION",
        "INSTALL_FAILED_CONFLICTING_PROVIDER", "INSTALL_FAILED_TEST_ONLY", "INSTALL_FAILED_PERMISSION_MODEL_DOWNGRADE",
        "INSTALL_FAILED_UID_CHANGED", "INSTALL_FAILED_INVALID_URI",
    ]

    private static let application: Set<String> = [
        "INSTALL_FAILED_NO_MATCHING_ABIS", "INSTALL_FAILED_CPU_ABI_INCOMPATIBLE", "INSTALL_FAILED_OLDER_SDK",
        "INSTALL_FAILED_NEWER_SDK", "INSTALL_FAILED_MISSING_SHARED_LIBRARY", "INSTALL_FAILED_MISSING_FEATURE",
        "INSTALL_FAILED_INVALID_APK", "INSTALL_FAILED_DEXOPT", "INSTALL_FAILED_DEPRECATED_SDK_VERSION",
        "INSTALL_FAILED_MISSING_SPLIT", "INSTALL_FAILED_BAD_DEX_METADATA", "INSTALL_FAILED_BAD_SIGNATURE",
        "INSTALL_FAILED_NO_SHARED_USER", "INSTALL_FAILED_PACKAGE_CHANGED",
    ]

    /// The class of a code such as `INSTALL_FAILED_OLDER_SDK`.
    static func failureClass(of code: String) -> FailureClass {
        if code.hasPrefix("INSTALL_PARSE_FAILED_") || application.contains(code) { return .application }
        if environment.contains(code) { return .environment }
        if setup.contains(code) { return .setup }
        return .unknown
    }
}
