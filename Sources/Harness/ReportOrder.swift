/// A report that is asked for.
public struct ReportOrder<Format: RawRepresentable<String> & Sendable>: Sendable {
    /// Its form.
    public var format: Format
    /// Where it goes.
    public var destination: Destination

    /// An order.
    public init(_ format: Format, to destination: Destination) {
        self.format = format
        self.destination = destination
    }

    /// Reads `html=report.html`; nil if it is not of that form.
    public init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let format = Format(rawValue: String(parts[0])) else { return nil }
        self.init(format, to: .file(String(parts[1])))
    }
}
