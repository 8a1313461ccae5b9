import Resources

/// Turns a package's XML into ``XMLElement``: follows references through the app's tables, for a plain phone and for
/// every configuration that gives another value.
struct XMLResolver {
    let resources: ResourceSet

    /// How deep elements may be nested. Nobody writes such a file; a hostile one must not use up the stack.
    static let depthLimit = 1000

    /// The whole tree.
    ///
    /// - Throws: `ResourceError` with code `noElement` or `tooDeep`.
    func element(_ tree: XMLTree) throws(ResourceError) -> XMLElement {
        guard let root = tree.root else { throw ResourceError(.document, .noElement, at: 0, field: "root") }
        return try element(root, xpath: "/" + Self.step(root), depth: 1)
    }

    private func element(
        _ source: Resources.XMLElement, xpath: String, depth: Int
    ) throws(ResourceError) -> XMLElement {
        guard depth <= Self.depthLimit else {
            throw ResourceError(.document, .tooDeep, at: source.offset, field: source.name)
        }
        var element = XMLElement(namespace: source.namespace, name: source.name, xpath: xpath)
        element.line = source.line
        element.text = source.text
        element.attributes = source.attributes.compactMap(attribute)
        let children = source.children.map { (element: $0, step: Self.step($0)) }
        var counts: [String: Int] = [:]
        for child in children { counts[child.step, default: 0] += 1 }
        var positions: [String: Int] = [:]
        for child in children {
            positions[child.step, default: 0] += 1
            let position = counts[child.step] == 1 ? "" : "[\(positions[child.step, default: 1])]"
            element.children.append(
                try self.element(child.element, xpath: "\(xpath)/\(child.step)\(position)", depth: depth + 1))
        }
        return element
    }

    /// The name test of an element in an XPath.
    private static func step(_ element: Resources.XMLElement) -> String {
        XMLNames.nodeTest(namespace: element.namespace, name: element.name)
    }

    /// The attribute resolved; nil for `@null`, which to Android is the same as no attribute.
    private func attribute(_ source: Resources.XMLAttribute) -> XMLAttribute? {
        guard source.value.kind != .undefined, source.value.kind != .reference(ResourceID(0)) else { return nil }
        // Android finds an attribute by its id, whatever namespace and name the file gives it.
        let isFramework = source.id?.isFramework ?? false
        let known = isFramework ? source.id.flatMap(FrameworkNames.attribute) : nil
        return XMLAttribute(
            namespace: isFramework ? XMLElement.androidNamespace : source.namespace, name: known ?? source.name,
            setting: setting(source.value, text: source.text), number: number(source.value))
    }

    private func setting(_ value: ResourceValue, text: String?) -> Setting<String> {
        guard let id = value.reference else {
            return Setting(Self.text(of: resources.resolve(value, text: text, for: Self.plain)) ?? "")
        }
        let reference = ResourceReference(id: id.rawValue, name: resources.name(of: id)?.description ?? "")
        var variants: [Setting<String>.Variant] = []
        for candidate in resources.allValues(of: id) {
            guard let value = Self.text(of: candidate.value) else { continue }
            let variant = Setting<String>.Variant(qualifiers: candidate.configuration.qualifiers, value: value)
            if !variants.contains(variant) { variants.append(variant) }
        }
        return Setting(
            value: Self.text(of: resources.resolve(id, for: Self.plain)), variants: variants, reference: reference)
    }

    private func number(_ value: ResourceValue) -> UInt32? {
        if value.integer != nil { return value.data }
        guard let id = value.reference, case .value(let value) = resources.resolve(id, for: Self.plain),
            value.integer != nil
        else { return nil }
        return value.data
    }

    /// What a reference leads to, as text; what only a phone could look up as its id; nil if it leads nowhere.
    private static func text(of resolution: ResourceSet.Resolution) -> String? {
        switch resolution {
        case .string(let text): text
        case .value(let value): plainText.text(of: value)
        case .framework(let id): "@\(id)"
        case .missing, .endless: nil
        case .bag: "@bag"
        case .themeAttribute(let id): "?\(id)"
        }
    }

    private static let plain = ResourceConfiguration.plainPhone()
    private static let plainText = AttributeText(name: { _ in nil })
}
