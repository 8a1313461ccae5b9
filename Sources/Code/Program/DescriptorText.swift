/// Descriptors of types and prototypes as text. Source: Dalvik executable format, "TypeDescriptor semantics".
public enum DescriptorText {
    /// A type as people write it: `Lcom/example/A$B;` is `com.example.A$B`, `[B` is `byte[]`.
    public static func name(_ descriptor: String) -> String {
        let units = descriptor.utf8
        let element = units.drop { $0 == UInt8(ascii: "[") }
        let brackets = String(repeating: "[]", count: units.count - element.count)
        if element.first == UInt8(ascii: "L"), element.last == UInt8(ascii: ";") {
            return replaced(element.dropFirst().dropLast(), "/", ".") + brackets
        }
        let text = String(Substring(element))
        return (primitives[text] ?? text) + brackets
    }

    /// The descriptor of a class given by its name with dots.
    public static func descriptor(ofClass name: String) -> String {
        "L" + replaced(name.utf8[...], ".", "/") + ";"
    }

    private static func replaced(
        _ text: Substring.UTF8View, _ old: Unicode.Scalar, _ new: Unicode.Scalar
    ) -> String {
        String(decoding: text.map { $0 == UInt8(ascii: old) ? UInt8(ascii: new) : $0 }, as: UTF8.self)
    }

    private static let primitives = [
        "V": "void", "Z": "boolean", "B": "byte", "S": "short", "C": "char", "I": "int", "J": "long", "F": "float",
        "D": "double",
    ]

    /// The types of `(ILjava/lang/String;)V`: the one that is returned, then the parameters; nil if it is malformed.
    static func parts(ofPrototype text: String) -> [String]? {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "("), let close = bytes.firstIndex(of: UInt8(ascii: ")")) else { return nil }
        guard var parts = types(bytes[1..<close]), let result = types(bytes[(close + 1)...]), result.count == 1 else {
            return nil
        }
        parts.insert(result[0], at: 0)
        return parts
    }

    private static func types(_ bytes: ArraySlice<UInt8>) -> [String]? {
        var types: [String] = []
        var start = bytes.startIndex
        while start < bytes.endIndex {
            var end = start
            while end < bytes.endIndex, bytes[end] == UInt8(ascii: "[") { end += 1 }
            guard end < bytes.endIndex else { return nil }
            if bytes[end] == UInt8(ascii: "L") {
                guard let last = bytes[end...].firstIndex(of: UInt8(ascii: ";")) else { return nil }
                end = last
            }
            types.append(String(decoding: bytes[start...end], as: UTF8.self))
            start = end + 1
        }
        return types
    }
}
