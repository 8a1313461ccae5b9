import Bytes

/// A value in an app bundle, brought into the form that compiled resources have.
///
/// Source: AOSP `tools/aapt2/Resources.proto`, `Item`, `Primitive`, `Reference`.
struct ProtoValue {
    /// The value; a string's index means nothing, its text stands beside it.
    var value = ResourceValue.undefined
    /// The text of a string, or a reference that has a name only.
    var text: String?

    /// Reads an `Item`.
    init(parsing input: ByteSlice, _ range: Range<Int>) throws(ResourceError) {
        var reader = ProtoReader(input, range)
        while let field = try reader.next() {
            switch field.number {
            case 1: try readReference(input, field.range)
            case 2, 3, 4, 5:
                var inner = ProtoReader(input, field.range)
                text = ""
                while let part = try inner.next() {
                    if part.number == 1 { text = try inner.text(part.range) }
                }
                value = ResourceValue(type: ResourceValue.typeString, data: 0)
            case 6: value = ResourceValue(type: ResourceValue.typeBoolean, data: 0)
            case 7: try readPrimitive(input, field.range)
            default: break
            }
        }
    }

    private mutating func readReference(_ input: ByteSlice, _ range: Range<Int>) throws(ResourceError) {
        var reader = ProtoReader(input, range)
        var isAttribute = false
        var id: UInt32 = 0
        var name = ""
        while let field = try reader.next() {
            switch field.number {
            case 1: isAttribute = field.value == 1
            case 2: id = field.u32
            case 3: name = try reader.text(field.range)
            default: break
            }
        }
        if id == 0, !name.isEmpty {
            text = (isAttribute ? "?" : "@") + name
            value = ResourceValue(type: ResourceValue.typeString, data: 0)
        } else {
            let type = isAttribute ? ResourceValue.typeAttribute : ResourceValue.typeReference
            value = ResourceValue(type: type, data: id)
        }
    }

    /// The types of primitives by their field numbers. 4 and 5 were floats once and are not written any more.
    private static let types: [Int: UInt8] = [
        3: ResourceValue.typeFloat, 6: ResourceValue.typeDecimal, 7: ResourceValue.typeHexadecimal,
        8: ResourceValue.typeBoolean, 9: 0x1c, 10: 0x1d, 11: 0x1e, 12: 0x1f, 13: ResourceValue.typeDimension,
        14: ResourceValue.typeFraction,
    ]

    private mutating func readPrimitive(_ input: ByteSlice, _ range: Range<Int>) throws(ResourceError) {
        var reader = ProtoReader(input, range)
        while let field = try reader.next() {
            if field.number == 2 {
                value = ResourceValue(type: ResourceValue.typeNull, data: 1)
            } else if let type = Self.types[field.number] {
                let isTrue = type == ResourceValue.typeBoolean && field.value != 0
                value = ResourceValue(type: type, data: isTrue ? 0xffff_ffff : field.u32)
            }
        }
    }
}
