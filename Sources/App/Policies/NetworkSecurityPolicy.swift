import Bytes

/// What an app's network security configuration and manifest together allow, as the platform works it out.
///
/// A value that a configuration does not give is inherited: from the domain-config around it, from the base-config,
/// from the platform's default for the targetSdk.
///
/// Source: AOSP `frameworks/base/packages/NetworkSecurityConfig`, `XmlConfigSource`, `ManifestConfigSource` and
/// `NetworkSecurityConfig.getDefaultBuilder`.
public struct NetworkSecurityPolicy: Sendable, Hashable {
    /// A set of certificates that connections may be verified with.
    public struct TrustAnchor: Sendable, Hashable {
        /// Where the certificates come from.
        public enum Source: Sendable, Hashable {
            /// Those of the system.
            case system
            /// Those that the user, or whoever holds the phone, has installed.
            case user
            /// A file of the package: the text of the reference.
            case bundled(String)
            /// Something that the platform refuses.
            case unknown(String)
        }

        /// Where they come from.
        public var source: Source
        /// True if pins do not hold for chains that end in them.
        public var overridesPins: Bool
        /// Where the element stands; empty for a default.
        public var xpath: String
        /// The resource that ``Source/bundled(_:)`` refers to.
        public var resource: ResourceReference?
    }

    /// A `<pin>`.
    public struct Pin: Sendable, Hashable {
        /// `digest`, as written.
        public var digest: String
        /// The Base64 text.
        public var value: String
        /// Where it stands.
        public var xpath: String

        /// A pin.
        public init(digest: String, value: String, xpath: String) {
            self.digest = digest
            self.value = value
            self.xpath = xpath
        }

        /// True if the platform accepts it: SHA-256 and 32 bytes.
        public var isValid: Bool {
            digest == "SHA-256" && Base64Text.byteCount(value) == 32
        }
    }

    /// A `<pin-set>`.
    public struct PinSet: Sendable, Hashable {
        /// `expiration`, as written; from that day on the pins do not hold any more.
        public var expiration: String?
        /// The pins.
        public var pins: [Pin]
        /// Where it stands.
        public var xpath: String
    }

    /// A host that a configuration is for.
    public struct Domain: Sendable, Hashable {
        /// The host in lower case.
        public var name: String
        /// True if it is for all hosts below as well.
        public var includesSubdomains: Bool

        /// True if the name leads to the phone itself or to the host of an emulator: nothing leaves the machine.
        public var isLocal: Bool {
            name == "localhost" || name.hasSuffix(".localhost") || name.hasPrefix("127.") || name == "::1"
                || name == "10.0.2.2" || name == "10.0.3.2"
        }
    }

    /// The configuration of some hosts (or of all others) after inheritance.
    public struct Config: Sendable, Hashable {
        /// The hosts; empty for the base.
        public var domains: [Domain] = []
        /// Whether cleartext is allowed.
        public var permitsCleartext: Bool
        /// Where that is written; nil for the platform's default.
        public var cleartextXPath: String?
        /// What is trusted.
        public var trustAnchors: [TrustAnchor]
        /// The pins; nil if there are none.
        public var pinSet: PinSet?
        /// Where the element stands; empty for the platform's default.
        public var xpath: String
    }

    /// What holds for hosts that no domain-config names.
    public var base: Config
    /// The domain-configs in order, each with its hosts; nested ones after those around them.
    public var domains: [Config]
    /// What is trusted in addition when the app is debuggable.
    public var debugAnchors: [TrustAnchor]
    /// Mistakes for which the platform refuses the whole configuration, so that every connection fails.
    public var errors: [String]

    /// The configuration that is closest to a host, as the platform chooses it.
    public func config(for host: String) -> Config {
        let host = host.lowercased()
        var best: (length: Int, config: Config)?
        for config in domains {
            for domain in config.domains {
                let fits = domain.name == host || (domain.includesSubdomains && host.hasSuffix("." + domain.name))
                if fits, domain.name.utf8.count > best?.length ?? -1 { best = (domain.name.utf8.count, config) }
            }
        }
        return best?.config ?? base
    }
}

/// Base64 in XML text.
enum Base64Text {
    /// How many bytes a text stands for; nil if it is no Base64.
    static func byteCount(_ text: String) -> Int? {
        let characters = text.utf8.filter { !$0.isBlank }
        let body = characters.prefix { $0 != UInt8(ascii: "=") }
        let padding = characters.count - body.count
        guard characters.count % 4 == 0, padding <= 2,
            characters.suffix(padding).allSatisfy({ $0 == UInt8(ascii: "=") }),
            body.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/") })
        else { return nil }
        return characters.count / 4 * 3 - padding
    }
}
