import Findings
import Profiles
import Yams

/// Why a profile cannot be used.
public struct ProfileError: Error, Hashable, Sendable {
    /// The line in the file, from 1; nil where the trouble has no line.
    public var line: Int?
    /// What is wrong and what would be right.
    public var message: LocalizedText
}

extension ScoringProfile {
    /// The profile of the 2022 index, which travels inside the program (`Profiles/index-2022.yaml`).
    public static let index2022: ScoringProfile = {
        do {
            return try ScoringProfile(yaml: String(decoding: EmbeddedProfiles.index2022, as: UTF8.self))
        } catch {
            preconditionFailure("the embedded profile is malformed: \(error)")
        }
    }()

    /// Reads a profile from YAML.
    ///
    /// - Throws: ``ProfileError`` for text that is no YAML, keys that are unknown or missing, and numbers out of range.
    public init(yaml: String) throws(ProfileError) {
        let reader = ProfileReader(top: try ProfileReader.mapping(of: yaml))
        let name = try reader.text("name")
        let points = try reader.section("points") { key, node throws(ProfileError) in
            guard let indicator = Indicator(rawValue: key), Indicator.fromPackage.contains(indicator) else {
                throw reader.unknown(key, Indicator.fromPackage.map(\.rawValue), at: node)
            }
            return (indicator, try ProfileReader.number(node, key, in: 0...100))
        }
        let ceilings = try reader.section("ceilings") { key, node throws(ProfileError) in
            guard key == "critical" || key == "high" else {
                throw reader.unknown(key, ["critical", "high"], at: node)
            }
            return (key, try ProfileReader.number(node, key, in: 0...100))
        }
        let coverage = try reader.number("sufficient_coverage", in: 0...1)
        let severities = try reader.section("severities", required: false) { key, node throws(ProfileError) in
            guard let text = node.string, let severity = Severity(rawValue: text) else {
                throw reader.unknown(node.string ?? "", Severity.allCases.map(\.rawValue), at: node)
            }
            return (key, severity)
        }
        try reader.refuseRest(known: ["name", "points", "ceilings", "sufficient_coverage", "severities"])
        self.init(
            name: name, points: Dictionary(uniqueKeysWithValues: points),
            ceilingWithCritical: ceilings.first { $0.0 == "critical" }?.1 ?? 100,
            ceilingWithHigh: ceilings.first { $0.0 == "high" }?.1 ?? 100, sufficientCoverage: coverage,
            severities: Dictionary(uniqueKeysWithValues: severities))
    }
}

/// Takes a profile's keys one by one and says what is wrong with them, in which line.
struct ProfileReader {
    let top: Node.Mapping

    static func mapping(of yaml: String) throws(ProfileError) -> Node.Mapping {
        let node: Node?
        do {
            // Each value is read as what its key wants. Guessing what it looks like costs more than all the rest.
            node = try Yams.compose(yaml: yaml, .basic)
        } catch {
            throw ProfileError(line: (error as? YamlError).flatMap(line), message: malformed)
        }
        guard let mapping = node?.mapping else { throw ProfileError(line: node?.mark?.line, message: malformed) }
        return mapping
    }

    private static let malformed = LocalizedText(
        zh: "不是由“键: 值”组成的有效 YAML", en: "not valid YAML made of “key: value”")

    private static func line(of error: YamlError) -> Int? {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: nil
        }
    }

    func node(_ key: String) throws(ProfileError) -> Node {
        guard let node = top[key] else {
            throw ProfileError(
                line: nil, message: LocalizedText(zh: "缺少“\(key)”", en: "“\(key)” is missing"))
        }
        return node
    }

    func text(_ key: String) throws(ProfileError) -> String {
        let node = try node(key)
        guard let text = node.string, !text.isEmpty else {
            throw ProfileError(
                line: node.mark?.line, message: LocalizedText(zh: "“\(key)”应为文字", en: "“\(key)” must be a text"))
        }
        return text
    }

    func number(_ key: String, in range: ClosedRange<Double>) throws(ProfileError) -> Double {
        try Self.number(try node(key), key, in: range)
    }

    static func number(_ node: Node, _ key: String, in range: ClosedRange<Double>) throws(ProfileError) -> Double {
        guard let number = node.float, range.contains(number) else {
            let bounds = "\(Int(range.lowerBound))–\(Int(range.upperBound))"
            throw ProfileError(
                line: node.mark?.line,
                message: LocalizedText(zh: "“\(key)”应为 \(bounds) 的数", en: "“\(key)” must be a number in \(bounds)"))
        }
        return number
    }

    func section<Key, Value>(
        _ name: String, required: Bool = true, _ read: (String, Node) throws(ProfileError) -> (Key, Value)
    ) throws(ProfileError) -> [(Key, Value)] {
        if !required && top[name] == nil { return [] }
        let node = try node(name)
        guard let mapping = node.mapping else {
            throw ProfileError(
                line: node.mark?.line,
                message: LocalizedText(zh: "“\(name)”下应为“键: 值”", en: "“\(name)” must hold “key: value”"))
        }
        var result: [(Key, Value)] = []
        for (key, value) in mapping { result.append(try read(key.string ?? "", value)) }
        return result
    }

    func refuseRest(known: [String]) throws(ProfileError) {
        for (key, _) in top where !known.contains(key.string ?? "") {
            throw unknown(key.string ?? "", known, at: key)
        }
    }

    func unknown(_ key: String, _ known: [String], at node: Node) -> ProfileError {
        let list = known.joined(separator: ", ")
        return ProfileError(
            line: node.mark?.line,
            message: LocalizedText(zh: "不认识“\(key)”，可用：\(list)", en: "“\(key)” is not known; one of: \(list)"))
    }
}
