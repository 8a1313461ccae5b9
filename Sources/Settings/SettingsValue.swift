import Findings
import Yams

/// One value of a YAML file, read as what its key wants. Guessing what a value looks like costs more than all the rest.
public struct SettingsValue {
    let key: String
    let node: Node

    /// The line that it begins in, from 1.
    public var line: Int { node.mark?.line ?? 0 }

    /// An error that points at the value.
    public func error(zh: String, en: String) -> SettingsError {
        SettingsError(
            line: node.mark?.line, column: node.mark?.column, message: LocalizedText(zh: zh, en: en))
    }

    /// An error that says what could stand here.
    public func unknown(_ known: [String]) -> SettingsError { unknown(node.string ?? "", known) }

    func unknown(_ word: String, _ known: [String]) -> SettingsError {
        let list = known.joined(separator: ", ")
        let near = Resemblance.nearest(to: word, of: known)
        return error(
            zh: "不认识“\(word)”" + (near.map { "，是否想写“\($0)”？" } ?? "，") + "可用：\(list)",
            en: "“\(word)” is not known" + (near.map { ", did you mean “\($0)”?" } ?? ";") + " one of: \(list)")
    }

    /// The value as text, which must not be empty.
    public func text() throws(SettingsError) -> String {
        guard let text = node.string, !text.isEmpty else {
            throw error(zh: "“\(key)”应为文字", en: "“\(key)” must be a text")
        }
        return text
    }

    /// The value as a number of a range.
    public func number(in range: ClosedRange<Double>) throws(SettingsError) -> Double {
        guard let number = Self.number(node.string ?? ""), range.contains(number) else {
            let bounds = "\(Int(range.lowerBound))–\(Int(range.upperBound))"
            throw error(zh: "“\(key)”应为 \(bounds) 的数", en: "“\(key)” must be a number in \(bounds)")
        }
        return number
    }

    /// The value as a share, written in percent: `5%` is 0.05. From 0 % to 1000 %.
    public func share() throws(SettingsError) -> Double {
        guard let text = node.string, text.hasSuffix("%"), let percent = Self.number(String(text.dropLast())),
            (0...1000).contains(percent)
        else { throw error(zh: "“\(key)”应为百分比，例如 5%", en: "“\(key)” must be a percentage, such as 5%") }
        return percent / 100
    }

    /// True if the value is a list or holds `key: value`, not one word.
    public var isCompound: Bool { node.string == nil }

    /// A number in decimal, with an exponent or underscores as YAML allows them.
    private static func number(_ text: String) -> Double? {
        guard text.utf8.allSatisfy({ "0123456789+-._eE".utf8.contains($0) }) else { return nil }
        return Double(text.filter { $0 != "_" })
    }

    /// The value as one of some words.
    public func word<Word: RawRepresentable & CaseIterable>(
        of _: Word.Type = Word.self
    ) throws(SettingsError) -> Word where Word.RawValue == String {
        guard let text = node.string, let word = Word(rawValue: text) else {
            throw unknown(Word.allCases.map(\.rawValue))
        }
        return word
    }

    /// The value as `key: value`.
    public func mapping() throws(SettingsError) -> SettingsMapping {
        guard let mapping = node.mapping else {
            throw error(zh: "“\(key)”下应为“键: 值”", en: "“\(key)” must hold “key: value”")
        }
        return SettingsMapping(node: node, mapping: mapping)
    }

    /// The value as a list; an empty one may be left out.
    public func list() throws(SettingsError) -> [SettingsValue] {
        if let text = node.string, ["", "~", "null"].contains(text) { return [] }
        guard let sequence = node.sequence else {
            throw error(zh: "“\(key)”下应为列表（每项以“- ”开头）", en: "“\(key)” must hold a list, each item after “- ”")
        }
        return sequence.map { SettingsValue(key: key, node: $0) }
    }
}
