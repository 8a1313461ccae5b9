import App
import Code

/// Secrets that stand in the code.
enum ConstantSecret {
    /// The first thing that a value can be which is a text or bytes known beforehand; nil if there is none.
    static func of(_ value: Value) -> Value? {
        value.alternatives.first { alternative in
            switch alternative {
            case .string(let text): !text.isEmpty
            case .array(let elements): !elements.isEmpty && alternative.isConstant
            default: false
            }
        }
    }

    /// What reports show: enough to find it, too little to use it.
    static func shown(_ value: Value) -> String {
        switch value {
        case .string(let text):
            return "\"\(PrintableText.of(String(text.prefix(3))))...\" (\(text.count))"
        case .array(let elements):
            let first = elements.prefix(3).compactMap(\.number).map { String($0) }.joined(separator: ", ")
            return "[\(first), ...] (\(elements.count))"
        default: return ""
        }
    }
}
