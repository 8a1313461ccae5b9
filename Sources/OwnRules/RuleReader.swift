import App
import Checks
import Findings
import Rules
import Settings

/// Reads one check of a rule file.
struct RuleReader {
    private let item: SettingsMapping

    init(_ item: SettingsMapping) { self.item = item }

    private static let keys = [
        "id", "title", "indicator", "severity", "kind", "fix", "match", "find", "examples",
    ]

    private enum Kind: String, CaseIterable { case weakness, protection }
    private enum Joining: String, CaseIterable { case any, all }

    func rule(isTaken: (String) -> Bool) throws(SettingsError) -> OwnRule {
        try item.refuseRest(known: Self.keys)
        let kind: Kind = try item.value("kind")?.word() ?? .weakness
        let joining: Joining = try item.value("match")?.word() ?? .any
        let find = try item.required("find")
        var matchers: [Matcher] = []
        for value in try find.bounded(RuleFile.partLimit) { matchers.append(try MatcherReader.matcher(value)) }
        guard !matchers.isEmpty else { throw find.error(zh: "“find”下至少要有一项", en: "“find” must hold something") }
        let examples = try item.value("examples")?.mapping()
        try examples?.refuseRest(known: ["fires", "silent"])
        return OwnRule(
            id: try id(isTaken), title: try localized(try item.required("title")), indicator: try indicator(),
            severity: try item.required("severity").word(), isProtection: kind == .protection, fix: try fix(),
            matchers: matchers, needsAll: joining == .all, firing: try paths(examples?.value("fires")),
            silent: try paths(examples?.value("silent")), line: item.line)
    }

    private func id(_ isTaken: (String) -> Bool) throws(SettingsError) -> String {
        let value = try item.required("id")
        let id = try value.text()
        let letters = id.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
        guard letters, id.utf8.count <= 40 else {
            throw value.error(
                zh: "编号只能由字母、数字、“-”、“_”组成，最多 40 个", en: "an id has letters, digits, “-” and “_”, 40 at most")
        }
        // Ids of the catalogue are given out by it alone, those that come tomorrow too.
        guard !isTaken(id), !["PKG-", "CRK-", "DAT-", "INP-"].contains(where: { id.uppercased().hasPrefix($0) }) else {
            throw value.error(
                zh: "编号“\(id)”已被使用，或属于检查目录（PKG-、CRK-、DAT-、INP-）",
                en: "the id “\(id)” is taken, or one of the catalogue's (PKG-, CRK-, DAT-, INP-)")
        }
        return id
    }

    private func indicator() throws(SettingsError) -> Indicator {
        let value = try item.required("indicator")
        let indicator: Indicator = try value.word()
        guard Indicator.fromPackage.contains(indicator) else {
            throw value.unknown(Indicator.fromPackage.map(\.rawValue))
        }
        return indicator
    }

    private func fix() throws(SettingsError) -> LocalizedText? {
        guard let value = item.value("fix") else { return nil }
        return try localized(value)
    }

    private func localized(_ value: SettingsValue) throws(SettingsError) -> LocalizedText {
        let texts = try value.mapping()
        try texts.refuseRest(known: ["zh", "en"])
        return LocalizedText(zh: try texts.required("zh").shortText(), en: try texts.required("en").shortText())
    }

    private func paths(_ value: SettingsValue?) throws(SettingsError) -> [String] {
        var paths: [String] = []
        for path in try value?.bounded(RuleFile.partLimit) ?? [] { paths.append(try path.shortText()) }
        return paths
    }
}
