/// The four kinds of Android components, and the alias of an activity.
public enum ComponentKind: String, Sendable, CaseIterable {
    case activity
    case activityAlias = "activity-alias"
    case service
    case receiver
    case provider
}

/// A `<meta-data>` of the application or of a component.
public struct MetaData: Sendable, Hashable {
    /// `android:name`.
    public var name: String
    /// `android:value` as text, references followed; nil if there is none.
    public var value: String?
    /// `android:resource`: what it points to.
    public var resource: ResourceReference?
    /// Where it stands in the manifest.
    public var xpath: String

    /// A piece of meta-data.
    public init(name: String, value: String? = nil, resource: ResourceReference? = nil, xpath: String) {
        self.name = name
        self.value = value
        self.resource = resource
        self.xpath = xpath
    }
}

/// What only a `<provider>` has.
public struct ProviderFacts: Sendable, Hashable {
    /// `android:authorities`, split at `;`.
    public var authorities: [String] = []
    /// `android:grantUriPermissions`: any path may be granted.
    public var grantsAnyURI = false
    /// `<grant-uri-permission>` elements with where they stand.
    public var grants: [Grant] = []
    /// `<path-permission>` elements.
    public var pathPermissions: [PathPermission] = []

    /// A path that may be granted.
    public struct Grant: Sendable, Hashable {
        /// The path.
        public var path: PathMatch
        /// Where it stands in the manifest.
        public var xpath: String

        /// A grant.
        public init(path: PathMatch, xpath: String) {
            self.path = path
            self.xpath = xpath
        }
    }

    /// A path that needs other permissions than the rest of the provider.
    public struct PathPermission: Sendable, Hashable {
        /// The path; nil if the element gives none.
        public var path: PathMatch?
        /// Permission to read.
        public var readPermission: String?
        /// Permission to write.
        public var writePermission: String?

        /// A path with its permissions.
        public init(path: PathMatch?, readPermission: String?, writePermission: String?) {
            self.path = path
            self.readPermission = readPermission
            self.writePermission = writePermission
        }
    }

    /// No facts.
    public init() {}
}

/// An activity, alias, service, receiver or provider as Android would register it.
public struct Component: Sendable, Hashable {
    /// Which of the kinds.
    public var kind: ComponentKind
    /// The full class name.
    public var name: String
    /// `android:targetActivity` of an alias, as a full class name.
    public var targetActivity: String?
    /// `android:exported` as declared; nil if it is not.
    public var declaredExported: Setting<Bool>?
    /// Whether other apps reach it, with the default that the targetSdk gives where nothing is declared.
    public var isExported = false
    /// `android:enabled` of the component, true by default.
    public var isEnabled = true
    /// The permission a caller needs: the component's own, else the application's.
    public var permission: String?
    /// `android:readPermission` of a provider, else ``permission``.
    public var readPermission: String?
    /// `android:writePermission` of a provider, else ``permission``.
    public var writePermission: String?
    /// `android:process`, as Android names it; nil for the application's own.
    public var process: String?
    /// `android:launchMode` by name: standard, singleTop, singleTask, singleInstance, singleInstancePerTask.
    public var launchMode = "standard"
    /// `android:taskAffinity`: nil if not declared, empty if declared empty.
    public var taskAffinity: String?
    /// `android:allowTaskReparenting` of the component, else of the application.
    public var allowsTaskReparenting = false
    /// `android:excludeFromRecents`.
    public var isExcludedFromRecents = false
    /// `android:foregroundServiceType` of a service, by name, in order of the platform's flags.
    public var foregroundServiceTypes: [String] = []
    /// Filters in order.
    public var filters: [IntentFilter] = []
    /// Meta-data in order.
    public var metaData: [MetaData] = []
    /// What only a provider has.
    public var provider: ProviderFacts?
    /// `android:label` as text.
    public var label: Setting<String>?
    /// Where it stands in the manifest.
    public var xpath: String
    /// The split that declares it; empty for the base.
    public var split = ""

    /// A component of the given kind with everything else as by default.
    public init(kind: ComponentKind, name: String, xpath: String) {
        self.kind = kind
        self.name = name
        self.xpath = xpath
    }

    /// True if `android:exported` is missing, so that the release decides.
    public var isExportedByDefault: Bool { declaredExported == nil }
}
