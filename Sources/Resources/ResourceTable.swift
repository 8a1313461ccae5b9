import Bytes

/// The resources of one package file, `resources.arsc`: which there are, and what each is in each configuration.
///
/// ```
/// chunk table ─┬─ string pool of all values
///              └─ package ─┬─ string pools of type names and of entry names
///                          ├─ type specification 1: flags of each entry
///                          ├─ type 1 in configuration a: offsets, entries
///                          ├─ type 1 in configuration b …
///                          └─ libraries, overlayables, staged aliases
/// ```
/// Only the chunks are indexed; strings and entries are decoded when they are asked for.
///
/// Source: AOSP `ResourceTypes.h`, `ResTable_*`; `LoadedArsc.cpp`.
public struct ResourceTable: Sendable {
    /// The packages, in the order of the file.
    public let packages: [ResourcePackage]
    /// The strings of all values.
    public let strings: StringPool
    /// What is irregular in the chunks; for entries and strings see ``irregularities()``.
    public let anomalies: [Anomaly<ResourceAnomaly>]

    let input: ByteSlice

    init(
        input: ByteSlice, packages: [ResourcePackage], strings: StringPool, anomalies: [Anomaly<ResourceAnomaly>]
    ) {
        self.input = input
        self.packages = packages
        self.strings = strings
        self.anomalies = anomalies
    }

    /// The first package with an id.
    public func package(_ id: UInt8) -> ResourcePackage? { packages.first { $0.id == id } }

    /// The name of a resource of this table; nil if it has none.
    public func name(of id: ResourceID) -> ResourceName? {
        for package in packages where package.id == id.package {
            guard let type = package.type(id.type), let entry = entryName(id.entry, of: type, in: package) else {
                continue
            }
            return ResourceName(package: package.name, type: package.typeName(type.id), entry: entry)
        }
        return nil
    }

    /// The name of an entry, which stands in each of its configurations; nil if there is no such entry.
    func entryName(_ index: UInt16, of type: ResourceType, in package: ResourcePackage) -> String? {
        for variant in type.variants {
            if case .entry(let entry) = entry(index, of: variant) { return package.entryNames[entry.key] ?? "" }
        }
        return nil
    }
}

/// The resources of one package in a table.
public struct ResourcePackage: Sendable {
    /// Its id: 0x7f an app, 0x01 the framework, 0x00 a shared library.
    public var id: UInt8
    /// Its name; build tools may have changed it.
    public var name: String
    /// What is added to the numbers of types (feature splits of old tools).
    public var typeIDOffset: Int
    /// The names of its types.
    public var typeNames = StringPool()
    /// The names of its entries.
    public var entryNames = StringPool()
    /// Its types, in the order of the file.
    public var types: [ResourceType] = []
    /// The libraries it refers to.
    public var libraries: [Library] = []
    /// What it lets others overlay.
    public var overlayables: [Overlayable] = []
    /// Ids that were given for a while, and what they are now.
    public var aliases: [Alias] = []
    /// Where its chunk begins, in bytes from the start of the input.
    public var offset: Int
    /// Where in ``types`` a type is.
    var typeIndex: [UInt8: Int] = [:]

    /// A library under the id that it had when this was built.
    public struct Library: Sendable, Hashable {
        /// The package id in references of this table.
        public var id: UInt8
        /// The name of the package.
        public var name: String
    }

    /// A set of resources that overlays may replace.
    public struct Overlayable: Sendable, Hashable {
        /// Its name.
        public var name: String
        /// Who may do so, as a URI; may be empty.
        public var actor: String
        /// Under which conditions which resources.
        public var policies: [Policy]
    }

    /// Who may overlay which resources.
    public struct Policy: Sendable, Hashable {
        /// Bits: 1 public, 2 system, 4 vendor, 8 product, 16 signature, 32 odm, 64 oem, 128 actor, 256 config.
        public var flags: UInt32
        /// The resources.
        public var resources: [ResourceID]
    }

    /// An id that a preview release had, and the final one.
    public struct Alias: Sendable, Hashable {
        /// The id of the preview.
        public var staged: ResourceID
        /// The final id.
        public var finalized: ResourceID
    }

    /// The type with the number that ids of resources have.
    public func type(_ number: UInt8) -> ResourceType? {
        guard let own = UInt8(exactly: Int(number) - typeIDOffset), let index = typeIndex[own] else { return nil }
        return types[index]
    }

    /// The name of a type by its number in the file; its number in hexadecimal if it has no name.
    public func typeName(_ number: UInt8) -> String {
        typeNames[Int(number) - 1] ?? "type" + hexadecimal(UInt32(number))
    }

    /// The id of an entry of a type.
    public func id(of entry: UInt16, type: ResourceType) -> ResourceID {
        ResourceID(package: id, type: UInt8(truncatingIfNeeded: Int(type.id) + typeIDOffset), entry: entry)
    }
}

/// One type of a package, such as `string`, in all its configurations.
public struct ResourceType: Sendable {
    /// Its number in the file, counted from 1.
    public var id: UInt8
    /// Number of entries that ids can name.
    public var entryCount: Int
    /// Its configurations, in the order of the file.
    public var variants: [Variant] = []
    /// Where the flags of the entries begin, in bytes from the start of the input.
    var flagsOffset: Int

    /// The entries of a type in one configuration.
    public struct Variant: Sendable {
        /// What they are meant for.
        public var configuration: ResourceConfiguration
        /// Bit 0: sparse; bit 1: offsets of 16 bits.
        public var flags: UInt8
        /// Number of offsets: of all entries, or of those that are there if it is sparse.
        public var offsetCount: Int
        /// Where the chunk begins, in bytes from the start of the input.
        public var offset: Int
        /// Where the offsets begin.
        var offsetsStart: Int
        /// Where the entries begin.
        var entriesStart: Int
        /// The end of the chunk.
        var end: Int

        /// True if only the entries that are there are listed.
        public var isSparse: Bool { flags & 1 != 0 }
        /// True if offsets have 16 bits and count in words of four bytes.
        var hasShortOffsets: Bool { flags & 2 != 0 }
    }
}
