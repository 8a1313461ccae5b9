import Bytes

/// What a resource is in one configuration.
///
/// Source: AOSP `ResourceTypes.h`, `ResTable_entry`, `ResTable_map_entry`, `ResTable_map`.
public struct ResourceEntry: Sendable, Hashable {
    /// The index of its name in the names of the package.
    public var key: UInt32
    /// Bits: 1 complex, 2 public, 4 weak, 8 compact, 16 the value must be set by a feature flag.
    public var flags: UInt16
    /// What it is.
    public var content: Content
    /// Where it begins, in bytes from the start of the input.
    public var offset: Int

    /// What a resource is.
    public enum Content: Sendable, Hashable {
        /// One value; a string's index is that of the table's strings.
        case value(ResourceValue)
        /// Several: a style, an array, plurals, an attribute's definition.
        case bag(ResourceBag)
    }
}

/// A resource of several values. See ``ResourceTable/items(of:)``.
public struct ResourceBag: Sendable, Hashable {
    /// The resource it inherits from; 0 if none.
    public var parent: ResourceID
    /// Number of values.
    public var count: Int
    /// Where the values begin, in bytes from the start of the input.
    public var offset: Int

    /// One value of a bag.
    public struct Item: Sendable, Hashable {
        /// What it is for: an attribute in a style, one of ``Key`` in others, its position in an array.
        public var name: ResourceID
        /// The value.
        public var value: ResourceValue
    }

    /// Names of items that are no attributes.
    ///
    /// Source: AOSP `ResourceTypes.h`, `ResTable_map`.
    public enum Key {
        /// The formats that an attribute takes, as bits.
        public static let formats = ResourceID(0x0100_0000)
        /// The least number an attribute takes.
        public static let minimum = ResourceID(0x0100_0001)
        /// The greatest number an attribute takes.
        public static let maximum = ResourceID(0x0100_0002)
        /// How an attribute is to be translated.
        public static let localization = ResourceID(0x0100_0003)
        /// Plurals: for all that have no text of their own, then for zero, one, two, few, many.
        public static let plurals = ["other", "zero", "one", "two", "few", "many"]

        /// Which plural an item is for: `other`, `zero`, `one`, `two`, `few` or `many`; nil if it is none.
        public static func plural(_ name: ResourceID) -> String? {
            let index = Int(name.rawValue) - 0x0100_0004
            return plurals.indices.contains(index) ? plurals[index] : nil
        }
    }
}

extension ResourceTable {
    /// What is found where an entry should be.
    enum Found {
        case absent
        case malformed(offset: Int)
        case entry(ResourceEntry)
    }

    /// Reads entry `index` of a type in one configuration.
    ///
    /// Source: AOSP `LoadedArsc.cpp`, `GetEntryOffset`, `VerifyResTableEntry`.
    func entry(_ index: UInt16, of variant: ResourceType.Variant) -> Found {
        do {
            guard let offset = try entryOffset(index, of: variant) else { return .absent }
            return try entry(at: offset, of: variant)
        } catch {
            return .malformed(offset: error.offset)
        }
    }

    /// The offset of an entry from where the entries begin; nil if it is not there.
    private func entryOffset(_ index: UInt16, of variant: ResourceType.Variant) throws(ByteError) -> Int? {
        let bytes = input.bytes
        if variant.isSparse {
            // Sorted by entry: half the way each time, as Android does, which misses entries that are not in order.
            var low = 0
            var high = variant.offsetCount
            while low < high {
                let middle = (low + high) / 2
                let at = variant.offsetsStart + middle * 4
                let found = try bytes.u16(at: at)
                if found == index { return Int(try bytes.u16(at: at + 2)) * 4 }
                if found < index { low = middle + 1 } else { high = middle }
            }
            return nil
        }
        guard Int(index) < variant.offsetCount else { return nil }
        if variant.hasShortOffsets {
            let offset = try bytes.u16(at: variant.offsetsStart + Int(index) * 2)
            return offset == 0xffff ? nil : Int(offset) * 4
        }
        let offset = try bytes.u32(at: variant.offsetsStart + Int(index) * 4)
        return offset == 0xffff_ffff ? nil : Int(offset)
    }

    private func entry(at offset: Int, of variant: ResourceType.Variant) throws(ByteError) -> Found {
        let start = variant.entriesStart + offset
        guard offset & 3 == 0, start <= variant.end - 8 else { return .malformed(offset: start) }
        let bytes = input.bytes
        let size = Int(try bytes.u16(at: start))
        let flags = try bytes.u16(at: start + 2)
        if flags & 8 != 0 {
            // Compact: the key stands where the size was, the value's type in the upper half of the flags.
            let value = ResourceValue(type: UInt8(flags >> 8), data: try bytes.u32(at: start + 4))
            return .entry(ResourceEntry(key: UInt32(size), flags: flags, content: .value(value), offset: start))
        }
        let key = try bytes.u32(at: start + 4)
        guard size >= 8, size <= variant.end - start else { return .malformed(offset: start) }
        guard flags & 1 != 0, size >= 16 else {
            let at = start + size
            guard at <= variant.end - 8, try bytes.u16(at: at) >= 8 else { return .malformed(offset: start) }
            let value = ResourceValue(type: try bytes.u8(at: at + 3), data: try bytes.u32(at: at + 4))
            return .entry(ResourceEntry(key: key, flags: flags, content: .value(value), offset: start))
        }
        let count = Int(try bytes.u32(at: start + 12))
        guard size & 3 == 0, count <= (variant.end - start - size) / 12 else { return .malformed(offset: start) }
        let bag = ResourceBag(parent: ResourceID(try bytes.u32(at: start + 8)), count: count, offset: start + size)
        return .entry(ResourceEntry(key: key, flags: flags, content: .bag(bag), offset: start))
    }

    /// The values of a bag, in the order of the file.
    public func items(of bag: ResourceBag) -> [ResourceBag.Item] {
        let bytes = input.bytes
        var items: [ResourceBag.Item] = []
        items.reserveCapacity(bag.count)
        do {
            for index in 0..<bag.count {
                let at = bag.offset + index * 12
                let value = ResourceValue(type: try bytes.u8(at: at + 7), data: try bytes.u32(at: at + 8))
                items.append(ResourceBag.Item(name: ResourceID(try bytes.u32(at: at)), value: value))
            }
        } catch {
            // A bag of this table lies within its chunk; one that was made by hand has as many items as there are bytes.
            return items
        }
        return items
    }

    /// How many values all bags of this table together may have before ``items(of:budget:)`` gives up: three times what
    /// there is room for, because equal entries may share their bytes.
    public var itemBudget: Int { input.count / 4 }

    /// The values of a bag, for a listing of all resources: entries of a hostile table may all claim the same bytes.
    ///
    /// - Parameter budget: At first ``itemBudget``; what is left.
    /// - Throws: ``ResourceError`` with code `tooLarge` when the budget is used up.
    public func items(of bag: ResourceBag, budget: inout Int) throws(ResourceError) -> [ResourceBag.Item] {
        guard bag.count <= budget else { throw ResourceError(.table, .tooLarge, at: bag.offset, field: "values") }
        budget -= bag.count
        return items(of: bag)
    }

    /// The flags of an entry that say in which qualifiers its values differ (`CONFIG_*`, and 0x40000000 for public).
    public func specFlags(of id: ResourceID) -> UInt32? {
        for package in packages where package.id == id.package {
            guard let type = package.type(id.type), Int(id.entry) < type.entryCount else { continue }
            return try? input.bytes.u32(at: type.flagsOffset + Int(id.entry) * 4)
        }
        return nil
    }
}
