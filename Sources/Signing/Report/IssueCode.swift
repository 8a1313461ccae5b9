/// What is wrong, or worth a warning, about a signature.
///
/// The raw value is apksig's own name for it, so that reports of both can be compared word by word.
///
/// Source: apksig, `ApkVerifier.Issue`.
public enum IssueCode: String, CaseIterable, Sendable {
    // MARK: The package as a whole

    /// Sandbox version … asks for a v2 or later signature.
    case noSigForTargetSandboxVersion = "NO_SIG_FOR_TARGET_SANDBOX_VERSION"
    /// targetSdkVersion … asks for signature scheme v… or later.
    case minSigSchemeForTargetSdkNotMet = "MIN_SIG_SCHEME_FOR_TARGET_SDK_NOT_MET"
    /// The APK Signing Block has an entry of the unknown kind ….
    case apkSigBlockUnknownEntryId = "APK_SIG_BLOCK_UNKNOWN_ENTRY_ID"
    /// The package cannot be read as Android reads it: ….
    case malformedApk = "MALFORMED_APK"
    /// The signatures cannot be checked: ….
    case unexpectedException = "UNEXPECTED_EXCEPTION"

    // MARK: JAR signatures (v1)

    /// There is no JAR signature that counts.
    case jarSigNoSignatures = "JAR_SIG_NO_SIGNATURES"
    /// … JAR signers, where Android allows ….
    case jarSigMaxSignaturesExceeded = "JAR_SIG_MAX_SIGNATURES_EXCEEDED"
    /// No entry is covered by the JAR signature.
    case jarSigNoSignedZipEntries = "JAR_SIG_NO_SIGNED_ZIP_ENTRIES"
    /// Several entries are named ….
    case jarSigDuplicateZipEntry = "JAR_SIG_DUPLICATE_ZIP_ENTRY"
    /// META-INF/MANIFEST.MF has several sections for ….
    case jarSigDuplicateManifestSection = "JAR_SIG_DUPLICATE_MANIFEST_SECTION"
    /// Section … of META-INF/MANIFEST.MF has no name.
    case jarSigUnnnamedManifestSection = "JAR_SIG_UNNNAMED_MANIFEST_SECTION"
    /// Section … of … has no name.
    case jarSigUnnnamedSigFileSection = "JAR_SIG_UNNNAMED_SIG_FILE_SECTION"
    /// META-INF/MANIFEST.MF is missing, so there is no JAR signature.
    case jarSigNoManifest = "JAR_SIG_NO_MANIFEST"
    /// META-INF/MANIFEST.MF lists …, which the package does not contain.
    case jarSigMissingZipEntryReferencedInManifest = "JAR_SIG_MISSING_ZIP_ENTRY_REFERENCED_IN_MANIFEST"
    /// META-INF/MANIFEST.MF has no usable digest of ….
    case jarSigNoZipEntryDigestInManifest = "JAR_SIG_NO_ZIP_ENTRY_DIGEST_IN_MANIFEST"
    /// … has no usable digest of the section for ….
    case jarSigNoZipEntryDigestInSigFile = "JAR_SIG_NO_ZIP_ENTRY_DIGEST_IN_SIG_FILE"
    /// No signer vouches for ….
    case jarSigZipEntryNotSigned = "JAR_SIG_ZIP_ENTRY_NOT_SIGNED"
    /// … is signed by …, but … by ….
    case jarSigZipEntrySignersMismatch = "JAR_SIG_ZIP_ENTRY_SIGNERS_MISMATCH"
    /// The … of … is …, but … says ….
    case jarSigZipEntryDigestDidNotVerify = "JAR_SIG_ZIP_ENTRY_DIGEST_DID_NOT_VERIFY"
    /// The … of the main section of META-INF/MANIFEST.MF is …, but … says ….
    case jarSigManifestMainSectionDigestDidNotVerify = "JAR_SIG_MANIFEST_MAIN_SECTION_DIGEST_DID_NOT_VERIFY"
    /// The … of the section of META-INF/MANIFEST.MF for … is …, but … says ….
    case jarSigManifestSectionDigestDidNotVerify = "JAR_SIG_MANIFEST_SECTION_DIGEST_DID_NOT_VERIFY"
    /// … has no digest of the whole META-INF/MANIFEST.MF.
    case jarSigNoManifestDigestInSigFile = "JAR_SIG_NO_MANIFEST_DIGEST_IN_SIG_FILE"
    /// … does not say that a v2 or later signature exists, so that one could be removed unnoticed.
    case jarSigNoApkSigStripProtection = "JAR_SIG_NO_APK_SIG_STRIP_PROTECTION"
    /// … has no counterpart ….
    case jarSigMissingFile = "JAR_SIG_MISSING_FILE"
    /// … cannot be checked against …: ….
    case jarSigVerifyException = "JAR_SIG_VERIFY_EXCEPTION"
    /// … combines digest … with signature …, which Android does not accept on API level ….
    case jarSigUnsupportedSigAlg = "JAR_SIG_UNSUPPORTED_SIG_ALG"
    /// … cannot be read: ….
    case jarSigParseException = "JAR_SIG_PARSE_EXCEPTION"
    /// A certificate in … cannot be read: ….
    case jarSigMalformedCertificate = "JAR_SIG_MALFORMED_CERTIFICATE"
    /// The signature in … does not fit ….
    case jarSigDidNotVerify = "JAR_SIG_DID_NOT_VERIFY"
    /// … names no signer.
    case jarSigNoSigners = "JAR_SIG_NO_SIGNERS"
    /// … has several sections for ….
    case jarSigDuplicateSigFileSection = "JAR_SIG_DUPLICATE_SIG_FILE_SECTION"
    /// … has no Signature-Version.
    case jarSigMissingVersionAttrInSigFile = "JAR_SIG_MISSING_VERSION_ATTR_IN_SIG_FILE"
    /// … mentions the unknown signature scheme ….
    case jarSigUnknownApkSigSchemeId = "JAR_SIG_UNKNOWN_APK_SIG_SCHEME_ID"
    /// … says that the package has a signature of …, but there is none: it was removed.
    case jarSigMissingApkSigReferenced = "JAR_SIG_MISSING_APK_SIG_REFERENCED"
    /// … is not protected by the JAR signature and can be changed unnoticed.
    case jarSigUnprotectedZipEntry = "JAR_SIG_UNPROTECTED_ZIP_ENTRY"
    /// This signer of the v2 signature made no JAR signature.
    case jarSigMissing = "JAR_SIG_MISSING"

    // MARK: APK Signature Scheme v2

    /// The list of v2 signers cannot be read.
    case v2SigMalformedSigners = "V2_SIG_MALFORMED_SIGNERS"
    /// The v2 signer cannot be read.
    case v2SigMalformedSigner = "V2_SIG_MALFORMED_SIGNER"
    /// The public key of the v2 signer cannot be read: ….
    case v2SigMalformedPublicKey = "V2_SIG_MALFORMED_PUBLIC_KEY"
    /// Certificate … of the v2 signer cannot be read: ….
    case v2SigMalformedCertificate = "V2_SIG_MALFORMED_CERTIFICATE"
    /// Signature … of the v2 signer cannot be read.
    case v2SigMalformedSignature = "V2_SIG_MALFORMED_SIGNATURE"
    /// Digest … of the v2 signer cannot be read.
    case v2SigMalformedDigest = "V2_SIG_MALFORMED_DIGEST"
    /// Attribute … of the v2 signer cannot be read.
    case v2SigMalformedAdditionalAttribute = "V2_SIG_MALFORMED_ADDITIONAL_ATTRIBUTE"
    /// The v2 signature names no signer.
    case v2SigNoSigners = "V2_SIG_NO_SIGNERS"
    /// The v2 signer uses the unknown signature algorithm ….
    case v2SigUnknownSigAlgorithm = "V2_SIG_UNKNOWN_SIG_ALGORITHM"
    /// The v2 signer has an attribute of the unknown kind ….
    case v2SigUnknownAdditionalAttribute = "V2_SIG_UNKNOWN_ADDITIONAL_ATTRIBUTE"
    /// The … signature of the v2 signer cannot be checked: ….
    case v2SigVerifyException = "V2_SIG_VERIFY_EXCEPTION"
    /// The … signature of the v2 signer is wrong.
    case v2SigDidNotVerify = "V2_SIG_DID_NOT_VERIFY"
    /// The v2 signer made no signature.
    case v2SigNoSignatures = "V2_SIG_NO_SIGNATURES"
    /// The v2 signer made no signature that these Android versions support.
    case v2SigNoSupportedSignatures = "V2_SIG_NO_SUPPORTED_SIGNATURES"
    /// The v2 signer has no certificate.
    case v2SigNoCertificates = "V2_SIG_NO_CERTIFICATES"
    /// The key in the certificate of the v2 signer is not the key that signed: …, ….
    case v2SigPublicKeyMismatchBetweenCertificateAndSignaturesRecord =
        "V2_SIG_PUBLIC_KEY_MISMATCH_BETWEEN_CERTIFICATE_AND_SIGNATURES_RECORD"
    /// The v2 signer signs with …, but has digests for ….
    case v2SigSigAlgMismatchBetweenSignaturesAndDigestsRecords =
        "V2_SIG_SIG_ALG_MISMATCH_BETWEEN_SIGNATURES_AND_DIGESTS_RECORDS"
    /// The package was changed after its v2 signing: its … digest is …, signed is ….
    case v2SigApkDigestDidNotVerify = "V2_SIG_APK_DIGEST_DID_NOT_VERIFY"
    /// This JAR signer made no v2 signature.
    case v2SigMissing = "V2_SIG_MISSING"
    /// The v2 signer … mentions the unknown signature scheme ….
    case v2SigUnknownApkSigSchemeId = "V2_SIG_UNKNOWN_APK_SIG_SCHEME_ID"
    /// The v2 signer … says that the package has a signature of …, but there is none: it was removed.
    case v2SigMissingApkSigReferenced = "V2_SIG_MISSING_APK_SIG_REFERENCED"
    /// … v2 signers, where Android allows ….
    case v2SigMaxSignaturesExceeded = "V2_SIG_MAX_SIGNATURES_EXCEEDED"

    // MARK: APK Signature Schemes v3 and v3.1

    /// The list of v3 signers cannot be read.
    case v3SigMalformedSigners = "V3_SIG_MALFORMED_SIGNERS"
    /// The v3 signer cannot be read.
    case v3SigMalformedSigner = "V3_SIG_MALFORMED_SIGNER"
    /// The public key of the v3 signer cannot be read: ….
    case v3SigMalformedPublicKey = "V3_SIG_MALFORMED_PUBLIC_KEY"
    /// Certificate … of the v3 signer cannot be read: ….
    case v3SigMalformedCertificate = "V3_SIG_MALFORMED_CERTIFICATE"
    /// Signature … of the v3 signer cannot be read.
    case v3SigMalformedSignature = "V3_SIG_MALFORMED_SIGNATURE"
    /// Digest … of the v3 signer cannot be read.
    case v3SigMalformedDigest = "V3_SIG_MALFORMED_DIGEST"
    /// Attribute … of the v3 signer cannot be read.
    case v3SigMalformedAdditionalAttribute = "V3_SIG_MALFORMED_ADDITIONAL_ATTRIBUTE"
    /// The v3 signature names no signer.
    case v3SigNoSigners = "V3_SIG_NO_SIGNERS"
    /// The v3 signer uses the unknown signature algorithm ….
    case v3SigUnknownSigAlgorithm = "V3_SIG_UNKNOWN_SIG_ALGORITHM"
    /// The v3 signer has an attribute of the unknown kind ….
    case v3SigUnknownAdditionalAttribute = "V3_SIG_UNKNOWN_ADDITIONAL_ATTRIBUTE"
    /// The … signature of the v3 signer cannot be checked: ….
    case v3SigVerifyException = "V3_SIG_VERIFY_EXCEPTION"
    /// The … signature of the v3 signer is wrong.
    case v3SigDidNotVerify = "V3_SIG_DID_NOT_VERIFY"
    /// The v3 signer made no signature.
    case v3SigNoSignatures = "V3_SIG_NO_SIGNATURES"
    /// The v3 signer made no signature that these Android versions support.
    case v3SigNoSupportedSignatures = "V3_SIG_NO_SUPPORTED_SIGNATURES"
    /// The v3 signer has no certificate.
    case v3SigNoCertificates = "V3_SIG_NO_CERTIFICATES"
    /// The key in the certificate of the v3 signer is not the key that signed: …, ….
    case v3SigPublicKeyMismatchBetweenCertificateAndSignaturesRecord =
        "V3_SIG_PUBLIC_KEY_MISMATCH_BETWEEN_CERTIFICATE_AND_SIGNATURES_RECORD"
    /// The v3 signer signs with …, but has digests for ….
    case v3SigSigAlgMismatchBetweenSignaturesAndDigestsRecords =
        "V3_SIG_SIG_ALG_MISMATCH_BETWEEN_SIGNATURES_AND_DIGESTS_RECORDS"
    /// The package was changed after its v3 signing: its … digest is …, signed is ….
    case v3SigApkDigestDidNotVerify = "V3_SIG_APK_DIGEST_DID_NOT_VERIFY"
    /// Several v3 signers claim the same Android version.
    case v3SigMultipleSigners = "V3_SIG_MULTIPLE_SIGNERS"
    /// A package with a v3 signature may have one JAR or v2 signer only.
    case v3SigMultiplePastSigners = "V3_SIG_MULTIPLE_PAST_SIGNERS"
    /// The v3 signer is not the JAR or v2 signer, and no lineage leads from one to the other.
    case v3SigPastSignersMismatch = "V3_SIG_PAST_SIGNERS_MISMATCH"
    /// The v3 signer is for impossible Android versions: from … to ….
    case v3SigInvalidSdkVersions = "V3_SIG_INVALID_SDK_VERSIONS"
    /// The v3 signer begins at API level …, but signed ….
    case v3MinSdkVersionMismatchBetweenSignerAndSignedDataRecord =
        "V3_MIN_SDK_VERSION_MISMATCH_BETWEEN_SIGNER_AND_SIGNED_DATA_RECORD"
    /// The v3 signer ends at API level …, but signed ….
    case v3MaxSdkVersionMismatchBetweenSignerAndSignedDataRecord =
        "V3_MAX_SDK_VERSION_MISMATCH_BETWEEN_SIGNER_AND_SIGNED_DATA_RECORD"
    /// A signature in the lineage of the v3 signer is wrong.
    case v3SigPorDidNotVerify = "V3_SIG_POR_DID_NOT_VERIFY"
    /// The lineage of the v3 signer cannot be read.
    case v3SigMalformedLineage = "V3_SIG_MALFORMED_LINEAGE"
    /// The lineage of the v3 signer does not end with its certificate.
    case v3SigPorCertMismatch = "V3_SIG_POR_CERT_MISMATCH"
    /// The v3 signers overlap, or leave Android versions out.
    case v3InconsistentSdkVersions = "V3_INCONSISTENT_SDK_VERSIONS"
    /// The v3 signers cover API levels … to … only.
    case v3MissingSdkVersions = "V3_MISSING_SDK_VERSIONS"
    /// The lineages of the v3 signers contradict each other.
    case v3InconsistentLineages = "V3_INCONSISTENT_LINEAGES"
    /// The v3 signer says that another key is used from API level … on, but there is no v3.1 signature: it was
    /// removed.
    case v31BlockMissing = "V31_BLOCK_MISSING"
    /// The v3 signer says that another key is used from API level … on, but the v3.1 signature begins at ….
    case v31RotationMinSdkMismatch = "V31_ROTATION_MIN_SDK_MISMATCH"
    /// The v3.1 signature from API level … on could be removed unnoticed, for the v3 signer does not mention it.
    case v31RotationMinSdkAttrMissing = "V31_ROTATION_MIN_SDK_ATTR_MISSING"
    /// There is a v3.1 signature, but no v3 signature for the Android versions before it.
    case v31BlockFoundWithoutV3Block = "V31_BLOCK_FOUND_WITHOUT_V3_BLOCK"
    /// The v3 signer has an attribute that only v3.1 knows; Android ignores it.
    case v31RotationTargetsDevReleaseAttrOnV3Signer = "V31_ROTATION_TARGETS_DEV_RELEASE_ATTR_ON_V3_SIGNER"

    // MARK: APK Signature Scheme v4

    /// The v4 signature file cannot be read.
    case v4SigMalformedSigners = "V4_SIG_MALFORMED_SIGNERS"
    /// The v4 signature uses the unknown signature algorithm ….
    case v4SigUnknownSigAlgorithm = "V4_SIG_UNKNOWN_SIG_ALGORITHM"
    /// The v4 signature file holds no signature.
    case v4SigNoSignatures = "V4_SIG_NO_SIGNATURES"
    /// The v4 signature file holds no supported signature.
    case v4SigNoSupportedSignatures = "V4_SIG_NO_SUPPORTED_SIGNATURES"
    /// The … signature of the v4 signer is wrong.
    case v4SigDidNotVerify = "V4_SIG_DID_NOT_VERIFY"
    /// The … signature of the v4 signer cannot be checked: ….
    case v4SigVerifyException = "V4_SIG_VERIFY_EXCEPTION"
    /// The public key of the v4 signer cannot be read: ….
    case v4SigMalformedPublicKey = "V4_SIG_MALFORMED_PUBLIC_KEY"
    /// The certificate of the v4 signer cannot be read: ….
    case v4SigMalformedCertificate = "V4_SIG_MALFORMED_CERTIFICATE"
    /// The v4 signer has no certificate.
    case v4SigNoCertificate = "V4_SIG_NO_CERTIFICATE"
    /// The key in the certificate of the v4 signer is not the key that signed: …, ….
    case v4SigPublicKeyMismatchBetweenCertificateAndSignaturesRecord =
        "V4_SIG_PUBLIC_KEY_MISMATCH_BETWEEN_CERTIFICATE_AND_SIGNATURES_RECORD"
    /// The package was changed after its v4 signing: its … root is …, signed is ….
    case v4SigApkRootDidNotVerify = "V4_SIG_APK_ROOT_DID_NOT_VERIFY"
    /// The hash tree in the v4 signature file is not the tree of this package.
    case v4SigApkTreeDidNotVerify = "V4_SIG_APK_TREE_DID_NOT_VERIFY"
    /// A v4 signature is for one signer only.
    case v4SigMultipleSigners = "V4_SIG_MULTIPLE_SIGNERS"
    /// Beside a v3.1 signature, the v4 signature file must hold two signers.
    case v41SigNeedsTwoSigners = "V41_SIG_NEEDS_TWO_SIGNERS"
    /// The v4 signer is not the v2 or v3 signer.
    case v4SigV2V3SignersMismatch = "V4_SIG_V2_V3_SIGNERS_MISMATCH"
    /// The v4 signature is for another package: it names digest …, the v… signature ….
    case v4SigV2V3DigestsMismatch = "V4_SIG_V2_V3_DIGESTS_MISMATCH"
    /// The v4 signer has … digests, where there must be one.
    case v4SigUnexpectedDigests = "V4_SIG_UNEXPECTED_DIGESTS"
    /// The v4 signature file has version …; known is ….
    case v4SigVersionNotCurrent = "V4_SIG_VERSION_NOT_CURRENT"

    // MARK: The source stamp

    /// The package has no source stamp.
    case sourceStampCertDigestAndSigBlockMissing = "SOURCE_STAMP_CERT_DIGEST_AND_SIG_BLOCK_MISSING"
    /// The package names a source stamp certificate, but has no stamp.
    case sourceStampSigMissing = "SOURCE_STAMP_SIG_MISSING"
    /// The certificate of the source stamp cannot be read: ….
    case sourceStampMalformedCertificate = "SOURCE_STAMP_MALFORMED_CERTIFICATE"
    /// The source stamp cannot be read.
    case sourceStampMalformedSignature = "SOURCE_STAMP_MALFORMED_SIGNATURE"
    /// The source stamp uses the unknown signature algorithm ….
    case sourceStampUnknownSigAlgorithm = "SOURCE_STAMP_UNKNOWN_SIG_ALGORITHM"
    /// The … signature of the source stamp cannot be checked: ….
    case sourceStampVerifyException = "SOURCE_STAMP_VERIFY_EXCEPTION"
    /// The … signature of the source stamp is wrong.
    case sourceStampDidNotVerify = "SOURCE_STAMP_DID_NOT_VERIFY"
    /// The source stamp lacks a signature.
    case sourceStampNoSignature = "SOURCE_STAMP_NO_SIGNATURE"
    /// The source stamp has no signature that these Android versions support: ….
    case sourceStampNoSupportedSignature = "SOURCE_STAMP_NO_SUPPORTED_SIGNATURE"
    /// The source stamp was made with the certificate …, but the package names ….
    case sourceStampCertificateMismatchBetweenSignatureBlockAndApk =
        "SOURCE_STAMP_CERTIFICATE_MISMATCH_BETWEEN_SIGNATURE_BLOCK_AND_APK"
    /// There is a source stamp, but the package names no certificate for it.
    case sourceStampSignatureBlockWithoutCertDigest = "SOURCE_STAMP_SIGNATURE_BLOCK_WITHOUT_CERT_DIGEST"
    /// The source stamp certificate is …, expected was ….
    case sourceStampExpectedDigestMismatch = "SOURCE_STAMP_EXPECTED_DIGEST_MISMATCH"
    /// Attribute … of the source stamp cannot be read.
    case sourceStampMalformedAttribute = "SOURCE_STAMP_MALFORMED_ATTRIBUTE"
    /// The source stamp has an attribute of the unknown kind ….
    case sourceStampUnknownAttribute = "SOURCE_STAMP_UNKNOWN_ATTRIBUTE"
    /// The lineage of the source stamp cannot be read.
    case sourceStampMalformedLineage = "SOURCE_STAMP_MALFORMED_LINEAGE"
    /// The lineage of the source stamp does not end with its certificate.
    case sourceStampPorCertMismatch = "SOURCE_STAMP_POR_CERT_MISMATCH"
    /// A signature in the lineage of the source stamp is wrong.
    case sourceStampPorDidNotVerify = "SOURCE_STAMP_POR_DID_NOT_VERIFY"
    /// The source stamp has an impossible time: ….
    case sourceStampInvalidTimestamp = "SOURCE_STAMP_INVALID_TIMESTAMP"
    /// The source stamp says nothing of signature scheme ….
    case sourceStampSignatureSchemeNotAvailable = "SOURCE_STAMP_SIGNATURE_SCHEME_NOT_AVAILABLE"
}
