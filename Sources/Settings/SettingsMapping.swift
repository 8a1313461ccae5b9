import Findings
import Yams

/// A part of a YAML file made of `key: value`: its keys are taken one by one, and what is wrong is said with its place.
public struct SettingsMapping {
    let node: Node
    let mapping: Node.Mapping

    init(node: Node, mapping: Node.Mapping) {
        self.node = node
        self.mapping = mapping
    }

    /// Reads a file.
    public init(yaml: String) throws(SettingsError) {
        let node: Node?
        do {
            node = try Yams.compose(yaml: yaml, .basic)
        } catch {
            let mark = (error as? YamlError).flatMap(Self.mark)
            throw SettingsError(line: mark?.line, column: mark?.column, message: Self.message(of: error))
        }
        guard let node, let mapping = node.mapping else {
            throw SettingsError(line: node?.mark?.line, column: node?.mark?.column, message: Self.malformed)
        }
        self.init(node: node, mapping: mapping)
    }

    private static let malformed = LocalizedText(
        zh: "不是由“键: 值”组成的有效 YAML", en: "not valid YAML made of “key: value”")

    private static func message(of error: any Error) -> LocalizedText {
        guard case .duplicatedKeysInMapping(let duplicates, _) = error as? YamlError else { return malformed }
        let keys = duplicates.joined(separator: ", ")
        return LocalizedText(zh: "键重复：\(keys)", en: "the same key twice: \(keys)")
    }

    private static func mark(of error: YamlError) -> Mark? {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
        case .duplicatedKeysInMapping(_, let context): context.mark
        default: nil
        }
    }

    /// The line that it begins in, from 1.
    public var line: Int { node.mark?.line ?? 0 }

    /// An error that points at the beginning of this part.
    public func error(zh: String, en: String) -> SettingsError {
        SettingsError(line: node.mark?.line, column: node.mark?.column, message: LocalizedText(zh: zh, en: en))
    }

    /// The value of a key; nil if it is absent.
    public func value(_ key: String) -> SettingsValue? {
        mapping[key].map { SettingsValue(key: key, node: $0) }
    }

    /// The value of a key that must be there.
    public func required(_ key: String) throws(SettingsError) -> SettingsValue {
        guard let value = value(key) else { throw error(zh: "缺少“\(key)”", en: "“\(key)” is missing") }
        return value
    }

    /// Every key with its value, in the order of the file.
    public var entries: [(key: SettingsValue, value: SettingsValue)] {
        mapping.map { key, value in
            (SettingsValue(key: "", node: key), SettingsValue(key: key.string ?? "", node: value))
        }
    }

    /// Says so if there is a key beside the known ones: a slip of the pen must not pass for a setting.
    public func refuseRest(known: [String]) throws(SettingsError) {
        for (key, _) in entries where !known.contains(key.node.string ?? "") { throw key.unknown(known) }
    }
}
