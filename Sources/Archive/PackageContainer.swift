import Bytes

/// An input as a user has it: one package, or a container of packages that go to a device together.
///
/// What it is its content decides; a file name is not looked at. A zip with an `AndroidManifest.xml` of its own is a
/// package, whatever packages lie among its assets.
public struct PackageContainer: Sendable {
    /// What an input is; the raw value is the usual ending of its name.
    public enum Kind: String, CaseIterable, Sendable {
        /// An Android package.
        case package = "apk"
        /// An Android App Bundle: what packages are made from; no device installs it.
        case bundle = "aab"
        /// A set of APKs made by bundletool, with a table of contents (`toc.pb`).
        case bundletoolSet = "apks"
        /// A container with a `manifest.json`, as APKPure makes.
        case xapk = "xapk"
        /// A container with an `info.json`, as APKMirror makes.
        case apkm = "apkm"
        /// Any other zip with packages in it.
        case collection = "zip"
    }

    /// One package of the input.
    public struct Member: Sendable {
        /// Its path in the container; empty if the input itself is the package.
        public var name: String
        /// The package, already read.
        public var archive: Archive
        /// Its bytes.
        public var bytes: ByteSlice { archive.bytes }
    }

    /// A file that looks like a package and is not among the members.
    public struct LeftOut: Hashable, Sendable {
        /// Why a file is left out.
        public enum Reason: Hashable, Sendable {
            /// The table of contents has it for other devices or other ways to install.
            case otherDevices
            /// It has the name of a package but no manifest.
            case noManifest
            /// It cannot be read.
            case unreadable(ArchiveError)
        }

        /// Its path in the container.
        public var name: String
        /// Why it is left out.
        public var reason: Reason
    }

    /// What the input is.
    public var kind: Kind
    /// The packages a device would get, in the order of the container: one for a package or a bundle, at least one else.
    ///
    /// Which of them is the base and which are splits their manifests say.
    public var members: [Member]
    /// Packages in the container that are not members.
    public var leftOut: [LeftOut]
}
