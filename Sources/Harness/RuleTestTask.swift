import Checks
import Findings
import OwnRules
import Reports
import Rules

/// `checks test`: runs the checks of a rule file on the packages that it names, and says which answers are not as written.
public struct RuleTestTask: Sendable {
    let path: String
    let limits: Limits
    let language: Language

    /// A test of the rule file at a path.
    public init(path: String, limits: Limits, language: Language) {
        self.path = path
        self.limits = limits
        self.language = language
    }

    /// Tests and writes the report.
    ///
    /// - Throws: ``Failure``: for a file that is wrong or a package that cannot be read, and (after the report was
    ///   written) status 1 for answers that are not as written.
    public func run(asJSON: Bool, to destination: Destination) async throws {
        let rules = try JudgementFiles(rules: path).readRules(language)
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let reader = AppReader(limits: limits, language: language)
        var page = RuleTestPage(
            file: path,
            rules: rules.map { TestedRule($0.rule, line: $0.line, firing: $0.firing, silent: $0.silent) })
        // Each package is read once, however many checks name it.
        for package in page.packages {
            let isAbsolute = package.hasPrefix("/") || folder.isEmpty
            let app = try await reader.read(isAbsolute ? package : folder + "/" + package).whole().packed
            page.add(package) { Engine.judge(app, $0) }
        }
        let bytes =
            asJSON
            ? page.json() : [UInt8](page.text(in: language, style: Console.style(for: destination)).utf8)
        try Console.write(bytes, to: destination)
        guard page.failures > 0 else { return }
        let text = LocalizedText(
            zh: "\(page.failures) 个示例的结果与规则文件不符",
            en: "\(page.failures) of the examples end otherwise than the rule file says")
        throw Failure(.gate, TerminalText.escaped("\(path): \(text[language])"))
    }
}
