/// Over what traffic went, as far as a log tells.
enum NetworkKind: String {
    case wifi
    case mobile
    case other

    /// By the name of an interface; nil for those that are none of their own: loopback, and tunnels, whose bytes are
    /// counted again underneath.
    static func ofInterface(_ name: LineText) -> NetworkKind? {
        for inner: StaticString in ["lo", "dummy0"] where name.equals(inner) { return nil }
        for tunnel: StaticString in ["tun", "ppp", "ipsec", "p2p0"] where name.hasPrefix(tunnel) { return nil }
        for wireless: StaticString in ["wlan", "wifi", "eth"] where name.hasPrefix(wireless) {
            return name.hasPrefix("eth") ? .other : .wifi
        }
        for radio: StaticString in ["rmnet", "ccmni", "pdp", "wwan", "seth_", "v4-rmnet", "v4-ccmni"]
        where name.hasPrefix(radio) { return .mobile }
        return .other
    }

    /// By the identity that netstats prints: `type=WIFI`, `type=1`, `transports={1}`.
    static func ofIdentity(_ text: LineText) -> NetworkKind {
        if text.contains("type=WIFI") || text.contains("type=1,") || text.contains("transports={1}") { return .wifi }
        if text.contains("type=MOBILE") || text.contains("type=0,") || text.contains("transports={0}") {
            return .mobile
        }
        return .other
    }
}

/// The networks that netstats lists as active.
struct ActiveNetworks {
    private var all: Set<NetworkKind> = []
    private var standard: Set<NetworkKind> = []

    /// Takes `iface=wlan0 ident=[{type=WIFI, …, defaultNetwork=true}]`; tunnels lie upon another of them.
    mutating func add(_ text: LineText) {
        guard let rest = text.afterPrefix("iface="), NetworkKind.ofInterface(rest.firstWord) != nil else { return }
        let kind = NetworkKind.ofIdentity(rest)
        all.insert(kind)
        if rest.contains("defaultNetwork=true") { standard.insert(kind) }
    }

    /// The one that apps use by default, else the only one; nil if that cannot be told.
    var network: NetworkKind? {
        let candidates = standard.isEmpty ? all : standard
        return candidates.count == 1 ? candidates.first : nil
    }
}
