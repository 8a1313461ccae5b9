/// Typed reading of attributes, as Android's `TypedArray` coerces them.
extension XMLElement {
    /// A yes/no attribute with all its configurations; nil if absent or if no configuration gives a yes or no.
    func flag(_ name: String) -> Setting<Bool>? {
        guard let setting = attribute(name)?.setting else { return nil }
        let variants = setting.variants.compactMap { variant in
            Self.yesOrNo(variant.value).map { Setting<Bool>.Variant(qualifiers: variant.qualifiers, value: $0) }
        }
        let value = setting.value.flatMap(Self.yesOrNo)
        if let reference = setting.reference {
            return Setting(value: value, variants: variants, reference: reference)
        }
        return value.map(Setting.init)
    }

    /// The value of a yes/no attribute in the default configuration.
    func isOn(_ name: String, otherwise: Bool) -> Bool {
        flag(name)?.value ?? otherwise
    }

    /// A whole number; nil if absent or no number.
    func integer(_ name: String) -> Int? {
        guard let attribute = attribute(name) else { return nil }
        if let number = attribute.number { return Int(Int32(bitPattern: number)) }
        guard let text = attribute.setting.value else { return nil }
        if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
        return Int(text)
    }

    /// A name out of a list that is compiled to its position; a name that is already text stays.
    func choice(_ name: String, _ names: [String]) -> String? {
        guard let attribute = attribute(name) else { return nil }
        guard let number = integer(name) else { return attribute.setting.value }
        return names.indices.contains(number) ? names[number] : String(number)
    }

    /// Names of the bits that are set, in the order of the list; text with `|` between names is taken as it is.
    func flags(_ name: String, _ bits: [(bit: UInt32, name: String)]) -> [String] {
        guard let attribute = attribute(name) else { return [] }
        if let number = integer(name) {
            return bits.filter { UInt32(truncatingIfNeeded: number) & $0.bit != 0 }.map(\.name)
        }
        return (attribute.setting.value ?? "").split(separator: "|").map(String.init)
    }

    /// What an attribute refers to; nil if it is a plain value.
    func reference(_ name: String) -> ResourceReference? {
        attribute(name)?.setting.reference
    }

    /// An API level given as a number or a codename.
    func level(_ name: String) -> SDKLevel? {
        if let number = integer(name) { return .api(number) }
        guard let text = self[name], !text.isEmpty else { return nil }
        return .codename(text)
    }

    /// `1`, `true` and any number but 0 are a yes. Source: AOSP `XmlUtils.convertValueToBoolean`, `TypedArray.getBoolean`.
    private static func yesOrNo(_ text: String) -> Bool? {
        switch text {
        case "true", "TRUE", "1", "-1": true
        case "false", "FALSE", "0": false
        default: Int(text).map { $0 != 0 }
        }
    }
}
