/// What is known of a permission an app asks for.
public struct PermissionFacts: Sendable, Hashable {
    /// Who defines it.
    public enum Definer: String, Sendable {
        /// Android, in some release.
        case platform
        /// The app itself.
        case app
        /// Somebody else: another app, or a vendor's system.
        case other
    }

    /// How hard it is to get; nil if another app decides.
    public var level: ProtectionLevel?
    /// The group, such as `CAMERA`; nil if there is none.
    public var group: String?
    /// Who defines it.
    public var definedBy: Definer
}

extension App {
    /// What is known of a permission: at an API level, or without one on the newest release that has it.
    public func permissionFacts(_ name: String, at apiLevel: Int? = nil) -> PermissionFacts {
        let platform =
            apiLevel.map { PlatformPermissions.definition(of: name, at: $0) }
            ?? PlatformPermissions.latestDefinition(of: name)
        if let platform {
            return PermissionFacts(level: platform.level, group: platform.group, definedBy: .platform)
        }
        if let own = manifest.definedPermissions.first(where: { $0.name == name }) {
            return PermissionFacts(level: own.level, group: own.group, definedBy: .app)
        }
        return PermissionFacts(level: nil, group: nil, definedBy: .other)
    }
}
