import Reports

/// An output whose JSON has a schema.
public enum SchemaName: String, Sendable, CaseIterable {
    case analysis
    case difference
    case badging
    case permissions
    case resources
    case files
    case native
    case network
    case anomalies
    case manifest
    case dex
    case dexClass = "dex-class"
    case sdks
    case checks
    case ruleTest = "rule-test"
    case verify
    case runs
    case runContents = "run-contents"
    case work

    /// The schema as JSON.
    public var document: [UInt8] { Schemas.document(named: rawValue) }
}
