import Texts

/// What the bytes of a file are, told from the bytes and not from the name.
public enum ContentKind: String, Sendable, CaseIterable {
    case dex
    case compactDex = "cdex"
    case vdex
    case oat
    case elf
    case zip
    /// A zip with a compiled manifest: an Android package.
    case package = "apk"
    /// gzip, bzip2, xz, zstd, 7z, rar: not looked into.
    case compressed
    case javaClass = "class"
    case binaryXML = "axml"
    case resourceTable = "arsc"
    case sqlite
    case javaKeyStore = "jks"
    case bouncyCastleKeyStore = "bks"
    case pkcs12
    case privateKey = "private-key"
    case certificate
    case spreadsheet
    case csv
    case xml
    case html
    case json
    case javaScript = "js"
    /// JavaScript compiled by Hermes, the engine of React Native.
    case hermes = "hbc"
    /// A text that begins with `#!`.
    case script
    case text
    case png
    case jpeg
    case webp
    case gif
    case font
    case audio
    case video
    case empty
    case unknown

    /// True for what a runtime could execute.
    public var isExecutable: Bool {
        switch self {
        case .dex, .compactDex, .vdex, .oat, .elf, .javaClass: true
        default: false
        }
    }

    /// True for text of any form, in which keys and personal data are looked for.
    public var isText: Bool {
        switch self {
        case .csv, .xml, .html, .json, .javaScript, .script, .text: true
        default: false
        }
    }

    /// True for the files that hold keys with a password.
    public var isKeyStore: Bool {
        switch self {
        case .javaKeyStore, .bouncyCastleKeyStore, .pkcs12: true
        default: false
        }
    }
}

/// Personal data that a file contains, by kind, with the sample masked.
public struct PersonalDataSample: Sendable, Hashable {
    /// What it looks like and passed the check digits of.
    public enum Kind: String, Sendable, CaseIterable {
        /// A resident identity number of 18 digits with a right date and check digit (GB 11643).
        case identityNumber = "id-card"
        /// A mainland mobile number.
        case mobileNumber = "mobile"
        /// A bank card number with a known issuer prefix and a right Luhn digit.
        case bankCard = "bank-card"
    }

    /// What it is.
    public var kind: Kind
    /// How many different ones.
    public var count: Int
    /// The first one, middle digits replaced by `*`.
    public var maskedSample: String

    /// Samples of one kind.
    public init(kind: Kind, count: Int, maskedSample: String) {
        self.kind = kind
        self.count = count
        self.maskedSample = maskedSample
    }
}

/// What one file of the archive holds, as far as looking at its bytes tells.
public struct ContentFacts: Sendable, Hashable {
    /// Something inside a file that is a file of another kind: appended to an image, or a member of a nested archive.
    public struct Embedded: Sendable, Hashable {
        /// What it is.
        public var kind: ContentKind
        /// The path inside nested archives, outermost first (`plugin.zip!/classes.dex`); empty for appended data.
        public var path: String
        /// Where it begins in the file that was looked at, in bytes; for a member of a nested archive, of that archive.
        public var offset: Int

        /// Something inside.
        public init(kind: ContentKind, path: String, offset: Int) {
            self.kind = kind
            self.path = path
            self.offset = offset
        }
    }

    /// What the whole file is.
    public var kind: ContentKind
    /// Size in bytes, inflated.
    public var size: Int
    /// What else is in it, nested archives to a depth of three.
    public var embedded: [Embedded] = []
    /// Personal data found in it (databases and text only).
    public var personalData: [PersonalDataSample] = []
    /// True if a private key is in it: alone, beside a certificate, or inside another text.
    public var holdsPrivateKey = false
    /// Number of X.509 certificates in it (PEM blocks, or 1 for DER).
    public var certificateCount = 0
    /// Shannon's entropy in bits per byte, of big files that nobody knows; nil for all others.
    public var entropy: Double?
    /// Keys, addresses and contacts in its text; nil if it was not searched for them, because it holds no text or because
    /// whoever reads its strings does that (see ``App/unsearchedTexts``).
    public var texts: TextFindings?
    /// What a page or script of the app does, nested ones included.
    public var web: WebFacts?
    /// The library that the file says the app contains.
    public var library: LibraryVersion?
    /// What was not looked at; empty if everything was.
    public var gaps: [Gap] = []

    /// Why a part of a file was not looked at.
    public enum Gap: String, Sendable, CaseIterable {
        /// Longer than the limit; only the beginning was searched.
        case tooLong = "too-long"
        /// A nested archive that could not be opened, or a member that could not be read (a password, a fault).
        case unreadable
        /// Nested deeper, with more members, or bigger than the limits.
        case beyondLimits = "beyond-limits"
    }

    /// Facts of a file of that kind and size.
    public init(kind: ContentKind, size: Int) {
        self.kind = kind
        self.size = size
    }
}
