import Checks
import Findings
import Reports
import Rules

/// `checks`: shows the catalogue.
public struct CatalogueTask: Sendable {
    let language: Language

    /// The catalogue in a language.
    public init(language: Language) {
        self.language = language
    }

    /// Writes all checks.
    ///
    /// - Throws: ``Failure`` if the output cannot be written.
    public func list(asJSON: Bool, to destination: Destination) throws {
        let page = CataloguePage(rules: Catalogue.rules)
        if asJSON { return try Console.write(page.json(), to: destination) }
        try Console.write(page.list(in: language, style: Console.style(for: destination)), to: destination)
    }

    /// Writes one check.
    ///
    /// - Throws: ``Failure`` for an id that is not in the catalogue; it names the nearest that is.
    public func explain(_ id: String, asJSON: Bool, to destination: Destination) throws {
        guard let rule = Catalogue.rule(id.uppercased()) else { throw unknown(id) }
        let page = CataloguePage(rules: [rule])
        if asJSON { return try Console.write(page.json(), to: destination) }
        try Console.write(page.explanation(in: language, style: Console.style(for: destination)), to: destination)
    }

    private func unknown(_ id: String) -> Failure {
        let wanted = id.uppercased()
        let near = Catalogue.rules.map(\.id).filter { $0.hasPrefix(wanted.prefix(3)) }.prefix(3)
        let hint = near.isEmpty ? "" : " (\(near.joined(separator: ", ")), …)"
        let text = LocalizedText(
            zh: "没有编号为 \(id) 的检查项\(hint)；用 touchstone checks list 查看全部",
            en: "there is no check \(id)\(hint); touchstone checks list shows all")
        return Failure(.usage, TerminalText.escaped(text[language]))
    }
}
