import Findings
import Settings

extension Suite {
    static let keys = ["name", "history", "outputs", "defaults", "apps"]

    /// Reads a suite file.
    ///
    /// - Parameter variable: A variable of the environment; nil if it is not set.
    /// - Throws: ``SettingsError`` with line and column.
    public init(yaml: String, variable: @escaping (String) -> String?) throws(SettingsError) {
        let top = try SettingsMapping(yaml: yaml)
        try top.refuseRest(known: Self.keys)
        let text = SuiteText(variable: variable)
        name = try top.required("name").text()
        history = try Self.filled(top, "history", text) ?? "history.sqlite"
        (folder, outputs) = try Self.outputs(top.value("outputs"), text)
        let defaults = try SuiteAppReader(defaults: top.value("defaults"), text)
        let list = try top.required("apps")
        apps = []
        var seen: Set<String> = []
        for item in try list.list() {
            let app = try defaults.app(item)
            // File systems and people may not tell capitals apart.
            guard seen.insert(app.name.lowercased()).inserted else {
                throw item.error(zh: "有两个应用同名“\(app.name)”", en: "two apps have the name “\(app.name)”")
            }
            apps.append(app)
        }
        guard (1...1000).contains(apps.count) else {
            throw list.error(zh: "“apps”应有 1 至 1000 个应用", en: "“apps” must hold 1 to 1000 apps")
        }
    }

    static func filled(
        _ mapping: SettingsMapping, _ key: String, _ text: SuiteText
    ) throws(SettingsError) -> String? {
        guard let value = mapping.value(key) else { return nil }
        let filled = try text.filled(value)
        return filled.isEmpty ? nil : filled
    }

    /// The folder, and the files in it; without a list all forms under their usual names.
    private static func outputs(
        _ value: SettingsValue?, _ text: SuiteText
    ) throws(SettingsError) -> (folder: String, files: [NightFormat: String]) {
        let usual: [NightFormat: String] = [
            .json: "night.json", .text: "night.txt", .markdown: "night.md", .junit: "junit.xml", .sarif: "night.sarif",
            .html: "index.html",
        ]
        guard let value else { return ("nightly", usual) }
        let mapping = try value.mapping()
        try mapping.refuseRest(known: ["folder"] + NightFormat.allCases.map(\.rawValue))
        let folder = try filled(mapping, "folder", text) ?? "nightly"
        var files: [NightFormat: String] = [:]
        for (key, value) in mapping.entries {
            guard let form = NightFormat(rawValue: try key.text()) else { continue }
            let name = try value.text()
            guard isFileName(name) else {
                throw value.error(
                    zh: "应为“folder”中的文件名，由字母、数字、-、_、. 组成",
                    en: "this must be the name of a file in “folder”, of letters, digits, -, _ and .")
            }
            guard !files.values.contains(name) else {
                throw value.error(zh: "两种报告写入同一文件“\(name)”", en: "two reports go to the same file “\(name)”")
            }
            files[form] = name
        }
        return (folder, files.isEmpty ? usual : files)
    }

    /// A name that means nothing to a shell or a file system, not that of a folder.
    static func isFileName(_ name: String) -> Bool {
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f: true
            default: false
            }
        }
        return isPlain && (1...100).contains(name.utf8.count) && !name.hasPrefix(".") && name != "builds"
    }
}
