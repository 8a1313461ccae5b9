import Bytes

extension BlockSignerParser {
    /// The most histories of keys that one signer may bring; Android expects one.
    private static let maxLineages = 4

    /// Reads the additional attributes, which make up the last part of the signed data.
    mutating func parseAttributes(_ list: ByteSlice) {
        var reader = SliceReader(list)
        var missing: [Int32] = []
        while !reader.isAtEnd {
            do {
                var bytes = SliceReader(try reader.lengthPrefixed())
                let id = try bytes.int32()
                let value = bytes.rest()
                signer.attributes.append((id: id, value: value))
                if scheme.hasLevels {
                    try readV3Attribute(id, value)
                } else {
                    try readV2Attribute(id, value, missing: &missing)
                }
            } catch {
                fail(scheme.codes.malformedAttribute, [String(signer.attributes.count + 1)])
                return
            }
        }
        for scheme in Set(missing).sorted() {
            fail(.v2SigMissingApkSigReferenced, [String(signer.name.index), Self.schemeName(scheme)])
        }
        let mentioned = signer.attributes.contains { $0.id == AttributeID.rotationMinSDK }
        if scheme.isFull, let rotation = scheme.rotationMinSDK, !mentioned {
            warn(.v31RotationMinSdkAttrMissing, [String(rotation)])
        }
    }

    /// The name of a scheme by its number.
    static func schemeName(_ number: Int32) -> String { "APK Signature Scheme v\(number)" }

    private mutating func readV2Attribute(
        _ id: Int32, _ value: ByteSlice, missing: inout [Int32]
    ) throws(ByteError) {
        guard id == AttributeID.strippingProtection else {
            warn(.v2SigUnknownAdditionalAttribute, [Hex.identifier(id)])
            return
        }
        var reader = SliceReader(value)
        let other = try reader.int32()
        if !scheme.supportedSchemes.contains(other) {
            warn(.v2SigUnknownApkSigSchemeId, [String(signer.name.index), String(other)])
        } else if !scheme.foundSchemes.contains(other) {
            missing.append(other)
        }
    }

    private mutating func readV3Attribute(_ id: Int32, _ value: ByteSlice) throws(ByteError) {
        switch id {
        case AttributeID.proofOfRotation:
            guard signer.attributes.count(where: { $0.id == id }) <= Self.maxLineages else {
                throw ByteError(.outOfRange, at: 0)
            }
            readLineage(value)
        case AttributeID.rotationMinSDK:
            // Only Android 13 and later know v3.1 and so miss it.
            guard scheme.range.max >= APILevel.t, scheme.isFull else { return }
            var reader = SliceReader(value)
            let level = Int(try reader.int32())
            guard let rotation = scheme.rotationMinSDK else {
                fail(.v31BlockMissing, [String(level)])
                return
            }
            if level != rotation { fail(.v31RotationMinSdkMismatch, [String(level), String(rotation)]) }
        case AttributeID.rotationOnDevelopmentRelease:
            if scheme.scheme != .v31 { warn(.v31RotationTargetsDevReleaseAttrOnV3Signer) }
        default:
            warn(.v3SigUnknownAdditionalAttribute, [Hex.identifier(id)])
        }
    }

    private mutating func readLineage(_ value: ByteSlice) {
        do {
            let lineage = try Lineage(parsing: value)
            signer.lineage = lineage
            guard let own = signer.certificates.first, lineage.size(upTo: own) == lineage.nodes.count else {
                fail(.v3SigPorCertMismatch)
                return
            }
        } catch {
            switch error {
            case .malformed: fail(.v3SigMalformedLineage)
            case .notVerified: fail(.v3SigPorDidNotVerify)
            case .foreign: fail(.v3SigPorCertMismatch)
            }
        }
    }
}
