import Archive
import Bytes

/// One signer of a JAR signature: a signature file, and the block file that signs it.
///
/// Source: Java, “JAR file specification”, “Signed JAR file”; apksig, `V1SchemeVerifier.Signer`.
struct JARSigner: Sendable {
    /// The name by which issues call it.
    let name: SignerName
    /// The name of the signature block file, such as `META-INF/CERT.RSA`.
    let blockName: String
    /// The name of the signature file, such as `META-INF/CERT.SF`.
    let fileName: String
    /// The contents of the signature block file.
    let block: ByteSlice
    /// The contents of the signature file.
    let file: ByteSlice

    /// The signer's certificate, then that of its issuer and so on.
    var certificates: [Certificate] = []
    /// The algorithm that verified, such as `SHA256withRSA`.
    var algorithm = ""
    /// The entries that the signature file lists.
    var entryNames: Set<ManifestText> = []
    /// The digests of the manifest that were compared.
    var digests: Set<DigestAlgorithm> = []
    /// True if Android passes over this signer.
    var isIgnored = false
    /// What is wrong.
    var errors = IssueLog()
    /// What is irregular.
    var warnings = IssueLog()

    init(index: Int, blockName: String, fileName: String, block: ByteSlice, file: ByteSlice) {
        name = SignerName(.v1, index: index, file: String(blockName.dropFirst(JARVerifier.folder.count)))
        self.blockName = blockName
        self.fileName = fileName
        self.block = block
        self.file = file
    }

    mutating func fail(_ code: IssueCode, _ parameters: [String]) {
        errors.add(code, parameters, signer: name)
    }

    mutating func warn(_ code: IssueCode, _ parameters: [String]) {
        warnings.add(code, parameters, signer: name)
    }

    /// The signer as reports have it.
    func summary(within range: PlatformRange) -> Signer {
        Signer(
            name: name, certificates: certificates, minSDK: range.min, maxSDK: range.max, lineage: nil,
            isIgnored: isIgnored, algorithms: algorithm.isEmpty ? [] : [algorithm])
    }
}
