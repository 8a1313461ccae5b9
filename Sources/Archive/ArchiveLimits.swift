/// How much an archive may ask of the machine that reads it.
///
/// The standard limits let every package through that a phone installs, and hold back bombs.
public struct ArchiveLimits: Hashable, Sendable {
    /// The most entries a central directory may list.
    public var entryCount: Int
    /// The longest name in bytes.
    public var nameLength: Int
    /// The most bytes one compressed entry may expand to. Stored entries are mapped, not expanded, and do not count.
    public var entryExpansion: Int
    /// The most bytes all compressed entries together may expand to, as far as their declared sizes are possible at all.
    public var totalExpansion: Int
    /// The most bytes that compressed files of archives inside a package may expand to, all together.
    public var nestedExpansion: Int
    /// How deep packages may lie in containers: 1 is a container of packages.
    public var nesting: Int
    /// The most anomalies of one kind that are kept; further ones are only counted.
    public var anomaliesPerKind: Int

    /// Limits; those not given are the standard ones.
    public init(
        entryCount: Int = 262_144, nameLength: Int = 65_535, entryExpansion: Int = 512 << 20,
        totalExpansion: Int = 4 << 30, nestedExpansion: Int = 256 << 20, nesting: Int = 2, anomaliesPerKind: Int = 256
    ) {
        self.entryCount = entryCount
        self.nameLength = nameLength
        self.entryExpansion = entryExpansion
        self.totalExpansion = totalExpansion
        self.nestedExpansion = nestedExpansion
        self.nesting = nesting
        self.anomaliesPerKind = anomaliesPerKind
    }

    /// 262,144 entries, names as long as the format allows, 512 MiB an entry, 4 GiB together, 256 MiB of
    /// what lies in archives inside a package, two levels of containers.
    public static let standard = ArchiveLimits()
}
