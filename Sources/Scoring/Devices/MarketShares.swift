import Findings
import Settings

/// How much each phone model counts: its share of the phones that people use.
public struct MarketShares: Sendable, Hashable {
    /// The name that a report states.
    public var name: String
    /// Shares by model, in whatever unit: only their ratios count.
    public var shares: [String: Double]
    /// The share of each model that is not named; nil if every model must be.
    public var others: Double?

    /// Shares.
    public init(name: String, shares: [String: Double], others: Double? = nil) {
        self.name = name
        self.shares = shares
        self.others = others
    }

    /// Reads shares from YAML: `name`, `models` (brand and model as reports show them: a share), and `others`.
    ///
    /// - Throws: ``SettingsError`` for text that is no YAML, keys that are unknown or missing, and numbers out of range.
    public init(yaml: String) throws(SettingsError) {
        let top = try SettingsMapping(yaml: yaml)
        let name = try top.required("name").text()
        var shares: [String: Double] = [:]
        for (key, value) in try top.required("models").mapping().entries {
            shares[try key.text()] = try value.number(in: 0...1e9)
        }
        let others = try top.value("others").map { value throws(SettingsError) in try value.number(in: 0...1e9) }
        try top.refuseRest(known: ["name", "models", "others"])
        self.init(name: name, shares: shares, others: others)
    }

    /// What a model counts; nil if it is not named and nothing is said of others.
    public func weight(of model: String) -> Double? { shares[model] ?? others }
}
