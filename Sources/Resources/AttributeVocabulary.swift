/// The names that attributes of the framework take for numbers, such as `singleTask` for `launchMode` 2.
public enum AttributeVocabulary {
    /// The names for a number, as a person writes them: one name, or several with `|`; nil if the attribute takes none
    /// or the number has no name.
    ///
    /// - Parameters:
    ///   - number: The number, as the file has it.
    ///   - attribute: The attribute's name, without namespace.
    public static func text(for number: UInt32, of attribute: String) -> String? {
        guard let entry = table[attribute] else { return nil }
        if let exact = entry.symbols.first(where: { $0.value == number }) { return exact.name }
        guard entry.isFlags else { return nil }
        var rest = number
        var names: [String] = []
        // The greatest that fits first: fields of several bits come before the bits they are made of.
        for symbol in entry.symbols where symbol.value != 0 && rest & symbol.value == symbol.value {
            names.append(symbol.name)
            rest &= ~symbol.value
        }
        guard !names.isEmpty else { return nil }
        if rest != 0 { names.append("0x" + hexadecimal(rest)) }
        return names.joined(separator: "|")
    }

    /// The number of a name, such as `singleTask`; nil if the attribute does not take it.
    public static func number(for name: String, of attribute: String) -> UInt32? {
        table[attribute]?.symbols.first { $0.name == name }?.value
    }

    private struct Entry {
        var isFlags: Bool
        /// The greatest value first.
        var symbols: [(name: String, value: UInt32)]
    }

    private static let table: [String: Entry] = {
        var result: [String: Entry] = [:]
        for section in data.split(separator: "=") {
            let words = section.split { $0 == " " || $0 == "\n" }
            guard let first = words.first else { continue }
            let isFlags = first.hasPrefix("|")
            let symbols = words.dropFirst().compactMap { word -> (name: String, value: UInt32)? in
                let parts = word.split(separator: ":")
                guard parts.count == 2, let value = UInt32(parts[1], radix: 16) else { return nil }
                return (String(parts[0]), value)
            }
            let sorted = symbols.enumerated().sorted {
                ($1.element.value, $0.offset) < ($0.element.value, $1.offset)
            }
            result[String(isFlags ? first.dropFirst() : first)] = Entry(
                isFlags: isFlags, symbols: sorted.map(\.element))
        }
        return result
    }()
}
