import Findings

/// The unpacked package that supplied the code of a packed app: where the code in the reports came from.
public struct Companion: Sendable {
    /// The name of its file or folder, without the path that led to it.
    public var name: String
    /// Its packages, base first.
    public var packages: [Package]
    /// In what it is not the app's, one line each; empty if package name, version code and signer are the same.
    public var differences: [LocalizedText]
    /// Its dex files, for what their strings say; they are no files of the app.
    public var files: [AppFile]

    /// One of its packages.
    public struct Package: Sendable, Hashable {
        /// The file's name, or its path in the container.
        public var name: String
        /// Size in bytes.
        public var size: Int
        /// SHA-256 of the file in hex.
        public var sha256: String

        /// A package.
        public init(name: String, size: Int, sha256: String) {
            self.name = name
            self.size = size
            self.sha256 = sha256
        }
    }

    /// A companion.
    public init(name: String, packages: [Package], differences: [LocalizedText] = [], files: [AppFile] = []) {
        self.name = name
        self.packages = packages
        self.differences = differences
        self.files = files
    }
}
