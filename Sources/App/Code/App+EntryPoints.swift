import Code

extension App {
    /// Where the platform begins to run the app's code: components and other classes that the manifest names, views,
    /// fragments and click handlers that layouts name. Exported ones first, so that ways from there are found first.
    public func entryPoints() -> [EntryPoint] {
        let components = manifest.components.map { component in
            EntryPoint(
                DescriptorText.descriptor(ofClass: component.targetActivity ?? component.name),
                EntryPoint.Kind(component.kind), isExported: component.isExported && component.isEnabled,
                label: component.name)
        }
        return components.filter(\.isExported) + named() + components.filter { !$0.isExported } + inLayouts()
    }

    /// Classes that `<application>` names.
    private func named() -> [EntryPoint] {
        guard let application = manifest.application else { return [] }
        let names: [(String?, EntryPoint.Kind)] = [
            (application.appComponentFactory, .factory), (application.name, .application),
            (application.backupAgent, .other),
        ]
        return names.compactMap { name, kind in
            name.map { EntryPoint(DescriptorText.descriptor(ofClass: $0), kind, label: $0) }
        }
    }

    private func inLayouts() -> [EntryPoint] {
        var found: [EntryPoint] = []
        var seen: Set<EntryPoint> = []
        func add(_ entry: EntryPoint) { if seen.insert(entry).inserted { found.append(entry) } }
        for file in xmlFiles where file.path.hasPrefix("res/layout") {
            file.root.visit { element in
                let name = element.name == "view" ? element.plainAttribute("class") ?? "" : element.name
                if name.contains(".") { add(EntryPoint(DescriptorText.descriptor(ofClass: name), .view, label: name)) }
                let isFragment = element.name == "fragment" || element.name.hasSuffix("FragmentContainerView")
                if isFragment, let name = element["name"] ?? element.plainAttribute("class") {
                    add(EntryPoint(DescriptorText.descriptor(ofClass: name), .other, label: name))
                }
                if let handler = element["onClick"] {
                    add(EntryPoint("Landroid/app/Activity;", .clickHandler(handler), label: handler))
                }
            }
        }
        return found
    }
}

extension EntryPoint.Kind {
    fileprivate init(_ kind: ComponentKind) {
        switch kind {
        case .activity, .activityAlias: self = .activity
        case .service: self = .service
        case .receiver: self = .receiver
        case .provider: self = .provider
        }
    }
}
