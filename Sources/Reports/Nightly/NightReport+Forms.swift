import Findings
import Nightly

extension NightReport {
    /// The report in a form, as bytes of UTF-8. JSON has both languages, whatever is asked for.
    public func report(as format: NightFormat, in language: Language, style: Style = .plain) -> [UInt8] {
        switch format {
        case .text: [UInt8](text(in: language, style: style).utf8)
        case .json: json()
        case .markdown: markdown(in: language)
        case .junit: junit(in: language)
        case .sarif: sarif(in: language)
        case .html: html(in: language)
        }
    }
}
