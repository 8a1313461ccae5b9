import Bytes

/// The name of an issuer or subject.
///
/// Source: ITU-T X.501; RFC 5280 4.1.2.4; text after RFC 2253.
public struct DistinguishedName: Sendable {
    /// One part of a name.
    public struct Attribute: Sendable, Hashable {
        /// Its identifier in dotted form.
        public var identifier: String
        /// Its value as text.
        public var value: String
        /// True if it belongs to the same component as the attribute before it.
        public var continuesComponent: Bool
    }

    /// Parts that are asked for by name.
    public enum Key: String, Sendable {
        /// CN.
        case commonName = "2.5.4.3"
        /// C: two letters.
        case country = "2.5.4.6"
        /// L.
        case locality = "2.5.4.7"
        /// ST.
        case state = "2.5.4.8"
        /// O.
        case organization = "2.5.4.10"
        /// OU.
        case organizationalUnit = "2.5.4.11"
    }

    /// The parts in the order of the encoding.
    public let attributes: [Attribute]
    let encoded: ByteSlice

    /// The first value of that part; nil if there is none.
    public func first(_ key: Key) -> String? {
        attributes.first { $0.identifier == key.rawValue }?.value
    }

    /// The name as text, the last part first: `CN=Android Debug,O=Android,C=US`.
    public var text: String {
        var components: [String] = []
        for attribute in attributes {
            let name = Self.shortNames[attribute.identifier] ?? attribute.identifier
            let part = "\(name)=\(Self.escaped(attribute.value))"
            if attribute.continuesComponent, let last = components.popLast() {
                components.append(last + "+" + part)
            } else {
                components.append(part)
            }
        }
        return components.reversed().joined(separator: ",")
    }

    private static let shortNames = [
        "2.5.4.3": "CN", "2.5.4.6": "C", "2.5.4.7": "L", "2.5.4.8": "ST", "2.5.4.9": "STREET", "2.5.4.10": "O",
        "2.5.4.11": "OU", "0.9.2342.19200300.100.1.25": "DC", "0.9.2342.19200300.100.1.1": "UID",
        "1.2.840.113549.1.9.1": "emailAddress",
    ]

    /// RFC 2253 2.4.
    private static func escaped(_ value: String) -> String {
        var text = ""
        for character in value.unicodeScalars {
            if ",+\"\\<>;".unicodeScalars.contains(character) { text += "\\" }
            text.unicodeScalars.append(character)
        }
        if text.hasPrefix(" ") || text.hasPrefix("#") { text = "\\" + text }
        return text
    }

    /// The parts as they are compared: case and the amount of white space do not matter.
    private var canonical: [[String]] {
        var components: [[String]] = []
        for attribute in attributes {
            let words = attribute.value.lowercased().split { $0 == " " || $0 == "\t" }
            let part = attribute.identifier + "=" + words.joined(separator: " ")
            if attribute.continuesComponent, var last = components.popLast() {
                last.append(part)
                components.append(last.sorted())
            } else {
                components.append([part])
            }
        }
        return components
    }
}

extension DistinguishedName: Hashable {
    /// Equal as Java's `X500Principal` has it: the same parts but for case and white space.
    public static func == (left: DistinguishedName, right: DistinguishedName) -> Bool {
        left.encoded == right.encoded || left.canonical == right.canonical
    }

    /// Hashes the parts as they are compared.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(canonical)
    }
}

extension DistinguishedName {
    /// Reads a name from its `RDNSequence`.
    init(parsing sequence: BERValue) throws(BERError) {
        var attributes: [Attribute] = []
        for component in try sequence.children(limit: 256) {
            guard component.isUniversal(.set) else { throw BERError(.unexpected, at: 0, field: "name") }
            var isFirst = true
            for pair in try component.children(limit: 256) {
                var reader = pair.reader
                let identifier = try reader.require(.objectIdentifier, "type").objectIdentifier()
                let value = try reader.require("value")
                attributes.append(
                    Attribute(identifier: identifier, value: Self.text(of: value), continuesComponent: !isFirst))
                isFirst = false
            }
        }
        self.attributes = attributes
        encoded = sequence.encoded
    }

    private static func text(of value: BERValue) -> String {
        let bytes = value.contents.array()
        guard value.tagClass == .universal else { return "#" + Hex.text(value.encoded) }
        switch BERValue.Universal(rawValue: value.tagNumber) {
        case .bmpString:
            let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
                UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
            }
            return String(decoding: units, as: UTF16.self)
        case .t61String:
            return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        case .utf8String, .printableString, .ia5String, .universalString:
            return String(decoding: bytes, as: UTF8.self)
        default:
            return "#" + Hex.text(value.encoded)
        }
    }
}
