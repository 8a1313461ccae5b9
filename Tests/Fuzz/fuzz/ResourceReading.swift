import Bytes
import Resources

/// Reads documents and resource tables.
enum ResourceReading {
    /// Of this many nodes and resources the ways that lead from one to the next are followed: that takes long by nature.
    private static let followed = 100

    static func readXML(_ input: ByteSlice) {
        guard let xml = try? BinaryXML(parsing: input) else { return }
        _ = xml.strings.irregularities()
        readTree(xml.tree)
    }

    static func readProto(_ input: ByteSlice) {
        if let xml = try? ProtoXML(parsing: input) { readTree(xml.tree) }
        guard let table = try? ProtoTable(parsing: input) else { return }
        let set = ResourceSet(sources: [.bundle(table)])
        for resource in table.resources.prefix(followed) { resolve(resource.id, in: set) }
    }

    private static func readTree(_ tree: XMLTree) {
        guard let document = try? XMLDocument(tree) else { return }
        _ = try? document.text()
        for expression in ["//@*", "//text()", "count(//*)", "//namespace::*"] {
            guard case .nodes(let nodes)? = try? document.evaluate(expression) else { continue }
            for node in nodes.prefix(followed) { _ = (node.path, node.name, node.element, node.attribute) }
        }
    }

    static func readTable(_ input: ByteSlice) {
        guard let table = try? ResourceTable(parsing: input) else { return }
        let set = ResourceSet([table])
        var budget = table.itemBudget
        _ = (table.irregularities(), table.strings.irregularities())
        for package in table.packages {
            for type in package.types {
                for variant in type.variants { _ = (variant.configuration.qualifiers, variant.configuration.locale) }
                for resource in table.resources(of: type, in: package) {
                    for value in resource.values {
                        guard case .bag(let bag) = value.entry.content else { continue }
                        _ = try? table.items(of: bag, budget: &budget)
                    }
                }
                for resource in table.resources(of: type, in: package).prefix(followed) {
                    resolve(resource.id, in: set)
                    _ = table.specFlags(of: resource.id)
                }
            }
        }
    }

    private static func resolve(_ id: ResourceID, in set: ResourceSet) {
        _ = (set.name(of: id), set.resolve(id, for: .phone(locale: "zh-CN")), set.allValues(of: id))
    }
}
