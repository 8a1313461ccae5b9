/// Something of interest in a text: a key, an address, a contact.
public struct TextHit: Sendable, Hashable {
    /// What it is.
    public var kind: TextKind
    /// Where it begins in the file, in bytes. In a UTF-16 text or a packed pool that is the place in the file as well.
    public var offset: Int
    /// The index of the string that it stands in, for dex files and string pools; nil for other texts.
    public var stringIndex: Int?
    /// The path in nested archives (`plugin.zip!/config.json`), or the XPath of a manifest element; empty otherwise.
    public var member = ""
    /// The name beside it (`appSecret`), or the scheme of a URL; empty if there is none.
    public var name: String
    /// What stands there: secrets masked unless the scanner was told to show them.
    public var value: String
    /// Eight hexadecimal digits that tell different values apart and stay the same from build to build. Too few to
    /// find a value from.
    public var fingerprint: String

    /// Something of interest.
    public init(
        kind: TextKind, offset: Int, stringIndex: Int? = nil, name: String, value: String, fingerprint: String
    ) {
        self.kind = kind
        self.offset = offset
        self.stringIndex = stringIndex
        self.name = name
        self.value = value
        self.fingerprint = fingerprint
    }
}

/// What the texts of one file hold.
public struct TextFindings: Sendable, Hashable {
    /// Each different thing once, where it first stands, in the order of the file.
    public var hits: [TextHit] = []
    /// How many more different things of a kind there were than are kept.
    public var omitted: [TextKind: Int] = [:]
    /// True if the file was longer than what is searched.
    public var isCut = false

    /// Nothing found.
    public init() {}

    /// The hits of some kinds.
    public func hits(_ kinds: Set<TextKind>) -> [TextHit] { hits.filter { kinds.contains($0.kind) } }
}

extension TextFindings {
    /// Adds what was found in another part of the same file.
    public mutating func add(_ other: TextFindings, inMember member: String = "") {
        hits += other.hits.map { hit in
            var hit = hit
            hit.member = member
            return hit
        }
        omitted.merge(other.omitted, uniquingKeysWith: +)
        isCut = isCut || other.isCut
    }
}
