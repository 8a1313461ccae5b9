import Reports

/// An output whose JSON has a schema.
public enum SchemaName: String, Sendable, CaseIterable {
    case analysis
    case difference
    case night
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
    /// `run.json` of a bundle, which is read.
    case run
    /// A line of `commands.jsonl`.
    case runCommand = "run-command"
    case runs
    case runContents = "run-contents"
    case work
    case index
    /// The file that `nightly` reads.
    case suite
    case sheetCheck = "sheet-check"
    case policy
    case ratings
    case historyList = "history-list"
    case historyShow = "history-show"
    case historyCompare = "history-compare"
    case historyTrend = "history-trend"

    /// The schema as JSON.
    public var document: [UInt8] { Schemas.document(named: rawValue) }
}
