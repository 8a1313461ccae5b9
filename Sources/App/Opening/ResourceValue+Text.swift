import Resources

extension ResourceSet.Resolution {
    /// What a reference leads to, as text; what only a phone could look up as its id.
    public var text: String {
        switch self {
        case .string(let text): text
        case .value(let value): value.text
        case .framework(let id), .missing(let id), .endless(let id): "@\(id)"
        case .bag(let bag, _): "(\(bag.count))"
        case .themeAttribute(let id): "?\(id)"
        }
    }
}

extension ResourceValue {
    /// The value as text without a table: numbers decimal, flags hexadecimal, booleans `true` and `false`, a string by
    /// its index.
    public var text: String {
        switch kind {
        case .decimal(let number): String(number)
        case .hexadecimal(let number): "0x" + String(number, radix: 16)
        case .boolean(let bool): bool ? "true" : "false"
        case .float(let number): String(number)
        case .dimension(let number, let unit): "\(number)\(unit)"
        case .fraction(let number, let base): "\(number * 100)%" + (base == .parent ? "p" : "")
        case .color(let color, _): "#" + String(color | 0, radix: 16)
        case .undefined: ""
        case .empty: "@empty"
        case .string(let index): "string \(index)"
        case .reference(let id), .dynamicReference(let id): id.rawValue == 0 ? "@null" : "@\(id)"
        case .attribute(let id), .dynamicAttribute(let id): "?\(id)"
        case .unknown(let type, let data): "(type \(type)) 0x\(String(data, radix: 16))"
        }
    }
}
