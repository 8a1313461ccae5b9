import Bytes

/// Finds keys, addresses and contacts in text, in one pass over its bytes.
///
/// ``AnchorTable`` names the places worth a look; a validator for each kind decides with lengths, checksums, entropy
/// and the names beside a value. Nothing is decoded before it is confirmed.
public struct TextScanner: Sendable {
    /// What was found so far.
    public private(set) var findings = TextFindings()

    /// True if secrets are kept in clear.
    let showsSecrets: Bool
    /// Different things kept of a kind.
    private static let limit = 48
    /// Different things counted of a kind beyond those kept.
    private static let countLimit = 4096

    private var seen: [TextKind: Set<UInt64>] = [:]
    private var stringIndex: Int?
    private var base = 0
    private var starts = 0..<0
    private let anchors = AnchorTable.standard

    /// A scanner of one file; secrets are masked unless `showsSecrets` is true.
    public init(showsSecrets: Bool = false) {
        self.showsSecrets = showsSecrets
    }

    /// Searches a text, or a string of a dex file or pool.
    ///
    /// - Parameters:
    ///   - bytes: What the text stands in.
    ///   - range: Where it stands; it must lie within the bytes.
    ///   - stringIndex: The string's number, if it has one.
    ///   - base: Where `bytes` begins in the file.
    ///   - starts: Where in the text something may begin, counted from the range's beginning; nil for anywhere.
    public mutating func scan(
        _ bytes: RawSpan, in range: Range<Int>, stringIndex: Int? = nil, base: Int = 0,
        startingIn starts: Range<Int>? = nil
    ) {
        // No pattern is shorter than two Chinese characters.
        guard range.count >= 6, let text = try? bytes.part(at: range.lowerBound, count: range.count) else { return }
        self.stringIndex = stringIndex
        self.base = base + range.lowerBound
        self.starts = starts ?? 0..<range.count
        scanAnchors(text)
        var at = 0
        while let sign = text.firstIndex(of: UInt8(ascii: "@"), from: at) {
            at = sign + 1
            if let email = Email(text, sign: sign) { add(.email, text, email.range, name: "") }
        }
    }

    /// Says that the file goes on beyond what was searched.
    public mutating func cut() { findings.isCut = true }

    private mutating func scanAnchors(_ text: RawSpan) {
        // The one name that is shorter than a window, where nothing stands before it.
        if text.hasLetters("pwd", at: 0) { _ = look(text, at: -1, for: .name) }
        let end = text.byteCount - 1
        let shifts = anchors.shifts
        let masks = anchors.masks
        // The pair that ends a window of four.
        var at = 2
        while at < end {
            guard let pair = try? text.u16(at: at) else { return }
            let shift = Int(shifts[Int(pair)])
            if shift > 0 {
                at &+= shift
                continue
            }
            var hits =
                masks[Int(text.byte(at &- 2))] & masks[256 | Int(text.byte(at &- 1))] & masks[512 | Int(pair & 0xff)]
                & masks[768 | Int(pair >> 8)]
            let window = at &- 2
            at &+= 1
            while hits != 0 {
                let bit = hits.trailingZeroBitCount
                hits &= hits &- 1
                at = max(at, look(text, at: window, for: anchors.targets[bit]))
            }
        }
    }

    /// Looks at one candidate.
    ///
    /// - Returns: Where to go on, if the candidate takes up more than its window; else 0.
    private mutating func look(_ text: RawSpan, at window: Int, for target: AnchorTable.Target) -> Int {
        switch target {
        case .token(let kind, let index):
            guard let range = TextPatterns.row(kind).tokens[index].match(text, at: window) else { return 0 }
            add(kind, text, range, name: "")
        case .webToken:
            guard let range = WebToken.match(text, at: window) else { return 0 }
            add(.webToken, text, range, name: "")
        case .keyBlock:
            guard let range = KeyText.block(text, at: window) else { return 0 }
            add(.privateKey, text, range, name: "PEM")
        case .keyData:
            guard let range = KeyText.encoded(text, at: window) else { return 0 }
            add(.privateKey, text, range, name: "DER")
            return range.upperBound + 2
        case .mapKey:
            guard let range = MapKey.match(text, at: window) else { return 0 }
            add(.tencentMapKey, text, range, name: "")
            return range.upperBound + 2
        case .url:
            guard let url = URLText(text, window: window) else { return 0 }
            add(url, text)
        case .address4:
            guard let range = AddressText.version4(text, at: window) else { return 0 }
            add(.address, text, range, name: "")
        case .address6:
            guard let range = AddressText.version6(text, at: window) else { return 0 }
            add(.address, text, range, name: "")
        case .words(let kind):
            guard let range = Words.match(kind, text, at: window) else { return 0 }
            add(kind, text, range, name: "")
            return range.upperBound + 2
        case .name:
            guard let assignment = Assignment(text, window: window) else { return 0 }
            add(assignment.kind, text, assignment.value, name: assignment.name(in: text))
            return assignment.value.upperBound
        }
        return 0
    }

    private mutating func add(_ url: URLText, _ text: RawSpan) {
        if let credentials = url.credentials {
            add(
                .credentialURL, text, credentials, name: url.scheme,
                shown: url.shown(text, withCredentials: showsSecrets))
        }
        if url.isDatabase {
            add(.databaseURL, text, url.authority, name: url.scheme, shown: url.shown(text, withCredentials: false))
        } else if url.isWebhook(text) {
            add(.webhook, text, url.whole, name: url.scheme)
        } else if !KnownHosts.isDocumentation(text, url.host) {
            add(.url, text, url.host, name: url.scheme, shown: url.shown(text, withCredentials: false))
        }
    }

    /// Keeps what was confirmed, once, as far as there is room.
    private mutating func add(
        _ kind: TextKind, _ text: RawSpan, _ range: Range<Int>, name: String, shown: String? = nil
    ) {
        guard starts.contains(range.lowerBound) else { return }
        var hash = FNV()
        for index in range { hash.add(text.byte(index)) }
        if kind == .url { for byte in name.utf8 { hash.add(byte) } }
        guard (seen[kind]?.count ?? 0) < Self.countLimit, seen[kind, default: []].insert(hash.value).inserted else {
            return
        }
        guard seen[kind]?.count ?? 0 <= Self.limit else {
            findings.omitted[kind, default: 0] += 1
            return
        }
        let value = shown ?? (try? text.utf8(at: range.lowerBound, count: range.count)) ?? ""
        findings.hits.append(
            TextHit(
                kind: kind, offset: base + range.lowerBound, stringIndex: stringIndex, name: name,
                value: kind.isMasked && !showsSecrets && kind != .credentialURL ? Mask.masked(value) : value,
                fingerprint: hash.digits))
    }

    /// Judges a value that has a name of its own, such as a `<meta-data>` of the manifest or a string resource.
    ///
    /// - Returns: What it is, masked unless the scanner shows secrets; nil if it is nothing of interest.
    public func judge(name: String, value: String, offset: Int = 0, stringIndex: Int? = nil) -> TextHit? {
        let text = ByteSlice(Array(value.utf8))
        guard let kind = NamedValue.kind(name: name, value: text.bytes, in: 0..<text.count) else { return nil }
        var hash = FNV()
        for byte in value.utf8 { hash.add(byte) }
        return TextHit(
            kind: kind, offset: offset, stringIndex: stringIndex, name: name,
            value: kind.isMasked && !showsSecrets ? Mask.masked(value) : value, fingerprint: hash.digits)
    }
}
