import Bytes

/// What the attributes of a source stamp mean.
///
/// Source: apksig, `SourceStampConstants`.
private enum StampAttributeID {
    static let proofOfRotation = Int32(bitPattern: 0x9d63_03f7)
    static let time = Int32(bitPattern: 0xe43c_5946)
}

extension SourceStampVerifier {
    /// Reads the attributes, whose signature was checked before.
    func readAttributes(
        _ attributes: ByteSlice, of certificate: Certificate, _ stamp: inout SourceStamp
    ) throws(ByteError) {
        var outer = SliceReader(attributes)
        var reader = SliceReader(try outer.lengthPrefixed())
        var count = 0
        while !reader.isAtEnd {
            count += 1
            do {
                var attribute = SliceReader(try reader.lengthPrefixed())
                let id = try attribute.int32()
                switch id {
                case StampAttributeID.proofOfRotation:
                    guard stamp.lineage.isEmpty else { throw ByteError(.outOfRange, at: 0) }
                    readLineage(attribute.rest(), of: certificate, &stamp)
                case StampAttributeID.time:
                    let time = try attribute.int64()
                    if time > 0 {
                        stamp.timestamp = Int(time)
                    } else {
                        stamp.issues.append(SignatureIssue(.sourceStampInvalidTimestamp, [String(time)]))
                    }
                default:
                    if stamp.remarks.count < IssueLog.keptPerCode {
                        stamp.remarks.append(SignatureIssue(.sourceStampUnknownAttribute, [Hex.identifier(id)]))
                    }
                }
            } catch {
                stamp.issues.append(SignatureIssue(.sourceStampMalformedAttribute, [String(count)]))
                return
            }
        }
    }

    private func readLineage(_ value: ByteSlice, of certificate: Certificate, _ stamp: inout SourceStamp) {
        do {
            let lineage = try Lineage(parsing: value)
            stamp.lineage = lineage.nodes.map(\.certificate)
            if stamp.lineage.last != certificate { stamp.issues.append(SignatureIssue(.sourceStampPorCertMismatch)) }
        } catch {
            switch error {
            case .malformed: stamp.issues.append(SignatureIssue(.sourceStampMalformedLineage))
            case .notVerified: stamp.issues.append(SignatureIssue(.sourceStampPorDidNotVerify))
            case .foreign: stamp.issues.append(SignatureIssue(.sourceStampPorCertMismatch))
            }
        }
    }
}
