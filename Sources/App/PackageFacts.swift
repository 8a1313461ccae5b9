/// One APK of the app as an archive: what reports say of the container.
public struct PackageFacts: Sendable, Hashable {
    /// The file's name, or its path in the container.
    public var name: String
    /// The split's name; empty for the base.
    public var split = ""
    /// Size of the file in bytes.
    public var size = 0
    /// Number of entries in the central directory.
    public var entryCount = 0
    /// Size of the end record's comment in bytes.
    public var commentSize = 0
    /// True if the end record is a zip64 one.
    public var isZip64 = false
    /// The APK Signing Block; nil if there is none.
    public var signingBlock: SigningBlockFacts?
    /// True if `resources.arsc` is stored at a multiple of 4 bytes, as API 30 demands; nil if there is no table.
    public var isTableMappable: Bool?
    /// Native libraries that are stored, to be loaded from the archive.
    public var storedLibraries = 0
    /// How many of these begin at a multiple of 16 KiB, as devices with such pages need.
    public var libraries16KiBAligned = 0
    /// Number of anomalies beyond those that are listed.
    public var omittedAnomalies = 0

    /// Where a signing block lies and what it holds.
    public struct SigningBlockFacts: Sendable, Hashable {
        /// Offset in the file, in bytes.
        public var offset: Int
        /// Size in bytes.
        public var size: Int
        /// The ids of its pairs, in order.
        public var ids: [UInt32]

        /// A block.
        public init(offset: Int, size: Int, ids: [UInt32]) {
            self.offset = offset
            self.size = size
            self.ids = ids
        }
    }

    /// Facts of the package of that name.
    public init(name: String) {
        self.name = name
    }
}

/// What kind of input the app came as.
public enum InputKind: String, Sendable {
    /// One APK.
    case apk
    /// A folder or a set of split APKs.
    case splitSet = "split-set"
    /// An archive that bundletool made.
    case apks
    /// An archive in APKPure's form.
    case xapk
    /// An archive in APKMirror's form.
    case apkm
    /// An app bundle, from which packages are yet to be made.
    case aab
}
