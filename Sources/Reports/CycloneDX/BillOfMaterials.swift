import App
import Bytes
import Findings
import Signing

/// The software of others that an app carries, as a CycloneDX 1.6 bill of materials.
///
/// There is no time in it, and its serial number follows from what it says: the same app gives the same bytes.
/// Source: CycloneDX 1.6 JSON schema (ECMA-424).
public struct BillOfMaterials: Sendable {
    private let app: App
    private let inventory: SoftwareInventory
    private let toolVersion: String

    /// The bill of an app.
    public init(_ inventory: SoftwareInventory, of app: App, toolVersion: String) {
        self.inventory = inventory
        self.app = app
        self.toolVersion = toolVersion
    }

    /// The document.
    public func json() -> [UInt8] {
        let components = inventory.components.enumerated().map { component($1, ref: "\($0 + 1)") }
        var metadata: [String: JSONValue] = [
            "tools": [
                "components": [["type": "application", "name": "touchstone", "version": .string(toolVersion)]]
            ],
            "component": subject,
        ]
        if let companion = app.companion {
            metadata["properties"] = .array(
                ([companion.sentence] + companion.doubts).map { text in
                    ["name": "touchstone:companion", "value": .string(text.en)]
                })
        }
        let body: JSONValue = ["metadata": .object(metadata), "components": .array(components)]
        let document: JSONValue = [
            "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json", "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "serialNumber": .string(Self.serialNumber(sha256(of: body.encoded()))), "version": .integer(1),
            "metadata": .object(metadata), "components": .array(components),
        ]
        return document.encoded()
    }

    private var subject: JSONValue {
        var members: [String: JSONValue] = [
            "type": "application", "bom-ref": "app", "name": .string(app.manifest.package),
        ]
        if let version = app.manifest.versionName { members["version"] = .string(version) }
        return .object(members)
    }

    private func component(_ component: SoftwareComponent, ref: String) -> JSONValue {
        var members: [String: JSONValue] = [
            "type": component.sdk?.role == .framework ? "framework" : "library", "bom-ref": .string(ref),
        ]
        // A coordinate is a group and a name.
        let coordinate = component.name.split(separator: ":", maxSplits: 1).map(String.init)
        if let sdk = component.sdk {
            members["name"] = .string(sdk.title.en)
            members["supplier"] = ["name": .string(sdk.vendor.en)]
            members["description"] = .string(sdk.purpose.title.en)
        } else if coordinate.count == 2 {
            members["group"] = .string(coordinate[0])
            members["name"] = .string(coordinate[1])
        } else {
            members["name"] = .string(component.name)
        }
        if let version = component.version { members["version"] = .string(version) }
        if let url = component.packageURL { members["purl"] = .string(url) }
        let occurrences = component.signs.map { sign -> JSONValue in
            ["location": .string(sign.file), "additionalContext": .string("\(sign.source.rawValue): \(sign.value)")]
        }
        if !occurrences.isEmpty { members["evidence"] = ["occurrences": .array(occurrences)] }
        if !component.parts.isEmpty {
            members["components"] = .array(
                component.parts.enumerated().map { self.component($1, ref: "\(ref).\($0 + 1)") })
        }
        return .object(members)
    }

    /// A UUID of version 8 (RFC 9562, free form) made of a digest.
    private static func serialNumber(_ digest: [UInt8]) -> String {
        var bytes = Array(digest.prefix(16))
        bytes[6] = bytes[6] & 0x0f | 0x80
        bytes[8] = bytes[8] & 0x3f | 0x80
        let digits = bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        let groups = [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]]
        return "urn:uuid:" + groups.map { $0.joined() }.joined(separator: "-")
    }
}
