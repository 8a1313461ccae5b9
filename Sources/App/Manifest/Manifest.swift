/// What the manifest of an app says, as Android reads it: references followed, names completed, defaults of the
/// targetSdk applied. The XML itself is kept beside it (``PackageFile/manifestXML``) for questions this model does
/// not answer.
///
/// Source: AOSP `frameworks/base/core/java/android/content/pm/parsing/` and `core/res/res/values/attrs_manifest.xml`.
public struct Manifest: Sendable, Hashable {
    /// `package`: the application id.
    public var package = ""
    /// `split`: the name of the split; nil for a base.
    public var split: String?
    /// `configForSplit`: the feature a configuration split belongs to; empty for the base's.
    public var configForSplit: String?
    /// `android:isFeatureSplit`.
    public var isFeatureSplit = false
    /// True if the app does not run without some of its splits: `android:isSplitRequired`, `android:requiredSplitTypes`,
    /// or Google Play's `com.android.vending.splits.required`.
    public var requiresSplits = false
    /// `android:versionCode` with `android:versionCodeMajor` in the upper half; nil if not given.
    public var versionCode: UInt64?
    /// `android:versionName`.
    public var versionName: String?
    /// Platform the app was compiled against: `android:compileSdkVersion` or `platformBuildVersionCode`, as given.
    public var compileSdk: String?
    /// `<uses-sdk>`; the last one counts.
    public var sdk = SDKRange()
    /// `android:sharedUserId`.
    public var sharedUserID: String?
    /// `android:sharedUserMaxSdkVersion`.
    public var sharedUserMaxSdk: Int?
    /// `android:installLocation` by name; nil if not given.
    public var installLocation: String?
    /// `android:targetSandboxVersion`.
    public var targetSandboxVersion: Int?
    /// `<uses-permission>` and `<uses-permission-sdk-23>` in order, duplicates included.
    public var requestedPermissions: [RequestedPermission] = []
    /// Permissions that the platform adds by itself.
    public var impliedPermissions: [ImpliedPermission] = []
    /// `<permission>` in order.
    public var definedPermissions: [DefinedPermission] = []
    /// `<uses-feature>` in order.
    public var features: [Feature] = []
    /// `<queries>`.
    public var queries = Queries()
    /// `<instrumentation>` in order.
    public var instrumentations: [Instrumentation] = []
    /// `<application>`; nil if the manifest has none (a split, an overlay).
    public var application: ApplicationElement?
    /// All components in the order of the manifest.
    public var components: [Component] = []

    /// An empty manifest.
    public init() {}

    /// Components of one kind.
    public func components(_ kind: ComponentKind) -> [Component] {
        components.filter { $0.kind == kind }
    }

    /// A class name as Android completes it: `.Main` and `Main` belong to ``package``.
    ///
    /// Source: AOSP `ParsingUtils.buildClassName`.
    public func className(_ name: String) -> String {
        if name.hasPrefix(".") { return package + name }
        return name.contains(".") || name.isEmpty ? name : package + "." + name
    }
}

/// A `<uses-feature>`.
public struct Feature: Sendable, Hashable {
    /// `android:name`; nil for an OpenGL ES requirement.
    public var name: String?
    /// `android:glEsVersion`, major in the upper half.
    public var glEsVersion: UInt32?
    /// `android:required`, true by default.
    public var isRequired: Bool

    /// A feature.
    public init(name: String?, glEsVersion: UInt32? = nil, isRequired: Bool) {
        self.name = name
        self.glEsVersion = glEsVersion
        self.isRequired = isRequired
    }
}

/// Which other apps this one wants to see (`<queries>`, API 30).
public struct Queries: Sendable, Hashable {
    /// `<package>` names.
    public var packages: [String] = []
    /// `<provider>` authorities.
    public var authorities: [String] = []
    /// `<intent>` filters.
    public var intents: [IntentFilter] = []

    /// No wishes.
    public init() {}
}

/// An `<instrumentation>`: code that runs inside another app's process in tests.
public struct Instrumentation: Sendable, Hashable {
    /// The full class name.
    public var name: String
    /// `android:targetPackage`.
    public var targetPackage: String?
    /// Where it stands in the manifest.
    public var xpath: String

    /// An instrumentation.
    public init(name: String, targetPackage: String?, xpath: String) {
        self.name = name
        self.targetPackage = targetPackage
        self.xpath = xpath
    }
}
