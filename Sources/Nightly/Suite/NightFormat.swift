/// Forms of the report of a night.
public enum NightFormat: String, Sendable, CaseIterable {
    /// Everything, in the shape of the schema `night`.
    case json
    /// For a terminal.
    case text
    /// For the comment of a merge request.
    case markdown
    /// A case for each gate, for the views of tests that CI systems have.
    case junit
    /// Findings that are new or graver, for code scanning services.
    case sarif
    /// One file for a browser, in both languages, with trends.
    case html
}
