import Archive

/// How much an input may ask of this machine, in the units that people give.
public struct Limits: Sendable, Hashable {
    /// Most MiB that one file of a package may expand to.
    public var fileMiB: Int
    /// Most MiB that all files of a package may expand to.
    public var totalMiB: Int
    /// Most files that a package may have.
    public var files: Int
    /// Longest name of a file, in bytes.
    public var nameBytes: Int

    /// Values that a person may give.
    public static let allowed = 1...1_000_000_000

    /// Limits that every package passes which a phone installs.
    public static let standard = Limits(
        fileMiB: ArchiveLimits.standard.entryExpansion >> 20, totalMiB: ArchiveLimits.standard.totalExpansion >> 20,
        files: ArchiveLimits.standard.entryCount, nameBytes: ArchiveLimits.standard.nameLength)

    /// Limits of the given numbers.
    public init(fileMiB: Int, totalMiB: Int, files: Int, nameBytes: Int) {
        self.fileMiB = fileMiB
        self.totalMiB = totalMiB
        self.files = files
        self.nameBytes = nameBytes
    }

    /// The same limits as the archive room counts them.
    var archive: ArchiveLimits {
        var limits = ArchiveLimits.standard
        limits.entryExpansion = fileMiB << 20
        limits.totalExpansion = totalMiB << 20
        limits.entryCount = files
        limits.nameLength = nameBytes
        return limits
    }
}
