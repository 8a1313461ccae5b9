/// Descriptors of types and prototypes as text. Source: Dalvik executable format, "TypeDescriptor semantics".
public enum DescriptorText {
    /// A type as people write it: `Lcom/example/A$B;` is `com.example.A$B`, `[B` is `byte[]`.
    public static func name(_ descriptor: String) -> String {
        let element = descriptor.drop { $0 == "[" }
        let brackets = String(repeating: "[]", count: descriptor.count - element.count)
        if element.first == "L", element.last == ";" {
            return String(element.dropFirst().dropLast().map { $0 == "/" ? "." : $0 }) + brackets
        }
        return (primitives[String(element)] ?? String(element)) + brackets
    }

    /// The descriptor of a class given by its name with dots.
    public static func descriptor(ofClass name: String) -> String {
        "L" + String(name.map { $0 == "." ? "/" : $0 }) + ";"
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
