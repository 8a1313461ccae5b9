import App
import Findings
import Rules

/// One question of an ``OwnRule`` to an app.
public enum Matcher: Sendable, Hashable {
    /// Nodes of the manifest that an XPath 1.0 expression selects, or that it is true.
    case manifest(String)
    /// Calls of a method.
    case call(CallMatcher)
    /// Methods of classes that extend or implement one, by what their body does.
    case method(MethodMatcher)
    /// Strings of the dex files.
    case string(Wildcard, text: String)
    /// Files of the packages.
    case file(FileMatcher)
    /// Native libraries.
    case library(LibraryMatcher)

    /// What a matcher found.
    struct Match {
        /// What was found.
        var findings: [Finding]
        /// Why more could be there; nil if everything was seen.
        var gap: LocalizedText?

        init(_ findings: [Finding], gap: LocalizedText? = nil) {
            self.findings = findings
            self.gap = gap
        }
    }

    /// No more findings of one matcher than this are kept.
    static let limit = 100

    /// Looks.
    func match(_ app: App, _ title: LocalizedText, _ severity: Severity) -> Match {
        switch self {
        case .manifest(let expression): ManifestMatcher(expression: expression).match(app, title, severity)
        case .call(let matcher):
            Self.ofCode(app) { inquiry in matcher.find(inquiry, title, severity) }
        case .method(let matcher):
            Self.ofCode(app) { inquiry in matcher.find(inquiry, title, severity) }
        case .string(let pattern, let text):
            Self.ofCode(app) { inquiry in StringMatcher(pattern: pattern, text: text).find(inquiry, title, severity) }
        case .file(let matcher): matcher.match(app, title, severity)
        case .library(let matcher): matcher.match(app, title, severity)
        }
    }

    /// Looks into the code; what could not be read of it is said.
    private static func ofCode(_ app: App, _ find: (CodeInquiry) -> [Finding]) -> Match {
        let judgement = Judgement.ofCode(app) { .facts(find($0)) }
        if case .notAssessable = judgement.outcome { return Match(judgement.findings, gap: judgement.reason) }
        return Match(judgement.findings)
    }

    /// What is looked for, for people.
    var description: LocalizedText {
        switch self {
        case .manifest(let expression):
            LocalizedText(zh: "清单中符合 \(expression) 的节点", en: "nodes of the manifest at \(expression)")
        case .call(let matcher):
            LocalizedText(zh: "对 \(matcher.name) 的调用", en: "calls of \(matcher.name)")
        case .method(let matcher):
            LocalizedText(zh: "\(matcher.name) 的实现", en: "implementations of \(matcher.name)")
        case .string(_, let text): LocalizedText(zh: "字符串 \(text)", en: "the string \(text)")
        case .file(let matcher): LocalizedText(zh: "文件 \(matcher.path)", en: "files \(matcher.path)")
        case .library(let matcher): LocalizedText(zh: "原生库 \(matcher.name)", en: "native libraries \(matcher.name)")
        }
    }
}
