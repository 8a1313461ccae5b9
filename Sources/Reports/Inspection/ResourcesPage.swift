import App
import Findings
import Resources

/// The resource tables of an app: every resource with its value in each configuration.
public struct ResourcesPage: Sendable {
    let resources: ResourceSet
    let type: String?
    let name: String?
    private let values: AttributeText

    /// The page of an app's tables; only resources of `type`, only those whose name contains `name`, where given.
    public init(_ resources: ResourceSet, type: String?, name: String?) {
        self.resources = resources
        self.type = type
        self.name = name
        values = AttributeText(resources)
    }

    /// A resource with its values as text, by qualifiers.
    private struct Row {
        var id: ResourceID
        var name: ResourceName
        var values: [(qualifiers: String, text: String)]
    }

    private func rows() -> [Row] {
        resources.sources.flatMap { source -> [Row] in
            switch source {
            case .table(let table): rows(of: table)
            case .bundle(let table): rows(of: table)
            }
        }
    }

    private func rows(of table: ResourceTable) -> [Row] {
        var rows: [Row] = []
        // Every entry of a hostile table may claim the same bytes for its values: all bags share one allowance.
        var budget = table.itemBudget
        for package in table.packages {
            for type in package.types where isWanted(type: package.typeName(type.id)) {
                for resource in table.resources(of: type, in: package) where isWanted(name: resource.name.entry) {
                    var row = Row(id: resource.id, name: resource.name, values: [])
                    for value in resource.values {
                        let text = text(of: value.entry, in: table, budget: &budget)
                        row.values.append((value.configuration.qualifiers, text))
                    }
                    rows.append(row)
                }
            }
        }
        return rows
    }

    private func rows(of table: ProtoTable) -> [Row] {
        table.resources.filter { isWanted(type: $0.type) }.compactMap { resource -> Row? in
            guard let name = table.name(of: resource.id), isWanted(name: name.entry) else { return nil }
            let values = resources.candidates(for: resource.id).map {
                (qualifiers: $0.configuration.qualifiers, text: text(of: $0.content))
            }
            return Row(id: resource.id, name: name, values: values)
        }
    }

    private func isWanted(type candidate: String) -> Bool { type.map { $0 == candidate } ?? true }

    private func isWanted(name candidate: String) -> Bool { name.map { candidate.contains($0) } ?? true }

    private func text(of content: ResourceSet.Candidate.Content) -> String {
        switch content {
        case .value(_, let text?): text
        case .value(let value, nil): values.text(of: value)
        case .bag: "(…)"
        }
    }

    private func text(of entry: ResourceEntry, in table: ResourceTable, budget: inout Int) -> String {
        switch entry.content {
        case .value(let value): return text(of: value, in: table)
        case .bag(let bag):
            guard let items = try? table.items(of: bag, budget: &budget) else { return "(\(bag.count) …)" }
            return items.map { "\(key($0.name))=\(text(of: $0.value, in: table))" }.joined(separator: "; ")
        }
    }

    private func text(of value: ResourceValue, in table: ResourceTable) -> String {
        if case .string(let index) = value.kind { return table.strings[Int(index)] ?? "" }
        return values.text(of: value)
    }

    private func key(_ id: ResourceID) -> String {
        ResourceBag.Key.plural(id) ?? resources.name(of: id)?.entry ?? id.description
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `resources`.
    public func json() -> [UInt8] {
        let list = rows().map { row -> JSONValue in
            [
                "id": .string(row.id.description), "package": .string(row.name.package), "type": .string(row.name.type),
                "name": .string(row.name.entry),
                "values": .array(
                    row.values.map { ["configuration": .string($0.qualifiers), "value": .string($0.text)] }),
            ]
        }
        let document: JSONValue = ["schemaVersion": .integer(Analysis.schemaVersion), "resources": .array(list)]
        return document.encoded()
    }

    /// The page as text.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        for row in rows() {
            page.line("\(style(.dim, row.id.description)) \(page.safe("\(row.name.type)/\(row.name.entry)"))")
            for value in row.values {
                let label = value.qualifiers.isEmpty ? page.say(zh: "默认", en: "default") : value.qualifiers
                page.line("    \(TerminalText.padded(page.safe(label), to: 16)) \(page.safe(value.text))")
            }
        }
        if page.text.isEmpty { page.line(page.say(zh: "没有符合条件的资源。", en: "No such resource.")) }
        return page.text
    }
}
