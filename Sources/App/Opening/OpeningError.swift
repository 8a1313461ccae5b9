import Archive
import Bytes
import Dex
import Elf
import Findings
import Resources

/// Why an app could not be opened, or a part of it not read.
public struct OpeningError: Error, Hashable, Sendable {
    /// What went wrong.
    public enum Trouble: Hashable, Sendable {
        /// The archive, or an entry of it.
        case archive(ArchiveError)
        /// Compiled XML or a resource table.
        case resource(ResourceError)
        /// A dex file.
        case dex(DexError)
        /// A native library.
        case elf(ElfError)
        /// The manifest is XML with another root than `<manifest>`.
        case noManifestRoot(String)
        /// There is no file of that name in the package.
        case absent
        /// None of the packages is a base: all say that they are splits.
        case noBase
        /// Several packages say that they are the base; the other one's name.
        case severalBases(String)
        /// A split of another app, or of another version; what it says of itself.
        case foreignSplit(String)
    }

    /// The package: its file's name or its path in the container; empty for the input itself.
    public var package: String
    /// The file within the package; empty for the package itself.
    public var part: String
    /// What went wrong.
    public var trouble: Trouble

    /// An error in a part of a package.
    public init(package: String, part: String = "", _ trouble: Trouble) {
        self.package = package
        self.part = part
        self.trouble = trouble
    }
}
