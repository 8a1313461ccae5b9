/// Numbers as people read them, the same in every locale.
enum Quantity {
    /// Bytes in binary units: `812 B`, `1.9 KiB`, `23.5 MiB`.
    static func bytes(_ count: Int) -> String {
        if count < 1024 { return "\(count) B" }
        var value = Double(count) / 1024
        for unit in ["KiB", "MiB"] {
            if value < 1023.95 { return "\(decimal(value, digits: 1)) \(unit)" }
            value /= 1024
        }
        return "\(decimal(value, digits: 1)) GiB"
    }

    /// A number with a fixed count of decimals, rounded half away from zero.
    static func decimal(_ value: Double, digits: Int) -> String {
        let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
        let scaled = (value.magnitude * scale).rounded(.toNearestOrAwayFromZero)
        guard scaled < 9e15 else { return String(value) }
        let whole = Int(scaled / scale)
        let rest = Int(scaled) - whole * Int(scale)
        let sign = value < 0 && scaled > 0 ? "-" : ""
        guard digits > 0 else { return sign + String(whole) }
        let text = String(rest)
        return sign + "\(whole)." + String(repeating: "0", count: digits - text.count) + text
    }

    /// Hexadecimal with at least so many digits: `0x7f010001`.
    static func hex(_ value: some BinaryInteger, digits: Int = 1) -> String {
        let text = String(value, radix: 16)
        return "0x" + String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
