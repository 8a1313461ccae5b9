import App
import Findings
import History
import Reports

/// The form of a comparison.
public enum DifferenceFormat: String, Sendable, CaseIterable {
    case text
    case json
    case markdown
}

/// `diff`: analyses two packages of one app and says what became of it.
public struct DifferenceTask: Sendable {
    let old: String
    let new: String
    let limits: Limits
    let files: JudgementFiles
    let language: Language
    let day: CalendarDay?
    let failOnNew: Severity?

    /// A comparison of the app at `old` with that at `new`; what expires is judged as of `day` in both, today in UTC if it
    /// is nil. A finding as grave as `failOnNew` that is new or graver, and not suppressed, fails the gate.
    public init(
        old: String, new: String, limits: Limits, files: JudgementFiles, language: Language, day: CalendarDay?,
        failOnNew: Severity?
    ) {
        self.old = old
        self.new = new
        self.limits = limits
        self.files = files
        self.language = language
        self.day = day
        self.failOnNew = failOnNew
    }

    /// Compares and writes the result.
    ///
    /// - Throws: ``Failure``: for an input or a file that cannot be read, for packages of two apps, and for a gate that does
    ///   not hold (after the result was written).
    public func run(_ orders: [ReportOrder<DifferenceFormat>]) async throws {
        let analyst = try Analyst(limits: limits, files: files, language: language, day: day, showsSecrets: false)
        let before = try await analyst.analyse(old, companion: nil)
        let package = before.app.manifest.package
        let after = try await analyst.analyse(new, companion: nil) { opened in
            guard opened.manifest.package != package else { return }
            let text = LocalizedText(
                zh: "两个安装包属于不同的应用（\(package) 与 \(opened.manifest.package)）",
                en: "these are two apps, \(package) and \(opened.manifest.package)")
            throw Failure(.usage, TerminalText.escaped("\(new): \(text[language])"))
        }
        let difference = PackageDifference(from: before, to: after)
        for order in orders { try Console.write(bytes(of: difference, for: order), to: order.destination) }
        if let broken = Gates.broken(failOnNew, by: difference.changes.gravestNew) {
            throw Failure(.gate, broken[language])
        }
    }

    private func bytes(of difference: PackageDifference, for order: ReportOrder<DifferenceFormat>) -> [UInt8] {
        switch order.format {
        case .text: [UInt8](difference.text(in: language, style: Console.style(for: order.destination)).utf8)
        case .json: difference.json(toolVersion: Tool.version)
        case .markdown: difference.markdown(in: language)
        }
    }
}
