/// Why an archive, or one entry of it, cannot be read.
///
/// Thrown only where there is nothing to go on with; what is irregular but readable is an anomaly.
public struct ArchiveError: Error, Hashable, Sendable {
    /// The kind of trouble; the raw value is a stable code.
    public enum Code: String, CaseIterable, Sendable {
        /// No end of central directory record in the last 65,557 bytes: this is no zip archive.
        case notAnArchive = "zip.not-an-archive"
        /// No end record leads to a central directory inside the file.
        case directoryOutOfBounds = "zip.directory-out-of-bounds"
        /// The end record asks for a zip64 end record that is missing or malformed.
        case malformedZip64 = "zip.malformed-zip64"
        /// The end record counts no entries (libziparchive refuses an empty archive as well).
        case noEntries = "zip.no-entries"
        /// There is no readable record where the central directory should begin.
        case noDirectory = "zip.no-directory"
        /// The entry's local header is not where the central directory says.
        case localHeaderUnreadable = "zip.local-header-unreadable"
        /// The entry's data do not lie inside the file.
        case dataOutOfBounds = "zip.data-out-of-bounds"
        /// The compressed bytes are no valid deflate stream.
        case malformedStream = "zip.malformed-stream"
        /// The stream holds more bytes than the directory declares.
        case longerThanDeclared = "zip.longer-than-declared"
        /// The stream holds fewer bytes than the directory declares.
        case shorterThanDeclared = "zip.shorter-than-declared"
        /// No deflate stream of the entry's length can hold as much as it declares.
        case implausibleSize = "zip.implausible-size"
        /// The entry is marked as encrypted, and as it stands nobody can read it.
        case encryptedEntry = "zip.encrypted-entry"
        /// The entry is compressed by a method other than deflate.
        case unknownMethod = "zip.unknown-method"
        /// More entries than ``ArchiveLimits/entryCount`` allows.
        case entryCountLimit = "zip.limit.entry-count"
        /// An entry's name is longer than ``ArchiveLimits/nameLength`` allows.
        case nameLengthLimit = "zip.limit.name-length"
        /// An entry would expand beyond ``ArchiveLimits/entryExpansion``.
        case entryExpansionLimit = "zip.limit.entry-expansion"
        /// All entries together would expand beyond ``ArchiveLimits/totalExpansion``.
        case totalExpansionLimit = "zip.limit.total-expansion"
        /// Files of archives inside a package would expand beyond ``ArchiveLimits/nestedExpansion``.
        case nestedExpansionLimit = "zip.limit.nested-expansion"
        /// Containers lie deeper in each other than ``ArchiveLimits/nesting`` allows.
        case nestingLimit = "zip.limit.nesting"
        /// The archive is neither an Android package nor a container of such.
        case noPackage = "container.no-package"
        /// libzip cannot read the container or a member of it; the detail is its own text.
        case unreadableContainer = "container.unreadable"
    }

    /// The kind of trouble.
    public var code: Code
    /// Where, in bytes from the start of the archive.
    public var offset: Int
    /// The entry or field it concerns, as the archive spells it (escape before showing); may be empty.
    public var subject: String
    /// For a broken limit: the limit and the value that broke it.
    public var exceeded: Exceeded?
    /// What was seen, such as `offset 70000, size 120, file 65536`; may be empty.
    public var detail: String

    /// A limit and the value that went beyond it.
    public struct Exceeded: Hashable, Sendable {
        /// The largest value allowed.
        public var limit: Int
        /// The value found; `Int.max` where it does not fit.
        public var value: Int

        /// A limit and the value that went beyond it.
        public init(limit: Int, value: Int) {
            self.limit = limit
            self.value = value
        }
    }

    /// An error of the given kind.
    public init(_ code: Code, at offset: Int, subject: String = "", detail: String = "", exceeded: Exceeded? = nil) {
        self.code = code
        self.offset = offset
        self.subject = subject
        self.detail = detail
        self.exceeded = exceeded
    }
}
