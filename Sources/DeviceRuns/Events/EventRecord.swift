import Findings

/// One line of the event log: a tag and values between brackets.
///
/// What a value means depends on how many there are, not on the release: makers backport tags.
struct EventRecord {
    let values: [LineText]
    let payload: LineText

    /// The values of `[a,b,c]`, or of a single value without brackets.
    init(_ message: LineText) {
        let text = message.trimmed
        payload = text.hasPrefix("[") && text.hasSuffix("]") ? text.part(1, text.count - 1) : text
        values = payload.fields(UInt8(ascii: ","), limit: 64)
    }

    func text(_ index: Int) -> String? {
        index >= 0 && index < values.count ? values[index].string(limit: 500) : nil
    }

    func integer(_ index: Int) -> Int? { index >= 0 && index < values.count ? values[index].integer : nil }

    /// The values from `first` up to `last` as they stood, commas among them.
    func joined(_ first: Int, _ last: Int) -> String {
        guard first <= last, first >= 0, last < values.count else { return "" }
        return values[first...last].map(\.string).joined(separator: ",")
    }
}
