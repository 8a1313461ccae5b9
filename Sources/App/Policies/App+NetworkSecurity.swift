import Findings

/// What is known about an app's network security policy.
public enum NetworkSecurityFacts: Sendable, Hashable {
    /// No configuration file: the manifest and the defaults rule.
    case none(NetworkSecurityPolicy)
    /// A configuration file for each configuration of the phone; at least one.
    case configured([NetworkSecurityFile])
    /// The manifest names a file that could not be read, for this reason.
    case unreadable(LocalizedText)
}

/// A network security configuration file with the policy it makes.
public struct NetworkSecurityFile: Sendable, Hashable {
    /// The path in the archive.
    public var path: String
    /// The policy.
    public var policy: NetworkSecurityPolicy
}

extension App {
    /// The policy of each configuration file, or of the app without one.
    public var networkSecurity: NetworkSecurityFacts {
        let target = manifest.sdk.target
        guard let reference = manifest.application?.networkSecurityConfig else {
            return .none(NetworkSecurityPolicy(targetSdk: target, permitsCleartext: permitsCleartextByManifest))
        }
        let files = xml(reference)
        guard !files.isEmpty else { return .unreadable(unreadable(reference)) }
        return .configured(
            files.map {
                NetworkSecurityFile(path: $0.path, policy: NetworkSecurityPolicy(parsing: $0.root, targetSdk: target))
            })
    }

    /// True if the app may open connections: by a permission of its own, or by one it shares through a user id.
    public var mayUseNetwork: Bool {
        manifest.sharedUserID != nil
            || manifest.requestedPermissions.contains { $0.name == "android.permission.INTERNET" }
    }

    /// The manifest's word on cleartext, or the default: allowed until targetSdk 27, never in the sandbox of version 2.
    public var permitsCleartextByManifest: Bool {
        if (manifest.targetSandboxVersion ?? 1) >= 2 { return false }
        guard let flag = manifest.application?.usesCleartextTraffic else { return manifest.sdk.target < 28 }
        return flag.canBe(true)
    }

    /// Why the file behind a reference cannot be judged.
    public func unreadable(_ reference: ResourceReference) -> LocalizedText {
        let name = "@" + (reference.name.isEmpty ? "0x" + String(reference.id, radix: 16) : reference.name)
        if let reason = resources.unreadable {
            return LocalizedText(
                zh: "资源表无法读取，\(name) 指向的文件未能查看：\(reason.zh)",
                en: "The resource table could not be read, so the file behind \(name) was not seen: \(reason.en)")
        }
        return LocalizedText(
            zh: "清单引用的 \(name) 在包内找不到可读取的文件", en: "The manifest refers to \(name), but no file behind it could be read")
    }
}
