import Bytes
import Findings
import Resources

/// One application, opened: the facts that checks may ask for and reports show.
public struct App: Sendable {
    /// What kind of input it came as.
    public var inputKind = InputKind.apk
    /// The APKs it is made of, base first.
    public var packages: [PackageFacts] = []
    /// The manifest of the base with what the splits add.
    public var manifest: Manifest
    /// The names under which users see it.
    public var labels = Labels()
    /// Every file of every package, in archive order, base first.
    public var files: [AppFile] = []
    /// The native libraries and programs in archive order, base first: files named so below `lib/<abi>/`, and ELF files
    /// wherever they lie.
    public var nativeLibraries: [NativeLibrary] = []
    /// Everything irregular that Android would accept or that could not be read, in the order of rooms and offsets.
    public var anomalies: [AnomalyRecord] = []
    /// XML files by the path in the archive: those the manifest leads to and all layouts.
    public var xmlFiles: [XMLFile] = []
    /// The compiled manifests of the packages by the split they are of, base first, for questions in XPath.
    public var manifestTrees: [(split: String, tree: XMLTree)] = []
    /// Reads a file again, whole; nil for one that cannot be read. Nil where the packages are not at hand.
    public var contents: (@Sendable (AppFile) -> ByteSlice?)?
    /// The fields of layouts into which people type secrets and personal numbers.
    public var inputFields: [InputField] = []
    /// What `resources.arsc` holds, or why it could not be read.
    public var resources = ResourceFacts()
    /// The code of all dex files; nil where it was not read.
    public var code: AppCode?
    /// Where the code came from that the app itself hides; nil if nothing but the app was read.
    public var companion: Companion?
    /// The signatures of the packages, base first; empty where they were not verified, as those of a bundle.
    public var signatures: [PackageSignature] = []
    /// Whether its code is packed and by whom.
    public var packing = PackingVerdict()
    /// The day of the analysis, for what expires; nil if such questions are not to be judged.
    public var analysisDay: CalendarDay?

    /// An app of that manifest, with nothing else known.
    public init(manifest: Manifest) {
        self.manifest = manifest
    }

    /// An app with these facts.
    public init(
        manifest: Manifest, files: [AppFile] = [], anomalies: [AnomalyRecord] = [], xmlFiles: [XMLFile] = [],
        resources: ResourceFacts = ResourceFacts()
    ) {
        self.manifest = manifest
        self.files = files
        self.anomalies = anomalies
        self.xmlFiles = xmlFiles
        self.resources = resources
    }

    /// The ABIs that there is native code for, sorted.
    ///
    /// Every folder below `lib/` is one, as aapt2 and the installer see it (`NativeLibraryHelper`).
    public var nativeCode: [String] {
        let abis = files.compactMap { file -> Substring? in
            guard file.path.utf8.starts(with: "lib/".utf8) else { return nil }
            let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
            return parts.count == 3 && !parts[2].isEmpty ? parts[1] : nil
        }
        return Set(abis).sorted().map(String.init)
    }

    /// The XML files that a reference leads to, one for each configuration; empty if there is none that could be read.
    public func xml(_ reference: ResourceReference) -> [XMLFile] {
        let paths = resources.files[reference.id] ?? []
        return paths.compactMap { path in xmlFiles.first { $0.path == path } }
    }
}

/// A file of a package with what its bytes are.
public struct AppFile: Sendable, Hashable {
    /// The package it is in: empty for the base, else the split's name.
    public var split: String
    /// The path in the archive.
    public var path: String
    /// Size in the archive, in bytes.
    public var compressedSize: Int
    /// Size inflated, in bytes.
    public var size: Int
    /// What the bytes are; nil where they were not looked at (the reason is an anomaly or a limit).
    public var content: ContentFacts?

    /// A file.
    public init(split: String = "", path: String, compressedSize: Int, size: Int, content: ContentFacts? = nil) {
        self.split = split
        self.path = path
        self.compressedSize = compressedSize
        self.size = size
        self.content = content
    }
}

/// An irregularity of any format, with its meaning.
public struct AnomalyRecord: Sendable, Hashable {
    /// The stable code, such as `zip.duplicate-name`.
    public var code: String
    /// The file of the input: empty for the archive itself, else the path in it.
    public var file: String
    /// Offset within that file, in bytes.
    public var offset: Int
    /// The entry, element or field concerned.
    public var subject: String
    /// The values seen.
    public var detail: String
    /// What it means and what Android does with it.
    public var meaning: LocalizedText

    /// An irregularity.
    public init(
        code: String, file: String = "", offset: Int, subject: String = "", detail: String = "",
        meaning: LocalizedText
    ) {
        self.code = code
        self.file = file
        self.offset = offset
        self.subject = subject
        self.detail = detail
        self.meaning = meaning
    }
}

/// What the resource table says, as far as checks ask.
public struct ResourceFacts: Sendable, Hashable {
    /// Why the table could not be read; nil if it was read (or if the app rightly has none).
    public var unreadable: LocalizedText?
    /// Paths of the files a resource id stands for, one for each configuration.
    public var files: [UInt32: [String]] = [:]
    /// Number of resource entries of the app's own packages.
    public var entryCount = 0
    /// Number of different entry names among them: 1 when all were collapsed into one.
    public var distinctNameCount = 0
    /// Number of different names that have at most two characters.
    public var shortNameCount = 0

    /// An empty table.
    public init() {}
}

extension App {
    /// The files whose strings count: the app's own, and the dex files of its companion.
    public var textFiles: [AppFile] { files + (companion?.files ?? []) }

    /// The files whose strings nobody has searched for keys and addresses, although such files can hold some.
    public var unsearchedTexts: [AppFile] {
        textFiles.filter { file in
            guard let content = file.content, content.texts == nil else { return false }
            switch content.kind {
            case .dex, .compactDex, .elf, .resourceTable, .binaryXML: return true
            // The resources of a bundle are protocol buffers, whose strings are not searched.
            case .unknown: return inputKind == .aab && (file.path.hasSuffix(".pb") || file.path.hasSuffix(".xml"))
            default: return content.kind.isText
            }
        }
    }
}
