/// Where the APK Signing Block stands and what it holds, without a look at the signatures.
///
/// ```
/// size − 8 (64 bit) | pair | pair | … | size − 8 (64 bit) | "APK Sig Block 42"
///                     └ length (64 bit) | id (32 bit) | value
/// ```
///
/// Source: AOSP, “APK Signature Scheme v2”, “APK Signing Block”; apksig, `ApkSigningBlockUtils`.
public struct SigningBlockLocation: Hashable, Sendable {
    /// One entry of the block.
    public struct Pair: Hashable, Sendable {
        /// What the value is, such as `0x7109871a` for APK Signature Scheme v2.
        public var id: UInt32
        /// Where the value stands in the archive.
        public var value: Range<Int>
    }

    /// Where the block stands, both sizes and the magic included.
    public var range: Range<Int>
    /// The size at its start, as it stands there.
    public var sizeAtStart: UInt64
    /// The size before the magic, as it stands there; ``range`` follows it, as Android does.
    public var sizeAtEnd: UInt64
    /// The pairs in order, as far as they can be read.
    public var pairs: [Pair]

    /// True if both sizes agree; Android does not take the block otherwise.
    public var isConsistent: Bool { sizeAtStart == sizeAtEnd }

    /// The first pair of that id, which is the one Android takes.
    public func pair(_ id: UInt32) -> Pair? {
        pairs.first { $0.id == id }
    }

    static let magic: StaticString = "APK Sig Block 42"
    /// Size at the end and magic.
    static let footerSize = 24
}
