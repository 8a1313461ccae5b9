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
        String(name[(name.lastIndex(of: ".").map { name.index(after: $0) } ?? name.startIndex)...])
    }

    /// True if the wording has one of these words.
    func mentions(_ words: [String]) -> Bool {
        let wording = wording
        return words.contains { wording.contains($0) }
    }
}

extension App {
    /// The layouts that could be read.
    var layouts: [XMLFile] {
        xmlFiles.filter { file in
            file.path.hasPrefix("res/layout") || layoutPaths.contains(file.path)
        }
    }

    /// Paths of resources whose root is a view: shortened paths do not say `layout`.
    private var layoutPaths: Set<String> {
        Set(
            xmlFiles.filter { file in
                let name = file.root.shortName
                return name.hasSuffix("Layout") || name == "merge" || name == "layout" || name.hasSuffix("ScrollView")
                    || name.hasSuffix("View")
            }.map(\.path))
    }
}
