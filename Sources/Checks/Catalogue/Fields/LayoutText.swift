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

extension App {
    /// The layouts that could be read: shortened paths do not say `layout`, but then the root is a view.
    var layouts: [XMLFile] {
        xmlFiles.filter { $0.path.hasPrefix("res/layout") || $0.root.isView }
    }
}

extension XMLElement {
    /// True for the root of a layout, as far as its name tells.
    fileprivate var isView: Bool {
        let name = shortName
        if name == "merge" || name == "layout" { return true }
        return ["Layout", "ScrollView", "View"].contains { name.endsWithBytes(of: $0) }
    }
}
