import App
import Findings

/// One thing that a web page can open in the app, with every component that answers.
struct DeepLink {
    /// What tells links apart.
    enum Key: Hashable {
        /// A scheme that only this app should answer, but that any app may claim.
        case custom(scheme: String)
        /// Schemes that an SDK prescribes.
        case sdk(name: String)
        /// A web address; `*` where the filter leaves the host open.
        case web(host: String)
        /// A browsable filter without any data.
        case anything
    }

    /// What is opened.
    var key: Key
    /// The schemes in the order of the manifest.
    var schemes: [String] = []
    /// The components that answer.
    var components: [Component] = []
    /// Where it is declared.
    var evidence: [Evidence] = []
    /// True if Android verifies that the host belongs to the app.
    var isVerified = false

    /// All links that browsers may open, in the order of the manifest.
    ///
    /// Components behind a permission are left out: a browser has none. So are the schemes of files on the phone,
    /// which no web page can follow.
    static func all(in app: App) -> [DeepLink] {
        var collector = Collector(owners: app.owners)
        for component in app.manifest.components where component.mayBeExported && component.permission == nil {
            for filter in component.filters where filter.isBrowsable { collector.add(filter, of: component) }
        }
        return collector.links
    }

    /// Sorts filters into links.
    private struct Collector {
        let owners: OwnerResolver
        var links: [DeepLink] = []
        private var positions: [Key: Int] = [:]

        init(owners: OwnerResolver) {
            self.owners = owners
        }

        mutating func add(_ filter: IntentFilter, of component: Component) {
            let schemes = filter.data.schemes
            if schemes.isEmpty, filter.data.mimeTypes.isEmpty { add(.anything, "", filter, component) }
            for scheme in schemes {
                switch scheme.lowercased() {
                case "content", "file":
                    continue
                case "http", "https":
                    let hosts = filter.data.authorities.map(\.host).filter { !$0.isEmpty }
                    for host in hosts.isEmpty ? ["*"] : hosts { add(.web(host: host), scheme, filter, component) }
                default:
                    let sdk = owners.sdk(ofScheme: scheme)
                    add(sdk.map { .sdk(name: $0.name) } ?? .custom(scheme: scheme), scheme, filter, component)
                }
            }
        }

        private mutating func add(_ key: Key, _ scheme: String, _ filter: IntentFilter, _ component: Component) {
            let index = positions[key] ?? links.count
            if index == links.count {
                positions[key] = index
                links.append(DeepLink(key: key))
            }
            if !scheme.isEmpty, !links[index].schemes.contains(scheme) { links[index].schemes.append(scheme) }
            if !links[index].components.contains(component) { links[index].components.append(component) }
            let evidence = Evidence.manifest(
                filter.xpath, split: component.split, filter.links.joined(separator: " "))
            if !links[index].evidence.contains(evidence) { links[index].evidence.append(evidence) }
            // A host that one filter has verified is verified for the app.
            if filter.autoVerify, scheme == "https" { links[index].isVerified = true }
        }
    }
}
