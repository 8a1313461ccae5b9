import Findings

extension LocalizedText {
    /// The text in both languages.
    var json: JSONValue { ["zh": .string(zh), "en": .string(en)] }
}

extension JSONValue {
    /// A number; null for none, and for one that JSON cannot hold.
    init(finite number: Double?) {
        self = number.flatMap { $0.isFinite ? .number($0) : nil } ?? .null
    }
}
