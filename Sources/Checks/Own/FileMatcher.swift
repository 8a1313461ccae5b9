import App
import Bytes
import Findings

/// Files of the packages, by their path and what they hold.
public struct FileMatcher: Sendable, Hashable {
    /// The path in the archive as it was written; `*` stands for any characters.
    public var path: String
    /// Bytes that must stand in the file; nil for any file.
    public var text: String?

    /// Files of a path.
    public init(path: String, text: String? = nil) {
        self.path = path
        self.text = text
    }

    func match(_ app: App, _ title: LocalizedText, _ severity: Severity) -> Matcher.Match {
        let pattern = Wildcard(path)
        var findings: [Finding] = []
        var gap: LocalizedText?
        for file in app.files where pattern.matches(file.path) {
            guard findings.count < Matcher.limit else { break }
            guard let text else {
                findings.append(finding(file, 0, "", title, severity))
                continue
            }
            guard let bytes = app.contents?(file) else {
                gap = LocalizedText(
                    zh: "无法读取 \(PrintableText.of(file.place))。",
                    en: "\(PrintableText.of(file.place)) could not be read.")
                continue
            }
            if let offset = bytes.bytes.firstIndex(of: text, in: 0..<bytes.count) {
                findings.append(finding(file, offset, text, title, severity))
            }
        }
        return Matcher.Match(findings, gap: gap)
    }

    private func finding(
        _ file: AppFile, _ offset: Int, _ value: String, _ title: LocalizedText, _ severity: Severity
    ) -> Finding {
        let place = PrintableText.of(file.place)
        return Finding(
            message: LocalizedText(zh: "\(title.zh)：文件 \(place)。", en: "\(title.en): the file \(place)."),
            owner: .unknown, severity: severity,
            evidence: [Evidence(.file(name: place, offset: offset), value: PrintableText.of(value))],
            identity: "file \(place)")
    }
}
