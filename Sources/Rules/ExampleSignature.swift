import Signing

extension Example {
    /// The signature of an example: what a verifier would find.
    public struct Signature: Sendable, Hashable {
        /// The schemes it was signed with; none for an unsigned package.
        public var schemes: [SignatureScheme]
        /// Who signed; with a rotated key, the newer one.
        public var signer: Identity
        /// Who signed with v1 and v2, where that is another one.
        public var olderSigner: Identity?
        /// What the newer key grants to the older one in a lineage that vouches for it; nil without a lineage.
        public var lineage: Lineage.Capabilities?
        /// What makes phones refuse the package.
        public var errors: [IssueCode] = []
        /// What they do not mind.
        public var warnings: [IssueCode] = []
        /// The digests of the JAR signature that phones of the range look at.
        public var jarDigests: Set<DigestAlgorithm> = [.sha256]
        /// How the JAR signature was made.
        public var jarAlgorithm = "SHA256withRSA"
        /// Pairs of the signing block beside those of the schemes.
        public var furtherPairs: [UInt32] = []
        /// Size of the archive's comment in bytes.
        public var commentSize = 0
        /// Who signed a split of the app; nil if it has none.
        public var splitSigner: Identity?

        /// A signature with these schemes.
        public init(_ schemes: [SignatureScheme], by signer: Identity = Identity()) {
            self.schemes = schemes
            self.signer = signer
        }

        /// Nobody signed.
        public static let unsigned = Signature([]).with { $0.errors = [.jarSigNoManifest] }

        /// A signature that phones accept.
        public static func valid(_ schemes: [SignatureScheme], by signer: Identity = Identity()) -> Signature {
            Signature(schemes, by: signer)
        }

        /// A signature that phones refuse.
        public static func broken(_ code: IssueCode, _ schemes: [SignatureScheme] = [.v2, .v3]) -> Signature {
            Signature(schemes).with { $0.errors = [code] }
        }

        /// The same signature with something changed.
        public func with(_ change: (inout Signature) -> Void) -> Signature {
            var copy = self
            change(&copy)
            return copy
        }
    }

    /// A certificate in words.
    public struct Identity: Sendable, Hashable {
        /// The parts of the subject, such as `CN=Example`, the most general first; an empty list for no name.
        public var subject = ["C=CN", "O=Example Information Technology", "CN=Example"]
        /// The size of its RSA key.
        public var keyBits = 2048
        /// The first and the last day.
        public var days = ("2020-01-01", "2060-01-01")
        /// True if its signature uses SHA-1.
        public var usesSHA1 = false
        /// A certificate that everybody knows, by its name in `KnownKey`; the rest does not matter then.
        public var published: String?

        /// An ordinary developer's certificate but for what is given.
        public init(
            subject: [String]? = nil, keyBits: Int = 2048, days: (String, String)? = nil, usesSHA1: Bool = false,
            published: String? = nil
        ) {
            if let subject { self.subject = subject }
            if let days { self.days = days }
            self.keyBits = keyBits
            self.usesSHA1 = usesSHA1
            self.published = published
        }

        /// Equal if all parts are.
        public static func == (left: Identity, right: Identity) -> Bool {
            left.subject == right.subject && left.keyBits == right.keyBits && left.days == right.days
                && left.usesSHA1 == right.usesSHA1 && left.published == right.published
        }

        /// Hashes the subject and the key.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(subject)
            hasher.combine(keyBits)
        }
    }
}
