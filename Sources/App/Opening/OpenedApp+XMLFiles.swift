import Resources

extension OpenedApp {
    /// Reads the XML files that the manifest leads to and all layouts; what cannot be read is an anomaly.
    func xmlFiles() -> (files: [XMLFile], paths: [UInt32: [String]], unread: [AnomalyRecord]) {
        var paths: [UInt32: [String]] = [:]
        var wanted: [(path: String, qualifiers: String)] = []
        for reference in manifestReferences() {
            let files = filesBehind(ResourceID(reference.id))
            guard !files.isEmpty else { continue }
            paths[reference.id] = files.map(\.path)
            wanted += files
        }
        for id in layoutIDs() where paths[id.rawValue] == nil {
            let files = filesBehind(id)
            guard !files.isEmpty else { continue }
            paths[id.rawValue] = files.map(\.path)
            wanted += files
        }
        var files: [XMLFile] = []
        var unread: [AnomalyRecord] = []
        var seen: Set<String> = []
        for (path, qualifiers) in wanted where seen.insert(path).inserted {
            do {
                files.append(XMLFile(path: path, qualifiers: qualifiers, root: try xml(path)))
            } catch {
                unread.append(AnomalyRecord(unread: error))
            }
        }
        return (files, paths, unread)
    }

    /// Every reference of the manifest to a resource of the app, in order, each once.
    private func manifestReferences() -> [ResourceReference] {
        var references: [ResourceReference] = []
        var seen: Set<UInt32> = []
        manifestXML.visit { element in
            for case let reference? in element.attributes.map(\.setting.reference)
            where seen.insert(reference.id).inserted {
                references.append(reference)
            }
        }
        return references
    }

    /// The compiled XML files that a resource stands for, one for each configuration.
    private func filesBehind(_ id: ResourceID) -> [(path: String, qualifiers: String)] {
        resources.allValues(of: id).compactMap { candidate in
            guard case .string(let path) = candidate.value, path.hasSuffix(".xml"), path.contains("/") else {
                return nil
            }
            return (path, candidate.configuration.qualifiers)
        }
    }

    /// All resources of type `layout`.
    private func layoutIDs() -> [ResourceID] {
        resources.sources.flatMap { source -> [ResourceID] in
            switch source {
            case .table(let table):
                table.packages.flatMap { package in
                    package.types.filter { package.typeName($0.id) == "layout" }.flatMap {
                        table.resources(of: $0, in: package).map(\.id)
                    }
                }
            case .bundle(let table):
                table.resources.filter { $0.type == "layout" }.map(\.id)
            }
        }
    }
}
