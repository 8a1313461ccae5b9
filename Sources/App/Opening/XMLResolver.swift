import Resources

/// Turns compiled XML into ``XMLElement``: follows references through the app's tables, for the default configuration
/// and for every other that gives another value.
struct XMLResolver {
    let resources: ResourceSet

    /// The whole tree; nil for a tree without an element.
    func element(_ tree: XMLTree) -> XMLElement? {
        tree.root.map { element($0, xpath: "/" + Self.step($0)) }
    }

    private func element(_ source: Resources.XMLElement, xpath: String) -> XMLElement {
        var element = XMLElement(namespace: source.namespace, name: source.name, xpath: xpath)
        element.line = source.line
        element.text = source.text
        element.attributes = source.attributes.map(attribute)
        let children = Array(source.children)
        var counts: [String: Int] = [:]
        for child in children { counts[Self.step(child), default: 0] += 1 }
        var positions: [String: Int] = [:]
        element.children = children.map { child in
            let step = Self.step(child)
            positions[step, default: 0] += 1
            let position = counts[step] == 1 ? "" : "[\(positions[step, default: 1])]"
            return self.element(child, xpath: "\(xpath)/\(step)\(position)")
        }
        return element
    }

    /// The name test of an element in an XPath.
    private static func step(_ element: Resources.XMLElement) -> String {
        XMLNames.nodeTest(namespace: element.namespace, name: element.name)
    }

    private func attribute(_ source: Resources.XMLAttribute) -> XMLAttribute {
        // Android finds an attribute by its id, whatever namespace and name the file gives it.
        let isFramework = source.id?.isFramework ?? false
        let known = isFramework ? source.id.flatMap(FrameworkNames.attribute) : nil
        return XMLAttribute(
            namespace: isFramework ? XMLElement.androidNamespace : source.namespace, name: known ?? source.name,
            setting: setting(source.value, text: source.text), number: number(source.value))
    }

    private func setting(_ value: ResourceValue, text: String?) -> Setting<String> {
        guard let id = value.reference else {
            return Setting(self.text(of: resources.resolve(value, text: text, for: Self.plain)))
        }
        let reference = ResourceReference(id: id.rawValue, name: resources.name(of: id)?.description ?? "")
        let resolved = resources.resolve(id, for: Self.plain)
        var variants: [Setting<String>.Variant] = []
        for candidate in resources.allValues(of: id) {
            let variant = Setting<String>.Variant(
                qualifiers: candidate.configuration.qualifiers, value: self.text(of: candidate.value))
            if !variants.contains(variant) { variants.append(variant) }
        }
        return Setting(value: self.text(of: resolved), variants: variants, reference: reference)
    }

    private func number(_ value: ResourceValue) -> UInt32? {
        if value.integer != nil { return value.data }
        guard let id = value.reference, case .value(let value) = resources.resolve(id, for: Self.plain),
            value.integer != nil
        else { return nil }
        return value.data
    }

    /// What a resolution is as text.
    func text(of resolution: ResourceSet.Resolution) -> String {
        switch resolution {
        case .string(let text): text
        case .value(let value): value.text
        case .framework(let id), .missing(let id), .endless(let id): "@\(id)"
        case .bag(let bag, _): "@bag(\(bag.count))"
        case .themeAttribute(let id): "?\(id)"
        }
    }

    private static let plain = ResourceConfiguration()
}

extension ResourceValue {
    /// The value as text without a table: numbers decimal, flags hexadecimal, booleans `true` and `false`.
    fileprivate var text: String {
        switch kind {
        case .decimal(let number): String(number)
        case .hexadecimal(let number): "0x" + String(number, radix: 16)
        case .boolean(let bool): bool ? "true" : "false"
        case .float(let number): String(number)
        case .dimension(let number, let unit): "\(number)\(unit)"
        case .fraction(let number, let base): "\(number * 100)%" + (base == .parent ? "p" : "")
        case .color(let color, _): "#" + String(repeating: "0", count: 8 - String(color, radix: 16).count) + String(color, radix: 16)
        case .undefined, .empty: ""
        case .string(let index): "string \(index)"
        case .reference(let id), .dynamicReference(let id): id.rawValue == 0 ? "@null" : "@\(id)"
        case .attribute(let id), .dynamicAttribute(let id): "?\(id)"
        case .unknown(let type, let data): "(type \(type)) 0x\(String(data, radix: 16))"
        }
    }
}
