import App
import Checks
import Findings
import Rules
import Settings

/// A file with checks of a user's own.
public struct RuleFile: Sendable {
    /// Its checks, in order.
    public var rules: [OwnRule]

    /// More checks than this, and more matchers or examples in one, are refused.
    static let ruleLimit = 1000
    static let partLimit = 50

    /// Reads a file:
    ///
    /// ```yaml
    /// rules:
    ///   - id: GOV-001                      # letters, digits and hyphens; none of the catalogue's
    ///     title: { zh: 调用了旧网关, en: The old gateway is called }
    ///     indicator: user_data             # package, anti_cracking, user_data, information_input
    ///     severity: medium                 # info, low, medium, high, critical
    ///     kind: weakness                   # or protection: what is found should be there
    ///     fix: { zh: 改用新网关。, en: Use the new one. }
    ///     match: any                       # or all
    ///     find:
    ///       - manifest: //activity[@android:exported='true'][not(@android:permission)]
    ///       - call:
    ///           class: android.webkit.WebView
    ///           method: loadUrl
    ///           argument: { position: 0, text: "http://*" }   # or number, bits, constant: true
    ///       - method:
    ///           class: javax.net.ssl.X509TrustManager
    ///           method: checkServerTrusted
    ///           body: empty                # any, empty, returns-true, returns-false, returns-null, throws
    ///       - string: "http://old.example.gov.cn*"
    ///       - file: { path: "assets/*.pem", contains: PRIVATE KEY }
    ///       - library: { name: "libpay*.so", fact: no-relro, needs: libssl.so }
    ///     examples:                        # packages beside this file, for `touchstone checks test`
    ///       fires: [bad.apk]
    ///       silent: [good.apk]
    /// ```
    ///
    /// - Parameter isTaken: True for the id of a check that exists.
    /// - Throws: ``SettingsError`` with line and column.
    public init(yaml: String, isTaken: (String) -> Bool) throws(SettingsError) {
        let top = try SettingsMapping(yaml: yaml)
        try top.refuseRest(known: ["rules"])
        let items = try top.required("rules").bounded(Self.ruleLimit)
        var rules: [OwnRule] = []
        var ids: Set<String> = []
        for item in items {
            let reader = RuleReader(try item.mapping())
            let rule = try reader.rule { id in isTaken(id) || ids.contains(id) }
            ids.insert(rule.id)
            rules.append(rule)
        }
        self.rules = rules
    }
}

extension SettingsValue {
    /// The list, if it is no longer than that.
    func bounded(_ limit: Int) throws(SettingsError) -> [SettingsValue] {
        let items = try list()
        guard items.count <= limit else {
            throw error(zh: "列表过长，最多 \(limit) 项", en: "the list is too long: \(limit) at most")
        }
        return items
    }

    /// Text of at most 4,096 bytes.
    func shortText() throws(SettingsError) -> String {
        let text = try text()
        guard text.utf8.count <= 4096 else { throw error(zh: "文字过长", en: "the text is too long") }
        return text
    }
}
