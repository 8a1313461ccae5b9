/// The unpacked package that a user names beside a packed app, to supply its code.
public struct CompanionOrder: Sendable, Hashable {
    /// The path of its file or folder.
    public var path: String
    /// True to take it even where package name, version code or signer are not those of the app.
    public var allowsMismatch: Bool

    /// An order.
    public init(path: String, allowsMismatch: Bool = false) {
        self.path = path
        self.allowsMismatch = allowsMismatch
    }
}
