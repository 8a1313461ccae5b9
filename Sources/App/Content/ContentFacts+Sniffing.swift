import Bytes
import Resources
import Texts

extension ContentFacts {
    /// Looks at the bytes of a file.
    ///
    /// The first bytes decide what it is. Only text and databases are read as a whole (up to the limits), images along
    /// their structure; code, tables and media are not read at all. The look ends whatever the bytes say.
    ///
    /// - Parameters:
    ///   - bytes: The whole file, inflated.
    ///   - path: Its path, which decides only between forms of text.
    ///   - limits: How much is looked at.
    ///   - showsSecrets: True if secrets are kept in clear.
    ///   - openArchive: Opens nested archives; nil makes each of them a gap.
    public init(
        sniffing bytes: ByteSlice, path: String, limits: ContentLimits = .standard, showsSecrets: Bool = false,
        openArchive: ArchiveOpener? = NestedZip.open
    ) {
        var sniffer = ContentSniffer(limits: limits, showsSecrets: showsSecrets, openArchive: openArchive)
        self = sniffer.look(at: bytes, path: path, inside: "", depth: 0)
        if Self.asksForEntropy(kind, size: size) { entropy = bytes.bytes.entropy() }
        embedded = sniffer.embedded
        personalData = sniffer.people.samples
        texts = sniffer.texts
        web = sniffer.web
        gaps = Gap.allCases.filter { sniffer.gaps.contains($0) }
    }

    /// Tells what a file is from its beginning alone.
    ///
    /// Code, tables, media and what nobody knows are told by their first bytes; text, images, databases, archives, keys
    /// and certificates have to be seen as a whole.
    ///
    /// - Parameters:
    ///   - beginning: The first bytes, at least ``leastBeginning`` of them.
    ///   - size: How long the whole file is, more than its beginning.
    /// - Returns: What a look at the whole file would find; nil if only that can tell.
    public init?(beginning: RawSpan, size: Int) {
        guard beginning.byteCount >= Self.leastBeginning else { return nil }
        // The first byte of all structures in DER that are looked for; how they go on depends on the length of the file.
        guard beginning.byte(0) != DERShape.sequence else { return nil }
        let kind: ContentKind
        if let magic = ContentKind(magicOf: beginning) {
            kind = magic
        } else {
            guard TextShape.kind(beginning, path: "") == nil else { return nil }
            kind = .unknown
        }
        guard !kind.needsWholeFile else { return nil }
        self.init(kind: kind, size: size)
    }

    /// True for files whose entropy may tell something: of a known kind it is clear, and few bytes have less by chance.
    public static func asksForEntropy(_ kind: ContentKind, size: Int) -> Bool { kind == .unknown && size >= 200_000 }

    /// Beyond these bytes no look for a magic number or for text goes.
    public static let leastBeginning = 16 << 10
}

extension ContentKind {
    /// True if there is more to be learned from a file of this kind than its first bytes tell.
    var needsWholeFile: Bool {
        switch self {
        case .png, .jpeg, .gif, .webp, .sqlite, .zip, .certificate, .privateKey, .binaryXML: true
        default: isText
        }
    }
}

/// One look at a file with everything nested in it; the limits hold for all of it together.
struct ContentSniffer {
    let limits: ContentLimits
    let openArchive: ArchiveOpener?
    private(set) var embedded: [ContentFacts.Embedded] = []
    private(set) var people = PersonalDataCollector()
    private(set) var gaps: Set<ContentFacts.Gap> = []
    private(set) var texts: TextFindings?
    private(set) var web: WebFacts?
    private let showsSecrets: Bool
    private var membersLeft: Int
    private var bytesLeft: Int

    init(limits: ContentLimits, showsSecrets: Bool, openArchive: ArchiveOpener?) {
        self.limits = limits
        self.showsSecrets = showsSecrets
        self.openArchive = openArchive
        membersLeft = limits.members
        bytesLeft = limits.memberBytes
    }

    /// - Parameters:
    ///   - path: The path of this file where it lies.
    ///   - inside: The path of the archives around it, ending with `!/`; empty for a file of the package.
    ///   - depth: Number of archives around it.
    mutating func look(at slice: ByteSlice, path: String, inside: String, depth: Int) -> ContentFacts {
        let bytes = slice.bytes
        let magic = ContentKind(magicOf: bytes) ?? DERShape(slice).kind
        var facts = ContentFacts(kind: magic ?? TextShape.kind(bytes, path: path) ?? .unknown, size: bytes.byteCount)
        switch facts.kind {
        case .png, .jpeg, .gif, .webp:
            lookBehindImage(slice, kind: facts.kind, inside: inside, depth: depth)
        case .sqlite:
            if bytes.byteCount > limits.databaseBytes { gaps.insert(.tooLong) }
            var columns = SQLiteColumns(slice)
            columns.collect(into: &people, limit: limits.databaseBytes)
        case .zip:
            facts.kind = openNested(slice, inside: inside, depth: depth)
        case .certificate:
            facts.certificateCount = 1
        case .privateKey:
            facts.holdsPrivateKey = true
        case .binaryXML:
            var scanner = TextScanner(showsSecrets: showsSecrets)
            scanner.scan(StringPool(leading: slice))
            add(scanner.findings, inside)
        case let kind where kind.isText:
            readText(bytes, path: path, inside: inside, into: &facts)
        default:
            break
        }
        return facts
    }

    private mutating func readText(_ bytes: RawSpan, path: String, inside: String, into facts: inout ContentFacts) {
        if TextShape.isUTF16(bytes) {
            let narrow = ByteSlice(Self.narrowed(bytes, limit: limits.textBytes))
            readNarrowText(narrow.bytes, path: path, inside: inside, into: &facts)
        } else {
            readNarrowText(bytes, path: path, inside: inside, into: &facts)
        }
        if bytes.byteCount > limits.textBytes { gaps.insert(.tooLong) }
    }

    private mutating func readNarrowText(
        _ bytes: RawSpan, path: String, inside: String, into facts: inout ContentFacts
    ) {
        let end = min(bytes.byteCount, limits.textBytes)
        people.scan(bytes, in: 0..<end)
        var scanner = TextScanner(showsSecrets: showsSecrets)
        scanner.scan(bytes, in: 0..<end)
        if bytes.byteCount > end { scanner.cut() }
        add(scanner.findings, inside)
        if facts.kind == .javaScript || facts.kind == .html {
            let found = WebFacts(bytes, end: end, isPage: facts.kind == .html)
            web = web.map { $0.joined(found) } ?? found
        }
        facts.library = LibraryVersion(path: path, text: bytes)
        let blocks = PEMScan(bytes, end: end)
        facts.certificateCount = blocks.certificates
        facts.holdsPrivateKey = blocks.privateKeys > 0
        // A key inside a page or a program leaves it a page or a program.
        guard facts.kind == .text || facts.kind == .csv else { return }
        if blocks.certificates > 0 {
            facts.kind = .certificate
        } else if blocks.privateKeys > 0 {
            facts.kind = .privateKey
        }
    }

    /// Adds what was found in a file, or in a member of a nested archive. Its place ends with `!/` and is that of what
    /// would be inside it.
    private mutating func add(_ found: TextFindings, _ inside: String) {
        var all = texts ?? TextFindings()
        all.add(found, inMember: inside.hasSuffix("!/") ? String(inside.dropLast(2)) : "")
        texts = all
    }

    /// The ASCII of a UTF-16 text; what is not ASCII becomes a byte that belongs to nothing.
    private static func narrowed(_ bytes: RawSpan, limit: Int) -> [UInt8] {
        let isBigEndian = bytes.byte(0) == 0xfe
        return stride(from: 2, to: min(bytes.byteCount, limit) - 1, by: 2).map { index in
            let (high, low) = isBigEndian ? (index, index + 1) : (index + 1, index)
            return bytes.byte(high) == 0 ? bytes.byte(low) : 0x80
        }
    }

    private mutating func lookBehindImage(_ slice: ByteSlice, kind: ContentKind, inside: String, depth: Int) {
        let bytes = slice.bytes
        guard let end = ImageEnd.offset(of: kind, in: bytes),
            let hidden = AppendedData.first(in: bytes, from: end)
        else { return }
        note(hidden.kind, path: inside, offset: hidden.offset)
        guard hidden.kind == .zip, let rest = try? slice.slice(from: hidden.offset) else { return }
        _ = openNested(rest, inside: inside, depth: depth)
    }

    /// Looks into an archive and says what kind of archive it is.
    private mutating func openNested(_ slice: ByteSlice, inside: String, depth: Int) -> ContentKind {
        guard depth < limits.depth else {
            gaps.insert(.beyondLimits)
            return .zip
        }
        guard let members = openArchive?(slice) else {
            gaps.insert(.unreadable)
            return .zip
        }
        let names = Set(members.map(\.path))
        let isWorkbook = names.contains("xl/workbook.xml")
        let isPackage = names.contains("AndroidManifest.xml")
        for member in members where !member.path.hasSuffix("/") {
            guard membersLeft > 0, member.size <= bytesLeft else {
                gaps.insert(.beyondLimits)
                continue
            }
            membersLeft -= 1
            bytesLeft -= member.size
            guard let contents = member.contents() else {
                gaps.insert(.unreadable)
                continue
            }
            let place = inside + member.path
            let facts = look(at: contents, path: member.path, inside: place + "!/", depth: depth + 1)
            if facts.kind.isExecutable || facts.kind == .package || facts.holdsPrivateKey || facts.kind.isKeyStore
                || facts.kind == .sqlite
            {
                note(facts.holdsPrivateKey ? .privateKey : facts.kind, path: place, offset: member.offset)
            }
        }
        if isPackage { return .package }
        return isWorkbook ? .spreadsheet : .zip
    }

    private mutating func note(_ kind: ContentKind, path: String, offset: Int) {
        guard embedded.count < limits.embedded else {
            gaps.insert(.beyondLimits)
            return
        }
        embedded.append(ContentFacts.Embedded(kind: kind, path: path, offset: offset))
    }
}
