extension NetworkSecurityPolicy {
    /// The policy of an app without a configuration file.
    ///
    /// - Parameters:
    ///   - targetSdk: The targetSdk, which decides the platform's defaults.
    ///   - permitsCleartext: Whether cleartext is allowed: the manifest's word or the default.
    public init(targetSdk: Int, permitsCleartext: Bool) {
        base = Self.platformDefault(targetSdk: targetSdk)
        base.permitsCleartext = permitsCleartext
        domains = []
        debugAnchors = []
        errors = []
    }

    /// The policy that a `<network-security-config>` gives. Where it is present, `android:usesCleartextTraffic` is not
    /// looked at from API 24 on.
    public init(parsing root: XMLElement, targetSdk: Int) {
        let standard = Self.platformDefault(targetSdk: targetSdk)
        var reader = Reader()
        if root.name != "network-security-config" { reader.errors.append("root element <\(root.name)>") }
        let bases = root.children("base-config")
        if bases.count > 1 { reader.errors.append("several base-config elements") }
        base = bases.first.map { reader.config($0, inheriting: standard) } ?? standard
        // A domain-config before the base-config inherits from the platform and then from the base: the same in the end.
        domains = []
        for element in root.children("domain-config") {
            domains += reader.domainConfigs(element, inheriting: base)
        }
        debugAnchors = root.children("debug-overrides").flatMap { element in
            element.children("trust-anchors").flatMap { reader.anchors($0, overridesPins: true) }
        }
        errors = reader.errors
    }

    /// Cleartext until targetSdk 27, user certificates until 23.
    private static func platformDefault(targetSdk: Int) -> Config {
        var anchors = [TrustAnchor(source: .system, overridesPins: false, xpath: "")]
        if targetSdk < 24 { anchors.append(TrustAnchor(source: .user, overridesPins: false, xpath: "")) }
        return Config(permitsCleartext: targetSdk < 28, trustAnchors: anchors, xpath: "")
    }

    /// Reads elements and keeps what the platform would refuse.
    private struct Reader {
        var errors: [String] = []
        private var seen: Set<String> = []

        mutating func config(_ element: XMLElement, inheriting parent: Config) -> Config {
            var config = parent
            config.xpath = element.xpath
            config.domains = []
            if let value = element["cleartextTrafficPermitted"] {
                config.permitsCleartext = value == "true" || value == "1"
                config.cleartextXPath = element.xpath + "/@cleartextTrafficPermitted"
            }
            let anchorLists = element.children("trust-anchors")
            if anchorLists.count > 1 { errors.append("several trust-anchors at \(element.xpath)") }
            if let list = anchorLists.first { config.trustAnchors = anchors(list, overridesPins: false) }
            return config
        }

        mutating func domainConfigs(_ element: XMLElement, inheriting parent: Config) -> [Config] {
            var config = config(element, inheriting: parent)
            for child in element.children("domain") {
                let name = child.text.filter { !$0.isWhitespace }.lowercased()
                if name.isEmpty { errors.append("domain without a name at \(child.xpath)") }
                if !seen.insert(name).inserted { errors.append("domain \(name) twice") }
                let value = child["includeSubdomains"]
                config.domains.append(Domain(name: name, includesSubdomains: value == "true" || value == "1"))
            }
            if config.domains.isEmpty { errors.append("domain-config without a domain at \(element.xpath)") }
            let sets = element.children("pin-set")
            if sets.count > 1 { errors.append("several pin-sets at \(element.xpath)") }
            if let set = sets.first { config.pinSet = pinSet(set) }
            var configs = [config]
            for child in element.children("domain-config") {
                configs += domainConfigs(child, inheriting: config)
            }
            return configs
        }

        mutating func anchors(_ list: XMLElement, overridesPins standard: Bool) -> [TrustAnchor] {
            list.children("certificates").map { element in
                let attribute = element.attribute("src")
                let reference = attribute?.setting.reference
                let text = attribute?.setting.value ?? ""
                let source: TrustAnchor.Source
                if let reference {
                    source = .bundled(reference.name.isEmpty ? text : "@" + reference.name)
                } else {
                    switch text {
                    case "system": source = .system
                    case "user": source = .user
                    case let text where text.hasPrefix("@"): source = .bundled(text)
                    default:
                        source = .unknown(text)
                        errors.append("certificates src \"\(text)\" at \(element.xpath)")
                    }
                }
                let overrides = element["overridePins"].map { $0 == "true" || $0 == "1" } ?? standard
                return TrustAnchor(source: source, overridesPins: overrides, xpath: element.xpath, resource: reference)
            }
        }

        private func pinSet(_ element: XMLElement) -> PinSet {
            PinSet(
                expiration: element["expiration"],
                pins: element.children("pin").map { pin in
                    Pin(digest: pin["digest"] ?? "", value: pin.text.filter { !$0.isWhitespace }, xpath: pin.xpath)
                },
                xpath: element.xpath)
        }
    }
}
