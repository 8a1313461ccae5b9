import Findings
import Settings

/// Reads the levels of an index and holds each sum against the level above it.
struct LevelReader {
    let scales: Set<String>
    private var ids: Set<String> = []

    init(scales: Set<String>) {
        self.scales = scales
    }

    mutating func dimension(_ value: SettingsValue) throws(SettingsError) -> IndexDimension {
        let mapping = try value.mapping()
        try mapping.refuseRest(known: ["id", "zh", "en", "slogan", "weight", "indicators"])
        let id = try Self.id(mapping)
        var indicators: [IndexIndicator] = []
        for value in try mapping.required("indicators").list() { indicators.append(try indicator(value)) }
        let weight = try mapping.required("weight").weight()
        try Self.expect(indicators.map(\.weight), weight, mapping.required("weight"), id)
        return IndexDimension(id: id, title: try Self.title(mapping), weight: weight, indicators: indicators)
    }

    private mutating func indicator(_ value: SettingsValue) throws(SettingsError) -> IndexIndicator {
        let mapping = try value.mapping()
        try mapping.refuseRest(known: Self.itemKeys + ["items"])
        let weight = try mapping.required("weight").weight()
        let id = try Self.id(mapping)
        var items: [IndexItem] = []
        if let list = mapping.value("items") {
            let method = try Self.method(mapping)
            for value in try list.list() { items.append(try item(value.mapping(), method)) }
            try Self.expect(items.map(\.weight), weight, mapping.required("weight"), id)
        } else {
            items = [try item(mapping, nil)]
        }
        return IndexIndicator(id: id, title: try Self.title(mapping), weight: weight, items: items)
    }

    private static let itemKeys = [
        "id", "zh", "en", "weight", "method", "source", "scale", "timing", "advice", "measures", "inferred",
    ]

    private mutating func item(
        _ mapping: SettingsMapping, _ method: IndexMethod?
    ) throws(SettingsError) -> IndexItem {
        if mapping.value("items") == nil { try mapping.refuseRest(known: Self.itemKeys) }
        let id = try Self.id(mapping)
        guard ids.insert(id).inserted else {
            throw try mapping.required("id").error(zh: "“\(id)”出现了两次", en: "“\(id)” is there twice")
        }
        var source = IndexSource.usual(of: id)
        if let value = mapping.value("source") { source = try value.word() }
        let scale = try mapping.value("scale").map { value throws(SettingsError) in try value.text() }
        if let scale, !scales.contains(scale) { throw try mapping.required("scale").unknown(scales.sorted()) }
        return IndexItem(
            id: id, title: try Self.title(mapping), weight: try mapping.required("weight").weight(),
            method: try Self.method(mapping) ?? method ?? source.usualMethod, source: source, scale: scale,
            timing: try mapping.value("timing").map { value throws(SettingsError) in try Self.timing(value) },
            advice: try mapping.value("advice").map { value throws(SettingsError) in try value.title() })
    }

    private static func id(_ mapping: SettingsMapping) throws(SettingsError) -> String {
        let value = try mapping.required("id")
        let id = try value.text()
        guard id.utf8.allSatisfy({ "abcdefghijklmnopqrstuvwxyz0123456789-_".utf8.contains($0) }) else {
            throw value.error(
                zh: "编号只能含小写字母、数字、- 和 _", en: "an id has small letters, digits, - and _ only")
        }
        return id
    }

    private static func title(_ mapping: SettingsMapping) throws(SettingsError) -> LocalizedText {
        let zh = try mapping.required("zh").text()
        let en = try mapping.value("en").map { value throws(SettingsError) in try value.text() }
        return LocalizedText(zh: zh, en: en ?? zh)
    }

    private static func method(_ mapping: SettingsMapping) throws(SettingsError) -> IndexMethod? {
        try mapping.value("method").map { value throws(SettingsError) in try value.word() }
    }

    private static func timing(_ value: SettingsValue) throws(SettingsError) -> Timing {
        let mapping = try value.mapping()
        try mapping.refuseRest(known: ["within", "unit", "late"])
        let within = try mapping.required("within").number(in: 1...1000)
        guard let count = Int(exactly: within) else {
            throw try mapping.required("within").error(zh: "应为整数", en: "must be a whole number")
        }
        let late = try mapping.value("late").map { value throws(SettingsError) in try value.number(in: 0...100) }
        return Timing(within: count, unit: try mapping.required("unit").word(), lateScore: Score(late ?? 0))
    }

    /// Says so if parts do not add up to their whole.
    static func expect(
        _ parts: [Weight], _ whole: Weight, _ value: SettingsValue, _ name: String
    ) throws(SettingsError) {
        // Weights are bounded, and a file is too small for so many of them that their sum could overflow.
        let sum = parts.reduce(Weight.zero, +)
        guard sum != whole else { return }
        throw value.error(
            zh: "“\(name)”的权重为 \(whole.text)，但下一级之和为 \(sum.text)",
            en: "“\(name)” weighs \(whole.text), but its parts add up to \(sum.text)")
    }
}
