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
            return Setting(resources.resolve(value, text: text, for: Self.plain).text)
        }
        let reference = ResourceReference(id: id.rawValue, name: resources.name(of: id)?.description ?? "")
        let resolved = resources.resolve(id, for: Self.plain)
        var variants: [Setting<String>.Variant] = []
        for candidate in resources.allValues(of: id) {
            let variant = Setting<String>.Variant(
                qualifiers: candidate.configuration.qualifiers, value: candidate.value.text)
            if !variants.contains(variant) { variants.append(variant) }
        }
        return Setting(value: resolved.text, variants: variants, reference: reference)
    }

    private func number(_ value: ResourceValue) -> UInt32? {
        if value.integer != nil { return value.data }
        guard let id = value.reference, case .value(let value) = resources.resolve(id, for: Self.plain),
            value.integer != nil
        else { return nil }
        return value.data
    }

    private static let plain = ResourceConfiguration()
}
