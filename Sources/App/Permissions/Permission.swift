/// A permission the app asks for.
public struct RequestedPermission: Sendable, Hashable {
    /// `android:name`.
    public var name: String
    /// `android:maxSdkVersion`: newer releases do not grant it.
    public var maxSdk: Int?
    /// `android:minSdkVersion`, or 23 for `<uses-permission-sdk-23>`: older releases do not see the request.
    public var minSdk: Int?
    /// Where it stands in the manifest.
    public var xpath: String
    /// The split that asks; empty for the base.
    public var split = ""

    /// A request.
    public init(name: String, maxSdk: Int? = nil, minSdk: Int? = nil, xpath: String) {
        self.name = name
        self.maxSdk = maxSdk
        self.minSdk = minSdk
        self.xpath = xpath
    }
}

/// A permission the app gets without asking.
public struct ImpliedPermission: Sendable, Hashable {
    /// The permission.
    public var name: String
    /// Why, in aapt2's words (`targetSdkVersion < 4`, `requested WRITE_EXTERNAL_STORAGE`).
    public var reason: String
    /// The limit it inherits from the permission that implies it.
    public var maxSdk: Int?

    /// An implied permission.
    public init(name: String, reason: String, maxSdk: Int? = nil) {
        self.name = name
        self.reason = reason
        self.maxSdk = maxSdk
    }
}

/// How hard a permission is to get: the base level, the rest of the flags kept by name.
public struct ProtectionLevel: Sendable, Hashable {
    /// The lower bits of the level. Source: `android.content.pm.PermissionInfo`.
    public enum Base: String, Sendable {
        case normal
        case dangerous
        case signature
        case `internal`
    }

    /// The base level.
    public var base: Base
    /// Flags such as `privileged`, `appop`, `preinstalled`, in the platform's spelling.
    public var flags: [String]

    /// A level with flags.
    public init(base: Base, flags: [String] = []) {
        self.base = base
        self.flags = flags
    }

    /// The text form: `signature|privileged`.
    public var text: String { ([base.rawValue] + flags).joined(separator: "|") }
}

/// A `<permission>` that the app defines.
public struct DefinedPermission: Sendable, Hashable {
    /// `android:name`.
    public var name: String
    /// `android:protectionLevel`, normal by default.
    public var level: ProtectionLevel
    /// True if the level is written down.
    public var declaresLevel: Bool
    /// `android:permissionGroup`: nil if absent, empty if declared empty.
    public var group: String?
    /// Where it stands in the manifest.
    public var xpath: String

    /// A definition.
    public init(name: String, level: ProtectionLevel, declaresLevel: Bool, group: String?, xpath: String) {
        self.name = name
        self.level = level
        self.declaresLevel = declaresLevel
        self.group = group
        self.xpath = xpath
    }
}
