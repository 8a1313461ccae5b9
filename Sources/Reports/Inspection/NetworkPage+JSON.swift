import App
import Findings

extension NetworkPage {
    /// The page as JSON; its shape is stated by ``Schemas``, `network`.
    public func json() -> [UInt8] {
        let application = app.manifest.application
        let document: JSONValue = [
            "schemaVersion": .integer(Analysis.schemaVersion), "package": .string(app.manifest.package),
            "internet": .bool(app.mayUseNetwork), "debuggable": .bool(isDebuggable),
            "usesCleartextTraffic": JSONValue(application?.usesCleartextTraffic?.canBe(true)),
            "configuration": JSONValue(application?.networkSecurityConfig?.name),
            "unreadable": unreadable?.json ?? .null, "platforms": .array(app.networkPlatforms.map(\.json)),
            "policies": .array(policies.map { json(of: $0.policy, $0.file) }),
        ]
        return document.encoded()
    }

    private func json(of policy: NetworkSecurityPolicy, _ file: String?) -> JSONValue {
        [
            "file": JSONValue(file), "errors": JSONValue(policy.errors), "base": policy.base.json,
            "domains": .array(policy.domains.map(\.json)),
            "debugAnchors": .array(policy.debugAnchors.map(\.json)),
        ]
    }
}

extension NetworkPlatformRange {
    fileprivate var json: JSONValue {
        [
            "first": .integer(first), "last": JSONValue(last), "decidedBy": .string(authority.rawValue),
            "cleartext": JSONValue(permitsCleartext), "userCertificates": JSONValue(trustsUserCertificates),
            "pins": .bool(checksPins),
        ]
    }
}

extension NetworkSecurityPolicy.Config {
    fileprivate var json: JSONValue {
        [
            "hosts": .array(
                domains.map { domain in
                    [
                        "name": .string(domain.name), "subdomains": .bool(domain.includesSubdomains),
                        "local": .bool(domain.isLocal),
                    ]
                }),
            "cleartext": .bool(permitsCleartext), "cleartextXPath": JSONValue(cleartextXPath),
            "trustAnchors": .array(trustAnchors.map(\.json)), "xpath": .string(xpath),
            "pinSet": pinSet.map { set in
                [
                    "expiration": JSONValue(set.expiration),
                    "pins": .array(
                        set.pins.map { pin in
                            [
                                "digest": .string(pin.digest), "value": .string(pin.value),
                                "valid": .bool(pin.isValid),
                            ]
                        }),
                ]
            } ?? .null,
        ]
    }
}

extension NetworkSecurityPolicy.TrustAnchor {
    fileprivate var json: JSONValue {
        let (kind, text): (String, String?) =
            switch source {
            case .system: ("system", nil)
            case .user: ("user", nil)
            case .bundled(let name): ("bundled", name)
            case .unknown(let name): ("unknown", name)
            }
        return [
            "source": .string(kind), "reference": JSONValue(text), "overridesPins": .bool(overridesPins),
            "xpath": .string(xpath),
        ]
    }
}
