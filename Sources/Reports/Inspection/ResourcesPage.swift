import App
import Findings
import Resources

/// The resource tables of an app: every resource with its value in each configuration.
public struct ResourcesPage: Sendable {
    let resources: ResourceSet
    let type: String?
    let name: String?

    /// The page of an app's tables; only resources of `type`, only those whose name contains `name`, where given.
    public init(_ resources: ResourceSet, type: String?, name: String?) {
        self.resources = resources
        self.type = type
        self.name = name
    }

    private func forEach(_ body: (ListedResource, ResourceTable) -> Void) {
        for table in resources.tables {
            for package in table.packages {
                for kind in package.types where type == nil || package.typeName(kind.id) == type {
                    for resource in table.resources(of: kind, in: package)
                    where name.map(resource.name.entry.contains) ?? true {
                        body(resource, table)
                    }
                }
            }
        }
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `resources`.
    public func json() -> [UInt8] {
        var list: [JSONValue] = []
        forEach { resource, table in
            list.append([
                "id": .string(resource.id.description), "package": .string(resource.name.package),
                "type": .string(resource.name.type), "name": .string(resource.name.entry),
                "values": .array(
                    resource.values.map { value in
                        [
                            "configuration": .string(value.configuration.qualifiers),
                            "value": .string(text(of: value.entry, in: table)),
                        ]
                    }),
            ])
        }
        let document: JSONValue = [
            "schemaVersion": .integer(Analysis.schemaVersion), "resources": .array(list),
        ]
        return document.encoded()
    }

    /// The page as text.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        forEach { resource, table in
            page.line("\(style(.dim, resource.id.description)) \(page.safe("\(resource.name.type)/\(resource.name.entry)"))")
            for value in resource.values {
                let qualifiers = value.configuration.qualifiers
                let label = qualifiers.isEmpty ? page.say(zh: "默认", en: "default") : qualifiers
                page.line("    \(TerminalText.padded(page.safe(label), to: 16)) \(page.safe(text(of: value.entry, in: table)))")
            }
        }
        if page.text.isEmpty { page.line(page.say(zh: "没有符合条件的资源。", en: "No such resource.")) }
        return page.text
    }

    private func text(of entry: ResourceEntry, in table: ResourceTable) -> String {
        switch entry.content {
        case .value(let value): text(of: value, in: table)
        case .bag(let bag):
            table.items(of: bag).map { item in
                "\(key(item.name))=\(text(of: item.value, in: table))"
            }.joined(separator: "; ")
        }
    }

    private func text(of value: ResourceValue, in table: ResourceTable) -> String {
        switch value.kind {
        case .string(let index): table.strings[Int(index)] ?? ""
        case .reference(let id), .dynamicReference(let id): reference("@", id) ?? value.text
        case .attribute(let id), .dynamicAttribute(let id): reference("?", id) ?? value.text
        default: value.text
        }
    }

    private func reference(_ mark: String, _ id: ResourceID) -> String? {
        resources.name(of: id).map { mark + $0.description }
    }

    private func key(_ id: ResourceID) -> String {
        ResourceBag.Key.plural(id) ?? resources.name(of: id)?.description ?? id.description
    }
}
