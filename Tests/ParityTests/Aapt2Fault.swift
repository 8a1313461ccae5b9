/// Where aapt2 (2.19, as Debian has it) prints something else than Android does, and why.
enum Aapt2Fault {
    /// The reason, by file and field.
    static let of: [String: [BadgingField: String]] = [:]
}
