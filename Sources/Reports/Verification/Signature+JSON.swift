import App
import Findings
import Signing

/// Signatures as JSON; messages are in one language, as people put them into messages of their own.
extension SignatureReport {
    /// The members of a package's report.
    func members(in language: Language) -> [String: JSONValue] {
        [
            "verified": .bool(verified),
            "schemes": .object(
                Dictionary(
                    uniqueKeysWithValues: SignatureScheme.allCases.map { ($0.rawValue, .bool(schemes.contains($0))) })),
            "present": JSONValue(present.sorted().map(\.rawValue)),
            "minSdk": .integer(range.min), "maxSdk": .integer(range.max),
            "certificates": .array(certificates.map(\.json)),
            "signers": .array(signers.map(\.json)),
            "visibility": .array(visibility.map(\.json)),
            "lineage": lineage?.json ?? .null,
            "sourceStamp": stamp?.json(in: language) ?? .null,
            "errors": .array(errors.map { $0.json(in: language) }),
            "warnings": .array(warnings.map { $0.json(in: language) }),
            "omittedIssues": .integer(omittedIssues),
        ]
    }
}

extension Signer {
    var json: JSONValue {
        [
            "scheme": .string(name.scheme.rawValue), "name": .string(name.text),
            "certificates": .array(certificates.map(\.json)), "minSdk": .integer(minSDK), "maxSdk": .integer(maxSDK),
            "algorithms": JSONValue(algorithms), "ignored": .bool(isIgnored),
        ]
    }
}

extension Certificate {
    var json: JSONValue {
        [
            "subject": .string(subject.text), "issuer": .string(issuer.text), "serial": .string(serial),
            "notBefore": .string(notBefore.text), "notAfter": .string(notAfter.text),
            "keyAlgorithm": .string(keyAlgorithm?.rawValue ?? keyAlgorithmIdentifier), "keyBits": JSONValue(keyBits),
            "curve": JSONValue(curve), "signatureAlgorithm": .string(signatureAlgorithm),
            "sha256": .string(sha256), "sha1": .string(sha1), "md5": .string(md5),
            "country": JSONValue(country), "organization": JSONValue(organization),
        ]
    }
}

extension Visibility {
    fileprivate var json: JSONValue {
        [
            "minSdk": .integer(levels.min), "maxSdk": .integer(levels.max), "scheme": .string(scheme.rawValue),
            "signers": JSONValue(certificates.map(\.sha256)),
        ]
    }
}

extension Lineage {
    fileprivate var json: JSONValue {
        .array(
            nodes.map { node in
                [
                    "certificate": node.certificate.json,
                    "capabilities": JSONValue(node.capabilities.names),
                ]
            })
    }
}

extension Lineage.Capabilities {
    /// The rights by apksigner's names.
    var names: [String] {
        let all: [(Self, String)] = [
            (.installedData, "installed-data"), (.sharedUserID, "shared-uid"), (.permission, "permission"),
            (.rollback, "rollback"), (.auth, "auth"),
        ]
        return all.filter { contains($0.0) }.map(\.1)
    }
}

extension SourceStamp {
    fileprivate func json(in language: Language) -> JSONValue {
        [
            "status": .string(status.rawValue), "version": JSONValue(version),
            "certificate": certificate?.json ?? .null, "timestamp": .integer(timestamp),
            "issues": .array((issues + remarks).map { $0.json(in: language) }),
        ]
    }
}

extension SignatureIssue {
    func json(in language: Language) -> JSONValue {
        [
            "code": .string(code.rawValue), "message": .string(message[language]),
            "signer": JSONValue(signer?.text),
        ]
    }
}
