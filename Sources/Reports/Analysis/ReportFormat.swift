import App
import Findings

/// Forms of the report of an analysis.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// For a terminal; long lists are shortened.
    case text
    /// Everything, in the shape of ``Schemas``.
    case json
    /// For the comment of a merge request.
    case markdown
    /// SARIF 2.1.0, for code scanning services.
    case sarif
    /// One file for a browser, in both languages, that needs no network.
    case html
    /// CycloneDX 1.6, the bill of materials: SDKs and libraries alone.
    case cyclonedx
}

/// How a report is to look.
public struct ReportStyle: Sendable {
    /// The language of wording; JSON has both.
    public var language: Language
    /// Colours, for text.
    public var style: Style
    /// True to show the whole calculation of the scores, in text and Markdown; JSON always has it.
    public var isExplained: Bool

    /// A look.
    public init(language: Language, style: Style = .plain, isExplained: Bool = false) {
        self.language = language
        self.style = style
        self.isExplained = isExplained
    }
}

extension Analysis {
    /// The report in a form, as bytes of UTF-8.
    public func report(as format: ReportFormat, _ look: ReportStyle, toolVersion: String) -> [UInt8] {
        switch format {
        case .text: [UInt8](text(in: look.language, style: look.style, isExplained: look.isExplained).utf8)
        case .json: json(toolVersion: toolVersion, language: look.language)
        case .markdown: markdown(in: look.language, isExplained: look.isExplained, toolVersion: toolVersion)
        case .sarif: sarif(in: look.language, toolVersion: toolVersion)
        case .html: html(in: look.language, toolVersion: toolVersion)
        case .cyclonedx: BillOfMaterials(SoftwareInventory(app), of: app, toolVersion: toolVersion).json()
        }
    }
}
