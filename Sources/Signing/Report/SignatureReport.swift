import Bytes
import Findings

/// A way to sign a package.
public enum SignatureScheme: String, CaseIterable, Sendable, Comparable {
    /// JAR signing: files in META-INF.
    case v1
    /// APK Signature Scheme v2: Android 7.0, API level 24.
    case v2
    /// APK Signature Scheme v3: Android 9, API level 28; keys can be rotated.
    case v3
    /// APK Signature Scheme v3.1: Android 13, API level 33; rotation begins at a chosen level.
    case v31
    /// APK Signature Scheme v4: a hash tree beside the package, for incremental installation.
    case v4
    /// The source stamp: who delivered the package.
    case stamp

    /// Ordered from old to new.
    public static func < (left: Self, right: Self) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// A signer as issues name it.
public struct SignerName: Sendable, Hashable {
    /// The scheme it signed with.
    public var scheme: SignatureScheme
    /// Its place among the signers of the scheme, from 0.
    public var index: Int
    /// The name of its signature block file for v1, such as `CERT.RSA`; empty for other schemes.
    public var file: String

    /// A signer of a scheme.
    public init(_ scheme: SignatureScheme, index: Int, file: String = "") {
        self.scheme = scheme
        self.index = index
        self.file = file
    }

    /// The name in reports: `v1:CERT.RSA`, `v3:0`.
    public var text: String {
        "\(scheme.rawValue):\(file.isEmpty ? String(index) : file)"
    }
}

/// Somebody who signed the package.
public struct Signer: Sendable, Hashable {
    /// The scheme, and the place or file by which issues name the signer.
    public var name: SignerName
    /// The certificates; the first is the signer's own.
    public var certificates: [Certificate]
    /// The lowest API level the signature is for, as far as the scheme has one.
    public var minSDK: Int
    /// The highest API level the signature is for; `Int(Int32.max)` for no end.
    public var maxSDK: Int
    /// The history of keys, where it was rotated.
    public var lineage: Lineage?
    /// True for a JAR signer that Android passes over.
    public var isIgnored: Bool
    /// The names of the signature algorithms in the order of the signer block; for v1 the algorithm that verified.
    public var algorithms: [String]

    /// A signer; without levels it is for all of them.
    public init(
        name: SignerName, certificates: [Certificate], minSDK: Int = 0, maxSDK: Int = PlatformRange.unlimited,
        lineage: Lineage? = nil, isIgnored: Bool = false, algorithms: [String] = []
    ) {
        self.name = name
        self.certificates = certificates
        self.minSDK = minSDK
        self.maxSDK = maxSDK
        self.lineage = lineage
        self.isIgnored = isIgnored
        self.algorithms = algorithms
    }
}

/// What phones say of a package's signatures.
///
/// Source: AOSP, “Application signing”; apksig, `ApkVerifier.Result`.
public struct SignatureReport: Sendable {
    /// True if the package can be installed on every API level of the range, as far as signatures decide it.
    public var verified = false
    /// The schemes whose signature is present, was evaluated for the range, and is right.
    public var schemes: Set<SignatureScheme> = []
    /// The schemes of which the package carries a signature, right or wrong, evaluated for the range or not.
    public var present: Set<SignatureScheme> = []
    /// The digests by which the JAR signature covers the contents, as far as the range looks at them; empty where no
    /// level looks at the JAR signature.
    public var jarDigests: Set<DigestAlgorithm> = []
    /// All signers that were evaluated.
    public var signers: [Signer] = []
    /// The certificates that stand for the package: of its newest signature; empty if it is not verified.
    public var certificates: [Certificate] = []
    /// What keeps the package from being installed.
    public var errors: [SignatureIssue] = []
    /// What is irregular without keeping it from being installed.
    public var warnings: [SignatureIssue] = []
    /// How many errors and warnings are missing in the lists, because there are too many of one kind.
    public var omittedIssues = 0
    /// The history of keys, the longest if signers have several.
    public var lineage: Lineage?
    /// The source stamp; nil if there is none.
    public var stamp: SourceStamp?
    /// The API levels the report is about.
    public var range: PlatformRange

    /// A report that says nothing yet.
    public init(range: PlatformRange) {
        self.range = range
    }

    /// Which API levels of the range see which signers.
    public var visibility: [Visibility] { Visibility.derive(from: self) }

    /// The API levels of the range for which there is no signature, so that their phones refuse the package.
    ///
    /// apksig does not miss a v2 signature at API levels 24 to 27 where there is one of v3; ``verified`` follows it.
    public var unsignedLevels: [PlatformRange] { Visibility.unsigned(in: self) }
}

/// API levels, both ends included.
public struct PlatformRange: Sendable, Hashable {
    /// The lowest.
    public let min: Int
    /// The highest.
    public let max: Int

    /// The end of a range that has none.
    public static let unlimited = Int(Int32.max)

    /// Levels from `min` to `max`; nil if there are none.
    public init?(min: Int, max: Int = Self.unlimited) {
        guard min >= 0, min <= max, max <= Self.unlimited else { return nil }
        self.min = min
        self.max = max
    }

    /// True if some level of this range lies within the other.
    public func overlaps(_ other: PlatformRange) -> Bool {
        min <= other.max && other.min <= max
    }
}
