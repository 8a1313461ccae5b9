/// What holds for connections on a range of Android releases, before any host is looked at.
///
/// Sources: AOSP `NetworkSecurityConfig` and `ManifestConfigSource` (API 24), `NetworkSecurityPolicy` (API 23);
/// developer documentation “Network security configuration”, “Changes to trusted certificate authorities in Android 7.0”.
public struct NetworkPlatformRange: Sendable, Hashable {
    /// What decides on a range of releases.
    public enum Authority: String, Sendable {
        /// The platform alone: everything is allowed.
        case platform
        /// `android:usesCleartextTraffic`, or its default.
        case manifest
        /// The network security configuration.
        case configuration
    }

    /// The first API level.
    public var first: Int
    /// The last API level; nil if there is no end.
    public var last: Int?
    /// What decides there.
    public var authority: Authority
    /// Whether cleartext is allowed to hosts without a configuration of their own; nil if the configuration cannot be read.
    public var permitsCleartext: Bool?
    /// Whether certificates that the user installed are trusted for such hosts; nil as above.
    public var trustsUserCertificates: Bool?
    /// Whether pins hold.
    public var checksPins: Bool
}

extension App {
    /// The ranges of releases from minSdkVersion on, oldest first.
    public var networkPlatforms: [NetworkPlatformRange] {
        let policies: [NetworkSecurityPolicy]
        let authority: NetworkPlatformRange.Authority
        switch networkSecurity {
        case .none(let policy): (policies, authority) = ([policy], .manifest)
        case .configured(let files): (policies, authority) = (files.map(\.policy), .configuration)
        case .unreadable: (policies, authority) = ([], .configuration)
        }
        // Where the configuration differs from phone to phone, the worst of them counts.
        let cleartext = policies.isEmpty ? nil : policies.contains { $0.base.permitsCleartext }
        let isDebuggable = manifest.application?.debuggable?.canBe(true) ?? false
        let user = policies.isEmpty ? nil : policies.contains { $0.baseTrustsUser(isDebuggable: isDebuggable) }
        let all = [
            NetworkPlatformRange(
                first: 1, last: 22, authority: .platform, permitsCleartext: true, trustsUserCertificates: true,
                checksPins: false),
            NetworkPlatformRange(
                first: 23, last: 23, authority: .manifest, permitsCleartext: permitsCleartextByManifest,
                trustsUserCertificates: true, checksPins: false),
            NetworkPlatformRange(
                first: 24, last: nil, authority: authority, permitsCleartext: cleartext, trustsUserCertificates: user,
                checksPins: authority == .configuration),
        ]
        let least = manifest.sdk.min
        return all.filter { ($0.last ?? .max) >= least }.map { range in
            var range = range
            range.first = max(range.first, least)
            return range
        }
    }
}

extension NetworkSecurityPolicy {
    fileprivate func baseTrustsUser(isDebuggable: Bool) -> Bool {
        (base.trustAnchors + (isDebuggable ? debugAnchors : [])).contains { $0.source == .user }
    }
}
