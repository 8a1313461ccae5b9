import Resources

/// Finds the fields for secrets and personal numbers in layouts.
struct InputFieldReader {
    private(set) var fields: [InputField] = []
    /// Ids of the layouts that a path stands for.
    private let ids: [String: UInt32]
    /// The layouts that include a layout.
    private var includers: [UInt32: Set<UInt32>] = [:]

    /// Reads the fields of these layouts.
    ///
    /// - Parameter paths: Paths of the files that a resource id stands for.
    init(_ layouts: [XMLFile], paths: [UInt32: [String]]) {
        var ids: [String: UInt32] = [:]
        for (id, files) in paths { for file in files { ids[file] = id } }
        self.ids = ids
        for file in layouts { visit(file.root, file, around: Surroundings(), depth: 0) }
        for index in fields.indices { fields[index].layouts = including(fields[index].file) }
    }

    /// What the views around a field say of it.
    private struct Surroundings {
        var label = ""
        var hasToggle = false
        var filtersTouches = false
        var isDataSensitive = false
        var exclusion: String?
    }

    /// Deeper in a layout nothing can be shown: drawing it would overflow the stack of Android's main thread first.
    private static let depthLimit = 200

    private mutating func visit(_ element: XMLElement, _ file: XMLFile, around: Surroundings, depth: Int) {
        if element.isField, let field = field(element, file, around) { fields.append(field) }
        guard depth < Self.depthLimit, !element.children.isEmpty || element.name == "include" else { return }
        if element.name == "include", let id = ids[file.path],
            let included = element.attributes.first(where: { $0.name == "layout" })?.setting.reference?.id
        {
            includers[included, default: []].insert(id)
        }
        var inner = around
        inner.label = element.name.isNamed("InputLayout") ? element.label : ""
        inner.hasToggle = element.name.isNamed("InputLayout") && element.offersToggle
        inner.filtersTouches = around.filtersTouches || element.isOn("filterTouchesWhenObscured", otherwise: false)
        inner.isDataSensitive = around.isDataSensitive || element.isDataSensitive
        if let autofill = element.autofill, autofill.hasSuffix("ExcludeDescendants") { inner.exclusion = autofill }
        for child in element.children { visit(child, file, around: inner, depth: depth + 1) }
    }

    private func field(_ element: XMLElement, _ file: XMLFile, _ around: Surroundings) -> InputField? {
        let inputType = element.flagBits("inputType")
        let isOldPassword = element.isOn("password", otherwise: false)
        let id = element.attribute("id")?.setting.reference
        let label = (around.label + " " + element.label).lowercased()
        // The name of the package says nothing of the field.
        let entry = id?.name.split(separator: "/").last ?? ""
        let names = (entry + " " + (element["autofillHints"] ?? "")).lowercased()
        let worded = InputField.Kind(label: label, id: names)
        let isPassword = isOldPassword || inputType.map(InputField.hides) ?? false
        guard let kind = worded ?? (isPassword ? .password : nil) else { return nil }
        var field = InputField(
            kind: isPassword ? .password : kind, file: file.path, xpath: element.xpath, id: id, className: element.name,
            inputType: inputType)
        field.imeOptions = element.flagBits("imeOptions") ?? 0
        field.isOldPassword = isOldPassword
        field.hasStyle = element.plainAttribute("style") != nil
        field.isWorded = worded != nil
        field.hasToggle = around.hasToggle
        field.filtersTouches = around.filtersTouches || element.isOn("filterTouchesWhenObscured", otherwise: false)
        field.isLongClickable = element.isOn("longClickable", otherwise: true)
        field.isDataSensitive = around.isDataSensitive || element.isDataSensitive
        field.autofill = around.exclusion ?? element.autofill ?? "auto"
        return field
    }

    /// The layouts that show a file: its own and all that include it, over any number of steps.
    private func including(_ path: String) -> Set<UInt32> {
        guard let own = ids[path] else { return [] }
        var found: Set<UInt32> = [own]
        var pending = [own]
        while let next = pending.popLast() {
            for id in includers[next] ?? [] where found.insert(id).inserted { pending.append(id) }
        }
        return found
    }
}

extension String {
    /// True if the name ends so; views keep the name of what they extend at the end of theirs.
    fileprivate func isNamed(_ ending: String) -> Bool { utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) }
}

extension XMLElement {
    /// True for the root of a layout, as far as its name tells.
    fileprivate var isView: Bool {
        if name == "merge" || name == "layout" { return true }
        return ["Layout", "ScrollView", "View"].contains { name.isNamed($0) }
    }

    /// True for a view that is typed into, as far as its name tells.
    fileprivate var isField: Bool {
        switch name.utf8.last {
        case UInt8(ascii: "t"): name.isNamed("EditText") || name.isNamed("Edit") || name.isNamed("Input")
        case UInt8(ascii: "w"): name.isNamed("AutoCompleteTextView") || name.isNamed("EditView")
        default: false
        }
    }

    /// What people read on the view, in every language.
    fileprivate var label: String {
        var words: [String] = []
        for attribute in ["hint", "text", "contentDescription"].compactMap({ attribute($0) }) {
            words += attribute.setting.variants.map(\.value)
            words.append(attribute.setting.reference?.name.split(separator: "/").last.map(String.init) ?? "")
        }
        return words.joined(separator: " ")
    }

    /// Source: Material Components, `TextInputLayout`: `passwordToggleEnabled`, `endIconMode` 1 is `password_toggle`.
    fileprivate var offersToggle: Bool {
        attributes.contains { attribute in
            switch attribute.name {
            case "passwordToggleEnabled": attribute.setting.canBe("true")
            case "endIconMode": attribute.number == 1 || ["1", "password_toggle"].contains(attribute.setting.value)
            default: false
            }
        }
    }

    /// Source: `android.view.View.ACCESSIBILITY_DATA_SENSITIVE_YES`.
    fileprivate var isDataSensitive: Bool {
        guard let attribute = attribute("accessibilityDataSensitive") else { return false }
        return attribute.number == 1 || ["1", "yes"].contains(attribute.setting.value)
    }

    /// `android:importantForAutofill` by name. Source: `android.view.View.IMPORTANT_FOR_AUTOFILL_*`.
    fileprivate var autofill: String? {
        guard let attribute = attribute("importantForAutofill") else { return nil }
        return switch attribute.number {
        case 1: "yes"
        case 2: "no"
        case 4: "yesExcludeDescendants"
        case 8: "noExcludeDescendants"
        default: attribute.setting.value
        }
    }

    /// A set of flags as a number; nil if absent or if a reference leads nowhere.
    fileprivate func flagBits(_ name: String) -> UInt32? {
        guard let attribute = attribute(name) else { return nil }
        if let number = attribute.number { return number }
        guard let text = attribute.setting.value else { return nil }
        var bits: UInt32 = 0
        for flag in text.split(separator: "|") {
            guard let value = UInt32(flag) ?? AttributeVocabulary.number(for: String(flag), of: name) else {
                return nil
            }
            bits |= value
        }
        return bits
    }
}

extension App {
    /// The layouts that could be read: shortened paths do not say `layout`, but then the root is a view.
    public var layouts: [XMLFile] {
        xmlFiles.filter { $0.path.hasPrefix("res/layout") || $0.root.isView }
    }

    /// Fills in ``inputFields`` from the layouts.
    public mutating func findInputFields() {
        inputFields = InputFieldReader(layouts, paths: resources.files).fields
    }
}
