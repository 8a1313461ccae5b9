import Archive
import Elf

/// A native library or program of the app, wherever it lies: its place in the archive and what its headers say.
public struct NativeLibrary: Sendable, Hashable {
    /// The package it is in: the file's name or its path in the container; empty for the input itself.
    public var package: String
    /// The path in the archive.
    public var path: String
    /// The ABI whose folder it is in (`lib/<abi>/`); nil elsewhere.
    public var folderABI: String?
    /// Its size in bytes, inflated.
    public var size: Int
    /// Where its bytes begin in the APK if it is stored there as it is; nil for a compressed one, which the installer
    /// unpacks, and in a bundle, from which nothing is loaded.
    public var storedAt: Int?
    /// What it is, or why that cannot be told.
    public var content: Content

    /// A library in an archive.
    public init(
        package: String = "", path: String, folderABI: String?, size: Int, storedAt: Int? = nil, content: Content
    ) {
        self.package = package
        self.path = path
        self.folderABI = folderABI
        self.size = size
        self.storedAt = storedAt
        self.content = content
    }

    /// What a library's bytes are.
    public enum Content: Sendable, Hashable {
        /// An ELF file.
        case elf(ElfFacts)
        /// Named like a library, but not to be read as one.
        case unreadable(OpeningError)
    }

    /// The last part of the path.
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// The facts of an ELF file; nil if it is none.
    public var facts: ElfFacts? {
        if case .elf(let facts) = content { facts } else { nil }
    }

    /// The ABI it is for: that of its folder if the processor is the one of that ABI, else the processor's usual one;
    /// nil if Android runs on no such processor, and for what is no ELF file.
    public var abi: String? {
        guard let facts else { return nil }
        let abis = facts.machine.abis(is64Bit: facts.is64Bit)
        return abis.first { $0 == folderABI } ?? abis.first
    }

    /// The largest power of two, at most 64 KiB, that its place in the archive is a multiple of; nil if compressed.
    ///
    /// Android maps a stored library from the archive only if this is at least the size of a page.
    public var zipAlignment: Int? {
        guard let storedAt else { return nil }
        return storedAt == 0 ? 65_536 : min(65_536, storedAt & -storedAt)
    }

    /// Whether a device with pages of 16 KiB can load it: its segments are aligned so, and so is its place in the
    /// archive if it is to be mapped from there; nil for what is no ELF file. Devices with 32 bits have no such pages,
    /// so that nil is the answer for 32-bit libraries too.
    ///
    /// Source: Android, “Support 16 KB page sizes”.
    public var fits16KiBPages: Bool? {
        guard let facts, facts.is64Bit else { return nil }
        return (facts.pageAlignment ?? 0) >= 16_384 && (zipAlignment ?? 16_384) >= 16_384
    }
}

/// A library that the app has for some ABIs and lacks for others.
///
/// The installer takes one ABI's folder as a whole: on a device that wants another the library is not there.
/// Source: AOSP frameworks/base, com_android_internal_content_NativeLibraryHelper.cpp.
public struct NativeGap: Sendable, Hashable {
    /// The library's file name.
    public var library: String
    /// The ABIs that have it, sorted.
    public var present: [String]
    /// The ABIs that have libraries but not this one, sorted.
    public var missing: [String]

    /// All gaps among the libraries below `lib/`, by name.
    public static func all(in libraries: [NativeLibrary]) -> [NativeGap] {
        var folders: [String: Set<String>] = [:]
        for library in libraries {
            if let abi = library.folderABI { folders[library.name, default: []].insert(abi) }
        }
        let abis = folders.values.reduce(into: Set<String>()) { $0.formUnion($1) }
        return folders.sorted { $0.key < $1.key }.compactMap { name, present in
            guard present != abis else { return nil }
            return NativeGap(library: name, present: present.sorted(), missing: abis.subtracting(present).sorted())
        }
    }
}
