import Bytes
import Foundation
import Resources

/// Prints what we read as `aapt2 dump` prints it, so that the two can be compared line by line.
///
/// Source of the notation: AOSP `tools/aapt2/Debug.cpp`, `ResourceValues.cpp` (`PrettyPrint`).
enum Aapt2Notation {
    /// The document as `aapt2 dump xmltree` prints it, without the namespaces and lines that it leaves out.
    static func lines(_ tree: XMLTree) -> [String] {
        guard let root = tree.root else { return [] }
        var lines: [String] = []
        print(root, indent: 0, &lines)
        return lines
    }

    private static func print(_ element: XMLElement, indent: Int, _ lines: inout [String]) {
        var indent = indent
        func add(_ text: String) { lines.append(String(repeating: " ", count: indent) + text) }
        for namespace in element.namespaces {
            add("N: \(namespace.prefix)=\(namespace.uri) (line=\(namespace.line))")
            indent += 2
        }
        let prefix = element.namespace.isEmpty ? "" : element.namespace + ":"
        add("E: \(prefix)\(element.name) (line=\(element.line))")
        indent += 2
        for attribute in element.attributes {
            var line = "A: " + (attribute.namespace.isEmpty ? "" : attribute.namespace + ":") + attribute.spelling
            if let id = attribute.id { line += "(\(id))" }
            line += "=" + text(of: attribute)
            if let raw = attribute.raw, !raw.isEmpty { line += " (Raw: \"\(raw)\")" }
            add(line)
        }
        for child in element.children { print(child, indent: indent + 2, &lines) }
    }

    private static func text(of attribute: XMLAttribute) -> String {
        if let string = attribute.string { return "\"\(string)\"" }
        return text(of: attribute.value)
    }

    /// aapt2 takes the mantissa for unsigned, so that -3dp becomes 16777213dp, and prints a fraction 0.8 as 0.8 %. We do
    /// not: this repeats its arithmetic so that everything else can be compared.
    private static func complex(_ data: UInt32) -> String {
        let scale: [Double] = [1, 128, 32768, 8_388_608]
        return String(format: "%f", Double(data >> 8) / scale[Int(data >> 4 & 3)])
    }

    /// A value that is no string.
    static func text(of value: ResourceValue) -> String {
        switch value.kind {
        case .undefined: "@null"
        case .empty: "@empty"
        case .reference(let id), .dynamicReference(let id): id.rawValue == 0 ? "@null" : "@\(id)"
        case .attribute(let id), .dynamicAttribute(let id): "?\(id)"
        case .string(let index): "string \(index)"
        case .float(let number): String(format: "%g", Double(number))
        case .dimension(_, let unit):
            complex(value.data) + (unit == .inch ? "in" : unit == .unknown ? " (unknown unit)" : "\(unit)")
        case .fraction(_, let base):
            complex(value.data) + (base == .own ? "%" : base == .parent ? "%p" : " (unknown unit)")
        case .decimal(let number): "\(number)"
        case .hexadecimal(let number): "0x" + String(format: "%08x", number)
        case .boolean(let isTrue): "\(isTrue)"
        case .color(let color, _): "#" + String(format: "%08x", color)
        case .unknown(let type, let data): String(format: "(unknown 0x%02x) 0x%08x", type, data)
        }
    }
}
