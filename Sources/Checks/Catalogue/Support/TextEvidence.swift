import App
import Findings
import Texts

/// A hit with the file it is in.
struct FoundText {
    var file: AppFile
    var hit: TextHit

    /// The file, and the path in nested archives.
    var place: String {
        let isMember = !hit.member.isEmpty && !hit.member.hasPrefix("/")
        return PrintableText.of(isMember ? "\(file.place)!/\(hit.member)" : file.place)
    }

    /// Where to look: the offset in the file, and the number of the string for dex files and pools.
    var evidence: Evidence {
        if hit.member.hasPrefix("/") {
            return Evidence(.xml(file: file.place, xpath: hit.member), value: shown)
        }
        return Evidence(.file(name: place, offset: hit.offset), value: shown)
    }

    private var shown: String {
        let value = PrintableText.of(hit.value)
        let string = hit.stringIndex.map { "string \($0): " } ?? ""
        guard !hit.name.isEmpty, hit.kind.meaning != .contact, hit.kind != .credentialURL else { return string + value }
        return "\(string)\(PrintableText.of(hit.name)): \(value)"
    }

    /// What the kind is called.
    var title: LocalizedText {
        let row = TextPatterns.row(hit.kind)
        return LocalizedText(zh: row.zh, en: row.en)
    }

    /// True for licences, notices and manuals, and the sources of annotations that jars carry: their addresses are
    /// those of authors.
    var isNotice: Bool {
        let path = file.path.lowercased()
        return [
            "license", "licence", "licensing", "notice", "copying", "readme", "announcement", "changelog", "authors",
        ]
        .contains { path.containsBytes(of: $0) } || path.hasPrefix("javax/") || path.hasPrefix("org/apache/")
            || path.hasPrefix("meta-inf/")
    }
}

extension App {
    /// What was found of some kinds, in the order of the files.
    func texts(_ kinds: Set<TextKind>) -> [FoundText] {
        textFiles.flatMap { file in
            (file.content?.texts?.hits(kinds) ?? []).map { FoundText(file: file, hit: $0) }
        }
    }

    /// Why a question about texts stays open where nothing was found; nil if every text was searched.
    var textGap: LocalizedText? {
        if let reason = ContentGap.reason(in: self) { return reason }
        // Code that is out of sight has texts of its own.
        if packing.hidesCode, let code { return unseenCode(code) }
        guard let file = unsearchedTexts.first else { return nil }
        let place = PrintableText.of(file.place)
        return LocalizedText(
            zh: "\(place) 中的字符串没有搜索，无法得出结论。",
            en: "The strings of \(place) were not searched, so the question stays open.")
    }

    /// How many more there were of some kinds than are kept.
    func omittedTexts(_ kinds: Set<TextKind>) -> Int {
        textFiles.reduce(0) { sum, file in
            sum + (file.content?.texts?.omitted.filter { kinds.contains($0.key) }.values.reduce(0, +) ?? 0)
        }
    }
}

extension Finding {
    /// One finding for each different value, with every place it was seen in.
    static func grouped(
        _ found: [FoundText], severity: (FoundText) -> Severity, message: (FoundText) -> LocalizedText
    ) -> [Finding] {
        var findings: [Finding] = []
        var index: [String: Int] = [:]
        for text in found {
            let identity = "\(text.hit.kind.rawValue) \(text.hit.fingerprint)"
            if let known = index[identity] {
                if findings[known].evidence.count < 8 { findings[known].evidence.append(text.evidence) }
                continue
            }
            index[identity] = findings.count
            findings.append(
                Finding(
                    message: message(text), owner: .unknown, severity: severity(text), evidence: [text.evidence],
                    identity: identity))
        }
        return findings
    }
}
