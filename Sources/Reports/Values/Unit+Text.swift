import Findings

extension Unit {
    /// A value in this unit as people read it.
    func text(_ value: Double, _ language: Language) -> String {
        func say(zh: String, en: String) -> String { language == .zh ? zh : en }
        switch self {
        case .milliseconds: return "\(Quantity.decimal(value, digits: 0)) ms"
        case .percentOfCore:
            return "\(Quantity.decimal(value, digits: 1)) %" + say(zh: "（单核）", en: " of a core")
        case .percentOfDevice:
            return "\(Quantity.decimal(value, digits: 1)) %" + say(zh: "（整机）", en: " of all cores")
        case .percentOfFrames: return "\(Quantity.decimal(value, digits: 2)) %"
        case .kibibytes: return value.magnitude < 1e12 ? "\(Quantity.decimal(value / 1024, digits: 1)) MiB" : "\(value)"
        case .bytes: return value.magnitude < 1e15 ? Quantity.bytes(Int(value)) : "\(value)"
        case .count: return Quantity.decimal(value, digits: 0)
        case .perSecond: return "\(Quantity.decimal(value, digits: 1)) /s"
        }
    }

    /// A value as it stands beside an axis, where there is little room.
    func short(_ value: Double) -> String {
        if value == 0 { return "0" }
        return switch self {
        case .percentOfCore, .percentOfDevice, .percentOfFrames:
            Quantity.decimal(value, digits: value < 10 ? 1 : 0) + "%"
        case .kibibytes where value >= 1024: Quantity.decimal(value / 1024, digits: 0) + " MiB"
        default: text(value, .en)
        }
    }
}
