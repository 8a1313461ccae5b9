import Findings
import Settings

/// Reads the apps of a suite file: what an app does not say itself, the defaults say.
struct SuiteAppReader {
    private let defaults: SettingsMapping?
    private let text: SuiteText

    /// What all apps may have in common.
    static let sharedKeys = ["profile", "baselines", "shares", "suppressions", "rules", "commit", "branch", "gates"]
    /// What is an app's own.
    static let ownKeys = ["name", "title", "package", "build", "runs"]

    init(defaults: SettingsValue?, _ text: SuiteText) throws(SettingsError) {
        self.text = text
        self.defaults = try defaults?.mapping()
        try self.defaults?.refuseRest(known: Self.sharedKeys)
        // Slips in the defaults are told even if every app says it otherwise.
        var gates = NightGates()
        try gates.read(self.defaults?.value("gates"))
    }

    /// One item of the list.
    func app(_ item: SettingsValue) throws(SettingsError) -> SuiteApp {
        let mapping = try item.mapping()
        try mapping.refuseRest(known: Self.ownKeys + Self.sharedKeys)
        var gates = NightGates()
        try gates.read(defaults?.value("gates"))
        try gates.read(mapping.value("gates"))
        return SuiteApp(
            name: try name(try mapping.required("name")), title: try mapping.value("title")?.text(),
            package: try package(try mapping.required("package")),
            build: try pattern(try mapping.required("build")), runs: try runs(mapping.value("runs")),
            profile: try shared("profile", mapping), baselines: try shared("baselines", mapping),
            shares: try shared("shares", mapping), suppressions: try shared("suppressions", mapping),
            rules: try shared("rules", mapping), commit: try shared("commit", mapping),
            branch: try shared("branch", mapping), gates: gates)
    }

    private func shared(_ key: String, _ mapping: SettingsMapping) throws(SettingsError) -> String? {
        if let own = try Suite.filled(mapping, key, text) { return own }
        guard let defaults else { return nil }
        return try Suite.filled(defaults, key, text)
    }

    /// It is a key of the history, and stands in names of tests.
    private func name(_ value: SettingsValue) throws(SettingsError) -> String {
        let name = try value.text()
        guard Suite.isFileName(name) else {
            throw value.error(
                zh: "“name”只能由字母、数字、-、_、. 组成（面向人的名称写在 title）",
                en: "“name” may have letters, digits, -, _ and . only; a name for people goes to title")
        }
        return name
    }

    private func package(_ value: SettingsValue) throws(SettingsError) -> String {
        let name = try value.text()
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2e, 0x5f: true
            default: false
            }
        }
        guard isPlain, name.utf8.count <= 255 else {
            throw value.error(
                zh: "“package”应为包名，例如 cn.example.app", en: "“package” must be a package name, such as cn.example.app")
        }
        return name
    }

    private func runs(_ value: SettingsValue?) throws(SettingsError) -> SuitePattern? {
        guard let value else { return nil }
        return try pattern(value)
    }

    private func pattern(_ value: SettingsValue) throws(SettingsError) -> SuitePattern {
        let path = try text.filled(value)
        guard !path.contains("**") else {
            throw value.error(
                zh: "不支持 **：* 代表一层名称中的任意字符", en: "** is not known: * stands for any characters of one name")
        }
        return SuitePattern(text: path, line: value.line)
    }
}
