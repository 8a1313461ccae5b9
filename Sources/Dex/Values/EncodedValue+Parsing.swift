import Bytes

/// Reads encoded values: each takes at least a byte, so that what is read is bounded by what is there.
struct ValueReader {
    /// Arrays and annotations nested deeper than this are not read; compilers nest two or three.
    static let depthLimit = 32

    func array(_ reader: inout ByteReader, depth: Int = 0) throws(DexError) -> [EncodedValue] {
        let count = try size(&reader)
        var values: [EncodedValue] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try value(&reader, depth: depth)) }
        return values
    }

    func annotation(_ reader: inout ByteReader, depth: Int = 0) throws(DexError) -> EncodedAnnotation {
        let type = try number(&reader)
        let count = try size(&reader)
        var elements: [EncodedAnnotation.Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count {
            let name = try number(&reader)
            elements.append(.init(name: name, value: try value(&reader, depth: depth)))
        }
        return EncodedAnnotation(type: type, elements: elements)
    }

    func value(_ reader: inout ByteReader, depth: Int) throws(DexError) -> EncodedValue {
        let start = reader.position
        guard depth < Self.depthLimit else { throw DexError(.tooDeep, at: start, field: "encoded value") }
        let head = try byte(&reader)
        let argument = Int(head >> 5)
        switch head & 0x1f {
        case 0x00: return .byte(Int8(truncatingIfNeeded: try signed(argument, &reader)))
        case 0x02: return .short(Int16(truncatingIfNeeded: try signed(argument, &reader)))
        case 0x03: return .char(UInt16(truncatingIfNeeded: try unsigned(argument, &reader)))
        case 0x04: return .int(Int32(truncatingIfNeeded: try signed(argument, &reader)))
        case 0x06: return .long(try signed(argument, &reader))
        case 0x10:
            let bits = try unsigned(argument, &reader) << UInt64(max(0, 3 - argument) * 8)
            return .float(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
        case 0x11: return .double(Double(bitPattern: try unsigned(argument, &reader) << UInt64((7 - argument) * 8)))
        case 0x15: return .methodType(try index(argument, &reader))
        case 0x16: return .methodHandle(try index(argument, &reader))
        case 0x17: return .string(try index(argument, &reader))
        case 0x18: return .type(try index(argument, &reader))
        case 0x19: return .field(try index(argument, &reader))
        case 0x1a: return .method(try index(argument, &reader))
        case 0x1b: return .enumeration(try index(argument, &reader))
        case 0x1c: return .array(try array(&reader, depth: depth + 1))
        case 0x1d: return .annotation(try annotation(&reader, depth: depth + 1))
        case 0x1e: return .null
        case 0x1f: return .boolean(argument != 0)
        default: throw DexError(.malformed, at: start, field: "encoded value")
        }
    }

    /// A count of values that the bytes left can hold.
    private func size(_ reader: inout ByteReader) throws(DexError) -> Int {
        let start = reader.position
        let count = try number(&reader)
        guard count <= reader.remaining else { throw DexError(.outOfRange, at: start, field: "encoded value") }
        return count
    }

    private func number(_ reader: inout ByteReader) throws(DexError) -> Int {
        do {
            return Int(try reader.uleb128())
        } catch {
            throw DexError(error, field: "encoded value")
        }
    }

    private func byte(_ reader: inout ByteReader) throws(DexError) -> UInt8 {
        do {
            return try reader.u8()
        } catch {
            throw DexError(error, field: "encoded value")
        }
    }

    private func unsigned(_ argument: Int, _ reader: inout ByteReader) throws(DexError) -> UInt64 {
        var value: UInt64 = 0
        for index in 0...argument { value |= UInt64(try byte(&reader)) << UInt64(index * 8) }
        return value
    }

    private func signed(_ argument: Int, _ reader: inout ByteReader) throws(DexError) -> Int64 {
        let shift = Int64((7 - argument) * 8)
        return (Int64(bitPattern: try unsigned(argument, &reader)) << shift) >> shift
    }

    private func index(_ argument: Int, _ reader: inout ByteReader) throws(DexError) -> Int {
        Int(UInt32(truncatingIfNeeded: try unsigned(argument, &reader)))
    }
}

extension DexFile {
    /// The array of values at `offset`.
    ///
    /// - Throws: ``DexError`` if it is malformed, cut off or nested too deep.
    public func encodedArray(at offset: Int) throws(DexError) -> [EncodedValue] {
        var read = 0
        return try encodedArray(at: offset, read: &read)
    }

    /// The array of values at `offset`; `read` grows by the bytes that were read, an error or not.
    func encodedArray(at offset: Int, read: inout Int) throws(DexError) -> [EncodedValue] {
        let span = bytes.bytes
        guard var reader = try? ByteReader(span, at: offset) else {
            throw DexError(.truncated, at: offset, field: "encoded array")
        }
        defer { read += reader.position - offset }
        return try ValueReader().array(&reader)
    }

    /// The values of a class's static fields in their order; those behind the last are zero or null.
    ///
    /// - Throws: ``DexError`` if they are malformed, cut off or nested too deep.
    public func staticValues(of definition: ClassDefinition) throws(DexError) -> [EncodedValue] {
        definition.staticValuesOffset == 0 ? [] : try encodedArray(at: definition.staticValuesOffset)
    }
}
