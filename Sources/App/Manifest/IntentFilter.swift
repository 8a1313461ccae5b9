/// How a path in a filter or a grant is compared.
public enum PathMatch: Sendable, Hashable {
    /// `android:path`: the whole path.
    case literal(String)
    /// `android:pathPrefix`.
    case prefix(String)
    /// `android:pathPattern`: `.` and `*`.
    case pattern(String)
    /// `android:pathAdvancedPattern`, from API 26 on.
    case advancedPattern(String)
    /// `android:pathSuffix`, from API 31 on.
    case suffix(String)

    /// The text that is compared.
    public var text: String {
        switch self {
        case .literal(let text), .prefix(let text), .pattern(let text), .advancedPattern(let text), .suffix(let text):
            text
        }
    }
}

/// What `<data>` elements of one filter say. Android combines all of a filter's elements: each scheme with each host.
public struct IntentFilterData: Sendable, Hashable {
    /// `android:scheme`, in order.
    public var schemes: [String] = []
    /// `android:host` with `android:port`, in order.
    public var authorities: [Authority] = []
    /// Paths in order.
    public var paths: [PathMatch] = []
    /// `android:mimeType`, in order.
    public var mimeTypes: [String] = []

    /// A host with the port it is bound to.
    public struct Authority: Sendable, Hashable {
        /// The host, possibly with a leading `*`; empty where only a port is given.
        public var host: String
        /// The port, as given.
        public var port: String?

        /// A host with an optional port.
        public init(host: String, port: String? = nil) {
            self.host = host
            self.port = port
        }
    }

    /// No data at all.
    public init() {}
}

/// An `<intent-filter>` of a component.
public struct IntentFilter: Sendable, Hashable {
    /// `<action>` names in order.
    public var actions: [String] = []
    /// `<category>` names in order.
    public var categories: [String] = []
    /// All `<data>` elements together.
    public var data = IntentFilterData()
    /// `android:priority`, 0 if not given.
    public var priority = 0
    /// `android:autoVerify`: the hosts are to be verified as App Links.
    public var autoVerify = false
    /// Where it stands in the manifest.
    public var xpath = ""

    /// An empty filter.
    public init() {}

    /// True if a browser may open what the filter matches.
    public var isBrowsable: Bool { categories.contains("android.intent.category.BROWSABLE") }

    /// True for the filter that puts an icon on the home screen.
    public var isLauncher: Bool {
        actions.contains("android.intent.action.MAIN") && categories.contains("android.intent.category.LAUNCHER")
    }

    /// The links the filter opens, each scheme with each host (`scheme://host`, or `scheme:` without a host).
    public var links: [String] {
        data.schemes.flatMap { scheme in
            data.authorities.isEmpty
                ? ["\(scheme):"]
                : data.authorities.map { "\(scheme)://\($0.host)" + ($0.port.map { ":\($0)" } ?? "") }
        }
    }
}
