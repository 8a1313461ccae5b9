/// How values are written in the source of a resource: `@string/app_name`, `true`, `16dp`, `singleTask`.
public struct AttributeText: Sendable {
    /// Finds the name of a resource; nil if it has none.
    private let name: @Sendable (ResourceID) -> ResourceName?

    /// Texts in which resources of these tables and of the framework have names, all others their ids.
    public init(_ resources: ResourceSet = ResourceSet([])) {
        name = { resources.name(of: $0) }
    }

    /// Texts in which resources have the names that a function finds.
    public init(name: @escaping @Sendable (ResourceID) -> ResourceName?) {
        self.name = name
    }

    /// An attribute's value as a person writes it.
    ///
    /// A string that begins with `@` or `?` gets a backslash before it, as in source: it is not a reference.
    public func text(of attribute: XMLAttribute) -> String {
        if attribute.value.type == ResourceValue.typeString {
            let text = attribute.text ?? ""
            return text.hasPrefix("@") || text.hasPrefix("?") ? "\\" + text : text
        }
        switch attribute.value.kind {
        case .decimal(let number):
            if let word = AttributeVocabulary.text(for: UInt32(bitPattern: number), of: attribute.name) { return word }
        case .hexadecimal(let number):
            if let word = AttributeVocabulary.text(for: number, of: attribute.name) { return word }
        default: break
        }
        return text(of: attribute.value)
    }

    /// A value that is no string, as a person writes it.
    public func text(of value: ResourceValue) -> String {
        switch value.kind {
        case .undefined: "@null"
        case .empty: "@empty"
        case .reference(let id), .dynamicReference(let id): reference("@", id)
        case .attribute(let id), .dynamicAttribute(let id): reference("?", id)
        case .string(let index): "string #\(index)"
        case .float(let number): "\(number)"
        case .dimension(let number, let unit): Self.decimal(number) + Self.suffix(unit)
        case .fraction(let number, let base):
            Self.decimal(number * 100) + (base == .own ? "%" : base == .parent ? "%p" : "% of base \(value.data & 0xf)")
        case .decimal(let number): "\(number)"
        case .hexadecimal(let number): "0x" + hexadecimal(number)
        case .boolean(let isTrue): isTrue ? "true" : "false"
        case .color(let color, let form): Self.color(color, form)
        case .unknown(let type, let data): "0x\(hexadecimal(data)) (type 0x\(hexadecimal(UInt32(type))))"
        }
    }

    private func reference(_ sign: String, _ id: ResourceID) -> String {
        guard id.rawValue != 0 else { return "@null" }
        guard let name = name(id), !name.entry.isEmpty else { return "\(sign)\(id)" }
        let prefix = id.isFramework ? "android:" : ""
        return "\(sign)\(prefix)\(name.type)/\(name.entry)"
    }

    /// A number without more digits than somebody wrote: the format keeps 24 bits, so that 18.66 comes back as 18.659973.
    private static func decimal(_ number: Double) -> String {
        let rounded = number.magnitude < 0.01 ? number : (number * 10_000).rounded() / 10_000
        let text = "\(Float(rounded))"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private static func suffix(_ unit: ResourceValue.Dimension) -> String {
        switch unit {
        case .px: "px"
        case .dp: "dp"
        case .sp: "sp"
        case .pt: "pt"
        case .inch: "in"
        case .mm: "mm"
        case .unknown: " (unknown unit)"
        }
    }

    private static func color(_ color: UInt32, _ form: ResourceValue.ColorForm) -> String {
        switch form {
        case .argb8: "#" + hexadecimal(color, digits: 8)
        case .rgb8: "#" + hexadecimal(color & 0xff_ffff, digits: 6)
        case .argb4: "#" + [28, 20, 12, 4].map { hexadecimal(color >> $0 & 0xf) }.joined()
        case .rgb4: "#" + [20, 12, 4].map { hexadecimal(color >> $0 & 0xf) }.joined()
        }
    }
}
