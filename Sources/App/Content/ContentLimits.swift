import Bytes

/// How much of a file is looked at. The numbers bound the time of the whole look, however a file is made.
public struct ContentLimits: Sendable, Hashable {
    /// Bytes of a text that are searched for keys and personal data.
    public var textBytes = 8 << 20
    /// Bytes of a database that are searched for personal data.
    public var databaseBytes = 64 << 20
    /// How deep archives are opened inside archives.
    public var depth = 3
    /// Members looked at in all nested archives of one file.
    public var members = 4096
    /// Bytes inflated from all nested archives of one file.
    public var memberBytes = 64 << 20
    /// Embedded files that are listed by name.
    public var embedded = 64

    /// The limits that fit a phone app.
    public static let standard = ContentLimits()

    /// The standard limits, to be changed.
    public init() {}
}

/// A file inside an archive that is itself a file of the package.
public struct NestedMember {
    /// The path in that archive.
    public var path: String
    /// Size inflated, as the archive says.
    public var size: Int
    /// Where its header begins in the archive.
    public var offset: Int
    /// Its bytes; nil if they cannot be read.
    public var contents: () -> ByteSlice?

    /// A member.
    public init(path: String, size: Int, offset: Int, contents: @escaping () -> ByteSlice?) {
        self.path = path
        self.size = size
        self.offset = offset
        self.contents = contents
    }
}

/// Lists the members of an archive; nil if it cannot be opened.
///
/// Passed in, so that telling contents apart needs no knowledge of the zip format.
public typealias ArchiveOpener = @Sendable (ByteSlice) -> [NestedMember]?
