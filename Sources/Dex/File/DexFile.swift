import Bytes

/// One dex file: tables of names, and the classes it defines.
///
/// Reading it reads the header, the map, the class definitions and the lists of their members, all in one pass; names,
/// code, values, annotations and debug information stay where they are and are read when somebody asks. Every number in
/// it is the offset or index that the file has, so that evidence can be checked by hand.
///
/// ```
/// header │ string ids │ type ids │ proto ids │ field ids │ method ids │ class definitions │ call sites │ method handles
/// data: strings, type lists, class data, code, debug information, values, annotations … │ map
/// ```
/// Source: Dalvik executable format; AOSP libdexfile, `dex_file.h`.
public struct DexFile: Sendable {
    /// All bytes of the input; in a container those of all its files, because they share their data.
    public let bytes: ByteSlice
    /// The header.
    public let header: DexHeader
    /// The map.
    public let map: [MapSection]
    /// Where each string's data begin: 4 bytes each.
    public let stringIDs: IDTable
    /// The string that is each type's descriptor: 4 bytes each.
    public let typeIDs: IDTable
    /// Shorty, return type and parameters: 12 bytes each.
    public let protoIDs: IDTable
    /// Class, type and name: 8 bytes each.
    public let fieldIDs: IDTable
    /// Class, prototype and name: 8 bytes each.
    public let methodIDs: IDTable
    /// Where the values of each call site begin: 4 bytes each.
    public let callSiteIDs: IDTable
    /// Kind and member: 8 bytes each.
    public let methodHandles: IDTable
    /// The classes, in the order of the file.
    public let classes: [ClassDefinition]
    /// The fields of all classes, class by class: see ``ClassDefinition/fields``.
    public let definedFields: [FieldDefinition]
    /// The methods of all classes, class by class: see ``ClassDefinition/methods``.
    public let definedMethods: [MethodDefinition]
    /// What is irregular in header, tables and classes, by place; that of the code is in ``survey()``.
    public let anomalies: [Anomaly<DexAnomaly>]
    /// How many more there were.
    public let omittedAnomalies: Int
    /// Where the last byte of zero lies, behind which no string ends; -1 if there is none.
    let lastNUL: Int

    /// The version's digits, such as `039`.
    public var version: String { header.version }
}

/// A table of entries of one size, none of which reaches beyond the input.
public struct IDTable: Hashable, Sendable {
    /// Where the first entry begins.
    public let offset: Int
    /// How many entries there are; fewer than the file claims where it ends before them.
    public let count: Int
    /// Bytes of an entry.
    public let stride: Int

    /// Where an entry begins; nil if the table does not have it.
    @inlinable @inline(__always)
    public func place(_ index: Int) -> Int? {
        index >= 0 && index < count ? offset &+ index &* stride : nil
    }
}
