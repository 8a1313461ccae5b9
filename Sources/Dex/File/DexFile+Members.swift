import Bytes

/// A field that the file defines or uses. Source: Dalvik executable format, "field_id_item".
public struct FieldID: Hashable, Sendable {
    /// The type it is in.
    public var owner: Int
    /// Its own type.
    public var type: Int
    /// The string that is its name.
    public var name: Int

    @inlinable @inline(__always)
    init(owner: Int, type: Int, name: Int) {
        self.owner = owner
        self.type = type
        self.name = name
    }
}

/// A method that the file defines or calls. Source: Dalvik executable format, "method_id_item".
public struct MethodID: Hashable, Sendable {
    /// The type it is in.
    public var owner: Int
    /// Its prototype.
    public var proto: Int
    /// The string that is its name.
    public var name: Int

    @inlinable @inline(__always)
    init(owner: Int, proto: Int, name: Int) {
        self.owner = owner
        self.proto = proto
        self.name = name
    }
}

/// What a method takes and returns. Source: Dalvik executable format, "proto_id_item".
public struct ProtoID: Hashable, Sendable {
    /// The string that is its short form.
    public var shorty: Int
    /// The type it returns.
    public var returnType: Int
    /// Where the list of its parameters lies; 0 if it has none.
    public var parametersOffset: Int
}

/// A list of types in the file. Source: Dalvik executable format, "type_list".
public struct TypeList: Hashable, Sendable {
    /// Where the first entry begins.
    let offset: Int
    /// How many there are.
    public let count: Int

    /// A list without types.
    static let empty = TypeList(offset: 0, count: 0)
}

extension DexFile {
    /// A field's entry.
    ///
    /// - Throws: ``DexError`` if there is no such field.
    @inlinable @inline(__always)
    public func fieldID(_ index: Int) throws(DexError) -> FieldID {
        let span = bytes.bytes
        guard let place = fieldIDs.place(index), let owner = try? span.u16(at: place),
            let type = try? span.u16(at: place + 2), let name = try? span.u32(at: place + 4)
        else { throw DexError(.outOfRange, at: fieldIDs.offset, field: "field index") }
        return FieldID(owner: Int(owner), type: Int(type), name: Int(name))
    }

    /// A method's entry.
    ///
    /// - Throws: ``DexError`` if there is no such method.
    @inlinable @inline(__always)
    public func methodID(_ index: Int) throws(DexError) -> MethodID {
        let span = bytes.bytes
        guard let place = methodIDs.place(index), let owner = try? span.u16(at: place),
            let proto = try? span.u16(at: place + 2), let name = try? span.u32(at: place + 4)
        else { throw DexError(.outOfRange, at: methodIDs.offset, field: "method index") }
        return MethodID(owner: Int(owner), proto: Int(proto), name: Int(name))
    }

    /// A prototype's entry.
    ///
    /// - Throws: ``DexError`` if there is no such prototype.
    @inline(__always)
    public func protoID(_ index: Int) throws(DexError) -> ProtoID {
        let span = bytes.bytes
        guard let place = protoIDs.place(index), let shorty = try? span.u32(at: place),
            let result = try? span.u32(at: place + 4), let parameters = try? span.u32(at: place + 8)
        else { throw DexError(.outOfRange, at: protoIDs.offset, field: "prototype index") }
        return ProtoID(shorty: Int(shorty), returnType: Int(result), parametersOffset: Int(parameters))
    }

    /// The list of types at `offset`; an empty one at 0.
    ///
    /// - Throws: ``DexError`` if it runs past the end of the file.
    public func typeList(at offset: Int) throws(DexError) -> TypeList {
        guard offset != 0 else { return .empty }
        do throws(ByteError) {
            let count = try bytes.bytes.u32(at: offset)
            guard Int(count) <= (bytes.count - offset - 4) / 2 else { throw ByteError(.outOfRange, at: offset) }
            return TypeList(offset: offset + 4, count: Int(count))
        } catch {
            throw DexError(error, field: "type list")
        }
    }

    /// Gives a function the types of a list, in order.
    @inline(__always)
    public func visitTypes(_ list: TypeList, _ visit: (Int) -> Void) {
        let span = bytes.bytes
        for index in 0..<list.count {
            if let type = try? span.u16(at: list.offset + index * 2) { visit(Int(type)) }
        }
    }

    /// The types of a list, in order: all, or the first so many.
    public func types(_ list: TypeList, first limit: Int = .max) -> [Int] {
        let span = bytes.bytes
        return (0..<min(list.count, limit)).compactMap { index in
            (try? span.u16(at: list.offset + index * 2)).map(Int.init)
        }
    }

    /// The parameters of a prototype: all, or the first so many.
    ///
    /// - Throws: ``DexError`` if there is no such prototype or its list runs past the end of the file.
    public func parameters(ofProto index: Int, first limit: Int = .max) throws(DexError) -> [Int] {
        types(try typeList(at: try protoID(index).parametersOffset), first: limit)
    }
}
