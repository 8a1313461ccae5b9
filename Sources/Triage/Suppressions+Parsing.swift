import App
import Findings
import Settings

/// A suppression file.
public struct Suppressions: Sendable {
    /// Its entries, in order.
    public var entries: [Suppression]

    /// Entries.
    public init(entries: [Suppression] = []) {
        self.entries = entries
    }

    private static let keys = [
        "rule", "owner", "path", "fingerprint", "reason", "comment", "author", "expires",
    ]

    /// Reads a file:
    ///
    /// ```yaml
    /// suppressions:
    ///   - rule: PKG-035            # at least one of rule, owner, path, fingerprint; all that are given must fit
    ///     owner: sdk:Example       # own, unknown, sdk:NAME, sdk:*
    ///     path: lib/*/libold.so
    ///     fingerprint: 0f3c…       # 32 hex digits, from the JSON report
    ///     reason: accepted-risk    # false-positive, accepted-risk, fix-planned
    ///     comment: The provider holds public data only.
    ///     author: li.lei
    ///     expires: 2027-06-30      # or never
    /// ```
    ///
    /// - Parameter knowsRule: True for the id of a rule that exists.
    /// - Throws: ``SettingsError`` with line and column.
    public init(yaml: String, knowsRule: (String) -> Bool) throws(SettingsError) {
        let top = try SettingsMapping(yaml: yaml)
        try top.refuseRest(known: ["suppressions"])
        var entries: [Suppression] = []
        for item in try top.required("suppressions").list() {
            entries.append(try Self.entry(try item.mapping(), knowsRule))
        }
        self.init(entries: entries)
    }

    private static func entry(
        _ item: SettingsMapping, _ knowsRule: (String) -> Bool
    ) throws(SettingsError) -> Suppression {
        try item.refuseRest(known: keys)
        let rule = try item.value("rule").map { value throws(SettingsError) in
            let id = try value.text()
            guard knowsRule(id) else {
                throw value.error(zh: "没有编号为“\(id)”的检查项", en: "there is no check “\(id)”")
            }
            return id
        }
        let owner = try item.value("owner").map { value throws(SettingsError) in
            let name = try value.text()
            guard name == "own" || name == "unknown" || name.hasPrefix("sdk:") && name.utf8.count > 4 else {
                throw value.unknown(["own", "unknown", "sdk:NAME", "sdk:*"])
            }
            return name
        }
        let fingerprint = try item.value("fingerprint").map { value throws(SettingsError) in
            let text = try value.text()
            guard text.utf8.count == 32, text.utf8.allSatisfy(isHex) else {
                throw value.error(
                    zh: "指纹应为 32 位小写十六进制数字", en: "a fingerprint has 32 lower-case hexadecimal digits")
            }
            return text
        }
        let path = try item.value("path").map { value throws(SettingsError) in try value.text() }
        if rule == nil && owner == nil && path == nil && fingerprint == nil {
            throw item.error(
                zh: "至少填写 rule、owner、path、fingerprint 之一",
                en: "give at least one of rule, owner, path, fingerprint")
        }
        return Suppression(
            rule: rule, owner: owner, path: path, fingerprint: fingerprint, reason: try item.required("reason").word(),
            comment: try item.required("comment").text(), author: try item.required("author").text(),
            expires: try expiry(try item.required("expires")), line: item.line)
    }

    private static func expiry(_ value: SettingsValue) throws(SettingsError) -> CalendarDay? {
        let text = try value.text()
        if text == "never" { return nil }
        guard let day = CalendarDay(text) else {
            throw value.error(
                zh: "“\(text)”不是日期，应为 2027-06-30 的形式，或 never", en: "“\(text)” is no day as 2027-06-30, nor never")
        }
        return day
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x66: true
        default: false
        }
    }
}
