import App

extension XMLElement {
    /// All text a user or developer gave the element: its label, hint, description, and the names of the resources
    /// behind them and of its id.
    var wording: String {
        ["text", "hint", "contentDescription", "id", "autofillHints"].compactMap { attribute($0) }.flatMap {
            attribute in
            attribute.setting.variants.map(\.value) + [attribute.setting.reference?.name ?? ""]
        }.joined(separator: " ").lowercased()
    }

    /// The last part of the class name: `AppCompatCheckBox`.
    var shortName: String {
        name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[name.utf8.index(after: $0)...]) } ?? name
    }

    /// True if the wording has one of these words.
    func mentions(_ words: [String]) -> Bool {
        let wording = wording
        return words.contains { wording.containsBytes(of: $0) }
    }
}
