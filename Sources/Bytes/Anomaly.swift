/// Something irregular that a format's reader saw and that Android would accept.
///
/// Each format has its own `Kind`; the text for people is written where all formats meet (`App`).
public struct Anomaly<Kind: AnomalyKind>: Sendable, Hashable {
    /// What is irregular.
    public var kind: Kind
    /// Where, in bytes from the start of the input that was read.
    public var offset: Int
    /// The entry, chunk, element or field it concerns, as the input spells it (escape before showing).
    public var subject: String
    /// The values that were seen, such as `central 8, local 0`; may be empty.
    public var detail: String

    /// An anomaly of the given kind.
    public init(_ kind: Kind, at offset: Int, subject: String = "", detail: String = "") {
        self.kind = kind
        self.offset = offset
        self.subject = subject
        self.detail = detail
    }
}

/// The list of irregularities one format can show; the raw value is its stable code, such as `zip.duplicate-name`.
public protocol AnomalyKind: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}
