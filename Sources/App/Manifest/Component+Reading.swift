/// Reads the components of `<application>` with the defaults that the platform applies.
///
/// Source: AOSP `ParsedActivityUtils`, `ParsedServiceUtils`, `ParsedProviderUtils`, `ParsedMainComponentUtils`.
struct ComponentReader {
    let manifest: Manifest

    func components(of application: XMLElement) -> [Component] {
        application.children.compactMap { element in
            guard let kind = ComponentKind(rawValue: element.name), let name = element["name"] else { return nil }
            return component(kind, name: manifest.className(name), element)
        }
    }

    private func component(_ kind: ComponentKind, name: String, _ element: XMLElement) -> Component {
        var component = Component(kind: kind, name: name, xpath: element.xpath)
        component.targetActivity = element["targetActivity"].map(manifest.className)
        component.filters = element.children("intent-filter").map(IntentFilter.init(reading:))
        component.declaredExported = element.flag("exported")
        component.isExported = component.declaredExported?.value ?? exportedDefault(kind, component.filters)
        component.isEnabled = element.isOn("enabled", otherwise: true)
        component.process = element["process"].map { $0.hasPrefix(":") ? manifest.package + $0 : $0 }
        component.launchMode =
            element.choice(
                "launchMode", ["standard", "singleTop", "singleTask", "singleInstance", "singleInstancePerTask"])
            ?? "standard"
        component.taskAffinity = element["taskAffinity"] ?? manifest.application?.taskAffinity
        component.allowsTaskReparenting = element.isOn(
            "allowTaskReparenting", otherwise: manifest.application?.allowTaskReparenting?.value ?? false)
        component.isExcludedFromRecents = element.isOn("excludeFromRecents", otherwise: false)
        component.foregroundServiceTypes = element.flags("foregroundServiceType", Self.foregroundServiceTypes)
        component.metaData = MetaData.all(in: element)
        component.label = element.attribute("label")?.setting
        readPermissions(element, into: &component)
        if kind == .provider { component.provider = providerFacts(element) }
        return component
    }

    /// A component with a filter was meant for others, until API 31 demanded to say so; a provider was open to all
    /// before API 17.
    private func exportedDefault(_ kind: ComponentKind, _ filters: [IntentFilter]) -> Bool {
        kind == .provider ? manifest.sdk.target < 17 : !filters.isEmpty
    }

    /// An empty permission on a component takes the application's default away.
    private func readPermissions(_ element: XMLElement, into component: inout Component) {
        func named(_ attribute: String) -> String?? {
            element[attribute].map { $0.isEmpty ? nil : $0 }
        }
        component.permission = named("permission") ?? manifest.application?.permission
        guard component.kind == .provider else { return }
        component.readPermission = named("readPermission") ?? component.permission
        component.writePermission = named("writePermission") ?? component.permission
    }

    private func providerFacts(_ element: XMLElement) -> ProviderFacts {
        var facts = ProviderFacts()
        facts.authorities = (element["authorities"] ?? "").split(separator: ";").map(String.init)
        facts.grantsAnyURI = element.isOn("grantUriPermissions", otherwise: false)
        facts.grants = element.children("grant-uri-permission").flatMap { child in
            PathMatch.all(in: child).map { ProviderFacts.Grant(path: $0, xpath: child.xpath) }
        }
        facts.pathPermissions = element.children("path-permission").map { child in
            ProviderFacts.PathPermission(
                path: PathMatch.all(in: child).first,
                readPermission: child["readPermission"] ?? child["permission"],
                writePermission: child["writePermission"] ?? child["permission"])
        }
        return facts
    }

    /// Source: `android.content.pm.ServiceInfo.FOREGROUND_SERVICE_TYPE_*`.
    private static let foregroundServiceTypes: [(bit: UInt32, name: String)] = [
        (0x1, "dataSync"), (0x2, "mediaPlayback"), (0x4, "phoneCall"), (0x8, "location"), (0x10, "connectedDevice"),
        (0x20, "mediaProjection"), (0x40, "camera"), (0x80, "microphone"), (0x100, "health"),
        (0x200, "remoteMessaging"), (0x400, "systemExempted"), (0x800, "shortService"), (0x1000, "fileManagement"),
        (0x2000, "mediaProcessing"), (0x4000_0000, "specialUse"),
    ]
}

extension IntentFilter {
    /// Reads an `<intent-filter>` or the `<intent>` of a query.
    init(reading element: XMLElement) {
        self.init()
        xpath = element.xpath
        priority = element.integer("priority") ?? 0
        autoVerify = element.isOn("autoVerify", otherwise: false)
        for child in element.children {
            switch child.name {
            case "action": if let name = child["name"] { actions.append(name) }
            case "category": if let name = child["name"] { categories.append(name) }
            case "data": data.add(child)
            default: break
            }
        }
    }
}

extension IntentFilterData {
    fileprivate mutating func add(_ element: XMLElement) {
        if let scheme = element["scheme"] { schemes.append(scheme) }
        if element["host"] != nil || element["port"] != nil {
            authorities.append(Authority(host: element["host"] ?? "", port: element["port"]))
        }
        if let mimeType = element["mimeType"] { mimeTypes.append(mimeType) }
        paths += PathMatch.all(in: element)
    }
}

extension PathMatch {
    /// The paths that one element gives; it may give one of each kind.
    static func all(in element: XMLElement) -> [PathMatch] {
        [
            element["path"].map(PathMatch.literal), element["pathPrefix"].map(PathMatch.prefix),
            element["pathPattern"].map(PathMatch.pattern),
            element["pathAdvancedPattern"].map(PathMatch.advancedPattern),
            element["pathSuffix"].map(PathMatch.suffix),
        ].compactMap(\.self)
    }
}
