import App
import Findings

/// A permission that a caller of an exported component needs, with where that is said.
struct PermissionGuard {
    /// The permission.
    var permission: String
    /// The component behind it.
    var component: Component
    /// Where it is said.
    var evidence: Evidence
}

extension App {
    /// Every permission that guards an exported component, in the order of the manifest.
    ///
    /// Components that are disabled count: the app may enable them while it runs.
    var guards: [PermissionGuard] {
        manifest.components.filter(\.mayBeExported).flatMap { component in
            var guards: [PermissionGuard] = []
            func add(_ permission: String?, _ attribute: String) {
                guard let permission, !guards.contains(where: { $0.permission == permission }) else { return }
                guards.append(
                    PermissionGuard(
                        permission: permission, component: component,
                        evidence: evidence(for: permission, attribute, of: component)))
            }
            add(component.permission, "permission")
            add(component.readPermission, "readPermission")
            add(component.writePermission, "writePermission")
            for path in component.provider?.pathPermissions ?? [] {
                add(path.readPermission, "readPermission")
                add(path.writePermission, "writePermission")
            }
            return guards
        }
    }

    private func evidence(for permission: String, _ attribute: String, of component: Component) -> Evidence {
        if let application = manifest.application, application.permission == permission {
            return .attribute("permission", of: application.xpath, permission)
        }
        let paths = component.provider?.pathPermissions ?? []
        if component.permission != permission, component.readPermission != permission,
            component.writePermission != permission,
            paths.contains(where: { $0.readPermission == permission || $0.writePermission == permission })
        {
            return .manifest("\(component.xpath)/path-permission", split: component.split, permission)
        }
        return .attribute(attribute, of: component, permission)
    }
}

extension Sequence where Element == PermissionGuard {
    /// The guards by permission, in the order in which the permissions first occur.
    var grouped: [(permission: String, guards: [PermissionGuard])] {
        var groups: [(permission: String, guards: [PermissionGuard])] = []
        var position: [String: Int] = [:]
        for element in self {
            if let index = position[element.permission] {
                groups[index].guards.append(element)
            } else {
                position[element.permission] = groups.count
                groups.append((element.permission, [element]))
            }
        }
        return groups
    }

    /// The components' names as a message lists them: at most three, then how many there are.
    func names(_ language: Language) -> String { map(\.component.caption).listed(language) }
}

extension [String] {
    /// At most three items, then how many there are in all.
    func listed(_ language: Language) -> String {
        let shown = prefix(3).joined(separator: language == .zh ? "、" : ", ")
        guard count > 3 else { return shown }
        return language == .zh ? "\(shown)等 \(count) 项" : "\(shown) and others, \(count) in all"
    }
}
