import Bytes

/// One field of a header's extra part: an identifier and its bytes.
///
/// Source: APPNOTE.TXT 4.5.1.
public struct ExtraField: Hashable, Sendable {
    /// What the field is.
    public var id: UInt16
    /// Where its value stands in the archive.
    public var value: Range<Int>

    /// The field that apksig pads with to align stored data: a boundary (16 bit), then zeros.
    ///
    /// Source: apksig, `ApkSigner`, `ALIGNMENT_ZIP_EXTRA_DATA_FIELD_HEADER_ID`.
    static let alignment: UInt16 = 0xd935

    /// The fields that stand in `extra`, and what is left where they end.
    ///
    /// Zipalign pads with up to three zeros, or with zeros alone: these are no field and nothing to report.
    static func all(in extra: Range<Int>, of bytes: RawSpan) -> (fields: [ExtraField], rest: Range<Int>) {
        var fields: [ExtraField] = []
        var position = extra.lowerBound
        while position + 4 <= extra.upperBound, let id = try? bytes.u16(at: position),
            let length = try? bytes.u16(at: position + 2), position + 4 + Int(length) <= extra.upperBound
        {
            fields.append(ExtraField(id: id, value: (position + 4)..<(position + 4 + Int(length))))
            position += 4 + Int(length)
        }
        return (fields, position..<extra.upperBound)
    }
}

extension Archive {
    /// The extra fields of an entry's central directory record.
    public func centralExtraFields(of entry: Entry) -> [ExtraField] {
        ExtraField.all(in: entry.central.extra, of: bytes.bytes).fields
    }

    /// The extra fields of an entry's local header; none where there is no such header.
    public func localExtraFields(of entry: Entry) -> [ExtraField] {
        guard let local = entry.local else { return [] }
        return ExtraField.all(in: local.extra, of: bytes.bytes).fields
    }
}
